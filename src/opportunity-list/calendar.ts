import type { Opportunity, Slot } from '../feed/model.js';
import { addressLine } from '../finding/address-line.js';
import { dayOf, endOfDay, instant, isTimed, wallClock } from './availability.js';
import type { OfferLookup } from './offer-lookup.js';
import { cardView, week } from './opportunity-list.view.js';
import { saveFile } from './outward.js';
import { whereAndWhen } from './phrases.js';

/** An offer with its texts in the language that is shown. */
export interface CalendarEntry {
  readonly offer: Opportunity;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly url?: string;
}

export interface CalendarOptions {
  /** Tells these ids apart from those of other feeds. */
  readonly host: string;
  readonly now: number;
}

const crlf = '\r\n';
const lineLength = 75;
const hour = 3_600_000;

/** The rules of the European Union since 1996, as every calendar program reads them. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (RFC 5545) with one event per offer, or several where an offer has slots in the week. */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Engagierte Stadt//engagiert-widgets//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zone,
    ...entries.flatMap((entry) => events(entry, options)),
    'END:VCALENDAR',
  ]
    .map((line) => fold(line) + crlf)
    .join('');
}

function events(entry: CalendarEntry, { host, now }: CalendarOptions): readonly string[] {
  const { offer, title, description, location, url } = entry;
  return occurrences(offer).flatMap((lines, index) => [
    'BEGIN:VEVENT',
    // A hyphen and a number may make the id of another offer.
    `UID:${escape(`${offer.id}${index ? `#${index}` : ''}@${host}`)}`,
    `DTSTAMP:${utc(now)}`,
    ...lines,
    `SUMMARY:${escape(title)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
    ...(location ? [`LOCATION:${escape(location)}`] : []),
    // A property of type URI is not escaped; `href` has no line breaks.
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ]);
}

/** What repeats weekly between two dates is an event per time of day; all else is one event. */
function occurrences(offer: Opportunity): readonly (readonly string[])[] {
  const { start = '', end, slots = [], commitment } = offer;
  if (commitment === 'once') return [onceOf(start, slots, end)];
  const timed = slots.filter(({ day, from }) => day && from);
  const times = new Map<string, typeof timed>();
  for (const slot of timed) {
    const key = `${slot.from} ${slot.to ?? ''}`;
    times.set(key, [...(times.get(key) ?? []), slot]);
  }
  const series = [...times.values()].flatMap((group) => {
    const days = group.map(({ day = 'mo' }) => week.indexOf(day));
    const { from = '', to } = group[0]!;
    const first = firstOf(dayOf(start), days);
    // A weekday that does not come before the end.
    if (end && first > dayOf(end)) return [];
    const until = end ? `;UNTIL=${utc(instant(`${dayOf(end)}T23:59:59`))}` : '';
    // 24:00 is on the next day.
    const later = Number(from === '24:00');
    // A feed may say the same twice; a rule must not.
    const names = [...new Set(days)].map((day) => week[(day + later) % 7]?.toUpperCase()).join();
    return [[...hours(first, from, to), `RRULE:FREQ=WEEKLY;BYDAY=${names}${until}`]];
  });
  return series.length ? series : [onceOf(start, slots, end)];
}

/** What happens on one day may have its hours as the only slot of that day. */
function onceOf(start: string, slots: readonly Slot[], end = start): readonly string[] {
  const day = dayOf(start);
  const isDay = !isTimed(start, end) && dayOf(end) === day;
  const [slot, ...others] = isDay
    ? slots.filter(
        (slot) => slot.from && (!slot.day || firstOf(day, [week.indexOf(slot.day)]) === day),
      )
    : [];
  return slot?.from && !others.length ? hours(day, slot.from, slot.to) : span(start, end);
}

/** From an hour of a day, perhaps until after midnight. */
const hours = (day: string, from: string, to: string | undefined): readonly string[] =>
  span(`${day}T${from}`, to && `${to < from ? dayAfter(day) : day}T${to}`);

/** The first of some weekdays from a day on: the start of a series has to be one of its days. */
function firstOf(day: string, days: readonly number[]): string {
  const date = new Date(day);
  while (!days.includes((date.getUTCDay() + 6) % 7)) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function span(start: string, end: string | undefined): readonly string[] {
  if (!isTimed(start, end)) {
    return [
      `DTSTART;VALUE=DATE:${digits(dayOf(start))}`,
      // The end of an all-day event is the day after.
      `DTEND;VALUE=DATE:${digits(dayAfter(dayOf(end ?? start)))}`,
    ];
  }
  const from = instant(start);
  return [
    `DTSTART;TZID=Europe/Berlin:${local(from)}`,
    `DTEND;TZID=Europe/Berlin:${local(endOf(from, dayOf(start), end))}`,
  ];
}

/** Who says no hour means the whole last day; who says nothing else than the beginning, an hour. */
function endOf(from: number, day: string, end: string | undefined): number {
  const isLater = end && end.length <= 10 && end > day;
  const to = isLater ? endOfDay(end) : end ? instant(end) : NaN;
  return to > from ? to : from + hour;
}

const dayAfter = (day: string): string => {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

const digits = (text: string) => text.replace(/[-:]/g, '');
const local = (time: number) => digits(wallClock(time));
const utc = (time: number) => `${digits(new Date(time).toISOString().slice(0, 19))}Z`;

/** RFC 5545, 3.3.11; other control characters are not allowed at all. */
const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ');

/** RFC 5545, 3.1: no line longer than 75 octets, and no character cut in half. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineLength) {
      folded += `${crlf} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Hands the visitor the dates of some offers. Runs in the language of the widget. */
export function offerDates(offers: readonly Opportunity[], lookup: OfferLookup): void {
  const { feed, today } = lookup.key;
  const plain = (text: Opportunity['description']) => lookup.pick(text)?.text ?? '';
  const entries = offers.map((offer): CalendarEntry => {
    const view = cardView(offer, lookup, today);
    const [place, time] = whereAndWhen(view, plain);
    // Not all that is said of days and hours has a form in a calendar: “afternoons” would leave a whole day.
    const texts = [view.times.length && time, plain(offer.description)];
    return {
      offer,
      title: plain(offer.title),
      description: texts.filter(Boolean).join('\n\n'),
      location: addressLine(offer.address) || place,
      ...(offer.applyUrl && { url: offer.applyUrl }),
    };
  });
  const host = (feed.url && new URL(feed.url).host) || location.host || 'localhost';
  const [first, ...others] = offers;
  const name = others.length ? 'termine' : first!.id.replace(/[^\w-]+/g, '-');
  saveFile(`${name}.ics`, 'text/calendar', calendarFile(entries, { host, now: Date.now() }));
}
