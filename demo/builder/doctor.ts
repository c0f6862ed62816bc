/** Reads the HTML of a page and tells why no widget appears in it. Pure; the HTML is only looked at, never parsed into nodes. */
import { bare, nameOf, prefix } from '../../src/doors.js';
import { slips } from '../../src/widget/attribute-names.js';
import { flag } from '../../src/widget/attributes.js';
import { everywhere } from '../../src/widget/everywhere.js';
import { wordsOf, type ManifestElement } from './fields.js';
import { commentsIn, decoded, shownIn, tagsOf, type Tag } from './page-tags.js';
import { checkPolicy } from './policy.js';

export type FindingCode =
  | 'empty'
  | 'escaped'
  | 'quotes'
  | 'unclosed'
  | 'commented'
  | 'signs'
  | 'linked'
  | 'script'
  | 'module'
  | 'old'
  | 'gone'
  | 'held'
  | 'path'
  | 'scheme'
  | 'insecure'
  | 'loader'
  | 'file'
  | 'widget'
  | 'closing'
  | 'end'
  | 'named'
  | 'several'
  | 'sandbox'
  | 'source'
  | 'attribute'
  | 'meant'
  | 'value'
  | 'policy'
  | 'feed';

export interface Finding {
  readonly code: FindingCode;
  readonly detail: string;
}

/** Who keeps scripts back, by the marks that it leaves on them. */
const holders: readonly (readonly [RegExp, string])[] = [
  [/litespeed/, 'LiteSpeed Cache'],
  [/cookieconsent/, 'Cookiebot'],
  [/borlabs/, 'Borlabs Cookie'],
  [/consent-required/, 'Real Cookie Banner'],
  [/cmplz/, 'Complianz'],
  [/usercentrics/, 'Usercentrics'],
  [/^[\da-f]+-(module|text)/, 'Cloudflare Rocket Loader'],
  [/rocket/, 'WP Rocket'],
  [/pmdelay/, 'Perfmatters'],
  [/flying|^lazy$/, 'Flying Scripts'],
  [/^text\/plain$/, 'type="text/plain"'],
];

/** What is no space to a browser, and what nobody sees. */
const odd = /[\u00a0\p{DI}]/u;

/** Where a value begins with a sign that is no straight quote, or with one written as an entity. */
const oddQuotes = /=\s*["'“”„«»″‘’‚′]/;

export function diagnose(
  text: string,
  elements: ReadonlyMap<string, ManifestElement>,
  protocol = 'https:',
): { findings: Finding[]; feeds: string[]; scripts: string[] } {
  const findings: Finding[] = [];
  const say = (code: FindingCode, detail = '') => {
    if (!findings.some((known) => known.code === code && known.detail === detail))
      findings.push({ code, detail });
  };
  const files = ['loader', 'all', ...[...elements.keys()].map((tag) => tag.replace(prefix, ''))];
  const html = shownIn(text);
  const { tags, widgets, framing, frames, scripts, including } = partsOf(html, files);
  const hidden = partsOf(commentsIn(text), files);
  const ours = [...including, ...widgets, ...framing];

  if (isEscaped(text, files)) say('escaped');
  else if (widgets.length + frames.length === 0) {
    if (/<(engagiert-|[^<>]*\sdata-engagiert=)/i.test(html)) say('unclosed');
    else say(hidden.widgets.length + hidden.frames.length > 0 ? 'commented' : 'empty');
  }
  if (ours.some(({ bare }) => oddQuotes.test(decoded(bare)))) say('quotes');
  if (ours.some(({ bare }) => odd.test(bare))) say('signs');
  for (const { name, selfClosing, isOpen } of ours)
    if (selfClosing) say('closing', name);
    else if (isOpen) say('end', name);
  if (framing.some(isLocked)) say('sandbox');
  if (framing.some(({ attributes }) => !attributes.get('src'))) say('held', 'data-src');
  if (widgets.length > 0 && scripts.length === 0) {
    const named = misnamed(tags);
    if (named) say('named', named);
    else say(hidden.scripts.length > 0 ? 'commented' : 'script');
  }
  for (const script of scripts) checkScript(script, say);
  checkFiles(widgets, scripts, say);
  const folders = new Set(scripts.map(({ src }) => src.slice(0, src.lastIndexOf('/') + 1)));
  if (folders.size > 1) say('several', [...folders].join(', '));
  const divs = widgets.some(({ name }) => !name.startsWith(prefix));
  if (divs && scripts.length > 0 && !scripts.some(({ file }) => file === 'loader.js'))
    say('loader');

  // A frame has a script and a policy of its own.
  const own = widgets.flatMap((widget) => checkWidget(widget, elements, say));
  const feeds = [...own, ...frames.flatMap((widget) => checkWidget(widget, elements, say))];
  for (const address of [...feeds, ...scripts.map(({ src }) => src)])
    checkAddress(address, protocol, say);
  for (const kept of checkPolicy(tags, scripts[0]?.src, own[0])) say('policy', kept);
  const absolute = (addresses: readonly string[]) => [
    ...new Set(addresses.map(bare).filter((address) => /^https?:/.test(address))),
  ];
  return {
    findings,
    feeds: absolute(feeds),
    scripts: absolute(scripts.map(({ src }) => src)),
  };
}

/** What is ours in HTML. */
function partsOf(html: string, files: readonly string[]) {
  const tags = tagsOf(html);
  const widgets = tags.filter(
    ({ name, attributes }) => name.startsWith(prefix) || attributes.has('data-engagiert'),
  );
  const framing = tags.filter((tag) => inFrame(tag).length > 0);
  const frames = framing.flatMap(inFrame);
  return { tags, widgets, framing, frames, ...ourScripts(tags, html, files) };
}

/** Our code as text that visitors read: all of it, or the script that names one of our files. */
function isEscaped(text: string, files: readonly string[]): boolean {
  const within = String.raw`(?:(?!&(?:amp;)*[lg]t;)[^]){0,300}`;
  const code = String.raw`engagiert-|div\b${within}data-engagiert|iframe\b${within}/embed\.html\?`;
  const script = String.raw`script\b${within}/(?:${files.join('|')})\.js\b`;
  return new RegExp(`&(?:amp;)*lt;(?:${code}|${script})`, 'i').test(text);
}

/** A file for one widget is no file for another. */
function checkFiles(widgets: readonly Tag[], scripts: readonly Script[], say: Say): void {
  const files = scripts.map(({ file }) => file.replace('.js', ''));
  if (files.length === 0 || files.includes('loader') || files.includes('all')) return;
  for (const { name } of widgets)
    if (name.startsWith(prefix) && !files.includes(name.replace(prefix, '')))
      say('file', `${name}: ${files.map((file) => `${file}.js`).join(', ')}`);
}

type Named = Pick<Tag, 'name' | 'attributes'>;

/** The widget of `<iframe src="…/embed.html?widget=…">`, as if it stood in the page. Names are read as that page reads them. */
function inFrame({ name, attributes }: Tag): Named[] {
  const [, query] = /\/embed\.html\??([^#]*)/.exec(addressOf(attributes)) ?? [];
  if (name !== 'iframe' || query === undefined) return [];
  const given = new Map(
    [...new URLSearchParams(query)].map(([key, value]) => [
      key.toLowerCase().replace(/^(amp;)+/, ''),
      value,
    ]),
  );
  const tag = prefix + nameOf(given.get('widget') ?? '');
  given.delete('widget');
  return [{ name: tag, attributes: given }];
}

/** Tools that hold scripts and frames back move the address to an attribute of their own. */
const addressOf = (attributes: Tag['attributes']) =>
  [...attributes].find(([name]) => /(^|-)src(-_)?$/.test(name))?.[1] ?? '';

/** A frame whose script may not run. */
const isLocked = ({ attributes }: Tag) =>
  attributes.get('sandbox')?.split(/\s+/).includes('allow-scripts') === false;

type Say = (code: FindingCode, detail?: string) => void;
interface Script {
  readonly file: string;
  readonly src: string;
  readonly marks: readonly string[];
  readonly type: string;
  /** Without it, no browser fetches anything. */
  readonly hasSource: boolean;
}

/** The scripts with one of our files, and the tags that include them. */
function ourScripts(tags: readonly Tag[], html: string, files: readonly string[]) {
  const ours = new RegExp(String.raw`(?:^|/)((?:${files.join('|')})\.js)(?:[?#]|$)`);
  const found: { script: Script; tag?: Tag }[] = [];
  for (const tag of tags) {
    const { name, attributes } = tag;
    const src = addressOf(attributes);
    const [, file] = ours.exec(bare(src).replace(/[‘’‚′″]/g, '')) ?? [];
    if (name !== 'script' || !file) continue;
    const type = attributes.get('type')?.trim() ?? '';
    const marks = [...attributes.keys()];
    found.push({ tag, script: { file, src, marks, type, hasSource: attributes.has('src') } });
  }
  for (const [, , src = ''] of html.matchAll(/\bimport\s*\(?\s*(["'])([^"'\s]+)\1/g)) {
    const [, file] = ours.exec(src) ?? [];
    if (file) found.push({ script: { file, src, marks: [], type: 'module', hasSource: true } });
  }
  // Others have an `all.js`, too: icons, optimisers.
  const sure = found.filter(({ script }) => /\/engagiert-widgets\//.test(script.src));
  const likely = found.filter(({ script }) => !/font-?awesome/i.test(script.src));
  const taken = sure.length ? sure : likely;
  return {
    scripts: taken.map(({ script }) => script),
    including: taken.flatMap(({ tag }) => tag ?? []),
  };
}

/** A file in our folder that is none of ours. */
const misnamed = (tags: readonly Tag[]): string =>
  tags
    .filter(({ name }) => name === 'script')
    .map(({ attributes }) => addressOf(attributes))
    .find((src) => /\/engagiert-widgets\//.test(src) && !/embed-host\.js/.test(src)) ?? '';

function checkScript({ file, marks, type, hasSource }: Script, say: Say): void {
  const runs = hasSource && /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i.test(type);
  const holder = holders.find(([mark]) => [type, ...marks].some((word) => mark.test(word)));
  if (!runs && holder) say('held', holder[1]);
  else if (!hasSource)
    say(
      'held',
      marks.find((name) => /src/.test(name)),
    );
  else if (type !== 'module' && marks.includes('nomodule')) say('old', file);
  else if (!runs || (type !== 'module' && file !== 'loader.js')) say('module', file);
}

function checkWidget(
  { name, attributes }: Named,
  elements: ReadonlyMap<string, ManifestElement>,
  say: Say,
): string[] {
  const isTag = name.startsWith(prefix);
  const wish = isTag ? name : prefix + nameOf(attributes.get('data-engagiert') ?? '');
  const known = elements.get(wish)?.attributes;
  if (!known) {
    say('widget', wish);
    return [];
  }
  const before = isTag ? '' : 'data-';
  const names = known.map((attribute) => attribute.name);
  const written = [...attributes.keys()].filter((key) => !everywhere.test(key));
  const meant = slips(written, names, before);
  for (const [key, name] of meant) say('meant', `${key} → ${name}`);
  for (const key of written) {
    const own = key.startsWith(before) ? key.slice(before.length) : '';
    const attribute = known.find(({ name }) => name === own);
    if (attribute) checkValue(own, attribute.type?.text ?? '', attributes.get(key) ?? '', say);
    // What begins with data- may be anybody's.
    else if (isTag && !key.startsWith('data-') && !meant.has(key)) say('attribute', key);
  }
  const src = attributes.get(`${before}src`);
  if (!src) say('source', wish);
  return src ? [src] : [];
}

function checkValue(name: string, type: string, value: string, say: Say): void {
  const complain = (allowed: string) => say('value', `${name}="${value}" (${allowed})`);
  const words = wordsOf(type);
  // As the widgets read it: they understand the words of forms.
  if (/\bboolean\b/.test(type)) flag().parse(value, complain, name);
  else if (words.length > 1 && value.trim() && !words.includes(value)) complain(words.join(', '));
  else if (/\bnumber\b/.test(type) && Number.isNaN(Number(value))) complain('0, 1, 2 …');
}

/** What looks like a host, but is a folder where no “https://” stands before it. */
export const hosts =
  /^(www\.[^/]+|[a-z\d-]+(\.[a-z\d-]+)*\.(de|at|ch|eu|org|com|net|info|city))(\/|$)/i;

function checkAddress(address: string, protocol: string, say: Say): void {
  if (odd.test(address)) say('signs');
  if (/^\s*<a\s/i.test(address)) say('linked');
  else if (/^(file:|[a-z]:\\|\\\\|\/(Users|home)\/)/i.test(address)) say('path', address);
  else if (/^https?:\/\/(localhost|127\.)/.test(address)) say('path', address);
  else if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address) || hosts.test(address))
    say('scheme', address);
  else if (protocol === 'https:' && address.startsWith('http:')) say('insecure', address);
}
