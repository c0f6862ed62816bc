import { guestLibraries } from '../../tools/guest-libraries.mjs';

const GUEST = /\/node_modules\/(lit|lit-html|lit-element|@lit\/[\w-]+|leaflet)\//;
const MARK = 'shipped';

/**
 * Tests run with Lit and Leaflet as they come to pages. What the helpers of the tests bring along gets them as they are:
 * it uses more of Lit than the widgets.
 */
export function shippedLibraries() {
  const { filter, handler } = guestLibraries().transform;
  return {
    name: 'shipped-libraries',
    transformImport({ source, context: { path, query } }) {
      const isGuest = GUEST.test(source) || (MARK in query && /^\.{1,2}\//.test(source));
      const isOurs = MARK in query || /^\/(src|test)\//.test(path);
      return isGuest && isOurs ? `${source}?${MARK}` : undefined;
    },
    transform({ path, query, body }) {
      const isPatched = MARK in query && filter.id.some((file) => file.test(path));
      return isPatched ? handler(body, path).code : undefined;
    },
    // A browser may ask for both kinds of one file.
    transformCacheKey: ({ query }) => (MARK in query ? MARK : undefined),
  };
}
