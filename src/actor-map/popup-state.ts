import type { Actor } from '../feed/model.js';

/** What lies open over the map: one actor, or all that share a spot. */
export type Popup =
  | { readonly kind: 'actor'; readonly group?: readonly Actor[] }
  | { readonly kind: 'group'; readonly actors: readonly Actor[]; readonly limit: number };

/** So many of those that share a spot are listed at a time. */
export const GROUP_PAGE = 10;
