// What the build, the demo server and Storybook do to the sources alike.
import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { guestLibraries } from './guest-libraries.mjs';

/** An expression where our build of Lit has nothing that would read it. */
const TEXT_ONLY = /<(script|style|textarea|title)\b[^>]*>[^<`]*\$\{|<!--(?:(?!-->)[^`])*\$\{/;

/** Takes the line breaks and indents out of `html` and `css` templates. */
export function minifiedTemplates() {
  return {
    name: 'minified-templates',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|css|svg)`/ },
      async handler(code, id) {
        if (TEXT_ONLY.test(code)) {
          throw new Error(`${id}: our build of Lit takes no expressions within elements of text.`);
        }
        const result = await minifyHTMLLiterals(code, { fileName: id });
        // What it does not understand, such as a part that is but a value, it leaves as it is.
        if (!result && /css`\n/.test(code)) throw new Error(`${id}: the styles were not minified.`);
        return result ? { code: result.code, map: result.map } : undefined;
      },
    },
  };
}

/** Notes to translators are for the catalogues; a visitor does not need to load them. */
export function withoutTranslatorNotes() {
  return {
    name: 'without-translator-notes',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/i18n\/.*\.strings\.ts$/ },
      handler: (code) => ({
        code: code.replace(/,\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/g, ''),
        map: null,
      }),
    },
  };
}

/**
 * The texts' ids speak to translators; pages get numbers, given as they are (see `leanLocalize`). Every build numbers them
 * alike, so whatever order the files of one release come in, a text and its translations find each other.
 */
export function shortTextIds() {
  const catalogue = new URL('../src/i18n/locales/en.ts', import.meta.url);
  const KEY = /^( {2})'?([\w-]+)'?(?=: )/gm;
  const ids = [...readFileSync(catalogue, 'utf8').matchAll(KEY)].map(([, , id]) => id);
  // A text that nobody has translated yet keeps its name.
  const short = (id) => (ids.includes(id) ? ids.indexOf(id) : `'${id}'`);
  const OPTIONS = /\{\s*id: '([\w-]+)',?\s*\}/g;
  return {
    name: 'short-text-ids',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/i18n\/(.*\.strings|locales\/.*)\.ts$/ },
      handler: (code, id) => ({
        code: id.includes('/locales/')
          ? code.replace(KEY, (_match, indent, key) => indent + short(key))
          : code.replace(OPTIONS, (_match, key) => short(key)),
        map: null,
      }),
    },
  };
}

/**
 * @lit/localize does not say that its modules may be left out. Without that, what only other languages than German need
 * would come with every widget. Its ids are never made from a text, but given (see `shortTextIds`).
 */
export function leanLocalize() {
  const MADE = 'options?.id ?? generateId(template)';
  return {
    name: 'lean-localize',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/@lit\/localize\// },
      handler(code, id) {
        if (id.includes('runtime-msg') && !code.includes(MADE)) {
          throw new Error(`${id} has changed: there is no "${MADE}".`);
        }
        return { code: code.replace(MADE, 'options'), map: null, moduleSideEffects: false };
      },
    },
  };
}

/**
 * A catalogue makes the tag of its texts itself. Were it shared with `all.js`, it would become a file of its own, which
 * every page would have to load.
 */
export function standaloneCatalogues() {
  const IMPORT = "import { str } from '@lit/localize';";
  return {
    name: 'standalone-catalogues',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/i18n\/locales\/.*\.ts$/, code: IMPORT },
      handler: (code) => ({
        code: code.replace(
          IMPORT,
          'const str = (strings, ...values) => ({ strTag: true, strings, values });',
        ),
        map: null,
      }),
    },
  };
}

/** Settings that dev server, Storybook and build share. */
export const sharedConfig = () => ({
  plugins: [
    guestLibraries(),
    minifiedTemplates(),
    withoutTranslatorNotes(),
    shortTextIds(),
    leanLocalize(),
    standaloneCatalogues(),
  ],
  resolve: { conditions: ['module', 'browser', 'production'] },
  // Prebundled copies would escape the patches.
  optimizeDeps: {
    exclude: [
      'lit',
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@lit/localize',
      'leaflet',
    ],
  },
});
