import { FeedError } from './errors.js';
import type { Feed } from './model.js';
import { isObject, ODD, type Item, type Reading, type Section } from './reading.js';
import { head, sectionNames } from './sections/head.js';

const NOTHING: readonly never[] = Object.freeze([]);

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
  readonly #raw: unknown;
  readonly #section: Section;
  readonly #reading: Reading;
  readonly #records = new Map<string, Item>();
  #index = 0;

  constructor(raw: unknown, section: Section, reading: Reading) {
    this.#raw = raw;
    this.#section = section;
    this.#reading = reading;
  }

  /** The records so far. */
  get records(): readonly unknown[] {
    return Object.freeze([...this.#records.values()]);
  }

  get count(): number {
    return this.#records.size;
  }

  /** Works for about so many milliseconds; true when everything is read. */
  read(milliseconds = Infinity): boolean {
    const { name, rule, finish } = this.#section;
    const raw = this.#raw;
    const reading = this.#reading;
    const records = this.#records;
    const { path } = reading;
    path.splice(0, Infinity, name);
    if (!Array.isArray(raw)) {
      if (raw !== undefined && raw !== null) reading.lose('section', raw);
      return true;
    }
    const end = performance.now() + milliseconds;
    while (this.#index < raw.length) {
      path.splice(1, Infinity, this.#index);
      let record: Item | undefined;
      try {
        record = rule(raw[this.#index], reading) as Item | undefined;
      } catch (error) {
        if (error === ODD) throw error;
        // Whatever a page hands over as `data`, getters and proxies included, costs one record at most.
        path.length = 2;
        reading.lose('type', '?');
      }
      if (record && records.has(record.id)) reading.lose('duplicate', record.id);
      else if (record) records.set(record.id, record);
      if (++this.#index % 16 === 0 && performance.now() > end) return false;
    }
    finish?.(records, raw, reading);
    reading.ids.set(name, records);
    return true;
  }
}

/** Sections in the order in which they refer to each other. */
export function inOrder(sections: Iterable<Section>): Section[] {
  const place = (section: Section) => sectionNames.indexOf(section.name);
  return [...sections].sort((a, b) => place(a) - place(b));
}
