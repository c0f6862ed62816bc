// What the build, the demo server and Storybook do to the sources alike.
import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';

/** The name that a page's `trusted-types` directive has to allow. */
export const TRUSTED_TYPES_POLICY = 'engagiert-widgets';

// Lit reads and writes globals of its own (`litHtmlVersions` and others). A host page's `<p id="litHtmlVersions">`
// would break that, and two libraries on a page should not meet there: each module gets an object in place of
// `globalThis`. In it stand only the few real globals that the module needs.
const PRIVATE_GLOBALS = '{}';
// Under a policy list without our name Lit must still load: the doors find out whether it can draw.
const PRIVATE_GLOBALS_WITH_POLICY = `{trustedTypes:(n=>typeof n?.createPolicy==="function"?{emptyScript:n.emptyScript,createPolicy(_,rules){try{return n.createPolicy("${TRUSTED_TYPES_POLICY}",rules)}catch{}}}:void 0)(globalThis.trustedTypes)}`;

/** Every patch must match as often as it says, or the build stops: an update of a library cannot undo one unseen. */
const PATCHES = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    changes: [
      ['const t=globalThis,', `const t=${PRIVATE_GLOBALS_WITH_POLICY},`, 1],
      // A way in for polyfills, and a list of versions that nobody could read.
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';', 1],
      // Parts of SVG and MathML as templates of their own: whoever imports these is told at once that they are gone.
      [',w=x(2),T=x(3)', '', 1],
      [',T as mathml', '', 1],
      [',w as svg', '', 1],
      ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""', 1],
      ['+(2===i?"</svg>":3===i?"</math>":"")', '', 1],
      [
        /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}/,
        ',0);',
        1,
      ],
    ],
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    changes: [
      [',a=globalThis,', `,a=${PRIVATE_GLOBALS},`, 1],
      // For decorators, which are not used here: a polyfill of a built-in, what they note, and what they run.
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', '', 1],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, '', 1],
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', '', 1],
      [',void 0!==t.l&&(this.l=[...t.l])', '', 1],
      [',this.constructor.l?.forEach(t=>t(this))', '', 1],
      // A way in for polyfills, and a list of versions that nobody could read.
      ['p=a.reactiveElementPolyfillSupport,', '', 1],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';', 1],
    ],
  },
  {
    file: /\/@lit\/reactive-element\/css-tag\.js$/,
    // Every browser that the files run in can share style sheets: no need for another way.
    changes: [
      ['const t=globalThis,', `const t=${PRIVATE_GLOBALS},`, 1],
      [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'e=!0', 1],
      // Advice to whoever writes styles, who meets it in the tests already.
      [/"CSSResult is not constructable\..*?"/, '"CSSResult"', 1],
      [/"Value passed to 'css'.*? security\."/, '"css"', 1],
    ],
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    changes: [
      ['const s=globalThis;', '', 1],
      [
        ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
        ';',
        1,
      ],
      ['(s.litElementVersions??=[]).push("4.2.2");', '', 1],
    ],
  },
  {
    file: /\/leaflet\/dist\/leaflet-src\.esm\.js$/,
    changes: [
      // A feature test that writes markup, which trusted types forbid, and whose answer has been "yes" for years.
      [
        /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/g,
        'var inlineSvg = svg$1;',
        1,
      ],
      [/var vml = !svg\$1 && \(function \(\) \{[\s\S]*?\}\(\)\);/g, 'var vml = false;', 1],
      // We hand over nodes; a string, should one ever come, is text.
      [/\.innerHTML = /g, '.textContent = ', 9],
      // One key for all copies of Leaflet on a page makes them lose each other's listeners.
      ["var eventsKey = '_leaflet_events';", "var eventsKey = Symbol('events');", 1],
      // Globals that an element's id could stand for.
      ['!!window.opera', 'false', 1],
      ['!window.L_DISABLE_3D && ', '', 1],
      ['!window.L_NO_TOUCH && ', '', 1],
    ],
  },
];

function apply(code, changes, id) {
  for (const [search, replacement, times] of changes) {
    const parts = code.split(search);
    if (parts.length - 1 !== times) {
      throw new Error(
        `${id} has changed: ${search} was found ${parts.length - 1} times, not ${times}. Check the patches in tools/vite-plugins.mjs.`,
      );
    }
    code = parts.join(replacement);
  }
  return code;
}

/** Makes Lit and Leaflet guests as well-behaved as our own code: no globals, no markup from strings. */
export function guestLibraries() {
  const seen = new Set();
  return {
    name: 'guest-libraries',
    enforce: 'pre',
    transform: {
      filter: { id: PATCHES.map(({ file }) => new RegExp(file.source.replace(/\$$/, '(\\?|$)'))) },
      handler(code, id) {
        const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
        const patch = PATCHES.find(({ file }) => file.test(path));
        if (!patch) return undefined;
        seen.add(patch);
        return { code: apply(code, patch.changes, path), map: null };
      },
    },
    /** Asked by the build once a bundle with every widget is done. */
    api: {
      unmatched: () => PATCHES.filter((patch) => !seen.has(patch)).map(({ file }) => file.source),
    },
  };
}

/** Takes the line breaks and indents out of `html` and `css` templates. */
export function minifiedTemplates() {
  return {
    name: 'minified-templates',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|css|svg)`/ },
      async handler(code, id) {
        const result = await minifyHTMLLiterals(code, { fileName: id });
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
 * The texts' ids speak to translators; pages get short ones. Every build numbers them alike, so whatever order the files
 * of one release come in, a text and its translations find each other.
 */
export function shortTextIds() {
  const catalogue = new URL('../src/i18n/locales/en.ts', import.meta.url);
  const KEY = /^( {2})'?([\w-]+)'?(?=: )/gm;
  const ids = [...readFileSync(catalogue, 'utf8').matchAll(KEY)].map(([, , id]) => id);
  // A text that nobody has translated yet keeps its name.
  const short = (id) => `'${ids.includes(id) ? ids.indexOf(id).toString(36) : id}'`;
  return {
    name: 'short-text-ids',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/i18n\/(.*\.strings|locales\/.*)\.ts$/ },
      handler: (code, id) => ({
        code: id.includes('/locales/')
          ? code.replace(KEY, (_match, indent, key) => indent + short(key))
          : code.replace(/\bid: '([\w-]+)'/g, (_match, key) => `id: ${short(key)}`),
        map: null,
      }),
    },
  };
}

/**
 * @lit/localize does not say that its modules may be left out. Without that, what only other languages than German need
 * would come with every widget.
 */
export function leanLocalize() {
  return {
    name: 'lean-localize',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/@lit\/localize\// },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
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
