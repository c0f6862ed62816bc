import { DAY, dayNames, type Span, type Week } from '../feed/opening-hours.js';
import { timeZone } from '../i18n/format.js';

export interface WeekRow {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly Span[];
}

/** How long after its beginning an open end may still go on: from the evening into the night, not from noon. */
const LONGEST_EVENING = 600;

/** Day (Monday is 0) and minute in Germany, wherever the reader is. */
export function berlinTime(date: Date): { day: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  return {
    day: dayNames.indexOf(part('weekday').slice(0, 2).toLowerCase()),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** `undefined` where nothing can be computed: by appointment, holidays only, past the least of an open end. */
export function isOpen(
  week: Week,
  { day, minute }: { day: number; minute: number },
): boolean | undefined {
  if (!week.days.length) return undefined;
  const within = (spans: readonly Span[], at: number) =>
    spans.some((span) => at >= span.from && at < span.to);
  const today = week.days[day]!;
  const yesterday = week.days[(day + 6) % 7]!;
  if (within(today, minute) || within(yesterday, minute + DAY)) return true;
  // What began yesterday ends at some time in the night, what began today is still open for all we know.
  const begun =
    today.filter(({ from }) => from <= minute).at(-1) ??
    yesterday.filter(({ from }) => minute + DAY < from + LONGEST_EVENING).at(-1);
  return begun?.openEnd ? undefined : false;
}

/** The week as a reader wants it: neighbouring days with the same hours in one row. */
export function weekRows(week: Week): WeekRow[] {
  const rows: WeekRow[] = [];
  week.days.forEach((spans, day) => {
    const last = rows.at(-1);
    if (last && sameSpans(last.spans, spans)) rows[rows.length - 1] = { ...last, to: day };
    else rows.push({ from: day, to: day, spans });
  });
  return rows;
}

const sameSpans = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length &&
  a.every(
    ({ from, to, openEnd }, at) =>
      from === b[at]!.from && to === b[at]!.to && openEnd === b[at]!.openEnd,
  );

/** "09:00", and "24:00" for the end of a day, as timetables write it. */
export function clock(minute: number): string {
  const inDay = minute > DAY ? minute - DAY : minute;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
