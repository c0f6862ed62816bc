import { late } from '../finding/late.js';

/** What a map does once a visitor does something with it. */
export const later = late(() => import('./map-session.js'));
