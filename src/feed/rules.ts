import { isObject, type Reading, type Rule } from './reading.js';

/*
 * The rules of the feed. Each lets pass what is plainly fine and leaves the rest to mend.ts.
 * Which field follows which rule is generated from feed.schema.json.
 */

/** A language tag of BCP 47; also keeps `__proto__` and its like from becoming keys. */
export const TAG = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;
/**
 * What a clean text never holds: controls, direction overrides, halves of and lost characters, markup, spaces around it.
 * Safari 17 sees a half in every emoji; what is to be mended, mend.ts knows.
 */
const UNCLEAN =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufffd]|\p{Cs}|<(?=[a-z!/])|&(?=[a-z#])|^\s|\s$/iu;
/** At least one character that leaves a mark; U+2800 is an empty Braille cell. */
export const VISIBLE = /[^\s\p{Cc}\p{DI}\u2800]/u;

/** Whether it is a clean text of at most `max` characters; `lines`: line breaks are fine. */
export function isClean(value: unknown, max: number, lines?: boolean): value is string {
  return (
    typeof value === 'string' &&
    value.length <= max &&
    (lines || !value.includes('\n')) &&
    !UNCLEAN.test(value) &&
    VISIBLE.test(value)
  );
}

/** A string on one line. */
// @__NO_SIDE_EFFECTS__
export const line =
  (max: number): Rule =>
  (value, reading) =>
    isClean(value, max) ? value : reading.mend('line', value, max);

/** A text in one or several languages. */
// @__NO_SIDE_EFFECTS__
export const text =
  (max: number, lines?: boolean): Rule =>
  (value, reading) => {
    if (isClean(value, max, lines)) return value;
    if (!isObject(value)) return reading.mend('line', value, max, lines);
    const texts: Record<string, string> = {};
    for (const tag of Object.keys(value)) {
      const given = value[tag];
      if (!TAG.test(tag) || !isClean(given, max, lines)) {
        return reading.mend('text', value, max, lines);
      }
      texts[tag] = given;
    }
    return Object.keys(texts).length ? Object.freeze(texts) : undefined;
  };

/** A line of a certain form. */
// @__NO_SIDE_EFFECTS__
export const formed =
  (what: string, form: RegExp, max: number): Rule =>
  (value, reading) =>
    isClean(value, max) && form.test(value) ? value : reading.mend(what, value, form, max);

export const language = formed('language', TAG, 80);

const DATE =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

/** A real day of the calendar: `Date` would silently take 30 February as 2 March. */
export const date: Rule = (value, reading) => {
  const [given, year, month, day] = (typeof value === 'string' && DATE.exec(value)) || [];
  const last =
    Number(day) < 29 ? 28 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  // The year 1 is what .NET has for no date.
  return given! > '1' && Number(day) <= last ? given : reading.mend('date', value, date);
};

/** One of some words. */
// @__NO_SIDE_EFFECTS__
export const word =
  (...words: string[]): Rule =>
  (value, reading) =>
    words.includes(value as string) ? value : reading.mend('word', value, words);

// @__NO_SIDE_EFFECTS__
export const number =
  (min: number, max: number): Rule =>
  (value, reading) =>
    typeof value === 'number' && value >= min && value <= max
      ? value
      : reading.mend('number', value, min, max);

/** Nothing in it that `URL` would change or reject; sparing it makes long feeds much faster. */
const PLAIN_URL = /^https:\/\/[a-z\d.-]+\/[\w/.~?=&%+-]*$/;

/** An address that we follow; others than `clear` ones may lack their beginning, be two, or a mere word. */
// @__NO_SIDE_EFFECTS__
const address =
  (what: string, schemes: RegExp, clear: RegExp): Rule =>
  (value, reading) => {
    if (typeof value === 'string' && value.length < 4000) {
      if (PLAIN_URL.test(value)) return value;
      try {
        const url = new URL(value, reading.base);
        const safe = schemes.test(url.href) && !url.username && !url.password;
        if (safe && clear.test(value)) return url.href;
      } catch {
        // No address at all.
      }
    }
    return reading.mend(what, value);
  };

export const link = address(
  'link',
  /^(https?|mailto|tel):./,
  /^(https?:\/\/|mailto:.*@|\.*\/|tel:[^\s(]*$)(?!.*(http|\swww|www[,; ]|\p{DI}))/iu,
);
export const imageUrl = address('image', /^https?:/, /^(?!\s*(www|http(?!s?:\/\/)|$))/i);

/** An id; numbers become strings. */
export const id = line(200);

/** A list; who has but one item may leave the brackets out. Words are kept once. */
// @__NO_SIDE_EFFECTS__
export const list =
  (rule: Rule, max: number): Rule =>
  (value, reading) => {
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    let kept: unknown[] = [];
    if (given.length > max) reading.lose('too-many', given.length, { max });
    for (let index = 0; index < given.length && index < max; index++) {
      const item =
        given === value ? within(index, given[index], rule, reading) : rule(value, reading);
      // Of several ids in one text mend.ts makes several items.
      if (item !== undefined) kept = kept.concat(item);
    }
    return kept.length ? Object.freeze([...new Set(kept)]) : undefined;
  };

/** Applies a rule one step further down. */
export function within(
  step: string | number,
  value: unknown,
  rule: Rule,
  reading: Reading,
): unknown {
  reading.path.push(step);
  const kept = rule(value, reading);
  reading.path.pop();
  return kept;
}

type Fields = Readonly<Record<string, Rule>>;

/**
 * An object of known fields; others are ignored. Without one of `required` it is lost, as it is without any field.
 * `ordered` are pairs of fields of which the first may not be after the second.
 */
// @__NO_SIDE_EFFECTS__
export const record = (
  required: Fields,
  optional: Fields = {},
  ...ordered: (readonly [string, string])[]
): Rule => {
  const rules = Object.entries({ ...required, ...optional });
  const rule: Rule = (value, reading) => {
    if (!isObject(value)) return reading.mend('object', value, rule);
    const result: Record<string, unknown> = {};
    for (const [name, rule] of rules) {
      const given = value[name];
      const kept = (given ?? '') === '' ? undefined : within(name, given, rule, reading);
      if (kept !== undefined) {
        result[name] = kept;
      } else if (name in required) {
        return reading.lose('missing', given, { field: name });
      }
    }
    for (const [first, last] of ordered) {
      // The time of day tells nothing about the order of days; what is missing comes neither before nor after.
      if (day(result[first])! > day(result[last])!) reading.mend('order', result, first, last);
    }
    if (Object.keys(result).length) return Object.freeze(result);
    // The head of a feed may be empty.
    return reading.path.length ? reading.mend('nothing', value, rules) : undefined;
  };
  return rule;
};

/** The day of a date; numbers are left alone. */
const day = (value: unknown): string | number | undefined =>
  typeof value === 'string' ? value.slice(0, 10) : (value as number | undefined);
