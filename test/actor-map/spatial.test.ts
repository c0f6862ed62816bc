import { expect } from '@open-wc/testing';
import {
  neighbour,
  placeLabels,
  readingOrder,
  scaleBar,
  type Spot,
} from '../../src/actor-map/spatial.js';

const spots = [
  { x: 100, y: 100 },
  { x: 200, y: 110 },
  { x: 320, y: 90 },
  { x: 110, y: 220 },
  { x: 300, y: 230 },
  { x: 230, y: 170 },
];

describe('spatial', () => {
  const steps: [string, number, Parameters<typeof neighbour>[2], number][] = [
    ['to the next on the right', 0, 'ArrowRight', 1],
    ['on along the row', 1, 'ArrowRight', 2],
    ['nowhere at the edge', 2, 'ArrowRight', 2],
    ['to what is nearer, a little aside,', 3, 'ArrowRight', 5],
    ['back to the left', 2, 'ArrowLeft', 1],
    ['down the column', 0, 'ArrowDown', 3],
    ['up again', 4, 'ArrowUp', 2],
    ['not aside, to what lies rather above,', 4, 'ArrowRight', 4],
    ['home', 4, 'Home', 0],
    ['to the end', 0, 'End', 4],
  ];
  for (const [name, from, key, to] of steps) {
    it(`leads ${name} with ${key}`, () => expect(neighbour(spots, from, key)).to.equal(to));
  }

  /** How many spots arrow keys lead to from one of them. */
  function reached(of: readonly Spot[], start: number): number {
    const seen = new Set([start]);
    for (const from of seen) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const) {
        seen.add(neighbour(of, from, key));
      }
    }
    return seen.size;
  }

  it('A10: reaches every spot with arrow keys', () => {
    expect(reached(spots, 0)).to.equal(spots.length);
  });

  it('A10: reaches every spot of 500 maps, from any other', () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let map = 0; map < 500; map++) {
      const many = Array.from({ length: 2 + random(30) }, () => ({
        x: random(600),
        y: random(400),
      }));
      // Markers lie apart.
      const apart = many.filter(
        (spot, at) =>
          !many.slice(0, at).some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < 24),
      );
      apart.forEach((_, start) => {
        expect(reached(apart, start), JSON.stringify(apart)).to.equal(apart.length);
      });
    }
  });

  it('stays where it is without any spots', () => {
    expect(neighbour([], 0, 'ArrowUp')).to.equal(0);
    expect(neighbour([], 0, 'Home')).to.equal(0);
    expect(readingOrder([])).to.deep.equal([]);
  });

  it('reads from top to bottom and along the lines', () => {
    expect(readingOrder(spots)).to.deep.equal([0, 1, 2, 5, 3, 4]);
  });

  it('writes labels where nothing is in the way, or not at all', () => {
    const label = (x: number, y: number) => ({ x, y, width: 80, height: 18 });
    expect(placeLabels([label(0, 0), label(200, 0)], [], [0, 20])).to.deep.equal([0, 0]);
    expect(placeLabels([label(0, 0), label(20, 5)], [], [0, 20])).to.deep.equal([0, 20]);
    expect(
      placeLabels([label(0, 0)], [{ x: 0, y: 10, width: 40, height: 60 }], [0, 20]),
    ).to.deep.equal([undefined]);
  });

  for (const [metresPerPixel, metres] of [
    [1, 50],
    [2.4, 200],
    [100, 5000],
    [0.2, 10],
  ] as const) {
    it(`has a round scale bar at ${metresPerPixel} m per pixel`, () => {
      const bar = scaleBar(metresPerPixel, 96);
      expect(bar.metres).to.equal(metres);
      expect(bar.pixels).to.be.at.most(96);
      expect(bar.pixels).to.be.above(30);
    });
  }

  it('fills the room of the scale bar to the pixel', () => {
    for (const [room, pixels] of [
      [100, 100],
      [99, 50],
      [50, 50],
      [49, 20],
      [20, 20],
      [19, 10],
    ] as const) {
      expect(scaleBar(1, room)).to.deep.equal({ metres: pixels, pixels });
    }
  });

  it('has no scale bar where there is no scale', () => {
    for (const value of [0, NaN, Infinity])
      expect(scaleBar(value, 96)).to.deep.equal({ metres: 0, pixels: 0 });
  });
});
