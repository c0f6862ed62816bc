import { cached } from './format.js';

/** Some things as a sentence names them, each drawn by itself: it may be in another language than the words between. */
export function drawList<T>(
  items: readonly T[],
  plain: (item: T) => string,
  draw: (item: T) => unknown,
): unknown[] {
  let at = 0;
  return cached('list', {}, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
    .formatToParts(items.map(plain))
    .map(({ type, value }) => (type === 'element' ? draw(items[at++]!) : value));
}
