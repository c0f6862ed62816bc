import type { FeedErrorCode, Issue } from '../feed/errors.js';
import { checkFunders } from '../feed/funder-rules.js';
import { adviseImages, type Advice } from '../feed/image-advice.js';
import { explain } from '../feed/json-fault-words.js';
import { describe } from '../feed/messages.js';
import { likelyNames } from '../feed/other-names.js';
import { parseFeed } from '../feed/parse.js';
import { sectionNames } from '../feed/sections/head.js';
import { adviseSections, adviseTexts } from '../feed/text-advice.js';
import type { FoundFeed } from './read.js';

/** What is to say about a feed; this is what `--json` prints. */
export interface Report {
  readonly url: string;
  readonly errors: number;
  readonly warnings: number;
  /** Records that widgets show, by section. */
  readonly counts: Readonly<Record<string, number>>;
  readonly failure?: { readonly code: FeedErrorCode; readonly message: Issue['message'] };
  readonly issues: readonly Issue[];
  /** What funders commonly ask for and the feed does not give, images that will not appear, and garbled texts; never an error. */
  readonly advice: readonly Advice[];
}

export function checkFeed({ raw, url, error, losses }: FoundFeed): Report {
  const parsed = parseFeed(raw, { url: published(url) });
  const failure = error ?? parsed.error;
  const read = failure ? [] : parsed.issues;
  // Names that are nearly right.
  const hints = failure ? [] : likelyNames(raw, read).map((hint) => describe(hint, raw));
  const issues = [...losses.map((loss) => describe(loss)), ...read, ...hints];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return {
    url,
    errors: errors + (failure ? 1 : 0),
    warnings: issues.length - errors,
    counts: Object.fromEntries(sectionNames.map((name) => [name, parsed.feed[name].length])),
    failure: failure && { code: failure.code, message: explain(failure, raw) },
    issues,
    advice: [
      ...(failure ? [] : adviseSections(raw, hints)),
      ...checkFunders(parsed.feed.funders),
      ...adviseImages(parsed.feed),
      ...adviseTexts(parsed.feed),
    ],
  };
}

/** A file is checked as if it lay on a web space: there its relative addresses will be good ones. */
const published = (url: string): string =>
  url.startsWith('file:') ? `https://example.org${new URL(url).pathname}` : url;
