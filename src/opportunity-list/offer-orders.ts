import type { Opportunity } from '../feed/model.js';
import { lastDay } from './availability.js';
import { waiting } from './newest-first.js';

type Compare = (a: Opportunity, b: Opportunity) => number;

/** Offers come newest first. */
export const inGivenOrder: Compare = () => 0;

/** What ends first; what never ends last. */
export const byDeadline: Compare = (a, b) => {
  const [first, second] = [lastDay(a) ?? '9999', lastDay(b) ?? '9999'];
  return waiting(a) - waiting(b) || (first < second ? -1 : first > second ? 1 : 0);
};
