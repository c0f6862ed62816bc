import { Arriving, whole } from './arriving.js';
import type { Answer, Take, Taken } from './client.js';
import type { SectionName } from './model.js';
import { breathe, TURN } from './pause.js';
import { sectionNames } from './sections/head.js';

/*
 * Reads a long feed while it arrives: sections are cut into slices of records, and each slice is parsed on its own,
 * just before its records are read. Bundles load this for long answers only.
 *
 * The cuts follow quotes and brackets alone. Whether it is JSON is for `JSON.parse` to say, which sees every character:
 * those of the slices, and those of the frame around them, in which the sections are empty. The document is well-formed
 * if all of these are. Where something does not fit (a broken slice, a field that comes after what it matters for),
 * everything is given up, and the whole text goes the usual way.
 */

/** Characters of a slice: some dozen records, parsed in a fraction of a millisecond. */
const SLICE = 2 ** 14;
/** Characters that are looked through before a look at the clock. */
const PIECE = 2 ** 18;
/** Turns that the reading gets for one of the scan: what is there already comes first on screen. */
const TURNS = 4;

const COMMA = 44;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

type Fields = Readonly<Record<string, unknown>>;

/** One answer that is read while it arrives. */
export class FeedStream {
  readonly #answer: Omit<Answer, 'raw'>;
  readonly #take: Take;
  readonly #work = new AbortController();
  /** Fields that were there when reading began. */
  #head: Fields | undefined;
  #taken: Promise<Taken | void> | undefined;
  /** Sections found so far, and what of them was handed to the reading. */
  readonly #found = new Map<string, Arriving>();
  readonly #told = new Map<string, unknown>();
  readonly #tell = new Map<string, (raw: unknown) => void>();

  /** When the scan lets the reading have a turn. */
  #until = 0;

  // Where the scan is.
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The document so far with its sections empty: complete fields, and the beginning of the next. */
  #fields = '';
  #field = '';
  /** What was looked through and belongs to the field or to the slice that come next. */
  #rest = '';
  /** The section whose records are being cut. */
  #section: Arriving | undefined;

  /** `signal` ends everything. */
  constructor(answer: Omit<Answer, 'raw'>, take: Take, signal: AbortSignal) {
    this.#answer = answer;
    this.#take = take;
    signal.addEventListener('abort', () => this.#stop());
    // While this file was on its way.
    if (signal.aborted) this.#stop();
  }

  /** Takes the next part of the text. Parts may follow each other without a pause: between them the records are read. */
  async push(text: string): Promise<void> {
    for (let at = 0; at < text.length && !this.#work.signal.aborted; at += PIECE) {
      if (performance.now() > this.#until) {
        for (let turn = 0; turn < TURNS; turn++) await breathe();
        this.#until = performance.now() + TURN;
      }
      try {
        this.#scan(text.slice(at, at + PIECE));
      } catch {
        this.#stop();
      }
    }
  }

  /** After the last part: what was read, and the raw form of the rest. Nothing, where the whole text has to be read. */
  async end(): Promise<Pick<Answer, 'raw' | 'taken'> | undefined> {
    try {
      const raw = JSON.parse(this.#fields + this.#field + this.#rest) as Record<string, unknown>;
      if (this.#work.signal.aborted || !this.#fits(raw)) return undefined;
      for (const name of sectionNames) this.#hand(name, raw[name]);
      const taken = (await this.#taken) ?? undefined;
      for (const [name, found] of this.#found) {
        raw[name] = await whole(found);
      }
      for (const name of taken?.unread.keys() ?? []) taken?.unread.set(name, raw[name]);
      return this.#work.signal.aborted ? undefined : { raw, taken };
    } catch {
      return undefined;
    } finally {
      this.#stop();
    }
  }

  /** Whether nothing came too late for what was read already. */
  #fits(raw: Fields): boolean {
    const head = this.#head;
    const isSame = (key: string) => JSON.stringify(raw[key]) === JSON.stringify(head?.[key]);
    return Object.keys(raw).every((key) => {
      if (this.#found.has(key)) return Array.isArray(raw[key]);
      if (isSection(key)) return !this.#told.has(key) || raw[key] === this.#told.get(key);
      return !head || isSame(key);
    });
  }

  #stop(): void {
    this.#work.abort();
    for (const name of sectionNames) this.#hand(name, undefined);
    for (const found of this.#found.values()) found.end();
  }

  /** Looks for the ends of fields, records and sections. */
  #scan(text: string): void {
    let start = 0;
    const before = (end: number) => {
      const part = this.#rest + text.slice(start, end);
      this.#rest = '';
      start = end;
      return part;
    };
    let depth = this.#depth;
    let inString = this.#inString;
    let escaped = this.#escaped;
    for (let at = 0; at < text.length; at++) {
      if (inString) {
        // Most of a feed is text: straight to its end, which is a quote after an even number of backslashes.
        const begin = escaped ? at + 1 : at;
        const quote = text.indexOf('"', begin);
        at = quote < 0 ? text.length : quote;
        let last = at;
        while (last > begin && text.charCodeAt(last - 1) === BACKSLASH) last--;
        escaped = (at - last) % 2 === 1;
        inString = quote < 0 || escaped;
        if (quote >= 0) escaped = false;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) inString = true;
      else if (code === OPEN || code === OPEN_LIST) {
        depth++;
        if (depth === 1) this.#fields += before(at + 1);
        else if (depth === 2 && code === OPEN_LIST) {
          this.#field += before(at + 1);
          this.#section = this.#begin();
        }
      } else if (code === CLOSE || code === CLOSE_LIST) {
        depth--;
        if (depth === 1 && this.#section) {
          this.#section.push(before(at));
          this.#section.end();
          this.#section = undefined;
        }
      } else if (code === COMMA) {
        if (depth === 1) {
          this.#fields += this.#field + before(at);
          this.#field = '';
        } else if (this.#section && depth === 2 && this.#rest.length + at - start > SLICE) {
          this.#section.push(before(at));
          start++;
        }
      }
    }
    this.#rest += text.slice(start);
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = escaped;
  }

  /** A list begins among the fields of the feed. Is it a section, its records are cut. */
  #begin(): Arriving | undefined {
    const [name = ''] = Object.keys(JSON.parse(`{${this.#field.replace(/^,/, '')}]}`) as object);
    if (!isSection(name)) return undefined;
    // What was there, or was missed, already.
    if (this.#told.has(name)) throw new SyntaxError();
    const section = new Arriving();
    this.#found.set(name, section);
    const head = JSON.parse(`${this.#fields}}`) as Fields;
    if (!this.#head && 'version' in head) this.#start(head);
    // Sections refer to those before them; which of these are not there yet will not come.
    const last = sectionNames.indexOf(name);
    sectionNames.forEach((other, at) => {
      const raw = this.#found.get(other) ?? head[other];
      if (raw !== undefined || at < last) this.#hand(other, raw);
    });
    return section;
  }

  #start(head: Fields): void {
    this.#head = head;
    const raw: Record<string, unknown> = { ...head };
    for (const name of sectionNames) {
      raw[name] = new Promise((tell) => this.#tell.set(name, tell));
    }
    this.#taken = this.#take({ ...this.#answer, raw }, this.#work.signal).catch(() => this.#stop());
  }

  /** Hands a section to the reading, when that has begun. */
  #hand(name: SectionName, raw: unknown): void {
    const tell = this.#tell.get(name);
    if (!tell || this.#told.has(name)) return;
    this.#told.set(name, raw);
    tell(raw);
  }
}

function isSection(key: string): key is SectionName {
  return (sectionNames as readonly string[]).includes(key);
}
