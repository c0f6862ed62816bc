import { groupHeadings } from './banner.strings.js';
import { msg, str } from './localize.js';

/** Headings of the roles over those of another time; `years` is “2020–2023”, “bis 2023” or “ab 2027”. */
export function datedHeading(
  role: keyof typeof groupHeadings,
  years: string,
  count: number,
): string {
  // Both ends open.
  if (!years) return groupHeadings[role](count);
  if (role === 'eu') {
    return msg(str`Kofinanziert ${years} von der Europäischen Union`, {
      id: 'banner-eu-years',
      desc: 'Heading over the EU emblem, in the official wording of the EU; ${0} is “2020–2023”, “bis 2023” or “ab 2027”',
    });
  }
  if (role === 'funder') {
    return msg(str`Gefördert ${years} durch`, {
      id: 'banner-funder-years',
      desc: 'Heading over the names of funders; ${0} is “2020–2023”, “bis 2023” or “ab 2027”',
    });
  }
  return `${groupHeadings[role](count)} (${years})`;
}

/** The years of a period, either side open. */
export const years = (from: string, to: string): string => {
  if (from && from === to) return from;
  if (from && to) return msg(str`${from}–${to}`, { id: 'banner-years', desc: 'From year to year' });
  if (to) return msg(str`bis ${to}`, { id: 'banner-until', desc: 'Until the year ${0}' });
  if (from) return msg(str`ab ${from}`, { id: 'banner-from', desc: 'From the year ${0} on' });
  return '';
};

export const past = () =>
  msg('Früher dabei', {
    id: 'banner-past',
    desc: 'Heading over funders and partners of earlier years',
  });
