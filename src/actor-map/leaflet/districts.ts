import {
  LatLng,
  LatLngBounds,
  LayerGroup,
  Marker,
  Polygon,
  type Map,
} from 'leaflet/dist/leaflet-src.esm.js';
import { projectX } from '../clusters.js';
import { pixelsAt } from '../levels.js';
import type { MapDistrict } from '../map-engine.js';
import { placeLabels, type Box } from '../spatial.js';
import { pin } from './pins.js';

interface Label {
  readonly marker: Marker;
  readonly node: HTMLElement;
  readonly width: number;
  /** Width of the district in worlds: its name is shown once it is worth it. */
  readonly extent: number;
}

/** Outlines of districts, and their names where these are in nobody's way. */
export class Districts {
  readonly #map: Map;
  readonly #layers = new LayerGroup();
  #labels: readonly Label[] = [];

  constructor(map: Map) {
    this.#map = map;
    this.#layers.addTo(map);
  }

  /** `cut`: the meridian where the world is cut. */
  set(districts: readonly MapDistrict[], cut: number): void {
    this.#layers.clearLayers();
    const east = (lon: number) => projectX(lon, cut) * 360 - 180;
    const labels: Label[] = [];
    for (const { name, geometry, position } of districts) {
      let bounds: LatLngBounds | undefined;
      if (geometry) {
        const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        const corners = areas.map((area) =>
          area.map((line) => line.map(([lon, lat]) => new LatLng(lat, east(lon)))),
        );
        const shape = new Polygon(corners, { className: 'district', interactive: false });
        this.#layers.addLayer(shape);
        bounds = shape.getBounds();
      }
      const at = position ? new LatLng(position.lat, east(position.lon)) : bounds?.getCenter();
      if (!at) continue;
      const node = nameNode(name);
      const marker = pin(at, node, 'overlayPane').addTo(this.#layers);
      const extent = bounds ? (bounds.getEast() - bounds.getWest()) / 360 : Infinity;
      labels.push({ marker, node, extent, width: 0 });
    }
    // Measured in one go, so that the page is laid out once. The largest districts choose first.
    this.#labels = labels
      .map((label) => ({
        ...label,
        width: label.node.offsetWidth || label.node.textContent!.length * 8,
      }))
      .sort((a, b) => b.extent - a.extent);
  }

  get bounds(): LatLngBounds {
    const all = new LatLngBounds([]);
    this.#layers.eachLayer((layer) => {
      if (layer instanceof Polygon) all.extend(layer.getBounds());
      else if (layer instanceof Marker) all.extend(layer.getLatLng());
    });
    return all;
  }

  /** Writes the names that are worth it and clear of what is taken. */
  placeNames(taken: readonly Box[]): void {
    const pixels = pixelsAt(this.#map.getZoom());
    const worth = this.#labels.filter((label) => label.extent * pixels > label.width * 0.7);
    const boxes = worth.map(({ marker, width }) => {
      const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
      return { x, y, width: width + 8, height: 18 };
    });
    const offsets = placeLabels(boxes, taken, [0, 22, -22, 40, -46]);
    for (const { node } of this.#labels) node.hidden = true;
    worth.forEach(({ node }, at) => {
      const offset = offsets[at];
      node.hidden = offset === undefined;
      node.style.setProperty('--engagiert-_dy', `${offset ?? 0}px`);
    });
  }

  get hasNames(): boolean {
    return this.#labels.length > 0;
  }
}

function nameNode(name: string): HTMLElement {
  const node = document.createElement('span');
  node.className = 'district-name';
  node.dir = 'auto';
  node.textContent = name;
  node.setAttribute('aria-hidden', 'true');
  return node;
}

/** Where a name would be cut off: beyond the sides, and under the buttons. */
export function edges(map: HTMLElement, buttons: Element | null | undefined): Box[] {
  const at = map.getBoundingClientRect();
  const side = { y: at.height / 2, width: 1000, height: at.height * 2 };
  const sides = [
    { ...side, x: -500 },
    { ...side, x: at.width + 500 },
  ];
  if (!buttons) return sides;
  const { x, y, width, height } = buttons.getBoundingClientRect();
  return [...sides, { x: x - at.x + width / 2, y: y - at.y + height / 2, width, height }];
}
