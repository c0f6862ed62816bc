import { FeedError, type Issue } from '../../src/feed/errors.js';
import { examine, type Finding } from '../../src/feed/examine.js';
import { countsOf, type Counts } from '../../src/feed/section-words.js';
import { fetchFile, fileOf, wholeFeed, type FeedFile } from '../../src/feed/whole-feed.js';

type Words = Issue['message'];

export type FeedCheck =
  | { readonly state: 'none' | 'checking' }
  | { readonly state: 'failed'; readonly code: string; readonly message: Words }
  | {
      readonly state: 'read';
      /** Whether it lies where a page would look for it. */
      readonly isReached: boolean;
      readonly counts: Counts;
      readonly issues: readonly Finding[];
      readonly advice: readonly Words[];
    };

/** As for widgets, but nobody waits between two attempts. */
const hasty = () => -0.5;

/** Fetches a feed as the widgets do and tells what is in it. */
export const checkFeed = (src: string, signal: AbortSignal): Promise<FeedCheck> =>
  checked(src, true, (url) => fetchFile(url, signal, hasty));

/** The same for a file or text that lies nowhere yet; `src`: where it will be, for its relative addresses. */
export const checkFile = (file: Blob, src: string, signal: AbortSignal): Promise<FeedCheck> =>
  checked(src, false, (url, base) =>
    url === base ? fileOf(file, url) : fetchFile(url, signal, hasty),
  );

async function checked(
  src: string,
  isReached: boolean,
  read: (url: string, base: string) => Promise<FeedFile>,
): Promise<FeedCheck> {
  const found = await wholeFeed(src, read, (reason) =>
    reason instanceof FeedError ? reason : new FeedError('network'),
  );
  const { feed, failure, issues, advice } = examine(found, found.url);
  if (failure) return { state: 'failed', ...failure };
  return {
    state: 'read',
    isReached,
    counts: countsOf(feed),
    issues,
    advice: advice.map(({ message }) => message),
  };
}
