import { readFileSync } from 'node:fs';

const topics = ['nachbarschaft', 'sport', 'kultur', 'umwelt', 'bildung', 'soziales'];
const categories = topics.map((id) => ({ id, label: id }));

/** The same actors each time: as many as asked for, crowded in cities as real ones are. */
export function syntheticActors(count) {
  let seed = 20_260_101;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const actors = Array.from({ length: count }, (_, at) => {
    const town = Math.floor(random() ** 2 * 400);
    const spread = random() ** 3 * 0.8;
    return {
      id: `a${at}`,
      name: `Verein Nummer ${at}`,
      kind: at % 3 ? 'association' : 'initiative',
      categories: [topics[at % topics.length]],
      description: `Hier treffen sich Menschen aus der Nachbarschaft, Gruppe ${at % 977}.`,
      position: {
        lat: 47.6 + ((town * 37) % 700) / 100 + (random() - 0.5) * spread,
        lon: 6.6 + ((town * 53) % 800) / 100 + (random() - 0.5) * spread,
      },
      address: { street: `Weg ${at % 200}`, postalCode: '34117', city: 'Kassel' },
      url: `https://verein-${at}.example/`,
    };
  });
  return { version: '1.0', language: 'de', categories, actors };
}

/** The same offers each time, of about 500 bytes. */
export function syntheticOffers(count) {
  const opportunities = Array.from({ length: count }, (_, at) => ({
    id: `o${at}`,
    title: `Hilfe im Verein Nummer ${at}`,
    organizer: `a${at % 50}`,
    categories: [topics[at % topics.length]],
    description: `Hier helfen Menschen aus der Nachbarschaft, Gruppe ${at % 977}. Wer mitmacht, lernt andere kennen, bekommt eine Einführung und darf jederzeit eine Pause machen.`,
    commitment: at % 2 ? 'regular' : 'flexible',
    hoursPerWeek: { min: 1, max: 1 + (at % 4) },
    minAge: at % 3 ? 16 : 18,
    languages: ['de', 'en'],
    published: `2026-0${1 + (at % 9)}-1${at % 10}`,
    applyUrl: `https://angebote.example/${at}`,
    contact: { email: `post-${at}@angebote.example` },
  }));
  const actors = syntheticActors(50).actors;
  return { version: '1.0', language: 'de', categories, actors, opportunities };
}

/** The same quotes each time: of one line to a long paragraph. */
export function syntheticQuotes(count) {
  const sentence = 'Wer mitmacht, lernt den eigenen Stadtteil noch einmal neu kennen.';
  const quotes = Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    text: Array(1 + ((at * 7) % 9))
      .fill(sentence)
      .join(' '),
    person: { name: `Beispielperson ${at}`, role: 'Nachbarschaftshilfe' },
    topics: [topics[at % topics.length]],
  }));
  return { version: '1.0', language: 'de', quotes };
}

/** A file of one's own: a feed, a GeoJSON collection of points, or rows of [name, …, lat, lon] with their columns. */
export function feedFromFile(path) {
  const raw = JSON.parse(readFileSync(path, 'utf8'));
  if (Array.isArray(raw.actors)) return raw;
  const actor = (name, lat, lon, at) => ({
    id: `f${at}`,
    name: String(name || at),
    position: { lat, lon },
  });
  if (Array.isArray(raw.features)) {
    return {
      version: '1.0',
      actors: raw.features.map(({ properties, geometry }, at) =>
        actor(properties?.name, geometry?.coordinates?.[1], geometry?.coordinates?.[0], at),
      ),
    };
  }
  const rows = Array.isArray(raw) ? raw : Object.values(raw).find(Array.isArray);
  return {
    version: '1.0',
    actors: rows.map((row, at) =>
      actor(
        row.name ?? row.n,
        Number(row.lat ?? row.latitude),
        Number(row.lon ?? row.lng ?? row.longitude),
        at,
      ),
    ),
  };
}
