import { msg } from './localize.js';

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
    count > 1
      ? msg('Strategische Partner', {
          id: 'banner-strategic-partners',
          desc: 'Heading over the names of several strategic partners; years may follow in brackets',
        })
      : msg('Strategischer Partner', {
          id: 'banner-strategic-partner',
          desc: 'Heading over the name of one strategic partner; years may follow in brackets',
        }),
  partner: (count) =>
    count > 1
      ? msg('Partner', {
          id: 'banner-partners',
          desc: 'Heading over the names of several partners; years may follow in brackets',
        })
      : msg('Partner', {
          id: 'banner-partner',
          desc: 'Heading over the name of one partner; years may follow in brackets',
        }),
  supporter: () =>
    msg('Mit Unterstützung von', {
      id: 'banner-supporter',
      desc: 'Heading over the names of supporters; years may follow in brackets',
    }),
};
