import { LatLng, type Map, type Marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { Position } from '../../feed/model.js';
import type { Places } from '../map-engine.js';
import { pin } from './pins.js';

/** Spots that are no actors: where the visitor is, and where offers take place. */
export class Spots {
  readonly #map: Map;
  #here: readonly Marker[] = [];
  #places: readonly Marker[] = [];
  #chosen: Position | undefined;

  constructor(map: Map) {
    this.#map = map;
  }

  setHere(position: Position | undefined): void {
    for (const spot of this.#here) spot.remove();
    this.#here = position ? [this.#draw('here', position)] : [];
  }

  /** Tells whether another one is chosen now. */
  setPlaces({ all, chosen }: Places): boolean {
    const before = this.#chosen;
    this.#chosen = chosen;
    for (const spot of this.#places) spot.remove();
    this.#places = [
      ...all.map((position) => this.#draw('offer', position)),
      ...(chosen ? [this.#draw('place', chosen)] : []),
    ];
    return chosen?.lat !== before?.lat || chosen?.lon !== before?.lon;
  }

  #draw(kind: string, { lat, lon }: Position): Marker {
    const node = document.createElement('span');
    node.className = kind;
    return pin(new LatLng(lat, lon), node, 'markerPane').addTo(this.#map);
  }
}
