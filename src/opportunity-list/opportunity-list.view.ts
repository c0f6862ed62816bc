import type { NamedLink, Opportunity, Slot, Text } from '../feed/model.js';
import { dayOf, signsOf, type Day, type Signs } from './availability.js';

/** Days of the week by number, 0 is Monday. */
export const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** When it is possible: days that share their times. No day means any day. */
export interface Times {
  readonly days: readonly number[];
  readonly times: readonly TimeOfDay[];
}
/** Hours, or else a part of the day. */
export type TimeOfDay = Omit<Slot, 'day'>;

/** The dates that still matter on a day. */
export type Dates =
  | { readonly kind: 'on'; readonly start: string; readonly end: string | undefined }
  | { readonly kind: 'from' | 'until'; readonly date: string };

export interface Organizer {
  readonly name: Text;
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What a card says. */
export interface CardView {
  readonly offer: Opportunity;
  readonly organizer: Organizer | undefined;
  readonly districts: readonly Text[];
  /** Written out when no district says where it is. */
  readonly place: string | undefined;
  readonly times: readonly Times[];
  readonly dates: Dates | undefined;
  readonly hours: { readonly min: number; readonly max: number } | undefined;
  readonly signs: Signs;
}

/** The other records of the feed that an offer refers to. */
export interface Lookup {
  actor(id: string): Organizer | undefined;
  district(id: string): Text | undefined;
}

export function cardView(offer: Opportunity, lookup: Lookup, today: Day): CardView {
  const { address } = offer;
  const districts = (offer.districts ?? []).flatMap<Text>((id) => lookup.district(id) ?? []);
  return {
    offer,
    organizer: organizerOf(offer.organizer, (id) => lookup.actor(id)),
    districts,
    place: districts.length ? undefined : (address?.city ?? address?.street),
    times: timesOf(offer.slots ?? []),
    dates: datesOf(offer, today),
    hours: hoursOf(offer),
    signs: signsOf(offer, today),
  };
}

/** An id that no actor has is nobody's name; better none than a code. */
export function organizerOf(
  organizer: string | NamedLink | undefined,
  actor: (id: string) => Organizer | undefined,
): Organizer | undefined {
  if (typeof organizer !== 'object') return organizer ? actor(organizer) : undefined;
  return organizer.name ? (organizer as Organizer) : undefined;
}

/** Slots in the order of the week: days with the same times stand together. */
export function timesOf(slots: readonly Slot[]): readonly Times[] {
  const daysByTime = new Map<string, Set<number>>();
  for (const { day, part, ...hours } of slots) {
    const time = JSON.stringify(hours.from || hours.to ? hours : { part });
    const days = daysByTime.get(time) ?? new Set();
    daysByTime.set(time, days);
    if (day) days.add(week.indexOf(day));
  }
  const timesByDays = new Map<string, { days: number[]; times: TimeOfDay[] }>();
  for (const [time, dayset] of daysByTime) {
    const days = [...dayset].sort();
    const entry = timesByDays.get(days.join()) ?? { days, times: [] };
    timesByDays.set(days.join(), entry);
    if (time !== '{}') entry.times.push(JSON.parse(time) as TimeOfDay);
  }
  return [...timesByDays.values()]
    .filter(({ days, times }) => days.length || times.length)
    .sort((a, b) => (a.days[0] ?? -1) - (b.days[0] ?? -1));
}

/** A start that is past says nothing about something that goes on. */
export function datesOf(offer: Opportunity, today: Day): Dates | undefined {
  const { start, end } = offer;
  const ahead = start !== undefined && dayOf(start) >= today;
  if (start && (offer.commitment === 'once' || (end && (ahead || dayOf(start) === dayOf(end))))) {
    return { kind: 'on', start, end };
  }
  if (start && ahead) return { kind: 'from', date: start };
  return end ? { kind: 'until', date: end } : undefined;
}

function hoursOf({ hoursPerWeek }: Opportunity): CardView['hours'] {
  // Who says the least says nothing of the most.
  const { min = 0, max = min && Infinity } = hoursPerWeek ?? {};
  return max ? { min, max } : undefined;
}
