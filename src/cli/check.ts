import type { FeedErrorCode, Issue } from '../feed/errors.js';
import { examine, type Examined } from '../feed/examine.js';
import { countsOf, type Counts } from '../feed/section-words.js';
import type { FoundFeed } from '../feed/whole-feed.js';

/** What is to say about a feed; this is what `--json` prints. */
export interface Report extends Pick<Examined, 'issues' | 'advice'> {
  readonly url: string;
  readonly errors: number;
  readonly warnings: number;
  readonly counts: Counts;
  readonly failure?: { readonly code: FeedErrorCode; readonly message: Issue['message'] };
}

export function checkFeed(found: FoundFeed): Report {
  const { url } = found;
  const { feed, failure, issues, advice } = examine(found, published(url));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return {
    url,
    errors: errors + (failure ? 1 : 0),
    warnings: issues.length - errors,
    counts: countsOf(feed),
    failure,
    issues,
    advice,
  };
}

/** A file is checked as if it lay on a web space: there its relative addresses will be good ones. */
const published = (url: string): string =>
  url.startsWith('file:') ? `https://example.org${new URL(url).pathname}` : url;
