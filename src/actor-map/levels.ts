import {
  boxOf,
  cluster,
  members,
  type Clusters,
  type WorldBox,
  type WorldPoints,
} from './clusters.js';

/** The clusters of each zoom, computed near what is looked at and kept while it suffices. Pure. */

export const MAX_ZOOM = 19;
/** Markers stand at least this many pixels apart, more than a target's 44. */
const APART = 64;
/** Without clustering, only what stands on one spot is joined. */
const SAME_SPOT = 2;
/** More markers than this are clustered even when the owner asked for none: a page cannot hold them. */
const MOST_PLAIN = 500;

export const pixelsAt = (zoom: number) => 256 * 2 ** zoom;

export class Levels {
  readonly points: WorldPoints;
  readonly #pixels: number;
  #zoom = -1;
  #box: WorldBox | undefined;
  #clusters: Clusters | undefined;

  constructor(points: WorldPoints, clustered: boolean) {
    this.points = points;
    this.#pixels = clustered || points.x.length > MOST_PLAIN ? APART : SAME_SPOT;
  }

  at(zoom: number, view: WorldBox): Clusters {
    if (this.#clusters && this.#zoom === zoom && this.#box && inside(view, this.#box)) {
      return this.#clusters;
    }
    const width = view.east - view.west;
    const height = view.south - view.north;
    this.#zoom = zoom;
    this.#box = grown(view, width, height);
    return (this.#clusters = cluster(this.points, this.#pixels / pixelsAt(zoom), this.#box));
  }

  /** The first zoom after `zoom` that takes the given points apart; nothing when they share a spot. */
  splitZoom(indices: readonly number[], zoom: number): number | undefined {
    const box = boxOf(this.points, indices)!;
    for (let next = zoom + 1; next <= MAX_ZOOM; next++) {
      const { of } = this.#near(box, next);
      if (indices.some((index) => of[index] !== of[indices[0]!])) return next;
    }
    return undefined;
  }

  /** Whether all members of a cluster stand so near together that no zoom takes them apart. */
  isTogether(clusters: Clusters, id: number): boolean {
    const { x, y } = this.points;
    // A cluster takes in the cells around its own.
    const widest = (3 * this.#pixels) / pixelsAt(MAX_ZOOM);
    const first = clusters.first[id]!;
    const far = (a: number, b: number) => Math.abs(a - b) > widest;
    // The middle of most clusters is far from their first member: no need to look at them all.
    if (far(clusters.x[id]!, x[first]!) || far(clusters.y[id]!, y[first]!)) return false;
    const inside = members(clusters, id);
    const box = boxOf(this.points, inside)!;
    if (far(box.east, box.west) || far(box.south, box.north)) return false;
    const { of } = this.#near(box, MAX_ZOOM);
    return inside.every((index) => of[index] === of[first]);
  }

  /** The zoom, from `zoom` on, at which a point stands alone, or with the fewest others. */
  soloZoom(index: number, zoom: number): number {
    const box = boxOf(this.points, [index])!;
    let [best, fewest] = [zoom, Infinity];
    for (let next = zoom; next <= MAX_ZOOM && fewest > 1; next++) {
      const { counts, of } = this.#near(box, next);
      const count = counts[of[index]!]!;
      if (count < fewest) [best, fewest] = [next, count];
    }
    return best;
  }

  #near(box: WorldBox, zoom: number): Clusters {
    const radius = this.#pixels / pixelsAt(zoom);
    return cluster(this.points, radius, grown(box, radius * 3, radius * 3));
  }
}

export const grown = (box: WorldBox, x: number, y: number): WorldBox => ({
  west: box.west - x,
  north: box.north - y,
  east: box.east + x,
  south: box.south + y,
});

/** The deepest zoom at which the box fits into so many pixels. */
export const roomZoom = (box: WorldBox, width: number, height: number): number => {
  const worlds = Math.min(width / (box.east - box.west), height / (box.south - box.north));
  return Math.floor(Math.log2(Math.max(1, worlds) / 256));
};

const inside = (inner: WorldBox, outer: WorldBox) =>
  inner.west >= outer.west &&
  inner.north >= outer.north &&
  inner.east <= outer.east &&
  inner.south <= outer.south;
