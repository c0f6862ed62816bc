import { LatLng, type LatLngBounds, Point, type Map } from 'leaflet/dist/leaflet-src.esm.js';
import type { WorldBox } from '../clusters.js';
import { MAX_ZOOM, pixelsAt } from '../levels.js';
import type { Covered, MapStart } from '../map-engine.js';

/** Pixels that stay free around what the map moves to. */
export const EDGE = 56;
/** Pixels from the top of a chosen marker to its place. */
export const TALLEST = 60;
/** Nearer than this the map goes only where markers come apart. */
export const SINGLE_ZOOM = 15;

/** Asked each time: the setting may change while the page is open. */
export function still(): boolean {
  try {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  } catch {
    // Sandboxes and privacy tools refuse it or take it away.
    return false;
  }
}

/** Where the map looks: at the owner's start, at everything, or where the visitor went. */
export class Camera {
  /** The visitor moved the map: it is theirs now, and new data no longer move it. */
  touched = false;
  /** There was room and something to show: the map looks somewhere. */
  framed = false;
  /** It was sent elsewhere since, as to a place that was chosen in a list. */
  sent = false;
  /** Leaflet animates a zoom. */
  zooming = false;
  readonly #map: Map;
  readonly #everything: () => LatLngBounds;
  /** Where the map starts; without it, it shows everything. */
  #start: MapStart = {};
  /** Where it was sent while it had no room. */
  #goal: { readonly center: LatLng; readonly zoom: number } | undefined;
  /** Steps that were asked for and not taken yet. */
  #steps = 0;

  constructor(map: Map, everything: () => LatLngBounds) {
    this.#map = map;
    this.#everything = everything;
    map.on('zoomanim', () => (this.zooming = true));
    map.on('zoomend', () => (this.zooming = false));
    map.on('dragstart dblclick', () => (this.touched = true));
    // Of the wheel and of fingers only what is meant for the map comes this far.
    for (const type of ['wheel', 'touchstart']) {
      map.getContainer().addEventListener(type, () => (this.touched = true), { passive: true });
    }
  }

  get zoom(): number {
    return Math.round(this.#map.getZoom());
  }

  get view(): WorldBox {
    const { min, max } = this.#map.getPixelBounds();
    const pixels = pixelsAt(this.#map.getZoom());
    return {
      west: min!.x / pixels,
      north: min!.y / pixels,
      east: max!.x / pixels,
      south: max!.y / pixels,
    };
  }

  /** Looks somewhere, now at the latest; false while there is no room. */
  get ready(): boolean {
    if (!this.framed) this.frame();
    return this.framed;
  }

  startAt(start: MapStart): void {
    this.#start = start;
    this.#goal = undefined;
  }

  /** Shows where it was sent, the start, or everything. Waits until there is room. */
  frame(animate = false): void {
    const { center, zoom } = this.#start;
    if (!this.measure()) return;
    if (this.#goal) return this.go(this.#goal.center, this.#goal.zoom, animate);
    const { x, y } = this.#map.getSize();
    const bounds = this.#everything();
    const to = center ? new LatLng(center.lat, center.lon) : bounds.getCenter();
    const edge = 2 * Math.min(EDGE, Math.min(x, y) / 10);
    const fitting = this.#map.getBoundsZoom(bounds, false, new Point(edge, edge));
    const fitted = Math.min(Number.isFinite(fitting) ? fitting : SINGLE_ZOOM, SINGLE_ZOOM);
    this.go(to, zoom ?? (center ? Math.max(fitted, 12) : fitted), animate);
    this.sent = false;
  }

  /** Whether a new frame would show nothing that is not in view already. */
  showsAll(): boolean {
    const { center, zoom } = this.#start;
    if (center || zoom !== undefined) return Boolean(center && zoom !== undefined);
    return this.#map.getBounds().contains(this.#everything());
  }

  /** Moves only when the place is out of view, and then shows it among all else. */
  include(at: LatLng): void {
    if (this.#map.getBounds().contains(at)) return;
    const bounds = this.#everything().extend(at);
    const zoom = this.#map.getBoundsZoom(bounds, false, new Point(EDGE * 2, EDGE * 2));
    this.go(bounds.getCenter(), Math.min(zoom, SINGLE_ZOOM));
  }

  /** Fingers tap faster than the map zooms: the steps add up. */
  zoomBy(steps: number): void {
    this.touched = true;
    this.#steps += steps;
    this.#onceStill(() => {
      this.#map.setZoom(this.#map.getZoom() + this.#steps, { animate: !still() });
      this.#steps = 0;
    });
  }

  /** Tells Leaflet how large the map is, which it may not have heard of yet; false while there is no room. The middle stays. */
  measure(): boolean {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    if (!clientWidth || !clientHeight) return false;
    this.#map.invalidateSize();
    return true;
  }

  /** Without room, as behind the list of a phone, the map goes there as soon as it has some. */
  go(center: LatLng, zoom: number, animate = !still()): void {
    this.sent = true;
    this.framed = this.measure();
    this.#goal = this.framed ? undefined : { center, zoom };
    if (!this.framed) return;
    this.#onceStill(() => this.#map.setView(center, Math.min(MAX_ZOOM, zoom), { animate }));
  }

  /** A visitor's step to a place: to the middle of what is not covered, lower where a marker above it would be cut off. */
  goBeside({ left, right, bottom }: Covered, to: LatLng, zoom: number): void {
    // Leaflet may not know yet that it has become lower.
    const { clientHeight } = this.#map.getContainer();
    const free = clientHeight - bottom;
    const down = Math.max(free / 2, Math.min(TALLEST, free - 10));
    const at = this.#map.project(to, zoom).add([(right - left) / 2, clientHeight / 2 - down]);
    this.touched = true;
    this.go(this.#map.unproject(at, zoom), zoom);
  }

  /** While Leaflet animates a zoom it ignores where else it is sent. */
  #onceStill(go: () => void): void {
    if (this.zooming) this.#map.once('zoomend', go);
    else go();
  }
}
