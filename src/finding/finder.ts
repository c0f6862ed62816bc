import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FacetIndex, queryId, type Facet, type Filters, type Selection } from './facets.js';
import { load, loaded } from './later.js';
import type { Place } from './near.js';
import type { SearchField, SearchIndex } from './search.js';
import { filtersFromParams, filtersToParams, type Params } from './url-filters.js';

export interface Sort<R> {
  readonly id: string;
  readonly label: () => string;
  readonly compare: (a: R, b: R) => number;
}

/** What a widget says once. Functions are asked anew whenever needed: they may read the host's current feed and locale. */
export interface FinderOptions<R> {
  readonly facets: readonly Facet<R>[];
  /** The record's name comes first. */
  readonly fields: readonly SearchField<R>[];
  /** "12 Akteure" */
  readonly countLabel: (count: number) => string;
  /** When given, "near me" is offered. */
  readonly place?: (record: R) => Place | undefined;
  readonly sorts?: readonly Sort<R>[];
  /** Records that are kept but come after all others, such as places of unknown hours among the open ones. */
  readonly last?: (record: R, filters: Filters) => boolean;
  /** A visitor changed query, filters or order: the place to write the URL and to dispatch the event. */
  readonly changed?: () => void;
}

/** What a widget says before each rendering. */
export interface FinderSettings<R> {
  readonly records: readonly R[];
  /** Filters that the page's owner starts with. */
  readonly presets?: Filters;
  /** Facets that stay as preset: neither shown nor changeable, and nothing outside of them is counted. */
  readonly locked?: readonly string[];
  /** Order before the visitor chooses one. */
  readonly sort?: string;
  readonly noSearch?: boolean;
  /** Locks every facet. */
  readonly noFilters?: boolean;
  readonly noLocate?: boolean;
}

export type Locating = 'idle' | 'busy' | 'refused' | 'failed';

export const nearest = 'nearest';
/** Up to so many milliseconds a search may wait for its index; then the rest is indexed in slices. */
const patience = 30;
const slice = 12;

const pause = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));

/**
 * Search, filters, order and distance for the records of one widget; draws nothing (see `FilterBar`).
 *
 *     readonly #finder = new Finder<Actor>(this, {
 *       facets: [{ id: 'categories', label: strings.category, values: (actor) => actor.categories,
 *                  parent: (id) => this.#category(id)?.parent, valueLabel: (id) => this.#label(id) }],
 *       fields: [{ weight: 6, text: (actor) => actor.name },
 *                { weight: 4, keys: (actor) => actor.categories, textOf: (id) => this.#wordsOf(id) },
 *                { weight: 1, text: (actor) => this.plain(actor.description) }],
 *       countLabel: strings.actorCount,
 *       place: (actor) => actor.position,
 *       changed: () => this.#announce(),
 *     });
 *     readonly #bar = new FilterBar(this, this.#finder);
 *
 *     renderFeed(feed) {
 *       this.#finder.update({ records: feed.actors, presets: { categories: this.categories }, locked: this.locked });
 *       return html`${this.#bar.render()} ${this.#finder.results.map(…)}`;
 *     }
 */
export class Finder<R> implements ReactiveController {
  readonly options: FinderOptions<R>;
  readonly #host: ReactiveControllerHost;
  #settings: FinderSettings<R> = { records: [] };
  #locked: readonly string[] = [];
  #facetIndex: FacetIndex<R>;
  #searchIndex: SearchIndex<R> | undefined;
  #indexing: AbortController | undefined;
  #offered: readonly Facet<R>[] | undefined;

  #query = '';
  /** The visitor's own choices; a facet that is absent here follows its preset. */
  #chosen: Filters = {};
  #sort: string | undefined;
  #here: Place | undefined;
  #locating: Locating = 'idle';

  #hits: { readonly query: string; readonly rows: Uint32Array | undefined } | undefined;
  #selection: Selection | undefined;
  #results: readonly R[] | undefined;
  readonly #orders = new Map<string, Uint32Array>();

  constructor(host: ReactiveControllerHost, options: FinderOptions<R>) {
    this.#host = host;
    this.options = options;
    this.#facetIndex = new FacetIndex<R>([], options.facets);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#indexing?.abort();
    this.#indexing = undefined;
  }

  /** Call before reading results, at the start of each rendering; costs nothing when nothing changed. */
  update(settings: FinderSettings<R>): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#locked = settings.noFilters
      ? this.options.facets.map(({ id }) => id)
      : (settings.locked ?? []);
    if (settings.records !== before.records) this.forget();
    else if (!isSame({ ...settings, records: 0 }, { ...before, records: 0 })) this.#invalidate();
  }

  /** Reads the records anew, as after a change of language; with an id only that facet ("open now" as time goes by). */
  forget(facet?: string): void {
    this.#offered = undefined;
    if (facet) this.#facetIndex.forget(facet);
    else {
      this.hostDisconnected();
      this.#facetIndex = new FacetIndex(this.#settings.records, this.options.facets);
      this.#searchIndex = undefined;
      this.#hits = undefined;
      this.#orders.clear();
    }
    this.#invalidate();
  }

  get settings(): FinderSettings<R> {
    return this.#settings;
  }

  /** What is found, in order. */
  get results(): readonly R[] {
    return (this.#results ??= this.#order().map((row) => this.#settings.records[row] as R));
  }

  get query(): string {
    return this.#settings.noSearch ? '' : this.#query;
  }

  /** All filters in force: presets, and what the visitor made of those that are not locked. */
  get filters(): Filters {
    const presets = this.#settings.presets ?? {};
    return Object.fromEntries(
      this.options.facets
        .map(({ id }) => {
          const own = this.#locked.includes(id) ? undefined : this.#chosen[id];
          // An old link may name a value that the feed no longer has.
          const known = own?.filter((value) => this.#facetIndex.knows(id, value));
          return [id, known ?? presets[id] ?? []] as const;
        })
        .filter(([, values]) => values.length),
    );
  }

  /** Facets that visitors may use: not locked, and some record has a value. */
  get facets(): readonly Facet<R>[] {
    return (this.#offered ??= this.options.facets.filter((facet) =>
      this.#facetIndex.offers(facet),
    )).filter(({ id }) => !this.#locked.includes(id));
  }

  /** Whether visitors narrowed anything down that "reset" would undo. */
  get isNarrowed(): boolean {
    const { filters } = this;
    return this.query !== '' || this.facets.some(({ id }) => filters[id]);
  }

  get sort(): string | undefined {
    return this.#sort ?? this.#settings.sort;
  }

  /** Where the visitor is; known only after a click on "near me". */
  get here(): Place | undefined {
    return this.#here;
  }

  get locating(): Locating {
    return this.#locating;
  }

  /** Metres from the visitor, once known. */
  distance(record: R): number | undefined {
    const place = this.#here && this.options.place?.(record);
    return place && this.#here && loaded()?.distanceBetween(this.#here, place);
  }

  /** Per value of a facet the number of results that choosing it gives. */
  counts(facet: string): ReadonlyMap<string, number> {
    return this.#select().counts(facet);
  }

  /** For an empty result: which single filter to drop, and what that gives; most first. `queryId` stands for the search words. */
  waysOut(): readonly { readonly id: string; readonly count: number }[] {
    const { filters } = this;
    return [
      ...(this.query ? [queryId] : []),
      ...this.facets.map(({ id }) => id).filter((id) => filters[id]),
    ]
      .map((id) => ({ id, count: this.#select().without(id) }))
      .filter(({ count }) => count)
      .sort((a, b) => b.count - a.count);
  }

  // What visitors do. Each tells the host and `changed`.

  search(query: string): void {
    this.#query = query;
    this.#change();
  }

  choose(facet: string, values: readonly string[]): void {
    this.#chosen = { ...this.#chosen, [facet]: values };
    this.#change();
  }

  toggle(facet: string, value: string): void {
    const values = this.filters[facet] ?? [];
    const isSingle = this.options.facets.some(({ id, single }) => id === facet && single);
    this.choose(
      facet,
      values.includes(value)
        ? values.filter((other) => other !== value)
        : [...(isSingle ? [] : values), value],
    );
  }

  /** Drops one filter, or with `queryId` the search words. */
  drop(id: string): void {
    if (id === queryId) this.search('');
    else this.choose(id, []);
  }

  /** Drops everything but what is locked. */
  clear(): void {
    this.#query = '';
    this.#chosen = Object.fromEntries(this.options.facets.map(({ id }) => [id, []]));
    this.#change();
  }

  /** An id of `sorts`, "nearest" (asks for the position when not known), or undefined for the usual order. */
  sortBy(id: string | undefined): void {
    if (id === nearest && !this.#here) {
      void this.#locate();
      return;
    }
    this.#sort = id;
    this.#locating = 'idle';
    this.#change();
  }

  // What comes from outside. Nobody is told.

  /** For the URL: what differs from the presets, as flat strings. */
  get params(): Params {
    return {
      ...(this.query && { [queryId]: this.query }),
      ...filtersToParams(this.#chosen, this.#settings.presets),
      ...(this.#sort && { sort: this.#sort }),
    };
  }

  /** Takes over what the URL says; what it does not name follows the presets again. */
  restore(params: Params): void {
    if (isSame(params, this.params)) return;
    this.#query = params[queryId] ?? '';
    this.#chosen = filtersFromParams(
      params,
      this.options.facets.map(({ id }) => id),
    );
    this.#sort = params['sort'] || undefined;
    this.#invalidate();
  }

  /** For the group: what is dropped is named, too, and what only other widgets' records have is kept. */
  get shared(): Filters {
    const { filters } = this;
    const own = this.facets.map(({ id }) => [id, this.#chosen[id] ?? filters[id] ?? []] as const);
    return { ...filters, ...Object.fromEntries(own) };
  }

  /** Takes over what another widget of the group has; facets that it does not name stay. */
  share(filters: Filters, query = this.#query): void {
    const mine = Object.fromEntries(
      this.options.facets.flatMap(({ id }) => (filters[id] ? [[id, filters[id]]] : [])),
    );
    if (query === this.#query && isSame({ ...this.#chosen, ...mine }, this.#chosen)) return;
    this.#query = query;
    this.#chosen = { ...this.#chosen, ...mine };
    this.#invalidate();
  }

  /** Starts to index for the search, in slices: when the field gets the focus it is soon needed. */
  prepare(): void {
    if (!this.#indexing) void this.#index();
  }

  #change(): void {
    this.#invalidate();
    this.options.changed?.();
  }

  #invalidate(): void {
    this.#selection = undefined;
    this.#results = undefined;
    this.#host.requestUpdate();
  }

  #select(): Selection {
    return (this.#selection ??= this.#facetIndex.select(this.filters, this.#found(), this.#locked));
  }

  /** While the index is being made, what was found before stays. */
  #found(): Uint32Array | undefined {
    const { query } = this;
    if (!query.trim()) return undefined;
    if (this.#hits?.query !== query) {
      if (!this.#indexing && this.#newIndex()?.build(patience)) {
        this.#hits = { query, rows: this.#searchIndex?.find(query) };
      } else this.prepare();
    }
    return this.#hits?.rows;
  }

  #newIndex(): SearchIndex<R> | undefined {
    const { SearchIndex } = loaded() ?? {};
    return (this.#searchIndex ??=
      SearchIndex && new SearchIndex(this.#settings.records, this.options.fields));
  }

  async #index(): Promise<void> {
    const indexing = (this.#indexing = new AbortController());
    try {
      await load();
      const index = this.#newIndex();
      while (!indexing.signal.aborted && !index?.build(slice)) await pause();
      if (indexing.signal.aborted) return;
      this.#indexing = undefined;
      if (this.query) this.#invalidate();
    } catch {
      // The part that searches could not be fetched; the next letter tries again.
      this.#indexing = undefined;
    }
  }

  #order(): readonly number[] {
    const { rows } = this.#select();
    const { place, last, sorts } = this.options;
    const { records } = this.#settings;
    let ordered = rows;
    if (this.sort === nearest) {
      const here = this.#here;
      if (here && place)
        ordered = loaded()?.nearestFirst(rows, (row) => place(records[row] as R), here) ?? rows;
    } else if (this.#sort || !this.query.trim()) {
      // The best hits come first unless the visitor asks for another order.
      const sort = sorts?.find(({ id }) => id === this.sort);
      if (sort) {
        const found = new Uint8Array(records.length);
        for (const row of rows) found[row] = 1;
        ordered = [...this.#allBy(sort).filter((row) => found[row])];
      }
    }
    if (!last) return ordered;
    const { filters } = this;
    const isLast = (row: number) => last(records[row] as R, filters);
    return [...ordered.filter((row) => !isLast(row)), ...ordered.filter(isLast)];
  }

  /** Comparing is slow, so it is done once per order and set of records. */
  #allBy({ id, compare }: Sort<R>): Uint32Array {
    const { records } = this.#settings;
    let order = this.#orders.get(id);
    if (!order) {
      // Arrays notice what is in order already; typed arrays compare all the same.
      order = Uint32Array.from(
        [...records.keys()].sort((a, b) => compare(records[a] as R, records[b] as R)),
      );
      this.#orders.set(id, order);
    }
    return order;
  }

  async #locate(): Promise<void> {
    this.#locating = 'busy';
    this.#host.requestUpdate();
    const found = await load().then(
      ({ locate }) => locate(),
      () => 'failed' as const,
    );
    if (typeof found === 'string') {
      this.#locating = found;
      this.#host.requestUpdate();
    } else {
      this.#here = found;
      this.sortBy(nearest);
    }
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
