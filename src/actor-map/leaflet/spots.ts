import { LatLng, type Map, type Marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { Position } from '../../feed/model.js';
import type { Places } from '../map-engine.js';
import { pin } from './pins.js';

/** Spots that are no actors: where the visitor is, and where offers take place. */
export class Spots {
  readonly #map: Map;
  #here: readonly Marker[] = [];
  #places: readonly Marker[] = [];

  constructor(map: Map) {
    this.#map = map;
  }

  setHere(position: Position | undefined): void {
    for (const spot of this.#here) spot.remove();
    this.#here = position ? [this.#draw('here', position)] : [];
  }

  setPlaces({ all, chosen }: Places): void {
    for (const spot of this.#places) spot.remove();
    this.#places = [
      ...all.map((position) => this.#draw('offer', position)),
      ...(chosen ? [this.#draw('place', chosen)] : []),
    ];
  }

  #draw(kind: string, { lat, lon }: Position): Marker {
    const node = document.createElement('span');
    node.className = kind;
    return pin(new LatLng(lat, lon), node, 'markerPane').addTo(this.#map);
  }
}
