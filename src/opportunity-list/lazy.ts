import { inTime } from '../finding/in-time.js';
import type * as Later from './later.js';

let later: typeof Later | undefined;
let failed = false;

/** What is fetched when it is needed, once it is here. */
export const loaded = (): typeof Later | undefined => later;

export const hasFailed = (): boolean => failed;

/** Fetches it; after a failure the next call tries again. */
export async function load(): Promise<typeof Later> {
  try {
    later ??= await inTime(import('./later.js'));
    failed = false;
    return later;
  } catch (reason) {
    failed = true;
    throw reason;
  }
}
