import { FeedError, type Issue } from '../../src/feed/errors.js';
import type { Feed } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse.js';

export type FeedCheck =
  | { readonly state: 'none' | 'checking' }
  | { readonly state: 'failed'; readonly code: string; readonly message: string }
  | {
      readonly state: 'read';
      readonly counts: Record<string, number>;
      readonly issues: readonly Issue[];
    };

const sections = [
  'funders',
  'actors',
  'opportunities',
  'quotes',
  'categories',
  'districts',
] as const;

/** Fetches a feed as the widgets do and tells what is in it. */
export async function checkFeed(src: string, signal: AbortSignal): Promise<FeedCheck> {
  const url = absolute(src);
  if (!url) return failed('network', `“${src}” is no address.`);
  try {
    const response = await fetch(url, { credentials: 'omit', signal });
    if (!response.ok) return failed('http', `${response.status} ${response.statusText}`);
    const { feed, issues, error } = parseFeed(JSON.parse(await response.text()), { url });
    return error
      ? failed(error.code, error.message)
      : { state: 'read', counts: count(feed), issues };
  } catch (reason) {
    if (reason instanceof SyntaxError) return failed('json', reason.message);
    if (reason instanceof FeedError) return failed(reason.code, reason.message);
    const foreign = new URL(url).origin !== location.origin;
    return failed(foreign ? 'cors' : 'network', String(reason));
  }
}

function absolute(src: string): string | undefined {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return undefined;
  }
}

const failed = (code: string, message: string): FeedCheck => ({ state: 'failed', code, message });
const count = (feed: Feed) => Object.fromEntries(sections.map((name) => [name, feed[name].length]));
