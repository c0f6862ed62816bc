// R25: what the built files use is in every browser of the baseline, or they do without where it is not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { root } from '../support/site.mjs';

const dist = join(root, 'dist');
const files = ['', 'chunks', 'builder', 'builder/chunks', 'themes'].flatMap((folder) =>
  readdirSync(join(dist, folder))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [join(folder, name), readFileSync(join(dist, folder, name), 'utf8')]),
);
files.push(['demo.css', readFileSync(join(root, 'demo/demo.css'), 'utf8')]);
for (const file of files) {
  if (file[0].endsWith('.css')) file[1] = file[1].replace(/\/\*.*?\*\//gs, '');
}

/**
 * What came after the baseline, and to which browser. `fine`: why it may be used nevertheless; `guard`: what has to stand
 * in the same file then. Additions belong here as soon as somebody might reach for them.
 */
const NEWER = [
  // Language
  {
    uses: /\bIntl\.Segmenter\b/,
    since: 'Firefox 125',
    guard: /[^w] Intl\.Segmenter\b|[!(&?:]Intl\.Segmenter\b/,
    fine: 'without it code points count as signs',
  },
  { uses: /\bIntl\.DurationFormat\b/, since: 'Chrome 129, Firefox 136' },
  { uses: /\bPromise\.(withResolvers|try)\b/, since: 'Chrome 119, Firefox 121' },
  { uses: /\bArray\.fromAsync\b/, since: 'Chrome 121' },
  { uses: /\b(Object|Map)\.groupBy\b/, since: 'Chrome 117, Firefox 119, Safari 17.4' },
  {
    uses: /\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    since: 'Chrome 122, Firefox 127, Safari 17',
  },
  {
    uses: /\bIterator\.(from|prototype)\b|\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
    since: 'Chrome 122, Firefox 131, Safari 18.4',
  },
  { uses: /\b(isWellFormed|toWellFormed)\b/, since: 'Firefox 119' },
  {
    uses: /\bRegExp\.escape\b|\bTemporal\.|\bMath\.sumPrecise\b|\.getOrInsert/,
    since: 'no browser of the baseline',
  },
  {
    uses: /\b(fromBase64|toBase64|fromHex|toHex)\(/,
    since: 'Chrome 140, Firefox 133, Safari 18.2',
  },
  // In Safari 17 this is also the second half of every emoji: fit to ask, not to take away.
  { uses: /\\p\{Cs\}[^/\n]*\/g/, since: 'a Safari between 17 and 26' },
  // What browsers offer to scripts
  { uses: /\bAbortSignal\.any\b/, since: 'Chrome 116, Firefox 124, Safari 17.4' },
  { uses: /\bURL\.(canParse|parse)\b/, since: 'Chrome 120, Safari 17' },
  { uses: /\bcheckVisibility\b/, since: 'Safari 17.4' },
  {
    uses: /\b(requestIdleCallback|cancelIdleCallback)\b/,
    since: 'not in Safari',
    guard: /"requestIdleCallback"in globalThis\?/,
    fine: 'a short pause does the same',
  },
  {
    uses: /\bscheduler\b/,
    since: 'Firefox 142, not in Safari',
    guard: /globalThis\.scheduler\?\.(yield|postTask)\?\.\(/,
    fine: 'a timeout does the same, later',
  },
  {
    uses: /\bcurrententrychange\b/,
    since: 'January 2026 in all browsers',
    guard: /\?\.addEventListener\?\.\(/,
    fine: 'a link to another place on the page counts as a way back then',
  },
  {
    uses: /\bnavigator\.share\b/,
    since: 'not in Firefox on desktops',
    guard: /if\(navigator\.share\)|navigator\.share\?|navigator\.share&&/,
    fine: 'otherwise the address is copied',
  },
  {
    uses: /\bnavigator\.(userActivation|userAgentData|getBattery|connection|keyboard|wakeLock)\b/,
    since: 'Firefox 120 or not there',
  },
  { uses: /\bstartViewTransition\b/, since: 'Firefox 144, Safari 18' },
  {
    uses: /\b(showPopover|hidePopover|togglePopover|popovertarget|popoverTargetElement)\b/,
    since: 'Chrome 114, Firefox 125, Safari 17',
  },
  { uses: /\bscrollend\b/, since: 'Chrome 114, Safari 26' },
  {
    uses: /\b(setHTML|setHTMLUnsafe|parseHTMLUnsafe|getHTML)\b/,
    since: 'Chrome 124, Firefox 123, Safari 17.4',
  },
  { uses: /\.moveBefore\(/, since: 'Chrome 133, Firefox 144' },
  {
    uses: /\.aria[A-Z]\w*(?!\w)/,
    since: 'Firefox 119',
    guard: /setAttribute\("aria-/,
    fine: 'only compared; where it is missing, the attribute is written once more',
  },
  { uses: /:state\(|\.states\.(add|delete|has)\(/, since: 'Chrome 125, Firefox 126, Safari 17.4' },
  {
    uses: /\bcaretPositionFromPoint\b|\bnavigation\.(navigate|addEventListener)\b/,
    since: 'Chrome 128, Safari 26',
  },
  // Styles
  {
    uses: /:has\(/,
    since: 'Firefox 121',
    fine: 'only how wide the box of a broad logo is, that an empty list of facts takes no room, and that paper has no empty map',
  },
  {
    uses: /:dir\(/,
    since: 'Chrome 120',
    fine: 'only the room for a focus ring, where a widget is read the other way than its page',
  },
  { uses: /[{};]\s*&[\s.:>[#]/, since: 'Chrome 112, Firefox 117, Safari 16.5' },
  { uses: /\blight-dark\(/, since: 'Chrome 123, Firefox 120, Safari 17.5' },
  {
    uses: /@starting-style\b|\btransition-behavior:/,
    since: 'Chrome 117, Firefox 129, Safari 17.5',
  },
  { uses: /@scope\b/, since: 'Chrome 118, Firefox 146, Safari 17.4' },
  { uses: /@property\b|\bregisterProperty\b/, since: 'Firefox 128' },
  { uses: /@container style\(/, since: 'Safari 18, not in Firefox' },
  {
    uses: /\btext-wrap:/,
    since: 'Chrome 114, Firefox 121, Safari 17.4',
    fine: 'lines break as they always did',
  },
  {
    uses: /\bcontent-visibility:/,
    since: 'Firefox 125, Safari 18',
    fine: 'only for a part of <details> that came later still',
  },
  {
    uses: /\bcontain-intrinsic-[\w-]+:/,
    since: 'Safari 17',
    fine: 'for Firefox alone, which has had it since 107',
  },
  {
    uses: /\bscrollbar-width:/,
    since: 'Chrome 121, Safari 18.2',
    fine: 'a bar under the quotes is no harm',
  },
  { uses: /\bscrollbar-(gutter|color):/, since: 'Chrome 121, Safari 18.2' },
  {
    uses: /(?<!-)\bprint-color-adjust:/,
    since: 'Chrome 136',
    fine: 'logos print on paper white anyway',
  },
  { uses: /(?<!-)\bhyphens:/, since: 'Safari 17', fine: 'resets what a page may have set' },
  {
    uses: /\bhyphenate-limit-chars:/,
    since: 'Firefox 137, not in Safari',
    fine: 'words are parted where the browser would',
  },
  {
    uses: /::details-content\b/,
    since: 'Chrome 131, Firefox 143, Safari 18.4',
    fine: 'opens details on paper; without it they print as they are',
  },
  { uses: /:user-(valid|invalid)\b/, since: 'Chrome 119, Safari 16.5' },
  { uses: /\bfield-sizing:|\binterpolate-size:|\bcalc-size\(/, since: 'Chrome 123 and later' },
  { uses: /\banchor-name:|\bposition-(anchor|area|try)/, since: 'Chrome 125, Safari 26' },
  { uses: /\b(animation|scroll|view)-timeline\b/, since: 'Chrome 115, Safari 26' },
  {
    uses: /grid-template-columns:subgrid/,
    since: 'Chrome 117',
    guard: /grid-template-columns:minmax[^;]+;grid-template-columns:subgrid/,
    fine: 'without it each line has the columns that stand before it',
  },
  {
    uses: /\bsubgrid\b/,
    since: 'Chrome 117',
    fine: 'without it each card fills its place by itself',
  },
  { uses: /(?<!-)\bmask(-image)?:[^,}]*(url|gradient)\(/, since: 'Chrome 120' },
  {
    uses: /:\s*linear\(|\btext-box(-trim)?:|\d(rlh|lh)\b(?=[;},)\s])/,
    since: 'Chrome 133, Firefox 120, Safari 17.2',
  },
];

for (const { uses, since, fine, guard } of NEWER) {
  const found = files.filter(([, text]) => uses.test(text));
  const names = found.map(([name]) => name).join(', ');
  if (fine === undefined) {
    test(`${uses.source} (${since}) is not used`, () => assert.equal(names, ''));
    continue;
  }
  test(`${uses.source} (${since}): ${fine}`, () => {
    assert.notEqual(names, '', 'it is not used any more: the exception can go');
    for (const [name, text] of found) {
      if (guard) assert.match(text, guard, `${name} does not ask whether it is there`);
    }
  });
}

test('every file is written in what the baseline can read: ES2022', () => {
  const linter = new Linter();
  const options = { languageOptions: { ecmaVersion: 2022, sourceType: 'module' } };
  for (const [name, text] of files.filter(([file]) => file.endsWith('.js'))) {
    const [problem] = linter.verify(text, [options], { filename: 'file.js' });
    assert.equal(problem?.message, undefined, name);
  }
  const [newer] = linter.verify('const letter = /[\\p{L}--[a-z]]/v', [options], 'file.js');
  assert.ok(newer?.fatal, 'the check can fail');
});
