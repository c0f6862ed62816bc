import * as strings from '../i18n/map-pane.strings.js';
import type { InLocale, MapState } from './map-state.js';
import type { Covered, MapEngine, MapWords } from './map-engine.js';

/** What the engine writes on the map, in the visitor's language at that moment. */
export const mapWords = (inLocale: InLocale): MapWords => ({
  cluster: (members, near) =>
    inLocale(() => strings.clusterName(members) + (near ? ` (${near})` : '')),
  spot: (members, near) => inLocale(() => strings.samePlace(members) + (near ? ` (${near})` : '')),
  count: (members) => inLocale(() => strings.shortNumber(members)),
  distance: (metres) => inLocale(() => strings.length(metres)),
});

/** Tells the engine what has changed since it was last told. */
export function drawChanges(
  engine: MapEngine,
  state: MapState,
  before: MapState | undefined,
): void {
  const { data, cluster, selected } = state;
  if (data !== before?.data || cluster !== before.cluster) {
    engine.setData(data, { cluster, selected, more: isMore(state, before) });
  } else if (selected !== before.selected) engine.select(selected);
  if (state.districts !== before?.districts) engine.setDistricts(state.districts);
  if (state.here !== before?.here) engine.setHere(state.here);
  if (state.places !== before?.places) engine.setPlaces(state.places);
  if (before && (state.center !== before.center || state.zoom !== before.zoom)) {
    engine.setView(state.center, state.zoom);
  }
  if (before && state.texts !== before.texts) engine.redraw();
  // After the markers, which are what people come for.
  if (!before || state.tiles?.url !== before.tiles?.url) engine.setTiles(state.tiles);
}

/** The feed goes on: its first records were shown already. */
const isMore = (state: MapState, before: MapState | undefined) =>
  Boolean(before?.isPart) && state.cluster === before?.cluster;

/**
 * How much of the map lies under the popup: its side when it is a card, its lower part when it is a sheet. A sheet leaves
 * so little that what is chosen stands beside the buttons, not under them.
 */
export function coveredBy(root: ParentNode): Covered {
  const none = { left: 0, right: 0, bottom: 0 };
  const [ground, popup, buttons] = ['.ground', '.popup', '.controls'].map((name) =>
    root.querySelector(name)?.getBoundingClientRect(),
  );
  if (!ground || !popup || !popup.width) return none;
  if (popup.width <= ground.width * 0.6) return { ...none, ...sideOf(popup, ground) };
  const beside = buttons ? sideOf(buttons, ground) : {};
  return { ...none, ...beside, bottom: ground.bottom - popup.top };
}

/** What a box at the edge takes of the map. */
const sideOf = (box: DOMRect, ground: DOMRect): Partial<Covered> =>
  box.left - ground.left < ground.right - box.right
    ? { left: box.right - ground.left }
    : { right: ground.right - box.left };
