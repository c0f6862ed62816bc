import { html, nothing, type TemplateResult } from 'lit';
import type { Actor } from '../feed/model.js';
import * as strings from '../i18n/map.strings.js';
import * as paneStrings from '../i18n/map-pane.strings.js';
import { EngagiertConsentChangeEvent } from '../widget/consent-change-event.js';
import * as logger from '../widget/logger.js';
import { renderPopup } from './actor-popup.js';
import type { FeedLookup } from './feed-lookup.js';
import { GestureHint } from './gesture-hint.js';
import type { MapState } from './map-state.js';
import { mapData, parseCenter } from './map-data.js';
import { renderMap } from './map-frame.js';
import type { MapParts } from './map-parts.js';
import type { MapSession } from './map-session.js';
import { MapTiles } from './map-tiles.js';

/** The map's side of the widget: what stands around the engine, and what the engine is told to show. */
export class MapFace {
  readonly #parts: MapParts;
  readonly #hint: GestureHint;
  readonly #tiles: MapTiles;
  #lookup: FeedLookup | undefined;
  #results: readonly Actor[] | undefined;
  #points: Pick<MapState, 'data' | 'placed'> | undefined;
  #asked = '';
  #center: MapState['center'];

  constructor(parts: MapParts) {
    const { element } = parts;
    this.#parts = parts;
    this.#hint = new GestureHint(element);
    this.#tiles = new MapTiles(element, (granted) =>
      element.dispatchEvent(new EngagiertConsentChangeEvent(granted)),
    );
  }

  /** Someone scrolled or swiped over the map, which did not move. */
  explain(gesture: 'wheel' | 'touch'): void {
    this.#hint.explain(gesture);
  }

  tilesFailed(): void {
    this.#tiles.failed = true;
    this.#parts.element.requestUpdate();
  }

  /** What the map has to show of these results. */
  show(lookup: FeedLookup, results: readonly Actor[]): void {
    const { element, finder, map, state } = this.#parts;
    this.#tiles.update(element.tiles, element.tilesAttribution, element.consent);
    if (element.center !== this.#asked) this.#readCenter();
    const points = this.#pointsOf(lookup, results);
    const chosen = lookup.actor(state.chosen);
    const index = chosen ? points.placed.indexOf(chosen) : -1;
    const selected = index < 0 ? undefined : index;
    const isPart = element.status === 'loading';
    map.show({
      ...points,
      isPart,
      here: finder.here,
      places: state.places,
      districts: lookup.mapDistricts,
      tiles: this.#tiles.active,
      selected,
      cluster: !element.noCluster,
      center: this.#center,
      zoom: element.zoom || undefined,
      texts: strings.actorCount(2),
    });
    if (state.bring && selected !== undefined) map.bring(selected, state.bring);
    // Whom a link leads to may be in the part of the feed that is still to come.
    if (selected !== undefined || !isPart) this.#parts.state = { ...state, bring: undefined };
  }

  /** Read once: to the map another place is another wish, and it would leave where the visitor went. */
  #readCenter(): void {
    const { center, localName } = this.#parts.element;
    this.#asked = center;
    this.#center = parseCenter(center);
    if (!this.#center && center.trim()) {
      logger.warn(
        localName,
        `center="${center}" is not known; allowed: latitude and longitude, such as "51.31 9.48". The default is used.`,
      );
    }
  }

  /** The list before the map is long: keyboards need not go through it. */
  renderSkip(): TemplateResult {
    return html`<button class="button skip no-print" type="button" @click=${this.#skip}>
      ${paneStrings.skip()}
    </button>`;
  }

  #skip = (): void => {
    this.#parts.element.renderRoot.querySelector<HTMLElement>('.canvas')?.focus();
  };

  render(session: MapSession | undefined): TemplateResult {
    const { element, map } = this.#parts;
    return renderMap({
      name: element.heading ? paneStrings.mapOf(element.heading) : paneStrings.mapOfActors(),
      tiles: this.#tiles,
      hint: this.#hint.text,
      controls: {
        zoomBy: (steps) => map.engine?.zoomBy(steps),
        showAll: () => map.engine?.showAll(),
      },
      popup: session ? this.#renderPopup(session) : nothing,
    });
  }

  #renderPopup(session: MapSession): unknown {
    const { lookup, state, heading, name, facts } = this.#parts;
    const { popup: asked } = state;
    const popup = asked?.kind === 'group' ? { ...asked, actors: this.#found(asked.actors) } : asked;
    const actor = lookup?.actor(state.chosen);
    const group = popup?.kind === 'group' ? popup.actors : undefined;
    if (!popup || !(group ? group.length : actor)) return nothing;
    return renderPopup(popup, actor, {
      close: () => session.close(),
      open: (next) => session.open(next),
      choose: (member) => session.choose(member, 'map', group),
      heading,
      name,
      facts,
    });
  }

  /** Those of them that filters and feed still have: they may have changed since. */
  #found(actors: readonly Actor[]): readonly Actor[] {
    const ids = new Set(actors.map(({ id }) => id));
    return this.#results!.filter(({ id }) => ids.has(id));
  }

  #pointsOf(lookup: FeedLookup, results: readonly Actor[]) {
    if (!this.#points || lookup !== this.#lookup || results !== this.#results) {
      this.#lookup = lookup;
      this.#results = results;
      this.#points = mapData(
        results,
        lookup.marks,
        (actor) => lookup.pick(actor.name) ?? { text: actor.id, lang: '' },
      );
    }
    return this.#points;
  }
}
