import type { FeedError, Loss } from '../feed/errors.js';
import { describeError } from '../feed/error-words.js';
import { describe } from '../feed/messages.js';
import * as logger from './logger.js';

/** More would hide everything else there. */
const SHOWN = 20;
const reported = new Set<string>();

/** Tells in German and English, in the console, what is wrong with a feed: once per feed, whoever shows it. */
export function reportFeed(
  tag: string,
  url: string,
  losses: readonly Loss[],
  error: FeedError | undefined,
): void {
  if (error) {
    const { de, en } = describeError(error);
    logger.warn(tag, `${url} ${error.message}. ${de} · ${en}`.trim());
  }
  const fresh = losses.filter(({ pointer, code }) => {
    const key = `${url} ${pointer} ${code}`;
    return !reported.has(key) && reported.add(key);
  });
  for (const loss of fresh.slice(0, SHOWN)) {
    const { message } = describe(loss);
    logger.warn(tag, `${url}#${loss.pointer} ${loss.code}. ${message.de} · ${message.en}`);
  }
  if (fresh.length > SHOWN) {
    const more = fresh.length - SHOWN;
    logger.warn(tag, `${url} + ${more}. "engagiert check" zeigt alle · shows them all.`);
  }
}
