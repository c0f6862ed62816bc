import type { Opportunity } from '../feed/model.js';

/** What nobody can join now comes after what is open. */
export const waiting = ({ status, places }: Opportunity): number =>
  Number(status === 'full' || status === 'paused' || places === 0);

const newness = (offer: Opportunity) =>
  `${1 - waiting(offer)}${offer.published ?? offer.modified ?? ''}`;

/** Newest first. Ten thousand keys are quicker made once than at each comparison. */
export const newestFirst = (offers: readonly Opportunity[]): readonly Opportunity[] =>
  offers
    .map((offer) => ({ offer, key: newness(offer) }))
    .sort((a, b) => Number(a.key < b.key) - Number(a.key > b.key))
    .map(({ offer }) => offer);
