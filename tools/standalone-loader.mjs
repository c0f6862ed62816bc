// The loader and the script around frames are what page owners paste, and what optimisers merge, move and rob of its `type="module"`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOADER = /\/src\/loader\.ts$/;
const logger = fileURLToPath(new URL('../src/widget/logger.ts', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Makes them files without imports, which also run as classic scripts and leave no names behind. */
export function standaloneLoader() {
  return {
    name: 'standalone-loader',
    enforce: 'pre',
    // A late part has one, too. What tells that parts are missing must not be missing with them.
    resolveId: (id, importer) =>
      LOADER.test(importer ?? '') && id === './widget/logger.js' ? `${logger}?own` : null,
    transform: {
      filter: { id: LOADER },
      handler(code) {
        const own = code.replace(
          /^import \{ version \} from .*$/m,
          `const version = '${version}';`,
        );
        if (own === code) throw new Error('src/loader.ts no longer imports the version by name.');
        return { code: own, map: null };
      },
    },
    generateBundle(_, bundle) {
      for (const name of ['loader.js', 'embed-host.js']) {
        const chunk = bundle[name];
        const tied = [...chunk.imports, ...chunk.exports];
        if (tied.length > 0) throw new Error(`${name} imports or exports ${tied.join()}.`);
        // What stands before it in a merged file may lack its own.
        chunk.code = `;(()=>{${chunk.code.trim()}})();\n`;
      }
    },
  };
}
