import { FeedError } from './errors.js';
import type { Feed } from './model.js';
import { isObject, type Item, type Reading, type Section } from './reading.js';
import { head, sectionNames } from './sections/head.js';

const NOTHING: readonly never[] = Object.freeze([]);

/** So few records are read without a pause: what a pause needs would take longer to fetch than they to be read. */
const FEW = 256;

/** What the feed says about itself, with empty sections. Throws a `FeedError` where it is no feed. */
export function readHead(raw: unknown, reading: Reading): Feed {
  if (!isObject(raw)) throw new FeedError('shape');
  const version = String(raw.version ?? '').trim();
  if (!/^1(\.|$)/.test(version)) throw new FeedError('shape', { version: version.slice(0, 20) });
  reading.path.length = 0;
  const feed: Record<string, unknown> = {
    language: 'de',
    ...(head(raw, reading) as object | undefined),
    version,
    url: reading.base,
  };
  for (const name of sectionNames) feed[name] = NOTHING;
  return Object.freeze(feed as unknown as Feed);
}

/** Reads a section record by record. Where something throws, the next call goes on with the same record. */
export class SectionReader {
  readonly #section: Section;
  readonly #reading: Reading;
  readonly #records = new Map<string, Item>();
  /** Where each of them stands in the raw section. */
  readonly #places: number[] = [];
  #raw: unknown;
  /** Of the next record, and of the first one of this slice. */
  #index = 0;
  #start = 0;

  constructor(section: Section, reading: Reading) {
    this.#section = section;
    this.#reading = reading;
  }

  get count(): number {
    return this.#records.size;
  }

  /** The records so far. */
  get records(): readonly unknown[] {
    return Object.freeze([...this.#records.values()]);
  }

  /** Hands over the raw section, or the next slice of it. */
  take(raw: unknown): void {
    this.#raw = raw;
    this.#start = this.#index;
  }

  /** Reads what was handed over, where it is much up to about that time; true when it is done. */
  read(until = Infinity): boolean {
    const { name, rule } = this.#section;
    const reading = this.#reading;
    const records = this.#records;
    const raw = this.#raw;
    const { path } = reading;
    path.splice(0, Infinity, name);
    if (!Array.isArray(raw)) {
      if (raw != null) reading.lose('section', raw);
      return true;
    }
    while (this.#index - this.#start < raw.length) {
      path.splice(1, Infinity, this.#index);
      let record: Item | undefined;
      try {
        record = rule(raw[this.#index - this.#start], reading) as Item | undefined;
      } catch {
        // Whatever a page hands over as `data`, getters and proxies included, costs one record at most. What is only odd
        // costs nothing: to note a loss calls for mend.ts, too, and the record is read again.
        path.length = 2;
        reading.lose('type', '?');
      }
      if (record && records.has(record.id)) reading.lose('duplicate', record.id);
      else if (record) {
        records.set(record.id, record);
        this.#places.push(this.#index);
      }
      const pauses = ++this.#index % 16 === 0 && raw.length > FEW;
      if (pauses && performance.now() > until) return false;
    }
    return true;
  }

  /** A last look at all records together. */
  finish(): void {
    const { name, finish } = this.#section;
    const { ids, path } = this.#reading;
    path.splice(0, Infinity, name);
    if (Array.isArray(this.#raw)) {
      finish?.(this.#records, this.#places, this.#reading);
      ids.set(name, this.#records);
    }
  }
}
