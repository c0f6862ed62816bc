import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { OpportunityListElement } from '../../src/opportunity-list/opportunity-list.js';
import { all, feedOf, list, many, offers, one, open, text, titles } from './support.js';

// Only Chromium can emulate media and report layout shifts.
describe('opportunity list in other media', () => {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' }));

  it('A42: prints all hits with a way to reach them, and no controls', async () => {
    const contact = { email: 'a@example.org' };
    const data = feedOf(many(30).map((offer) => ({ ...offer, contact })));
    const element = await list(data, { 'sync-url': 'print' });
    expect(all(element, 'li.card')).to.have.length(12);
    await emulateMedia({ media: 'print' });
    await waitUntil(() => all(element, 'li.card').length === 30, 'all hits');
    expect(text(all(element, 'li.card')[29])).to.include('a@example.org');
    for (const control of all(element, 'button, input, select')) {
      expect(control.getBoundingClientRect().height, control.outerHTML).to.equal(0);
    }
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => all(element, 'li.card').length === 12, 'one page again');
  });

  it('A42: a browser that prints does not wait: all is there when the event is over', async () => {
    const element = await list(feedOf(many(30)));
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'li.card')).to.have.length(30);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, 'li.card')).to.have.length(12);
  });

  it('A42: prints a shortlist with all there is to know', async () => {
    history.replaceState(null, '', '#s.saved=lesepate,fest&s.only=saved');
    const element = await list(feedOf(offers), { 'sync-url': 's' });
    await waitUntil(() => all(element, '.bar button').length === 3, 'the details can be shown');
    dispatchEvent(new Event('beforeprint'));
    const details = all(element, '.details:not([hidden])').map(text);
    dispatchEvent(new Event('afterprint'));
    history.replaceState(null, '', location.pathname + location.search);
    expect(details).to.have.length(2);
    expect(details[0]).to.include('Geduld').and.to.include('anna@example.org');
    expect(all(element, '.details:not([hidden])')).to.have.length(0);
  });

  it('A36: keeps badges and buttons visible where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await list();
    for (const part of all(element, '.badge, .toggle')) {
      expect(getComputedStyle(part).borderTopStyle).to.not.equal('none');
      expect(text(part)).to.not.equal('');
    }
  });

  it('R22: no layout shift while details arrive below', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.push(entry.value);
      }
    });
    const frames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = await list(feedOf(offers));
    await frames();
    observer.observe({ type: 'layout-shift' });
    const top = one(element, 'li').getBoundingClientRect().top;
    await open(element, 'voll');
    await frames();
    expect(shifts.reduce((sum, value) => sum + value, 0)).to.equal(0);
    expect(one(element, 'li').getBoundingClientRect().top).to.equal(top);
    observer.disconnect();
  });

  it('R22: what follows stands below the fold while the feed is on its way', async () => {
    await setViewport({ width: 1000, height: 1000 });
    const { fetch } = window;
    window.fetch = () => new Promise(() => {});
    try {
      const element = await fixture<OpportunityListElement>(
        html`<engagiert-opportunity-list
          loading="eager"
          src="/x.json"
        ></engagiert-opportunity-list>`,
      );
      await waitUntil(() => element.status === 'loading', 'loading');
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.be.at.least(1000);
    } finally {
      window.fetch = fetch;
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('R23: ten thousand offers: the DOM is bounded by the page', async () => {
    const slots = [{ day: 'mo', part: 'evening' }];
    const data = feedOf(
      many(10_000).map((offer, at) => ({
        ...offer,
        slots,
        districts: [at % 2 ? 'nord' : 'sued'],
        description: `Zeile ${at} `.repeat(20),
      })),
    );
    const element = await list(data);
    expect(text(one(element, '.find-count'))).to.equal('10.000 Angebote');
    expect(all(element, '*').length).to.be.below(600);
    const input = one<HTMLInputElement>(element, 'input[type=search]');
    input.focus();
    input.value = 'angebot 4711';
    input.dispatchEvent(new Event('input'));
    await waitUntil(() => titles(element)[0] === 'Angebot 4711', 'found', { timeout: 40_000 });
    expect(all(element, '*').length).to.be.below(600);
  }).timeout(60_000);
});
