import type { Loss } from './errors.js';
import { isEmpty } from './odd-value.js';
import { isObject } from './reading.js';
import { names, type Names } from './sections/names.js';
import { bareName, isNear } from './slips.js';

/*
 * Fields and sections by nearly the right name. Unknown ones are ignored, as feeds may have more than we read; but who
 * writes "oppertunities" or "Angebote" means something of ours. For the command line and the builder.
 */

/** More hints than anyone reads. */
const HINTS = 100;

/** What is often written instead, in small letters without accents, hyphens and spaces. */
const MEANT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    actors:
      'akteur akteure akteurinnen einrichtung einrichtungen organisation organisationen orte places verein vereine',
    opportunities: 'angebot angebote ehrenamt engagements jobs offer offers stelle stellen',
    quotes: 'stimme stimmen zitat zitate',
    funders:
      'foerderer foerdererinnen foerdergeber fordergeber forderer partner sponsoren sponsors',
    categories: 'kategorie kategorien thema themen',
    districts: 'bezirk bezirke ortsteil ortsteile stadtteil stadtteile',
    title: 'angebotsname name titel ueberschrift',
    name: 'bezeichnung label title titel',
    label: 'bezeichnung name title titel',
    description: 'beschreibung desc kurzbeschreibung text',
    kind: 'art typ type',
    url: 'adresse homepage href link web webseite website',
    applyUrl: 'bewerbung detaillink link url',
    email: 'mail',
    phone: 'fon tel telefon telephone',
    image: 'bild foto imageurl logo photo picture',
    logo: 'bild image',
    portrait: 'bild foto image photo',
    src: 'bild datei file href url',
    alt: 'alternativtext alttext',
    credit: 'copyright quelle',
    address:
      'adresse anschrift hausnummer housenumber ort plz postalcode postcode street streetaddress strasse zip city',
    street: 'strasse streetaddress',
    postalCode: 'plz postcode zip',
    city: 'addresslocality ort stadt',
    position:
      'coordinates coords geo geobreite geolaenge koordinaten lat latitude lon lng location longitude standort',
    lat: 'breite latitude',
    lon: 'laenge lng long longitude',
    openingHours: 'oeffnungszeit oeffnungszeiten openhours',
    languages: 'sprache sprachen',
    accessibility: 'barrierefrei barrierefreiheit wheelchair',
    wheelchair: 'rollstuhl',
    organizer: 'anbieter einrichtungsname hiringorganization traeger veranstalter',
    audiences: 'zielgruppe zielgruppen',
    requirements: 'anforderungen voraussetzungen',
    benefits: 'vorteile',
    contact: 'ansprechpartner ansprechperson applicationcontact kontakt',
    minAge: 'mindestalter',
    maxAge: 'hoechstalter',
    places: 'plaetze',
    published: 'dateposted erstellt',
    modified: 'bearbeitet datemodified geaendert',
    start: 'begin beginn from',
    end: 'ende to',
    validThrough: 'bis gueltigbis validuntil',
    from: 'begin beginn start von',
    to: 'bis end ende',
    day: 'tag wochentag',
    person: 'author autor',
    text: 'quote zitat',
    date: 'datum',
    topics: 'thema themen',
    role: 'rolle',
    order: 'reihenfolge',
    period: 'zeitraum',
    synonyms: 'synonyme',
    color: 'colour farbe',
  }).map(([name, words]) => [name, words.split(' ')]),
);

/** One hint for each such name of a section, at its first place; `told`: what was found to be wrong already. */
export function likelyNames(raw: unknown, told: readonly Loss[] = []): Loss[] {
  const places = new Set(told.filter(({ code }) => code === 'word').map(({ pointer }) => pointer));
  const found = new Map<string, { readonly loss: Loss; count: number }>();
  const look = (value: unknown, known: Names, place: string, where: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => look(item, known, `${place}/${index}`, where));
      return;
    }
    // There all names that would be right are listed.
    if (!isObject(value) || places.has(place)) return;
    for (const name of Object.keys(value)) {
      const within = Object.hasOwn(known, name) ? known[name] : undefined;
      if (within) {
        if (Object.keys(within).length)
          look(value[name], within, `${place}/${name}`, `${where}/${name}`);
        continue;
      }
      const key = `${where}/${name}`;
      const before = found.get(key);
      if (before) before.count++;
      else if (found.size < HINTS && !isEmpty(value[name])) {
        const meant = likely(
          name,
          Object.keys(known).filter((other) => !(other in value)),
        );
        const pointer = `${place}/${name}`;
        if (meant) {
          const loss: Loss = { pointer, code: 'name', params: { value: name.slice(0, 80), meant } };
          found.set(key, { loss, count: 1 });
        }
      }
    }
  };
  try {
    look(raw, names, '', '');
  } catch {
    // What a page hands over may throw when read. Hints are no more than that.
  }
  return [...found.values()].map(({ loss, count }) => ({
    ...loss,
    params: { ...loss.params, count },
  }));
}

function likely(given: string, known: readonly string[]): string | undefined {
  if (given.length > 40) return undefined;
  const plain = bareName(given);
  return (
    known.find((name) => bareName(name) === plain) ??
    known.find((name) => Object.hasOwn(MEANT, name) && MEANT[name]?.includes(plain)) ??
    known.find((name) => isNear(plain, bareName(name)))
  );
}
