import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { OpportunityListElement } from '../../src/opportunity-list/opportunity-list.js';
import { places } from '../support/places.js';
import { all, feedOf, list, many, offers, one, open, text, titles, toggle } from './support.js';
import { waitUntil } from '../support/wait-until.js';

describe('opportunity list keeps still and small', () => {
  it('R22: no layout shift while details arrive below', async () => {
    const frames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = await list(feedOf(offers));
    await frames();
    const others = all(element, 'li *').filter((part) => !part.closest('[data-id="voll"]'));
    const parts = [...others, toggle(element, 'voll')];
    const before = places(parts);
    await open(element, 'voll');
    await frames();
    expect(others.length).to.be.above(10);
    expect(places(parts)).to.deep.equal(before);
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
    await waitUntil(() => titles(element)[0] === 'Angebot 4711', 'found');
    expect(all(element, '*').length).to.be.below(600);
  });
});
