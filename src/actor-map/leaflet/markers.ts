import type { Map as LeafletMap, Marker } from 'leaflet/dist/leaflet-src.esm.js';
import { clustersIn, members, shares, type Clusters } from '../clusters.js';
import { grown, pixelsAt, type Levels } from '../levels.js';
import type { MapData, MapWords } from '../map-engine.js';
import { drop, markerButton, ring } from '../marker-nodes.js';
import { nameOf } from '../marker-names.js';
import { neighbour, readingOrder, type Box, type Direction } from '../spatial.js';
import type { Camera } from './camera.js';
import { pin, toLatLng } from './pins.js';

/** One marker on the map: an actor, or a cluster of them. */
export interface Placed {
  readonly id: number;
  readonly first: number;
  readonly count: number;
  readonly button: HTMLButtonElement;
  readonly marker: Marker;
}

/** What is drawn: points in columns, and their clusters at each zoom. */
export interface Drawing {
  readonly data: MapData;
  readonly levels: Levels;
}

/** How far out of view markers are drawn already: half of a large one. */
const OVERHANG = 24;

/** The markers in view, as buttons with one Tab stop for all of them. */
export class Markers {
  selected: number | undefined;
  readonly #map: LeafletMap;
  readonly #camera: Camera;
  readonly #words: MapWords;
  readonly #placed = new Map<string, Placed>();
  #drawing: Drawing | undefined;
  /** The point whose marker the Tab key reaches. */
  #current = 0;
  /** The point whose marker gets the focus once it is drawn. */
  #focusNext: number | undefined;

  constructor(map: LeafletMap, camera: Camera, words: MapWords) {
    this.#map = map;
    this.#camera = camera;
    this.#words = words;
  }

  set(drawing: Drawing, selected: number | undefined): void {
    this.clear();
    this.#drawing = drawing;
    this.select(selected);
  }

  /** Removes what is drawn; the focus comes back with the next drawing. */
  clear(): void {
    const focused = this.#focused();
    if (focused) this.#focusNext = focused.first;
    for (const { marker } of this.#placed.values()) marker.remove();
    this.#placed.clear();
  }

  select(index: number | undefined): void {
    this.selected = index;
    if (index !== undefined) this.#current = index;
  }

  /** Gives the focus to the marker of a point, or else to the map. */
  focus(index: number): void {
    this.#give(this.#holding(index));
  }

  /** The focus goes to this point's marker when the map has moved. */
  focusAfterMove(index: number): void {
    this.#focusNext = index;
  }

  /** Whether there is any point to see. */
  get any(): boolean {
    return this.#drawing !== undefined && this.#ids(this.#drawing.levels).length > 0;
  }

  /** The room that markers take. */
  get boxes(): Box[] {
    return [...this.#placed.values()].map((placed) => {
      const { x, y } = this.#spot(placed);
      return placed.count === 1
        ? { x, y: y - 20, width: 34, height: 44 }
        : { x, y, width: 50, height: 50 };
    });
  }

  draw(): void {
    const focused = this.#focused();
    const next = this.#focusNext ?? focused?.first;
    if (this.#drawing) this.#draw(this.#drawing);
    const holder = next === undefined ? undefined : this.#holding(next);
    this.#rove(holder);
    if (this.#focusNext !== undefined || (focused && !focused.button.isConnected)) {
      this.#give(holder);
    }
    this.#focusNext = undefined;
  }

  /** The points that a marker stands for. */
  inside({ id }: Placed): readonly number[] {
    return this.#drawing ? members(this.#clusters(this.#drawing.levels), id) : [];
  }

  /** The marker that an event came from. */
  under(event: Event): Placed | undefined {
    const button = buttonOf(event);
    if (!button) return undefined;
    const placed = [...this.#placed.values()].find((candidate) => candidate.button === button);
    if (placed) this.#current = placed.first;
    return placed;
  }

  /** Leads the focus on with an arrow key; gives where it went. */
  moveFocus(from: Placed, key: Direction): Placed | undefined {
    const all = [...this.#placed.values()];
    const spots = all.map((placed) => this.#spot(placed));
    const to = all[neighbour(spots, all.indexOf(from), key)];
    if (!to || to === from) return undefined;
    this.#rove(to);
    to.button.focus({ preventScroll: true });
    return to;
  }

  #clusters(levels: Levels): Clusters {
    return levels.at(this.#camera.zoom, this.#camera.view);
  }

  #ids(levels: Levels): number[] {
    if (!this.#camera.framed) return [];
    const { zoom } = this.#camera;
    const view = grown(this.#camera.view, OVERHANG / pixelsAt(zoom), OVERHANG / pixelsAt(zoom));
    return clustersIn(levels.at(zoom, view), view);
  }

  #draw({ data, levels }: Drawing): void {
    const ids = this.#ids(levels);
    const clusters = this.#clusters(levels);
    const parts = shares(clusters, ids, data.mark, data.marks.length);
    const holder = this.selected === undefined ? -1 : clusters.of[this.selected]!;
    const gone = new Set(this.#placed.keys());
    const taken = new Map<string, number>();
    ids.forEach((id, at) => {
      const first = clusters.first[id]!;
      const count = clusters.counts[id]!;
      const latLng = toLatLng(clusters.x[id]!, clusters.y[id]!);
      const key = `${first}:${count}`;
      gone.delete(key);
      const together = count > 1 && levels.isTogether(clusters, id);
      const name = nameOf({ words: this.#words, data, first, count, together }, taken);
      const known = this.#placed.get(key);
      let placed: Placed;
      if (known) {
        placed = { ...known, id };
        placed.marker.setLatLng(latLng);
        if (placed.button.ariaLabel !== name) placed.button.setAttribute('aria-label', name);
      } else {
        const picture =
          count === 1
            ? drop(data.marks[data.mark[first]!]!)
            : ring(parts[at]!, data.marks, count, this.#words.count(count));
        const button = markerButton(count === 1 ? 'single' : 'cluster', picture, name);
        if (count === 1 || together) button.setAttribute('aria-haspopup', 'dialog');
        const marker = pin(latLng, button, 'markerPane').addTo(this.#map);
        placed = { id, first, count, button, marker };
      }
      if (count === 1) placed.button.lang = data.lang(first);
      this.#placed.set(key, placed);
      markSelected(placed, id === holder);
    });
    for (const key of gone) {
      this.#placed.get(key)!.marker.remove();
      this.#placed.delete(key);
    }
  }

  #holding(index: number): Placed | undefined {
    if (!this.#drawing || !this.#camera.framed) return undefined;
    const { of } = this.#clusters(this.#drawing.levels);
    return [...this.#placed.values()].find((placed) => placed.id === of[index]);
  }

  #focused(): Placed | undefined {
    const root = this.#map.getContainer().getRootNode() as Document | ShadowRoot;
    return [...this.#placed.values()].find((placed) => placed.button === root.activeElement);
  }

  #give(placed: Placed | undefined): void {
    const to = placed?.button ?? this.#map.getContainer().parentElement;
    to?.focus({ preventScroll: true });
  }

  /** One Tab stop for all markers: the one that was left last, else the first to be read. */
  #rove(preferred?: Placed): void {
    const all = [...this.#placed.values()];
    const spots = all.map((placed) => this.#spot(placed));
    const { x, y } = this.#map.getSize();
    const inView = (at: number) =>
      spots[at]!.x > 0 && spots[at]!.x < x && spots[at]!.y > 0 && spots[at]!.y < y;
    const order = readingOrder(spots);
    const stop =
      preferred ?? this.#holding(this.#current) ?? all[order.find(inView) ?? order[0] ?? -1];
    for (const placed of all) placed.button.tabIndex = placed.button === stop?.button ? 0 : -1;
    if (stop) this.#current = stop.first;
  }

  #spot({ marker }: Placed) {
    return this.#map.latLngToContainerPoint(marker.getLatLng());
  }
}

function markSelected({ button, marker }: Placed, selected: boolean): void {
  button.classList.toggle('selected', selected);
  if (selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  marker.setZIndexOffset(selected ? 10_000 : 0);
}

export function buttonOf({ target }: Event): HTMLButtonElement | undefined {
  return (
    (target instanceof Element && target.closest<HTMLButtonElement>('button.marker')) || undefined
  );
}
