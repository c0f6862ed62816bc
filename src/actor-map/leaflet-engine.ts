import {
  DivIcon,
  GridLayer,
  LatLng,
  LatLngBounds,
  LayerGroup,
  Map as LeafletMap,
  Marker,
  Point,
  Polygon,
  TileLayer,
  type Coords,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { Position } from '../feed/model.js';
import {
  boxOf,
  clustersIn,
  members,
  project,
  projectX,
  shares,
  type WorldBox,
} from './clusters.js';
import { engineStyles } from './engine.styles.js';
import { guardGestures } from './gestures.js';
import { Levels, MAX_ZOOM, grown, pixelsAt } from './levels.js';
import type { Covered, MapData, MapDistrict, MapEngine, MapSetup } from './map-engine.js';
import { drop, markerButton, ring } from './marker-nodes.js';
import { neighbour, placeLabels, readingOrder, scaleBar, type Direction } from './spatial.js';
import type { TilePainter } from './pmtiles-painter.js';
import { tileUrl, type TileSource } from './tile-sources.js';

/** One marker on the map: an actor, or a cluster of them. */
interface Placed {
  readonly id: number;
  readonly first: number;
  readonly count: number;
  readonly button: HTMLButtonElement;
  readonly marker: Marker;
}

interface Running {
  _animatingZoom: boolean;
  readonly scrollWheelZoom: { readonly _timer?: number };
}

interface Label {
  readonly marker: Marker;
  readonly node: HTMLElement;
  readonly width: number;
  /** Width of the district in worlds: its name is shown once it is worth it. */
  readonly extent: number;
}

const KEYS_PAN: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ROVING = /^(Arrow|Home$|End$)/;
const GERMANY = new LatLngBounds([47.2, 5.8], [55.1, 15.1]);
const EDGE = 56;
const SINGLE_ZOOM = 15;
const TILE_FAILURES = 6;
const TILE_PATIENCE = 20_000;
const EARTH = 40_075_016.7;

export function createEngine(setup: MapSetup): MapEngine {
  return new LeafletEngine(setup);
}

class LeafletEngine implements MapEngine {
  readonly #setup: MapSetup;
  readonly #map: LeafletMap;
  readonly #node = document.createElement('div');
  readonly #scale = document.createElement('div');
  readonly #resize: ResizeObserver;
  readonly #stopGuard: () => void;
  readonly #districts = new LayerGroup();
  readonly #placed = new Map<string, Placed>();
  #labels: Label[] = [];
  #ground: GridLayer | undefined;
  #tileTimer = 0;
  readonly #spots = new Map<string, Marker>();
  #data: MapData | undefined;
  #levels: Levels | undefined;
  #selected: number | undefined;
  /** The point whose marker the Tab key reaches. */
  #current = 0;
  /** The point whose marker gets the focus once it is drawn. */
  #focusNext: number | undefined;
  /** The visitor moved the map: it is theirs now, and new data no longer move it. */
  #touched = false;
  #framed = false;
  /** Where the map starts; without it, it shows everything. */
  #start: Pick<MapSetup, 'center' | 'zoom'>;
  #zooming = false;

  constructor(setup: MapSetup) {
    this.#setup = this.#start = setup;
    const animated = !still();
    this.#node.className = 'leaflet';
    this.#scale.className = 'scale';
    setup.container.append(this.#node, this.#scale);
    const root = setup.container.getRootNode() as Document | ShadowRoot;
    const sheet = engineStyles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    this.#map = new LeafletMap(this.#node, {
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      boxZoom: false,
      // Two copies of the library on a page lose each other's resize handler.
      trackResize: false,
      minZoom: 1,
      maxZoom: MAX_ZOOM,
      zoomAnimation: animated,
      markerZoomAnimation: animated,
      fadeAnimation: false,
      inertia: animated,
    });
    this.#stopGuard = guardGestures(setup.container, setup.callbacks.declined);
    this.#map.on('moveend', this.#refresh);
    this.#map.on('zoomanim', () => (this.#zooming = true));
    this.#map.on('zoomend', () => (this.#zooming = false));
    this.#map.on('dragstart', () => (this.#touched = true));
    this.#map.getPane('tilePane')?.setAttribute('aria-hidden', 'true');
    this.#map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
    this.#districts.addTo(this.#map);
    this.setTiles(undefined);
    this.#node.addEventListener('click', this.#clicked);
    this.#node.addEventListener('wheel', () => (this.#touched = true), { passive: true });
    // A double click on a marker is two clicks on it, not a zoom.
    this.#node.addEventListener(
      'dblclick',
      (event) => markerOf(event) && event.stopPropagation(),
      true,
    );
    setup.container.addEventListener('keydown', this.#pressed);
    this.#resize = new ResizeObserver(() => this.#resized());
    this.#resize.observe(setup.container);
  }

  setData(data: MapData, { cluster }: { readonly cluster: boolean }): void {
    this.#data = data;
    this.#levels = new Levels(project(data.lat, data.lon), cluster);
    this.#selected = undefined;
    this.#clear();
    if (!this.#touched || !this.#shown().length) this.#frame();
    else this.#refresh();
  }

  setDistricts(districts: readonly MapDistrict[]): void {
    this.#districts.clearLayers();
    const cut = this.#levels?.points.cut ?? -180;
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
        this.#districts.addLayer(shape);
        bounds = shape.getBounds();
      }
      const at = position ? new LatLng(position.lat, east(position.lon)) : bounds?.getCenter();
      if (!at) continue;
      const node = document.createElement('span');
      node.className = 'district-name';
      node.dir = 'auto';
      node.textContent = name;
      node.setAttribute('aria-hidden', 'true');
      const marker = this.#pin(at, node, 'overlayPane');
      marker.addTo(this.#districts);
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
    if (this.#framed) this.#placeLabels();
    else if (!this.#data?.lat.length) this.#frame();
  }

  setTiles(source: TileSource | undefined): void {
    clearTimeout(this.#tileTimer);
    this.#ground?.remove();
    this.#node.classList.toggle('with-tiles', source !== undefined);
    this.#ground = source ? this.#tileLayer(source) : new Graticule({ className: 'graticule' });
    this.#ground.addTo(this.#map);
  }

  select(index: number | undefined): void {
    this.#selected = index;
    if (index !== undefined) this.#current = index;
    this.#refresh();
  }

  focusItem(index: number, covered: Covered): void {
    if (!this.#levels || !this.#data) return;
    if (!this.#framed) this.#frame();
    if (!this.#framed) return;
    const zoom = this.#levels.soloZoom(index, Math.round(this.#map.getZoom()));
    this.#selected = this.#current = index;
    const aside = [(covered.right - covered.left) / 2, covered.bottom / 2] as const;
    const at = this.#map.project(this.#latLng(index), zoom).add([...aside]);
    this.#touched = true;
    this.#go(this.#map.unproject(at, zoom), zoom);
  }

  reveal(index: number, { left, right, bottom }: Covered): void {
    if (!this.#framed || !this.#levels) return;
    this.#map.panInside(this.#latLng(index), {
      paddingTopLeft: [left + EDGE, EDGE],
      paddingBottomRight: [right + EDGE, bottom + EDGE / 2],
      animate: !still(),
    });
  }

  focusMarker(index: number): void {
    const placed = this.#holding(index);
    (placed?.button ?? this.#setup.container).focus({ preventScroll: true });
  }

  setSpot(kind: 'here' | 'place', position: Position | undefined): void {
    this.#spots.get(kind)?.remove();
    this.#spots.delete(kind);
    if (!position) return;
    const node = document.createElement('span');
    node.className = kind;
    const at = new LatLng(position.lat, position.lon);
    this.#spots.set(kind, this.#pin(at, node, 'markerPane').addTo(this.#map));
    if (!this.#framed) this.#frame();
    if (this.#framed)
      this.#go(at, Math.max(this.#map.getZoom(), kind === 'here' ? 13 : SINGLE_ZOOM));
  }

  setView(center: Position | undefined, zoom: number | undefined): void {
    if (!center && zoom === undefined) return this.showAll();
    this.#start = { ...(center ? { center } : {}), ...(zoom === undefined ? {} : { zoom }) };
    const to = center ? new LatLng(center.lat, center.lon) : this.#map.getCenter();
    this.#go(to, zoom ?? this.#map.getZoom());
  }

  showAll(): void {
    this.#touched = false;
    this.#start = {};
    this.#frame(!still());
  }

  zoomBy(steps: number): void {
    this.#touched = true;
    this.#map.setZoom(this.#map.getZoom() + steps, { animate: !still() });
  }

  redraw(): void {
    this.#clear();
    this.#refresh();
  }

  destroy(): void {
    clearTimeout(this.#tileTimer);
    this.#resize.disconnect();
    this.#stopGuard();
    this.#setup.container.removeEventListener('keydown', this.#pressed);
    this.#map.off();
    // Leaflet ends a running zoom by a timer that outlives the map, and then fails on what is no longer there.
    const running = this.#map as unknown as Running;
    running._animatingZoom = false;
    clearTimeout(running.scrollWheelZoom._timer);
    this.#map.remove();
    this.#node.remove();
    this.#scale.remove();
  }

  // --- Where the map looks ---

  #resized(): void {
    this.#map.invalidateSize({ pan: false });
    if (!this.#framed) this.#frame();
    else this.#refresh();
  }

  /** Shows the owner's start view, or everything. Waits until there is room and something to show. */
  #frame(animate = false): void {
    const { center, zoom } = this.#start;
    const { clientWidth, clientHeight } = this.#node;
    if (!clientWidth || !clientHeight) return;
    this.#map.invalidateSize({ pan: false });
    this.#framed = true;
    const bounds = this.#bounds();
    const to = center ? new LatLng(center.lat, center.lon) : bounds.getCenter();
    const edge = 2 * Math.min(EDGE, Math.min(clientWidth, clientHeight) / 10);
    const fitting = this.#map.getBoundsZoom(bounds, false, new Point(edge, edge));
    const fitted = Math.min(Number.isFinite(fitting) ? fitting : SINGLE_ZOOM, SINGLE_ZOOM);
    this.#go(to, zoom ?? (center ? Math.max(fitted, 12) : fitted), animate);
  }

  #bounds(): LatLngBounds {
    const box = this.#levels && boxOf(this.#levels.points);
    if (box) return new LatLngBounds(toLatLng(box.west, box.south), toLatLng(box.east, box.north));
    const all = new LatLngBounds([]);
    this.#districts.eachLayer((layer) => {
      if (layer instanceof Polygon) all.extend(layer.getBounds());
      else if (layer instanceof Marker) all.extend(layer.getLatLng());
    });
    return all.isValid() ? all : GERMANY;
  }

  #go(center: LatLng, zoom: number, animate = !still()): void {
    this.#framed = true;
    const go = () => this.#map.setView(center, Math.min(MAX_ZOOM, zoom), { animate });
    // While Leaflet animates a zoom it ignores where else it is sent.
    if (this.#zooming) this.#map.once('zoomend', go);
    else go();
  }

  #view(): WorldBox {
    const { min, max } = this.#map.getPixelBounds();
    const pixels = pixelsAt(this.#map.getZoom());
    const box = { west: min!.x, north: min!.y, east: max!.x, south: max!.y };
    return {
      west: box.west / pixels,
      north: box.north / pixels,
      east: box.east / pixels,
      south: box.south / pixels,
    };
  }

  #latLng(index: number): LatLng {
    const { x, y } = this.#levels!.points;
    return toLatLng(x[index]!, y[index]!);
  }

  // --- Markers ---

  #shown(): number[] {
    if (!this.#levels || !this.#framed) return [];
    const zoom = Math.round(this.#map.getZoom());
    const view = grown(this.#view(), 24 / pixelsAt(zoom), 24 / pixelsAt(zoom));
    return clustersIn(this.#levels.at(zoom, view), view);
  }

  #refresh = (): void => {
    if (!this.#framed) return;
    const focused = this.#focused();
    const next = this.#focusNext ?? focused?.first;
    if (this.#data && this.#levels) this.#draw(this.#data, this.#levels);
    const holder = next === undefined ? undefined : this.#holding(next);
    this.#rove(holder);
    if (this.#focusNext !== undefined || (focused && !focused.button.isConnected)) {
      (holder?.button ?? this.#setup.container).focus({ preventScroll: true });
    }
    this.#focusNext = undefined;
    this.#placeLabels();
    this.#drawScale();
  };

  #draw(data: MapData, levels: Levels): void {
    const ids = this.#shown();
    const clusters = levels.at(Math.round(this.#map.getZoom()), this.#view());
    const parts = shares(clusters, ids, data.mark, data.marks.length);
    const holder = this.#selected === undefined ? -1 : clusters.of[this.#selected]!;
    const gone = new Set(this.#placed.keys());
    const names = new Map<string, number>();
    ids.forEach((id, at) => {
      const first = clusters.first[id]!;
      const count = clusters.counts[id]!;
      const latLng = toLatLng(clusters.x[id]!, clusters.y[id]!);
      const key = `${first}:${count}`;
      gone.delete(key);
      let placed = this.#placed.get(key);
      const together = count > 1 && levels.isTogether(clusters, id);
      const name = this.#name(data, first, count, names, together);
      if (!placed) {
        const picture =
          count === 1
            ? drop(data.marks[data.mark[first]!]!)
            : ring(parts[at]!, data.marks, count, this.#setup.words.count(count));
        const button = markerButton(count === 1 ? 'single' : 'cluster', picture, name);
        if (count === 1 || together) button.setAttribute('aria-haspopup', 'dialog');
        const marker = this.#pin(latLng, button, 'markerPane').addTo(this.#map);
        placed = { id, first, count, button, marker };
      } else {
        placed = { ...placed, id };
        placed.marker.setLatLng(latLng);
        if (placed.button.ariaLabel !== name) placed.button.setAttribute('aria-label', name);
      }
      this.#placed.set(key, placed);
      const selected = id === holder;
      placed.button.classList.toggle('selected', selected);
      placed.button.toggleAttribute('aria-current', false);
      if (selected) placed.button.setAttribute('aria-current', 'true');
      placed.marker.setZIndexOffset(selected ? 10_000 : 0);
    });
    for (const key of gone) {
      this.#placed.get(key)!.marker.remove();
      this.#placed.delete(key);
    }
  }

  /** No two markers are called the same: equal ones add who is near, then a number. */
  #name(
    data: MapData,
    first: number,
    count: number,
    names: Map<string, number>,
    together: boolean,
  ): string {
    const { words } = this.#setup;
    const called = together ? words.spot : words.cluster;
    let name = count === 1 ? data.name(first) : called(count);
    if (count > 1 && names.has(name)) name = called(count, data.name(first));
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    return before ? `${name} (${before + 1})` : name;
  }

  #pin(at: LatLng, node: HTMLElement, pane: string): Marker {
    const icon = new DivIcon({ html: node, className: 'pin', iconSize: [0, 0] });
    return new Marker(at, {
      icon,
      pane,
      keyboard: false,
      interactive: false,
      autoPanOnFocus: false,
    });
  }

  #clear(): void {
    const focused = this.#focused();
    if (focused) this.#focusNext = focused.first;
    for (const { marker } of this.#placed.values()) marker.remove();
    this.#placed.clear();
  }

  #holding(index: number): Placed | undefined {
    if (!this.#levels || !this.#framed) return undefined;
    const { of } = this.#levels.at(Math.round(this.#map.getZoom()), this.#view());
    return [...this.#placed.values()].find((placed) => placed.id === of[index]);
  }

  #focused(): Placed | undefined {
    const { activeElement } = this.#node.getRootNode() as Document | ShadowRoot;
    return [...this.#placed.values()].find((placed) => placed.button === activeElement);
  }

  /** One Tab stop for all markers: the one that was left last, else the first to be read. */
  #rove(preferred?: Placed): void {
    const all = [...this.#placed.values()];
    const spots = all.map((placed) => this.#spot(placed));
    const { x, y } = this.#map.getSize();
    const inView = (at: number) =>
      spots[at]!.x > 0 && spots[at]!.x < x && spots[at]!.y > 0 && spots[at]!.y < y;
    const order = readingOrder(spots);
    const stop =
      preferred ?? this.#holding(this.#current) ?? all[order.find(inView) ?? order[0] ?? -1];
    for (const placed of all) placed.button.tabIndex = placed.button === stop?.button ? 0 : -1;
    if (stop) this.#current = stop.first;
  }

  #spot(placed: Placed) {
    return this.#map.latLngToContainerPoint(placed.marker.getLatLng());
  }

  // --- What visitors do ---

  #clicked = (event: Event): void => {
    const placed = this.#under(event);
    if (!placed || !this.#levels || !this.#data) return;
    this.#current = placed.first;
    if (placed.count === 1) return this.#setup.callbacks.chosen(placed.first);
    const clusters = this.#levels.at(Math.round(this.#map.getZoom()), this.#view());
    const inside = members(clusters, placed.id);
    const zoom = this.#levels.splitZoom(inside, this.#map.getZoom());
    if (zoom === undefined) return this.#setup.callbacks.grouped(inside);
    const box = boxOf(this.#levels.points, inside)!;
    const { x, y } = this.#map.getSize();
    const room = Math.min(
      (x - EDGE * 2) / (box.east - box.west),
      (y - EDGE * 2) / (box.south - box.north),
    );
    const fitting = Math.floor(Math.log2(Math.max(1, room) / 256));
    this.#touched = true;
    this.#focusNext = placed.first;
    const middle = toLatLng((box.west + box.east) / 2, (box.north + box.south) / 2);
    // Deep enough to come apart, and as deep as all of them stay in view; where the two disagree, keep the first in view.
    const deepest = Math.max(zoom, Math.min(fitting, SINGLE_ZOOM + 2));
    this.#go(fitting < zoom ? this.#latLng(placed.first) : middle, deepest);
  };

  #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const from = this.#under(event);
    const onGround = event.composedPath()[0] === this.#setup.container;
    if (from && ROVING.test(key)) this.#rovingTo(from, key as Direction);
    else if (onGround && KEYS_PAN[key]) {
      const [x, y] = KEYS_PAN[key];
      this.#touched = true;
      this.#map.panBy([x * 120, y * 120], { animate: !still() });
    } else if ((from || onGround) && /^[+=]$/.test(key)) this.zoomBy(1);
    else if ((from || onGround) && /^[-_]$/.test(key)) this.zoomBy(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #rovingTo(from: Placed, key: Direction): void {
    const all = [...this.#placed.values()];
    const spots = all.map((placed) => this.#spot(placed));
    const to = all[neighbour(spots, all.indexOf(from), key)];
    if (!to || to === from) return;
    this.#rove(to);
    to.button.focus({ preventScroll: true });
    this.#map.panInside(to.marker.getLatLng(), { padding: [EDGE, EDGE], animate: !still() });
  }

  #under(event: Event): Placed | undefined {
    const button = markerOf(event);
    return button && [...this.#placed.values()].find((placed) => placed.button === button);
  }

  // --- Ground ---

  #tileLayer(source: TileSource): GridLayer {
    let failures = 0;
    const giveUp = () => {
      this.setTiles(undefined);
      this.#setup.callbacks.tilesFailed();
    };
    const options = { maxZoom: MAX_ZOOM, maxNativeZoom: source.maxNativeZoom, className: 'tiles' };
    const layer =
      source.kind === 'pmtiles'
        ? new PaintedTiles(source.url, options)
        : new ImageTiles(source.url, { ...options, referrerPolicy: source.referrerPolicy });
    layer.on('tileload', () => {
      clearTimeout(this.#tileTimer);
      failures = 0;
    });
    layer.on('tileerror', () => {
      if (++failures === TILE_FAILURES) giveUp();
    });
    this.#tileTimer = window.setTimeout(giveUp, TILE_PATIENCE);
    return layer;
  }

  #placeLabels(): void {
    if (!this.#labels.length || !this.#framed) return;
    const pixels = pixelsAt(this.#map.getZoom());
    const worth = this.#labels.filter((label) => label.extent * pixels > label.width * 0.7);
    const boxes = worth.map(({ marker, width }) => {
      const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
      return { x, y, width: width + 8, height: 18 };
    });
    const markers = [...this.#placed.values()].map((placed) => {
      const { x, y } = this.#spot(placed);
      return placed.count === 1
        ? { x, y: y - 20, width: 34, height: 44 }
        : { x, y, width: 50, height: 50 };
    });
    const offsets = placeLabels(boxes, [...markers, ...this.#edges()], [0, 22, -22, 40, -46]);
    for (const { node } of this.#labels) node.hidden = true;
    worth.forEach(({ node }, at) => {
      const offset = offsets[at];
      node.hidden = offset === undefined;
      node.style.setProperty('--engagiert-_dy', `${offset ?? 0}px`);
    });
  }

  /** Where a name would be cut off: beyond the sides, and under the buttons. */
  #edges() {
    const { x: width, y: height } = this.#map.getSize();
    const side = { y: height / 2, width: 1000, height: height * 2 };
    const buttons = this.#setup.container.parentElement?.querySelector('.controls');
    const at = this.#node.getBoundingClientRect();
    const over = buttons?.getBoundingClientRect();
    return [
      { ...side, x: -500 },
      { ...side, x: width + 500 },
      ...(over
        ? [
            {
              x: over.x - at.x + over.width / 2,
              y: over.y - at.y + over.height / 2,
              width: over.width,
              height: over.height,
            },
          ]
        : []),
    ];
  }

  #drawScale(): void {
    const metres =
      (EARTH * Math.cos((this.#map.getCenter().lat * Math.PI) / 180)) /
      pixelsAt(this.#map.getZoom());
    const bar = scaleBar(metres, 96);
    this.#scale.textContent = bar.metres ? this.#setup.words.distance(bar.metres) : '';
    this.#scale.style.setProperty('--engagiert-_width', `${bar.pixels}px`);
  }
}

/** Fine lines that move with the map: a ground that is meant to be one. */
class Graticule extends GridLayer {
  override createTile(): HTMLElement {
    return document.createElement('div');
  }
}

class ImageTiles extends TileLayer {
  readonly #template: string;
  constructor(template: string, options: object) {
    super(template, options);
    this.#template = template;
  }
  override getTileUrl({ x, y }: Coords): string {
    return tileUrl(this.#template, this._getZoomForUrl(), x, y);
  }
}

/** Tiles that are drawn here, from one file on the city's own web space; its reader is loaded only for them. */
class PaintedTiles extends GridLayer {
  readonly #painter: Promise<TilePainter>;
  constructor(url: string, options: object) {
    super(options);
    this.#painter = import('./pmtiles-painter.js').then(({ createPainter }) => createPainter(url));
  }
  override createTile(
    coords: Coords,
    done: (error?: Error, tile?: HTMLElement) => void,
  ): HTMLElement {
    const canvas = document.createElement('canvas');
    this.#painter
      .then((painter) => painter.paint(canvas, coords))
      .then(
        () => done(undefined, canvas),
        (reason: unknown) => done(new Error(String(reason)), canvas),
      );
    return canvas;
  }
}

function toLatLng(x: number, y: number): LatLng {
  return new LatLng((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, x * 360 - 180);
}

function markerOf(event: Event): HTMLButtonElement | undefined {
  const { target } = event;
  return (
    (target instanceof Element && target.closest<HTMLButtonElement>('button.marker')) || undefined
  );
}

/** Asked each time: the setting may change while the page is open. */
function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
