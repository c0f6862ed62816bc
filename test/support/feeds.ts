/** Feeds for tests: small, invented, and with something in every field that a widget shows. */

const iso = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A picture of that size, drawn by the test server. */
export const pixel = (width: number, height: number, fill = 'teal') =>
  new URL(
    `/fault/image?w=${width}&h=${height}&fill=${fill}`,
    globalThis.location?.origin ?? 'http://localhost',
  ).href;

export function sampleFeed(): Record<string, unknown> {
  return {
    version: '1.0',
    title: 'Beispielfeed',
    language: 'de',
    modified: '2026-05-03T10:00:00Z',
    publisher: { name: 'Musterstadt', url: 'https://example.org/' },
    programme: { name: 'Engagierte Stadt', period: { from: '2020-01-01', to: '2099-12-31' } },
    categories: [
      { id: 'sozial', label: { de: 'Soziales', en: 'Social', ar: 'اجتماعي' }, color: '#8a3b6b' },
      {
        id: 'kinder',
        label: { de: 'Kinder', en: 'Children' },
        parent: 'sozial',
        synonyms: ['Schule', 'mit Kindern arbeiten'],
      },
      { id: 'umwelt', label: { de: 'Umwelt', en: 'Environment' }, color: '#2f6b3a' },
    ],
    districts: [
      { id: 'nord', label: 'Nordstadt', position: { lat: 51.34, lon: 9.49 } },
      {
        id: 'sued',
        label: 'Südstadt',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [9.45, 51.29],
              [9.52, 51.29],
              [9.52, 51.31],
              [9.45, 51.31],
              [9.45, 51.29],
            ],
          ],
        },
      },
    ],
    actors: [
      {
        id: 'a1',
        name: 'Nachbarschaftshilfe Nord',
        kind: 'association',
        categories: ['sozial'],
        districts: ['nord'],
        description: { de: 'Hilft im Alltag.\nJeden Tag.', en: 'Helps every day.' },
        position: { lat: 51.34, lon: 9.49 },
        address: { street: 'Beispielweg 1', postalCode: '34127', city: 'Musterstadt' },
        openingHours: 'Mo-Fr 09:00-17:00',
        url: 'https://example.org/nord',
        email: 'nord@example.org',
        phone: '+49 561 0000',
        languages: ['de', 'tr'],
        accessibility: { wheelchair: 'yes', note: 'Rampe am Eingang' },
      },
      {
        id: 'a2',
        name: 'Lesezeit e. V.',
        kind: 'initiative',
        categories: ['kinder'],
        districts: ['sued'],
        position: { lat: 51.3, lon: 9.48 },
      },
      {
        id: 'a3',
        name: 'Grünes Quartier',
        kind: 'association',
        categories: ['umwelt'],
        districts: ['sued'],
        position: { lat: 51.3, lon: 9.5 },
        accessibility: { wheelchair: 'no' },
      },
      { id: 'a4', name: 'Ohne Ort', kind: 'other' },
    ],
    opportunities: [
      {
        id: 'o1',
        title: { de: 'Lesepaten gesucht', en: 'Reading buddies wanted' },
        organizer: 'a2',
        categories: ['kinder'],
        districts: ['sued'],
        audiences: ['Erwachsene'],
        description: 'Einmal in der Woche vorlesen.',
        mode: 'onsite',
        commitment: 'regular',
        slots: [
          { day: 'mo', part: 'afternoon' },
          { day: 'we', from: '15:00', to: '17:00' },
        ],
        hoursPerWeek: { min: 1, max: 2 },
        minAge: 16,
        languages: ['de'],
        accessibility: { wheelchair: 'yes' },
        requirements: ['Freude am Lesen'],
        benefits: ['Fortbildung'],
        places: 3,
        applyUrl: 'https://example.org/lesen',
        contact: { name: 'Büro', email: 'lesen@example.org', phone: '+49 561 1111' },
        published: iso(-3),
        modified: iso(-3),
        status: 'open',
      },
      {
        id: 'o2',
        title: 'Stadtputz',
        organizer: { name: 'Bündnis Sauber', url: 'https://example.org/s' },
        categories: ['umwelt'],
        districts: ['nord'],
        mode: 'onsite',
        commitment: 'once',
        start: iso(20),
        end: iso(20),
        published: iso(-40),
      },
      {
        id: 'o3',
        title: 'Website pflegen',
        organizer: 'a1',
        mode: 'remote',
        commitment: 'flexible',
        status: 'full',
        published: iso(-500),
        modified: iso(-500),
      },
      { id: 'o4', title: 'Vorbei', organizer: 'a1', validThrough: iso(-2) },
    ],
    quotes: [
      {
        id: 'q1',
        text: { de: 'Gemeinsam geht mehr.', en: 'Together we can do more.' },
        person: {
          name: 'Erika Muster',
          role: 'Vorsitzende',
          organization: 'Nachbarschaftshilfe Nord',
        },
        date: '2026-01-05',
        source: { label: 'Stadtzeitung', url: 'https://example.org/z' },
        topics: ['netzwerk'],
      },
      {
        id: 'q2',
        text: 'Vorlesen macht froh.',
        person: { name: 'Ali Beispiel', role: 'Lesepate' },
      },
      { id: 'q3', text: { en: 'Only in English.' }, person: { name: 'Jane Sample' } },
    ],
    funders: [
      {
        id: 'f1',
        name: 'Bundesministerium für Beispiele',
        role: 'federal',
        wording: 'Gefördert vom Bundesministerium für Beispiele.',
      },
      {
        id: 'f2',
        name: 'Beispielstiftung',
        role: 'funder',
        url: 'https://example.org/stiftung',
        period: { from: '2021-01-01', to: '2098-12-31' },
      },
      { id: 'f3', name: 'Muster gGmbH', role: 'partner' },
      {
        id: 'f4',
        name: 'Frühere Stiftung',
        role: 'funder',
        period: { from: '2010-01-01', to: '2012-12-31' },
      },
    ],
  };
}

/** Valid, but nothing in it. */
export const emptyFeed = () => ({ version: '1.0' });

/** Texts that try to be more than text, in every field of every section. */
export const vectors = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  '${window.pwned=1}',
  '{{constructor.constructor("window.pwned=1")()}}',
  'javascript:window.pwned=1',
  ' java\tscript:window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  '\u202Eevil\u202C\u2066',
  '\u0000\u0007',
  '\u3164\u200B',
  'x'.repeat(100_000),
];

export function hostileFeed(vector: string): Record<string, unknown> {
  const all = (value: unknown): unknown =>
    typeof value === 'string'
      ? vector
      : Array.isArray(value)
        ? value.map(all)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, all(inner)]))
          : value;
  // Ids stay apart and the version stays readable, or nothing of it would reach the screen.
  const keep = (record: Record<string, unknown>, hostile: Record<string, unknown>) => ({
    ...hostile,
    id: record['id'],
    ...(record['role'] ? { role: record['role'] } : {}),
  });
  const feed = sampleFeed();
  return Object.fromEntries(
    Object.entries(feed).map(([name, value]) => [
      name,
      name === 'version' || name === 'language'
        ? value
        : Array.isArray(value)
          ? value.map((record) => keep(record, all(record) as Record<string, unknown>))
          : all(value),
    ]),
  );
}
