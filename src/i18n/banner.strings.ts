import { msg, plural, str } from './localize.js';

/**
 * Headings of the roles. `years` is empty for those of the day shown, else “2020–2023”, “bis 2023” or
 * “ab 2027”: each heading must read well with all of them in the place of ${0}.
 */
export const groupHeadings: Readonly<
  Record<
    'eu' | 'funder' | 'carrier' | 'strategic-partner' | 'partner' | 'supporter',
    (years: string, count: number) => string
  >
> = {
  eu: (years) =>
    years
      ? msg(str`Kofinanziert ${years} von der Europäischen Union`, {
          id: 'banner-eu-years',
          desc: 'Heading over the EU emblem; ${0}: “2020–2023”, “bis 2023” or “ab 2027”',
        })
      : msg('Kofinanziert von der Europäischen Union', {
          id: 'banner-eu',
          desc: 'Heading over the EU emblem: the official wording of the EU in this language',
        }),
  funder: (years) =>
    years
      ? msg(str`Gefördert ${years} durch`, {
          id: 'banner-funder-years',
          desc: 'Heading over the names of funders; ${0}: “2020–2023”, “bis 2023” or “ab 2027”',
        })
      : msg('Gefördert durch', {
          id: 'banner-funder',
          desc: 'Heading over the names of funders',
        }),
  carrier: (years) =>
    years
      ? msg(str`Getragen ${years} von`, {
          id: 'banner-carrier-years',
          desc: 'Heading over who carries the programme; ${0}: “2020–2023”, “bis 2023” or “ab 2027”',
        })
      : msg('In Trägerschaft von', {
          id: 'banner-carrier',
          desc: 'Heading over who carries (runs) the programme',
        }),
  'strategic-partner': (years, count) =>
    dated(
      plural(
        count,
        msg('{one}Strategischer Partner|{other}Strategische Partner', {
          id: 'banner-strategic-partner',
          desc: 'Heading over strategic partners, by their number',
        }),
      ),
      years,
    ),
  partner: (years, count) =>
    dated(
      plural(
        count,
        msg('{one}Partner|{other}Partner', {
          id: 'banner-partner',
          desc: 'Heading over partners, by their number',
        }),
      ),
      years,
    ),
  supporter: (years) =>
    years
      ? msg(str`Unterstützt ${years} von`, {
          id: 'banner-supporter-years',
          desc: 'Heading over supporters; ${0}: “2020–2023”, “bis 2023” or “ab 2027”',
        })
      : msg('Mit Unterstützung von', {
          id: 'banner-supporter',
          desc: 'Heading over supporters',
        }),
};

const dated = (words: string, years: string) => (years ? `${words} ${years}` : words);

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
