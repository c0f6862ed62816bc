import { GridLayer, TileLayer, type Coords, type Map } from 'leaflet/dist/leaflet-src.esm.js';
import { MAX_ZOOM } from '../levels.js';
import type { TilePainter } from '../pmtiles-painter.js';
import { tileUrl, type TileSource } from '../tile-sources.js';

const TILE_FAILURES = 6;
const TILE_PATIENCE = 20_000;

/** What lies under everything: tiles, or fine lines where there are none. */
export class Ground {
  readonly #map: Map;
  readonly #failed: () => void;
  #layer: GridLayer | undefined;
  #timer = 0;
  /** Of some tiles there was no answer. */
  #hasHoles = false;

  constructor(map: Map, failed: () => void) {
    this.#map = map;
    this.#failed = failed;
  }

  set(source: TileSource | undefined): void {
    this.stop();
    this.#layer?.remove();
    this.#map.getContainer().classList.toggle('with-tiles', source !== undefined);
    this.#layer = source ? this.#tiles(source) : new Graticule({ className: 'graticule' });
    this.#layer.addTo(this.#map);
    addEventListener('online', this.#mend);
  }

  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#mend);
    // Tiles that are painted here may fail when nobody waits for them any more.
    this.#layer?.off('tileload tileerror');
  }

  /** Leaflet asks once for each tile; on a phone the answer may have got lost on the way. */
  #mend = (): void => {
    if (this.#hasHoles) this.#layer?.redraw();
    this.#hasHoles = false;
  };

  #tiles(source: TileSource): GridLayer {
    let missing = TILE_FAILURES;
    const giveUp = () => {
      this.set(undefined);
      this.#failed();
    };
    const options = { maxZoom: MAX_ZOOM, maxNativeZoom: source.maxNativeZoom, className: 'tiles' };
    const layer =
      source.kind === 'pmtiles'
        ? new PaintedTiles(source.url, options)
        : new ImageTiles(source.url, { ...options, referrerPolicy: source.referrerPolicy });
    layer.on('tileload', () => {
      clearTimeout(this.#timer);
      // From then on it is known to be there; its tiles may end at the edge of the city.
      missing = Infinity;
    });
    layer.on('tileerror', () => {
      this.#hasHoles = true;
      if (!--missing) giveUp();
    });
    this.#timer = window.setTimeout(giveUp, TILE_PATIENCE);
    return layer;
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
    this.#painter = import('../pmtiles-painter.js').then(({ createPainter }) => createPainter(url));
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
