import type { Map } from 'leaflet/dist/leaflet-src.esm.js';
import { pixelsAt } from '../levels.js';
import type { MapWords } from '../map-engine.js';
import { scaleBar } from '../spatial.js';

const EARTH = 40_075_016.7;
const ROOM = 96;

/** Writes how long a line is at the middle of the map. */
export function drawScale(node: HTMLElement, map: Map, words: MapWords): void {
  const metres =
    (EARTH * Math.cos((map.getCenter().lat * Math.PI) / 180)) / pixelsAt(map.getZoom());
  const bar = scaleBar(metres, ROOM);
  node.textContent = bar.metres ? words.distance(bar.metres) : '';
  node.style.setProperty('--engagiert-_width', `${bar.pixels}px`);
}
