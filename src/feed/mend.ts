import type { Loss, LossCode } from './errors.js';
import { withoutMarkup } from './html.js';
import { languageTag } from './language-names.js';
import { isObject, type Mender, type Reading, type Rule } from './reading.js';
import { isClean, TAG, VISIBLE, within } from './rules.js';
import type { inGermany } from './special-rules.js';

/*
 * What happens to values that are not plainly fine: mended where it is clear what was meant, otherwise noted as lost.
 * Bundles load this when the first of them turns up.
 */

/** More losses than anyone reads; the rest is counted. */
const LOSSES_KEPT = 1000;
/** Languages of one text, at most. */
const LANGUAGES = 100;

function lose(
  { losses, path }: Reading,
  value: unknown,
  code: LossCode,
  params?: Loss['params'],
): void {
  if (losses.length < LOSSES_KEPT) {
    const pointer = path.map((step) => `/${step}`).join('');
    losses.push({ pointer, code, params: { value: brief(value), ...params } });
    return;
  }
  const count = Number(losses[LOSSES_KEPT]?.params?.count ?? 0) + 1;
  losses[LOSSES_KEPT] = { pointer: '', code: 'more', params: { count } };
}

/** Enough of a value to recognise it. Objects are only named: a hostile one may be too deep to print. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value ? '{…}' : String(value ?? '–').slice(0, 80);
}

const isEmpty = (value: unknown) => (value ?? '') === '';

/* ---- texts ---- */

const STRIPPED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

function line(reading: Reading, value: unknown, max: number, lines?: boolean): string | undefined {
  const given = typeof value === 'number' ? String(value) : value;
  if (typeof given !== 'string') return reading.lose('type', value, { expected: 'text' });
  // Markup may be much longer than its text; what is far too long is not even looked at.
  const open = given.length > max * 8;
  const near = open ? given.slice(0, max * 8).replace(/[\ud800-\udbff]$/, '') : given;
  const start = near.replace(/\r\n?|[\v\f\u2028\u2029\x85]/g, '\n');
  const plain = withoutMarkup(start);
  if (plain !== start) reading.lose('markup', given);
  const stripped = plain.replace(STRIPPED, '');
  if (stripped !== plain) reading.lose('characters', given);
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

function text(
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
const formed =
  (code: LossCode, mend: (given: string) => string) =>
  (reading: Reading, value: unknown, form: RegExp, max: number): string | undefined => {
    const given = line(reading, value, max + 20);
    if (given === undefined) return;
    const mended = mend(given);
    return form.test(mended) && mended.length <= max ? mended : reading.lose(code, given);
  };

/* ---- dates, numbers, places ---- */

/** Fields in which "2023" means its last day; elsewhere it means the first. */
const ENDS: readonly unknown[] = ['to', 'end', 'validThrough'];

/** "2026-05-31 18:00:00+0200", as databases write it, and ISO's shorter dates: a year, or a month of one. */
function date(reading: Reading, value: unknown, rule: Rule): unknown {
  const given = typeof value === 'string' ? value.trim() : '';
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(given) ?? [];
  let mended = given.replace(/^(\S{10}) /, '$1T').replace(/(T.+[+-]\d\d)(\d\d)$/, '$1:$2');
  if (year) {
    const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
    mended = ENDS.includes(reading.path.at(-1))
      ? `${year}-${month ?? 12}-${last}`
      : `${year}-${month ?? '01'}-01`;
  }
  return mended && mended !== value ? rule(mended, reading) : reading.lose('date', value);
}

function word(reading: Reading, value: unknown, words: readonly string[]): undefined {
  return reading.lose('word', value, { allowed: words.join(', ') });
}

/** Also "51,3": spreadsheets with a German setting write decimal commas. */
function numeric(value: unknown): number {
  if (typeof value === 'string' && /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(value)) {
    return Number(value.replace(',', '.'));
  }
  return typeof value === 'number' ? value : NaN;
}

/** One, or a thousand? As a number it is clear. */
const AMBIGUOUS = /^\s*[1-9]\d{0,2}[.,]\d{3}\s*$/;

function number(reading: Reading, value: unknown, min: number, max: number): number | undefined {
  const given = typeof value === 'string' && AMBIGUOUS.test(value) ? NaN : numeric(value);
  return given >= min && given <= max ? given : reading.lose('number', value, { min, max });
}

/** `isNear`: what only files with places bring along. */
function position(reading: Reading, value: unknown, isNear: typeof inGermany): unknown {
  if (!isObject(value)) return reading.lose('type', value, { expected: 'position' });
  const isNamed = 'lat' in value || 'lon' in value || !Object.keys(value).length;
  if (isNamed && isEmpty(value.lat) && isEmpty(value.lon)) return undefined;
  let lat = numeric(value.lat);
  let lon = numeric(value.lon);
  if (lat === 0 && lon === 0) return reading.lose('zero-position', '0, 0');
  if (Math.abs(lon) <= 90 && (Math.abs(lat) > 90 || isNear(lon, lat)) && Math.abs(lat) <= 180) {
    [lat, lon] = [lon, lat];
    reading.lose('swapped', `${lat}, ${lon}`);
  }
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return Object.freeze({ lat, lon });
  return reading.lose('position', `${brief(value.lat)}, ${brief(value.lon)}`);
}

/** An object may be empty; one of which no field is known is not what it was meant to be. */
function nothing(
  reading: Reading,
  value: Readonly<Record<string, unknown>>,
  rules: readonly (readonly [name: string, rule: Rule])[],
): undefined {
  const known = rules.map(([name]) => name);
  const others = Object.keys(value).filter(
    (name) => !known.includes(name) && !isEmpty(value[name]),
  );
  if (others.length) word(reading, others.join(', '), known);
}

/** Neither end of a period can be trusted when the first is after the last. */
function order(
  reading: Reading,
  value: Record<string, unknown>,
  first: string,
  last: string,
): void {
  reading.lose('period', `${value[first]} – ${value[last]}`, { first, last });
  delete value[first];
  delete value[last];
}

/* ---- addresses on the web ---- */

const HOST_FIRST = /^([a-z\d-]+\.)+[a-z]{2,}(:\d+)?([/?#]|$)/i;
const FILE_FIRST =
  /^[^/?#]*\.(html?|php|aspx?|pdf|json|txt|md|jpe?g|png|gif|svg|webp|avif)([?#]|$)/i;
/** "http//", "https:/", "http://https://". */
const DOUBLE = /^(https?:\/\/)+(?=https?:\/\/)/i;
const BROKEN = /^(https?)(?!:\/\/)([:;][/\\]*|\/\/+)(?=[^/\s.]+\.)/i;
const PHONE = /^(\+|0)[\d\s/()-]{5,}$/;
/** Words rather than an address, or what stands for none: "-". */
const WORDS = /^([^/?#:]*[\s(]|(?![./]+$)[^\p{L}\p{N}]*$)/u;
const MAIL = /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i;

/** Adds or mends the beginning that homepages of associations often lack. */
function begin(given: string, image?: boolean): string {
  const typed = given.replace(DOUBLE, '').replace(BROKEN, '$1://');
  if (typed !== given) return typed;
  if (/^www\./i.test(given)) return `https://${given}`;
  if (image) return given;
  if (MAIL.test(given)) return `mailto:${given}`;
  if (PHONE.test(given)) return `tel:${given.replace(/[^+\d]/g, '')}`;
  return HOST_FIRST.test(given) && !FILE_FIRST.test(given) ? `https://${given}` : given;
}

function link(
  reading: Reading,
  value: unknown,
  schemes = /^(https?|mailto|tel):./,
): string | undefined {
  if (typeof value !== 'string') return reading.lose('type', value, { expected: 'url' });
  const given = value.trim();
  if (!given) return;
  const isImage = !schemes.test('tel:0');
  const whole = begin(given, isImage);
  if (!isImage && WORDS.test(whole) && !FILE_FIRST.test(whole)) return reading.lose('url', value);
  try {
    const { href, username, password } = new URL(whole, reading.base);
    if (schemes.test(href) && !username && !password && href.length < 4000) {
      if (whole !== given) reading.lose('scheme', value, { mended: href });
      return href;
    }
  } catch {
    // Lost, like what is no address that we follow.
  }
  return reading.lose('url', value);
}

/** Everything, by the names that rules.ts uses. */
const mender = {
  lose,
  line,
  text,
  language: formed('language', languageTag),
  color: formed('color', (given) => `#${given.replace('#', '')}`),
  email: formed('email', (given) => given.replace(/^mailto:/i, '')),
  phone: formed('phone', (given) => given.replace(/^tel\W*/i, '')),
  time: formed('time', (given) => given.replace(/^\d:/, '0$&')),
  date,
  word,
  number,
  position,
  order,
  nothing,
  link,
  image: (reading: Reading, value: unknown) => link(reading, value, /^https?:/),
};
export default mender as unknown as Mender;
