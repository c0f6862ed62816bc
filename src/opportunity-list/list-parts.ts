import type { Opportunity } from '../feed/model.js';
import type { LazyFinder } from '../finding/lazy-finder.js';
import type { GroupState } from '../widget/group.js';
import type { UrlRecord } from '../widget/url-state.js';
import type { OfferLookup } from './offer-lookup.js';
import type { OpportunityListElement } from './opportunity-list.js';

/** What is open, noted and shown, besides the filters: the part of a list that stands in the address. */
export interface ListState {
  readonly openId: string;
  /** Ids on the shortlist, in the order of noting. */
  readonly saved: readonly string[];
  /** Only the shortlist is shown. */
  readonly isShortlist: boolean;
  readonly pages: number;
}

export const initialState: ListState = { openId: '', saved: [], isShortlist: false, pages: 1 };

/** What is found, and what of it stands on the page. */
interface Shown {
  readonly found: readonly Opportunity[];
  readonly cards: readonly Opportunity[];
}

/** What the widget shares with its parts that come later. */
export interface ListParts {
  readonly element: OpportunityListElement;
  readonly finder: LazyFinder<Opportunity>;
  state: ListState;
  shown: Shown;
  lookup: OfferLookup | undefined;
  /** `step`: the back button undoes it. */
  change(change: Partial<ListState>, step?: boolean): void;
  write(record: UrlRecord, step: boolean): void;
  publish(change: GroupState): void;
  describe(of: readonly unknown[], build: () => Promise<readonly object[]>): void;
  inLocale<T>(run: () => T): T;
  print(): void;
}
