import { FeedError, type Issue } from './errors.js';
import { describe } from './messages.js';
import type { Feed } from './model.js';
import { readAll, readHead } from './reader.js';
import { Reading } from './reading.js';
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
    const feed = readAll(
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
