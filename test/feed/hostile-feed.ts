import schema from '../../src/feed/feed.schema.json' with { type: 'json' };

type Random = () => number;
type Node = Readonly<{
  $ref?: string;
  type?: string;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Node>>;
  items?: Node;
  anyOf?: readonly Node[];
  oneOf?: readonly Node[];
}>;

/** Numbers between 0 and 1 that are the same again for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(values: readonly T[], next: Random): T =>
  values[Math.floor(next() * values.length)] as T;

export const NASTY: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  0,
  -1,
  NaN,
  Infinity,
  1e308,
  true,
  [],
  {},
  [[]],
  [null],
  '__proto__',
  'constructor',
  { __proto__: null },
  { toString: 1 },
  { length: 1e9 },
  '\u202eabc\u2066',
  '\ud800',
  '\u3164',
  '\0',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '&#x110000;',
  '&lt;b&gt;',
  '<!--',
  'javascript:alert(1)',
  'JAVA\tSCRIPT:x',
  'https://a:b@c.de/',
  '//x',
  'data:text/html,x',
  'www.x.de',
  'x.de',
  'a@b.de',
  '../x',
  'https://[::1',
  '2025-02-30',
  '2026-01-01T00:00',
  '9999-99-99',
  '51,3',
  '0',
  'de',
  'zz-zz',
  '#fff',
  '24:00',
  'x'.repeat(30_000),
  '👨‍👩‍👧‍👦'.repeat(3000),
  '<p '.repeat(9000),
  { de: '<b>x</b>', en: 3 },
  Symbol('x'),
  () => 1,
  10n,
  { lat: 0, lon: 0 },
  { lat: 9, lon: 51 },
  { lat: '51,3', lon: '9,4' },
  new Date(),
  /x/,
];

const STRINGS = [
  'a',
  'b',
  'Kultur & Soziales',
  'Zeile\nZeile',
  'https://verein.example/',
  'bild.png',
  '2026-05-31',
];

/** A feed by the schema in which about every fifth value is something else. */
export function hostileFeed(next: Random): unknown {
  const feed = value(schema as unknown as Node, next, 0) as Record<string, unknown>;
  return next() < 0.05
    ? pick(NASTY, next)
    : { ...feed, version: next() < 0.9 ? '1.0' : pick(NASTY, next) };
}

function value(node: Node, next: Random, depth: number): unknown {
  if (depth && next() < 0.2) return pick(NASTY, next);
  if (node.$ref) {
    const name = node.$ref.replace('#/$defs/', '');
    return value((schema.$defs as unknown as Record<string, Node>)[name] as Node, next, depth + 1);
  }
  const options = node.anyOf ?? node.oneOf;
  if (options) return value(pick(options, next), next, depth + 1);
  if (node.enum) return pick(node.enum, next);
  if (node.properties) {
    const fields = Object.entries(node.properties).filter(() => next() < 0.9);
    return Object.fromEntries(fields.map(([name, part]) => [name, value(part, next, depth + 1)]));
  }
  if (node.items) {
    const { items } = node;
    return Array.from({ length: Math.floor(next() * 6) }, () => value(items, next, depth + 1));
  }
  if (node.type === 'object') return { de: pick(STRINGS, next), en: pick(NASTY, next) };
  return node.type === 'string' ? pick(STRINGS, next) : next() * 100;
}
