import { expect, fixture, html } from '@open-wc/testing';
import { resetAddress } from '../support/address.js';
import {
  all,
  feedOf,
  focused,
  list,
  many,
  offers,
  one,
  open,
  search,
  text,
  titles,
  toggle,
  waitUntil,
} from './support.js';

describe('opportunity list: in the address', () => {
  afterEach(resetAddress);

  it('keeps the open offer; back restores list, filter and focus', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a', sort: 'title' });
    search(element, 'sommer');
    await waitUntil(() => titles(element).length === 1, 'the filter');
    const before = titles(element);
    toggle(element, 'fest').focus();
    await open(element, 'fest');
    expect(location.hash).to.equal('#a.q=sommer&a.id=fest');
    history.back();
    await waitUntil(
      () => toggle(element, 'fest').getAttribute('aria-expanded') === 'false',
      'closed',
    );
    expect(location.hash).to.equal('#a.q=sommer');
    expect(titles(element)).to.deep.equal(before);
    expect(focused(element) === toggle(element, 'fest')).to.equal(true);
  });

  it('a step back leaves the focus where somebody else has it', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    const other = await fixture<HTMLElement>(html`<button type="button">Anderswo</button>`);
    await open(element, 'fest');
    other.focus();
    history.back();
    await waitUntil(
      () => toggle(element, 'fest').getAttribute('aria-expanded') === 'false',
      'closed',
    );
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).to.equal(other);
  });

  it('brings a linked offer into view once, and leaves the page to its reader then', async () => {
    history.replaceState(null, '', '#a.id=o25');
    const { scrollIntoView } = Element.prototype;
    const shown: (string | null)[] = [];
    Element.prototype.scrollIntoView = function () {
      shown.push(this.getAttribute('data-id'));
    };
    try {
      const element = await list(feedOf(many(30)), { 'sync-url': 'a' });
      await waitUntil(() => shown.length, 'in view');
      element.requestUpdate();
      await element.updateComplete;
      // Something else changes in the address.
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = '#a.id=o25&a.pages=2';
      await changed;
      await waitUntil(() => all(element, 'li.card').length === 25, 'the second page');
      expect(shown).to.deep.equal(['o25']);
    } finally {
      Element.prototype.scrollIntoView = scrollIntoView;
    }
  });

  it('closing goes back, so that the back button has no idle step', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    await open(element, 'fest');
    const { length } = history;
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    toggle(element, 'fest').click();
    await arrived;
    expect(location.hash).to.equal('');
    await open(element, 'voll');
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('#a.id=voll');
  });

  it('closes an offer that the words leave out, which is no step to go back to', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    await open(element, 'fest');
    const { length } = history;
    search(element, 'lesepaten');
    await waitUntil(() => titles(element).join() === 'Lesepaten', 'found');
    expect(location.hash).to.equal('#a.q=lesepaten');
    expect(history.length).to.equal(length);
  });

  it('opens what a link names, even far down or filtered out', async () => {
    history.replaceState(null, '', '#a.id=o25');
    const element = await list(feedOf(many(30)), { 'sync-url': 'a' });
    expect(all(element, 'li.card')).to.have.length(13);
    expect(titles(element)[0]).to.equal('Angebot 26');
    expect(toggle(element, 'o25').getAttribute('aria-expanded')).to.equal('true');
  });

  it('wakes up for a linked offer far down the page, and brings it into view', async () => {
    history.replaceState(null, '', '#a.id=lesepate');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.paddingBlockStart = '6000px';
    const element = document.createElement('engagiert-opportunity-list');
    element.setAttribute('src', '/demo/feeds/kassel.json');
    element.setAttribute('sync-url', 'a');
    box.append(element);
    await waitUntil(() => element.status === 'ready', 'it is fetched at once');
    await waitUntil(() => {
      const { top, bottom } = toggle(element, 'lesepate').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'in view');
    expect(scrollY).to.be.above(3000);
  });

  it('says when the named offer is gone', async () => {
    history.replaceState(null, '', '#a.id=vorbei');
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    expect(text(one(element, '.notice'))).to.include('gibt es nicht mehr');
    expect(titles(element)).to.have.length(4);
  });

  it('restores filters and leaves the rest of the hash alone', async () => {
    history.replaceState(null, '', '#oben&a.districts=sued&b.q=x');
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    expect(titles(element)).to.deep.equal(['Sommerfest', 'Volles Boot']);
    await open(element, 'fest');
    expect(location.hash).to.include('oben').and.to.include('b.q=x').and.to.include('a.id=fest');
  });
});
