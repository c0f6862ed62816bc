import { PMTiles, TileType } from 'pmtiles';
import { Labelers, Static, paint, type PreparedTile } from 'protomaps-leaflet';

/** Draws map tiles from a `.pmtiles` file, of vectors or of images. A chunk of its own: few maps need it. */
export interface TilePainter {
  paint(canvas: HTMLCanvasElement, tile: { x: number; y: number; z: number }): Promise<void>;
}

const SIZE = 256;
const BUFFER = 16;

export async function createPainter(url: string): Promise<TilePainter> {
  const archive = new PMTiles(url);
  const { tileType, maxZoom } = await archive.getHeader();
  return tileType === TileType.Mvt
    ? vectorPainter(archive, Math.min(maxZoom, 15))
    : imagePainter(archive);
}

function imagePainter(archive: PMTiles): TilePainter {
  return {
    async paint(canvas, { x, y, z }) {
      const tile = await archive.getZxy(z, x, y);
      if (!tile) return;
      // A bitmap, not a blob: address: the page's content policy need not allow those.
      const image = await createImageBitmap(new Blob([tile.data]));
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
    },
  };
}

function vectorPainter(archive: PMTiles, maxDataZoom: number): TilePainter {
  const style = new Static({ url: archive, flavor: 'grayscale', lang: 'de', maxDataZoom });
  const view = style.views.get('');
  const scratch = document.createElement('canvas').getContext('2d');
  if (!view || !scratch) throw new Error('cannot draw tiles');
  const drawn = new Map<string, WeakRef<HTMLCanvasElement>>();
  // A name that crosses the edge of a tile makes its neighbours be drawn again.
  const labelers = new Labelers(scratch, style.labelRules, BUFFER, (keys: Set<string>) => {
    for (const key of keys) {
      const canvas = drawn.get(key)?.deref();
      const [x, y, z] = key.split(':').map(Number);
      if (canvas?.isConnected) void draw(canvas, { x: x!, y: y!, z: z! });
    }
  });

  async function draw(canvas: HTMLCanvasElement, tile: { x: number; y: number; z: number }) {
    const prepared = new Map<string, PreparedTile[]>([['', [await view!.getDisplayTile(tile)]]]);
    labelers.add(tile.z, prepared);
    const ratio = Math.min(2, devicePixelRatio || 1);
    canvas.width = canvas.height = SIZE * ratio;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.scale(ratio, ratio);
    context.fillStyle = style.backgroundColor ?? '';
    context.fillRect(0, 0, SIZE, SIZE);
    const [left, top] = [tile.x * SIZE, tile.y * SIZE];
    const box = {
      minX: left - BUFFER,
      minY: top - BUFFER,
      maxX: left + SIZE + BUFFER,
      maxY: top + SIZE + BUFFER,
    };
    const origin = Object.assign(
      Object.create(Object.getPrototypeOf([...prepared.values()][0]![0]!.origin)),
      { x: left, y: top },
    );
    paint(
      context,
      tile.z,
      prepared,
      labelers.getIndex(tile.z) ?? null,
      style.paintRules,
      box,
      origin,
      false,
    );
  }

  return {
    paint(canvas, tile) {
      drawn.set(`${tile.x}:${tile.y}:${tile.z}`, new WeakRef(canvas));
      return draw(canvas, tile);
    },
  };
}
