/** Reads the HTML of a page and tells why no widget appears in it. Pure; the HTML is only looked at, never parsed into nodes. */
import { slips } from '../../src/widget/attribute-names.js';
import { flag } from '../../src/widget/attributes.js';
import { everywhere } from '../../src/widget/everywhere.js';
import { wordsOf, type ManifestElement } from './fields.js';

export type FindingCode =
  | 'empty'
  | 'escaped'
  | 'quotes'
  | 'unclosed'
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

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the quoted values. */
  readonly bare: string;
  readonly selfClosing: boolean;
}

const prefix = 'engagiert-';

/** Who keeps scripts back, by the marks that it leaves on them. */
const holders: readonly (readonly [RegExp, string])[] = [
  [/litespeed/, 'LiteSpeed Cache'],
  [/cookieconsent|cookiebot/, 'Cookiebot'],
  [/borlabs/, 'Borlabs Cookie'],
  [/rocket-loader|cfasync|text\/javascript-/, 'Cloudflare Rocket Loader'],
  [/rocket/, 'WP Rocket'],
  [/perfmatters|flying|delay/, 'optimiser'],
  [/^text\/plain$/, 'type="text/plain"'],
];

/** What is no space to a browser, and what nobody sees. */
const odd = /[\u00a0\p{DI}]/u;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
  ['shy', '\u00ad'],
]);

const decoded = (value: string) =>
  value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name) return entities.get(name) ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
  });

const comments = /<!--[\s\S]*?-->/g;

function tagsOf(text: string): Tag[] {
  const found = text
    .replace(comments, '')
    .matchAll(/<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi);
  return [...found].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
        ([, key = '', double, single, bare]) => [
          key.toLowerCase(),
          decoded(double ?? single ?? bare ?? ''),
        ],
      ),
    ),
    bare: rest.replace(/"[^"]*"|'[^']*'/g, ''),
    selfClosing: rest.trimEnd().endsWith('/'),
  }));
}

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
  const tags = tagsOf(text);
  const widgets = tags.filter(
    ({ name, attributes }) => name.startsWith(prefix) || attributes.has('data-engagiert'),
  );
  const frames = tags.flatMap(inFrame);
  const files = ['loader', 'all', ...[...elements.keys()].map((tag) => tag.replace(prefix, ''))];
  const ours = new RegExp(`\\b((?:${files.join('|')})\\.js)\\b`);
  const scripts = tags
    .filter(({ name }) => name === 'script')
    .flatMap((script) => ourScript(script, ours));

  if (/&lt;(engagiert-|div data-engagiert|script|iframe [^&]*\/embed\.html\?)/i.test(text))
    say('escaped');
  else if (widgets.length + frames.length === 0)
    say(
      /<(engagiert-|[^<>]*\sdata-engagiert=)/.test(text.replace(comments, ''))
        ? 'unclosed'
        : 'empty',
    );
  if (/=\s*([“”„«»″]|&(#82(20|21|22|43)|[lr]dquo|bdquo|[lr]aquo);)/.test(text)) say('quotes');
  if (widgets.some(({ bare }) => odd.test(bare))) say('signs');
  if (tags.some((tag) => inFrame(tag).length > 0 && isLocked(tag))) say('sandbox');
  if (tags.some((tag) => inFrame(tag).length > 0 && !tag.attributes.get('src')))
    say('held', 'data-src');
  if (widgets.length > 0 && scripts.length === 0) say('script');
  for (const script of scripts) checkScript(script, say);
  checkFiles(widgets, scripts, say);
  const divs = widgets.some(({ name }) => !name.startsWith(prefix));
  if (divs && scripts.length > 0 && !scripts.some(({ file }) => file === 'loader.js'))
    say('loader');

  // A frame has a script and a policy of its own.
  const own = widgets.flatMap((widget) => checkWidget(widget, elements, say));
  const feeds = [...own, ...frames.flatMap((widget) => checkWidget(widget, elements, say))];
  for (const address of [...feeds, ...scripts.map(({ src }) => src)])
    checkAddress(address, protocol, say);
  checkPolicy(tags, scripts[0]?.src, own[0], say);
  const absolute = (addresses: readonly string[]) => [
    ...new Set(addresses.filter((address) => /^https?:/.test(address))),
  ];
  return {
    findings,
    feeds: absolute(feeds),
    scripts: absolute(scripts.map(({ src }) => src)),
  };
}

/** A file for one widget is no file for another. */
function checkFiles(widgets: readonly Tag[], scripts: readonly Script[], say: Say): void {
  const files = scripts.map(({ file }) => file.replace('.js', ''));
  if (files.length === 0 || files.includes('loader') || files.includes('all')) return;
  for (const { name } of widgets)
    if (name.startsWith(prefix) && !files.includes(name.replace(prefix, '')))
      say('file', `${name}: ${files.map((file) => `${file}.js`).join(', ')}`);
}

/** The widget of `<iframe src="…/embed.html?widget=…">`, as if it stood in the page. */
function inFrame({ name, attributes }: Tag): Tag[] {
  const [, query] = /\/embed\.html\??([^#]*)/.exec(addressOf(attributes)) ?? [];
  if (name !== 'iframe' || query === undefined) return [];
  const { widget = '', ...rest } = Object.fromEntries(new URLSearchParams(query));
  const tag = prefix + widget.trim().toLowerCase().replace(prefix, '');
  return [{ name: tag, attributes: new Map(Object.entries(rest)), bare: '', selfClosing: false }];
}

/** Tools that hold scripts and frames back move the address to an attribute of their own. */
const addressOf = (attributes: Tag['attributes']) =>
  [...attributes].find(([name]) => /(^|-)src$/.test(name))?.[1] ?? '';

/** A frame whose script may not run. */
const isLocked = ({ attributes }: Tag) =>
  attributes.get('sandbox')?.split(/\s+/).includes('allow-scripts') === false;

type Say = (code: FindingCode, detail?: string) => void;
interface Script {
  readonly file: string;
  readonly src: string;
  readonly marks: string;
  readonly type: string;
  readonly selfClosing: boolean;
}

function ourScript({ attributes, selfClosing }: Tag, ours: RegExp): Script[] {
  const src = addressOf(attributes);
  const [, file] = ours.exec(src) ?? [];
  if (!file) return [];
  const marks = [...attributes].filter(([name]) => name !== 'src').flatMap(([name]) => name);
  return [{ file, src, marks: marks.join(' '), type: attributes.get('type') ?? '', selfClosing }];
}

function checkScript({ file, marks, type, selfClosing }: Script, say: Say): void {
  // All that follows would be its text.
  if (selfClosing) say('closing', 'script');
  const holder = holders.find(([mark]) => mark.test(type) || mark.test(marks));
  if (holder) say('held', holder[1]);
  else if (type !== 'module' && /\bnomodule\b/.test(marks)) say('old', file);
  else if (type !== 'module' && file !== 'loader.js') say('module', file);
}

function checkWidget(
  { name, attributes, selfClosing }: Tag,
  elements: ReadonlyMap<string, ManifestElement>,
  say: Say,
): string[] {
  const isTag = name.startsWith(prefix);
  const wish = isTag ? name : prefix + (attributes.get('data-engagiert') ?? '').replace(prefix, '');
  const known = elements.get(wish.trim().toLowerCase())?.attributes;
  if (!known) {
    say('widget', wish);
    return [];
  }
  if (isTag && selfClosing) say('closing', name);
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
  else if (words.length > 1 && value && !words.includes(value)) complain(words.join(', '));
}

/** What looks like a host, but is a folder where no “https://” stands before it. */
const hosts = /^(www\.[^/]+|[a-z\d-]+(\.[a-z\d-]+)*\.(de|at|ch|eu|org|com|net|info|city))\//i;

function checkAddress(address: string, protocol: string, say: Say): void {
  if (odd.test(address)) say('signs');
  if (/^\s*<a\s/i.test(address)) say('linked');
  else if (/^(file:|[a-z]:\\|\\\\|\/(Users|home)\/)/i.test(address)) say('path', address);
  else if (/^https?:\/\/(localhost|127\.)/.test(address)) say('path', address);
  else if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address) || hosts.test(address))
    say('scheme', address);
  else if (protocol === 'https:' && address.startsWith('http:')) say('insecure', address);
}

/** A policy in the page itself; one that comes as a header is in the browser's console. */
function checkPolicy(
  tags: readonly Tag[],
  script: string | undefined,
  feed: string | undefined,
  say: Say,
): void {
  const meta = tags.find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (!meta) return;
  const directives = new Map(
    (meta.attributes.get('content') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const allows = (name: string, address: string) => {
    const values = directives.get(name) ?? directives.get('default-src');
    // A script with a nonce takes its parts along.
    if (!values || (name === 'script-src' && values.some((value) => value.startsWith("'nonce-"))))
      return true;
    const host = /^https?:\/\/([^/]+)/.exec(address)?.[1];
    return values.some((value) =>
      host ? value === '*' || value === 'https:' || value.includes(host) : value === "'self'",
    );
  };
  if (script && !allows('script-src', script)) say('policy', `script-src ${script}`);
  if (feed && !allows('connect-src', feed)) say('policy', `connect-src ${feed}`);
  const names = directives.get('trusted-types');
  if (names && !names.some((name) => name === '*' || name === 'engagiert-widgets'))
    say('policy', 'trusted-types engagiert-widgets');
}
