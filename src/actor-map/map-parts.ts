import type { TemplateResult } from 'lit';
import type { Actor } from '../feed/model.js';
import type { LazyFinder } from '../finding/lazy-finder.js';
import type { GroupState } from '../widget/group.js';
import type { UrlRecord } from '../widget/url-state.js';
import type { ActorMapElement } from './actor-map.js';
import type { Popup } from './popup-state.js';
import type { FeedLookup } from './feed-lookup.js';
import type { LazyMap } from './lazy-map.js';
import type { InLocale } from './map-state.js';
import type { Places } from './map-engine.js';
import type { Pane } from './pane-switch.js';
import type { RowLimit } from './row-limit.js';

/** What is chosen, open and shown, besides the filters. */
export interface ViewState {
  readonly chosen?: string | undefined;
  readonly popup?: Popup | undefined;
  /** Which of the two is shown where there is room for one. */
  readonly pane?: Pane | undefined;
  /** Where offers take place that another widget of the group shows. */
  readonly places: Places;
  /** The map has to move: until the chosen one stands alone, or no further than until it is in view. */
  readonly bring?: 'near' | 'in-view' | undefined;
}

export const initialState: ViewState = { places: { all: [] } };

/** How an actor is drawn, in the list and over the map alike. */
export interface ActorParts {
  heading(content: unknown): TemplateResult;
  name(actor: Actor): unknown;
  facts(actor: Actor): TemplateResult;
}

/** What the widget shares with its parts that come later. */
export interface MapParts extends ActorParts {
  readonly element: ActorMapElement;
  readonly finder: LazyFinder<Actor>;
  readonly limit: RowLimit;
  readonly map: LazyMap;
  state: ViewState;
  readonly lookup: FeedLookup | undefined;
  change(change: Partial<ViewState>): void;
  write(record: UrlRecord, step: boolean): void;
  publish(change: GroupState): void;
  readonly inLocale: InLocale;
}
