import type { Feed, Position } from '../feed/model.js';
import { opportunities } from '../feed/sections/opportunities.js';
import type { FeedState } from '../feed/feed-state.js';
import { followData, followFeed } from '../feed/store.js';

/** More spots than this hide each other. */
const MOST = 200;

/** Where offers of the same feed take place: places of their own, or an actor's. */
export interface OfferPlaces {
  readonly all: readonly Position[];
  readonly chosen?: Position;
  /** Who offers the chosen one, when it has no place of its own. */
  readonly organizer?: string;
}

/** What the group shows of them. */
export interface OffersAsked {
  readonly ids: readonly string[];
  readonly open: string;
}

/** Asked when a list of offers in the same group shows some; the list has loaded their section already. */
export async function offerPlaces(
  url: string | undefined,
  data: unknown,
  asked: OffersAsked,
): Promise<OfferPlaces> {
  const feed = await feedWithOffers(url, data);
  return feed ? placesOf(feed, asked) : { all: [] };
}

function placesOf({ opportunities: offers }: Feed, { ids, open }: OffersAsked): OfferPlaces {
  const wanted = new Set(ids);
  const all = new Map<string, Position>();
  let place: OfferPlaces = { all: [] };
  for (const { id, position, organizer } of offers) {
    if (position && wanted.has(id) && all.size < MOST) {
      all.set(`${position.lat} ${position.lon}`, position);
    }
    if (id !== open) continue;
    if (position) place = { all: [], chosen: position };
    else if (typeof organizer === 'string') place = { all: [], organizer };
  }
  return { ...place, all: [...all.values()] };
}

function feedWithOffers(url: string | undefined, data: unknown): Promise<Feed | undefined> {
  const hasData = data != null;
  if (!url && !hasData) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const listener = ({ status, feed }: FeedState) => {
      if (status === 'loading' || status === 'idle') return;
      // The first answer may come before there is a subscription to end.
      queueMicrotask(() => subscription.stop());
      resolve(feed);
    };
    const subscription = hasData
      ? followData(data, [opportunities], listener)
      : followFeed(url!, [opportunities], listener);
  });
}
