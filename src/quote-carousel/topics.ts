import type { Quote } from '../feed/model.js';
import * as logger from '../widget/logger.js';
import { warnOfUnknown } from '../widget/unknown-ids.js';

/** Tells an owner's slip of the pen, which would silently show less, or nothing. */
export function checkTopics(
  tag: string,
  topics: readonly string[],
  quotes: readonly Quote[],
): void {
  const given = quotes.flatMap((quote) => quote.topics ?? []);
  const asked = ` ${topics.join(' ')} `;
  const parted = given.find((topic) => /\s/.test(topic) && asked.includes(` ${topic} `));
  if (!parted || topics.includes(parted)) return warnOfUnknown(tag, 'topics', topics, given);
  logger.warn(
    tag,
    `topics="${parted}" are several, as spaces part them: write the topic as one word in the feed, or set the property, ["${parted}"].`,
  );
}
