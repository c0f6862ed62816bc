import { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { MAX_ZOOM } from '../levels.js';
import { still } from './camera.js';

interface Running {
  _animatingZoom: boolean;
  readonly scrollWheelZoom: { readonly _timer?: number };
}

/** Leaflet's map without its own controls, keys and names. */
export function makeMap(node: HTMLElement): LeafletMap {
  const animated = !still();
  node.className = 'leaflet';
  // Leaflet asks the page for it otherwise, and there is no page yet.
  node.style.position = 'absolute';
  const map = new LeafletMap(node, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    // Two copies of the library on a page lose each other's resize handler.
    trackResize: false,
    // Low enough for both poles on a phone.
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    zoomAnimation: animated,
    markerZoomAnimation: animated,
    fadeAnimation: false,
    inertia: animated,
  });
  for (const pane of ['tilePane', 'overlayPane']) {
    map.getPane(pane)?.setAttribute('aria-hidden', 'true');
  }
  return map;
}

export function removeMap(map: LeafletMap): void {
  map.off();
  // Leaflet ends a running zoom by a timer that outlives the map, and then fails on what is no longer there.
  const running = map as unknown as Running;
  running._animatingZoom = false;
  clearTimeout(running.scrollWheelZoom._timer);
  map.remove();
}
