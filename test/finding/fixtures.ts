import { html } from 'lit';
import { FilterBar } from '../../src/finding/filter-bar.js';
import { filterBarStyles } from '../../src/finding/filter-bar.styles.js';
import type { FinderOptions, FinderSettings } from '../../src/finding/finding.js';
import { LazyFinder } from '../../src/finding/lazy-finder.js';
import { AttributeElement } from '../../src/widget/attribute-element.js';
import { controlStyles } from '../../src/widget/control-styles.js';
import { hostStyles } from '../../src/widget/host-styles.js';
import { tokens } from '../../src/widget/tokens.js';

export { waitUntil as until } from '../support/wait-until.js';

export interface Place {
  readonly name: string;
  readonly categories: readonly string[];
  readonly districts: readonly string[];
  readonly kinds?: readonly string[];
  readonly open?: boolean;
  readonly position?: { readonly lat: number; readonly lon: number };
}

const labels: Readonly<Record<string, string>> = {
  culture: 'Kultur',
  music: 'Musik',
  sport: 'Sport',
  north: 'Nord',
  west: 'West',
};

export const places: readonly Place[] = [
  {
    name: 'Chor im Norden',
    categories: ['music'],
    districts: ['north'],
    position: { lat: 51.4, lon: 9.5 },
  },
  { name: 'Theater', categories: ['culture'], districts: ['west'], open: true },
  {
    name: 'Turnverein',
    categories: ['sport'],
    districts: ['north'],
    kinds: ['association'],
    open: true,
    position: { lat: 51.31, lon: 9.49 },
  },
  { name: 'Laufgruppe', categories: ['sport'], districts: ['west'], kinds: ['initiative'] },
];

export const options = (changed: () => void = () => {}): FinderOptions<Place> => ({
  facets: [
    {
      id: 'categories',
      label: () => 'Thema',
      values: ({ categories }) => categories,
      parent: (id) => (id === 'music' ? 'culture' : undefined),
      valueLabel: (id) => labels[id],
    },
    {
      id: 'districts',
      label: () => 'Stadtteil',
      values: ({ districts }) => districts,
      valueLabel: (id) => ({ text: labels[id] ?? id, lang: 'de' }),
    },
    {
      id: 'kinds',
      label: () => 'Art',
      single: true,
      values: ({ kinds }) => kinds,
      valueLabel: (id) => id,
    },
    {
      id: 'open',
      toggle: 'now',
      label: () => 'Jetzt geöffnet',
      values: ({ open }) => (open ? ['now'] : []),
      valueLabel: () => undefined,
    },
    { id: 'empty', label: () => 'Leer', values: () => [], valueLabel: () => undefined },
  ],
  fields: [
    { weight: 6, text: ({ name }) => name },
    { weight: 4, keys: ({ categories }) => categories, textOf: (id) => labels[id] },
  ],
  countLabel: (count) => (count === 1 ? '1 Ort' : `${count} Orte`),
  sorts: [
    { id: 'title', label: () => 'Name', compare: (a, b) => a.name.localeCompare(b.name, 'de') },
  ],
  changed,
});

/** What a widget does with a finder, and nothing else. */
export class FinderHost extends AttributeElement {
  static override styles = [tokens, hostStyles, controlStyles, filterBarStyles];
  changes = 0;
  #settings: FinderSettings<Place> = { records: places };
  /** Brings the finder; tests may keep it away. */
  complete = (): Promise<FinderOptions<Place>> => Promise.resolve(this.#options);
  readonly #options = options(() => this.changes++);
  readonly finder = new LazyFinder<Place>(this, {
    ...this.#options,
    facets: this.#options.facets.map((facet) => ({
      ...facet,
      has: (place) => facet.values(place)?.length,
    })),
    complete: () => this.complete(),
  });
  readonly bar = new FilterBar<Place>(this, this.finder);

  /** What an owner sets by attributes, all of it at once. */
  set settings({ presets, ...settings }: FinderSettings<Place>) {
    this.#settings = settings;
    const unset = Object.fromEntries(this.#options.facets.map(({ id }) => [id, undefined]));
    const { locked, sort, noSearch, noFilters, noLocate } = settings;
    Object.assign(this, unset, presets, { locked, sort, noSearch, noFilters, noLocate });
  }

  get settings(): FinderSettings<Place> {
    return { ...this.#settings, presets: this.finder.settings.presets };
  }

  protected override render(): unknown {
    this.finder.update(this.#settings.records, this.#settings.isPart);
    const { results } = this.finder;
    return html`<div class="base" lang="de">
      ${this.bar.render()}
      <ul role="list">
        ${results.map(({ name }) => html`<li><span class="name">${name}</span></li>`)}
      </ul>
      ${results.length ? '' : this.bar.renderWaysOut()}
    </div>`;
  }
}
customElements.define('finder-host', FinderHost);
