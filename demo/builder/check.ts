import { fetchJson, type Surroundings } from '../../src/feed/client.js';
import { FeedError, type Issue, type Loss } from '../../src/feed/errors.js';
import { adviseImages } from '../../src/feed/image-advice.js';
import { explain } from '../../src/feed/json-fault-words.js';
import { withPlace } from '../../src/feed/json-fault.js';
import { describe } from '../../src/feed/messages.js';
import type { Feed } from '../../src/feed/model.js';
import { likelyNames } from '../../src/feed/other-names.js';
import { parseFeed } from '../../src/feed/parse.js';
import { adviseSections, adviseTexts } from '../../src/feed/text-advice.js';

type Words = Issue['message'];

export type FeedCheck =
  | { readonly state: 'none' | 'checking' }
  | { readonly state: 'failed'; readonly code: string; readonly message: Words }
  | {
      readonly state: 'read';
      readonly counts: Record<string, number>;
      readonly issues: readonly { readonly pointer: string; readonly message: Words }[];
    };

const sections = [
  'funders',
  'actors',
  'opportunities',
  'quotes',
  'categories',
  'districts',
] as const;

/** As for widgets, but nobody waits between two attempts. */
const hasty: Surroundings = {
  fetch: (url, init) => fetch(url, init),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => -0.5,
};

/** Fetches a feed as the widgets do and tells what is in it. */
export async function checkFeed(src: string, signal: AbortSignal): Promise<FeedCheck> {
  try {
    const { raw, url = src, oddType } = await fetchJson(src, signal, hasty);
    const { feed, issues, error } = parseFeed(raw, { url });
    if (error) return failed(error, raw);
    const odd: Loss[] =
      oddType === undefined
        ? []
        : [{ pointer: '', code: 'content-type', params: { value: oddType } }];
    const hints = likelyNames(raw, issues).map((loss) => describe(loss, raw));
    const advice = [...adviseSections(raw, hints), ...adviseImages(feed), ...adviseTexts(feed)];
    const all = [
      ...odd.map((loss) => describe(loss)),
      ...issues,
      ...hints,
      ...advice.map(({ message }) => ({ pointer: '', message })),
    ];
    return { state: 'read', counts: count(feed), issues: all };
  } catch (reason) {
    const error = await withPlace(reason, src);
    return failed(error instanceof FeedError ? error : new FeedError('network'));
  }
}

const failed = (error: FeedError, raw?: unknown): FeedCheck => ({
  state: 'failed',
  code: error.code,
  message: explain(error, raw),
});
const count = (feed: Feed) => Object.fromEntries(sections.map((name) => [name, feed[name].length]));
