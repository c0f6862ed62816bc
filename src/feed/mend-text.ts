import type { LossCode } from './errors.js';
import { withoutMarkup } from './html.js';
import { languageTag } from './language-names.js';
import { isEmpty } from './odd-value.js';
import type { Reading, Rule } from './reading.js';
import { isClean, TAG, VISIBLE, within } from './rules.js';

/* Texts that are not plainly fine: markup, odd characters, too long, in languages by name. */

/** Languages of one text, at most. */
const LANGUAGES = 100;

/** Controls, direction overrides, halves of characters. `\p{Cs}` takes the second half of every emoji in Safari 17. */
const STRIPPED =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What Windows has where Unicode has controls: texts that went through Latin-1 bring it along. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function line(
  reading: Reading,
  value: unknown,
  max: number,
  lines?: boolean,
): string | undefined {
  // A postal code that became a number has lost the zero that many begin with: Dresden, Halle.
  const digits = reading.path.at(-1) === 'postalCode' ? 5 : 0;
  const given = Number.isFinite(value) ? String(value).padStart(digits, '0') : value;
  if (typeof given !== 'string') return reading.lose('type', value, { expected: 'text' });
  // Markup may be much longer than its text; what is far too long is not even looked at.
  const open = given.length > max * 8;
  const near = open ? given.slice(0, max * 8).replace(/[\ud800-\udbff]$/, '') : given;
  const start = near.replace(/\r\n?|[\v\f\u2028\u2029\x85]/g, '\n');
  const plain = withoutMarkup(start);
  if (plain !== start) reading.lose('markup', given);
  const meant = plain.replace(/[\x80-\x9f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 128));
  const stripped = meant.replace(STRIPPED, '');
  if (stripped !== meant) reading.lose('characters', given);
  if (stripped.includes('\ufffd')) reading.lose('encoding', given);
  const trimmed = lines
    ? stripped
        .split('\n')
        .map((part) => part.trim())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : stripped.replace(/\s+/g, ' ').trim();
  const short = trimmed.length > max ? firstCharacters(trimmed, max, open) : trimmed;
  if (open || short !== trimmed) reading.lose('too-long', given, { max });
  return VISIBLE.test(short) ? short : undefined;
}

/** Letters that stand alone: one is a character. */
const SINGLE = /^[\n -\u02ff\u2010-\u2026]*$/;
/** So much is looked through at once: some browsers look through all that they have for each character. */
const WINDOW = 256;

/** Counts what people see as characters, so that no emoji is cut in half. `open`: the last one may be cut already. */
function firstCharacters(value: string, max: number, open: boolean): string {
  if (!Intl.Segmenter || SINGLE.test(value)) return value.slice(0, max);
  const segmenter = new Intl.Segmenter();
  let count = 0;
  let start = 0;
  for (let size = WINDOW; start < value.length;) {
    const ends = [...segmenter.segment(value.slice(start, start + size))].map(({ index }) => index);
    const isLast = start + size >= value.length;
    // The last character may go on behind the window.
    if (isLast && !open) ends.push(value.length - start);
    const end = ends[Math.min(max - count, ends.length - 1)] ?? 0;
    count += ends.length - 1;
    start += end;
    if (isLast || count >= max) break;
    size = end ? WINDOW : size * 2;
  }
  return value.slice(0, start);
}

export function text(
  reading: Reading,
  value: Readonly<Record<string, unknown>>,
  max: number,
  lines?: boolean,
) {
  const texts: Record<string, string> = {};
  const rule: Rule = (given) =>
    isClean(given, max, lines) ? given : line(reading, given, max, lines);
  let count = 0;
  // In no language that we know of, it is still a text.
  let spare: unknown;
  for (const given of Object.keys(value)) {
    const tag = languageTag(given);
    const isFine = TAG.test(tag) && count < LANGUAGES;
    if (!isFine) reading.lose('language', given);
    if (isEmpty(value[given]) || (!isFine && count)) continue;
    const kept = within(given, value[given], rule, reading);
    if (kept === undefined) continue;
    if (isFine) {
      texts[tag] = kept as string;
      count++;
    } else spare ??= kept;
  }
  return count ? Object.freeze(texts) : spare;
}

/** A rule for lines of a certain form, after a mend of what is often written instead. */
export const formed =
  (code: LossCode, mend: (given: string) => string) =>
  (reading: Reading, value: unknown, form: RegExp, max: number): string | undefined => {
    const given = line(reading, value, max + 20);
    if (given === undefined) return;
    const mended = mend(given);
    return form.test(mended) && mended.length <= max ? mended : reading.lose(code, given);
  };
