import type { ReactiveControllerHost } from 'lit';
import { nearest, queryId } from './finding.js';
import type {
  Filters,
  FinderSettings,
  Owner,
  Placed,
  RestingFacet,
  RestingOptions,
} from './finding.js';
import type { Finder } from './finder.js';
import { inTime } from './in-time.js';
import { later } from './later.js';
import type { Place } from './near.js';
import type { Params } from './url-filters.js';

/** Its attributes say what the page's owner wants: filters to start with are named like their facets. */
type Host = ReactiveControllerHost & Owner;

/** What the bar shows of a facet. */
export type BarFacet = Pick<RestingFacet<never>, 'id' | 'label' | 'toggle' | 'isComing'>;

/**
 * Stands in for a `Finder` as long as nobody asks for anything: all records are found, in the order that they have.
 * The finder itself is fetched at the first touch, or when presets, address or group ask for something.
 *
 *     readonly #finder = new LazyFinder<Actor>(this, {
 *       facets: [{ id: 'categories', label: strings.category, has: ({ categories }) => categories?.length }],
 *       countLabel: strings.actorCount,
 *       changed: () => this.#announce(),
 *       complete: async () => (await import('./actor-search.js')).finderOptions(…),
 *     });
 *     readonly #bar = new FilterBar(this, this.#finder);
 *
 *     prepare(feed) { return this.#finder.prepare(super.prepare(feed)); }
 *     renderFeed(feed) {
 *       this.#finder.update(feed.actors);
 *       return html`${this.#bar.render()} ${this.#finder.results.map(…)}`;
 *     }
 */
export class LazyFinder<R extends Placed> {
  readonly options: RestingOptions<R>;
  /** What the widget said last. Read only, as are the next two. */
  settings: FinderSettings<R> = { records: [] };
  /** The finder, once it is here. */
  now: Finder<R> | undefined;
  /** It could not be fetched, and nothing has come since. */
  hasFailed = false;
  readonly #host: Host;
  #coming: Promise<Finder<R> | undefined> | undefined;

  /** Of how many records a facet says something; of those without a checkbox it is enough to know that there is one. */
  #counts: ReadonlyMap<string, number> | undefined;
  #restored: Params = {};
  #shared: Filters = {};
  #typed = '';

  constructor(host: Host, options: RestingOptions<R>) {
    this.#host = host;
    this.options = options;
  }

  /** Before anything is shown: resolves when it is known what may be shown. Undefined when that is everything. */
  prepare(remembered: Promise<unknown> | undefined): Promise<unknown> | undefined {
    // A page's first format takes long: it is made while the feed is on its way.
    if (!this.settings.records.length) setTimeout(this.options.countLabel, 0, 0);
    this.update();
    return remembered ? remembered.then(() => this.#awaited) : this.#awaited;
  }

  /** Call before reading results, at the start of each rendering; costs nothing when nothing changed. */
  update(records: readonly R[] = this.settings.records, isPart = this.settings.isPart): void {
    const { locked, sort, noSearch, noFilters } = this.#host;
    // Nobody is asked where they are when there is nothing to measure to.
    const noLocate = this.#host.noLocate || !(isPart || records.some(({ position }) => position));
    const presets = Object.fromEntries(
      this.options.facets.map(({ id }) => [id, (this.#host as object as Filters)[id] ?? []]),
    );
    this.settings = { records, isPart, presets, locked, sort, noSearch, noFilters, noLocate };
    if (this.now) this.now.update(this.settings);
    else if (this.#isAsked && !this.hasFailed) void this.fetch();
  }

  /** Fetches the finder; after a failure the next call tries again. */
  fetch(): Promise<Finder<R> | undefined> {
    return (this.#coming ??= this.#fetch());
  }

  /** Does what a visitor asks for: at once, or when the finder is here. Tells whether it comes at all. */
  async use(act: (finder: Finder<R>) => void): Promise<boolean> {
    // Not awaited when it is here: what follows may count on it.
    const finder = this.now ?? (await this.fetch());
    if (finder) act(finder);
    return Boolean(finder);
  }

  /** For another feed or language, before its records come with `update`; with an id only that facet is read anew. */
  forget(facet?: string): void {
    this.#counts = undefined;
    if (this.now) this.now.forget(facet);
    else this.#host.requestUpdate();
  }

  get results(): readonly R[] {
    return this.now?.results ?? this.settings.records;
  }

  get query(): string {
    return this.now?.query ?? this.#typed;
  }

  get filters(): Filters {
    return this.now?.filters ?? {};
  }

  /** Facets that visitors may use: not locked, and some record has a value. */
  get facets(): readonly BarFacet[] {
    if (this.now) return this.now.facets;
    const { noFilters, locked } = this.settings;
    if (noFilters) return [];
    return this.options.facets.filter(
      ({ id, always }) => !locked?.includes(id) && (always?.() || this.#count(id)),
    );
  }

  /** How many results have the one value of a facet with a checkbox; `undefined` while that is on its way. */
  countOf({ id, toggle = '', isComing }: BarFacet): number | undefined {
    if (isComing?.()) return undefined;
    return (this.now ? this.now.counts(id).get(toggle) : this.#count(id)) ?? 0;
  }

  get sort(): string | undefined {
    return this.now ? this.now.sort : this.settings.sort;
  }

  get here(): Place | undefined {
    return this.now?.here;
  }

  /** How far a record is, once the visitor said from where. */
  distanceLabel(record: R): string | undefined {
    return this.now?.distanceLabel(record);
  }

  /** What is typed before the finder is here is searched when it comes. */
  search(query: string): void {
    this.#typed = query;
    if (this.now) this.now.search(query);
    else void this.fetch();
  }

  /** For the URL: what differs from the presets, as flat strings. */
  get params(): Params {
    return this.now?.params ?? this.#restored;
  }

  restore(params: Params): void {
    const names = [queryId, 'sort', ...this.options.facets.map(({ id }) => id)];
    this.#restored = Object.fromEntries(
      Object.entries(params).filter(([id, value]) => value && names.includes(id)),
    );
    this.#shared = {};
    if (this.now) this.now.restore(params);
    else this.update();
  }

  /** For the group: what is dropped is named, too. Undefined when there is nothing to tell. */
  get shared(): Filters | undefined {
    return this.now?.shared;
  }

  /** Whether address or group want something of a facet. */
  asksFor(id: string): boolean {
    return Boolean(this.#restored[id] || this.#shared[id]?.length);
  }

  /** Takes over what another widget of the group has; facets that it does not name stay. */
  share(filters: Filters): void {
    this.#shared = { ...this.#shared, ...filters };
    if (this.now) this.now.share(filters);
    else this.update();
  }

  get #awaited(): Promise<unknown> | undefined {
    return this.#isAsked && !this.now ? this.#coming : undefined;
  }

  /** Whether owner, address or group want anything else than all records as they come. */
  get #isAsked(): boolean {
    const { presets, sort } = this.settings;
    const isUsual = !sort || sort === this.options.usualSort || sort === nearest;
    return (
      !isUsual ||
      Object.keys(this.#restored).length > 0 ||
      this.options.facets.some(({ id }) => presets?.[id]?.length || this.#shared[id]?.length)
    );
  }

  #count(id: string): number | undefined {
    const { records } = this.settings;
    this.#counts ??= new Map(
      this.options.facets.map(({ id, has, toggle }) => [
        id,
        toggle ? records.filter(has).length : Number(records.some(has)),
      ]),
    );
    return this.#counts.get(id);
  }

  async #fetch(): Promise<Finder<R> | undefined> {
    try {
      const [{ Finder }, options] = await inTime(
        Promise.all([later.load(), this.options.complete()]),
      );
      const finder = new Finder(this.#host, options);
      finder.update(this.settings);
      finder.restore(this.#restored);
      finder.share(this.#shared);
      this.now = finder;
      this.hasFailed = false;
      if (this.#typed) finder.search(this.#typed);
      return finder;
    } catch {
      this.#coming = undefined;
      this.hasFailed = true;
      return undefined;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
