// How the files for pages are put together, besides what vite-plugins.mjs does for everything that is built.
import { minify as minifyAgain } from 'terser';
import { minify } from 'vite';
import { loadedWith } from './sizes.mjs';

/** The oldest browsers that the files run in. */
export const TARGETS = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

/** The hash in the names of parts, as files name each other, and what stands in its place for a while. */
const HASH = /(?<=-)[\da-f]{8}(?=\d?\.js)/g;
const STAND_IN = 'abcdefa';

/**
 * Names become the shorter the more often their letters stand in the code anyway. Those of hashes are chance: with each change
 * anywhere all names would be others, and a file up to 70 bytes larger or smaller.
 */
async function withoutHashes(code, minified) {
  const hashes = [...new Set(code.match(HASH))];
  const small = await minified(code.replace(HASH, (hash) => STAND_IN + hashes.indexOf(hash)));
  return small.replace(HASH, (found) => hashes[found.slice(STAND_IN.length)] ?? found);
}

/** What one minifier leaves, the other finds: together they save two per cent more than either. */
export function twiceMinified() {
  return {
    name: 'twice-minified',
    renderChunk: {
      order: 'post',
      handler: async (code, { fileName }) => ({
        code: await withoutHashes(code, async (text) => {
          const first = await minify(fileName, text, {
            module: true,
            compress: { target: TARGETS },
          });
          if (first.errors.length > 0) throw new Error(`${fileName}: ${first.errors[0].message}`);
          const second = await minifyAgain(first.code, {
            module: true,
            ecma: 2022,
            compress: { passes: 3, keep_fargs: false },
          });
          return second.code;
        }),
        map: null,
      }),
    },
  };
}

const DOORS = /\/src\/doors\.ts$/;

/**
 * What loads widgets takes the files above: bundled with them, it would keep their parts from growing together. What a
 * widget's file imports at once is asked for together with it, so that a slow line is waited for once less.
 */
export const doorsBeside = {
  name: 'doors-beside',
  enforce: 'pre',
  resolveId(id, importer) {
    const [, name] = /^\.\/define\/([\w-]+\.js)$/.exec(id) ?? [];
    if (name) return { id: `./${name}`, external: true };
    return DOORS.test(importer ?? '') && id.startsWith('./chunks/') ? { id, external: true } : null;
  },
  transform: {
    filter: { id: DOORS },
    handler: (code) => ({
      code: code.replace(/import\('\.\/define\/([\w-]+\.js)'\)/g, (door, name) => {
        const [, ...parts] = loadedWith(name);
        // Whether one cannot be had is for the widget's file to say.
        return `(${parts.map((part) => `import('./${part}').catch(() => {}),`).join('')}${door})`;
      }),
      map: null,
    }),
  },
};

/**
 * Late parts take what they share with `all.js` from `../all.js`. Content management systems add a query to the addresses
 * of scripts (`all.js?ver=6.8`): such a copy would run beside the one that the parts load, with a language and a store of
 * its own. So it registers nothing and leaves that to the file by its bare address, wherever there is one.
 */
export const byOneAddress = {
  name: 'by-one-address',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/define\/define\.ts$/ },
    handler(code, id) {
      const REGISTERS = 'customElements.define(tag, element);';
      if (code.split(REGISTERS).length !== 2) throw new Error(`${id}: no single "${REGISTERS}"`);
      return {
        code: code.replace(
          REGISTERS,
          `const register = () => ${REGISTERS}
          const [bare, query] = import.meta.url.split(/[?#]/);
          if (query === undefined) register(); else import(/* @vite-ignore */ bare).catch(register);`,
        ),
        map: null,
      };
    },
  },
};
