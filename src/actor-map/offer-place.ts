import type { Position } from '../feed/model.js';
import { opportunities } from '../feed/sections/opportunities.js';
import { followData, followFeed, type FeedState } from '../feed/store.js';

/** Where an offer of the same feed takes place: an actor's, or a place of its own. */
export interface OfferPlace {
  readonly organizer?: string;
  readonly position?: Position;
}

/** Asked when a list of offers in the same group chose one; the list has loaded its section already. */
export function offerPlace(
  url: string,
  data: unknown,
  id: string,
): Promise<OfferPlace | undefined> {
  return new Promise((resolve) => {
    const listener = ({ status, feed }: FeedState) => {
      if (status === 'loading' || status === 'idle') return;
      const offer = feed?.opportunities.find((candidate) => candidate.id === id);
      // The first answer may come before there is a subscription to end.
      queueMicrotask(() => subscription.stop());
      resolve(
        offer && {
          ...(typeof offer.organizer === 'string' ? { organizer: offer.organizer } : {}),
          ...(offer.position ? { position: offer.position } : {}),
        },
      );
    };
    const sections = [opportunities];
    const subscription =
      (data ?? null) === null
        ? followFeed(url, sections, listener)
        : followData(data, sections, listener);
  });
}
