import type { Place } from './near.js';
import type { SearchField } from './search.js';

/** What is chosen: facet id → ids of values. An absent or empty list does not filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The search words count as a filter of this name. */
export const queryId = 'q';
/** The order by distance, offered where records have places. */
export const nearest = 'nearest';

/** What can be found: it may have a place. */
export interface Placed {
  readonly position?: Place;
}

/** A text of the feed with its language, as `pickText` gives it. */
export interface Label {
  readonly text: string;
  readonly lang?: string;
}

/** One way to narrow records down, as far as a bar that nobody has touched yet shows it. */
export interface RestingFacet<R> {
  /** Name in attributes, `locked`, URL and events, such as "categories". */
  readonly id: string;
  /** Has one value only, offered as a checkbox right in the bar ("Jetzt geöffnet"). */
  readonly toggle?: string;
  readonly label: () => string;
  /** Whether a record has a value. Asked of thousands of records: cheap, please. */
  readonly has: (record: R) => unknown;
  /** Offered although no record has the value just now, as "open now" at night. */
  readonly always?: () => boolean;
  /** Not known yet which records have the value: has its place in the bar, and waits. */
  readonly isComing?: () => boolean;
}

/** What filtering needs besides. All members are asked anew when needed, so they may read the current feed and locale. */
export interface FacetDetails<R> {
  readonly values: (record: R) => readonly string[] | undefined;
  /** The value above another one; a record found under a value is found under all above it. */
  readonly parent?: (value: string) => string | undefined;
  /** Order of the values; by label when absent. */
  readonly order?: () => readonly string[];
  /** One value at a time. */
  readonly single?: boolean;
  readonly valueLabel: (value: string) => Label | string | undefined;
  /** The id of a value that a page's owner has written in another way. */
  readonly canonical?: (value: string) => string;
}

export type Facet<R> = Omit<RestingFacet<R>, 'has'> & FacetDetails<R>;

export interface RestingSort {
  readonly id: string;
  readonly label: () => string;
}

export interface Sort<R> extends RestingSort {
  readonly compare: (a: R, b: R) => number;
}

/** What a widget says once. Functions are asked anew whenever needed: they may read the host's current feed and locale. */
interface CommonOptions {
  /** "12 Akteure" */
  readonly countLabel: (count: number) => string;
  /** A visitor changed query, filters or order: the place to write the URL and to dispatch the event. */
  readonly changed: () => void;
}

/** What a bar at rest needs, and where all else is to be had. */
export interface RestingOptions<R> extends CommonOptions {
  readonly facets: readonly RestingFacet<R>[];
  readonly sorts?: readonly RestingSort[];
  /** The order that the records come in already. */
  readonly usualSort?: string;
  readonly complete: () => Promise<FinderOptions<R>>;
}

export interface FinderOptions<R> extends CommonOptions {
  readonly facets: readonly Facet<R>[];
  /** The record's name comes first. */
  readonly fields: readonly SearchField<R>[];
  readonly sorts?: readonly Sort<R>[];
  /** Records that are kept but come after all others, such as places of unknown hours among the open ones. */
  readonly last?: (record: R, filters: Filters) => boolean;
}

/** What a page's owner wants, by attributes of the widget. */
export interface Owner {
  /** Facets that stay as preset: neither shown nor changeable, and nothing outside of them is counted. */
  readonly locked?: readonly string[];
  /** Order before the visitor chooses one. */
  readonly sort?: string;
  readonly noSearch?: boolean;
  /** Locks every facet. */
  readonly noFilters?: boolean;
  readonly noLocate?: boolean;
}

/** What holds for one rendering. */
export interface FinderSettings<R> extends Owner {
  readonly records: readonly R[];
  /** More records are on their way: nothing is counted yet. */
  readonly isPart?: boolean;
  /** Filters that the page's owner starts with. */
  readonly presets?: Filters;
}
