import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Actor, Feed } from '../feed/model.js';
import { actors } from '../feed/sections/actors.js';
import { categories } from '../feed/sections/categories.js';
import { districts } from '../feed/sections/districts.js';
import { FilterBar } from '../finding/filter-bar.js';
import { filterBarStyles } from '../finding/filter-bar.styles.js';
import { LazyFinder } from '../finding/lazy-finder.js';
import * as strings from '../i18n/map.strings.js';
import { count, flag, oneOf, text, words } from '../widget/attributes.js';
import {
  EngagiertConsentChangeEvent,
  EngagiertFilterChangeEvent,
  EngagiertSelectEvent,
} from '../widget/events.js';
import type { GroupState } from '../widget/group.js';
import { StatefulWidgetElement } from '../widget/stateful-widget-element.js';
import type { UrlRecord } from '../widget/url-state.js';
import { renderActorList } from './actor-list.js';
import { renderFacts, type FactsContext } from './actor-facts.js';
import { restingOptions } from './actor-finding.js';
import { actorMapStyles } from './actor-map.styles.js';
import { pageOf, parseCenter, type Page } from './actor-map.view.js';
import type { Popup } from './actor-popup.js';
import { FeedLookup } from './feed-lookup.js';
import { GestureHint } from './gesture-hint.js';
import { LazyMap, type MapPane } from './lazy-map.js';
import { renderSwitch, type Pane } from './pane-switch.js';
import type { Places } from './map-engine.js';
import { RowLimit } from './row-limit.js';
import type { MapTiles } from './map-tiles.js';
import { paintMarks, scrollWithin } from './measure.js';

const nowhere: Places = { all: [] };

/**
 * The actors of a city on a map and, as its full equal, in a list. Nothing is asked of anyone else until a visitor
 * allows it, and the map works without.
 *
 * @summary The actors of a city on a map and in a list.
 * @csspart list - The list.
 * @csspart item - One actor in the list.
 * @csspart map - The map.
 * @csspart marker - The marker of one actor.
 * @csspart cluster - The marker of several.
 * @csspart popup - What opens when a marker is chosen.
 * @csspart controls - The buttons over the map.
 * @csspart consent - The line that asks before map tiles of another host load.
 * @csspart attribution - Who made the map tiles.
 * @csspart notice - Says that the map cannot be had.
 * @csspart switch - Switches between list and map where there is room for one.
 * @fires {EngagiertSelectEvent} engagiert-select - An actor was chosen; cancel it to show the actor yourself.
 * @fires {EngagiertFilterChangeEvent} engagiert-filter-change - A visitor searched or filtered.
 * @fires {EngagiertConsentChangeEvent} engagiert-consent-change - A visitor allowed foreign tiles, or took that back.
 */
export class ActorMapElement extends StatefulWidgetElement {
  static override readonly sections = [categories, districts, actors];
  static override readonly readsEarly = true;
  static override styles = [StatefulWidgetElement.styles, filterBarStyles, actorMapStyles].flat();
  static override properties = {
    view: { attribute: 'view', ...oneOf('both', 'map', 'list') },
    center: { attribute: 'center', ...text() },
    zoom: { attribute: 'zoom', ...count(0, 0, 19) },
    tiles: { attribute: 'tiles', ...text() },
    tilesAttribution: { attribute: 'tiles-attribution', ...text() },
    consent: { attribute: 'consent', ...oneOf('ask', 'granted') },
    categories: { attribute: 'categories', ...words() },
    districts: { attribute: 'districts', ...words() },
    kinds: { attribute: 'kinds', ...words() },
    locked: { attribute: 'locked', ...words() },
    noSearch: { attribute: 'no-search', ...flag() },
    noFilters: { attribute: 'no-filters', ...flag() },
    noCluster: { attribute: 'no-cluster', ...flag() },
    noLocate: { attribute: 'no-locate', ...flag() },
  };

  /** List and map side by side, or one of them. @default 'both' */
  declare view: 'both' | 'map' | 'list';
  /** Where the map starts, as "lat lon"; without it, it shows everything. @default '' */
  declare center: string;
  /** How near the map starts, from 1 (world) to 19 (house); 0 shows everything. @default 0 */
  declare zoom: number;
  /** Street map behind the markers: `none`, `basemap-de`, `topplus`, `osm`, an address with {z}, {x} and {y}, or a `.pmtiles` file. @default '' */
  declare tiles: string;
  /** Who made your own tiles, as they ask to be named. @default '' */
  declare tilesAttribution: string;
  /** `granted` when your page has asked the visitor already. @default 'ask' */
  declare consent: 'ask' | 'granted';
  /** Shows only these categories at first. @default [] */
  declare categories: readonly string[];
  /** Shows only these districts at first. @default [] */
  declare districts: readonly string[];
  /** Shows only these kinds of actors at first. @default [] */
  declare kinds: readonly string[];
  /** Filters that visitors may not change: `categories`, `districts`, `kinds`, `open`, `wheelchair`. @default [] */
  declare locked: readonly string[];
  /** No search field. @default false */
  declare noSearch: boolean;
  /** No filters. @default false */
  declare noFilters: boolean;
  /** Every marker on its own, up to 500 of them. @default false */
  declare noCluster: boolean;
  /** No "near me". @default false */
  declare noLocate: boolean;

  #lookup: FeedLookup | undefined;
  #hours: typeof import('./hours-view.js') | undefined;
  #chosen: string | undefined;
  #popup: Popup | undefined;
  #opener: Pane = 'map';
  #pane: Pane | undefined;
  #minute = 0;
  #page: Page = { rows: [], rest: 0 };
  #placed: readonly Actor[] = [];
  /** The offer that another widget of the group chose, and where it takes place. */
  #offer: string | undefined;
  #places: Places = nowhere;
  /** The chosen actor is to be brought into view. */
  #reveal = false;
  #published: readonly Actor[] | undefined;

  readonly #hint = new GestureHint(this);
  readonly #limit = new RowLimit(this);
  readonly #finder = new LazyFinder<Actor>(
    this,
    restingOptions({
      lookup: () => this.#lookup,
      isOpen: (actor) => this.#hours?.openNow(actor.openingHours),
      hoursReady: () => Boolean(this.#lookup?.hasHours && this.#hours),
      changed: () => this.#filtersChanged(),
    }),
  );
  readonly #bar = new FilterBar(this, this.#finder);
  #tiles: MapTiles | undefined;
  readonly #map = new LazyMap(this, (run) => this.inLocale(run), {
    chosen: (actor) => this.#choose(actor, 'map'),
    grouped: (actors) => {
      this.#opener = 'map';
      this.#open({ kind: 'group', actors, limit: 10 });
    },
    declined: (gesture) => this.#hint.explain(gesture),
    tilesFailed: () => {
      if (this.#tiles) this.#tiles.failed = true;
      this.requestUpdate();
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#minute = window.setInterval(() => {
      if (this.#hours && !document.hidden) this.#finder.forget('open');
    }, 60_000);
    if (this.view !== 'list') this.#map.prepare();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#minute);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    paintMarks(this.renderRoot);
    const isShown = this.feed && !this.#isPart;
    const rows = this.structuredData && isShown ? this.#page.rows : undefined;
    if (rows?.[0] === this.#published?.[0] && rows?.length === this.#published?.length) return;
    this.#published = rows;
    this.updateStructuredData(async () =>
      (await import('./actor-json-ld.js')).actorsAsJsonLd(rows ?? [], (value) => this.plain(value)),
    );
  }

  protected override prepare(feed?: Feed): Promise<unknown> | undefined {
    return this.#finder.prepare(this.#finding, super.prepare(feed));
  }

  /** What the page's owner wants of the filters. */
  get #finding() {
    const { categories, districts, kinds, locked, noSearch, noFilters, noLocate } = this;
    return { presets: { categories, districts, kinds }, locked, noSearch, noFilters, noLocate };
  }

  /** Shows one actor in the list and on the map. */
  showItem(id: string): void {
    this.#bring(id);
    this.#write(true);
  }

  protected override count(feed: Feed): number {
    return feed.actors.length;
  }

  protected override urlChanged({ item, view, page, ...filters }: UrlRecord): void {
    this.#finder.restore(filters);
    this.#pane = view === 'list' || view === 'map' ? view : undefined;
    this.#limit.page = page ?? '';
    this.#reveal = item !== undefined && item !== this.#chosen;
    this.#chosen = item;
    this.#popup = item === undefined ? undefined : { kind: 'actor' };
    this.requestUpdate();
  }

  protected override groupChanged({ filters, itemId, itemType }: GroupState): void {
    if (filters) this.#finder.share(filters);
    if (itemType === 'opportunity' && itemId !== this.#offer) void this.#showOffer(itemId);
    if (itemType === 'actor' && itemId !== this.#chosen) this.#bring(itemId);
    this.requestUpdate();
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    this.#prepare(feed);
    const { failed } = this.#map;
    const pane = this.view === 'list' || failed ? 'list' : (this.#pane ?? 'map');
    const both = this.view === 'both' && !failed;
    return html`
      ${this.#bar.render()}
      ${this.view === 'list' || failed ? nothing : renderSwitch(pane, this.view === 'map', (next) => this.#show(next))}
      ${failed && this.view !== 'list' ? html`<p class="bar" part="notice">${strings.engineFailed()}</p>` : nothing}
      <div class="panes ${both ? 'both' : ''}" data-shown=${pane}>
        <div class="list" part="list">${this.#renderList()}</div>
        ${this.view === 'list' || failed ? nothing : this.#renderMap()}
      </div>
    `;
  }

  #renderList(): unknown {
    if (!this.#page.rows.length) return this.#bar.renderWaysOut();
    return renderActorList(this.#page, {
      chosen: this.#chosen,
      hasMap: this.view !== 'list' && !this.#map.failed,
      choose: (actor) => this.#choose(actor, 'list'),
      showMore: () => this.#showMore(),
      ...this.#parts,
    });
  }

  #renderMap(): TemplateResult {
    const { pane } = this.#map;
    return html`<div class="map" @keydown=${this.#escape}>
      ${
        pane && this.#tiles
          ? pane.renderMap({
              name: this.heading ? strings.mapOf(this.heading) : strings.mapOfActors(),
              tiles: this.#tiles,
              hint: this.#hint.text,
              controls: {
                zoomBy: (steps) => this.#map.engine?.zoomBy(steps),
                showAll: () => this.#map.engine?.showAll(),
              },
              popup: this.#renderPopup(pane),
            })
          : html`<div></div>
              <div class="ground"></div>`
      }
    </div>`;
  }

  #renderPopup({ renderPopup }: MapPane): unknown {
    const popup = this.#popup;
    const actor = this.#lookup?.actor(this.#chosen);
    const group = popup?.kind === 'group' ? popup.actors : undefined;
    if (!popup || !(actor || group)) return nothing;
    return renderPopup(popup, actor, {
      close: () => this.#close(),
      open: (next) => this.#open(next),
      choose: (member) => this.#choose(member, 'map', group),
      ...this.#parts,
    });
  }

  /** What list and popup draw alike. */
  get #parts() {
    return {
      heading: (content: unknown) => this.renderHeading(1, content),
      name: (actor: Actor) => this.feedText(actor.name),
      facts: (actor: Actor) => renderFacts(actor, this.#facts),
    };
  }

  /** Brings everything that depends on the feed, the language and the filters up to date. */
  #prepare(feed: Feed): void {
    if (this.#lookup?.feed !== feed || this.#lookup.language !== this.language) {
      this.#lookup = new FeedLookup(feed, this.language, this.#lookup);
      this.#finder.forget();
      if (this.#lookup.hasHours && !this.#hours) void this.#loadHours();
    }
    this.#finder.update({ ...this.#finding, records: feed.actors, isPart: this.#isPart });
    const { pane } = this.#map;
    if (pane) {
      this.#tiles ??= new pane.MapTiles(this, (granted) =>
        this.dispatchEvent(new EngagiertConsentChangeEvent(granted)),
      );
      this.#tiles.update(this.tiles, this.tilesAttribution, this.consent);
    }
    const { results, here } = this.#finder;
    const chosen = this.#lookup.actor(this.#chosen);
    this.#page = pageOf(results, this.#limit.rows, chosen);
    const { data, placed } = this.#lookup.points(results);
    this.#placed = placed;
    const selected = chosen ? placed.indexOf(chosen) : -1;
    this.#map.show({
      data,
      placed,
      isPart: this.#isPart,
      here,
      places: this.#places,
      districts: this.#lookup.mapDistricts,
      tiles: this.#tiles?.active,
      selected: selected < 0 ? undefined : selected,
      cluster: !this.noCluster,
      center: parseCenter(this.center),
      zoom: this.zoom || undefined,
      texts: strings.actorCount(2),
    });
    if (this.#reveal && selected >= 0) this.#map.focusItem(selected);
    // Whom a link leads to may be in the part of the feed that is still to come.
    if (selected >= 0 || !this.#isPart) this.#reveal = false;
  }

  /** The feed is still coming in: what is shown is its beginning. */
  get #isPart(): boolean {
    return this.status === 'loading';
  }

  async #loadHours(): Promise<void> {
    try {
      this.#hours = await import('./hours-view.js');
      this.#finder.forget('open');
    } catch {
      // The list goes on without opening hours.
    }
  }

  get #facts(): FactsContext {
    const lookup = this.#lookup!;
    return {
      text: (value) => this.feedText(value),
      plain: (value) => this.plain(value),
      category: (id) => {
        const category = lookup.category(id);
        return category && { label: this.feedText(category.label), mark: lookup.marks.mark(id) };
      },
      district: (id) => lookup.district(id),
      imageAllowed: (url) => this.imageAllowed(url),
      distance: (actor) => this.#finder.distanceLabel(actor),
      hours: this.#hours?.renderHours,
      marksUnknownHours: Boolean(this.#finder.filters['open']),
    };
  }

  /** Chooses an actor from outside: its popup opens, and the focus stays where it is. */
  #bring(id: string | undefined): void {
    this.#chosen = id;
    this.#popup = id === undefined ? undefined : { kind: 'actor' };
    this.#reveal = id !== undefined;
    this.#places = nowhere;
    this.requestUpdate();
  }

  /** An offer was chosen elsewhere in the group: its own place, or that of who offers it, is shown. */
  async #showOffer(id: string | undefined): Promise<void> {
    this.#offer = id;
    const { offerPlace } = await import('./offer-place.js');
    const url = this.feed?.url;
    const where = id && (url || this.data) ? await offerPlace(url ?? '', this.data, id) : undefined;
    if (this.#offer !== id) return;
    this.#bring(where?.position ? undefined : this.#lookup?.actor(where?.organizer)?.id);
    this.#places = where?.position ? { all: [], chosen: where.position } : nowhere;
  }

  // --- What visitors do ---

  #choose(actor: Actor | undefined, from: Pane, group?: readonly Actor[]): void {
    if (!actor || !this.dispatchEvent(new EngagiertSelectEvent(actor.id, 'actor'))) return;
    this.#chosen = actor.id;
    this.#opener = from;
    const index = this.#placed.indexOf(actor);
    if (from === 'map' || (index >= 0 && this.#map.visible)) {
      if (from === 'list') this.#reveal = true;
      this.#open({ kind: 'actor', ...(group ? { group } : {}) });
      if (from === 'map') {
        void this.updateComplete.then(() => this.#map.reveal(index));
      }
    } else this.#popup = undefined;
    this.publish({ itemId: actor.id, itemType: 'actor' });
    this.#write(true);
  }

  #open(popup: Popup): void {
    this.#popup = popup;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#find('.popup')?.focus({ preventScroll: true });
      scrollWithin(this.#find('.list'), this.#find('.items > .selected'));
    });
  }

  #close(): void {
    const index = this.#placed.findIndex((actor) => actor.id === this.#chosen);
    const group = this.#popup?.kind === 'group' ? this.#popup.actors[0] : undefined;
    const chosen = this.#find('.items > .selected .name');
    this.#popup = undefined;
    this.#chosen = undefined;
    this.#write(true);
    if (this.#opener === 'list' && chosen) chosen.focus();
    else this.#map.engine?.focusMarker(group ? this.#placed.indexOf(group) : index);
  }

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#popup) return;
    event.stopPropagation();
    this.#close();
  };

  #show(pane: Pane): void {
    this.#pane = pane;
    this.#write(true);
  }

  #showMore(): void {
    const next = this.#page.rows.length;
    this.#limit.more();
    this.#write();
    // The button moves away below the new rows: the focus goes to the first of them.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.items > li .name')[next]?.focus(),
    );
  }

  #filtersChanged(): void {
    this.#limit.page = '';
    const { filters, query, shared } = this.#finder;
    if (shared) this.publish({ filters: shared });
    this.dispatchEvent(
      new EngagiertFilterChangeEvent(query ? { ...filters, q: [query] } : filters),
    );
    this.#write(!query);
  }

  /** Keeps the page's address in step; `step`: the back button undoes it. */
  #write(step = false): void {
    this.writeUrl(
      {
        ...this.#finder.params,
        view: this.#pane ?? '',
        page: this.#limit.page,
        item: this.#chosen ?? '',
      },
      step,
    );
    this.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}
