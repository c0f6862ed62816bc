import * as logger from './logger.js';

/** More would hide everything else there. */
const NAMED = 30;

/**
 * Tells who wrote the page which ids of an attribute no record has: a slip of the pen silently shows nothing.
 * `isKnown`: what may be in the feed although no record has it.
 */
export function warnOfUnknown(
  tag: string,
  attribute: string,
  ids: readonly string[],
  given: readonly string[],
  isKnown: (id: string) => boolean = () => false,
): void {
  const known = [...new Set(given)];
  const unknown = ids.filter((id) => !known.includes(id) && !isKnown(id));
  if (!unknown.length) return;
  const names = known.slice(0, NAMED).join(', ') + (known.length > NAMED ? ', …' : '');
  logger.warn(
    tag,
    `${attribute}="${unknown.join(' ')}" is not known in this feed; known: ${names || '–'}.`,
  );
}
