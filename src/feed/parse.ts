import { FeedError, type Issue } from './errors.js';
import { describe } from './messages.js';
import type { Feed } from './model.js';
import { Reading, type Section } from './reading.js';
import { readHead, readSection } from './reader.js';
import * as sections from './sections/index.js';
import { sectionNames } from './sections/head.js';

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
  const reading = new Reading(options.url);
  try {
    const feed = readSections(
      raw,
      sectionNames.map((name) => sections[name]),
      reading,
    );
    return { feed, issues: reading.losses.map((loss) => describe(loss, raw)) };
  } catch (caught) {
    const error =
      caught instanceof FeedError ? caught : new FeedError('shape', 'The feed cannot be read');
    return { feed: readHead({ version: '1.0' }, new Reading(options.url)), issues: [], error };
  }
}

/** Reads some sections at once; `raw` is an object already. Throws a `FeedError` where it is no feed. */
export function readSections(raw: unknown, wanted: readonly Section[], reading: Reading): Feed {
  const feed: Record<string, unknown> = { ...readHead(raw, reading) };
  for (const section of inOrder(wanted)) {
    const records = readSection((raw as Feed)[section.name], section, reading);
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
