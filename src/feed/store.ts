import { fetchJson, home, type Surroundings } from './client.js';
import type { FeedListener, Subscription } from './feed-state.js';
import type { Section } from './reading.js';
import { Source } from './source.js';

/** Feeds that nobody follows any more: so many are kept. A screen that never sleeps may ask for a new address each minute. */
const KEPT = 20;

/** Makes a store of its own; a page shares `followFeed`. */
export function createStore(around?: Surroundings) {
  const sources = new Map<string, Source>();
  return (
    url: string,
    sections: readonly Section[],
    listener: FeedListener,
    early?: boolean,
  ): Subscription => {
    const source =
      sources.get(url) ??
      new Source((signal, take) => fetchJson(url, signal, around, take), around);
    sources.forEach(({ left }, known) => left && sources.size > KEPT && sources.delete(known));
    sources.set(url, source);
    return source.follow(sections, listener, early);
  };
}

/**
 * Follows a feed by its absolute URL: the listener hears at once and at each change how things stand. All who follow
 * one URL share one request and the same frozen records. The last section is what the follower is about: when its
 * file does not arrive, that is an error; other sections just stay empty. `early`: while a long last section is being
 * read, the listener hears `loading` with the feed as far as it is there, a few times and with more each time.
 */
export const followFeed = createStore();

/** The same for a feed that the page has at hand. */
export function followData(
  raw: unknown,
  sections: readonly Section[],
  listener: FeedListener,
  early?: boolean,
): Subscription {
  return new Source(() => ({ raw, url: home() })).follow(sections, listener, early);
}
