// What the build, the demo server and Storybook take out of Lit and Leaflet, and what they change in them.

/** The name that a page's `trusted-types` directive has to allow. */
export const TRUSTED_TYPES_POLICY = 'engagiert-widgets';

// Lit reads and writes globals of its own (`litHtmlVersions` and others). A host page's `<p id="litHtmlVersions">`
// would break that, and two libraries on a page should not meet there: each module gets an object in place of
// `globalThis`. In it stand only the few real globals that the module needs.
const PRIVATE_GLOBALS = '{}';
// Under a policy list without our name Lit must still load: the doors find out whether it can draw. While a script prints
// the page, Chromium runs listeners but no policy: where the page does not insist on one, plain text does as well.
const PRIVATE_GLOBALS_WITH_POLICY = `{trustedTypes:(n=>typeof n?.createPolicy==="function"?{createPolicy(_,rules){try{const own=n.createPolicy("${TRUSTED_TYPES_POLICY}",rules);return{createHTML(text){try{return own.createHTML(text)}catch{return text}}}}catch{}}}:void 0)(globalThis.trustedTypes)}`;

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
      // Directives, which the widgets do without; whoever imports one is told by `LEFT_OUT`.
      [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, '', 1],
      ['t=M(this,t,i),', '', 1],
      ['t=M(this,t,i,0),', '', 1],
      ['r=M(this,e[s+n],i,n)', 'r=e[s+n]', 1],
      ['V:M,', '', 1],
      [/class Z\{.*?\}\}(?=const j)/, '', 1],
      [',F:Z}', '}', 1],
      // With two kinds of places left, of which one says what it is.
      [
        /let i;2===r\.type\?i=.*?(?=this\._\$AV\.push)/,
        'const i=r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t);',
        1,
      ],
      ['d.push({type:1,', 'd.push({', 1],
      ['d.push({type:2,index:l})', 'd.push({index:l})', 1],
      ['void 0!==s&&(void 0!==s.strings', '(void 0!==s.strings', 1],
      ['constructor(t,i,s,e){this.type=2,', 'constructor(t,i,e){', 1],
      ['constructor(t,i,s,e,h){this.type=1,', 'constructor(t,i,s,h){', 1],
      [',this.O(c()),this,this.options)', ',this.O(c()),this.options)', 1],
      // What is no text, template or node is a list, or an error that tests show.
      [':d(t)?this.k(t):this._(t)}', ':this.k(t)}', 1],
      ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', '', 1],
      [',D:d,', ',', 1],
      ['if(r.hasAttributes())for(', 'for(', 1],
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', '', 1],
      [/get _\$AU\(\)\{return this\._\$AM(?:\?\._\$AU\?\?this\._\$Cv|\._\$AU)\}/, '', 3],
      ['this._$AN=void 0,', '', 3],
      // What only directives can tell apart.
      [
        '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);',
        '_$AR(t=this._$AA.nextSibling){for(;',
        1,
      ],
      ['s._$AB.nextSibling,e)', 's._$AB.nextSibling)', 1],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', '', 1],
      [',this._$Cv=e?.isConnected??!0', '', 1],
      ['get startNode(){return this._$AA}get endNode(){return this._$AB}', '', 1],
      [/get parentNode\(\)\{.*?\}(?=get startNode|get _\$AU|u\(|_\$AI)/, '', 2],
      ['get tagName(){return this.element.tagName}', '', 1],
      [',this._$AM=i', '', 1],
      ['this._$AM=s,', '', 1],
      ['this._$AM=e,', '', 1],
      [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/, '', 2],
      ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', '', 1],
      ['(t?.creationScope??l)', 'l', 1],
      // A word for "as it was", and listeners whose options change.
      ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)', 1],
      ['t!==this._$AH&&t!==E,o', 't!==this._$AH,o', 1],
      ['r===E&&(r=this._$AH[n]),', '', 1],
      ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;', 1],
      // A place where a polyfill could wrap nodes.
      ['const s=i(t).nextSibling;i(t).remove(),', 'const s=t.nextSibling;t.remove(),', 1],
      ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', '', 1],
      ['h=t!==A&&(s===A||e)', 'h=t!==A&&s===A', 1],
      // Where a translator in the browser has put elements in the place of a text, a new one would never show. A new node would
      // do as well, but nodes that come and go are events for screen readers: of too many, Orca drops what is announced.
      ['this._$AA.nextSibling.data=t', 'this._$AA.nextSibling.textContent=t', 1],
      // A listener is its own options only where it says so: old libraries give every function a `once`.
      ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this,t.passive&&t)', 1],
      // Values are never kept back.
      ['_$AI(t,i=this,s,e){const h=this.strings', '_$AI(t,i=this,s){const h=this.strings', 1],
      ['o&&!e&&this.j(t)', 'o&&this.j(t)', 1],
      // A place before other content, and advice to whoever calls it wrongly.
      ['const e=s?.renderBefore??i;let h=e._$litPart$', 'let h=i._$litPart$', 1],
      ['const t=s?.renderBefore??null;e._$litPart$=h', 'i._$litPart$=h', 1],
      ['i.insertBefore(c(),t),t,void 0,s??{}', 'i.appendChild(c()),null,s??{}', 1],
      ['"invalid template strings array"', '"html"', 1],
      // Templates that were compiled ahead.
      [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)/, 'this._$AC(t)', 1],
      // Expressions within comments, and within elements that hold nothing but text.
      [/else\{let t=-1;for\(;-1!==\(t=.*?\}(?=l\+\+)/, '', 1],
      [/if\(y\.test\(r\.tagName\)\)\{.*?P\.nextNode\(\).*?\}\}(?=\}else)/, '', 1],
      [/c===v\?"!--"===u\[1\].*?(?=c===p\?)/, '', 1],
      ['c=n??v', 'c=v', 1],
      ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p', 1],
      // Comments at all, and names of elements from expressions: what is no attribute is text, until an element begins.
      [
        'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,',
        'v=/<\\/?[a-z][^>\\s]*/gi,',
        1,
      ],
      ['y=/^(?:script|style|textarea|title)$/i,', '', 1],
      // Single quotes around values, and a slash right behind one.
      ['f="[ \\t\\n\\f\\r]",', '', 1],
      [
        /p=RegExp\(.*?"g"\),g=\/'\/g,/,
        'p=/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|(")|))|$)/g,',
        1,
      ],
      [`'"'===u[3]?$:g`, '$', 1],
      ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', '', 1],
      ['s.slice(d)+o+x):s+o+(-2===d?i:x)}', 's.slice(d)+o):s+o+(-2===d?i:"")}', 1],
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
      ['c=a.trustedTypes,l=c?c.emptyScript:"",', '', 1],
      // Ways to put updates off, and to let go of a controller, that nobody goes.
      ['t=this.shouldUpdate(s),t?(this.willUpdate(s)', '(this.willUpdate(s)', 1],
      ['this.update(s)):this._$EM()}', 'this.update(s))}', 1],
      ['shouldUpdate(t){return!0}', '', 1],
      ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),', 1],
      ['scheduleUpdate(){return this.performUpdate()}', '', 1],
      ['removeController(t){this._$EO?.delete(t)}', '', 1],
      // Styles are lists, or none, and none stands twice in one.
      [
        /static finalizeStyles\(s\)\{.*?return i\}/,
        'static finalizeStyles(s){return s?.flat(1/0)}',
        1,
      ],
      ['let t=!1;const s=this._$AL;', 'const s=this._$AL;', 1],
      [
        'catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
        'catch(s){throw this._$EM(),s}this._$AE(s)',
        1,
      ],
      // Our properties have the names of their attributes, and no accessors of their own; how attributes become properties,
      // and one of them an attribute, the base element says.
      [/u=\{toAttribute\(t,s\)\{switch.*?return i\}\},/, '', 1],
      [',u as defaultConverter', '', 1],
      [/b=\{attribute:.*?hasChanged:f\}/, 'b={}', 1],
      ['s.state&&(s.attribute=!1),', '', 1],
      ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', '', 1],
      [
        /const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?.*?(?=,configurable)/,
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h)}',
        1,
      ],
      ['s=[...r(t),...o(t)]', 's=r(t)', 1],
      ['getOwnPropertyDescriptor:h,', '', 1],
      ['createProperty(t,s=b){', 'createProperty(t,s){', 1],
      ['getOwnPropertySymbols:o,', '', 1],
      [/static _\$Eu\(t,s\)\{.*?:void 0\}/, '', 1],
      [
        /this\._\$Eh=new Map;for\(const\[t,s\]of this\.elementProperties\)\{.*?\}(?=this\.elementStyles)/,
        '',
        1,
      ],
      [
        'this._$Eh&&[...this._$Eh.keys()]',
        '[...this.elementProperties.values()].flatMap(t=>t.attribute||[])',
        1,
      ],
      [',!s.noAccessor){', '){', 1],
      ['void 0!==h&&e(this.prototype,t,h)', 'e(this.prototype,t,h)', 1],
      [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?,e\)\}/, '', 1],
      ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', '', 1],
      [/attributeChangedCallback\(t,s,i\)\{.*?(?=requestUpdate\(t)/, '', 1],
      [
        /requestUpdate\(t,s,i,e=!1,h\)\{.*?return;this\.C\(t,s,i\)\}/,
        'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
        1,
      ],
      [/C\(t,s,\{useDefault.*?add\(t\)\)\}(?=async)/, '', 1],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', '', 1],
      ['this._$Em=null,', '', 1],
      ['super(),this._$Ep=void 0,', 'super(),', 1],
      ['(this.hasUpdated=!0,this.firstUpdated(t)),', '(this.hasUpdated=!0),', 1],
      ['firstUpdated(t){}', '', 1],
      // What a widget's shadow tree wears, the base element says.
      [/createRenderRoot\(\)\{.*?,t\}(?=connectedCallback)/, '', 1],
      [',y.shadowRootOptions={mode:"open"}', '', 1],
    ],
  },
  {
    file: /\/@lit\/reactive-element\/css-tag\.js$/,
    // Every browser that the files run in can share style sheets: no need for another way.
    changes: [
      ['const t=globalThis,', `const t=${PRIVATE_GLOBALS},`, 1],
      [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'e=!0', 1],
      ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet', 1],
      // What is made twice of one template, and advice to whoever writes styles, who meets it in the tests already.
      [/constructor\(t,e,o\)\{.*?this\.t=e\}/, 'constructor(t){this.cssText=t}', 1],
      [
        /get styleSheet\(\)\{.*?return t\}/,
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
        1,
      ],
      [/\(t=>\{if\(!0===t\._\$cssResult\$\).*?\}\)\(s\)/, '(s.cssText??s)', 1],
      ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t+"")', 1],
      ['new n(o,t,s)', 'new n(o)', 1],
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
      [
        'super(...arguments),this.renderOptions={host:this},this._$Do=void 0',
        'super(),this.renderOptions={host:this}',
        1,
      ],
      ['this._$Do=e(', 'e(', 1],
      // Directives are told whether they are on the page.
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', '', 1],
      [/connectedCallback\(\)\{super\.connectedCallback.*?(?=render\(\))/, '', 1],
      // Style sheets are shared, so that nothing stands in the shadow tree before the content.
      [/createRenderRoot\(\)\{.*?,t\}(?=update)/, '', 1],
      // A mark for a server that draws.
      ['i._$litElement$=!0,', '', 1],
      // Every widget draws.
      ['render(){return r}', '', 1],
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
        `${id} has changed: ${search} was found ${parts.length - 1} times, not ${times}. Check the patches in tools/guest-libraries.mjs.`,
      );
    }
    code = parts.join(replacement);
  }
  return code;
}

/** What the patches above take out of Lit. */
const LEFT_OUT = /^(lit|lit-html|@lit\/reactive-element)\/(.*directive|decorators|static-html)/;

/** Makes Lit and Leaflet guests as well-behaved as our own code: no globals, no markup from strings. */
export function guestLibraries() {
  const seen = new Set();
  return {
    name: 'guest-libraries',
    enforce: 'pre',
    resolveId: {
      filter: { id: LEFT_OUT },
      handler(id, importer = '') {
        if (!/\/(src|demo|stories)\/[^?]*\.ts/.test(importer) || /node_modules/.test(importer))
          return null;
        throw new Error(
          `${id} is not in our build of Lit. See the patches in tools/guest-libraries.mjs.`,
        );
      },
    },
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
