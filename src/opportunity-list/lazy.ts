import type * as Later from './later.js';

let later: typeof Later | undefined;

/** What is fetched with the first open offer, once it is here. */
export const loaded = (): typeof Later | undefined => later;

/** Fetches it; after a failure the next call tries again. */
export const load = async (): Promise<typeof Later> => (later ??= await import('./later.js'));
