import { expect } from '@open-wc/testing';
import { distanceBetween, nearestFirst, type Place } from '../../src/finding/near.js';

const kassel = { lat: 51.3155, lon: 9.4977 };
const table: readonly (readonly [string, Place, Place, number])[] = [
  ['same place', kassel, kassel, 0],
  ['Kassel – Berlin', kassel, { lat: 52.52, lon: 13.405 }, 300_000],
  ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111_195],
  ['pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 77 }, 20_015_115],
  ['any longitude at the pole', { lat: 90, lon: 0 }, { lat: 90, lon: 120 }, 0],
];

describe('near', () => {
  for (const [what, a, b, metres] of table) {
    it(what, () => {
      expect(distanceBetween(a, b)).to.be.closeTo(metres, 1 + metres / 100);
      expect(distanceBetween(b, a)).to.be.closeTo(distanceBetween(a, b), 0.001);
    });
  }

  it('sorts by distance; no place comes last, in order', () => {
    const places = [undefined, { lat: 52, lon: 9 }, kassel, undefined, { lat: 51.4, lon: 9.5 }];
    expect(nearestFirst(places.keys(), (row) => places[row], kassel)).to.deep.equal([
      2, 4, 1, 0, 3,
    ]);
  });
});
