import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Actor, Feed } from '../feed/model.js';
import { actors } from '../feed/sections/actors.js';
import { categories } from '../feed/sections/categories.js';
import { districts } from '../feed/sections/districts.js';
import { FilterBar } from '../finding/filter-bar.js';
import { filterBarStyles } from '../finding/filter-bar.styles.js';
import { inTime } from '../finding/in-time.js';
import { LazyFinder } from '../finding/lazy-finder.js';
import * as strings from '../i18n/map.strings.js';
import { attributes, flag, oneOf, text, words } from '../widget/attributes.js';
import type { GroupState } from '../widget/group.js';
import { count } from '../widget/number-attribute.js';
import { StatefulWidgetElement } from '../widget/stateful-widget-element.js';
import type { UrlRecord } from '../widget/url-state.js';
import { renderActorList } from './actor-list.js';
import { renderFacts, type FactsContext } from './actor-facts.js';
import { restingOptions } from './actor-finding.js';
import { actorMapStyles } from './actor-map.styles.js';
import { actorRowsStyles } from './actor-rows.styles.js';
import { pageOf, type Page } from './actor-map.view.js';
import { FeedLookup } from './feed-lookup.js';
import { later } from './later.js';
import { LazyMap } from './lazy-map.js';
import type { MapFace } from './map-face.js';
import { initialState, type MapParts } from './map-parts.js';
import type { MapSession } from './map-session.js';
import { Opening } from './opening.js';
import { paintMarks } from './paint-marks.js';
import { renderSwitch, type Pane } from './pane-switch.js';
import { RowLimit } from './row-limit.js';

/**
 * The actors of a city on a map and, as its full equal, in a list. Nothing is asked of anyone else until a visitor
 * allows it, and the map works without.
 *
 * @summary The actors of a city on a map and in a list.
 * @csspart finder - Search and filters.
 * @csspart search - The search field.
 * @csspart filters - The row of filters.
 * @csspart facet - The button that opens a filter.
 * @csspart panel - What an open filter offers.
 * @csspart near-me - The button that sorts by distance.
 * @csspart count - How many are shown.
 * @csspart chips - What is chosen, one chip each.
 * @csspart chip - One choice, and the button that drops it.
 * @csspart reset - The button that drops every choice.
 * @csspart no-results - Ways on when nothing is found.
 * @csspart list - The list.
 * @csspart item - One actor in the list.
 * @csspart title - The name of an actor, in the list and over the map.
 * @csspart map - The map.
 * @csspart marker - The marker of one actor.
 * @csspart cluster - The marker of several.
 * @csspart popup - What opens when a marker is chosen.
 * @csspart controls - The buttons over the map.
 * @csspart consent - The line that asks before map tiles of another host load.
 * @csspart attribution - Who made the map tiles.
 * @csspart notice - Says that the map cannot be had.
 * @csspart switch - Switches between list and map where there is room for one.
 * @fires {EngagiertSelectEvent} engagiert-select - An actor was chosen; cancel it to show the actor yourself. `itemId` and `itemType` say which.
 * @fires {EngagiertFilterChangeEvent} engagiert-filter-change - A visitor searched or filtered: `filters` has the ids by filter.
 * @fires {EngagiertConsentChangeEvent} engagiert-consent-change - A visitor allowed foreign tiles, or took that back: `granted`.
 */
export class ActorMapElement extends StatefulWidgetElement {
  static override readonly sections = [categories, districts, actors];
  static override readonly readsEarly = true;
  static override styles = [
    StatefulWidgetElement.styles,
    filterBarStyles,
    actorRowsStyles,
    actorMapStyles,
  ].flat();
  static override properties = attributes({
    view: oneOf('both', 'map', 'list'),
    center: text(),
    zoom: count(0, 0, 19),
    tiles: text('none'),
    tilesAttribution: text(),
    consent: oneOf('ask', 'granted'),
    categories: words(),
    districts: words(),
    kinds: words(),
    locked: words(),
    noSearch: flag(),
    noFilters: flag(),
    noCluster: flag(),
    noLocate: flag(),
  });

  /** List and map side by side, or one of them; the list alone where no actor has a position. @default 'both' */
  declare view: 'both' | 'map' | 'list';
  /** Where the map starts, as "lat lon"; without it, it shows everything. @default '' */
  declare center: string;
  /** How near the map starts, from 1 (world) to 19 (house); 0 shows everything. @default 0 */
  declare zoom: number;
  /** Street map behind the markers: `none`, `basemap-de`, `topplus`, `osm`, an address with {z}, {x} and {y}, or a `.pmtiles` file. @default 'none' */
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
  #page: Page = { rows: [], rest: 0 };
  #session: MapSession | undefined;
  /** What the session still has to do. */
  #busy: Promise<unknown> | undefined;
  #face: MapFace | undefined;

  readonly #limit = new RowLimit(this);
  readonly #finder = new LazyFinder<Actor>(
    this,
    restingOptions({
      lookup: () => this.#lookup,
      isOpen: (actor) => this.#opening.isOpen(actor),
      hours: () => (this.#lookup?.hasHours ? this.#opening.state : undefined),
      changed: () => this.#use((session) => session.filtersChanged()),
    }),
  );
  readonly #bar = new FilterBar(this, this.#finder);
  readonly #opening = new Opening(this, () => this.#finder.forget('open'));
  readonly #map = new LazyMap(this, (run) => this.inLocale(run), {
    chosen: (actor) => this.#use((session) => session.choose(actor, 'map')),
    grouped: (actors) => this.#use((session) => session.group(actors)),
    declined: (gesture) => this.#face?.explain(gesture),
    tilesFailed: () => this.#face?.tilesFailed(),
  });
  readonly #parts = this.#share();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.view !== 'list') this.#map.prepare();
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    paintMarks(this.renderRoot);
    const rows = this.#isPart || !this.feed?.actors.length ? [] : this.#page.rows;
    this.updateStructuredData([this.language, ...rows], async () =>
      (await import('./actor-json-ld.js')).actorsAsJsonLd(rows, (value) => this.plain(value)),
    );
  }

  protected override prepare(feed?: Feed): Promise<unknown> | undefined {
    // What could not be had may have come within reach.
    this.#map.failed = false;
    const joining = super.prepare(feed);
    const go = () => this.#busy;
    const remembered = joining ? inTime(joining).then(go, go) : this.#busy;
    const hours = remembered ? remembered.then(() => this.#hoursAsked()) : this.#hoursAsked();
    return this.#finder.prepare(hours);
  }

  /** Where only open places are asked for, nothing is shown until it is known which these are. */
  #hoursAsked(): Promise<void> | undefined {
    return this.#finder.asksFor('open') ? this.#opening.fetch() : undefined;
  }

  /** Shows one actor in the list and on the map. */
  showItem(id: string): void {
    this.#use((session) => session.showItem(id));
  }

  protected override count(feed: Feed): number {
    return feed.actors.length;
  }

  protected override urlChanged(record: UrlRecord): void {
    this.#use((session) => session.urlChanged(record));
  }

  protected override groupChanged(state: GroupState): void {
    this.#use((session) => session.groupChanged(state));
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    this.#prepare(feed);
    const { failed } = this.#map;
    const { hasPlaces } = this.#lookup!;
    // A map on which nobody stands is of no use, unless offers of the group come to stand there.
    const hasMap =
      this.view !== 'list' && !failed && Boolean(hasPlaces || this.group || this.#isPart);
    const isBoth = hasMap && this.view === 'both';
    const start = hasPlaces ? 'map' : 'list';
    const shown = hasMap ? (this.#parts.state.pane ?? start) : 'list';
    return html`
      ${this.#bar.render()}
      ${hasMap ? renderSwitch(shown, this.view === 'map', (next) => this.#show(next)) : nothing}
      <div role="status">
        ${failed && this.view !== 'list' ? html`<p class="bar" part="notice">${strings.engineFailed()}</p>` : nothing}
      </div>
      ${isBoth ? this.#face?.renderSkip() : nothing}
      <div class="panes ${isBoth ? 'both' : ''}" data-shown=${shown}>
        <div class="list" part="list" tabindex="-1">${this.#renderList(hasMap)}</div>
        ${hasMap ? this.#renderMap() : nothing}
      </div>
    `;
  }

  #renderList(hasMap: boolean): unknown {
    // Of the beginning of a feed nothing may be found yet.
    if (!this.#page.rows.length) return this.#isPart ? nothing : this.#bar.renderWaysOut();
    return renderActorList(this.#page, {
      ...this.#parts,
      chosen: this.#parts.state.chosen,
      hasMap,
      choose: (actor) => this.#use((session) => session.choose(actor, 'list')),
      showMore: () => this.#showMore(),
    });
  }

  #renderMap(): TemplateResult {
    return html`<div
      class="map"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#session?.escape(event)}
    >
      ${
        this.#face?.render(this.#session) ??
        html`<div></div>
          <div class="ground"></div>`
      }
    </div>`;
  }

  /** Brings everything that depends on the feed, the language and the filters up to date. */
  #prepare(feed: Feed): void {
    if (this.#lookup?.feed !== feed || this.#lookup.language !== this.language) {
      this.#lookup = new FeedLookup(feed, this.language, this.#lookup);
      this.#finder.forget();
      if (this.#lookup.hasHours) void this.#opening.fetch();
    }
    this.#finder.update(feed.actors, this.#isPart);
    const { results } = this.#finder;
    const chosen = this.#lookup.actor(this.#parts.state.chosen);
    this.#page = pageOf(results, this.#limit.rows, chosen);
    const { pane } = this.#map;
    if (pane) this.#face ??= new pane.MapFace(this.#parts);
    this.#face?.show(this.#lookup, results);
  }

  /** The feed is still coming in: what is shown is its beginning. */
  get #isPart(): boolean {
    return this.status === 'loading';
  }

  /** What visitors do is done at once, or as soon as the part that can do it is here. */
  #use(act: (session: MapSession) => void): void {
    const run = () => {
      const { MapSession } = later.now ?? {};
      if (MapSession) act((this.#session ??= new MapSession(this.#parts)));
    };
    if (later.now) run();
    else {
      const busy = later
        .load()
        .then(run, () => {})
        .then(() => {
          if (this.#busy === busy) this.#busy = undefined;
        });
      this.#busy = busy;
    }
  }

  get #facts(): FactsContext {
    const lookup = this.#lookup!;
    return {
      text: (value) => this.feedText(value),
      plain: (value) => this.plain(value),
      langOf: (value) => this.langOf(value),
      category: (id) => {
        const category = lookup.category(id);
        return category && { label: this.feedText(category.label), mark: lookup.marks.mark(id) };
      },
      district: (id) => lookup.district(id),
      imageAllowed: (url) => this.imageAllowed(url),
      distance: (actor) => this.#finder.distanceLabel(actor),
      hours: this.#opening.view?.renderHours,
      marksUnknownHours: Boolean(this.#finder.filters['open']),
    };
  }

  #share(): MapParts {
    const lookup = () => this.#lookup;
    return {
      element: this,
      finder: this.#finder,
      limit: this.#limit,
      map: this.#map,
      state: initialState,
      get lookup() {
        return lookup();
      },
      change: (change) => {
        this.#parts.state = { ...this.#parts.state, ...change };
        this.requestUpdate();
      },
      write: (record, step) => this.writeUrl(record, step),
      publish: (change) => this.publish(change),
      inLocale: (run) => this.inLocale(run),
      heading: (content) => this.renderHeading(1, content, 'title'),
      name: (actor) => this.feedText(actor.name),
      facts: (actor) => renderFacts(actor, this.#facts),
    };
  }

  #show(pane: Pane): void {
    this.#parts.change({ pane });
    this.#use((session) => session.write(true));
  }

  #showMore(): void {
    const next = this.#page.rows.length;
    this.#limit.more();
    this.#use((session) => session.write());
    this.requestUpdate();
    // The button moves away below the new rows: the focus goes to the first of them.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.items > li .name')[next]?.focus(),
    );
  }
}
