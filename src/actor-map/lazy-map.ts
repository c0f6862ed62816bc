import type { LitElement, ReactiveController } from 'lit';
import { whenNear } from '../widget/nearness.js';
import type { Position } from '../feed/model.js';
import type { Covered, MapCallbacks, MapData, MapDistrict, MapEngine } from './map-engine.js';
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

/** Runs something in the host's language. */
export type InLocale = (run: () => string) => string;

const pause = () => new Promise((resolve) => setTimeout(resolve));
const importPane = () => import('./map-pane.js');

export type MapPane = Awaited<ReturnType<typeof importPane>>;

/**
 * Keeps a map in the box `.map` of its host's shadow root. What it needs is fetched when that box is visible and near
 * the viewport, and removed with it; without the engine the host goes on with its list.
 */
export class LazyMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #inLocale: InLocale;
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
  /** The point that the map has to go to. */
  #focus: number | undefined;
  /** What draws the map and all around it, once it is there. */
  pane: MapPane | undefined;
  /** The map could not be had. */
  failed = false;

  constructor(host: LitElement, inLocale: InLocale, callbacks: MapCallbacks) {
    this.#host = host;
    this.#inLocale = inLocale;
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
  focusItem(index: number): void {
    this.#focus = index;
  }

  /** Moves the map as little as it takes to show a point. */
  reveal(index: number): void {
    this.#engine?.reveal(index, this.#covered());
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
        words: this.pane.mapWords(this.#inLocale),
        callbacks: this.#callbacks,
        ...(center ? { center } : {}),
        ...(zoom === undefined ? {} : { zoom }),
      });
    } catch {
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  #covered(): Covered {
    return this.pane?.coveredBy(this.#host.renderRoot) ?? { left: 0, right: 0, bottom: 0 };
  }

  #draw(): void {
    const engine = this.#engine;
    const state = this.#state;
    if (!engine || !state) return;
    const before = this.#drawn;
    this.#drawn = state;
    this.pane?.drawChanges(engine, state, before);
    if (this.#focus !== undefined) engine.focusItem(this.#focus, this.#covered());
    this.#focus = undefined;
    if (state.selected !== before?.selected || state.data !== before?.data) {
      engine.select(state.selected);
    }
  }
}
