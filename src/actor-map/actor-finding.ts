import type { Actor } from '../feed/model.js';
import type { RestingOptions } from '../finding/finding.js';
import * as strings from '../i18n/map.strings.js';
import type { FeedLookup } from './feed-lookup.js';

/** What the finder asks of the map; read anew each time, since feed and language change. */
export interface FindingHost {
  lookup(): FeedLookup | undefined;
  /** Whether a place is open now; `undefined` when its hours are unknown. */
  isOpen(actor: Actor): boolean | undefined;
  /** Whether what reads opening hours is here; `undefined` when the feed has none, or when it cannot be had. */
  hours(): 'here' | 'coming' | undefined;
  readonly changed: () => void;
}

/** Places of unknown hours stay: leaving them out would punish whoever did not fill in a field. */
export const mayBeOpen = (host: FindingHost, actor: Actor): boolean =>
  host.hours() === 'here' && host.isOpen(actor) !== false;

/** How actors are found, as far as a bar at rest shows it; the rest is in `actor-search.ts`. */
export function restingOptions(host: FindingHost): RestingOptions<Actor> {
  const options: RestingOptions<Actor> = {
    facets: [
      { id: 'categories', label: strings.category, has: ({ categories }) => categories?.length },
      { id: 'districts', label: strings.district, has: ({ districts }) => districts?.length },
      { id: 'kinds', label: strings.kind, has: ({ kind }) => kind },
      {
        id: 'open',
        toggle: 'now',
        label: strings.openNow,
        has: (actor) => mayBeOpen(host, actor),
        always: () => Boolean(host.hours()),
        isComing: () => host.hours() === 'coming',
      },
      {
        id: 'wheelchair',
        toggle: 'yes',
        label: strings.barrierFree,
        has: ({ accessibility }) => accessibility?.wheelchair === 'yes',
      },
    ],
    countLabel: strings.actorCount,
    changed: host.changed,
    complete: async () => (await import('./actor-search.js')).finderOptions(options, host),
  };
  return options;
}
