/**
 * Clustering as data in, data out. One zoom level of 100,000 points takes a few milliseconds, so levels are computed
 * when they are first looked at, and nothing is indexed beforehand.
 */

/** Points in web mercator, the world being 1 wide and 1 high; x may exceed 1 east of the antimeridian. */
export interface WorldPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The meridian where the world is cut; longitudes west of it are drawn one world further east. */
  readonly cut: number;
}

export interface Clusters {
  readonly size: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly counts: Uint32Array;
  /** The lowest point index of each cluster; for a single marker, the point itself. */
  readonly first: Uint32Array;
  /** The cluster that each point belongs to; -1 for points outside the box that was asked for. */
  readonly of: Int32Array;
}

export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

const MAX_LATITUDE = 85.0511287798;
const BINS = 36;
const EVERYWHERE: WorldBox = { west: -1, north: -1, east: 3, south: 3 };

/** Where to cut the world so that points on both sides of the antimeridian stay together: in the widest empty stretch. */
export function worldCut(lon: ArrayLike<number>): number {
  const used = new Uint8Array(BINS);
  for (let i = 0; i < lon.length; i++) used[binOf(lon[i]!)] = 1;
  if (used.lastIndexOf(1) - used.indexOf(1) < BINS / 2) return -180;
  let best = 0;
  let end = 0;
  for (let run = 0, bin = 0; bin < BINS * 2; bin++) {
    run = used[bin % BINS] ? 0 : run + 1;
    if (run > best) [best, end] = [run, bin];
  }
  const holdsAntimeridian = end >= BINS - 1 && end - best < BINS;
  return best === 0 || holdsAntimeridian ? -180 : (end - best / 2 + 0.5) * (360 / BINS) - 180;
}

const binOf = (lon: number) =>
  Math.min(BINS - 1, Math.max(0, Math.floor(((lon + 180) / 360) * BINS)));

export function projectX(lon: number, cut: number): number {
  return ((lon < cut ? lon + 360 : lon) + 180) / 360;
}

function projectY(lat: number): number {
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

export function project(lat: ArrayLike<number>, lon: ArrayLike<number>): WorldPoints {
  const cut = worldCut(lon);
  const x = new Float64Array(lat.length);
  const y = new Float64Array(lat.length);
  for (let i = 0; i < lat.length; i++) {
    x[i] = projectX(lon[i]!, cut);
    y[i] = projectY(lat[i]!);
  }
  return { x, y, cut };
}

/**
 * Groups points on a grid of `radius` (in worlds), then lets the fullest cells swallow neighbours that are nearer than
 * `radius`. A cluster stands where its fullest cell has its centre, so no two stand nearer than `radius`: they never
 * overlap, and every one of them is a target of full size. With a `box`, only whole cells that touch it count: deep
 * zooms, which have the most cells, then cost no more than what is near the view.
 */
export function cluster(points: WorldPoints, radius: number, box: WorldBox = EVERYWHERE): Clusters {
  const { x, y } = points;
  const total = x.length;
  const cellOf = new Int32Array(total);
  const table = hashTable(total);
  const column = new Int32Array(total);
  const row = new Int32Array(total);
  const weight = new Uint32Array(total);
  const sumX = new Float64Array(total);
  const sumY = new Float64Array(total);
  let cells = 0;
  const [west, north, east, south] = [box.west, box.north, box.east, box.south].map((edge) =>
    Math.floor(edge / radius),
  ) as [number, number, number, number];

  const find = (c: number, r: number): number => {
    let slot = (Math.imul(c, 73856093) ^ Math.imul(r, 19349663)) & table.mask;
    for (;;) {
      const cell = table.slots[slot]!;
      if (cell < 0 || (column[cell] === c && row[cell] === r)) return slot;
      slot = (slot + 1) & table.mask;
    }
  };

  for (let i = 0; i < total; i++) {
    const c = Math.floor(x[i]! / radius);
    const r = Math.floor(y[i]! / radius);
    if (c < west || c > east || r < north || r > south) {
      cellOf[i] = -1;
      continue;
    }
    const slot = find(c, r);
    let cell = table.slots[slot]!;
    if (cell < 0) {
      cell = table.slots[slot] = cells++;
      column[cell] = c;
      row[cell] = r;
    }
    cellOf[i] = cell;
    weight[cell]!++;
    sumX[cell]! += x[i]!;
    sumY[cell]! += y[i]!;
  }

  const clusterOf = new Int32Array(cells).fill(-1);
  const seeds = new Int32Array(cells);
  const limit = radius * radius;
  let size = 0;
  for (const cell of fullestFirst(weight, cells)) {
    if (clusterOf[cell]! >= 0) continue;
    const cx = sumX[cell]! / weight[cell]!;
    const cy = sumY[cell]! / weight[cell]!;
    seeds[size] = cell;
    for (let dr = -1; dr <= 1; dr++) {
      for (let dc = -1; dc <= 1; dc++) {
        const other = table.slots[find(column[cell]! + dc, row[cell]! + dr)]!;
        if (other < 0 || clusterOf[other]! >= 0) continue;
        const dx = sumX[other]! / weight[other]! - cx;
        const dy = sumY[other]! / weight[other]! - cy;
        if (dx * dx + dy * dy < limit) clusterOf[other] = size;
      }
    }
    size++;
  }

  const counts = new Uint32Array(size);
  const first = new Uint32Array(size);
  const of = cellOf; // reused: from here on it holds clusters
  for (let i = total - 1; i >= 0; i--) {
    if (cellOf[i]! < 0) continue;
    const id = (of[i] = clusterOf[cellOf[i]!]!);
    counts[id]!++;
    first[id] = i;
  }
  const centreX = new Float64Array(size);
  const centreY = new Float64Array(size);
  for (let id = 0; id < size; id++) {
    const cell = seeds[id]!;
    centreX[id] = sumX[cell]! / weight[cell]!;
    centreY[id] = sumY[cell]! / weight[cell]!;
  }
  return { size, x: centreX, y: centreY, counts, first, of };
}

function hashTable(total: number): { slots: Int32Array; mask: number } {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(8, total * 2)));
  return { slots: new Int32Array(capacity).fill(-1), mask: capacity - 1 };
}

/** Cells by falling weight, to the nearest power of two: a counting sort, since a comparison sort would cost more than all else. */
function fullestFirst(weight: Uint32Array, cells: number): Uint32Array {
  const start = new Uint32Array(33);
  for (let cell = 0; cell < cells; cell++) start[Math.clz32(weight[cell]!) + 1]!++;
  for (let bucket = 1; bucket < 33; bucket++) start[bucket]! += start[bucket - 1]!;
  const order = new Uint32Array(cells);
  for (let cell = 0; cell < cells; cell++) order[start[Math.clz32(weight[cell]!)]!++] = cell;
  return order;
}

/** The clusters that stand inside a box. */
export function clustersIn(clusters: Clusters, box: WorldBox): number[] {
  const inside: number[] = [];
  for (let id = 0; id < clusters.size; id++) {
    const x = clusters.x[id]!;
    const y = clusters.y[id]!;
    if (x >= box.west && x <= box.east && y >= box.north && y <= box.south) inside.push(id);
  }
  return inside;
}

/** How many points of each category the given clusters hold; one pass over the points for all of them. */
export function shares(
  { size, of }: Clusters,
  ids: readonly number[],
  categories: ArrayLike<number>,
  categoryCount: number,
): Uint32Array[] {
  const result = ids.map(() => new Uint32Array(categoryCount));
  const asked = new Int32Array(size).fill(-1);
  ids.forEach((id, at) => (asked[id] = at));
  for (let i = 0; i < of.length; i++) {
    const id = of[i]!;
    const at = id < 0 ? -1 : asked[id]!;
    if (at >= 0) result[at]![categories[i]!]!++;
  }
  return result;
}

export function members(clusters: Clusters, id: number): number[] {
  const result: number[] = [];
  for (let i = clusters.first[id]!; i < clusters.of.length; i++)
    if (clusters.of[i] === id) result.push(i);
  return result;
}

/** The smallest box around the given points, or around all. */
export function boxOf(points: WorldPoints, indices?: readonly number[]): WorldBox | undefined {
  const total = indices?.length ?? points.x.length;
  if (total === 0) return undefined;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let n = 0; n < total; n++) {
    const i = indices ? indices[n]! : n;
    west = Math.min(west, points.x[i]!);
    east = Math.max(east, points.x[i]!);
    north = Math.min(north, points.y[i]!);
    south = Math.max(south, points.y[i]!);
  }
  return { west, north, east, south };
}
