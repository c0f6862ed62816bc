/** Reads the tags in the HTML of a page that may concern widgets. The HTML is only looked at, never parsed into nodes. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the quoted values. */
  readonly bare: string;
  readonly selfClosing: boolean;
  /** Whether all that follows would be its content. */
  readonly isOpen: boolean;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
  ['shy', '\u00ad'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['sbquo', '‚'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
]);

export const decoded = (value: string): string =>
  value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name) return entities.get(name) ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
  });

/** One that does not end takes the rest of the page along, as in browsers. */
const comments = /<!--[\s\S]*?(?:-->|$)/g;
export const shownIn = (text: string): string => text.replace(comments, '');
export const commentsIn = (text: string): string => (text.match(comments) ?? []).join('');

/** All others are left out first: pages have many. */
const concerned = /^(script|iframe|meta|engagiert-.*)$/i;

export function tagsOf(html: string): Tag[] {
  const found = html.matchAll(/<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi);
  return [...found]
    .filter(([all, name = '']) => concerned.test(name) || /\sdata-engagiert\b/i.test(all))
    .map(({ 0: all, 1: name = '', 2: rest = '', index }) => ({
      name: name.toLowerCase(),
      attributes: attributesIn(rest),
      bare: rest.replace(/"[^"]*"|'[^']*'/g, ''),
      selfClosing: rest.endsWith('/'),
      isOpen: !isClosed(html.slice(index + all.length), name),
    }));
}

const attributesIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        decoded(double ?? single ?? bare ?? ''),
      ],
    ),
  );

/** Whether the tag ends before another such begins. A `div` may have others in it, and `meta` does not end at all. */
function isClosed(rest: string, name: string): boolean {
  if (!/^(script|iframe|engagiert-.*)$/i.test(name)) return true;
  const [next = ''] = new RegExp(`<(/${name}|${name}|engagiert-)`, 'i').exec(rest) ?? [];
  return next.startsWith('</');
}
