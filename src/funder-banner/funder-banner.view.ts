import type { Feed, Funder, FunderRole, Period } from '../feed/model.js';

/** All roles, in the order in which they are shown. */
export const funderRoles = [
  'eu',
  'federal',
  'state',
  'funder',
  'carrier',
  'strategic-partner',
  'partner',
  'supporter',
] as const satisfies readonly FunderRole[];

/** What has one heading: whoever gives public or private money is “Gefördert durch” together. */
export type GroupId = Exclude<FunderRole, 'federal' | 'state'>;

export interface Settings {
  /** The day shown, such as 2026-05-31. */
  readonly day: string;
  /** Roles to show, in this order; none: all. */
  readonly roles: readonly FunderRole[];
  readonly includePast: boolean;
}

export interface Member {
  readonly funder: Funder;
  readonly role: FunderRole;
  /** Its own years, where they differ from those of its group's heading. */
  readonly years: Years | undefined;
}

/** First and last year; either may be open. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

export interface Group {
  readonly id: GroupId;
  /** Set when the group is not of the day shown. */
  readonly years: Years | undefined;
  readonly members: readonly Member[];
}

export interface BannerView {
  /** Who funds on the day; after the end those who did last, with their years. */
  readonly groups: readonly Group[];
  readonly past: readonly Group[];
}

interface Entry {
  readonly funder: Funder;
  readonly role: FunderRole;
  readonly from: string;
  readonly to: string;
}

/** Everyone shown, in order. */
export const membersOf = ({ groups, past }: BannerView): readonly Member[] =>
  [...groups, ...past].flatMap(({ members }) => members);

const open = '9999';
const money: readonly FunderRole[] = ['eu', 'federal', 'state', 'funder'];

/** What the banner shows of a feed. */
export function bannerView(feed: Feed, settings: Settings): BannerView {
  const { day } = settings;
  const roles = settings.roles.length ? settings.roles : funderRoles;
  const entries = feed.funders
    .map((funder) => entryOf(funder, feed.programme?.period))
    .filter(({ role }) => roles.includes(role))
    .sort(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) ||
        // Without a number last, and then as in the feed (the difference is NaN for two of those).
        (a.funder.order ?? Infinity) - (b.funder.order ?? Infinity) ||
        0,
    );

  const now = entries.filter((entry) => activeOn(entry, day));
  const shownDay = lastingDay(entries, day);
  const others = entries.filter((entry) => !now.includes(entry));
  const last = shownDay === day ? [] : others.filter((entry) => activeOn(entry, shownDay));
  const past = settings.includePast
    ? others.filter((entry) => entry.to < day && !last.includes(entry))
    : [];

  return {
    groups: [...grouped(now, false), ...grouped(last, true)],
    past: grouped(past, true),
  };
}

/**
 * The day itself while somebody funds; else the last day on which somebody did; before the start, the
 * first. A partner without an end does not count: a strip that names no funder would be half empty.
 */
function lastingDay(entries: readonly Entry[], day: string): string {
  const givers = entries.filter(({ role }) => money.includes(role));
  const counted = givers.length ? givers : entries;
  if (counted.some((entry) => activeOn(entry, day))) return day;
  const ends = counted.map(({ to }) => to).filter((to) => to < day);
  const sorted = (ends.length ? ends : counted.map(({ from }) => from)).sort();
  return (ends.length ? sorted.at(-1) : sorted[0]) ?? day;
}

function entryOf(funder: Funder, fallback: Period | undefined): Entry {
  const { from, to } = funder.period ?? fallback ?? {};
  const [first = '', last = open] = [from, to].map((date) => date && berlinDay(date));
  return { funder, role: funder.role ?? 'funder', from: first, to: last };
}

/** The day of an ISO date or date-time, at the programme's place. */
export function berlinDay(date: string | Date): string {
  if (typeof date === 'string' && !date.includes('T')) return date;
  // Swedes write dates the ISO way.
  return new Date(date).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
}

const activeOn = ({ from, to }: Entry, day: string) => from <= day && day <= to;

function grouped(entries: readonly Entry[], dated: boolean): Group[] {
  const groups = new Map<GroupId, Entry[]>();
  for (const entry of entries) {
    const { role } = entry;
    const id = role === 'federal' || role === 'state' ? 'funder' : role;
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups].map(([id, members]) => {
    const years = dated ? yearsOf(members) : undefined;
    return {
      id,
      years,
      members: members.map((entry) => {
        const own = yearsOf([entry]);
        const differs = years && (own.from !== years.from || own.to !== years.to);
        return {
          funder: entry.funder,
          role: entry.role,
          years: differs ? own : undefined,
        };
      }),
    };
  });
}

function yearsOf(entries: readonly Entry[]): Years {
  const from = entries.map((entry) => entry.from).sort()[0] ?? '';
  const to =
    entries
      .map((entry) => entry.to)
      .sort()
      .at(-1) ?? open;
  return { from: from.slice(0, 4), to: to === open ? '' : to.slice(0, 4) };
}
