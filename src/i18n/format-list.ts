import { cached } from './format.js';

/** Some things as a sentence names them: a, b und c. */
export const formatList = (items: readonly string[]): string =>
  cached('list', {}, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
