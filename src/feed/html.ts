/**
 * Readable text out of texts that a CMS filled with markup. The result is only ever shown as text, so this is
 * about reading, not about safety: what it misses stays visible and harmless.
 */

/** Content that is no text. Without an end it goes on to the end, as in a browser. */
const NO_TEXT = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi;
/** "<", a name, then ">" or attributes with "=": "a < b" and "a <b and c> d" are no tags. */
const TAG = /<(\/?)([a-z][\w:-]*)(?:[\s/][^<>=]*=[^<>]*|\s?)\/?>/gi;
const BLOCK = /^(?:p|div|h\d|hr|[uod]l|table|section|article|blockquote|figure|pre|form)$/i;
const BREAK = /^(?:br|tr|dt|dd)$/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;
const ENTITIES = new Map(
  /* @__PURE__ */ 'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad szlig\u00df oslash\u00f8 Oslash\u00d8 aelig\u00e6 AElig\u00c6 oelig\u0153 OElig\u0152 euro\u20ac ndash\u2013 mdash\u2014 hellip\u2026 bdquo\u201e ldquo\u201c rdquo\u201d sbquo\u201a lsquo\u2018 rsquo\u2019 laquo\u00ab raquo\u00bb bull\u2022 middot\u00b7 sect\u00a7 deg\u00b0 copy\u00a9'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Letters with a mark: "&agrave;", "&Uuml;". */
const MARKED = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)$/;
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

export function withoutMarkup(text: string): string {
  let blocks = false;
  const untagged = text.replace(NO_TEXT, '').replace(TAG, (_tag, end: string, name: string) => {
    if (BLOCK.test(name) || (!end && BREAK.test(name))) return ((blocks = true), '\0');
    if (/^li$/i.test(name)) return ((blocks = true), end ? '' : '\0• ');
    return /^t[dh]$/i.test(name) ? ' ' : '';
  });
  // Where tags make the lines, line breaks of the source are mere spaces.
  const lines = blocks ? untagged.replace(/\s+/g, ' ').replace(/ ?\0 ?/g, '\n') : untagged;
  return lines.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) {
      const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
      return letter ? (letter + MARKS[mark]).normalize() : (ENTITIES.get(name) ?? entity);
    }
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });
}
