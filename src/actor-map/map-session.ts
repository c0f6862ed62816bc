import type { ReactiveController } from 'lit';
import type { Actor, Feed } from '../feed/model.js';
import { queryId } from '../finding/finding.js';
import { EngagiertFilterChangeEvent, EngagiertSelectEvent } from '../widget/finding-events.js';
import type { GroupState } from '../widget/group.js';
import type { UrlRecord } from '../widget/url-state.js';
import { GROUP_PAGE, type Popup } from './popup-state.js';
import { offerPlaces, type OffersAsked } from './offer-places.js';
import type { MapParts } from './map-parts.js';
import type { Pane } from './pane-switch.js';
import { scrollWithin } from './scroll-within.js';

const none: OffersAsked = { ids: [], open: '' };

/** Where the focus goes back to from a popup. */
interface Opener {
  readonly row: HTMLElement | null;
  readonly actor: Actor | undefined;
}

/** What a map does once a visitor does something with it, or when it has an address or a group to keep up with. */
export class MapSession implements ReactiveController {
  readonly #parts: MapParts;
  #opener: Pane = 'map';
  /** The offers that the group shows, and the open one. */
  #offers = none;
  /** The feed that they were last looked up in. */
  #offersOf: Feed | undefined;
  #hits: GroupState['shown'];
  /** The offer that the group chose last. */
  #offer: string | undefined;
  /** The map has still to go where it takes place. */
  #isOther = false;
  /** The address brought filters that the group does not know yet. */
  #isNews = false;
  /** The group brought filters that the address may not know yet. */
  #isTold = false;
  /** Whose row was last brought into view. */
  #shown: string | undefined;
  #left: Opener | undefined;

  constructor(parts: MapParts) {
    this.#parts = parts;
    parts.element.addController(this);
  }

  /** A step back or the next feed may take away the popup that has the focus. */
  hostUpdate(): void {
    if (this.#find('.popup:focus-within')) this.#left = this.#openerOf(this.#shown);
  }

  hostUpdated(): void {
    const { element, finder, lookup, publish, state } = this.#parts;
    const { shared } = finder;
    const row = this.#find('.items > .selected');
    // The row of an address may be in the part of the feed that is still to come.
    if (state.chosen !== this.#shown && (row || state.chosen === undefined)) {
      this.#shown = state.chosen;
      scrollWithin(this.#find('.list'), row);
    }
    const isNew = lookup && lookup.feed !== this.#offersOf && element.status !== 'loading';
    if (isNew && this.#offers !== none) void this.#showOffers();
    if (this.#left && !this.#find('.popup')) this.#giveBack(this.#left);
    this.#left = undefined;
    // What the address names is known once the feed is.
    if (!lookup || !shared) return;
    if (this.#isNews) publish({ filters: shared });
    // Every member's part of the address names what all have: who goes a step back in one would lose it otherwise.
    if (this.#isTold) this.write();
    this.#isNews = this.#isTold = false;
  }

  // --- What comes from outside ---

  urlChanged({ item, view, page, ...filters }: UrlRecord): void {
    const { finder, limit, state, change } = this.#parts;
    finder.restore(filters);
    this.#isNews = true;
    limit.page = page ?? '';
    change({
      pane: view === 'list' || view === 'map' ? view : undefined,
      bring: item !== undefined && item !== state.chosen ? 'near' : undefined,
      chosen: item,
      popup: item === undefined ? undefined : { kind: 'actor' },
    });
  }

  groupChanged({ filters, itemId, itemType, shown }: GroupState): void {
    const { finder, state } = this.#parts;
    if (filters) {
      finder.share(filters);
      this.#isTold = true;
    }
    let offers = this.#offers;
    if (shown?.type === 'opportunity' && shown !== this.#hits) {
      this.#hits = shown;
      offers = { open: offers.open, ...shown };
    }
    // Of what the map does not show, such as quotes, another one changes nothing here.
    if (itemType === 'opportunity' && itemId !== this.#offer) {
      this.#offer = itemId;
      this.#isOther = true;
      offers = { ...offers, open: itemId ?? '' };
    }
    if (offers !== this.#offers) {
      this.#offers = offers;
      void this.#showOffers();
    }
    if (itemType === 'actor' && itemId !== state.chosen) this.#bring(itemId, 'in-view');
  }

  showItem(id: string): void {
    this.#bring(id, 'near', true);
  }

  /** Chooses an actor from outside: its popup opens, and the focus stays where it is. */
  #bring(id: string | undefined, bring: 'near' | 'in-view', step = false): void {
    const popup: Popup | undefined = id === undefined ? undefined : { kind: 'actor' };
    this.#parts.change({ chosen: id, popup, bring: id === undefined ? undefined : bring });
    this.write(step);
  }

  /** Offers of the group: their places are marked, and the open one stands out, or else who offers it. */
  async #showOffers(): Promise<void> {
    const asked = this.#offers;
    const { element, lookup, change } = this.#parts;
    this.#offersOf = lookup?.feed;
    const { all, chosen, organizer } = await offerPlaces(lookup?.feed.url, element.data, asked);
    if (this.#offers !== asked) return;
    // Whom an address names beside an offer was chosen after it, and stays.
    if (this.#isOther && asked.open === this.#offer) {
      this.#isOther = false;
      this.#bring(chosen ? undefined : lookup?.actor(organizer)?.id, 'in-view');
    }
    change({ places: { all, chosen } });
  }

  // --- What visitors do ---

  choose(actor: Actor, from: Pane, group?: readonly Actor[]): void {
    const { element, map, publish, change } = this.#parts;
    if (!element.dispatchEvent(new EngagiertSelectEvent(actor.id, 'actor'))) return;
    this.#opener = from;
    const index = map.indexOf(actor);
    const isOnMap = index >= 0 && element.view !== 'list' && !map.failed;
    change({ chosen: actor.id });
    if (from === 'map' || isOnMap) {
      if (from === 'list') change({ bring: 'near' });
      if (from === 'list' && !map.visible) this.#leadToMap();
      this.open({ kind: 'actor', group });
      if (from === 'map') void element.updateComplete.then(() => map.reveal(index));
    } else change({ popup: undefined });
    // First the step: what the group writes then belongs to it, and the back button undoes both.
    this.write(true);
    publish({ itemId: actor.id, itemType: 'actor' });
  }

  /** From a list that stands alone; `close` leads back. The list may be long, and the map far above its row. */
  #leadToMap(): void {
    const { element, change } = this.#parts;
    change({ pane: 'map' });
    void element.updateComplete.then(() => this.#find('.map')?.scrollIntoView({ block: 'center' }));
  }

  /** Several that share a spot. */
  group(actors: readonly Actor[]): void {
    this.#opener = 'map';
    this.open({ kind: 'group', actors, limit: GROUP_PAGE });
  }

  open(popup: Popup): void {
    const { element, change } = this.#parts;
    change({ popup });
    void element.updateComplete.then(() => {
      const card = this.#find('.popup');
      card?.focus({ preventScroll: true });
      // On a phone half of the map may lie below the screen, and the card with it.
      card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  close(): void {
    const { element, publish, state, change } = this.#parts;
    const { popup } = state;
    const opener = this.#openerOf(popup?.kind === 'group' ? popup.actors[0]?.id : state.chosen);
    const { row } = opener;
    change({
      popup: undefined,
      chosen: undefined,
      ...(row && !row.offsetParent && { pane: 'list' }),
    });
    this.write(true);
    // Whoever joins the group again, as after a move on the page, would open it anew.
    publish({ itemId: undefined, itemType: 'actor' });
    if (row) void element.updateComplete.then(() => this.#giveBack(opener));
    else this.#giveBack(opener);
  }

  #openerOf(id: string | undefined): Opener {
    const fromList = this.#opener === 'list';
    return {
      row: fromList ? this.#find('.items > .selected .name') : null,
      actor: this.#parts.lookup?.actor(id),
    };
  }

  #giveBack({ row, actor }: Opener): void {
    const { map } = this.#parts;
    if (row?.offsetParent) row.focus();
    else map.engine?.focusMarker(actor ? map.indexOf(actor) : -1);
  }

  escape(event: KeyboardEvent): void {
    if (!this.#parts.state.popup) return;
    event.stopPropagation();
    this.close();
  }

  filtersChanged(): void {
    const { element, finder, limit, lookup, publish, state, change } = this.#parts;
    limit.page = '';
    const { filters, query, results, shared } = finder;
    const chosen = lookup?.actor(state.chosen);
    if (chosen && !results.includes(chosen)) change({ chosen: undefined, popup: undefined });
    if (shared) publish({ filters: shared });
    element.dispatchEvent(
      new EngagiertFilterChangeEvent(query ? { ...filters, [queryId]: [query] } : filters),
    );
    this.write(!query);
  }

  /** Keeps the page's address in step; `step`: the back button undoes it. */
  write(step = false): void {
    const { finder, limit, state, write } = this.#parts;
    const { pane = '', chosen = '' } = state;
    write({ ...finder.params, view: pane, page: limit.page, item: chosen }, step);
  }

  #find(selector: string): HTMLElement | null {
    return this.#parts.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}
