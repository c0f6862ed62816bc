/** Small geometry of the screen: where arrow keys lead, and which names fit. Pure. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * The index that an arrow key leads to: the nearest spot within 90° of its direction; itself when there is none. A spot
 * on a diagonal belongs to one direction only: all can be reached.
 */
export function neighbour(spots: readonly Spot[], from: number, direction: Direction): number {
  if (direction === 'Home') return readingOrder(spots)[0] ?? from;
  if (direction === 'End') return readingOrder(spots).at(-1) ?? from;
  const start = spots[from];
  if (!start) return from;
  let best = from;
  let least = Infinity;
  spots.forEach((spot, at) => {
    const dx = spot.x - start.x;
    const dy = spot.y - start.y;
    const horizontal = direction === 'ArrowRight' || direction === 'ArrowLeft';
    const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
    const ahead = (horizontal ? dx : dy) * sign;
    const aside = Math.abs(horizontal ? dy : dx);
    // Sideways counts more, so that rows and columns are followed; if it counted still more, some spots were nobody's nearest.
    const cost = ahead ** 2 + 3 * aside ** 2;
    const isThere = horizontal ? aside < ahead : aside <= ahead;
    if (ahead > 0 && isThere && cost < least) [best, least] = [at, cost];
  });
  return best;
}

/** Indices from top to bottom, and along the lines within a row. */
export function readingOrder(spots: readonly Spot[]): number[] {
  const row = (spot: Spot) => Math.round(spot.y / 48);
  return spots
    .map((_, at) => at)
    .sort((a, b) => row(spots[a]!) - row(spots[b]!) || spots[a]!.x - spots[b]!.x);
}

/** Where each label can be written without touching another or an obstacle: an offset, or nothing. */
export function placeLabels(
  labels: readonly Box[],
  obstacles: readonly Box[],
  offsets: readonly number[],
): (number | undefined)[] {
  const taken = [...obstacles];
  return labels.map((label) => {
    const offset = offsets.find(
      (dy) => !taken.some((box) => touches({ ...label, y: label.y + dy }, box)),
    );
    if (offset !== undefined) taken.push({ ...label, y: label.y + offset });
    return offset;
  });
}

/** Boxes by their centres. */
const touches = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** A round length for the scale bar that is no wider than `room` pixels. */
export function scaleBar(metresPerPixel: number, room: number): { metres: number; pixels: number } {
  const most = metresPerPixel * room;
  if (!(most > 0) || !Number.isFinite(most)) return { metres: 0, pixels: 0 };
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { metres, pixels: Math.round(metres / metresPerPixel) };
}
