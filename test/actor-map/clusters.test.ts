import { expect } from '@open-wc/testing';
import {
  boxOf,
  cluster,
  clustersIn,
  members,
  project,
  shares,
  worldCut,
} from '../../src/actor-map/clusters.js';

/** Deterministic positions around German cities, as dense and uneven as real ones. */
function scattered(count: number): { lat: number[]; lon: number[] } {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const lat: number[] = [];
  const lon: number[] = [];
  for (let i = 0; i < count; i++) {
    const city = Math.floor(random() ** 2 * 60);
    const spread = random() ** 3 * 0.6;
    lat.push(47.5 + ((city * 37) % 70) / 10 + (random() - 0.5) * spread);
    lon.push(6.5 + ((city * 53) % 80) / 10 + (random() - 0.5) * spread);
  }
  return { lat, lon };
}

const radiusAt = (zoom: number, pixels = 64) => pixels / (256 * 2 ** zoom);

describe('clusters', () => {
  const { lat, lon } = scattered(5000);
  const points = project(lat, lon);

  for (const zoom of [0, 3, 6, 9, 12, 15, 19]) {
    it(`counts every point once and keeps clusters apart at zoom ${zoom}`, () => {
      const radius = radiusAt(zoom);
      const result = cluster(points, radius);
      expect(result.counts.reduce((sum, count) => sum + count, 0)).to.equal(5000);
      const seen = new Uint32Array(result.size);
      for (const id of result.of) seen[id]!++;
      expect([...seen]).to.deep.equal([...result.counts]);
      for (let a = 0; a < result.size; a++) {
        for (let b = a + 1; b < Math.min(result.size, a + 400); b++) {
          const distance = Math.hypot(result.x[a]! - result.x[b]!, result.y[a]! - result.y[b]!);
          if (distance < radius * 0.999) expect.fail(`clusters ${a} and ${b} overlap`);
        }
      }
    });
  }

  it('has fewer clusters the further out one looks', () => {
    const sizes = [4, 8, 12, 16].map((zoom) => cluster(points, radiusAt(zoom)).size);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).to.be.below(10);
  });

  it('clusters only near a box when asked to, with the same result in its middle', () => {
    const radius = radiusAt(12);
    const whole = cluster(points, radius);
    const box = {
      west: points.x[0]! - 20 * radius,
      east: points.x[0]! + 20 * radius,
      north: points.y[0]! - 20 * radius,
      south: points.y[0]! + 20 * radius,
    };
    const part = cluster(points, radius, box);
    expect(part.size).to.be.below(whole.size);
    expect([...part.of].some((id) => id === -1)).to.equal(true);
    expect(part.x[part.of[0]!]).to.equal(whole.x[whole.of[0]!]);
    expect(part.counts[part.of[0]!]).to.equal(whole.counts[whole.of[0]!]);
  });

  it('gives the same result for the same points', () => {
    const [a, b] = [cluster(points, radiusAt(9)), cluster(points, radiusAt(9))];
    expect([...a.of]).to.deep.equal([...b.of]);
  });

  it('joins what is near, also across the edge of a cell, and nothing further off', () => {
    const at = (...xs: number[]) => ({
      x: Float64Array.from(xs),
      y: Float64Array.from(xs, () => 0.25),
      cut: -180,
    });
    expect(cluster(at(0.19, 0.27), 0.1).size).to.equal(1);
    expect(cluster(at(0.11, 0.29), 0.1).size).to.equal(2);
    // Between two that are too far apart to be one, the fuller one wins.
    const { of } = cluster(at(0.15, 0.15, 0.15, 0.15, 0.24, 0.33, 0.33), 0.1);
    expect(of[4]).to.equal(of[0]);
    expect(of[5]).not.to.equal(of[0]);
  });

  it('keeps points on one spot together at every zoom', () => {
    const one = project(Array(500).fill(51.3), Array(500).fill(9.5));
    const result = cluster(one, radiusAt(19));
    expect(result.size).to.equal(1);
    expect(result.counts[0]).to.equal(500);
    expect(members(result, 0)).to.have.length(500);
  });

  it('R11: stands on the poles and at extreme positions without failing', () => {
    const poles = project([90, -90, 90, 0], [0, 179.9, -180, 180]);
    expect([...poles.y].every(Number.isFinite)).to.equal(true);
    for (const zoom of [0, 10, 22]) {
      const result = cluster(poles, radiusAt(zoom));
      expect(result.counts.reduce((sum, count) => sum + count, 0)).to.equal(4);
    }
  });

  it('has nothing for no points', () => {
    const none = project([], []);
    expect(cluster(none, radiusAt(5)).size).to.equal(0);
    expect(boxOf(none)).to.equal(undefined);
  });

  const cuts: [string, number[], boolean][] = [
    ['Germany', [6, 9.5, 15], false],
    ['Fiji', [177.4, 178.4, -179.9, -178.2], true],
    ['both hemispheres, Atlantic', [-70, -8, 9], false],
    ['from California to India', [-122, -60, 0, 77], false],
    ['around the Pacific', [151, 174, -157, -122], true],
    ['one point', [9.5], false],
    ['one point at the edge', [180], false],
    ['no point', [], false],
    ['everywhere', Array.from({ length: 360 }, (_, i) => i - 180), false],
  ];
  for (const [name, lons, moved] of cuts) {
    it(`R11: ${name}: the world is ${moved ? 'cut elsewhere' : 'cut at the antimeridian'}`, () => {
      const cut = worldCut(lons);
      expect(cut !== -180).to.equal(moved);
      const { x } = project(
        lons.map(() => 0),
        lons,
      );
      if (moved) expect(Math.max(...x) - Math.min(...x)).to.be.below(0.5);
    });
  }

  it('finds what stands in a box, and the shares of its categories', () => {
    const result = cluster(points, radiusAt(8));
    const box = boxOf(points)!;
    expect(clustersIn(result, box)).to.have.length(result.size);
    expect(clustersIn(result, { ...box, east: box.west - 1 })).to.have.length(0);
    const categories = Uint8Array.from(lat, (_, i) => i % 3);
    const ids = [0, 1];
    const counted = shares(result, ids, categories, 3);
    for (const id of ids) {
      expect(counted[id]!.reduce((sum, n) => sum + n, 0)).to.equal(result.counts[id]);
    }
  });
});
