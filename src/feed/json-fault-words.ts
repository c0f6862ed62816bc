import type { FeedError } from './errors.js';
import type { FaultKind } from './json-fault.js';
import { describeError } from './error-words.js';
import { isObject } from './reading.js';
import { sectionNames } from './sections/head.js';

/** What is wrong with a text that is no JSON, and what helps. */
const WORDS: Readonly<Record<FaultKind, readonly [de: string, en: string]>> = {
  empty: [
    'Der Feed ist leer. Bitte die Datei noch einmal speichern oder ausgeben lassen.',
    'The feed is empty. Please save or export the file once more.',
  ],
  file: [
    'Das ist kein Text, sondern eine andere Datei, etwa ein ZIP-Archiv, aus Excel oder Word, ein PDF oder ein Bild. Ein Feed ist eine Textdatei mit JSON: ein Archiv erst entpacken, Inhalte aus Programmen als reinen Text in UTF-8 speichern.',
    'This is not text but another kind of file, such as a ZIP archive, one of Excel or Word, a PDF or an image. A feed is a text file with JSON: unpack an archive first, save what is in programs as plain text in UTF-8.',
  ],
  address: [
    'Hier steht nur eine Adresse. Gebraucht wird, was unter ihr liegt: JSON, das mit { beginnt und mit } endet. Der Link zu einer Tabelle, etwa bei Google, führt zu keinem JSON.',
    'This is a mere address. What is needed is what lies there: JSON that begins with { and ends with }. The link to a spreadsheet, as of Google, leads to no JSON.',
  ],
  page: [
    'Das ist eine Internetseite (HTML) oder XML, kein JSON. Oft ist es eine Fehler- oder Anmeldeseite.',
    'This is a web page (HTML) or XML, not JSON. It is often an error or login page.',
  ],
  table: [
    'Das sieht nach einer Tabelle (CSV) aus. Ein Feed ist JSON: {"version": "1.0", "actors": [ … ]}.',
    'This looks like a table (CSV). A feed is JSON: {"version": "1.0", "actors": [ … ]}.',
  ],
  nothing: [
    'Das ist kein JSON. Ein Feed beginnt mit { und endet mit }; davor und dahinter steht nichts.',
    'This is not JSON. A feed begins with { and ends with }; nothing stands before or behind.',
  ],
  'trailing-comma': [
    'Vor dieser Klammer steht ein Komma zu viel. Bitte löschen.',
    'There is one comma too many before this bracket. Please delete it.',
  ],
  'extra-comma': [
    'Hier steht ein Komma zu viel. Bitte löschen.',
    'There is one comma too many here. Please delete it.',
  ],
  'missing-comma': [
    'Davor fehlt ein Komma. Einträge werden durch Kommas getrennt. Steht ein Anführungszeichen im Text, bitte \\" oder „…“ schreiben.',
    'A comma is missing before this. Items are separated by commas. A quotation mark within a text is written \\".',
  ],
  'decimal-comma': [
    'Zahlen haben einen Punkt statt eines Kommas: 51.31 statt 51,31.',
    'Numbers have a decimal point, not a comma: 51.31, not 51,31.',
  ],
  'missing-colon': [
    'Nach dem Namen eines Feldes steht ein Doppelpunkt: "name": "…". Er fehlt hier.',
    'After the name of a field stands a colon: "name": "…". It is missing here.',
  ],
  'missing-value': [
    'Nach dem Doppelpunkt fehlt der Wert. Ein leerer Text wird "" geschrieben, „kein Wert“ null.',
    'After the colon the value is missing. An empty text is written "", “no value” is written null.',
  ],
  'single-quotes': [
    'Texte und Feldnamen stehen in geraden doppelten Anführungszeichen: "so", nicht \'so\'.',
    'Texts and names of fields stand in straight double quotes: "like this", not \'like this\'.',
  ],
  'curly-quotes': [
    'Texte und Feldnamen stehen in geraden Anführungszeichen: "so", nicht „so“ oder “so”. Textprogramme ändern das gern von selbst.',
    'Texts and names of fields stand in straight quotes: "like this", not “like this”. Word processors like to change them.',
  ],
  'inner-quotes': [
    'Hier wird ein Komma oder eine schließende Klammer erwartet. Oft steht davor ein gerades Anführungszeichen mitten im Text: bitte \\" oder „…“ schreiben.',
    'A comma or a closing bracket is expected here. Often there is a straight quotation mark within the text before: please write \\".',
  ],
  'missing-quotes': [
    'Texte und Feldnamen brauchen Anführungszeichen: "so". Ohne stehen nur Zahlen, true, false und null.',
    'Texts and names of fields need quotes: "like this". Only numbers, true, false and null go without.',
  ],
  comment: [
    'JSON kennt keine Kommentare (// … oder /* … */). Bitte löschen.',
    'JSON has no comments (// … or /* … */). Please delete it.',
  ],
  'line-break': [
    'Ein Text geht über das Ende der Zeile. Entweder fehlt das schließende Anführungszeichen, oder der Zeilenumbruch ist als \\n zu schreiben.',
    'A text runs over the end of the line. Either its closing quote is missing, or the line break has to be written as \\n.',
  ],
  control: [
    'Im Text steht ein Tabulator oder Steuerzeichen. Bitte durch ein Leerzeichen ersetzen.',
    'There is a tab or a control character in the text. Please replace it with a space.',
  ],
  backslash: [
    'Ein einzelner \\ ist im Text nicht erlaubt. Bitte \\\\ schreiben, in Adressen /.',
    'A single \\ is not allowed in a text. Please write \\\\, in addresses /.',
  ],
  number: [
    'Das ist keine Zahl, wie JSON sie schreibt (51.3 oder 7, ohne Null am Anfang). Daten, Uhrzeiten und Postleitzahlen stehen in Anführungszeichen.',
    'This is not a number as JSON writes it (51.3 or 7, no leading zero). Dates, times and postcodes stand in quotes.',
  ],
  dash: [
    'Hier steht ein Gedankenstrich (–). Das Minus einer Zahl ist der kurze Strich der Tastatur: -. Textprogramme ändern ihn gern von selbst.',
    'This is a dash (–). The minus of a number is the short stroke of the keyboard: -. Word processors like to change it.',
  ],
  'odd-space': [
    'Hier steht ein geschütztes Leerzeichen oder ein unsichtbares Zeichen, wie es beim Kopieren aus Textprogrammen und Internetseiten mitkommt. Bitte löschen und die Leertaste drücken.',
    'This is a non-breaking space or an invisible character, as it comes along when copying from word processors and web pages. Please delete it and press the space bar.',
  ],
  bracket: [
    'Diese Klammer passt nicht zur geöffneten: [ endet mit ], { mit }.',
    'This bracket does not match the open one: [ ends with ], { with }.',
  ],
  'cut-off': [
    'Hier ist der Feed zu Ende, bevor alles geschlossen ist. Es fehlt ein Anführungszeichen, eine Klammer ] oder } am Ende, oder die Datei ist abgeschnitten.',
    'The feed ends here before everything is closed. A quote or a bracket ] or } is missing at the end, or the file is cut off.',
  ],
  rest: [
    'Der Feed war vor dieser Stelle schon zu Ende. Oft steht davor eine Klammer zu viel, oder zwei Dateien stehen hintereinander.',
    'The feed had ended before this. Often there is one bracket too many before it, or there are two files in one.',
  ],
  other: [
    'Dieses Zeichen steht hier falsch. Oft fehlt davor ein Komma, eine Klammer oder ein Anführungszeichen.',
    'This character is wrong here. Often a comma, a bracket or a quote is missing before it.',
  ],
};

/** Faults of the file as a whole: they have no place. */
const WHOLE: readonly unknown[] = ['empty', 'file', 'address'] satisfies FaultKind[];

/** What maps and geoportals save; to ask for a version of it would lead nowhere. */
const GEOJSON = {
  de: 'Das ist GeoJSON, kein Feed. Ein Feed beginnt so: {"version": "1.0", "actors": [ … ]}. Aus jedem „feature“ wird ein Akteur mit „id“, „name“ und „position“: {"lat": 51.3, "lon": 9.5}.',
  en: 'This is GeoJSON, not a feed. A feed begins like this: {"version": "1.0", "actors": [ … ]}. Each "feature" becomes an actor with "id", "name" and "position": {"lat": 51.3, "lon": 9.5}.',
};

const BEGINNING = '{"version": "1.0", "actors": [ … ]}';

/** What exports and interfaces give in place of a feed; to ask for a version of it would lead nowhere, too. */
function noFeed(raw: unknown): ReturnType<typeof describeError> | undefined {
  if (Array.isArray(raw))
    return {
      de: `Das ist eine bloße Liste, kein Feed. Sie gehört in einen Abschnitt: ${BEGINNING}.`,
      en: `This is a mere list, not a feed. It belongs in a section: ${BEGINNING}.`,
    };
  if (typeof raw === 'string' && /^\s*[{[]/.test(raw))
    return {
      de: 'Der Feed steht als Text in Anführungszeichen: Er wurde zweimal in JSON verwandelt. Bitte nur einmal.',
      en: 'The feed stands in quotes as a text: it was turned into JSON twice. Please do that once.',
    };
  if (!isObject(raw)) return undefined;
  if (raw.type === 'FeatureCollection') return GEOJSON;
  const names = Object.keys(raw).slice(0, 8);
  if (!names.length || sectionNames.some((name) => name in raw)) return undefined;
  const found = names.map((name) => name.slice(0, 40)).join(', ');
  return {
    de: `Das ist kein Feed. Er beginnt so: ${BEGINNING}. Gefunden: ${found}.`,
    en: `This is not a feed. One begins like this: ${BEGINNING}. Found: ${found}.`,
  };
}

/** Why there is no feed, and what helps; with the place of a fault where it is known. `raw`: what is there instead. */
export function explain(
  error: Pick<FeedError, 'code' | 'details'>,
  raw?: unknown,
): ReturnType<typeof describeError> {
  // Where there is a version, that is what is wrong.
  const none = error.code === 'shape' && !error.details.version ? noFeed(raw) : undefined;
  if (none) return none;
  const { kind = '', line, column } = error.details;
  if (!Object.hasOwn(WORDS, kind)) return describeError(error);
  const [de, en] = WORDS[kind as FaultKind];
  if (WHOLE.includes(kind)) return { de, en };
  return {
    de: `Der Feed ist kein gültiges JSON: Zeile ${line}, Spalte ${column}. ${de}`,
    en: `The feed is not valid JSON: line ${line}, column ${column}. ${en}`,
  };
}
