import type { Opportunity } from '../feed/model.js';
import { hasZone, timeZone } from '../i18n/format.js';

/**
 * When offers begin, end and are gone. A day is a calendar day in Germany, written `2026-11-22`: days compare as
 * strings, and only midnight needs the clock of the city.
 */
export type Day = string;

/** `over`: closed by the organiser or past its last day. */
export type Availability = 'open' | 'full' | 'paused' | 'over';

/** What a visitor should see at a glance, besides the offer itself. */
export interface Signs {
  readonly state: Availability;
  readonly isNew: boolean;
  /** Days until the offer is gone, when they are few; 0 is today. */
  readonly daysLeft: number | undefined;
  /** Places that are left, when they are few. */
  readonly placesLeft: number | undefined;
  /** Day of the last change, when it is more than a year ago. */
  readonly untouchedSince: Day | undefined;
}

const newDays = 14;
const soonDays = 7;
const fewPlaces = 2;
const oldDays = 366;

const dayLength = 86_400_000;
const hour = 3_600_000;

let berlin: Intl.DateTimeFormat | undefined;

/** The clock on a wall in Berlin: `2026-11-22T14:00:00`. */
export function wallClock(time: number): string {
  // Not before it is needed: a page's first format takes long. Swedish is the locale that writes dates the ISO way.
  berlin ??= new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return berlin.format(time).replace(' ', 'T');
}

export function dayAt(time: number): Day {
  const date = new Date(time);
  // Berlin is one or two hours ahead of UTC: only late in the evening the calendar has to be asked, which is slow.
  return date.getUTCHours() < 22 ? date.toISOString().slice(0, 10) : wallClock(time).slice(0, 10);
}

/** When an ISO date or date-time is; a date alone is its midnight in Berlin. */
export function instant(iso: string): number {
  if (hasZone(iso)) return Date.parse(iso);
  const local = Date.parse(iso.length > 10 ? `${iso}Z` : iso);
  // One or two hours ahead of UTC; in the hour that the clock skips in March there is neither.
  const summer = local - 2 * hour;
  // The clock on the wall shows no fractions of a second.
  return Date.parse(`${wallClock(summer)}Z`) > local - 1e3 ? summer : local - hour;
}

/**
 * Whether it tells an hour: databases and scripts give days the midnight of Berlin, or of Greenwich, or a last minute.
 * What has no zone is as the clock in Berlin shows it already: asking that is slow.
 */
const hasHour = (iso: string) =>
  !/T(00:00:00|23:59)/.test(hasZone(iso) ? iso + wallClock(Date.parse(iso)) : iso);

/** Whether it begins at an hour. Midnight is meant where something ends at an hour, too. */
export const isTimed = (start: string, end = start): boolean =>
  start.length > 10 && [start, end].some(hasHour);

/** The day in Berlin of an ISO date or date-time. */
export const dayOf = (iso: string): Day =>
  hasZone(iso) ? dayAt(Date.parse(iso)) : iso.slice(0, 10);

/** What ends before 6 o'clock belongs to the evening before; who says no hour means the whole day. */
export const eveningOf = (end: string): Day => (end[10] ? dayAt(instant(end) - 6 * hour) : end);

/** Whether it has hours of one day; whose hours on each of several days nobody can tell. */
export const isOnOneDay = (start = '', end?: string): boolean =>
  isTimed(start, end) && !(end && eveningOf(end) > dayOf(start));

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** When the day after `day` begins in Berlin. */
export const endOfDay = (day: Day): number =>
  instant(new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10));

/** The last day on which an offer is of use; ongoing ones have none. */
export function lastDay(offer: Opportunity): Day | undefined {
  const { start, end, validThrough, commitment } = offer;
  // Something that happens once, and of which only the beginning is known, is over after that day.
  const over = end ?? (commitment === 'once' ? start : undefined);
  const [first, second] = [over && dayOf(over), validThrough && dayOf(validThrough)];
  return !second || (first && first < second) ? first : second;
}

export function availability(offer: Opportunity, today: Day): Availability {
  const last = lastDay(offer);
  if (offer.status === 'closed' || (last !== undefined && last < today)) return 'over';
  if (offer.status === 'full' || offer.places === 0) return 'full';
  return offer.status === 'paused' ? 'paused' : 'open';
}

export function signsOf(offer: Opportunity, today: Day): Signs {
  const state = availability(offer, today);
  const { published, places } = offer;
  const touched = offer.modified ?? published;
  const open = state === 'open';
  // Without a day it is no number, which is never few nor many.
  const daysLeft = daysBetween(today, lastDay(offer) ?? '');
  const age = (day = '') => daysBetween(dayOf(day), today);
  return {
    state,
    isNew: open && age(published) >= 0 && age(published) <= newDays,
    daysLeft: daysLeft <= soonDays ? daysLeft : undefined,
    placesLeft: places! <= fewPlaces ? places : undefined,
    untouchedSince: touched && age(touched) >= oldDays ? dayOf(touched) : undefined,
  };
}
