import { html, nothing } from 'lit';
import type { Feed, Opportunity } from '../feed/model.js';
import { actors } from '../feed/sections/actors.js';
import { categories } from '../feed/sections/categories.js';
import { districts } from '../feed/sections/districts.js';
import { opportunities } from '../feed/sections/opportunities.js';
import { FilterBar } from '../finding/filter-bar.js';
import { filterBarStyles } from '../finding/filter-bar.styles.js';
import { inTime } from '../finding/in-time.js';
import { LazyFinder } from '../finding/lazy-finder.js';
import { attributes, flag, oneOf, words } from '../widget/attributes.js';
import { EngagiertSelectEvent } from '../widget/finding-events.js';
import type { GroupState } from '../widget/group.js';
import { count } from '../widget/number-attribute.js';
import { adopt, Parts } from '../widget/parts.js';
import { Printing } from '../widget/printing.js';
import { StatefulWidgetElement } from '../widget/stateful-widget-element.js';
import type { UrlRecord } from '../widget/url-state.js';
import { dayAt, type Day } from './availability.js';
import { renderCard, type CardContext } from './card.js';
import { later } from './later.js';
import { renderFoot, renderWaiting } from './list-frame.js';
import { initialState, type ListParts, type ListState } from './list-parts.js';
import type { ListSession } from './list-session.js';
import { listStyles } from './opportunity-list.styles.js';
import { cardView } from './opportunity-list.view.js';
import { OfferLookup } from './offer-lookup.js';
import { restingOptions } from './resting-facets.js';

/**
 * Offers to volunteer: searchable, filterable, and gone by themselves when they are over.
 *
 * @summary Offers to volunteer, searchable and filterable.
 * @csspart finder - Search and filters.
 * @csspart search - The search field.
 * @csspart filters - The row of filters.
 * @csspart facet - The button that opens a filter.
 * @csspart panel - What an open filter offers.
 * @csspart near-me - The button that sorts by distance.
 * @csspart count - How many are shown.
 * @csspart sort - The choice of the order.
 * @csspart chips - What is chosen, one chip each.
 * @csspart chip - One choice, and the button that drops it.
 * @csspart reset - The button that drops every choice.
 * @csspart no-results - Ways on when nothing is found.
 * @csspart list - The list of offers.
 * @csspart item - One offer.
 * @csspart title - The title of an offer.
 * @csspart badge - A word such as "new" or "few places".
 * @csspart toggle - The button that opens an offer in its place.
 * @csspart details - What an open offer shows.
 * @csspart apply - The link to take part.
 * @csspart action - Each further step: to write, to call, to keep the date, to share.
 * @csspart more - The button that shows more offers.
 * @fires {EngagiertSelectEvent} engagiert-select - A visitor opens an offer; cancel it to show the offer yourself. `itemId` and `itemType` say which.
 * @fires {EngagiertFilterChangeEvent} engagiert-filter-change - Visitors changed search, filters or order: `filters` has the ids by filter.
 */
export class OpportunityListElement extends StatefulWidgetElement {
  static override readonly sections = [categories, districts, actors, opportunities];
  static override styles = [StatefulWidgetElement.styles, filterBarStyles, listStyles].flat();
  static override properties = attributes({
    layout: oneOf('cards', 'list', 'compact'),
    categories: words(),
    districts: words(),
    audiences: words(),
    commitments: words(),
    modes: words(),
    locked: words(),
    sort: oneOf('newest', 'deadline', 'title', 'nearest'),
    pageSize: count(12, 1),
    includeClosed: flag(),
    noSearch: flag(),
    noFilters: flag(),
  });

  /** How offers stand: side by side as cards, one per row, or close together. @default 'cards' */
  declare layout: 'cards' | 'list' | 'compact';
  /** Ids of categories that are chosen at the start, separated by spaces. @default [] */
  declare categories: readonly string[];
  /** Ids of districts that are chosen at the start, separated by spaces. @default [] */
  declare districts: readonly string[];
  /** Audiences chosen at the start: their names in small letters with hyphens, such as `altere-menschen`. @default [] */
  declare audiences: readonly string[];
  /** How often, chosen at the start: `once`, `occasional`, `regular`, `flexible`. @default [] */
  declare commitments: readonly string[];
  /** Where, chosen at the start: `onsite`, `remote`, `hybrid`. @default [] */
  declare modes: readonly string[];
  /**
   * Filters that visitors may not change: `categories`, `districts`, `times`, `audiences`, `commitments`, `modes`, `ages`,
   * `languages`, `wheelchair`. @default []
   */
  declare locked: readonly string[];
  /** Order at the start; `nearest` takes effect once visitors say where they are. @default 'newest' */
  declare sort: 'newest' | 'deadline' | 'title' | 'nearest';
  /** How many offers are shown at first, and how many more with each click. @default 12 */
  declare pageSize: number;
  /** Shows closed and past offers, too, marked as such. @default false */
  declare includeClosed: boolean;
  /** Leaves out the search field. @default false */
  declare noSearch: boolean;
  /** Leaves out the filters. @default false */
  declare noFilters: boolean;

  readonly #parts = new Parts(
    {
      layout: async () => adopt(this.renderRoot, (await import('./layout.styles.js')).layoutStyles),
      // Offers are over then. Without it the next drawing finds out.
      midnight: async () =>
        void new (await import('../widget/midnight.js')).Midnight(
          this,
          () => this.#today,
          () => this.requestUpdate(),
        ),
    },
    () => this.requestUpdate(),
  );
  readonly #printing = new Printing(this);
  readonly #finder = new LazyFinder<Opportunity>(
    this,
    restingOptions({
      lookup: () => this.#list.lookup,
      changed: () => this.#use((session) => session.filtersChanged()),
    }),
  );
  readonly #bar = new FilterBar(this, this.#finder);

  readonly #list: ListParts = {
    element: this,
    finder: this.#finder,
    state: initialState,
    shown: { found: [], cards: [] },
    lookup: undefined,
    change: (change, step) => this.#change(change, step),
    write: (record, step) => this.writeUrl(record, step),
    publish: (change) => this.publish(change),
    describe: (of, build) => this.updateStructuredData(of, build),
    inLocale: (run) => this.inLocale(run),
    print: () => this.#printing.print(),
  };
  #sessionMade: ListSession | undefined;

  /** Drops every filter and the search words, but for what is locked. */
  clearFilters(): void {
    void this.#finder.use((finder) => finder.clear());
  }

  protected override prepare(feed?: Feed): Promise<unknown> | undefined {
    this.#parts.again();
    const isAsked = (this.syncUrl || this.group) && !this.#session;
    const before = [isAsked && this.#arrival(), super.prepare(feed), this.#needLayout()];
    return this.#finder.prepare(
      before.some(Boolean) ? inTime(Promise.all(before)).catch(() => {}) : undefined,
    );
  }

  protected override urlChanged(record: UrlRecord): void {
    void this.#use((session) => session.urlChanged(record));
  }

  protected override groupChanged(state: GroupState): void {
    void this.#use((session) => session.groupChanged(state));
  }

  protected override count(feed: Feed): number {
    return this.#look(feed).offers.length;
  }

  protected override renderFeed(feed: Feed): unknown {
    const lookup = this.#look(feed);
    const session = this.#session;
    // Nobody waits for them.
    void this.#needLayout();
    void this.#parts.need('midnight');
    const { isShortlist, pages } = this.#list.state;
    this.#finder.update(lookup.offers);
    if (this.structuredData && !session && !later.hasFailed) void this.#arrival();
    const found = (isShortlist && session?.shortlist.offers) || this.#finder.results;
    const page = this.#printing.isActive ? found : found.slice(0, pages * this.pageSize);
    const cards = [...(session?.linked(page) ?? []), ...page];
    this.#list.shown = { found, cards };
    const shortlist = session?.shortlist.render();
    return html`${isShortlist ? shortlist : this.#bar.render(shortlist)}
      ${session?.renderNotice(cards)}
      ${found.length || isShortlist ? nothing : this.#bar.renderWaysOut()}
      <ul class="items ${this.layout}" role="list" part="list" ?hidden=${!cards.length}>
        ${cards.map((offer, at) => this.#renderOffer(lookup, offer, at))}
      </ul>
      ${renderFoot({
        left: found.length - page.length,
        dated: lookup.dated(found).length,
        modified: feed.modified,
        showMore: this.#showMore,
        saveDates: () => this.#use((session) => session.saveDates(lookup.dated(found))),
      })}`;
  }

  #renderOffer(lookup: OfferLookup, offer: Opportunity, key: number): unknown {
    const { openId, isShortlist } = this.#list.state;
    const isPrinting = this.#printing.isActive;
    const view = cardView(offer, lookup, lookup.key.today);
    const context: CardContext = {
      key,
      // Who prints the shortlist takes along all there is to know.
      isOpen: offer.id === openId || (isPrinting && isShortlist),
      isPrinting,
      distance: this.#finder.distanceLabel(offer),
      save: this.#session?.shortlist.renderSave(offer, key),
      text: (text) => this.feedText(text),
      plain: (text) => this.plain(text),
      langOf: (text) => this.langOf(text),
      heading: (below, content, part) => this.renderHeading(below, content, part),
      imageAllowed: (url) => this.imageAllowed(url),
      toggle: () => this.#toggle(offer.id),
      detail: () => this.#session?.renderDetail(view, context) ?? renderWaiting(offer),
    };
    return renderCard(view, context);
  }

  #needLayout(): Promise<unknown> | undefined {
    return this.#parts.need(this.layout !== 'cards' && 'layout');
  }

  #look(feed: Feed): OfferLookup {
    const { language, includeClosed } = this;
    const key = { feed, language, includeClosed, today: this.#today };
    const list = this.#list;
    if (!list.lookup?.fits(key)) {
      list.lookup = new OfferLookup(key);
      this.#finder.forget();
    }
    return list.lookup;
  }

  get #today(): Day {
    return dayAt(Date.now());
  }

  #toggle(id: string): void {
    if (id === this.#list.state.openId) {
      this.#change({ openId: '' });
    } else if (this.dispatchEvent(new EngagiertSelectEvent(id, 'opportunity'))) {
      // First the step: what the group writes then belongs to it, and the back button undoes both.
      this.#change({ openId: id }, true);
      void this.#use((session) => session.opened(id));
    }
  }

  #showMore = async () => {
    const first = this.#list.shown.cards.length;
    this.#change({ pages: this.#list.state.pages + 1 });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#toggle-${first}`)?.focus();
  };

  /** `step`: the back button undoes it. */
  #change(change: Partial<ListState>, step = false): void {
    this.#list.state = { ...this.#list.state, ...change };
    this.#session?.write(step);
    this.requestUpdate();
  }

  /** What visitors do with the list, once that part of it is here. */
  get #session(): ListSession | undefined {
    const { now } = later;
    if (now && this.shadowRoot) this.#sessionMade ??= new now.ListSession(this.#list);
    return this.#sessionMade;
  }

  /** Does what only the session can: at once, or when it is here. */
  async #use(act: (session: ListSession) => void): Promise<void> {
    if (!this.#session) await this.#arrival();
    if (this.#session) act(this.#session);
  }

  /** Draws again when the session is here, and when it does not come. */
  #arrival(): Promise<void> {
    const draw = () => this.requestUpdate();
    return later.load().then(draw, draw);
  }
}
