import { currentLocale } from './localize.js';

/** Cities of the network are in Germany: a deadline ends at midnight there, wherever the reader is. */
export const timeZone = 'Europe/Berlin';

const cache = new Map<string, unknown>();

/** Intl formats are slow to build and are asked for with the same few options all the time. */
export function cached<T>(name: string, options: object, build: (language: string) => T): T {
  const { language } = currentLocale();
  const key = `${name} ${language} ${JSON.stringify(options)}`;
  let format = cache.get(key) as T | undefined;
  if (!format) cache.set(key, (format = build(intlTag(language))));
  return format;
}

/**
 * A tag that Intl takes, with the calendar and the digits of the feed: `fa` alone would give Persian years, `ar` in
 * some browsers other digits than those of the addresses and phone numbers beside them.
 */
function intlTag(language: string): string {
  try {
    // Plain English here is that of Europe: 12 June, not June 12.
    return new Intl.Locale(language === 'en' ? 'en-GB' : language, {
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).toString();
  } catch {
    return `${currentLocale().locale}-u-ca-gregory-nu-latn`;
  }
}

export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  cached('number', options, (tag) => new Intl.NumberFormat(tag, options)).format(value);

/** A time without a zone is what clocks in Germany show: its day is that day, wherever the reader is. */
export const hasZone = (iso: string): boolean => /Z|T.*[+-]/.test(iso);

/** An ISO date or date-time as a reader writes it; the text itself where it is none. */
export function formatDate(
  iso: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  const date = new Date(hasZone(iso) ? iso : iso.slice(0, 10));
  return Number.isNaN(date.getTime()) ? iso : dateFormat(options).format(date);
}

/** Times by 24 hours, as the feed, the clocks and the timetables of the city have them. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(
    'date',
    options,
    (tag) => new Intl.DateTimeFormat(tag, { timeZone, hourCycle: 'h23', ...options }),
  );
