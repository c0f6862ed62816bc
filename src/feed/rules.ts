import type { LossCode } from './errors.js';
import { withoutMarkup } from './html.js';
import type { SectionName } from './model.js';
import { isObject, type Reading, type Rule } from './reading.js';

/*
 * The rules of the feed. Each makes a safe value out of an unknown one, or gives nothing and notes a loss.
 * Which field follows which rule is generated from feed.schema.json.
 */

/** Languages of a text, at most. */
const LANGUAGES = 100;
const TAG = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i;

/* ---- texts ---- */

/** What a clean text never holds; one test spares most texts everything else. */
const ODD = /[\0-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff<&]|^\s|\s$|\p{Cs}/u;
const STRIPPED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** At least one character that leaves a mark (U+2800 is an empty Braille cell). */
const VISIBLE = /[^\s\p{Cc}\p{DI}\u2800]/u;

function clean(value: unknown, reading: Reading, max: number, lines?: boolean): string | undefined {
  const given = typeof value === 'number' ? String(value) : value;
  if (typeof given !== 'string') return reading.lose('type', value, { expected: 'text' });
  // Markup may be much longer than its text; what is far too long is not even looked at.
  let text = given.slice(0, max * 8);
  if (ODD.test(text)) {
    text = text.replace(/\r\n?|[\u2028\u2029\x85]/g, '\n');
    if (/[<&]/.test(text)) {
      const plain = withoutMarkup(text);
      if (plain !== text) reading.lose('markup', given);
      text = plain;
    }
    text = text.replace(STRIPPED, '');
    text = lines
      ? text
          .split('\n')
          .map((part) => part.trim())
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim()
      : text.replace(/\s+/g, ' ').trim();
  }
  const short = text.length > max ? firstCharacters(text, max) : text;
  if (short !== text || given.length > max * 8) reading.lose('too-long', given, { max });
  return VISIBLE.test(short) ? short : undefined;
}

/** Counts what people see as characters, so that no emoji is cut in half. */
function firstCharacters(text: string, max: number): string {
  const start = text.slice(0, max * 4);
  if (!Intl.Segmenter) return text.slice(0, max);
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(start)) {
    if (!max--) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** A string on one line. @__NO_SIDE_EFFECTS__ */
export const line =
  (max: number): Rule =>
  (value, reading) =>
    clean(value, reading, max);

/** A text in one or several languages; `lines`: line breaks count. @__NO_SIDE_EFFECTS__ */
export const text =
  (max: number, lines?: boolean): Rule =>
  (value, reading) => {
    if (!isObject(value)) return clean(value, reading, max, lines);
    const texts: Record<string, string> = {};
    let count = 0;
    for (const tag of Object.keys(value)) {
      if (!TAG.test(tag) || count === LANGUAGES) {
        reading.lose('language', tag);
        continue;
      }
      const given = value[tag];
      if (given === null || given === undefined) continue;
      reading.path.push(tag);
      const kept = clean(given, reading, max, lines);
      reading.path.pop();
      if (kept === undefined) continue;
      texts[tag] = kept;
      count++;
    }
    return count ? Object.freeze(texts) : undefined;
  };

/** A line of a certain form, mended where it is clear what was meant. */
// @__NO_SIDE_EFFECTS__
const formed = (
  code: LossCode,
  form: RegExp,
  max: number,
  mend = (value: string): string => value,
): Rule => {
  return (value, reading) => {
    const given = clean(value, reading, max);
    if (given === undefined) return;
    const mended = mend(given);
    return form.test(mended) ? mended : reading.lose(code, given);
  };
};

export const language = formed('language', TAG, 80, (tag) => tag.replace(/_/g, '-'));
export const color = formed('color', /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i, 20, (given) =>
  given[0] === '#' ? given : `#${given}`,
);
export const email = formed('email', /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/, 320, (given) =>
  given.replace(/^mailto:/i, ''),
);
export const phone = formed('phone', /(\d\D*){3}/, 60, (given) => given.replace(/^tel\W*/i, ''));
export const time = formed('time', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 8, (given) =>
  given.length === 4 ? `0${given}` : given,
);

const DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** A real day of the calendar; a time of day is written so that every browser reads it. */
export const date: Rule = (value, reading) => {
  const [given, year, month, day] = (typeof value === 'string' && DATE.exec(value)) || [];
  // `Date` would silently take 30 February as 2 March.
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!given || read.getUTCDate() !== Number(day) || read.getUTCMonth() + 1 !== Number(month)) {
    return reading.lose('date', value);
  }
  return given.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
};

/** One of some words. @__NO_SIDE_EFFECTS__ */
export const word =
  (...words: string[]): Rule =>
  (value, reading) =>
    words.includes(value as string)
      ? value
      : reading.lose('word', value, { allowed: words.join(', ') });

/* ---- numbers and places ---- */

/** Also "51,3": spreadsheets with a German setting write decimal commas. */
function numeric(value: unknown): number {
  if (typeof value === 'string' && /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(value)) {
    return Number(value.replace(',', '.'));
  }
  return typeof value === 'number' ? value : NaN;
}

/* @__NO_SIDE_EFFECTS__ */
export const number =
  (min: number, max: number): Rule =>
  (value, reading) => {
    const given = numeric(value);
    return given >= min && given <= max ? given : reading.lose('number', value, { min, max });
  };

const inGermany = (lat: number, lon: number): boolean =>
  lat > 47 && lat < 55.2 && lon > 5.5 && lon < 15.2;

export const position: Rule = (value, reading) => {
  if (!isObject(value)) return reading.lose('type', value, { expected: 'position' });
  if ((value.lat ?? value.lon ?? '') === '') return;
  let lat = numeric(value.lat);
  let lon = numeric(value.lon);
  if (!lat && !lon && lat === lon) return reading.lose('zero-position');
  if (Math.abs(lat) > 90 || inGermany(lon, lat)) {
    [lat, lon] = [lon, lat];
    if (Math.abs(lat) <= 90) reading.lose('swapped', `${lat}, ${lon}`);
  }
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return Object.freeze({ lat, lon });
  return reading.lose('position', `${brief(value.lat)}, ${brief(value.lon)}`);
};

const brief = (value: unknown): string =>
  typeof value === 'object' ? '?' : String(value).slice(0, 40);

/* ---- addresses on the web ---- */

/** Nothing here that `URL` would change or reject; sparing it makes long feeds twice as fast. */
const PLAIN_URL = /^https?:\/\/[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}\/[\w/.~?=&%#+-]*$/;
const HOST_FIRST = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(:\d+)?([/?#]|$)/i;
const FILE_FIRST =
  /^[^/?#]*\.(html?|php|aspx?|pdf|json|txt|md|jpe?g|png|gif|svg|webp|avif)([?#]|$)/i;

function address(value: unknown, reading: Reading, schemes: RegExp): string | undefined {
  if (typeof value !== 'string') return reading.lose('type', value, { expected: 'url' });
  if (PLAIN_URL.test(value) && value.length < 4000) return value;
  let given = value.trim();
  if (!given) return;
  const image = schemes === IMAGES;
  if (/^www\./i.test(given) || (!image && HOST_FIRST.test(given) && !FILE_FIRST.test(given))) {
    given = `https://${given}`;
  } else if (!image && /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i.test(given)) {
    given = `mailto:${given}`;
  }
  try {
    const url = new URL(given, reading.base);
    if (schemes.test(url.protocol) && !url.username && !url.password && url.href.length < 4000) {
      if (given !== value.trim()) reading.lose('scheme', value, { mended: url.href });
      return url.href;
    }
  } catch {
    // Lost, like what is no address we follow.
  }
  return reading.lose('url', value);
}

const LINKS = /^(https?|mailto|tel):$/;
const IMAGES = /^https?:$/;
export const link: Rule = (value, reading) => address(value, reading, LINKS);
export const imageUrl: Rule = (value, reading) => address(value, reading, IMAGES);

/* ---- composed ---- */

/** An id; numbers are fine, too. */
export const id = line(200);

/** The id of a record of another section; checked when that section was read. @__NO_SIDE_EFFECTS__ */
export const reference =
  (section: SectionName): Rule =>
  (value, reading) => {
    const given = id(value, reading) as string | undefined;
    if (given === undefined || reading.ids.get(section)?.has(given) !== false) return given;
    return reading.lose('unknown-id', given, { section });
  };

/** A list; who has but one item may leave the brackets out. Words are kept once. @__NO_SIDE_EFFECTS__ */
export const list =
  (rule: Rule, max: number): Rule =>
  (value, reading) => {
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    const kept: unknown[] = [];
    if (given.length > max) reading.lose('too-many', given.length, { max });
    const end = Math.min(given.length, max);
    const { path } = reading;
    for (let index = 0; index < end; index++) {
      path.push(index);
      const item = rule(given[index], reading);
      path.pop();
      if (item !== undefined && !kept.includes(item)) kept.push(item);
    }
    return kept.length ? Object.freeze(kept) : undefined;
  };

/** Either of two shapes: the second is for objects. @__NO_SIDE_EFFECTS__ */
export const either =
  (rule: Rule, forObjects: Rule): Rule =>
  (value, reading) =>
    (isObject(value) ? forObjects : rule)(value, reading);

type Fields = Readonly<Record<string, Rule>>;

/**
 * An object of known fields; others are ignored. Without one of `required` it is lost, as it is without any field.
 * `ordered` are pairs of fields of which the first may not be after the second.
 */
// @__NO_SIDE_EFFECTS__
export const record = (
  required: Fields,
  optional: Fields = {},
  ...ordered: [string, string][]
): Rule => {
  const names = Object.keys({ ...required, ...optional });
  const rules = Object.values({ ...required, ...optional });
  const needed = Object.keys(required).length;
  return (value, reading) => {
    if (!isObject(value)) return reading.lose('type', value, { expected: 'object' });
    const result: Record<string, unknown> = {};
    const { path } = reading;
    let filled = false;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      const given = value[name];
      let kept: unknown;
      if (given !== undefined && given !== null && given !== '') {
        path.push(name);
        kept = (rules[index] as Rule)(given, reading);
        path.pop();
      }
      if (kept !== undefined) {
        result[name] = kept;
        filled = true;
      } else if (index < needed) {
        return reading.lose('missing', given, { field: name });
      }
    }
    for (const [first, last] of ordered) {
      const [from, to] = [day(result[first]), day(result[last])];
      if (from === undefined || to === undefined || from <= to) continue;
      reading.lose('period', `${from} – ${to}`, { first, last });
      delete result[first];
      delete result[last];
      filled = Object.keys(result).length > 0;
    }
    return filled ? Object.freeze(result) : undefined;
  };
};

/** The time of day does not tell whether a day comes before another. */
const day = (value: unknown): string | number | undefined =>
  typeof value === 'string' ? value.slice(0, 10) : (value as number | undefined);
