import { FeedError } from './errors.js';

/*
 * Where a text stops being JSON, and why: engines tell either in English or not at all. json-fault-words.ts says it to
 * editors. For the command line and the builder; widgets do without.
 */

export type FaultKind =
  | 'empty'
  | 'file'
  | 'address'
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
  | 'dash'
  | 'odd-space'
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

/** How files of other kinds begin, read as UTF-8: ZIP, and with it Excel and Word; their older forms; PDF, RTF, PNG, JPEG, gzip. */
const OTHER_FILE = /^(PK\x03\x04|\ufffd\ufffd\x11|%PDF|\{\\rtf|\ufffdPNG|\ufffd{3}|\x1f\ufffd)/;
/** Spaces that are none to JSON, and what nobody sees. */
const ODD_SPACE = /[\p{Zs}\p{DI}]/u;
/** Where a text that no straight quote ends was meant to end. */
const CURLY_END = /[“”„»«]\s*[,:}\]]/;
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
  if (OTHER_FILE.test(text)) return ['file', 0];
  for (take(SPACE); at < text.length; take(SPACE)) {
    const char = text.charAt(at);
    const wasNumber: boolean = afterNumber;
    const isValue: boolean = awaited === 'value' || awaited === 'value-or-end';
    const isName: boolean = awaited === 'name' || awaited === 'name-or-end';
    if (awaited === 'end') {
      // A text, and then another: the first line of a table whose cells stand in quotes.
      if (/^\s*"[^"\n]*"$/.test(text.slice(0, at).trimEnd()) && /[;,\t]/.test(char))
        return ['table', at];
      return [comments(char) ? 'comment' : 'rest', at];
    }
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
    if (char === '\n' || char === '\r') {
      const curly = CURLY_END.exec(text.slice(start, at));
      return curly ? ['curly-quotes', start + curly.index] : ['line-break', at];
    }
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
  if (ODD_SPACE.test(char)) return 'odd-space';
  if (!text.slice(0, at).trim()) {
    if (char === '<') return 'page';
    const [first = ''] = text.trim().split('\n');
    if (/^[^{}[\]/'„“”]*[;,\t]/.test(first)) return 'table';
    if (/^https?:\S+$/.test(text.trim())) return 'address';
    if (!/[/#'‘’„“”»«]/.test(char)) return 'nothing';
  }
  if (/[‐-―−]/.test(char)) return 'dash';
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

/** The error for a text that is no JSON, with the place of the fault. */
export function faultyJson(text: string, reason: string): FeedError {
  // In another encoding everything is broken: where exactly helps nobody.
  if (!OTHER_FILE.test(text) && /^.{0,3}[\0\ufffd]/s.test(text))
    return new FeedError('json', { reason: '\ufffd' });
  const fault = findFault(text);
  return new FeedError('json', fault ? { ...fault } : { reason });
}
