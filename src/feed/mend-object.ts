import type { inGermany } from './special-rules.js';
import { brief } from './odd-value.js';
import { isObject, type Reading, type Rule } from './reading.js';

/* Objects as spreadsheets and maps write them: as a text, in another shape, or with their figures the other way round. */

/** Longer texts are no lines, and take these expressions ever longer. */
const LONGEST = 500;
const WITH_POSTCODE = /^(.+?)[,;\s]+(?:D-)?(\d{5})\s+(\D+)$/s;
const HOURS =
  /^(\d{1,3})(?:\s?(?:-|–|bis)\s?(\d{1,3}))?(?: (?:h|Std\.?|Stunden?)(?: (?:pro|in der|je) Woche|\/Woche)?)?$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const FILE = /^(?!data:)\S+\.\S+$/;
const AREAS: readonly unknown[] = ['Polygon', 'MultiPolygon'];
const ADDRESS = /^https?:\/\/\S+$/i;

/** What is clear of a field that is no object. */
function asObject(
  path: Reading['path'],
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const field = path.at(-1);
  if (field === 'hoursPerWeek') {
    const [found, min, max = min] = HOURS.exec(brief(value)) ?? [];
    return found ? { min: Number(min), max: Number(max) } : undefined;
  }
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  switch (field) {
    case 'person':
      return { name: value };
    case 'contact':
      return MAIL.test(value.trim()) ? { email: value } : undefined;
    case 'image':
    case 'logo':
    case 'portrait':
      return FILE.test(value.trim()) ? { src: value } : undefined;
    case 'source':
      if (ADDRESS.test(value.trim())) return { url: value };
      // Of a quote it is a book or a newspaper, of other records whoever keeps them.
      return path[0] === 'quotes' ? { label: value } : { name: value };
    case 'address': {
      const [found, street, postalCode, city] = WITH_POSTCODE.exec(value.trim()) ?? [];
      return found ? { street, postalCode, city } : undefined;
    }
  }
  return undefined;
}

export function object(reading: Reading, value: unknown, rule: Rule): unknown {
  const meant = asObject(reading.path, value);
  if (!meant) return reading.lose('type', value, { expected: 'object' });
  const { losses } = reading;
  const start = losses.length;
  const read = rule(meant, reading);
  // What got lost within stands nowhere in the feed but here.
  const pointer = reading.path.map((step) => `/${step}`).join('');
  const within = losses.splice(start).map((loss) => (loss.pointer ? { ...loss, pointer } : loss));
  losses.push(...within);
  if (read) reading.lose('notation', value, { mended: JSON.stringify(meant) });
  return read;
}

/** `rule`: the same again; `isNear`: what only files with places bring along. */
export function geometry(
  reading: Reading,
  value: unknown,
  rule: Rule,
  isNear: typeof inGermany,
): unknown {
  if (!isObject(value)) return reading.lose('type', value, { expected: 'geometry' });
  const { type, coordinates } = value;
  // Maps save a shape within a "feature", or a collection of one.
  const [only, ...others] = Array.isArray(value.features) ? (value.features as unknown[]) : [value];
  const inner = isObject(only) && !others.length ? only.geometry : undefined;
  if (isObject(inner) && AREAS.includes(inner.type)) {
    reading.lose('notation', type, { mended: inner.type as string });
    return rule(inner, reading);
  }
  const first = firstCorner(coordinates);
  if (first && isNear(first[0], first[1])) {
    reading.lose('swapped', `${first[0]}, ${first[1]}`);
    return rule({ type, coordinates: turned(coordinates, 4) }, reading);
  }
  return reading.lose('geometry', type);
}

/** Polygons are lists of lists of corners, and several of them one list more. */
function firstCorner(value: unknown): readonly unknown[] | undefined {
  let corner = value;
  for (let depth = 0; depth < 4 && Array.isArray(corner); depth++) {
    if (typeof corner[0] === 'number') return corner as unknown[];
    corner = (corner as unknown[])[0];
  }
  return undefined;
}

const turned = (value: unknown, depth: number): unknown => {
  if (!Array.isArray(value) || !depth) return value;
  return typeof value[0] === 'number'
    ? [value[1], value[0]]
    : value.map((item: unknown) => turned(item, depth - 1));
};
