import type { Opportunity } from '../feed/model.js';
import type { RestingFacet, RestingOptions } from '../finding/finding.js';
import { formatNumber } from '../i18n/format.js';
import * as strings from '../i18n/list.strings.js';
import { isOnOneDay } from './availability.js';
import { later } from './later.js';
import type { OfferLookup } from './offer-lookup.js';

/** What the finder asks of the list; read anew each time, since feed and language change. */
export interface FindingHost {
  readonly lookup: () => OfferLookup | undefined;
  readonly changed: () => void;
}

/** Something on one day with a time of day is in a slot of the week, too. */
const hasTimes = ({ slots, start, end }: Opportunity) => slots ?? isOnOneDay(start, end);

// A list of the feed is never empty: the reading leaves it out.
const facets: readonly RestingFacet<Opportunity>[] = [
  { id: 'categories', label: strings.category, has: ({ categories }) => categories },
  { id: 'districts', label: strings.district, has: ({ districts }) => districts },
  { id: 'times', label: strings.when, has: hasTimes },
  { id: 'audiences', label: strings.audience, has: ({ audiences }) => audiences },
  { id: 'commitments', label: strings.commitment, has: ({ commitment }) => commitment },
  { id: 'modes', label: strings.mode, has: ({ mode }) => mode },
  { id: 'ages', label: strings.age, has: ({ minAge, maxAge }) => (minAge ?? maxAge) !== undefined },
  { id: 'languages', label: strings.language, has: ({ languages }) => languages },
  {
    id: 'wheelchair',
    toggle: 'yes',
    label: strings.wheelchair,
    has: ({ accessibility }) => accessibility?.wheelchair === 'yes',
  },
];

/** How offers are found, as far as a bar at rest shows it; the rest is in `facets.ts`. */
export function restingOptions(host: FindingHost): RestingOptions<Opportunity> {
  const options: RestingOptions<Opportunity> = {
    facets,
    sorts: [
      { id: 'newest', label: strings.newest },
      { id: 'deadline', label: strings.deadline },
      { id: 'title', label: strings.title },
    ],
    usualSort: 'newest',
    countLabel: (count) => strings.count(count, formatNumber(count)),
    changed: host.changed,
    complete: async () => (await later.load()).finderOptions(options, host),
  };
  return options;
}
