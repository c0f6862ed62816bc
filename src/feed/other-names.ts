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
    email: 'emailadresse mail mailadresse',
    phone: 'fon handy mobil tel telefon telefonnummer telephone',
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
    organizer:
      'anbieter einrichtungsname hiringorganization organisation organization organisator traeger veranstalter verein',
    audiences: 'zielgruppe zielgruppen',
    requirements: 'anforderungen voraussetzungen',
    benefits: 'vorteile',
    contact: 'ansprechpartner ansprechperson applicationcontact kontakt',
    minAge: 'mindestalter',
    maxAge: 'hoechstalter',
    places: 'plaetze',
    published: 'dateposted erstellt',
    modified: 'bearbeitet datemodified geaendert',
    start: 'begin beginn date datum from startdate startdatum termin',
    end: 'ende enddate enddatum to',
    validThrough: 'bewerbungsfrist bis deadline frist gueltigbis validuntil',
    hoursPerWeek: 'stunden stundenprowoche wochenstunden zeitaufwand',
    commitment: 'haeufigkeit turnus',
    slots: 'termine zeiten',
    from: 'begin beginn start von',
    to: 'bis end ende',
    day: 'tag weekday wochentag',
    person: 'author autor',
    text: 'quote zitat',
    date: 'datum',
    topics: 'schlagworte tags thema themen',
    role: 'rolle',
    order: 'reihenfolge',
    period: 'zeitraum',
    synonyms: 'synonyme',
    color: 'colour farbe',
  }).map(([name, words]) => [name, words.split(' ')]),
);

/** What belongs into another field, with what stands there already: by their bare names. */
const PARTS: Readonly<Record<string, readonly [into: string, like: string]>> = {
  hausnummer: ['street', '"Musterstraße 5"'],
  hausnr: ['street', '"Musterstraße 5"'],
  housenumber: ['street', '"Musterstraße 5"'],
  streetnumber: ['street', '"Musterstraße 5"'],
  vorname: ['name', '"Vorname Nachname"'],
  nachname: ['name', '"Vorname Nachname"'],
  firstname: ['name', '"Vorname Nachname"'],
  lastname: ['name', '"Vorname Nachname"'],
};

/** Fields of texts, which may be in several languages. */
const TEXTS: readonly string[] = [
  ...['title', 'name', 'label', 'description', 'text', 'role', 'alt', 'note', 'wording'],
  ...['disclaimer', 'audiences', 'requirements', 'benefits', 'synonyms'],
];
const IN_LANGUAGE = /^(.+?)[_.\-: ]?(de|en|tr|uk|ua|ar|ru|pl|fr|ro|de-simple|simple|leicht)$/i;

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
        const pointer = `${place}/${name}`;
        const meant = meaning(name, known, value);
        if (meant) {
          const params = { value: name.slice(0, 80), ...meant };
          found.set(key, { loss: { pointer, code: 'name', params }, count: 1 });
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

/** What is meant by a name that is none of the known ones. */
function meaning(given: string, known: Names, beside: object): Loss['params'] {
  const names = Object.keys(known);
  const bare = bareName(given);
  const [into, like = ''] = (Object.hasOwn(PARTS, bare) && PARTS[bare]) || [];
  if (into && names.includes(into)) return { into, like };
  // "name_en", also beside "name".
  const [, base = '', tag = ''] = IN_LANGUAGE.exec(given) ?? [];
  const text = names.find((name) => TEXTS.includes(name) && bareName(name) === bareName(base));
  const other = tagOf(tag) === 'de' ? 'en' : tagOf(tag);
  if (text) return { meant: text, like: `{"de": "…", "${other}": "…"}` };
  const meant = likely(
    given,
    names.filter((name) => !(name in beside)),
  );
  return meant ? { meant } : undefined;
}

/** "ua" is the country. */
function tagOf(given: string): string {
  const tag = given.toLowerCase();
  return tag === 'ua' ? 'uk' : /simple|leicht/.test(tag) ? 'de-simple' : tag;
}

/** Whether a pointer leads to something that is read: feeds may have more. */
export function isOurs(pointer: string): boolean {
  let known = names;
  for (const step of pointer.split('/').slice(1)) {
    // Below are the languages of a text.
    if (!Object.keys(known).length) return true;
    if (/^\d+$/.test(step)) continue;
    const within = Object.hasOwn(known, step) ? known[step] : undefined;
    if (!within) return false;
    known = within;
  }
  return true;
}

function likely(given: string, known: readonly string[]): string | undefined {
  if (given.length > 40) return undefined;
  const plain = bareName(given);
  return (
    known.find((name) => bareName(name) === plain) ??
    known.find((name) => MEANT[name]?.includes(plain)) ??
    known.find((name) => isNear(plain, bareName(name)))
  );
}
