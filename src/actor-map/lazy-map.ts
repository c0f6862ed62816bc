import type { LitElement, ReactiveController } from 'lit';
import type { Actor } from '../feed/model.js';
import { whenNear } from '../widget/nearness.js';
import { adopt } from '../widget/parts.js';
import { later } from './later.js';
import type { MapCallbacks, MapEngine } from './map-engine.js';
import type { InLocale, MapState } from './map-state.js';

/** What visitors do on the map. */
export interface MapListener extends Pick<MapCallbacks, 'declined' | 'tilesFailed'> {
  chosen(actor: Actor): void;
  grouped(actors: readonly Actor[]): void;
}

/** More points than this are drawn in a turn of their own: after the list, and after the map has come in. */
const MANY = 5000;

export type MapPane = typeof import('./map-pane.js');

/** Together with what visitors do on it. */
async function importPane(): Promise<MapPane> {
  const [pane] = await Promise.all([import('./map-pane.js'), later.load().catch(() => {})]);
  return pane;
}

/**
 * Keeps a map in the box `.map` of its host's shadow root. What it needs is fetched and made ready while the feed is
 * on its way, and put on the page when that box is visible; without the engine the host goes on with its list.
 */
export class LazyMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #inLocale: InLocale;
  readonly #listener: MapListener;
  #box: HTMLElement | null = null;
  /** The box is visible, and near the viewport. */
  #wanted = false;
  #engine: MapEngine | undefined;
  /** The engine is on the page. */
  #attached = false;
  #state: MapState | undefined;
  #drawn: MapState | undefined;
  #timer = 0;
  #stopWaiting = () => {};
  #stopPreparing = () => {};
  /** The point that the map has to go to, and how near. */
  #goal: { readonly index: number; readonly how: 'near' | 'in-view' } | undefined;
  /** What draws the map and all around it, once it is there. */
  pane: MapPane | undefined;
  /** The map could not be had. */
  failed = false;

  constructor(host: LitElement, inLocale: InLocale, listener: MapListener) {
    this.#host = host;
    this.#inLocale = inLocale;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whether there is a map to look at now. */
  get visible(): boolean {
    return Boolean(this.#attached && this.#box?.offsetParent);
  }

  /** The map as it was last drawn; asked to draw what is still to come first. */
  get engine(): MapEngine | undefined {
    if (!this.#attached) return undefined;
    this.#draw();
    return this.#engine;
  }

  show(state: MapState): void {
    this.#state = state;
  }

  /** The point that stands for an actor; -1 when there is none. */
  indexOf(actor: Actor): number {
    return this.#state?.placed.indexOf(actor) ?? -1;
  }

  /** Moves the map to a point as soon as it is drawn: until it stands alone, or no further than until it is in view. */
  bring(index: number, how: 'near' | 'in-view'): void {
    this.#goal = { index, how };
  }

  /** Moves the map as little as it takes to show a point. */
  reveal(index: number): void {
    this.engine?.reveal(index);
  }

  /** Fetches the map together with the feed, so that it does not add to the wait. */
  prepare(): void {
    this.#stopPreparing();
    this.#stopPreparing = whenNear(this.#host, () => void this.#fetch().catch(() => {}));
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    if (box !== this.#box) {
      this.#remove();
      this.#box = box;
      // Hears of it after the list is painted: neither holds up the page for long.
      if (box) this.#stopWaiting = whenNear(box, () => void this.#load(box));
    } else if (!this.#attached) this.#start();
    else this.#drawInTurn();
  }

  hostDisconnected(): void {
    this.#stopPreparing();
    this.#remove();
    this.#discard();
  }

  #remove(): void {
    this.#stopWaiting();
    this.#stopWaiting = () => {};
    if (this.#attached) this.#discard();
    this.#box = null;
    this.#wanted = false;
  }

  #discard(): void {
    clearTimeout(this.#timer);
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#attached = false;
    this.#drawn = undefined;
  }

  /** Gets the pane, its styles and an engine that only has to be put on the page. */
  async #fetch(): Promise<void> {
    const pane = await importPane();
    if (!this.#host.isConnected) return;
    // Before there is much on the page that new styles would have to be worked out for.
    if (!this.pane) adopt(this.#host.renderRoot, pane.mapPaneStyles, ...pane.engineStyles);
    this.pane = pane;
    const words = pane.mapWords(this.#inLocale);
    // Number formats are slow to come, too.
    words.cluster(2);
    this.#engine ??= pane.createEngine({ words, callbacks: this.#callbacks });
  }

  async #load(box: HTMLElement): Promise<void> {
    try {
      if (!this.#engine) await this.#fetch();
      if (box !== this.#box || !box.isConnected) return;
      this.#wanted = true;
    } catch {
      this.failed = true;
    }
    this.#start();
    if (!this.#attached) this.#host.requestUpdate();
  }

  /** The frame is drawn by the host; as soon as it is there, the map comes in. */
  #start(): void {
    const container = this.#box?.querySelector<HTMLElement>('.canvas');
    if (!this.#wanted || !this.#engine || !container) return;
    const { center, zoom } = this.#state ?? {};
    this.#engine.attach(container, { center, zoom });
    this.#attached = true;
    this.#drawInTurn();
  }

  #callbacks: MapCallbacks = {
    chosen: (index) => {
      const actor = this.#drawn?.placed[index];
      if (actor) this.#listener.chosen(actor);
    },
    grouped: (indices) => {
      const placed = this.#drawn?.placed ?? [];
      this.#listener.grouped(indices.map((index) => placed[index]!));
    },
    covered: () => this.pane!.coveredBy(this.#host.renderRoot),
    // What lies over the map has other sizes, too.
    resized: (selected) => this.reveal(selected),
    declined: (gesture) => this.#listener.declined(gesture),
    tilesFailed: () => this.#listener.tilesFailed(),
  };

  #drawInTurn(): void {
    const data = this.#state?.data;
    if (data && data !== this.#drawn?.data && data.lat.length > MANY) {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#draw());
    } else this.#draw();
  }

  #draw(): void {
    clearTimeout(this.#timer);
    const engine = this.#engine;
    const state = this.#state;
    if (!engine || !this.#attached || !state) return;
    const before = this.#drawn;
    this.#drawn = state;
    this.pane?.drawChanges(engine, state, before);
    const goal = this.#goal;
    this.#goal = undefined;
    if (goal?.how === 'near') engine.focusItem(goal.index);
    else if (goal) engine.reveal(goal.index);
  }
}
