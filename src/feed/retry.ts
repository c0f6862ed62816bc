import type { Surroundings } from './client.js';
import type { FeedError } from './errors.js';

/*
 * Whether and when a failed request is tried again. Loaded after the first failure only.
 */

const RETRIES = 3;
const LONGEST_WAIT = 30_000;

/** Waits until another attempt makes sense; `false` where none does. */
export async function mayTryAgain(
  error: FeedError,
  attempt: number,
  signal: AbortSignal,
  around: Surroundings,
): Promise<boolean> {
  if (attempt >= RETRIES || !mayPass(error)) return false;
  const asked = Number(error.details.retryAfter ?? 0);
  const backoff = 1000 * 2 ** attempt * (0.5 + around.random());
  await settled(signal, (done) =>
    around.after(Math.min(Math.max(asked, backoff), LONGEST_WAIT), done),
  );
  const { document } = globalThis;
  // Nobody is waiting for an answer in a hidden tab.
  if (document?.hidden) {
    await settled(signal, (done) => {
      document.addEventListener('visibilitychange', done);
      return () => document.removeEventListener('visibilitychange', done);
    });
  }
  return !signal.aborted;
}

function mayPass({ code, details: { status, address } }: FeedError): boolean {
  if (code === 'http') return Number(status) >= 500 || status === 408 || status === 429;
  const offline = globalThis.navigator?.onLine === false;
  return (code === 'network' || code === 'cors') && address === undefined && !offline;
}

/** Waits for something, or for the end of all waiting; leaves no listener and no timer behind. */
function settled(signal: AbortSignal, wait: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      cancel();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const cancel = wait(done);
    signal.addEventListener('abort', done);
  });
}
