import type { Map } from 'leaflet/dist/leaflet-src.esm.js';
import { boxOf } from '../clusters.js';
import { roomZoom } from '../levels.js';
import type { MapCallbacks } from '../map-engine.js';
import type { Direction } from '../spatial.js';
import { EDGE, SINGLE_ZOOM, still, type Camera } from './camera.js';
import type { Drawing, Markers, Placed } from './markers.js';
import { toLatLng } from './pins.js';

const KEYS_PAN: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const STEP = 120;
const ROVING = /^(Arrow|Home$|End$)/;

interface Surface {
  readonly map: Map;
  readonly camera: Camera;
  readonly markers: Markers;
  readonly callbacks: MapCallbacks;
}

/** A marker was activated: an actor is chosen, a cluster comes apart, or lists who shares its spot. */
export function activate(placed: Placed, { levels }: Drawing, surface: Surface): void {
  const { map, camera, markers, callbacks } = surface;
  if (placed.count === 1) return callbacks.chosen(placed.first);
  const inside = markers.inside(placed);
  const zoom = levels.splitZoom(inside, map.getZoom());
  if (zoom === undefined) return callbacks.grouped(inside);
  const box = boxOf(levels.points, inside)!;
  const { x, y } = map.getSize();
  const covered = callbacks.covered();
  const { left, right, bottom } = covered;
  const fitting = roomZoom(box, x - left - right - EDGE * 2, y - bottom - EDGE * 2);
  markers.focusAfterMove(placed.first);
  const middle = toLatLng((box.west + box.east) / 2, (box.north + box.south) / 2);
  const first = toLatLng(levels.points.x[placed.first]!, levels.points.y[placed.first]!);
  // Deep enough to come apart, and as deep as all of them stay in view; where the two disagree, keep the first in view.
  const deepest = Math.max(zoom, Math.min(fitting, SINGLE_ZOOM + 2));
  camera.goBeside(covered, fitting < zoom ? first : middle, deepest);
}

/** Moves the focus between markers, the map under it, and its zoom. `container` is the map as one Tab stop. */
export function press(event: KeyboardEvent, container: HTMLElement, surface: Surface): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const { map, camera, markers } = surface;
  const from = markers.under(event);
  const onGround = event.composedPath()[0] === container;
  const animate = !still();
  if (from && ROVING.test(key)) {
    const to = markers.moveFocus(from, key as Direction);
    if (to) map.panInside(to.marker.getLatLng(), { padding: [EDGE, EDGE], animate });
  } else if (onGround && KEYS_PAN[key]) {
    const [x, y] = KEYS_PAN[key];
    camera.touched = true;
    map.panBy([x * STEP, y * STEP], { animate });
  } else if ((from || onGround) && /^[+=]$/.test(key)) camera.zoomBy(1);
  else if ((from || onGround) && /^[-_]$/.test(key)) camera.zoomBy(-1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
