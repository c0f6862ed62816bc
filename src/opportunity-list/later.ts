import { late } from '../finding/late.js';

/** What a list does once a visitor does something with it. */
export const later = late(() => import('./list-on-demand.js'));
