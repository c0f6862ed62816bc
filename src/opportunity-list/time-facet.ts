import type { DayPart, Opportunity, Slot } from '../feed/model.js';
import type { FacetDetails } from '../finding/finding.js';
import { instant, isOnOneDay, wallClock } from './availability.js';
import { week } from './opportunity-list.view.js';
import { part, weekday } from './phrases.js';

const dayParts: readonly DayPart[] = ['morning', 'afternoon', 'evening'];
const starts: Readonly<Record<DayPart, number>> = { morning: 0, afternoon: 12, evening: 17 };

const hourOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** The parts of the day that a slot reaches into for at least an hour, or else begins in. */
function partsOf({ part: name, from, to }: Slot): readonly DayPart[] {
  if (name) return [name];
  if (!from && !to) return dayParts;
  const begin = from ? hourOf(from) : 0;
  const last = to ? hourOf(to) : begin + 1;
  // Until midnight or after it.
  const end = last < begin ? 24 : last;
  const reached = dayParts.filter((at, index) => {
    const next = dayParts[index + 1];
    const until = Math.min(end, next ? starts[next] : 24);
    return until - Math.max(begin, starts[at]) >= 1;
  });
  return reached.length ? reached : dayParts.filter((at) => starts[at] <= begin).slice(-1);
}

/** `mo-evening` for each day and part, and `evening` for those who can on any day. */
export function timeIds(offer: Opportunity): readonly string[] {
  const found = new Set<string>();
  for (const slot of offer.slots ?? datedSlot(offer)) {
    for (const name of partsOf(slot)) {
      found.add(name);
      for (const day of slot.day ? [slot.day] : week) found.add(`${day}-${name}`);
    }
  }
  return [...found];
}

/** Something on one day with a time of day is in a slot of the week, too. */
function datedSlot({ start, end }: Opportunity): readonly Slot[] {
  if (!start || !isOnOneDay(start, end)) return [];
  const from = wallClock(instant(start));
  const to = end?.[10] ? wallClock(instant(end)) : from;
  const day = week[(new Date(from.slice(0, 10)).getUTCDay() + 6) % 7]!;
  return [{ day, from: from.slice(11, 16), to: to.slice(11, 16) }];
}

function timeLabel(id: string): string {
  const [first = '', second] = id.split('-');
  const day = week.indexOf(first as (typeof week)[0]);
  if (day < 0) return dayParts.includes(first as DayPart) ? part(first as DayPart) : id;
  return second ? `${weekday(day)} ${part(second as DayPart)}` : weekday(day);
}

/** When people have time: days of the week, parts of the day. */
export const timeFacet: FacetDetails<Opportunity> = {
  values: timeIds,
  parent: (id) => (id.includes('-') ? id.slice(0, 2) : undefined),
  order: () => [
    ...dayParts,
    ...week.flatMap((day) => [day, ...dayParts.map((name) => `${day}-${name}`)]),
  ],
  valueLabel: timeLabel,
};
