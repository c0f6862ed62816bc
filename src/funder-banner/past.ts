import { activeOn, deciding, grouped, open } from './funder-banner.view.js';
import type { BannerView, Group, Member, Years } from './funder-banner.view.js';

export * from '../i18n/banner-past.strings.js';
export { pastStyles } from './past.styles.js';

/** A programme that is over, has not begun, or whose earlier funders are to be named too. */
export function viewWithPast(
  members: readonly Member[],
  day: string,
  includePast: boolean,
): BannerView {
  const now = members.filter(activeOn(day));
  const others = members.filter((member) => !now.includes(member));
  const shownDay = lastingDay(deciding(members), day);
  const last = shownDay === day ? [] : others.filter(activeOn(shownDay));
  const past = includePast
    ? others.filter((member) => member.to < day && !last.includes(member))
    : [];
  const place = ({ members: [first] }: Group) =>
    members.findIndex(({ role }) => role === first?.role);
  return {
    // By role; in one role those of today come first.
    groups: [...grouped(now), ...dated(last)].sort((a, b) => place(a) - place(b)),
    past: dated(past),
  };
}

/**
 * The day itself while somebody funds; else the last day on which somebody did; before the start, the
 * first. A partner without an end does not count: a strip that names no funder would be half empty.
 */
function lastingDay(members: readonly Member[], day: string): string {
  if (members.some(activeOn(day))) return day;
  const ends = members.map(({ to }) => to).filter((to) => to < day);
  const sorted = (ends.length ? ends : members.map(({ from }) => from)).sort();
  return (ends.length ? sorted.at(-1) : sorted[0]) ?? day;
}

const dated = (members: readonly Member[]): readonly Group[] =>
  grouped(members).map((group) => {
    const years = yearsOf(group.members);
    return {
      ...group,
      years,
      members: group.members.map((member) => {
        const own = yearsOf([member]);
        const differs = own.from !== years.from || own.to !== years.to;
        return { ...member, years: differs ? own : undefined };
      }),
    };
  });

function yearsOf(members: readonly Member[]): Years {
  const from = members.map((member) => member.from).sort()[0] ?? '';
  const to =
    members
      .map((member) => member.to)
      .sort()
      .at(-1) ?? open;
  return { from: from.slice(0, 4), to: to === open ? '' : to.slice(0, 4) };
}
