import type { Surroundings } from './client.js';
import { FeedError } from './errors.js';

/*
 * What to do about a failed request. Loaded after the first failure only.
 */

const RETRIES = 3;
const LONGEST_WAIT = 30_000;

/** Waits until another attempt makes sense; rejects where none does. */
export async function again(
  error: FeedError,
  url: string,
  attempt: number,
  signal: AbortSignal,
  around: Surroundings,
): Promise<void> {
  const named = isForeign(error, url) ? new FeedError('cors') : error;
  if (attempt >= RETRIES || !mayPass(named)) throw named;
  const backoff = 1000 * 2 ** attempt * (0.5 + around.random());
  await settled(signal, (done) =>
    around.after(Math.min(Math.max(asked(error), backoff), LONGEST_WAIT), done),
  );
  const { document } = globalThis;
  // Nobody is waiting for an answer in a hidden tab.
  if (document?.hidden) {
    await settled(signal, (done) => {
      document.addEventListener('visibilitychange', done);
      return () => document.removeEventListener('visibilitychange', done);
    });
  }
  if (signal.aborted) throw named;
}

/** Browsers do not tell a refusal by CORS from a dead server; see docs/decisions/0001-feed-loading.md. */
function isForeign({ code, details }: FeedError, url: string): boolean {
  const { location, navigator } = globalThis;
  const isAnswered = code !== 'network' || details.address !== undefined;
  return (
    !isAnswered && location && !url.startsWith(`${location.origin}/`) && navigator?.onLine !== false
  );
}

/** Milliseconds that the server asks for, in seconds or as a date. */
function asked({ details: { retryAfter = 0 } }: FeedError): number {
  return Number(retryAfter) * 1000 || Date.parse(String(retryAfter)) - Date.now() || 0;
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
