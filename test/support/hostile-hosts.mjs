// Pages that are hard on their guests: rules such as well-known frameworks, themes and resets have, written small.
// `neutral` is what of it a widget is meant to take over: the page's typeface and size, and nothing else.

/** Resets as Bootstrap's reboot has them, and class names that it shares with parts of ours. */
const reboot = `
  *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font: 400 1rem/1.5 Arial, sans-serif; color: #212529; -webkit-text-size-adjust: 100% }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2; color: rebeccapurple }
  p, ul, ol, dl { margin: 0 0 1rem } ol, ul { padding-left: 2rem } dd { margin: 0 0 .5rem }
  figure, blockquote { margin: 0 0 1rem } legend { float: left; width: 100%; font-size: 1.5rem }
  a { color: #0d6efd; text-decoration: none } a:not([href]) { color: inherit }
  img, svg { vertical-align: middle } button { border-radius: 0; text-transform: none }
  button, input, select { margin: 0; font: inherit } [role="button"] { cursor: pointer } summary { display: list-item }
  ::-webkit-search-decoration { -webkit-appearance: none }
  .row { display: flex; flex-wrap: wrap } .row > * { flex-shrink: 0; width: 100%; max-width: 100% }
  .card { display: flex; border: 1px solid red; padding: 1rem } .badge { background: red; color: red }
  .small { font-size: .5em } .list { color: red } .carousel { position: absolute } .button { display: none }
  .h { color: red } .map, .track { display: none } .collapse { display: none } .base { padding: 5rem }`;

/** A reset as Tailwind's preflight is one. */
const preflight = `
  *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid red }
  html { line-height: 1.5; tab-size: 4; -webkit-tap-highlight-color: transparent }
  body { font-family: Arial, sans-serif; line-height: inherit }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit }
  ol, ul, menu { list-style: none } img, svg, video, canvas { display: block; vertical-align: middle }
  img, video { max-width: 100%; height: auto } button, input, select { font: inherit; color: inherit; background: transparent; border-radius: 0 }
  ::placeholder { opacity: 1; color: red } [hidden]:where(:not([hidden='until-found'])) { display: none !important }`;

/** Global styles as WordPress writes them for a block theme. */
const blockTheme = `
  :root { --wp--style--block-gap: 24px; --wp--preset--color--contrast: #111; --wp--preset--font-size--medium: 17px }
  body { margin: 0; font-family: Georgia, serif; font-size: var(--wp--preset--font-size--medium); line-height: 1.4; letter-spacing: normal; color: var(--wp--preset--color--contrast) }
  :where(.is-layout-flow) > * { margin-block: 24px 0 } :where(.is-layout-flow) > :first-child { margin-block-start: 0 }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright)) { max-width: 1000px; margin-left: auto !important; margin-right: auto !important }
  :root :where(h2, h3) { font-size: 3rem; text-transform: uppercase } :where(p) { margin-block: 24px }
  :root :where(a:where(:not(.wp-element-button))) { text-decoration: underline; color: red }
  :where(button) { padding: calc(.6em + 2px) calc(1.3em + 2px); border-radius: 99px; background: red }
  :where(figure) { margin: 0 0 1em } img { height: auto; max-width: 100%; filter: grayscale(1) contrast(2) }
  blockquote { border-left: .25em solid; margin: 0 0 1.75em; padding-left: 1em } :where(ul, ol) { padding: 1.25em 2.375em }`;

/** All inherited properties of text that a page may set for itself and a guest does not want. */
const inheritedText = `
  body { margin: 0; font: italic small-caps 900 17px Arial, sans-serif; line-height: 3; text-transform: uppercase;
    text-align: justify; text-align-last: justify; text-indent: 3em; white-space: pre; word-break: break-all; hyphens: none;
    hyphenate-limit-chars: 2;
    text-shadow: 0 0 4px red; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; text-wrap: balance;
    list-style: square inside; quotes: none; tab-size: 12; cursor: wait; color: red; color-scheme: dark; direction: ltr;
    user-select: none; text-emphasis: dot; line-break: anywhere; border-spacing: 9px; caption-side: bottom; text-decoration-color: red }`;

const names = ['text', 'ground', 'accent', 'font', 'size', 'space', 'line', 'radius', 'target'];
const customProperties = `
  :root { --radius: 40px; --color-text: red; --space: 40px; --accent: red; --bs-body-color: red;
    ${names.map((name) => `--engagiert-_${name}: red`).join(';')} }
  body { margin: 0; font: 16px Arial, sans-serif }`;

const plain = (font = '16px Arial, sans-serif') => `body { margin: 0; font: ${font} }`;

/** `root` is put on <html>, `wrap` on the element around the widgets, `theme` on the widgets, on both pages. */
export const hostileHosts = {
  'everything unset with !important': {
    css: `${plain()} body * { all: unset !important }`,
    neutral: plain(),
  },
  'text, colours and boxes stamped with !important': {
    css: `${plain()} body * { font-size: 17px !important; line-height: 1 !important; color: red !important; background: none !important;
      box-sizing: content-box !important; text-align: right !important; outline: 0 !important; position: static !important;
      margin: 0 !important; padding: 0 !important; text-shadow: 0 0 3px red !important; transition: all 1s !important; visibility: visible !important }`,
    neutral: plain('17px Arial, sans-serif'),
  },
  'rules such as Bootstrap’s': { css: reboot, wrap: 'class="row"', neutral: plain() },
  'rules such as Tailwind’s': { css: preflight, neutral: plain() },
  'rules such as a WordPress block theme’s': {
    css: blockTheme,
    wrap: 'class="is-layout-flow is-layout-constrained"',
    neutral: plain('17px Georgia, serif'),
  },
  'inherited properties of text': { css: inheritedText, neutral: plain('17px Arial, sans-serif') },
  'custom properties of the same names': { css: customProperties, neutral: plain() },
  // The quotes' row has room for its focus ring on the side that the page cannot scroll to: there it moves by 8 px.
  'a page from right to left': {
    css: plain(),
    root: 'lang="ar" dir="rtl"',
    neutral: plain(),
    moves: ['engagiert-quote-carousel'],
  },
  'a dark page': {
    css: `${plain()} :root { color-scheme: dark } body { background: #111; color: #eee }`,
    neutral: `${plain()} body { background: #111 }`,
    theme: 'dark',
  },
  'a root font of 62.5 %': {
    css: `html { font-size: 62.5% } body { margin: 0; font: 1.6rem Arial, sans-serif }`,
    neutral: plain(),
  },
  'a huge root font': {
    css: `html { font-size: 40px } ${plain()}`,
    neutral: plain(),
  },
  'a small monospaced font with no leading': {
    css: `body { margin: 0; font: 8px/1 monospace }`,
    neutral: `body { margin: 0; font-family: monospace; font-size: 8px }`,
  },
};
