import type * as Later from './later.js';

let later: typeof Later | undefined;
let failed = false;

/** What is fetched with the first open offer, once it is here. */
export const loaded = (): typeof Later | undefined => later;

export const hasFailed = (): boolean => failed;

export const load = async (): Promise<typeof Later> => (later ??= await import('./later.js'));

/** Fetches it for what is on screen: `done` is called when it is here, and when it does not come. */
export function fetchLater(done: () => void): void {
  if (later || failed) return;
  load()
    .catch(() => {
      failed = true;
      // The next offer that is opened asks again.
      setTimeout(() => (failed = false), 1000);
    })
    .then(done, () => {});
}
