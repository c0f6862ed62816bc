import { expect } from '@open-wc/testing';
import { Finder } from '../../src/finding/finder.js';
import type { FinderOptions, FinderSettings } from '../../src/finding/finding.js';
import { options, places, until, type Place } from './fixtures.js';

function setUp(
  settings: Partial<FinderSettings<Place>> = {},
  more?: Partial<FinderOptions<Place>>,
) {
  const state = { updates: 0, changes: 0 };
  const host = {
    addController() {},
    removeController() {},
    requestUpdate: () => void state.updates++,
    updateComplete: Promise.resolve(true),
  };
  const finder = new Finder<Place>(host, { ...options(() => state.changes++), ...more });
  const update = (next: Partial<FinderSettings<Place>> = settings) =>
    finder.update({ records: places, ...next });
  update();
  const names = () => finder.results.map(({ name }) => name);
  return { finder, state, update, names };
}

describe('finder', () => {
  it('shows everything at first, in the given order', () => {
    const { finder, names, state } = setUp();
    expect(names()).to.deep.equal(places.map(({ name }) => name));
    expect(finder.isNarrowed).to.equal(false);
    expect(finder.filters).to.deep.equal({});
    expect(finder.params).to.deep.equal({});
    expect(state.changes).to.equal(0);
  });

  it('costs nothing when nothing changed', () => {
    const { finder, update, state } = setUp();
    const before = finder.results;
    state.updates = 0;
    update();
    expect(finder.results).to.equal(before);
    expect(state.updates).to.equal(0);
  });

  it('gives the same array as long as it finds the same', () => {
    const { finder, names } = setUp();
    // As before there was a finder.
    expect(finder.results).to.equal(places);
    finder.toggle('districts', 'west');
    const west = finder.results;
    expect(names()).to.have.length.below(places.length);
    finder.forget('open');
    expect(finder.results).to.equal(west);
    finder.forget();
    expect(finder.results).to.equal(west);
    finder.clear();
    expect(finder.results).to.equal(places);
    finder.sortBy('title');
    expect(finder.results).not.to.equal(places);
    expect(names()).to.have.members(places.map(({ name }) => name));
  });

  it('searches, after a moment for the first word', async () => {
    const { finder, names, state } = setUp();
    finder.search('turnvrein');
    expect(state.changes).to.equal(1);
    await until(() => names().length === 1);
    expect(names()).to.deep.equal(['Turnverein']);
    finder.search('kultur');
    expect(names()).to.deep.equal(['Theater']);
    finder.search('   ');
    expect(names()).to.have.length(4);
  });

  it('offers facets that some record has', () => {
    expect(setUp().finder.facets.map(({ id }) => id)).to.deep.equal([
      'categories',
      'districts',
      'kinds',
      'open',
    ]);
  });

  it('filters by what is toggled; one value at a time where only one is meant', () => {
    const { finder, names } = setUp();
    finder.toggle('categories', 'culture');
    finder.toggle('categories', 'sport');
    expect(finder.filters).to.deep.equal({ categories: ['culture', 'sport'] });
    finder.toggle('categories', 'sport');
    expect(names()).to.deep.equal(['Chor im Norden', 'Theater']);
    finder.clear();
    finder.toggle('kinds', 'association');
    finder.toggle('kinds', 'initiative');
    expect(finder.filters).to.deep.equal({ kinds: ['initiative'] });
  });

  it('keeps a filter that no record passes just now, where it is always offered', () => {
    const { facets } = options();
    const closed = facets.map((facet) =>
      facet.id === 'open' ? { ...facet, values: () => undefined, always: () => true } : facet,
    );
    const { finder, names } = setUp({}, { facets: closed });
    finder.restore({ open: 'now' });
    expect(names()).to.deep.equal([]);
    expect(finder.waysOut()).to.deep.equal([{ id: 'open', count: 4 }]);
    finder.restore({ open: 'later' });
    expect(names()).to.have.length(4);
  });

  it('starts with presets, which visitors may leave', () => {
    const { finder, names } = setUp({ presets: { categories: ['sport'] } });
    expect(names()).to.deep.equal(['Turnverein', 'Laufgruppe']);
    expect(finder.params).to.deep.equal({});
    finder.toggle('categories', 'sport');
    expect(names()).to.have.length(4);
    expect(finder.params).to.deep.equal({ categories: ',' });
  });

  it('holds locked presets against toggles, URL, group and reset', () => {
    const { finder, names } = setUp({ presets: { categories: ['sport'] }, locked: ['categories'] });
    finder.toggle('categories', 'culture');
    finder.restore({ categories: 'culture' });
    finder.share({ categories: [] });
    finder.clear();
    expect(names()).to.deep.equal(['Turnverein', 'Laufgruppe']);
    expect(finder.facets.map(({ id }) => id)).to.deep.equal(['districts', 'kinds', 'open']);
    expect(finder.isNarrowed).to.equal(false);
    expect([...finder.counts('open').keys()]).to.deep.equal(['now']);
  });

  it('locks every facet with no-filters, and the words with no-search', () => {
    const { finder, names } = setUp({ noFilters: true, noSearch: true });
    finder.restore({ categories: 'sport', q: 'theater' });
    expect(names()).to.have.length(4);
    expect(finder.facets).to.deep.equal([]);
  });

  it('restores what params say, silently', async () => {
    const one = setUp();
    one.finder.toggle('districts', 'west');
    one.finder.search('lauf');
    one.finder.sortBy('title');
    const other = setUp();
    other.finder.restore(one.finder.params);
    await until(() => other.names().length === 1);
    expect(other.names()).to.deep.equal(['Laufgruppe']);
    expect(other.finder.params).to.deep.equal(one.finder.params);
    expect(other.state.changes).to.equal(0);
    other.finder.restore({});
    expect(other.names()).to.have.length(4);
  });

  it('ignores values that the feed does not have, from visitors but not from the owner', () => {
    const { finder, names, update } = setUp();
    finder.restore({ categories: 'gone', districts: 'west,gone' });
    expect(finder.filters).to.deep.equal({ districts: ['west'] });
    finder.restore({});
    update({ presets: { categories: ['gone'] } });
    expect(names()).to.deep.equal([]);
  });

  it('costs nothing when address and group say what is known', () => {
    const { finder, state } = setUp();
    finder.toggle('districts', 'west');
    const before = finder.results;
    state.updates = 0;
    finder.restore(finder.params);
    finder.share({ districts: ['west'] });
    expect(finder.results).to.equal(before);
    expect(state.updates).to.equal(0);
  });

  it('believes an address as long as only a part of the feed is here', () => {
    const { finder, update } = setUp({ isPart: true });
    finder.restore({ districts: 'later' });
    expect(finder.filters).to.deep.equal({ districts: ['later'] });
    update({ isPart: false });
    expect(finder.filters).to.deep.equal({});
  });

  it('tells a group what was dropped, and keeps for it what only others have', () => {
    const { finder } = setUp({ presets: { categories: ['sport'] } });
    finder.share({ districts: ['west', 'elsewhere'] });
    finder.toggle('categories', 'sport');
    expect(finder.shared).to.deep.include({ categories: [], districts: ['west', 'elsewhere'] });
  });

  it('takes over from a group without telling', () => {
    const { finder, names, state } = setUp();
    finder.toggle('districts', 'west');
    finder.share({ categories: ['sport'], audiences: ['x'] });
    expect(names()).to.deep.equal(['Laufgruppe']);
    finder.share({ q: ['lauf'] }, 'lauf');
    expect(state.changes).to.equal(1);
    expect(finder.params).to.deep.equal({ q: 'lauf', districts: 'west', categories: 'sport' });
    finder.share({ q: [] }, '');
    expect(finder.params).to.deep.equal({ districts: 'west', categories: 'sport' });
  });

  it('what is shared and preset alike follows the preset when the owner changes it', () => {
    const { finder, update } = setUp({ presets: { categories: ['sport'] } });
    finder.share({ categories: ['sport'], districts: [] });
    update({ presets: { categories: ['culture'], districts: ['west'] } });
    expect(finder.filters).to.deep.equal({ categories: ['culture'], districts: ['west'] });
    finder.share({ categories: ['sport'] });
    update({ presets: { categories: [] } });
    expect(finder.filters, 'a choice stays').to.deep.equal({ categories: ['sport'] });
  });

  it('says the same in the address whatever was chosen first', () => {
    const addresses = [
      ['categories sport', 'districts west', 'districts north'],
      ['districts north', 'districts west', 'categories sport'],
    ].map((steps) => {
      const { finder } = setUp();
      for (const step of steps) finder.toggle(...(step.split(' ') as [string, string]));
      return JSON.stringify(finder.params);
    });
    expect(addresses[0]).to.equal(addresses[1]);
  });

  it('says the way out of an empty result', () => {
    const { finder } = setUp();
    finder.toggle('categories', 'culture');
    finder.toggle('districts', 'north');
    finder.toggle('open', 'now');
    expect(finder.results).to.deep.equal([]);
    // Equal ones stay in the order of the facets.
    expect(finder.waysOut()).to.deep.equal([
      { id: 'categories', count: 1 },
      { id: 'districts', count: 1 },
      { id: 'open', count: 1 },
    ]);
  });

  it('says the best way out first, and none that leads nowhere', () => {
    const { finder } = setUp();
    finder.toggle('categories', 'music');
    finder.toggle('districts', 'west');
    finder.toggle('kinds', 'association');
    expect(finder.waysOut()).to.deep.equal([]);
    finder.drop('kinds');
    expect(finder.waysOut()).to.deep.equal([
      { id: 'categories', count: 2 },
      { id: 'districts', count: 1 },
    ]);
  });

  it('sorts; the best hits come first unless the visitor wants another order', async () => {
    const { finder, names } = setUp({ sort: 'title' });
    expect(names()[0]).to.equal('Chor im Norden');
    expect(names()[3]).to.equal('Turnverein');
    finder.search('t');
    await until(() => names().length === 2);
    expect(names()).to.deep.equal(['Theater', 'Turnverein']);
    finder.sortBy('title');
    expect(names()).to.deep.equal(['Theater', 'Turnverein']);
  });

  it('takes blanks for no words: the usual order stays', () => {
    const { finder, names } = setUp({ sort: 'title' });
    const before = names();
    finder.search('  ');
    expect(names()).to.deep.equal(before);
  });

  it('is narrowed by words alone, too', () => {
    const { finder } = setUp();
    finder.search('t');
    expect(finder.isNarrowed).to.equal(true);
    finder.clear();
    expect(finder.isNarrowed).to.equal(false);
  });

  it('keeps some records last', () => {
    const { finder, names } = setUp({}, { last: (place, { open }) => !open && !place.open });
    expect(names()).to.deep.equal(['Theater', 'Turnverein', 'Chor im Norden', 'Laufgruppe']);
    finder.toggle('open', 'now');
    expect(names()).to.deep.equal(['Theater', 'Turnverein']);
  });

  it('reads new records and forgets nothing that was chosen', () => {
    const { finder, names, update } = setUp();
    finder.toggle('categories', 'sport');
    update({ records: [] });
    expect(names()).to.deep.equal([]);
    update({ records: places.slice(3) });
    expect(names()).to.deep.equal(['Laufgruppe']);
    // Filters that no record has any more are not offered.
    expect(finder.facets.map(({ id }) => id)).to.deep.equal(['categories', 'districts', 'kinds']);
    update({ records: places.slice(0, 1) });
    expect(finder.facets.map(({ id }) => id)).to.deep.equal(['categories', 'districts']);
  });

  it('finds the last word asked while the index is being made', async () => {
    const records = Array.from({ length: 60_000 }, (_, at) => ({
      ...(places[at % 4] as Place),
      name: `Ort mit einem langen Namen ${at}`,
    }));
    const { finder, names } = setUp({ records });
    finder.search('5');
    names();
    finder.search('59999');
    names();
    await until(() => names().length === 1, 'found');
    expect(names()).to.deep.equal(['Ort mit einem langen Namen 59999']);
  });

  describe('near me', () => {
    const original = navigator.geolocation;
    const answer = (geolocation: unknown) =>
      Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
    afterEach(() => answer(original));

    it('asks only when wanted, then sorts by distance (P7)', async () => {
      let asked = 0;
      let patience = Infinity;
      answer({
        getCurrentPosition(
          done: (at: unknown) => void,
          _: unknown,
          { timeout }: PositionOptions = {},
        ) {
          asked++;
          patience = timeout ?? Infinity;
          done({ coords: { latitude: 51.3, longitude: 9.48 } });
        },
      });
      const { finder, names, state } = setUp({ sort: 'nearest' });
      expect(names()[0]).to.equal('Chor im Norden');
      expect(asked).to.equal(0);
      expect(finder.distance(places[0] as Place)).to.equal(undefined);
      const { updates } = state;
      finder.sortBy('nearest');
      expect(finder.locating).to.equal('busy');
      expect(state.updates, 'and it is said').to.be.greaterThan(updates);
      expect(patience, 'but not for ever').to.be.at.most(30_000);
      await until(() => finder.here);
      await until(() => finder.locating === 'idle', 'nobody is told any longer to wait');
      expect(names()).to.deep.equal(['Turnverein', 'Chor im Norden', 'Theater', 'Laufgruppe']);
      expect(finder.distance(places[2] as Place)).to.be.closeTo(1310, 20);
      expect(finder.distance(places[1] as Place)).to.equal(undefined);
      expect(JSON.stringify(finder.params)).not.to.contain('51');
    });

    it('keeps the owner’s order where a link asks for the nearest first', () => {
      const { finder, names } = setUp({ sort: 'title' });
      const before = names();
      finder.restore({ sort: 'nearest' });
      expect(names()).to.deep.equal(before);
      expect(finder.sort).to.equal('title');
      expect(finder.params).to.deep.equal({ sort: 'nearest' });
    });

    for (const [what, geolocation, locating] of [
      [
        'refused',
        { getCurrentPosition: (_: unknown, no: (e: unknown) => void) => no({ code: 1 }) },
        'refused',
      ],
      [
        'unknown',
        { getCurrentPosition: (_: unknown, no: (e: unknown) => void) => no({ code: 2 }) },
        'failed',
      ],
      ['absent (R24)', undefined, 'failed'],
      ...[
        { latitude: NaN, longitude: NaN },
        { latitude: 51.3, longitude: NaN },
        { latitude: 0, longitude: 0 },
        { latitude: null, longitude: null },
      ].map(
        (coords) =>
          [
            `given as ${Object.values(coords).join()}`,
            { getCurrentPosition: (done: (at: unknown) => void) => done({ coords }) },
            'failed',
          ] as const,
      ),
    ] as const) {
      it(`bears a position that is ${what}`, async () => {
        answer(geolocation);
        const { finder, names } = setUp();
        finder.sortBy('nearest');
        await until(() => finder.locating === locating);
        expect(finder.here).to.equal(undefined);
        expect(names()).to.have.length(4);
      });
    }
  });
});
