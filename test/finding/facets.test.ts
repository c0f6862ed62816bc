import { expect } from '@open-wc/testing';
import { FacetIndex } from '../../src/finding/facets.js';
import { queryId, type Facet, type Filters } from '../../src/finding/finding.js';

interface Actor {
  readonly categories?: readonly string[];
  readonly districts?: readonly string[];
}
const parents: Readonly<Record<string, string>> = {
  musik: 'kultur',
  chor: 'musik',
  henne: 'ei',
  ei: 'henne',
};
const plain = { label: () => '', valueLabel: (id: string) => id };
const facets: readonly Facet<Actor>[] = [
  { ...plain, id: 'categories', values: (a) => a.categories, parent: (id) => parents[id] },
  { ...plain, id: 'districts', values: (a) => a.districts },
];
const actors: readonly Actor[] = [
  { categories: ['kultur'], districts: ['nord'] },
  { categories: ['musik'], districts: ['nord'] },
  { categories: ['chor', 'musik', 'sport'], districts: ['west'] },
  { categories: ['sport'], districts: ['west', 'nord'] },
  { categories: [] },
];
const index = new FacetIndex(actors, facets);
const rows = (filters: Filters, hits?: number[]) => index.select(filters, hits).rows;
const counts = (filters: Filters, id: string, hits?: number[], locked?: string[]) =>
  Object.fromEntries(index.select(filters, hits, locked).counts(id));

describe('facets', () => {
  const table: readonly (readonly [string, Filters, readonly number[]])[] = [
    ['no filter', {}, [0, 1, 2, 3, 4]],
    ['an empty filter', { categories: [] }, [0, 1, 2, 3, 4]],
    ['a parent finds what is below it', { categories: ['kultur'] }, [0, 1, 2]],
    ['a child does not find what is above it', { categories: ['musik'] }, [1, 2]],
    ['or within', { categories: ['chor', 'sport'] }, [2, 3]],
    ['and between', { categories: ['kultur'], districts: ['nord'] }, [0, 1]],
    ['an unknown value', { categories: ['nix'] }, []],
    ['an unknown value beside a known one', { categories: ['nix', 'sport'] }, [2, 3]],
    ['an unknown facet', { nix: ['a'] }, [0, 1, 2, 3, 4]],
  ];
  for (const [what, filters, expected] of table) {
    it(what, () => expect(rows(filters)).to.deep.equal(expected));
  }

  it('keeps the order of the hits', () =>
    expect(rows({ districts: ['west'] }, [3, 0, 2])).to.deep.equal([3, 2]));

  it('counts what each value would give, whatever is chosen in its own facet', () => {
    const all = { kultur: 3, musik: 2, chor: 1, sport: 2 };
    expect(counts({}, 'categories')).to.deep.equal(all);
    expect(counts({ categories: ['sport'] }, 'categories')).to.deep.equal(all);
    expect(counts({ districts: ['nord'] }, 'categories')).to.deep.equal({
      kultur: 2,
      musik: 1,
      chor: 0,
      sport: 1,
    });
    expect(counts({ categories: ['sport'] }, 'districts')).to.deep.equal({ nord: 1, west: 2 });
    expect(counts({}, 'districts', [4])).to.deep.equal({ nord: 0, west: 0 });
  });

  it('counts equal the results of a click', () => {
    const filters: Filters = { districts: ['nord'] };
    for (const [value, count] of index.select(filters).counts('categories')) {
      expect(rows({ ...filters, categories: [value] }), value).to.have.length(count);
    }
  });

  it('knows nothing outside of a locked facet', () => {
    expect(counts({ districts: ['nord'] }, 'categories', undefined, ['districts'])).to.deep.equal({
      kultur: 2,
      musik: 1,
      sport: 1,
    });
  });

  it('says what dropping one filter gives', () => {
    const selection = index.select({ categories: ['chor'], districts: ['nord'] }, [0, 1, 2]);
    expect(selection.rows).to.deep.equal([]);
    expect(selection.without('districts')).to.equal(1);
    expect(selection.without('categories')).to.equal(2);
    expect(selection.without(queryId)).to.equal(0);
  });

  it('bears categories that are their own ancestors', () => {
    const odd = new FacetIndex([{ categories: ['ei'] }], facets);
    expect(Object.fromEntries(odd.select({}).counts('categories'))).to.deep.equal({
      ei: 1,
      henne: 1,
    });
  });

  it('offers a facet only when a record has a value', () => {
    const only = new FacetIndex([{ districts: ['nord'] }, {}], facets);
    expect(facets.filter((facet) => only.offers(facet)).map(({ id }) => id)).to.deep.equal([
      'districts',
    ]);
  });

  it('reads a facet anew when told to', () => {
    let open = ['now'];
    const facet: Facet<Actor> = { ...plain, id: 'open', values: () => open };
    const changing = new FacetIndex(actors, [facet]);
    expect(changing.select({ open: ['now'] }).rows).to.have.length(5);
    open = [];
    changing.forget('open');
    expect(changing.select({ open: ['now'] }).rows).to.have.length(0);
  });
});
