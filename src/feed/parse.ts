import { FeedError, type Issue } from './errors.js';
import mender from './mend.js';
import { describe } from './messages.js';
import type { Feed, SectionName } from './model.js';
import { readHead, SectionReader } from './reader.js';
import { Reading } from './reading.js';
import { sectionNames } from './sections/head.js';
import * as sections from './sections/index.js';

export type { Section } from './reading.js';

export interface ParseOptions {
  /** Where the feed came from: relative addresses start here. */
  readonly url?: string;
}

export interface ParsedFeed {
  /** What could be read, frozen; without any record where `error` is set. */
  readonly feed: Feed;
  readonly issues: readonly Issue[];
  /** Why this is no feed at all. */
  readonly error?: FeedError;
}

/** Reads a whole feed and tells what got lost, in German and English. Takes anything and never throws. */
export function parseFeed(raw: unknown, options: ParseOptions = {}): ParsedFeed {
  const reading = new Reading(options.url, mender);
  try {
    const feed = readAll(raw, reading);
    return { feed, issues: reading.losses.map((loss) => describe(loss, raw)) };
  } catch (caught) {
    const error = caught instanceof FeedError ? caught : new FeedError('shape');
    return { feed: readHead({ version: '1.0' }, new Reading(options.url)), issues: [], error };
  }
}

function readAll(raw: unknown, reading: Reading): Feed {
  const feed: Record<string, unknown> = { ...readHead(raw, reading) };
  for (const name of sectionNames) {
    const found = rawSection(raw, name);
    const given = typeof found === 'string' ? found.trim() : found;
    if (given && typeof given === 'string') {
      reading.path.splice(0, Infinity, name);
      reading.lose('reference', given);
      continue;
    }
    const section = new SectionReader(sections[name], reading);
    section.take(given);
    section.read();
    section.finish();
    feed[name] = section.records;
  }
  return Object.freeze(feed as unknown as Feed);
}

/** One whose getter throws is no section, and the others stay. */
function rawSection(raw: unknown, name: SectionName): unknown {
  try {
    return (raw as Readonly<Record<string, unknown>>)[name];
  } catch {
    return {};
  }
}
