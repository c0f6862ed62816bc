import { html, nothing, type PropertyValues } from 'lit';
import type { Feed, Opportunity } from '../feed/model.js';
import { actors } from '../feed/sections/actors.js';
import { categories } from '../feed/sections/categories.js';
import { districts } from '../feed/sections/districts.js';
import { opportunities } from '../feed/sections/opportunities.js';
import { FilterBar } from '../finding/filter-bar.js';
import { filterBarStyles } from '../finding/filter-bar.styles.js';
import { queryId } from '../finding/finding.js';
import { LazyFinder } from '../finding/lazy-finder.js';
import * as strings from '../i18n/list.strings.js';
import { count, flag, oneOf, words } from '../widget/attributes.js';
import { EngagiertFilterChangeEvent, EngagiertSelectEvent } from '../widget/events.js';
import type { GroupState } from '../widget/group.js';
import { Printing } from '../widget/printing.js';
import { StatefulWidgetElement } from '../widget/stateful-widget-element.js';
import type { UrlRecord } from '../widget/url-state.js';
import { renderCard, type CardContext } from './card.js';
import { renderFoot, renderShortlistBar, renderWaiting } from './list-frame.js';
import { DayClock } from './day-clock.js';
import { fetchLater, load, loaded } from './lazy.js';
import { initialState, readState, toggleSaved, writeState, type ListState } from './list-state.js';
import { listStyles } from './opportunity-list.styles.js';
import { cardView } from './opportunity-list.view.js';
import { OfferLookup } from './offer-lookup.js';
import { finderSettings, restingOptions } from './resting-facets.js';

/**
 * Offers to volunteer: searchable, filterable, and gone by themselves when they are over.
 *
 * @summary Offers to volunteer, searchable and filterable.
 * @csspart list - The list of offers.
 * @csspart item - One offer.
 * @csspart badge - A word such as "new" or "few places".
 * @csspart toggle - The button that opens an offer in its place.
 * @csspart details - What an open offer shows.
 * @csspart apply - The link to take part.
 * @csspart more - The button that shows more offers.
 * @fires {EngagiertSelectEvent} engagiert-select - A visitor opens an offer; cancel it to show the offer yourself.
 * @fires {EngagiertFilterChangeEvent} engagiert-filter-change - Visitors changed search, filters or order.
 */
export class OpportunityListElement extends StatefulWidgetElement {
  static override readonly sections = [categories, districts, actors, opportunities];
  static override styles = [...StatefulWidgetElement.styles, filterBarStyles, listStyles];
  static override properties = {
    layout: { attribute: 'layout', ...oneOf('cards', 'list', 'compact') },
    categories: { attribute: 'categories', ...words() },
    districts: { attribute: 'districts', ...words() },
    audiences: { attribute: 'audiences', ...words() },
    commitments: { attribute: 'commitments', ...words() },
    modes: { attribute: 'modes', ...words() },
    locked: { attribute: 'locked', ...words() },
    sort: { attribute: 'sort', ...oneOf('newest', 'deadline', 'title', 'nearest') },
    pageSize: { attribute: 'page-size', ...count(12, 1) },
    includeClosed: { attribute: 'include-closed', ...flag() },
    noSearch: { attribute: 'no-search', ...flag() },
    noFilters: { attribute: 'no-filters', ...flag() },
  };

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
  /** Names of filters that visitors may not change, such as `categories districts`. @default [] */
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

  #state: ListState = initialState;
  #shown: Shown = { found: [], cards: [] };
  /** The hits that the group knows. */
  #told = '';
  /** The address brought filters that the group does not know yet. */
  #isNews = false;
  #groupItem: string | undefined;
  #described = '';
  #describedBy: OfferLookup | undefined;
  /** The card to bring into view once it is there. */
  #wanted = '';
  #lookup: OfferLookup | undefined;
  /** Which day it is; tests set its clock. @internal */
  readonly clock = new DayClock(this);
  readonly #printing = new Printing(() => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #finder = new LazyFinder<Opportunity>(
    this,
    restingOptions({ lookup: () => this.#lookup, changed: () => this.#filtersChanged() }),
  );
  readonly #bar = new FilterBar(this, this.#finder);

  constructor() {
    super();
    this.addController(this.#printing);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#describedBy = undefined;
  }

  /** Drops every filter and the search words, but for what is locked. */
  clearFilters(): void {
    void this.#finder.use((finder) => finder.clear());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellGroup();
    this.#describe();
    this.#goToWanted();
  }

  protected override prepare(feed?: Feed): Promise<unknown> | undefined {
    return this.#finder.prepare(finderSettings(this), super.prepare(feed));
  }

  protected override urlChanged(record: UrlRecord): void {
    const before = this.#state.openId;
    this.#finder.restore(record);
    this.#isNews = true;
    this.#state = readState(record);
    const { openId } = this.#state;
    if (openId && openId !== before) this.#wanted = openId;
    // Who follows a link to an offer wants it now, however far down the page the list is.
    if (openId && this.status === 'idle' && this.src) this.refresh();
    if (before && !openId) void this.#returnTo(before);
    this.requestUpdate();
  }

  protected override groupChanged({ filters, itemId, itemType }: GroupState): void {
    if (filters) this.#finder.share(filters);
    if (itemType !== 'opportunity' || itemId === this.#groupItem) return;
    this.#groupItem = itemId;
    this.#wanted = itemId ?? '';
    this.#change({ openId: itemId ?? '' });
  }

  protected override count(feed: Feed): number {
    return this.#look(feed).offers.length;
  }

  protected override renderFeed(feed: Feed): unknown {
    const lookup = this.#look(feed);
    const { openId, isShortlist, pages, saved } = this.#state;
    this.#finder.update({ ...finderSettings(this), records: lookup.offers });
    if (openId || isShortlist) fetchLater(() => this.requestUpdate());
    const kept = lookup.byIds(saved);
    const found = isShortlist ? kept : this.#finder.results;
    const page = this.#printing.isActive ? found : found.slice(0, pages * this.pageSize);
    const isHere = page.some(({ id }) => id === openId);
    // An address may name an offer that is on no page, or that the filters leave out.
    const linked = openId && !isHere ? lookup.byIds([openId]) : [];
    const isGone = Boolean(openId) && !isHere && !linked.length;
    this.#shown = { found, cards: [...linked, ...page] };
    return html`${isShortlist ? nothing : this.#bar.render()}
      ${
        this.syncUrl
          ? renderShortlistBar(kept.length, isShortlist, this.#toggleShortlist, this.#share)
          : nothing
      }
      ${isGone ? html`<p class="notice">${strings.gone()}</p>` : nothing}
      ${found.length || isShortlist ? nothing : this.#bar.renderWaysOut()}
      <ul role="list" class="items ${this.layout}" part="list">
        ${this.#shown.cards.map((offer, at) => this.#renderOffer(lookup, offer, String(at)))}
      </ul>
      ${renderFoot({
        left: found.length - page.length,
        dated: lookup.dated(found).length,
        modified: feed.modified,
        showMore: this.#showMore,
        saveDates: () => this.#saveDates(lookup.dated(found)),
      })}`;
  }

  #renderOffer(lookup: OfferLookup, offer: Opportunity, key: string): unknown {
    const { openId, saved, isShortlist } = this.#state;
    const isPrinting = this.#printing.isActive;
    const view = cardView(offer, lookup, this.clock.today);
    const distance = this.#finder.distance(offer);
    const context: CardContext = {
      key,
      // Who prints the shortlist takes along all there is to know.
      isOpen: offer.id === openId || (isPrinting && isShortlist),
      isPrinting,
      ...(this.syncUrl && { isSaved: saved.includes(offer.id) }),
      ...(distance !== undefined && { distance }),
      text: (text) => this.feedText(text),
      plain: (text) => this.plain(text),
      heading: (below, content) => this.renderHeading(below - Number(!this.#isHeaded), content),
      imageAllowed: (url) => this.imageAllowed(url),
      toggle: () => this.#toggle(offer.id),
      save: () => this.#save(offer.id, Number(key)),
      detail: () =>
        loaded()?.renderDetail(view, context, {
          share: this.#share,
          saveDate: () => this.#saveDates([offer]),
        }) ?? renderWaiting(offer),
    };
    return renderCard(view, context);
  }

  /** Without a heading of its own the widget must not skip a level. */
  get #isHeaded(): boolean {
    return Boolean(this.heading || this.querySelector(':scope > [slot="heading"]'));
  }

  #look(feed: Feed): OfferLookup {
    const { language, includeClosed } = this;
    const key = { feed, language, includeClosed, today: this.clock.today };
    if (!this.#lookup?.fits(key)) {
      this.#lookup = new OfferLookup(key);
      this.#finder.forget();
    }
    return this.#lookup;
  }

  #toggle(id: string): void {
    if (id === this.#state.openId) {
      this.#change({ openId: '' });
    } else if (this.dispatchEvent(new EngagiertSelectEvent(id, 'opportunity'))) {
      this.#groupItem = id;
      this.publish({ itemId: id, itemType: 'opportunity' });
      this.#change({ openId: id }, true);
    }
  }

  async #save(id: string, at: number): Promise<void> {
    this.#change({ saved: toggleSaved(this.#state.saved, id) });
    await this.updateComplete;
    // The shortlist lost its last offer, and the focus with it.
    if (at < this.#shown.cards.length) return;
    this.#find(at ? `#save-${at - 1}` : '.shortlist')?.focus();
  }

  /** `step`: the back button undoes it. */
  #change(change: Partial<ListState>, step = false): void {
    this.#state = { ...this.#state, ...change };
    this.writeUrl({ ...this.#finder.params, ...writeState(this.#state) }, step);
    this.requestUpdate();
  }

  #filtersChanged(): void {
    const { filters, query, results, shared } = this.#finder;
    const { openId } = this.#state;
    const isFound = results.some(({ id }) => id === openId);
    // A letter typed is no step to go back to; a filter chosen is.
    this.#change({ pages: 1, openId: isFound ? openId : '' }, !query);
    if (shared) this.publish({ filters: shared });
    this.dispatchEvent(
      new EngagiertFilterChangeEvent(query ? { ...filters, [queryId]: [query] } : filters),
    );
  }

  #toggleShortlist = () =>
    this.#change({ isShortlist: !this.#state.isShortlist, openId: '', pages: 1 }, true);

  #showMore = async () => {
    const first = this.#shown.cards.length;
    this.#change({ pages: this.#state.pages + 1 });
    await this.updateComplete;
    this.#find(`#toggle-${first}`)?.focus();
  };

  /** Back from an offer: the focus waits where it was opened. */
  async #returnTo(id: string): Promise<void> {
    const hasFocus = this.matches(':focus-within');
    await this.updateComplete;
    const at = this.#shown.cards.findIndex((offer) => offer.id === id);
    if (hasFocus) this.#find(`#toggle-${at}`)?.focus({ preventScroll: true });
  }

  #share = async (status: Element | null) => {
    const { offerLink } = await load();
    const said = await offerLink(document.title);
    if (status && said) status.textContent = this.inLocale(said);
  };

  async #saveDates(offers: readonly Opportunity[]): Promise<void> {
    const { offerDates } = await load();
    const lookup = this.#lookup;
    if (lookup) this.inLocale(() => offerDates(offers, lookup));
  }

  #tellGroup(): void {
    // What the address names is known once the feed is.
    const { shared } = this.#finder;
    if (this.#isNews && this.#lookup && shared) {
      this.#isNews = false;
      this.publish({ filters: shared });
    }
    const ids = this.group ? this.#shown.found.map(({ id }) => id) : [];
    if (ids.join() === this.#told) return;
    this.#told = ids.join();
    this.publish({ shown: { type: 'opportunity', ids } });
  }

  #describe(): void {
    const { cards } = this.#shown;
    const lookup = this.#lookup;
    const described = this.structuredData ? cards.map(({ id }) => id).join() : '';
    if (!lookup || (described === this.#described && lookup === this.#describedBy)) return;
    this.#described = described;
    this.#describedBy = lookup;
    this.updateStructuredData(async () =>
      (await import('./structured-data.js')).describeOffers(cards, lookup),
    );
  }

  /** Brings the offer into view that an address or another widget named. */
  #goToWanted(): void {
    const at = this.#shown.cards.findIndex(({ id }) => id === this.#wanted);
    if (!this.#wanted || at < 0) return;
    this.#wanted = '';
    this.#find(`#toggle-${at}`)?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }
}

/** What is found, and what of it stands on the page. */
interface Shown {
  readonly found: readonly Opportunity[];
  readonly cards: readonly Opportunity[];
}
