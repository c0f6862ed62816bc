import type { Quote } from '../feed/model.js';
import { warnOfUnknown } from '../widget/unknown-ids.js';

/** Tells an owner's slip of the pen, which would silently show less, or nothing. */
export function checkTopics(
  tag: string,
  topics: readonly string[],
  quotes: readonly Quote[],
): void {
  const given = quotes.flatMap((quote) => quote.topics ?? []);
  warnOfUnknown(tag, 'topics', topics, given);
}
