import type { Corner, Geometry } from './model.js';
import type { Reading } from './reading.js';
import { inGermany } from './special-rules.js';

/** Corners of one area, at most: more than the outline of any city needs. */
const CORNERS = 50_000;

/** A GeoJSON area in fresh arrays; rings that stay open are closed, and corners the wrong way round call for mend.ts. */
export function geometry(value: unknown, reading: Reading): Geometry | undefined {
  const { type, coordinates } = Object(value) as Record<string, unknown>;
  let left = CORNERS;

  const corner = (point: unknown): Corner => {
    const [lon, lat] = point as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number') throw new TypeError();
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) || inGermany(lon, lat) || !left--)
      throw new RangeError();
    return Object.freeze([lon, lat] as const);
  };
  const ring = (points: unknown): readonly Corner[] => {
    const corners = (points as unknown[]).map(corner);
    const [first] = corners;
    const last = corners.at(-1);
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) corners.push(first);
    if (corners.length < 4) throw new TypeError();
    return Object.freeze(corners);
  };
  const area = (rings: unknown) => Object.freeze(some(rings).map(ring));

  try {
    if (type === 'Polygon') return Object.freeze({ type, coordinates: area(coordinates) });
    if (type === 'MultiPolygon') {
      return Object.freeze({ type, coordinates: Object.freeze(some(coordinates).map(area)) });
    }
  } catch {
    // An area with one wrong corner would be drawn wrong: it is mended or lost as a whole.
  }
  return reading.mend('geometry', value, geometry, inGermany) as Geometry | undefined;
}

function some(value: unknown): unknown[] {
  if (!Array.isArray(value) || !value.length) throw new TypeError();
  return value;
}
