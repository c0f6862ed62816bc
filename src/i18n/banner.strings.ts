import { msg, plural, str } from './localize.js';

/**
 * Headings of the roles, by the number of those named. `years` is empty for those of the day shown, else
 * “2020–2023”, “bis 2023” or “ab 2027”.
 */
export const groupHeadings: Readonly<
  Record<
    'eu' | 'funder' | 'carrier' | 'strategic-partner' | 'partner' | 'supporter',
    (years: string, count: number) => string
  >
> = {
  eu: (years) =>
    inside(
      msg(str`Kofinanziert ${years} von der Europäischen Union`, {
        id: 'banner-eu',
        desc: 'Heading over the EU emblem, in the official wording of the EU; ${0} is “2020–2023”, “bis 2023”, “ab 2027” or empty',
      }),
    ),
  funder: (years) =>
    inside(
      msg(str`Gefördert ${years} durch`, {
        id: 'banner-funder',
        desc: 'Heading over the names of funders; ${0} is “2020–2023”, “bis 2023”, “ab 2027” or empty',
      }),
    ),
  carrier: (years) =>
    behind(
      msg('In Trägerschaft von', {
        id: 'banner-carrier',
        desc: 'Heading over the names of those who run the programme; years may follow in brackets',
      }),
      years,
    ),
  'strategic-partner': (years, count) =>
    behind(
      plural(
        count,
        msg('{one}Strategischer Partner|{other}Strategische Partner', {
          id: 'banner-strategic-partner',
          desc: 'Heading over the names of strategic partners, by their number; years may follow in brackets',
        }),
      ),
      years,
    ),
  partner: (years, count) =>
    behind(
      plural(
        count,
        msg('{one}Partner|{other}Partner', {
          id: 'banner-partner',
          desc: 'Heading over the names of partners, by their number; years may follow in brackets',
        }),
      ),
      years,
    ),
  supporter: (years) =>
    behind(
      msg('Mit Unterstützung von', {
        id: 'banner-supporter',
        desc: 'Heading over the names of supporters; years may follow in brackets',
      }),
      years,
    ),
};

/** Without years a space is left over. */
const inside = (words: string) => words.replace('  ', ' ').trim();
const behind = (words: string, years: string) => (years ? `${words} (${years})` : words);

/** The years of a period, either side open. */
export const years = (from: string, to: string): string => {
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (to) return msg(str`bis ${to}`, { id: 'banner-until', desc: 'Until the year ${0}' });
  if (from) return msg(str`ab ${from}`, { id: 'banner-from', desc: 'From the year ${0} on' });
  return '';
};

export const past = () =>
  msg('Früher dabei', {
    id: 'banner-past',
    desc: 'Heading over funders and partners of earlier years',
  });
