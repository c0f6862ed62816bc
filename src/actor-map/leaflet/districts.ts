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

/** A line of text, as high as it usually is. */
const LINE = 18;

interface Label {
  readonly marker: Marker;
  readonly node: HTMLElement;
  readonly width: number;
  readonly height: number;
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
      labels.push({ marker, node, extent, width: 0, height: 0 });
    }
    // Measured in one go, so that the page is laid out once. The largest districts choose first.
    this.#labels = labels
      .map((label) => ({
        ...label,
        width: label.node.offsetWidth || label.node.textContent!.length * 8,
        height: label.node.offsetHeight || LINE,
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
    const boxes = worth.map(({ marker, width, height }) => {
      const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
      return { x, y, width: width + 8, height };
    });
    // How far up and down a name may stand from its place; further where letters are larger.
    const size = Math.max(1, (boxes[0]?.height ?? LINE) / LINE);
    const steps = [0, 22, -22, 40, -46].map((step) => step * size);
    const offsets = placeLabels(boxes, taken, steps);
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

/** Where a name would be cut off or crossed: beyond the edges, under the buttons, and on the scale. */
export function edges(map: HTMLElement, over: readonly (Element | null | undefined)[]): Box[] {
  const at = map.getBoundingClientRect();
  const { width: wide, height: high } = at;
  const [x, y] = [wide / 2, high / 2];
  const beyond = { x, y, width: wide * 3, height: high * 3 };
  return [
    { ...beyond, x: -x, width: wide },
    { ...beyond, x: wide + x, width: wide },
    { ...beyond, y: -y, height: high },
    { ...beyond, y: high + y, height: high },
    ...over
      .map((element) => element?.getBoundingClientRect())
      .filter((box) => box !== undefined)
      .map(({ x, y, width, height }) => ({
        x: x - at.x + width / 2,
        y: y - at.y + height / 2,
        width,
        height,
      })),
  ];
}
