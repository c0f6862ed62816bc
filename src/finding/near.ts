/** A place on earth in degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

const radians = Math.PI / 180;
const earthRadius = 6_371_008.8;

/** Metres between two places as the crow flies (haversine: steady near and far, over the poles and the date line). */
export function distanceBetween(a: Place, b: Place): number {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const part = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon * lon;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(part)));
}

/** Row numbers by distance, nearest first; rows without a place last, in their order. */
export function nearestFirst(
  rows: Iterable<number>,
  placeOf: (row: number) => Place | undefined,
  here: Place,
): number[] {
  // Two without a place differ by NaN, which leaves them as they are.
  return [...rows]
    .map((row) => {
      const place = placeOf(row);
      return { row, metres: place ? distanceBetween(here, place) : Infinity };
    })
    .sort((a, b) => a.metres - b.metres)
    .map(({ row }) => row);
}
