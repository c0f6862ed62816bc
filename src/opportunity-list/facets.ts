import type { Opportunity } from '../feed/model.js';
import type { FacetDetails, FinderOptions, RestingOptions } from '../finding/finding.js';
import { words } from '../finding/fold.js';
import * as filterStrings from '../i18n/list-filters.strings.js';
import * as strings from '../i18n/list.strings.js';
import { formatLanguage } from '../i18n/more-formats.js';
import { ageFacet } from './age-facet.js';
import { FindingLookup } from './finding-lookup.js';
import { byDeadline, inGivenOrder } from './offer-orders.js';
import type { FindingHost } from './resting-facets.js';
import { searchFields } from './search-fields.js';
import { timeFacet } from './time-facet.js';

/** How offers are searched, filtered and ordered: what the bar at rest does not know. */
export function finderOptions(
  { facets, sorts = [], countLabel, changed }: RestingOptions<Opportunity>,
  host: FindingHost,
): FinderOptions<Opportunity> {
  const lookup = new FindingLookup(host.lookup);
  const details = facetDetails(lookup);
  const compare = { newest: inGivenOrder, deadline: byDeadline, title: lookup.byTitle };
  return {
    facets: facets.flatMap((facet) => {
      const detail = details[facet.id];
      return detail ? { ...facet, ...detail } : [];
    }),
    fields: searchFields(host),
    sorts: sorts.map((sort) => ({ ...sort, compare: compare[sort.id as keyof typeof compare] })),
    countLabel,
    changed,
  };
}

/** An owner's preset may be a word that we do not know. */
const named = (names: Readonly<Record<string, () => string>>, id: string) => names[id]?.();

const facetDetails = (
  lookup: FindingLookup,
): Readonly<Record<string, FacetDetails<Opportunity>>> => ({
  categories: {
    values: (offer) => offer.categories,
    parent: (id) => lookup.category(id)?.parent,
    valueLabel: (id) => lookup.pick(lookup.category(id)?.label),
  },
  districts: {
    values: (offer) => offer.districts,
    valueLabel: (id) => lookup.pick(lookup.district(id)),
  },
  times: timeFacet,
  audiences: {
    values: ({ audiences }) => audiences?.map((text) => lookup.audienceId(text)),
    valueLabel: (id) => lookup.pick(lookup.audience(id)),
    canonical: (name) => words(name).join('-'),
  },
  commitments: {
    values: ({ commitment }) => commitment && [commitment],
    order: () => Object.keys(strings.commitments),
    valueLabel: (id) => named(strings.commitments, id),
  },
  modes: {
    values: ({ mode }) => mode && [mode],
    order: () => Object.keys(filterStrings.modes),
    valueLabel: (id) => named(filterStrings.modes, id),
  },
  ages: ageFacet(() => lookup.hasAges),
  languages: {
    // "DE" is the language that others call "de".
    values: (offer) => offer.languages?.map((tag) => tag.toLowerCase()),
    valueLabel: (id) => formatLanguage(id),
  },
  wheelchair: {
    values: ({ accessibility }) => (accessibility?.wheelchair === 'yes' ? ['yes'] : []),
    valueLabel: strings.wheelchair,
  },
});
