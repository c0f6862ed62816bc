/*
 * Where in a text of JSON its values stand: editors see lines, no pointers. For the command line and the builder.
 */

export interface Place {
  /** Counted from one, as editors of text do. */
  readonly line: number;
  readonly column: number;
}

/** A name that an object has more than once: JSON keeps the last value and drops the others without a word. */
export interface Repeated {
  readonly pointer: string;
  readonly places: readonly Place[];
  /** Whether it has the same value each time: then nothing is lost. */
  readonly isSame: boolean;
}

/** Nothing of a feed is nested deeper but the corners of areas. */
const LEVELS = 12;
/** A bracket, comma or colon, the beginning of a string, or a number or a word. */
const TOKEN = /[{}[\],:"]|[^\s{}[\],:"]+/g;

/** Where a name stands, and its value from the colon on. */
interface Span {
  readonly at: number;
  from: number;
  to: number;
}

interface Open {
  readonly pointer: string;
  /** Where its names stand; lists have an index instead. */
  readonly names?: Map<string, Span[]>;
  span?: Span;
  name: string | number;
  isNameNext: boolean;
}

/** The places of what such pointers lead to, and of names that stand more than once; `text` is JSON. */
export function placesIn(
  text: string,
  wanted: ReadonlySet<string>,
): { readonly places: ReadonlyMap<string, Place>; readonly repeated: readonly Repeated[] } {
  const offsets = new Map<string, number>();
  const repeated = new Map<string, readonly Span[]>();
  const open: Open[] = [];
  let deeper = 0;
  const note = (pointer: string, at: number) => {
    if (wanted.has(pointer)) offsets.set(pointer, at);
  };
  for (const { token, at } of tokensOf(text)) {
    const top = open.at(-1);
    const { span } = top ?? {};
    // Long paths to nowhere would take all memory.
    if (open.length === LEVELS && /[{[]/.test(token.charAt(0))) deeper++;
    else if (deeper && /[}\]]/.test(token.charAt(0))) deeper--;
    else if (deeper) continue;
    else if (token === '}' || token === ']') {
      if (span) span.to = at;
      open.pop();
    } else if (token === ',') {
      if (span) span.to = at;
      if (typeof top?.name === 'number') top.name++;
      else if (top) top.isNameNext = true;
    } else if (token === ':') {
      if (top) top.isNameNext = false;
      if (span) span.from = at + 1;
    } else if (top?.names && top.isNameNext) {
      top.name = JSON.parse(token) as string;
      const pointer = `${top.pointer}/${top.name}`;
      const spans = top.names.get(top.name) ?? [];
      top.names.set(top.name, spans);
      top.span = { at, from: at, to: at };
      if (spans.push(top.span) > 1) repeated.set(pointer, spans);
      // The last one counts.
      note(pointer, at);
    } else {
      const pointer = top ? `${top.pointer}/${top.name}` : '';
      if (top && !top.names) note(pointer, at);
      if (token === '{') open.push({ pointer, names: new Map(), name: '', isNameNext: true });
      if (token === '[') open.push({ pointer, name: 0, isNameNext: false });
    }
  }
  const placeOf = placing(text);
  return {
    places: new Map([...offsets].map(([pointer, at]) => [pointer, placeOf(at)])),
    repeated: [...repeated].map(([pointer, spans]) => ({
      pointer,
      places: spans.map(({ at }) => placeOf(at)),
      isSame: new Set(spans.map(({ from, to }) => text.slice(from, to).trim())).size === 1,
    })),
  };
}

function* tokensOf(text: string): Generator<{ readonly token: string; readonly at: number }> {
  const form = new RegExp(TOKEN);
  for (let found = form.exec(text); found; found = form.exec(text)) {
    const { 0: first, index: at } = found;
    if (first === '"') form.lastIndex = stringEnd(text, at);
    yield { token: text.slice(at, form.lastIndex), at };
  }
}

/** By hand: WebKit gives up an expression for strings that are megabytes long. */
function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote > 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** Tells line and column of an offset, without counting the lines anew each time. */
function placing(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
