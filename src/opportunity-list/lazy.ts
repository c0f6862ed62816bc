import { inTime } from '../finding/in-time.js';
import type * as Later from './later.js';

let later: typeof Later | undefined;
let coming: Promise<typeof Later> | undefined;
let failed = false;

/** What is fetched when it is needed, once it is here. */
export const loaded = (): typeof Later | undefined => later;

export const hasFailed = (): boolean => failed;

/**
 * Fetches it; after a failure the next call tries again. One wait for all: of two imports at once a browser may answer
 * one much later, and a list would be drawn before it has read its address.
 */
export const load = (): Promise<typeof Later> => (coming ??= fetchLater());

async function fetchLater(): Promise<typeof Later> {
  try {
    later = await inTime(import('./later.js'));
    failed = false;
    return later;
  } catch (reason) {
    coming = undefined;
    failed = true;
    throw reason;
  }
}
