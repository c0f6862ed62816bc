import { currentLocale } from './localize.js';

/** Cities of the network are in Germany: a deadline ends at midnight there, wherever the reader is. */
export const timeZone = 'Europe/Berlin';

const cache = new Map<string, unknown>();

/** Intl formats are slow to build and are asked for with the same few options all the time. */
function cached<T>(name: string, options: object, build: (language: string) => T): T {
  const { language } = currentLocale();
  const key = `${name} ${language} ${JSON.stringify(options)}`;
  let format = cache.get(key) as T | undefined;
  if (!format) cache.set(key, (format = build(intlTag(language))));
  return format;
}

/** A tag that Intl takes, with the calendar of the feed (`fa` alone would give Persian years). */
function intlTag(language: string): string {
  try {
    const tag = new Intl.Locale(language, { calendar: 'gregory' });
    return tag.toString();
  } catch {
    return 'de-u-ca-gregory';
  }
}

export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  cached('number', options, (tag) => new Intl.NumberFormat(tag, options)).format(value);

/** An ISO date or date-time as a reader writes it; the text itself where it is none. */
export function formatDate(
  iso: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dateFormat(options).format(date);
}

/** From one moment to another, with what they share said once: 12.–14. Dezember 2026. */
export const formatDateRange = (
  from: number,
  to: number,
  options: Intl.DateTimeFormatOptions,
): string => dateFormat(options).formatRange(from, to);

const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('date', options, (tag) => new Intl.DateTimeFormat(tag, { timeZone, ...options }));

/** A language tag as a person calls it: `uk` → Ukrainisch. */
export function formatLanguage(tag: string): string {
  try {
    const names = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' });
    return cached('language', {}, names).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Metres as a person says them: 350 m, 1,4 km, 12 km. */
export function formatDistance(metres: number): string {
  const near = metres < 950;
  return formatNumber(near ? Math.max(50, Math.round(metres / 50) * 50) : metres / 1000, {
    style: 'unit',
    unit: near ? 'meter' : 'kilometer',
    maximumFractionDigits: metres < 9500 && !near ? 1 : 0,
  });
}

export const formatList = (items: readonly string[]): string =>
  cached('list', {}, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
