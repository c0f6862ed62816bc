import { FeedError } from './errors.js';
import { describeError } from './messages.js';

/*
 * Where a text stops being JSON, and why, in the words of editors. Engines tell either in English or not at all.
 * For the command line and the builder: widgets do without.
 */

export type FaultKind =
  | 'empty'
  | 'page'
  | 'table'
  | 'nothing'
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'decimal-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'single-quotes'
  | 'curly-quotes'
  | 'inner-quotes'
  | 'missing-quotes'
  | 'comment'
  | 'line-break'
  | 'control'
  | 'backslash'
  | 'number'
  | 'bracket'
  | 'cut-off'
  | 'rest'
  | 'other';

export interface Fault {
  readonly kind: FaultKind;
  /** Counted from one, as editors of text do. */
  readonly line: number;
  readonly column: number;
}

/** Numbers, and what is meant to be one: "007", "12.5.2026", "12 €" are cut after the number. */
const NUMBER = /-?\d[\w.+-]*/y;
const VALID_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next. */
type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'end';

/** The first fault of a text; nothing where it is JSON. Never deeper than the text is long: brackets are kept in a list. */
export function findFault(text: string): Fault | undefined {
  const [kind, at] = scan(text) ?? [];
  if (kind === undefined || at === undefined) return undefined;
  const lines = text.slice(0, at).split('\n');
  return { kind, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function scan(text: string): readonly [FaultKind, number] | undefined {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  /** A number was right before the comma. */
  let afterNumber = false;
  const take = (form: RegExp) => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const close = (bracket: '{' | '[') => {
    if (open.at(-1) !== bracket) return false;
    open.pop();
    awaited = open.length ? 'comma-or-end' : 'end';
    return true;
  };
  for (take(SPACE); at < text.length; take(SPACE)) {
    const char = text.charAt(at);
    const wasNumber: boolean = afterNumber;
    const isValue: boolean = awaited === 'value' || awaited === 'value-or-end';
    const isName: boolean = awaited === 'name' || awaited === 'name-or-end';
    if (awaited === 'end') return [comments(char) ? 'comment' : 'rest', at];
    if (char === '"' && (isValue || isName)) {
      const fault = endOfString(text, at);
      if (typeof fault !== 'number') return fault;
      at = fault;
      awaited = isName ? 'colon' : open.length ? 'comma-or-end' : 'end';
    } else if ((char === '{' || char === '[') && isValue) {
      open.push(char);
      awaited = char === '{' ? 'name-or-end' : 'value-or-end';
      at++;
    } else if (char === '}' || char === ']') {
      if (awaited === 'name' || (awaited === 'value' && open.at(-1) === '[')) {
        return ['trailing-comma', at];
      }
      if (awaited === 'value') return ['missing-value', at];
      if (awaited === 'colon') return ['missing-colon', at];
      if (!close(char === '}' ? '{' : '[')) return ['bracket', at];
      at++;
    } else if (char === ',' && awaited === 'comma-or-end') {
      at++;
      afterNumber = wasNumber;
      awaited = open.at(-1) === '{' ? 'name' : 'value';
      continue;
    } else if (char === ':' && awaited === 'colon') {
      awaited = 'value';
      at++;
    } else if (isValue && /[-\d]/.test(char)) {
      const start = at;
      if (!VALID_NUMBER.test(take(NUMBER))) return ['number', start];
      afterNumber = true;
      awaited = open.length ? 'comma-or-end' : 'end';
      continue;
    } else if (isValue && take(WORD)) {
      awaited = open.length ? 'comma-or-end' : 'end';
    } else {
      return [kindOf(text, at, awaited, wasNumber), at];
    }
    afterNumber = false;
  }
  if (awaited === 'end') return undefined;
  return [text.trim() ? 'cut-off' : 'empty', at];
}

/** Behind the closing quote, or what is wrong within. */
function endOfString(text: string, start: number): number | readonly [FaultKind, number] {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char === '\n' || char === '\r') return ['line-break', at];
    if (char < ' ') return ['control', at];
    if (char !== '\\') continue;
    ESCAPE.lastIndex = at;
    const [found] = ESCAPE.exec(text) ?? [];
    if (!found) return ['backslash', at];
    at += found.length - 1;
  }
  return ['cut-off', text.length];
}

const comments = (char: string) => char === '/' || char === '#';

/** What stands where it cannot be. */
function kindOf(text: string, at: number, awaited: Awaited, afterNumber: boolean): FaultKind {
  const char = text.charAt(at);
  if (!text.slice(0, at).trim()) {
    if (char === '<') return 'page';
    const [first = ''] = text.trim().split('\n');
    if (/^[^{}[\]/'„“”]*[;,\t]/.test(first)) return 'table';
    if (!/[/#'‘’„“”»«]/.test(char)) return 'nothing';
  }
  if (comments(char)) return 'comment';
  if (/['‘’‚`´]/.test(char)) return 'single-quotes';
  if (/[„“”»«]/.test(char)) return 'curly-quotes';
  if (char === ',')
    return awaited === 'value' && text[at - 1] !== ',' ? 'missing-value' : 'extra-comma';
  if (awaited === 'colon') return 'missing-colon';
  if (awaited === 'name' && afterNumber && /\d/.test(char)) return 'decimal-comma';
  if (awaited === 'comma-or-end') return /["{[\d-]/.test(char) ? 'missing-comma' : 'inner-quotes';
  return /[\p{L}\d_$]/u.test(char) ? 'missing-quotes' : 'other';
}

const WORDS: Readonly<Record<FaultKind, readonly [de: string, en: string]>> = {
  empty: ['Der Feed ist leer.', 'The feed is empty.'],
  page: [
    'Das ist eine Internetseite (HTML) oder XML, kein JSON. Oft ist es eine Fehler- oder Anmeldeseite.',
    'This is a web page (HTML) or XML, no JSON. Often it is an error or login page.',
  ],
  table: [
    'Das sieht nach einer Tabelle (CSV) aus. Ein Feed ist JSON: {"version": "1.0", "actors": [ … ]}.',
    'This looks like a table (CSV). A feed is JSON: {"version": "1.0", "actors": [ … ]}.',
  ],
  nothing: [
    'Das ist kein JSON. Ein Feed beginnt mit { und endet mit }.',
    'This is no JSON. A feed begins with { and ends with }.',
  ],
  'trailing-comma': [
    'Vor dieser Klammer steht ein Komma zu viel. Bitte löschen.',
    'There is a comma too many before this bracket. Please delete it.',
  ],
  'extra-comma': [
    'Hier steht ein Komma zu viel. Bitte löschen.',
    'There is a comma too many here. Please delete it.',
  ],
  'missing-comma': [
    'Davor fehlt ein Komma. Einträge werden durch Kommas getrennt. Steht ein Anführungszeichen im Text, bitte \\" oder „…“ schreiben.',
    'A comma is missing before this. Items are separated by commas. A quotation mark within a text is written \\".',
  ],
  'decimal-comma': [
    'Zahlen haben einen Punkt statt eines Kommas: 51.31 statt 51,31.',
    'Numbers have a point, no comma: 51.31, not 51,31.',
  ],
  'missing-colon': [
    'Nach dem Namen eines Feldes steht ein Doppelpunkt: "name": "…". Er fehlt hier.',
    'After the name of a field stands a colon: "name": "…". It is missing here.',
  ],
  'missing-value': [
    'Nach dem Doppelpunkt fehlt der Wert. Ein leerer Text ist "", nichts ist null.',
    'After the colon the value is missing. An empty text is "", nothing is null.',
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
    'A text goes on over the end of the line. Either its closing quote is missing, or the line break has to be written \\n.',
  ],
  control: [
    'Im Text steht ein Tabulator oder Steuerzeichen. Bitte durch ein Leerzeichen ersetzen.',
    'There is a tab or a control character in the text. Please replace it by a space.',
  ],
  backslash: [
    'Ein einzelner \\ ist im Text nicht erlaubt. Bitte \\\\ schreiben, in Adressen /.',
    'A single \\ is not allowed in a text. Please write \\\\, in addresses /.',
  ],
  number: [
    'Das ist keine Zahl, wie JSON sie schreibt (51.3 oder 7, ohne Null am Anfang). Daten, Uhrzeiten und Postleitzahlen stehen in Anführungszeichen.',
    'This is no number as JSON writes it (51.3 or 7, no zero in front). Dates, times and postcodes stand in quotes.',
  ],
  bracket: [
    'Diese Klammer passt nicht zur geöffneten: [ endet mit ], { mit }.',
    'This bracket does not fit the open one: [ ends with ], { with }.',
  ],
  'cut-off': [
    'Hier ist der Feed zu Ende, bevor alles geschlossen ist. Es fehlt ein Anführungszeichen, eine Klammer ] oder } am Ende, oder die Datei ist abgeschnitten.',
    'The feed ends here before everything is closed. A quote or a bracket ] or } is missing at the end, or the file is cut off.',
  ],
  rest: [
    'Der Feed war vor dieser Stelle schon zu Ende. Oft steht davor eine Klammer zu viel, oder zwei Dateien stehen hintereinander.',
    'The feed had ended before this. Often there is a bracket too many before, or there are two files in one.',
  ],
  other: [
    'Dieses Zeichen steht hier falsch. Oft fehlt davor ein Komma, eine Klammer oder ein Anführungszeichen.',
    'This character is wrong here. Often a comma, a bracket or a quote is missing before it.',
  ],
};

/** The error for a text that is no JSON, with the place of the fault. */
export function faultyJson(text: string, reason: string): FeedError {
  // In another encoding everything is broken: where exactly helps nobody.
  if (/^.{0,3}[\0\ufffd]/s.test(text)) return new FeedError('json', { reason: '\ufffd' });
  const fault = findFault(text);
  return new FeedError('json', fault ? { ...fault } : { reason });
}

/** The same error with the place of the fault, which the client does not tell: it asks once more. */
export async function withPlace(error: unknown, url: string): Promise<unknown> {
  const { code, details } = error instanceof FeedError ? error : {};
  if (code !== 'json' || !details?.reason) return error;
  try {
    const text = await (await fetch(url, { credentials: 'omit' })).text();
    return faultyJson(text.replace(/^\ufeff/, ''), String(details.reason));
  } catch {
    return error;
  }
}

/** Why there is no feed, and what helps; with the place of a fault where it is known. */
export function explain(
  error: Pick<FeedError, 'code' | 'details'>,
): ReturnType<typeof describeError> {
  const { kind = '', line, column } = error.details;
  if (!Object.hasOwn(WORDS, kind)) return describeError(error);
  const [de, en] = WORDS[kind as FaultKind];
  if (kind === 'empty') return { de, en };
  return {
    de: `Der Feed ist kein gültiges JSON: Zeile ${line}, Spalte ${column}. ${de}`,
    en: `The feed is no valid JSON: line ${line}, column ${column}. ${en}`,
  };
}
