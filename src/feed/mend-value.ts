import { brief, isEmpty } from './odd-value.js';
import { isObject, type Reading, type Rule } from './reading.js';
import type { inGermany } from './special-rules.js';
import { wordOf } from './word-names.js';

/* Dates, numbers and positions as databases and spreadsheets write them. */

/** Fields in which "2023" means its last day; elsewhere it means the first. */
const ENDS: readonly unknown[] = ['to', 'end', 'validThrough'];

/** What has been: there "87" can only mean 1987. Elsewhere one would have to guess: of an end, "99" may mean “never”. */
const PAST: readonly unknown[] = ['from', 'date', 'published', 'modified'];

/** "31.05.2026", "31.5.26" as spreadsheets shorten it, and "2026-5-1" can only be one day; of "05/06/2026" one would have to guess. */
const GERMAN = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)(?=$|[ T,])/;
/** "31. Mai 2026", as WordPress writes it; also "31. Dez. 2026". */
const SPOKEN = /^(\d{1,2})\. ?(\p{L}{3})\p{L}*\.? (\d{4})(?=$|[ T,])/u;
const MONTH = /^(\p{L}{3})\p{L}*\.? (\d{4})$/u;
const MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');
const SHORT = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=$|[ T,])/;
/** "Do, 31.12.2026": the date says it, too. */
const WEEKDAY = /^(\p{L}+)\.?,? (?=\d)/u;
const DAY = /^\d{4}-\d\d-\d\d$/;
const WEEKDAYS = 'mo tu we th fr sa su'.split(' ');
/** "T18 Uhr", "Tum 18.30 Uhr", "T9:00" */
const HOUR = /T(?:um )?(\d{1,2})(?:[:.](\d\d))?(?: Uhr)?$/;
const two = (digits: string) => digits.padStart(2, '0');

/** Days since 1899, as spreadsheets count them, and seconds or thousandths of them since 1970. */
const SERIAL = /^[345]\d{4}([.,]\d+)?$/;
const UNIX = /^1\d{9}(\d{3})?$/;

function counted(value: unknown): string | undefined {
  const given = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (SERIAL.test(given)) {
    const minutes = Math.round((Number(given.replace(',', '.')) - 25569) * 1440);
    return new Date(minutes * 60_000).toISOString().slice(0, /^\d+$/.test(given) ? 10 : 16);
  }
  if (!UNIX.test(given)) return undefined;
  return `${new Date(Number(given.padEnd(13, '0'))).toISOString().slice(0, 19)}Z`;
}

/**
 * "2026-05-31 18:00:00+0200" or only "+02", as databases write it, who give days a midnight that nobody meant; and ISO's
 * shorter dates: a year, or a month of one.
 */
export function date(reading: Reading, value: unknown, rule: Rule): unknown {
  const day = counted(value);
  if (day) {
    reading.lose('notation', value, { mended: day });
    return day;
  }
  // Longer ones are no dates, and take these expressions ever longer.
  const written = typeof value === 'string' && value.length < 100 ? value.trim() : '';
  const monthOf = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1;
  const inOrder = written
    .replace(WEEKDAY, (found, name: string) => (wordOf(name, WEEKDAYS) ? '' : found))
    .replace(SPOKEN, (found, day: string, name: string, year: string) =>
      monthOf(name) ? `${day}.${monthOf(name)}.${year}` : found,
    )
    .replace(MONTH, (found, name: string, year: string) =>
      monthOf(name) ? `${year}-${two(String(monthOf(name)))}` : found,
    )
    .replace(GERMAN, (found, day: string, month: string, year: string) => {
      const isClear = year.length > 2 || year < '50' || PAST.includes(reading.path.at(-1));
      return isClear ? [year.padStart(4, year < '50' ? '20' : '19'), month, day].join('-') : found;
    })
    .replace(SHORT, (_, ...[year, month, day]: [string, string, string]) =>
      [year, two(month), two(day)].join('-'),
    );
  const given = inOrder.replace(/ 00:00:00[.0]*$/, '');
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(given) ?? [];
  let mended = given
    .replace(/^(\S{10}),? (?=um \d|\d)/, '$1T')
    .replace(HOUR, (found, hour: string, minute?: string) =>
      minute || / /.test(found) ? `T${two(hour)}:${minute ?? '00'}` : found,
    )
    .replace(/(T.+[+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/T.+[+-]\d\d$/, '$&:00');
  if (year) {
    // The day on which something was said is only shown: to name the first would be made up.
    if (reading.path.at(-1) === 'date') return given;
    const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
    mended = ENDS.includes(reading.path.at(-1))
      ? `${year}-${month ?? 12}-${last}`
      : `${year}-${month ?? '01'}-01`;
  }
  const read = mended && mended !== value && plainly(reading, mended, rule);
  // Of a day that no calendar has, its sound form tells more.
  if (!read) return reading.lose('date', DAY.test(mended) ? mended : value);
  if (inOrder !== written) reading.lose('notation', value, { mended });
  return read;
}

/** What is fine as it stands; of the rest nothing is mended or told. */
const plainly = (reading: Reading, value: unknown, rule: Rule): unknown =>
  rule(value, Object.create(reading, { mender: { value: {} } }) as Reading);

/** "9:30", "09:30:00" as databases write it, "9.30 Uhr" and "9 Uhr". */
export const clock = (given: string): string =>
  given
    .replace(/^(\d{1,2}) Uhr$/i, '$1:00')
    .replace(/^(\d{1,2})[:.](\d\d)(?::00)?(?: Uhr)?$/i, '$1:$2')
    .replace(/^\d:/, '0$&');

/** A phone number that became a number has lost the zero or the plus before it; short ones, such as 115, have none. */
export function withZero(reading: Reading, value: unknown): unknown {
  if (typeof value !== 'number' || value < 1e6) return value;
  const mended = (/^49\d{9}/.test(String(value)) ? '+' : '0') + value;
  reading.lose('notation', value, { mended });
  return mended;
}

/** Also "51,3": spreadsheets with a German setting write decimal commas. */
function numeric(value: unknown): number {
  if (typeof value === 'string' && /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(value)) {
    return Number(value.replace(',', '.'));
  }
  return typeof value === 'number' ? value : NaN;
}

/** Figures with what people write around them, where only one thing can be meant. */
const AGE = /^\s*(?:ab |bis )?(\d{1,3})\+?(?: Jahren?)?\s*$/;
const HOURS = /^\s*(\d{1,3}) ?(?:h|Std\.?|Stunden?)\s*$/;

const unitOf = ({ path }: Reading): RegExp | undefined =>
  /Age$/.test(String(path.at(-1))) ? AGE : path.at(-2) === 'hoursPerWeek' ? HOURS : undefined;

/** One, or a thousand? As a number it is clear. */
const AMBIGUOUS = /^\s*[1-9]\d{0,2}[.,]\d{3}\s*$/;

export function number(
  reading: Reading,
  value: unknown,
  min: number,
  max: number,
): number | undefined {
  const given = typeof value === 'string' && AMBIGUOUS.test(value) ? NaN : numeric(value);
  const [, figure] = (Number.isNaN(given) && unitOf(reading)?.exec(brief(value))) || [];
  if (figure) {
    reading.lose('notation', value, { mended: figure });
    return number(reading, Number(figure), min, max);
  }
  return given >= min && given <= max ? given : reading.lose('number', value, { min, max });
}

/** "51.31, 9.49" as maps copy it, [51.31, 9.49], or a point of GeoJSON, which begins with the longitude. */
function pair(value: unknown): readonly [number, number] | undefined {
  const given = isObject(value) && value.type === 'Point' ? value.coordinates : value;
  // Longer ones are no figures, and take ever longer to part.
  if (typeof given === 'string' && given.length > 100) return undefined;
  const parts: readonly unknown[] =
    typeof given === 'string' ? given.trim().split(/\s*;\s*|,?\s+|,(?=.*\.)/) : Object(given);
  return parts.length === 2 ? [numeric(parts[0]), numeric(parts[1])] : undefined;
}

/** `isNear`: what only files with places bring along. */
export function position(reading: Reading, value: unknown, isNear: typeof inGermany): unknown {
  const [a, b] = pair(value) ?? [];
  const clear = isNear(a, b) ? { lat: a, lon: b } : isNear(b, a) ? { lat: b, lon: a } : undefined;
  if (clear) {
    const shown = isObject(value) ? 'Point' : Array.isArray(value) ? `[${a}, ${b}]` : value;
    reading.lose('notation', shown, { mended: JSON.stringify(clear) });
    return Object.freeze(clear);
  }
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
