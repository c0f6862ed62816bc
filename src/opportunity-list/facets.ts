import type { DayPart, Opportunity, Slot, Text } from '../feed/model.js';
import type { Facet } from '../finding/facets.js';
import type { FinderOptions, FinderSettings } from '../finding/finder.js';
import { words } from '../finding/fold.js';
import { formatNumber } from '../i18n/format.js';
import { formatLanguage } from '../i18n/more-formats.js';
import * as strings from '../i18n/list.strings.js';
import { instant, wallClock } from './availability.js';
import type { OfferLookup } from './offer-lookup.js';
import { byDeadline } from './opportunity-list.view.js';
import { part, weekday } from './phrases.js';
import { searchFields } from './search-fields.js';

/** What the finder asks of the list; read anew each time, since feed and language change. */
export interface FindingHost {
  lookup(): OfferLookup | undefined;
  changed(): void;
}

const dayParts: readonly DayPart[] = ['morning', 'afternoon', 'evening'];
const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
const starts: Readonly<Record<DayPart, number>> = { morning: 0, afternoon: 12, evening: 17 };

/** Lower ends of age groups. Under the first is a group too. */
const ages = [14, 16, 18, 27, 60];

const hourOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** The parts of the day that a slot reaches into for at least an hour, or else begins in. */
function partsOf({ part: name, from, to }: Slot): readonly DayPart[] {
  if (name) return [name];
  if (!from && !to) return dayParts;
  const begin = from ? hourOf(from) : 0;
  const end = to ? hourOf(to) : from ? begin + 1 : 24;
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
  if (!start || start.length <= 10) return [];
  const from = wallClock(instant(start));
  const to = end && end.length > 10 ? wallClock(instant(end)) : from;
  if (from.slice(0, 10) !== to.slice(0, 10)) return [];
  const day = week[(new Date(from.slice(0, 10)).getUTCDay() + 6) % 7];
  return [
    { ...(day && { day }), from: from.slice(11, 16), ...(to !== from && { to: to.slice(11, 16) }) },
  ];
}

function ageIds({ minAge = 0, maxAge = 150 }: Opportunity): readonly string[] {
  return [0, ...ages]
    .filter((low, at) => minAge < (ages[at] ?? 151) && maxAge >= low)
    .map((low) => `a${low}`);
}

function ageLabel(id: string): string {
  const low = Number(id.slice(1));
  const next = ages[ages.indexOf(low) + 1];
  if (!low) return strings.ageTo(formatNumber((ages[0] ?? 1) - 1));
  return next
    ? strings.ageRange(formatNumber(low), formatNumber(next - 1))
    : strings.ageFrom(formatNumber(low));
}

function timeLabel(id: string): string {
  const [first = '', second] = id.split('-');
  const day = week.indexOf(first as (typeof week)[0]);
  if (day < 0) return dayParts.includes(first as DayPart) ? part(first as DayPart) : id;
  return second ? `${weekday(day)} ${part(second as DayPart)}` : weekday(day);
}

/** An owner's preset may be a word that we do not know. */
const named = (names: Readonly<Record<string, () => string>>, id: string) => names[id]?.();

/** How offers are searched, filtered and ordered. */
export const finderOptions = (host: FindingHost): FinderOptions<Opportunity> => ({
  facets: facets(host),
  fields: searchFields(host),
  sorts: [
    // As the lookup gives them.
    { id: 'newest', label: strings.newest, compare: () => 0 },
    { id: 'deadline', label: strings.deadline, compare: byDeadline },
    { id: 'title', label: strings.title, compare: (a, b) => byTitle(host.lookup(), a, b) },
  ],
  countLabel: (count) => strings.count(count, formatNumber(count)),
  place: (offer) => offer.position,
  changed: () => host.changed(),
});

/** What the owner of a page can set of it. */
export interface OwnerSettings {
  readonly categories: readonly string[];
  readonly districts: readonly string[];
  readonly audiences: readonly string[];
  readonly commitments: readonly string[];
  readonly modes: readonly string[];
  readonly locked: readonly string[];
  readonly sort: string;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
}

export function finderSettings(
  owner: OwnerSettings,
  { offers }: OfferLookup,
): FinderSettings<Opportunity> {
  const { categories, districts, commitments, modes, locked, sort, noSearch, noFilters } = owner;
  const audiences = owner.audiences.map((name) => words(name).join('-'));
  return {
    records: offers,
    presets: { categories, districts, audiences, commitments, modes },
    locked,
    sort,
    noSearch,
    noFilters,
  };
}

const collator = new Intl.Collator(['de', 'en'], { numeric: true });
const byTitle = (lookup: OfferLookup | undefined, a: Opportunity, b: Opportunity) =>
  lookup ? collator.compare(lookup.title(a), lookup.title(b)) : 0;

function facets(host: FindingHost): readonly Facet<Opportunity>[] {
  const pick = (text: Text | undefined) => host.lookup()?.pick(text);
  const category = (id: string) => host.lookup()?.categories.get(id);
  return [
    {
      id: 'categories',
      label: strings.category,
      values: (offer) => offer.categories,
      parent: (id) => category(id)?.parent,
      valueLabel: (id) => pick(category(id)?.label),
    },
    {
      id: 'districts',
      label: strings.district,
      values: (offer) => offer.districts,
      valueLabel: (id) => pick(host.lookup()?.district(id)),
    },
    {
      id: 'times',
      label: strings.when,
      values: timeIds,
      parent: (id) => (id.includes('-') ? id.slice(0, 2) : undefined),
      order: () => [
        ...dayParts,
        ...week.flatMap((day) => [day, ...dayParts.map((name) => `${day}-${name}`)]),
      ],
      valueLabel: timeLabel,
    },
    {
      id: 'audiences',
      label: strings.audience,
      values: ({ audiences }) =>
        audiences?.map((text) => host.lookup()?.audienceId(text)).filter((id) => id !== undefined),
      valueLabel: (id) => pick(host.lookup()?.audience(id)),
    },
    {
      id: 'commitments',
      label: strings.commitment,
      values: ({ commitment }) => commitment && [commitment],
      order: () => Object.keys(strings.commitments),
      valueLabel: (id) => named(strings.commitments, id),
    },
    {
      id: 'modes',
      label: strings.mode,
      values: ({ mode }) => mode && [mode],
      order: () => Object.keys(strings.modes),
      valueLabel: (id) => named(strings.modes, id),
    },
    {
      id: 'ages',
      label: strings.age,
      single: true,
      // Who names no age is open to all, which is no news where nobody names one.
      values: (offer) => (host.lookup()?.hasAges ? ageIds(offer) : []),
      order: () => [0, ...ages].map((low) => `a${low}`),
      valueLabel: ageLabel,
    },
    {
      id: 'languages',
      label: strings.language,
      values: (offer) => offer.languages,
      valueLabel: (id) => formatLanguage(id),
    },
    {
      id: 'wheelchair',
      toggle: 'yes',
      label: strings.wheelchair,
      values: ({ accessibility }) => (accessibility?.wheelchair === 'yes' ? ['yes'] : []),
      valueLabel: strings.wheelchair,
    },
  ];
}
