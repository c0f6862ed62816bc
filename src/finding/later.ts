import { late } from './late.js';

/** The finder and all that a bar shows after the first touch. */
export const later = late(() => import('./on-demand.js'));
