import { LatLng, LatLngBounds, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import type { Position } from '../../feed/model.js';
import { boxOf, project } from '../clusters.js';
import { guardGestures } from '../gestures.js';
import { Levels } from '../levels.js';
import type {
  DataOptions,
  MapData,
  MapDistrict,
  MapEngine,
  MapSetup,
  MapStart,
  Places,
} from '../map-engine.js';
import type { TileSource } from '../tile-sources.js';
import { Camera, EDGE, still, TALLEST } from './camera.js';
import { Districts, edges } from './districts.js';
import { Ground } from './ground.js';
import { activate, press } from './input.js';
import { makeMap, removeMap } from './map.js';
import { Markers, buttonOf, type Drawing } from './markers.js';
import { toLatLng } from './pins.js';
import { drawScale } from './scale.js';
import { Spots } from './spots.js';

const GERMANY = new LatLngBounds([47.2, 5.8], [55.1, 15.1]);
const HERE_ZOOM = 13;

export function createEngine(setup: MapSetup): MapEngine {
  return new LeafletEngine(setup);
}

class LeafletEngine implements MapEngine {
  readonly #setup: MapSetup;
  readonly #node = document.createElement('div');
  readonly #scale = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #camera: Camera;
  readonly #districts: Districts;
  readonly #markers: Markers;
  readonly #ground: Ground;
  readonly #spots: Spots;
  readonly #resize = new ResizeObserver(() => this.#resized());
  #container: HTMLElement | undefined;
  #stopGuard = () => {};
  #drawing: Drawing | undefined;

  /** Off the page: what takes long is done while the feed is on its way. */
  constructor(setup: MapSetup) {
    this.#setup = setup;
    this.#map = makeMap(this.#node);
    this.#scale.className = 'scale';
    // Without the line above it, a length is a riddle.
    this.#scale.setAttribute('aria-hidden', 'true');
    this.#camera = new Camera(this.#map, () => this.#everything());
    this.#districts = new Districts(this.#map);
    this.#markers = new Markers(this.#map, this.#camera, setup.words);
    this.#spots = new Spots(this.#map);
    this.#ground = new Ground(this.#map, setup.callbacks.tilesFailed);
    this.#map.on('moveend', this.#refresh);
    this.#node.addEventListener('click', this.#clicked);
    // A double click on a marker is two clicks on it, not a zoom.
    this.#node.addEventListener(
      'dblclick',
      (event) => buttonOf(event) && event.stopPropagation(),
      true,
    );
  }

  attach(container: HTMLElement, start: MapStart): void {
    this.#container = container;
    this.#camera.startAt(start);
    container.append(this.#node, this.#scale);
    container.addEventListener('keydown', this.#pressed);
    this.#stopGuard = guardGestures(container, this.#setup.callbacks.declined);
    this.#resize.observe(container);
  }

  setData(data: MapData, { cluster, selected, more }: DataOptions): void {
    const hadPoints = Boolean(this.#drawing?.data.lat.length);
    this.#drawing = { data, levels: new Levels(project(data.lat, data.lon), cluster) };
    this.#markers.set(this.#drawing, selected);
    const { framed, touched } = this.#camera;
    if (!framed) this.#camera.frame();
    // Someone who looks around while more comes in is left where they are.
    else if (touched && (more || this.#markers.any)) this.#refresh();
    // A view of nothing but land and districts is too wide to stay.
    else if (more && hadPoints && this.#camera.showsAll()) this.#refresh();
    else this.#camera.frame();
  }

  setDistricts(districts: readonly MapDistrict[]): void {
    this.#districts.set(districts, this.#drawing?.levels.points.cut ?? -180);
    // Without actors on the map, districts are all that there is to see.
    if (!this.#drawing?.data.lat.length && !this.#camera.touched) this.#camera.frame();
    if (this.#camera.framed) this.#placeNames();
  }

  setTiles(source: TileSource | undefined): void {
    this.#ground.set(source);
  }

  select(index: number | undefined): void {
    this.#markers.select(index);
    this.#refresh();
  }

  focusItem(index: number): void {
    if (!this.#drawing || !this.#camera.ready) return;
    const zoom = this.#drawing.levels.soloZoom(index, this.#camera.zoom);
    this.#markers.select(index);
    this.#camera.goBeside(this.#setup.callbacks.covered(), this.#latLng(index), zoom);
  }

  reveal(index: number): void {
    if (!this.#camera.framed || !this.#drawing || !this.#camera.measure()) return;
    const { left, right, bottom } = this.#setup.callbacks.covered();
    const below = Math.min(bottom + EDGE / 2, this.#node.clientHeight - TALLEST - 1);
    this.#map.panInside(this.#latLng(index), {
      paddingTopLeft: [left + EDGE, TALLEST],
      paddingBottomRight: [right + EDGE, below],
      animate: !still(),
    });
  }

  focusMarker(index: number): void {
    this.#markers.focus(index);
  }

  setHere(position: Position | undefined): void {
    this.#spots.setHere(position);
    if (!position || !this.#camera.ready) return;
    const at = new LatLng(position.lat, position.lon);
    this.#camera.go(at, Math.max(this.#map.getZoom(), HERE_ZOOM));
  }

  setPlaces(places: Places): void {
    const isOther = this.#spots.setPlaces(places);
    if (!places.chosen || !isOther || !this.#camera.ready) return;
    const { lat, lon } = places.chosen;
    this.#camera.include(new LatLng(lat, lon));
  }

  setView(center: Position | undefined, zoom: number | undefined): void {
    if (!center && zoom === undefined) return this.showAll();
    this.#camera.startAt({ center, zoom });
    if (!this.#camera.framed) return this.#camera.frame();
    const to = center ? new LatLng(center.lat, center.lon) : this.#map.getCenter();
    this.#camera.go(to, zoom ?? this.#map.getZoom());
  }

  showAll(): void {
    this.#camera.touched = false;
    this.#camera.startAt({});
    this.#camera.frame(!still());
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  redraw(): void {
    this.#markers.clear();
    this.#refresh();
  }

  destroy(): void {
    this.#ground.stop();
    this.#resize.disconnect();
    this.#stopGuard();
    this.#container?.removeEventListener('keydown', this.#pressed);
    removeMap(this.#map);
    this.#node.remove();
    this.#scale.remove();
  }

  // --- What is drawn ---

  #resized(): void {
    const { framed, touched, sent } = this.#camera;
    const { selected } = this.#markers;
    // Who has moved away from it stays away.
    const isSeen =
      framed && selected !== undefined && this.#map.getBounds().contains(this.#latLng(selected));
    if (!this.#camera.measure()) return;
    // On a phone that is turned, a map that nobody has moved shows what it would have shown there from the start.
    if (framed && (touched || sent)) this.#refresh();
    else this.#camera.frame();
    if (isSeen) this.#setup.callbacks.resized(selected);
  }

  #refresh = (): void => {
    if (!this.#camera.framed) return;
    this.#markers.draw();
    drawScale(this.#scale, this.#map, this.#setup.words);
    this.#placeNames();
  };

  #everything(): LatLngBounds {
    const box = this.#drawing && boxOf(this.#drawing.levels.points);
    const all = box
      ? new LatLngBounds(toLatLng(box.west, box.south), toLatLng(box.east, box.north))
      : this.#districts.bounds;
    return all.isValid() ? all : GERMANY;
  }

  #latLng(index: number): LatLng {
    const { x, y } = this.#drawing!.levels.points;
    return toLatLng(x[index]!, y[index]!);
  }

  #placeNames(): void {
    if (!this.#districts.hasNames || !this.#camera.framed) return;
    const buttons = this.#container?.parentElement?.querySelector('.controls');
    this.#districts.placeNames([
      ...this.#markers.boxes,
      ...edges(this.#node, [buttons, this.#scale]),
    ]);
  }

  // --- What visitors do ---

  #clicked = (event: MouseEvent): void => {
    // The second click of two would hit what has come under the finger, and was never meant.
    if (this.#camera.zooming || event.detail > 1) return;
    const placed = this.#markers.under(event);
    if (placed && this.#drawing) activate(placed, this.#drawing, this.#surface);
  };

  #pressed = (event: KeyboardEvent): void => press(event, this.#container!, this.#surface);

  get #surface() {
    const { callbacks } = this.#setup;
    return { map: this.#map, camera: this.#camera, markers: this.#markers, callbacks };
  }
}
