import { DivIcon, LatLng, Marker } from 'leaflet/dist/leaflet-src.esm.js';

/** A node of ours that stands on a place of the map. */
export function pin(at: LatLng, node: HTMLElement, pane: string): Marker {
  const icon = new DivIcon({ html: node, className: 'pin', iconSize: [0, 0] });
  return new Marker(at, {
    icon,
    pane,
    keyboard: false,
    interactive: false,
    autoPanOnFocus: false,
  });
}

/** From web mercator, the world being 1 wide and 1 high. */
export function toLatLng(x: number, y: number): LatLng {
  return new LatLng((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, x * 360 - 180);
}
