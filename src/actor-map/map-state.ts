import type { Actor, Position } from '../feed/model.js';
import type { MapData, MapDistrict, Places } from './map-engine.js';
import type { TileSource } from './tile-sources.js';

/** What the map is to show. Parts that stay the same object are not drawn again. */
export interface MapState {
  readonly data: MapData;
  /** The actor behind each point of the data. */
  readonly placed: readonly Actor[];
  /** More of the feed is on its way. */
  readonly isPart: boolean;
  readonly districts: readonly MapDistrict[];
  readonly tiles: TileSource | undefined;
  readonly selected: number | undefined;
  readonly cluster: boolean;
  readonly center: Position | undefined;
  readonly zoom: number | undefined;
  readonly here: Position | undefined;
  readonly places: Places;
  /** Changes when the names on the map have to be written in another language. */
  readonly texts: string;
}

/** Runs something in the host's language. */
export type InLocale = (run: () => string) => string;
