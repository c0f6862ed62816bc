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

/** Reads a section record by record; each `yield` is a chance to pause. */
export function* readSection(
  raw: unknown,
  { name, rule, finish }: Section,
  reading: Reading,
): Generator<void, readonly unknown[]> {
  const { path } = reading;
  path.splice(0, Infinity, name);
  if (!Array.isArray(raw)) {
    if (raw !== undefined && raw !== null) reading.lose('section', raw);
    return NOTHING;
  }
  const records = new Map<string, Item>();
  for (let index = 0; index < raw.length; index++) {
    path.splice(1, Infinity, index);
    let record: Item | undefined;
    try {
      record = rule(raw[index], reading) as Item | undefined;
    } catch (error) {
      if (error === ODD) throw error;
      // Whatever a page hands over as `data`, getters and proxies included, costs one record at most.
      path.length = 2;
      reading.lose('type', '?');
    }
    if (record && records.has(record.id)) reading.lose('duplicate', record.id);
    else if (record) records.set(record.id, record);
    if (index % 64 === 63) yield;
  }
  finish?.(records, raw, reading);
  reading.ids.set(name, new Set(records.keys()));
  return Object.freeze([...records.values()]);
}

/** Sections in the order in which they refer to each other. */
export function inOrder(sections: Iterable<Section>): Section[] {
  const place = (section: Section) => sectionNames.indexOf(section.name);
  return [...sections].sort((a, b) => place(a) - place(b));
}
