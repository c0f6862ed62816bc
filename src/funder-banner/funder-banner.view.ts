import type { Feed, Funder, FunderRole } from '../feed/model.js';
import { hasZone, timeZone } from '../i18n/format.js';

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

/** First and last year; either may be open. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

/** One funder with its time, in days. */
export interface Member {
  readonly funder: Funder;
  readonly role: FunderRole;
  readonly from: string;
  readonly to: string;
  /** Its own years, where they differ from those of its group's heading. */
  readonly years?: Years | undefined;
}

export interface Group {
  readonly id: GroupId;
  /** Set when the group is not of the day shown. */
  readonly years?: Years | undefined;
  readonly members: readonly Member[];
}

export interface BannerView {
  /** Who funds on the day; after the end those who did last, with their years. */
  readonly groups: readonly Group[];
  readonly past: readonly Group[];
}

/** Everyone shown, in order. */
export const membersOf = ({ groups, past }: BannerView): readonly Member[] =>
  [...groups, ...past].flatMap(({ members }) => members);

/** The last day of a time without an end. */
export const open = '9999';

/** All funders with one of the roles, by role and number. */
export function membersWith(
  { funders, programme }: Feed,
  roles: readonly FunderRole[],
): readonly Member[] {
  const place = ({ role }: Member) => roles.indexOf(role);
  return funders
    .map((funder): Member => {
      const { from, to } = funder.period ?? programme?.period ?? {};
      return {
        funder,
        role: funder.role ?? 'funder',
        from: from ? berlinDay(from) : '',
        to: to ? berlinDay(to) : open,
      };
    })
    .filter((member) => place(member) >= 0)
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        // Without a number last, and then as in the feed: the difference of two of those is NaN, which counts as 0.
        (a.funder.order ?? Infinity) - (b.funder.order ?? Infinity),
    );
}

/** The day of an ISO date or date-time, at the programme's place; a time without a zone is the one of its clocks. */
export function berlinDay(date: string): string {
  if (!hasZone(date)) return date.slice(0, 10);
  const time = new Date(date);
  // Berlin is one or two hours ahead of UTC: only late in the evening the calendar has to be asked, which is slow.
  // Swedes write dates the ISO way.
  return time.getUTCHours() < 22
    ? time.toISOString().slice(0, 10)
    : time.toLocaleDateString('sv', { timeZone });
}

export const activeOn =
  (day: string) =>
  ({ from, to }: Member): boolean =>
    from <= day && day <= to;

/** Those whose time tells whether the programme runs: all who give money, or, where nobody does, all. */
export function deciding(members: readonly Member[]): readonly Member[] {
  const givers = members.filter(({ role }) => groupOf(role) === 'funder' || role === 'eu');
  return givers.length ? givers : members;
}

const groupOf = (role: FunderRole): GroupId =>
  role === 'federal' || role === 'state' ? 'funder' : role;

export function grouped(members: readonly Member[]): readonly Group[] {
  const ids = new Set(members.map(({ role }) => groupOf(role)));
  return [...ids].map((id) => ({
    id,
    members: members.filter(({ role }) => groupOf(role) === id),
  }));
}

/** Years in digits alone: without the words for another time, a heading would claim that it is now. */
export function digitsOf(members: readonly Member[]): string {
  const years = members
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day && day !== open)
    .map((day) => day.slice(0, 4))
    .sort();
  const ends = new Set([years[0], years.at(-1)]);
  return years.length ? ` (${[...ends].join('–')})` : '';
}
