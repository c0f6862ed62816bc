import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatDistance } from '../i18n/more-formats.js';
import { warnOfUnknown } from '../widget/unknown-ids.js';
import { FacetIndex, type Selection } from './facets.js';
import { FinderOrder, lastOnes, sameOr } from './finder-order.js';
import { FinderSearch } from './finder-search.js';
import { nearest, queryId } from './finding.js';
import type { Facet, Filters, FinderOptions, FinderSettings, Placed } from './finding.js';
import { nearestFirst, type Place } from './near.js';
import { filtersFromParams, filtersToParams, type Params } from './url-filters.js';
import { Whereabouts, type Locating } from './whereabouts.js';

/** Search, filters, order and distance for the records of one widget; draws nothing. See `LazyFinder`. */
export class Finder<R extends Placed> implements ReactiveController {
  readonly options: FinderOptions<R>;
  readonly #host: ReactiveControllerHost;
  #settings: FinderSettings<R> = { records: [] };
  #presets: Filters = {};
  #locked: readonly string[] = [];
  #facetIndex: FacetIndex<R>;
  #order: FinderOrder<R>;
  readonly #search: FinderSearch<R>;
  #offered: readonly Facet<R>[] | undefined;

  #query = '';
  /** The visitor's own choices; a facet that is absent here follows its preset. */
  #chosen: Filters = {};
  #sort: string | undefined;
  readonly #whereabouts: Whereabouts;

  #selection: Selection | undefined;
  #results: readonly R[] | undefined;
  /** What was found the last time. */
  #lastResults: readonly R[] = [];

  constructor(host: ReactiveControllerHost, options: FinderOptions<R>) {
    this.#host = host;
    this.options = options;
    this.#whereabouts = new Whereabouts(() => host.requestUpdate());
    this.#facetIndex = new FacetIndex<R>([], options.facets);
    this.#order = new FinderOrder<R>([]);
    this.#search = new FinderSearch(options.fields, () => this.query && this.#invalidate());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#search.stop();
  }

  /** Call before reading results, at the start of each rendering; costs nothing when nothing changed. */
  update(settings: FinderSettings<R>): void {
    const before = this.#settings;
    this.#settings = settings;
    const { presets = {}, noFilters, locked = [] } = settings;
    const { facets } = this.options;
    this.#presets = Object.fromEntries(
      facets.map(({ id, canonical = same }) => [id, presets[id]?.map(canonical) ?? []]),
    );
    this.#locked = noFilters ? facets.map(({ id }) => id) : locked;
    if (settings.records !== before.records) this.forget();
    else if (!isSame({ ...settings, records: 0 }, { ...before, records: 0 })) this.#invalidate();
    else return;
    this.#checkOwner();
  }

  /** An owner's slip of the pen would silently show nothing, or lock nothing. */
  #checkOwner(): void {
    const { records, isPart, noFilters, locked = [] } = this.#settings;
    // Of a part of the feed nobody can tell.
    if (isPart || !records.length || !(this.#host instanceof HTMLElement)) return;
    const { localName } = this.#host;
    const { facets } = this.options;
    for (const { id, valueLabel } of facets) {
      const presets = this.#presets[id] ?? [];
      if (!presets.length) continue;
      const isKnown = (value: string) => Boolean(valueLabel(value));
      warnOfUnknown(localName, id, presets, this.#facetIndex.valuesOf(id), isKnown);
    }
    const names = facets.map(({ id }) => id);
    if (!noFilters) warnOfUnknown(localName, 'locked', locked, names);
  }

  /** Reads the records anew, as after a change of language; with an id only that facet ("open now" as time goes by). */
  forget(facet?: string): void {
    this.#offered = undefined;
    if (facet) this.#facetIndex.forget(facet);
    else {
      const { records } = this.#settings;
      this.#facetIndex = new FacetIndex(records, this.options.facets);
      this.#order = new FinderOrder(records);
      this.#search.read(records);
    }
    this.#invalidate();
  }

  get settings(): FinderSettings<R> {
    return this.#settings;
  }

  /**
   * What is found, in order. As long as these are the same records, it is the same array: a map is drawn anew for another
   * one, and would be each minute that "open now" is asked again.
   */
  get results(): readonly R[] {
    return (this.#results ??= this.#lastResults = this.#find());
  }

  get query(): string {
    return this.#settings.noSearch ? '' : this.#query;
  }

  /** All filters in force: presets, and what the visitor made of those that are not locked. */
  get filters(): Filters {
    return Object.fromEntries(
      this.options.facets
        .map(({ id }) => {
          const own = this.#locked.includes(id) ? undefined : this.#chosen[id];
          // An old link may name a value that the feed no longer has; of a part of it nobody can tell.
          const known = this.#settings.isPart
            ? own
            : own?.filter((value) => this.#facetIndex.knows(id, value));
          return [id, known ?? this.#presets[id] ?? []] as const;
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
    return this.query !== '' || Object.keys(filters).some((id) => !this.#locked.includes(id));
  }

  get sort(): string | undefined {
    const own = this.#sort;
    // A link may ask for the nearest first; until it is known from where, the owner's order holds.
    return (own === nearest && !this.here ? undefined : own) ?? this.#settings.sort;
  }

  /** Where the visitor is; known only after a click on "near me". */
  get here(): Place | undefined {
    return this.#whereabouts.here;
  }

  get locating(): Locating {
    return this.#whereabouts.locating;
  }

  /** Metres from the visitor, once known. */
  distance(record: R): number | undefined {
    return this.#whereabouts.distance(() => record.position);
  }

  /** The same as a reader writes it. */
  distanceLabel(record: R): string | undefined {
    const metres = this.distance(record);
    return metres === undefined ? undefined : formatDistance(metres);
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

  /** An id of `sorts`, "nearest" (asks for the position when not known), or none for the usual order. */
  sortBy(id: string): void {
    if (id === nearest && !this.here) {
      void this.#whereabouts.find().then((isFound) => isFound && this.sortBy(nearest));
      return;
    }
    this.#sort = id || undefined;
    this.#whereabouts.settle();
    this.#change();
  }

  // What comes from outside. Nobody is told.

  /** For the URL: what differs from the presets, as flat strings. */
  get params(): Params {
    return {
      ...(this.query && { [queryId]: this.query }),
      ...filtersToParams(this.#chosen, this.#presets),
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
    const chosen: Record<string, readonly string[]> = { ...this.#chosen };
    for (const { id } of this.options.facets) {
      const values = filters[id];
      if (!values) continue;
      // What is preset here stays a preset, which the page's owner may still change.
      if (isSame(values, this.#presets[id] ?? [])) delete chosen[id];
      else chosen[id] = values;
    }
    if (query === this.#query && isSame(chosen, this.#chosen)) return;
    this.#query = query;
    this.#chosen = chosen;
    this.#invalidate();
  }

  /** The search is soon needed. */
  prepare(): void {
    this.#search.prepare();
  }

  #change(): void {
    // Whoever goes on has taken note that there is no position, and need not hear it before every count.
    if (this.locating !== 'busy') this.#whereabouts.settle();
    this.#invalidate();
    this.options.changed();
  }

  #invalidate(): void {
    this.#selection = undefined;
    this.#results = undefined;
    this.#host.requestUpdate();
  }

  #select(): Selection {
    return (this.#selection ??= this.#facetIndex.select(
      this.filters,
      this.#search.find(this.query),
      this.#locked,
    ));
  }

  #find(): readonly R[] {
    const { records } = this.#settings;
    const found = this.#ordered().map((row) => records[row] as R);
    return sameOr(found, this.#lastResults, records);
  }

  #ordered(): readonly number[] {
    const { rows } = this.#select();
    const { last } = this.options;
    const ordered = this.#sorted(rows);
    if (!last) return ordered;
    const { filters } = this;
    return lastOnes(ordered, (row) => last(this.#settings.records[row] as R, filters));
  }

  #sorted(rows: readonly number[]): readonly number[] {
    const { sorts } = this.options;
    const { here } = this;
    if (this.sort === nearest) {
      const placeOf = (row: number) => this.#settings.records[row]?.position;
      return here ? nearestFirst(rows, placeOf, here) : rows;
    }
    // The best hits come first unless the visitor asks for another order.
    if (!this.#sort && this.query.trim()) return rows;
    const sort = sorts?.find(({ id }) => id === this.sort);
    return sort ? this.#order.by(sort, rows) : rows;
  }
}

const same = (value: string) => value;

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
