import { FeedError, type Issue } from '../../src/feed/errors.js';
import { examine, type Finding } from '../../src/feed/examine.js';
import { countsOf, type Counts } from '../../src/feed/section-words.js';
import { fetchFile, wholeFeed } from '../../src/feed/whole-feed.js';

type Words = Issue['message'];

export type FeedCheck =
  | { readonly state: 'none' | 'checking' }
  | { readonly state: 'failed'; readonly code: string; readonly message: Words }
  | {
      readonly state: 'read';
      readonly counts: Counts;
      readonly issues: readonly Finding[];
      readonly advice: readonly Words[];
    };

/** As for widgets, but nobody waits between two attempts. */
const hasty = () => -0.5;

/** Fetches a feed as the widgets do and tells what is in it. */
export async function checkFeed(src: string, signal: AbortSignal): Promise<FeedCheck> {
  const found = await wholeFeed(
    src,
    (url) => fetchFile(url, signal, hasty),
    (reason) => (reason instanceof FeedError ? reason : new FeedError('network')),
  );
  const { feed, failure, issues, advice } = examine(found, found.url);
  if (failure) return { state: 'failed', ...failure };
  return {
    state: 'read',
    counts: countsOf(feed),
    issues,
    advice: advice.map(({ message }) => message),
  };
}
