import { html, nothing, type ReactiveController } from 'lit';
import type { Opportunity } from '../feed/model.js';
import { queryId } from '../finding/finding.js';
import * as strings from '../i18n/list-detail.strings.js';
import { EngagiertFilterChangeEvent } from '../widget/finding-events.js';
import type { GroupState } from '../widget/group.js';
import { adopt } from '../widget/parts.js';
import type { UrlRecord } from '../widget/url-state.js';
import { offerDates } from './calendar.js';
import type { CardContext } from './card.js';
import { renderDetail } from './detail.js';
import { lateStyles } from './late.styles.js';
import type { ListParts } from './list-parts.js';
import { OpenRows } from './open-rows.js';
import { readState, writeState } from './list-state.js';
import type { CardView } from './opportunity-list.view.js';
import { offerLink } from './outward.js';
import { Shortlist } from './shortlist.js';

const isAmong = (offers: readonly Opportunity[], openId: string) =>
  offers.some(({ id }) => id === openId);

/** What a list does once a visitor does something with it, or when it has an address or a group to keep up with. */
export class ListSession implements ReactiveController {
  readonly shortlist: Shortlist;
  readonly #list: ListParts;
  /** The hits that the group knows, after the offer that is open. */
  #told = '';
  /** The address brought filters that the group does not know yet. */
  #isNews = false;
  /** The group brought filters that the address may not know yet. */
  #isTold = false;
  #groupItem: string | undefined;
  /** The card to bring into view once it is there. */
  #wanted = '';
  /** Open when visitors narrowed down; words may have to wait for their hits. */
  #openThen = '';

  constructor(list: ListParts) {
    this.#list = list;
    this.shortlist = new Shortlist(list, this.share);
    const { element } = list;
    adopt(element.renderRoot, lateStyles);
    element.addController(this);
    new OpenRows(element);
  }

  hostUpdated(): void {
    this.#closeIfGone();
    this.#tellGroup();
    this.#describe();
    this.#goToWanted();
  }

  urlChanged(record: UrlRecord): void {
    const list = this.#list;
    const { element, finder } = list;
    const before = list.state.openId;
    finder.restore(record);
    this.#isNews = true;
    list.state = readState(record);
    const { openId } = list.state;
    if (openId && openId !== before) this.#wanted = openId;
    // Who follows a link to an offer wants it now, however far down the page the list is.
    if (openId && element.status === 'idle' && element.src) element.refresh();
    if (before && !openId) void this.#returnTo(before);
    element.requestUpdate();
  }

  groupChanged({ filters, itemId, itemType }: GroupState): void {
    const list = this.#list;
    if (filters) list.finder.share(filters);
    this.#isTold ||= Boolean(filters);
    if (itemType !== 'opportunity' || itemId === this.#groupItem) return;
    this.#groupItem = itemId;
    this.#wanted = itemId ?? '';
    list.change({ openId: itemId ?? '' });
  }

  /** A visitor opened an offer, or closed it. */
  opened(id: string | undefined): void {
    this.#groupItem = id;
    this.#list.publish({ itemId: id, itemType: 'opportunity' });
  }

  filtersChanged(): void {
    const list = this.#list;
    const { filters, query, results, shared } = list.finder;
    const { openId } = list.state;
    this.#openThen = openId;
    // A letter typed is no step to go back to; a filter chosen is.
    list.change({ pages: 1, openId: isAmong(results, openId) ? openId : '' }, !query);
    if (shared) list.publish({ filters: shared });
    list.element.dispatchEvent(
      new EngagiertFilterChangeEvent(query ? { ...filters, [queryId]: [query] } : filters),
    );
  }

  write(step: boolean): void {
    const { finder, state } = this.#list;
    this.#list.write({ ...finder.params, ...writeState(state) }, step);
  }

  /** An address may name an offer that is on no page, or that the filters leave out. */
  linked(page: readonly Opportunity[]): readonly Opportunity[] {
    const { openId } = this.#list.state;
    if (!openId || isAmong(page, openId)) return [];
    return this.shortlist.byIds([openId]);
  }

  /** Or one that is gone. */
  renderNotice(cards: readonly Opportunity[]): unknown {
    const { openId } = this.#list.state;
    return !openId || isAmong(cards, openId)
      ? nothing
      : html`<p class="notice">${strings.gone()}</p>`;
  }

  /** `status`: where to say what became of it. */
  share = async (status: Element | null, title = document.title): Promise<void> => {
    const said = await offerLink(title);
    if (status && said) status.textContent = this.#list.inLocale(said);
  };

  saveDates(offers: readonly Opportunity[]): void {
    const { lookup } = this.#list;
    if (lookup) this.#list.inLocale(() => offerDates(offers, lookup));
  }

  renderDetail(view: CardView, context: CardContext): unknown {
    const { offer } = view;
    return renderDetail(view, context, {
      share: (status) => this.share(status, context.plain(offer.title)),
      saveDate: () => this.saveDates([offer]),
    });
  }

  /** What stood there before an empty feed is shown no more. */
  get #shown(): ListParts['shown'] {
    const { lookup, shown } = this.#list;
    return lookup?.offers.length ? shown : { found: [], cards: [] };
  }

  /** Back from an offer: the focus waits where it was opened. */
  async #returnTo(id: string): Promise<void> {
    const { element } = this.#list;
    const hasFocus = element.matches(':focus-within');
    await element.updateComplete;
    if (hasFocus) this.#toggle(id)?.focus({ preventScroll: true });
  }

  #closeIfGone(): void {
    const { change, shown, state } = this.#list;
    if (state.openId !== this.#openThen) this.#openThen = '';
    else if (state.openId && !isAmong(shown.found, state.openId)) change({ openId: '' });
  }

  #tellGroup(): void {
    const { element, finder, lookup } = this.#list;
    const { shared } = finder;
    // What the address names is known once the feed is.
    if (lookup && shared) {
      if (this.#isNews) this.#list.publish({ filters: shared });
      // Every member's part of the address names what all have: who goes a step back in one would lose it otherwise.
      if (this.#isTold) this.write(false);
      this.#isNews = this.#isTold = false;
    }
    const { openId: open } = this.#list.state;
    const ids = element.group ? this.#shown.found.map(({ id }) => id) : [];
    const told = [open, ...ids].join();
    if (told === this.#told) return;
    this.#told = told;
    if (!open && this.#groupItem) this.opened(undefined);
    this.#list.publish({ shown: { type: 'opportunity', ids, open } });
  }

  #describe(): void {
    const { lookup } = this.#list;
    const { cards } = this.#shown;
    if (!lookup) return;
    this.#list.describe([lookup, ...cards], async () =>
      (await import('./structured-data.js')).describeOffers(cards, lookup),
    );
  }

  /** Brings the offer into view that an address or another widget named. */
  #goToWanted(): void {
    const toggle = this.#wanted && this.#toggle(this.#wanted);
    if (!toggle) return;
    this.#wanted = '';
    toggle.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  #toggle(id: string): HTMLElement | null {
    const { element, shown } = this.#list;
    const at = shown.cards.findIndex((offer) => offer.id === id);
    return element.renderRoot.querySelector<HTMLElement>(`#toggle-${at}`);
  }
}
