/** Serves a JSON file that a module imports as a module; a file that is fetched stays JSON. */
export function jsonModules() {
  return {
    name: 'json-modules',
    resolveMimeType(context) {
      return isImported(context) ? 'js' : undefined;
    },
    transformCacheKey(context) {
      return isImported(context) ? 'imported' : 'fetched';
    },
    transform(context) {
      if (!context.path.endsWith('.json')) return undefined;
      // The browser's cache, too, has to keep the two forms apart.
      const headers = { vary: 'sec-fetch-dest' };
      return isImported(context)
        ? { body: `export default ${context.body}`, headers }
        : { headers };
    },
  };
}

function isImported(context) {
  return context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script';
}
