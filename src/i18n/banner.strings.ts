import { msg, plural } from './localize.js';

/** A heading names no number: above it are several, also 21, which counts like one in Ukrainian. */
const few = (count: number) => Math.min(count, 3);

/** Headings of the roles over those of today, by how many there are. */
export const groupHeadings: Readonly<
  Record<
    'eu' | 'funder' | 'carrier' | 'strategic-partner' | 'partner' | 'supporter',
    (count: number) => string
  >
> = {
  eu: () =>
    msg('Kofinanziert von der Europäischen Union', {
      id: 'banner-eu',
      desc: 'Heading over the EU emblem, in the official wording of the EU',
    }),
  funder: () =>
    msg('Gefördert durch', { id: 'banner-funder', desc: 'Heading over the names of funders' }),
  carrier: () =>
    msg('In Trägerschaft von', {
      id: 'banner-carrier',
      desc: 'Heading over the names of those who run the programme; years may follow in brackets',
    }),
  'strategic-partner': (count) =>
    plural(
      few(count),
      msg('{one}Strategischer Partner|{other}Strategische Partner', {
        id: 'banner-strategic-partner',
        desc: 'plural, without the number; heading over the names of strategic partners; years may follow in brackets',
      }),
    ),
  partner: (count) =>
    plural(
      few(count),
      msg('{one}Partner|{other}Partner', {
        id: 'banner-partner',
        desc: 'plural, without the number; heading over the names of partners; years may follow in brackets',
      }),
    ),
  supporter: () =>
    msg('Mit Unterstützung von', {
      id: 'banner-supporter',
      desc: 'Heading over the names of supporters; years may follow in brackets',
    }),
};
