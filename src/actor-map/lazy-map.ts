import type { LitElement, ReactiveController } from 'lit';
import { whenNear } from '../widget/nearness.js';
import type { Position } from '../feed/model.js';
import type {
  Covered,
  MapCallbacks,
  MapData,
  MapDistrict,
  MapEngine,
  MapWords,
} from './map-engine.js';
import type { TileSource } from './tile-sources.js';

/** What the map is to show. Parts that stay the same object are not drawn again. */
export interface MapState {
  readonly data: MapData;
  readonly districts: readonly MapDistrict[];
  readonly tiles: TileSource | undefined;
  readonly selected: number | undefined;
  readonly cluster: boolean;
  readonly center: Position | undefined;
  readonly zoom: number | undefined;
  readonly here: Position | undefined;
  /** Where an offer takes place that another widget chose. */
  readonly place: Position | undefined;
  /** Changes when the names on the map have to be written in another language. */
  readonly texts: string;
}

const pause = () => new Promise((resolve) => setTimeout(resolve));
const importPane = () => import('./map-pane.js');

export type MapPane = Awaited<ReturnType<typeof importPane>>;

/**
 * Keeps a map in the box `.map` of its host's shadow root. What it needs is fetched when that box is visible and near
 * the viewport, and removed with it; without the engine the host goes on with its list.
 */
export class LazyMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: MapWords;
  readonly #callbacks: MapCallbacks;
  #box: HTMLElement | null = null;
  /** The box is visible, and near the viewport. */
  #wanted = false;
  #engine: MapEngine | undefined;
  #state: MapState | undefined;
  #drawn: MapState | undefined;
  #stopWaiting = () => {};
  #stopPreparing = () => {};
  /** The host has come near the viewport. */
  #near = false;
  #focusItem: { index: number; covered: () => Covered } | undefined;
  /** What draws the map and all around it, once it is there. */
  pane: MapPane | undefined;
  /** The map could not be had. */
  failed = false;

  constructor(host: LitElement, words: MapWords, callbacks: MapCallbacks) {
    this.#host = host;
    this.#words = words;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  get engine(): MapEngine | undefined {
    return this.#engine;
  }

  /** Whether there is a map to look at now. */
  get visible(): boolean {
    return Boolean(this.#engine && this.#box?.offsetParent);
  }

  show(state: MapState): void {
    this.#state = state;
  }

  /** Moves the map to a point, now or as soon as there is a map. */
  focusItem(index: number, covered: () => Covered): void {
    this.#focusItem = { index, covered };
  }

  /** Fetched together with the feed, so that it does not add to the wait. */
  prepare(): void {
    this.#stopPreparing();
    this.#stopPreparing = whenNear(this.#host, () => {
      this.#near = true;
      importPane().catch(() => {});
    });
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    if (box !== this.#box) {
      this.#remove();
      this.#box = box;
      if (box && this.#near && box.offsetParent) void this.#load(box);
      else if (box) this.#stopWaiting = whenNear(box, () => void this.#load(box));
    }
    this.#start();
    this.#draw();
  }

  hostDisconnected(): void {
    this.#stopPreparing();
    this.#near = false;
    this.#remove();
  }

  #remove(): void {
    this.#stopPreparing();
    this.#stopWaiting();
    this.#stopWaiting = () => {};
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#drawn = undefined;
    this.#box = null;
    this.#wanted = false;
  }

  async #load(box: HTMLElement): Promise<void> {
    try {
      const pane = await importPane();
      // The list is drawn in one task, the map in the next: neither holds up the page for long.
      await pause();
      if (box !== this.#box || !box.isConnected) return;
      const root = this.#host.renderRoot as ShadowRoot;
      const sheet = pane.mapPaneStyles.styleSheet;
      if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
      this.pane = pane;
      this.#wanted = true;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  /** The frame is drawn by the host; as soon as it is there, the map comes in. */
  #start(): void {
    const container = this.#box?.querySelector<HTMLElement>('.canvas');
    if (!this.#wanted || this.#engine || !this.pane || !container) return;
    const { center, zoom } = this.#state ?? {};
    try {
      this.#engine = this.pane.createEngine({
        container,
        words: this.#words,
        callbacks: this.#callbacks,
        ...(center ? { center } : {}),
        ...(zoom === undefined ? {} : { zoom }),
      });
    } catch {
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  #draw(): void {
    const engine = this.#engine;
    const state = this.#state;
    if (!engine || !state) return;
    const before = this.#drawn;
    this.#drawn = state;
    if (state.tiles?.url !== before?.tiles?.url) engine.setTiles(state.tiles);
    if (state.data !== before?.data || state.cluster !== before.cluster) {
      engine.setData(state.data, { cluster: state.cluster });
    }
    if (state.districts !== before?.districts) engine.setDistricts(state.districts);
    if (state.here !== before?.here) engine.setSpot('here', state.here);
    if (state.place !== before?.place) engine.setSpot('place', state.place);
    if (before && (state.center !== before.center || state.zoom !== before.zoom)) {
      engine.setView(state.center, state.zoom);
    }
    if (before && state.texts !== before.texts) engine.redraw();
    if (this.#focusItem) {
      engine.focusItem(this.#focusItem.index, this.#focusItem.covered());
      this.#focusItem = undefined;
    }
    if (state.selected !== before?.selected || state.data !== before?.data)
      engine.select(state.selected);
  }
}
