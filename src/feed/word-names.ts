/*
 * Words of the feed as people write them in German, and what databases make of them.
 */

const WORDS: Readonly<Record<string, string>> = {
  // kind
  municipality: 'stadt stadtverwaltung kommune gemeinde',
  centre: 'zentrum center begegnungszentrum freiwilligenzentrum stadtteilzentrum',
  association: 'verein verband e.v e.-v ev eingetragener-verein',
  initiative: 'bürgerinitiative',
  foundation: 'stiftung',
  company: 'unternehmen firma betrieb',
  other: 'sonstige sonstiges andere anderes',
  // mode
  onsite: 'vor-ort präsenz on-site',
  remote: 'online digital zuhause von-zu-hause homeoffice',
  hybrid: 'gemischt',
  // commitment
  once: 'einmalig einmal',
  occasional: 'gelegentlich',
  regular: 'regelmäßig regelmässig regelmaessig dauerhaft täglich wöchentlich monatlich',
  flexible: 'flexibel',
  // day, part
  mo: 'montag montags monday mon',
  tu: 'dienstag dienstags tuesday tue di',
  we: 'mittwoch mittwochs wednesday wed mi',
  th: 'donnerstag donnerstags thursday thu do',
  fr: 'freitag freitags friday fri',
  sa: 'samstag samstags sonnabend saturday sat',
  su: 'sonntag sonntags sunday sun so',
  morning: 'morgens vormittag vormittags',
  afternoon: 'nachmittag nachmittags',
  evening: 'abend abends',
  // status
  open: 'offen frei aktiv active',
  full: 'voll besetzt belegt ausgebucht',
  paused: 'pausiert pause',
  closed: 'geschlossen beendet abgelaufen inaktiv inactive',
  // wheelchair
  yes: 'ja true',
  limited: 'teilweise eingeschränkt bedingt',
  no: 'nein false',
  unknown: 'unbekannt unklar',
  // role, plate
  funder: 'förderer fördergeber fördermittelgeber',
  carrier: 'träger projektträger',
  partner: 'kooperationspartner',
  'strategic-partner': 'strategischer-partner',
  state: 'land bundesland',
  federal: 'bund',
  supporter: 'unterstützer',
  none: 'keine',
  white: 'weiß weiss',
};

const known: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([word, names]) =>
    names.split(' ').map((name) => [name, word] as const),
  ),
);

/** The word that is meant: capitals, spaces and underscores mean nothing, and German is fine. */
export function wordOf(given: unknown, words: readonly string[]): string | undefined {
  const plain = typeof given === 'string' || typeof given === 'boolean' ? String(given) : '';
  const name = plain.trim().toLowerCase();
  const joined = name.replace(/[\s_]+/g, '-').replace(/\.$/, '');
  return [name, joined, known.get(joined)].find((word) => word && words.includes(word));
}
