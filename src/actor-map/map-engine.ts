import type { Geometry, Position } from '../feed/model.js';
import type { TileSource } from './tile-sources.js';

/** How a category looks on the map: its colour, and a sign for everyone who cannot tell colours apart. */
export interface Mark {
  readonly color: string;
  readonly sign: string;
}

/** The actors that have a position, as columns: 100,000 of them cost no objects. */
export interface MapData {
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  /** Index into `marks` for each point. */
  readonly mark: ArrayLike<number>;
  readonly marks: readonly Mark[];
  name(index: number): string;
  /** The language that the name is in. */
  lang(index: number): string;
}

export interface MapDistrict {
  readonly name: string;
  readonly geometry?: Geometry;
  readonly position?: Position;
}

/** What the engine says, in the visitor's language; asked for whenever something is drawn. */
export interface MapWords {
  /** Name of a cluster; `near` tells two of the same size apart. */
  cluster(count: number, near?: string): string;
  /** Name of a cluster that no zoom takes apart. */
  spot(count: number, near?: string): string;
  count(count: number): string;
  distance(metres: number): string;
}

/** Pixels of the map that something else lies over. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MapCallbacks {
  /** A marker was activated. */
  chosen(index: number): void;
  /** A cluster was activated that no zoom can split: its members stand on one spot. */
  grouped(indices: readonly number[]): void;
  /** The visitor scrolled or swiped as if to move the page; the map did not move. */
  declined(gesture: 'wheel' | 'touch'): void;
  /** Asked whenever something has to come into view. */
  covered(): Covered;
  /** The map has other sizes, and the marker that stands out was in view before. */
  resized(selected: number): void;
  /** Tiles cannot be had; no more will be asked for. */
  tilesFailed(): void;
}

export interface MapSetup {
  readonly words: MapWords;
  readonly callbacks: MapCallbacks;
}

/** Where the map starts; without it, it shows everything. */
export interface MapStart {
  readonly center?: Position | undefined;
  readonly zoom?: number | undefined;
}

/** Where offers of the same group take place, apart from the actors. */
export interface Places {
  readonly all: readonly Position[];
  readonly chosen?: Position;
}

export interface DataOptions {
  readonly cluster: boolean;
  readonly selected: number | undefined;
  /** What was shown is still there, and others have come: the map moves no more than it has to. */
  readonly more: boolean;
}

/** A map in our words: nothing outside the folder `leaflet/` knows which library draws it. */
export interface MapEngine {
  /** Puts the map on the page; until then it is only being made ready. */
  attach(container: HTMLElement, start: MapStart): void;
  setData(data: MapData, options: DataOptions): void;
  setDistricts(districts: readonly MapDistrict[]): void;
  setTiles(source: TileSource | undefined): void;
  /** Makes one marker stand out; nothing for none. */
  select(index: number | undefined): void;
  /** Zooms and moves until the point is on its own, if it can be, in the middle of what is not covered. */
  focusItem(index: number): void;
  /** Moves no further than needed to make the point visible. */
  reveal(index: number): void;
  /** Moves the keyboard focus to the marker, or the cluster, that shows this point. */
  focusMarker(index: number): void;
  /** Marks where the visitor is, and goes there. */
  setHere(position: Position | undefined): void;
  /** Marks where offers take place; the map moves only when the chosen one is out of view. */
  setPlaces(places: Places): void;
  setView(center: Position | undefined, zoom: number | undefined): void;
  showAll(): void;
  zoomBy(steps: number): void;
  /** Draws texts again, after a change of language. */
  redraw(): void;
  destroy(): void;
}
