import { FeedError } from './errors.js';
import type { Feed } from './model.js';
import { isObject, type Reading, type Section } from './reading.js';
import { head, sectionNames } from './sections/head.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

const NOTHING: readonly never[] = Object.freeze([]);

/** Levels of categories, at most. */
const LEVELS = 32;

/** What the feed says about itself, with empty sections. Throws a `FeedError` where it is no feed. */
export function readHead(raw: unknown, reading: Reading): Feed {
  if (!isObject(raw)) throw new FeedError('shape', 'The feed is no JSON object');
  const version = String(raw.version ?? '').trim();
  if (!/^1(\.|$)/.test(version)) {
    const given = version.slice(0, 20);
    throw new FeedError('shape', `Feed version "${given}" is not 1.0`, { version: given });
  }
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
  { name, rule, tree }: Section,
  reading: Reading,
): Generator<void, readonly unknown[]> {
  const { path } = reading;
  const at = (...steps: (string | number)[]) => path.splice(0, path.length, ...steps);
  at(name);
  if (!Array.isArray(raw)) {
    if (raw !== undefined && raw !== null) reading.lose('section', raw);
    return NOTHING;
  }
  const records = new Map<string, Item>();
  for (let index = 0; index < raw.length; index++) {
    at(name, index);
    let record: Item | undefined;
    try {
      record = rule(raw[index], reading) as Item | undefined;
    } catch {
      // Whatever a page hands over as `data`, getters and proxies included, costs one record at most.
      reading.lose('type', '?');
    }
    if (record && records.has(record.id)) reading.lose('duplicate', record.id);
    else if (record) records.set(record.id, record);
    if (index % 64 === 63) yield;
  }
  if (tree) {
    for (const [id, record] of records) {
      const wrong = fault(record, tree, records);
      if (!wrong) continue;
      at(
        name,
        raw.findIndex((given) => isObject(given) && String(given.id).trim() === id),
        tree,
      );
      reading.lose(wrong, record[tree], { section: name });
      records.set(id, Object.freeze({ ...record, [tree]: undefined }));
    }
  }
  reading.ids.set(name, new Set(records.keys()));
  return Object.freeze([...records.values()]);
}

/** Who walks up the tree must arrive: no unknown record above, no circle, no endless stairs. */
function fault(record: Item, tree: string, records: ReadonlyMap<string, Item>) {
  let up: Item | undefined = record;
  for (let level = 0; level < LEVELS; level++) {
    const above: unknown = up[tree];
    if (above === undefined || above === null) return;
    up = records.get(above as string);
    if (up === undefined) return level ? undefined : 'unknown-id';
    if (up === record) return 'circle';
  }
  return 'circle';
}

/** Reads some sections at once; `raw` is an object already. Throws a `FeedError` where it is no feed. */
export function readAll(raw: unknown, wanted: readonly Section[], reading: Reading): Feed {
  const feed: Record<string, unknown> = { ...readHead(raw, reading) };
  for (const section of inOrder(wanted)) {
    const given = (raw as Readonly<Record<string, unknown>>)[section.name];
    if (typeof given === 'string') {
      reading.path.splice(0, Infinity, section.name);
      reading.lose('reference', given);
      continue;
    }
    const records = readSection(given, section, reading);
    let step = records.next();
    while (!step.done) step = records.next();
    feed[section.name] = step.value;
  }
  return Object.freeze(feed as unknown as Feed);
}

/** Sections in the order in which they refer to each other. */
export function inOrder(wanted: readonly Section[]): Section[] {
  const place = (section: Section) => sectionNames.indexOf(section.name);
  return [...wanted].sort((a, b) => place(a) - place(b));
}
