/*
 * Parts of what messages.ts says, each by the case: what was expected, what stands there, what is probably meant.
 */

export type Words = Readonly<Record<string, string | number>>;

const EXPECTED: Readonly<Record<string, readonly [string, string]>> = {
  text: ['ein Text', 'a text'],
  object: ['ein Objekt { … }', 'an object { … }'],
  url: ['eine Adresse als Text', 'an address as text'],
  position: [
    'ein Objekt wie {"lat": 51.3, "lon": 9.5}',
    'an object such as {"lat": 51.3, "lon": 9.5}',
  ],
  geometry: ['eine GeoJSON-Fläche', 'a GeoJSON area'],
};

/** What stands in a field where many write a text. */
const EXAMPLES: Readonly<Record<string, string>> = {
  accessibility: '{"wheelchair": "yes"}',
  address: '{"street": "…", "postalCode": "…", "city": "…"}',
  contact: '{"name": "…", "email": "…"}',
  publisher: '{"name": "…", "url": "https://…"}',
  license: '{"name": "…", "url": "https://…"}',
  programme: '{"name": "…"}',
  slots: '{"day": "mo", "from": "15:00", "to": "17:00"}',
  hoursPerWeek: '{"min": 2, "max": 4}',
  image: '{"src": "bild.jpg", "alt": "…"}',
  logo: '{"src": "logo.svg", "alt": "…"}',
  period: '{"from": "2026-01-01", "to": "2027-12-31"}',
  person: '{"name": "…"}',
  portrait: '{"src": "bild.jpg", "alt": "…"}',
  source: '{"url": "https://…"}',
};

/** What belongs there. */
export const expected = ({ expected = '', field = '' }: Words, language: 0 | 1): string => {
  const example = expected === 'object' ? EXAMPLES[field] : undefined;
  const like = language ? 'an object such as' : 'ein Objekt wie';
  return example
    ? `${like} ${example}`
    : (EXPECTED[expected]?.[language] ?? (language ? 'something else' : 'etwas anderes'));
};

/** Of two ages or numbers of hours the first is not "after" the second. */
export const isNumber = ({ first }: Words) => /^m(in|ax)/.test(String(first));
/** As land registries measure: hundreds of thousands to the east, millions to the north. */
export const isMetres = ({ value }: Words) =>
  /^\d{6,7}\D/.test(String(value)) && /\D\d{6,7}(\D|$)/.test(String(value));
/** As dates are written, and no day of the calendar. */
export const isNoDay = ({ value }: Words) => /^\d{4}-\d\d-\d\d$/.test(String(value));
/** A name that looks right. */
export const hasOddSign = ({ value, meant = '' }: Words) =>
  String(value).replace(/[\s\p{DI}]/gu, '') === meant;
export const isArea = ({ field }: Words) => field === 'geometry';
/** Several in one cell of a spreadsheet. */
export const isSeveral = ({ value }: Words) => /[,;|/]/.test(String(value));
/** One line may hold the name twice. */
export const inLines = ({ lines }: Words, language: 0 | 1) =>
  (/,/.test(String(lines)) ? ['in den Zeilen ', 'in lines '] : ['in Zeile ', 'in line '])[
    language
  ]! + lines;
export const isImage = ({ field }: Words) => /^src/.test(String(field));

/** What is often written in place of an id: a name (`meant` is its id, where that could be found), or several ids of a spreadsheet's cell. */
export function reference(p: Words, language: 0 | 1): string {
  if (p.meant) {
    return language ? `Probably "${p.meant}" is meant.` : `Gemeint ist wohl „${p.meant}“.`;
  }
  if (p.field === 'organizer')
    return language
      ? 'Please add it; a mere name is written {"name": "…"}.'
      : 'Bitte ergänzen; ein bloßer Name steht so da: {"name": "…"}.';
  if (isSeveral(p))
    return language
      ? 'Please write several ids as a list: ["a", "b"].'
      : 'Mehrere Kennungen sind eine Liste: ["a", "b"].';
  return language
    ? 'Please add it or remove the reference.'
    : 'Bitte ergänzen oder den Verweis entfernen.';
}

/** What stands in place of a section's list; programs make objects of lists, and leave the brackets of a single item out. */
export function noList({ value }: Words, language: 0 | 1): string {
  if (value === '') return language ? 'an empty text ""' : 'ein leerer Text ""';
  if (value !== '{…}') return String(value);
  return language
    ? 'an object { … } (a single record stands in [ … ], too; in PHP, array_values() helps against numbered entries)'
    : 'ein Objekt { … } (auch ein einziger Eintrag steht in [ … ]; in PHP hilft array_values() gegen nummerierte)';
}
