import { expect, oneEvent } from '@open-wc/testing';
import type { EngagiertFilterChangeEvent } from '../../src/widget/finding-events.js';
import { resetAddress } from '../support/address.js';
import {
  all,
  button,
  cardOf,
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
  waitUntil,
} from './support.js';

describe('opportunity list: finding', () => {
  afterEach(resetAddress);

  it('finds by what people say: synonyms of categories, one slip', async () => {
    const element = await list();
    for (const words of ['mit Kindern arbeiten', 'Lesepatne', 'ältere', 'leseverein', 'nordst']) {
      search(element, words);
      await waitUntil(() => titles(element).join() === 'Lesepaten', words);
    }
  });

  it('finds by street, postal code and town, as who has no position is told to', async () => {
    const address = { street: 'Goethestraße 5', postalCode: '34246', city: 'Vellmar' };
    const element = await list(feedOf([...offers, { id: 'v', title: 'Versammlung', address }]));
    for (const words of ['goethestr. 5', '34246', 'Vellmar']) {
      search(element, words);
      await waitUntil(() => titles(element).join() === 'Versammlung', words);
      search(element, '');
      await waitUntil(() => titles(element).length > 1, 'all');
    }
  });

  it('A30: the count is said once in a status that was there before, the focus stays', async () => {
    const element = await list();
    const status = one(element, '.find-status');
    expect(text(status)).to.equal('4 Angebote');
    const said: string[] = [];
    new MutationObserver(() => said.push(text(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const words of ['l', 'le', 'lesep']) search(element, words);
    await waitUntil(() => said.length > 0, 'the count is said');
    expect(said).to.deep.equal(['1 Angebot']);
    expect(focused(element)?.matches('input[type=search]')).to.equal(true);
    expect(one(element, '.find-status')).to.equal(status);
  });

  it('ranks hits of a search, and says so, until another order is chosen', async () => {
    const data = feedOf([
      { id: 'a', title: 'Garten', description: 'Lesen', published: '2026-01-02' },
      { id: 'b', title: 'Lesen', published: '2026-01-01' },
    ]);
    const element = await list(data);
    const sort = () => one<HTMLSelectElement>(element, 'select');
    expect(sort().value).to.equal('newest');
    search(element, 'lesen');
    await waitUntil(() => titles(element).join() === 'Lesen,Garten', 'ranked');
    expect(sort().value).to.equal('');
    sort().value = 'newest';
    sort().dispatchEvent(new Event('change'));
    await waitUntil(() => titles(element).join() === 'Garten,Lesen', 'by date');
    expect(sort().value).to.equal('newest');
  });

  it('an open offer closes that words do not find, be their hits there at once or later', async () => {
    const element = await list();
    await open(element, 'nackt');
    search(element, 'lesep');
    await waitUntil(() => titles(element).join() === 'Lesepaten', 'at the first touch');
    search(element, '');
    await waitUntil(() => titles(element).length === 4, 'all are there');
    await open(element, 'nackt');
    // Read anew: the index is made when the field gets the focus, and words come before it is there.
    element.data = feedOf([...offers, { id: 'neu', title: 'Neues' }]);
    await waitUntil(() => titles(element).length === 5, 'read anew');
    one(element, 'input[type=search]').blur();
    search(element, 'lesep');
    await waitUntil(() => titles(element).join() === 'Lesepaten', 'after the index');
    element.clearFilters();
    await waitUntil(() => titles(element).length === 5, 'all again');
  });

  it('an empty result offers the way out', async () => {
    const element = await list(feedOf(offers), { districts: 'nord', 'sync-url': 'a' });
    search(element, 'sommerfest');
    await waitUntil(() => titles(element).length === 0, 'nothing is found');
    expect(one(element, '.items').hidden, 'no list of nothing is told of').to.equal(true);
    await waitUntil(() => /ohne Stadtteil: 1/.test(text(one(element, '.base'))), 'a way out');
    button(element, 'ohne Stadtteil: 1').click();
    await waitUntil(() => titles(element).join() === 'Sommerfest', 'found');
    expect(one(element, '.items').hidden).to.equal(false);
  });

  it('presets are where visitors start, locks are where they stay', async () => {
    const preset = await list(feedOf(offers), { categories: 'bildung' });
    expect(titles(preset)).to.deep.equal(['Lesepaten']);
    const heard = oneEvent(
      preset,
      'engagiert-filter-change',
    ) as Promise<EngagiertFilterChangeEvent>;
    preset.clearFilters();
    expect((await heard).filters).to.deep.equal({});
    await preset.updateComplete;
    expect(titles(preset)).to.have.length(4);

    const locked = await list(feedOf(offers), { categories: 'bildung', locked: 'categories' });
    locked.clearFilters();
    await locked.updateComplete;
    expect(titles(locked)).to.deep.equal(['Lesepaten']);
    expect(all(locked, '[data-facet=categories]')).to.have.length(0);

    const audience = await list(feedOf(offers), { audiences: 'ältere-menschen' });
    expect(titles(audience)).to.deep.equal(['Lesepaten']);
    const bare = await list(feedOf(offers), { 'no-search': '', 'no-filters': '' });
    expect(all(bare, 'input, [data-facet]')).to.have.length(0);
  });

  it('orders by date, deadline and title', async () => {
    const element = await list();
    expect(titles(element)).to.deep.equal(['Lesepaten', 'Sommerfest', 'Nackt', 'Volles Boot']);
    element.sort = 'deadline';
    await waitUntil(() => titles(element)[0] === 'Sommerfest', 'by deadline');
    element.sort = 'title';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Lesepaten', 'Nackt', 'Sommerfest', 'Volles Boot']);
  });

  it('orders titles as their readers do', async () => {
    const turkish = ['Çorba', 'Cuma', 'Iğdır', 'İzmir', 'Şeker', 'Su', 'Dil'].map((title) => ({
      id: title,
      title,
    }));
    const element = await list(feedOf(turkish), { sort: 'title', lang: 'tr' });
    expect(titles(element)).to.deep.equal([
      'Cuma',
      'Çorba',
      'Dil',
      'Iğdır',
      'İzmir',
      'Su',
      'Şeker',
    ]);
    element.lang = 'de';
    const german = ['Zoo', 'Ämter', 'Arbeit', 'Atem'].map((title) => ({ id: title, title }));
    element.data = feedOf(german);
    await waitUntil(() => titles(element).length === 4, 'the German ones');
    expect(titles(element)).to.deep.equal(['Ämter', 'Arbeit', 'Atem', 'Zoo']);
  });

  it('says how far it is, unless one can stay at home', async () => {
    const { geolocation } = navigator;
    const here = { coords: { latitude: 51.3, longitude: 9.48 } };
    const answer = { getCurrentPosition: (done: (at: unknown) => void) => done(here) };
    Object.defineProperty(navigator, 'geolocation', { value: answer, configurable: true });
    try {
      const position = { lat: 51.32, lon: 9.48 };
      const data = ['remote', 'hybrid'].map((mode) => ({ id: mode, title: mode, mode, position }));
      const element = await list(feedOf(data));
      one(element, '[part=near-me]').click();
      await waitUntil(() => text(cardOf(element, 'hybrid')).includes('2,2 km'), 'how far');
      expect(text(cardOf(element, 'remote'))).not.to.include('km');
    } finally {
      Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
    }
  });

  it('counts a language once, however its tag is written', async () => {
    const spoken = ['de', 'DE', 'tr'].map((tag) => ({ id: tag, title: tag, languages: [tag] }));
    const element = await list(feedOf(spoken));
    one(element, '[data-facet=languages]').click();
    await waitUntil(() => all(element, '#find-languages label').length > 0, 'the languages');
    expect(all(element, '#find-languages label').map(text)).to.deep.equal([
      'Deutsch 2',
      'Türkisch 1',
    ]);
  });

  it('shows more, and puts the focus on the first new offer', async () => {
    const element = await list(feedOf(many(30)), { 'page-size': '10', 'sync-url': 'a' });
    expect(all(element, 'li.card')).to.have.length(10);
    button(element, 'Mehr anzeigen (20)').click();
    await waitUntil(() => focused(element)?.id === 'toggle-10', 'the focus moved on');
    expect(all(element, 'li.card')).to.have.length(20);
    expect(location.hash).to.equal('#a.pages=2');
    button(element, 'Mehr anzeigen (10)').click();
    await waitUntil(() => all(element, 'li.card').length === 30, 'all');
    expect(all(element, '[part=more]')).to.have.length(0);
    // What is found then begins anew.
    search(element, 'angebot');
    await waitUntil(() => location.hash === '#a.q=angebot', 'searched');
    await waitUntil(() => all(element, 'li.card').length === 10, 'the first ones');
  });
});
