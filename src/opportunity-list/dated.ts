import type { Opportunity } from '../feed/model.js';
import { dayOf, daysBetween } from './availability.js';

/** Longer than this, and without times in the week, it is a season and no date. */
const longest = 31;

/** Whether an offer has something to put into a calendar. */
export function isDated({ start, end, slots, commitment }: Opportunity): boolean {
  if (!start) return false;
  if (commitment === 'once') return true;
  if (slots?.some(({ day, from }) => day && from)) return true;
  return end !== undefined && daysBetween(dayOf(start), dayOf(end)) <= longest;
}
