import type { DayPart } from '../feed/model.js';
import { dateFormat, formatNumber } from '../i18n/format.js';
import { formatDateRange } from '../i18n/format-range.js';
import { currentLocale } from '../i18n/localize.js';
import * as strings from '../i18n/list.strings.js';
import { instant, isTimed, wallClock, type Signs } from './availability.js';
import type { CardView, Dates, TimeOfDay, Times } from './opportunity-list.view.js';

/** Between facts that belong together. No line begins with it. */
export const dot = '\u00a0· ';
/** Within a fact; Arabic has a comma of its own. */
const comma = () => (currentLocale().locale === 'ar' ? '، ' : ', ');
const dayOptions = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const timeOptions = { hour: '2-digit', minute: '2-digit' } as const;

/** A date of the feed, by the clock in Berlin. */
export const dateOf = (iso: string, options: Intl.DateTimeFormatOptions = dayOptions): string =>
  dateFormat(options).format(instant(iso));

/** Where: districts, else a place, else from home. */
export function where(view: CardView, plain: (district: CardView['districts'][0]) => string) {
  const named = view.districts.slice(0, 3).map(plain).join(comma());
  const more = view.districts.length - 3;
  const place = more > 0 ? `${named} +${formatNumber(more)}` : named || (view.place ?? '');
  const { mode } = view.offer;
  if (mode === 'remote' || (mode === 'hybrid' && !place)) return strings.remote();
  return mode === 'hybrid' ? strings.orRemote(place) : place;
}

/** When: days and times, then dates. */
export const when = ({ times, dates }: CardView): string =>
  [...times.map(phraseTimes), dates && phraseDates(dates)].filter(Boolean).join(dot);

/** Both under one name: each name more that late parts take from the page's file costs the map's engine some hundred bytes. */
export const whereAndWhen = (view: CardView, plain: Parameters<typeof where>[1]) =>
  [where(view, plain), when(view)] as const;

/** How much time. */
export const effort = ({ offer: { commitment }, hours }: CardView): string =>
  [commitment && strings.commitments[commitment](), hours && phraseHours(hours)]
    .filter(Boolean)
    .join(comma());

function phraseHours({ min, max }: NonNullable<CardView['hours']>): string {
  const number = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });
  if (max === Infinity) return strings.hours(min, strings.atLeast(number(min)));
  if (!min) return strings.hours(max, strings.upTo(number(max)));
  return strings.hours(max, min < max ? strings.range(number(min), number(max)) : number(max));
}

// By name, not by a key into all texts: only so can the build leave out what a file does not use.
const closedTexts = { full: strings.full, paused: strings.paused, over: strings.over };
const openEnded = { from: strings.from, until: strings.until };

/** Badges, the most pressing first: kind and text of each. What nobody can join has one that says why. */
export function badges({
  state,
  isNew,
  daysLeft,
  placesLeft,
}: Signs): readonly (readonly [string, unknown])[] {
  if (state !== 'open') return [['off', closedTexts[state]()]];
  return (
    [
      ['soon', daysLeft === 0 ? strings.lastDay() : daysLeft && strings.daysLeft(daysLeft)],
      ['few', placesLeft && strings.placesLeft(placesLeft)],
      ['new', isNew && strings.isNew()],
    ] as const
  ).filter(([, text]) => text);
}

/** Easy language does not shorten. */
const weekdayStyle = () => (currentLocale().locale === 'de-simple' ? 'long' : 'short');

/** Monday is 0; 1 January 2024 was one. */
export const weekday = (day: number): string =>
  dateOf(`2024-01-0${day + 1}`, { weekday: weekdayStyle() });

function phraseTimes({ days, times }: Times): string {
  return [phraseDays(days), times.map(phraseTime).join(comma())].filter(Boolean).join(' ');
}

/** Mo, Mi; from three in a row on: Mo–Fr. */
function phraseDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) =>
      run.length > 2
        ? strings.range(weekday(run[0] as number), weekday(run.at(-1) as number))
        : run.map(weekday).join(comma()),
    )
    .join(comma());
}

function phraseTime({ part: name, from, to }: TimeOfDay): string {
  if (from) return to ? strings.between(from, to) : strings.fromTime(from);
  return to ? strings.toTime(to) : name ? part(name) : '';
}

export const part = (name: DayPart): string => strings.parts[name]();

/** Browsers know no easy language, which has a word for the sign. */
const phraseRange = (from: number, to: number, options: Intl.DateTimeFormatOptions): string =>
  formatDateRange(from, to, options).replace(/\s?–\s?/, (dash) =>
    strings.range('', '').replace('–', dash),
  );

function phraseDates(dates: Dates): string {
  if (dates.kind !== 'on') return openEnded[dates.kind](dateOf(dates.date));
  const { start, end } = dates;
  const hasHour = isTimed(start, end);
  const day = hasHour ? ({ weekday: weekdayStyle(), ...dayOptions } as const) : dayOptions;
  const from = instant(start);
  const to = Math.max(from, instant(end ?? start));
  // A day is no midnight: who says no hour of the end means the whole of it.
  if (to > from && hasHour && end?.[10]) return phraseRange(from, to, { ...day, ...timeOptions });
  const date = phraseRange(from, to, day);
  return hasHour ? `${date}${comma()}${strings.fromTime(wallClock(from).slice(11, 16))}` : date;
}
