import type { Surroundings } from './client.js';
import { FeedError } from './errors.js';

/*
 * What to do about a failed request. Loaded after the first failure only.
 */

const RETRIES = 3;
const LONGEST_WAIT = 30_000;
/** So long may a server take to say that it redirects. */
const PROBE = 5000;

/** Waits until another attempt makes sense; rejects where none does. */
export async function again(
  error: FeedError,
  url: string,
  attempt: number,
  signal: AbortSignal,
  around: Surroundings,
): Promise<void> {
  const code = isForeign(error, url) ? 'cors' : error.code;
  const named = code === error.code ? error : new FeedError(code);
  if (attempt >= RETRIES || !mayPass(named)) throw named;
  const isUnclear = code !== 'http' && named.details.reason === undefined;
  if (attempt === 1 && isUnclear && (await redirects(url, signal, around))) {
    throw new FeedError(code, { redirect: url.slice(0, 100) });
  }
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

/**
 * Browsers do not tell a refusal by CORS from a dead server; see docs/decisions/0001-feed-loading.md. Of an answer that
 * breaks off there is a reason.
 */
function isForeign({ code, details }: FeedError, url: string): boolean {
  const { location, navigator } = globalThis;
  const isKnown = code !== 'network' || (details.address ?? details.reason) !== undefined;
  return (
    !isKnown && location && !url.startsWith(`${location.origin}/`) && navigator?.onLine !== false
  );
}

/**
 * Whether the address itself answers, with a redirect: then what failed lies behind it, such as a way in a circle,
 * of which each attempt costs twenty requests. Asked once, when a second attempt failed, too.
 */
async function redirects(url: string, signal: AbortSignal, around: Surroundings): Promise<boolean> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const cancel = around.after(PROBE, stop);
  signal.addEventListener('abort', stop);
  try {
    const { type, status } = await around.fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: controller.signal,
    });
    // Browsers hide where to, Node does not.
    return type === 'opaqueredirect' || (status >= 300 && status < 400);
  } catch {
    return false;
  } finally {
    cancel();
    signal.removeEventListener('abort', stop);
  }
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
