import { FeedError } from './errors.js';

/** What the client takes from its surroundings; tests bring their own. */
export interface Surroundings {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Runs something later; gives the way to cancel it. */
  after(milliseconds: number, run: () => void): () => void;
  random(): number;
}

export const surroundings: Surroundings = {
  fetch: (url, init) => fetch(url, init),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

export interface Answer {
  readonly raw: unknown;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The content type where it is not one of JSON, `''` where there is none. */
  readonly oddType?: string;
}

const IDLE_SECONDS = 10;
const TOTAL_SECONDS = 30;
const MEGABYTES = 64;
const RETRIES = 3;
const LONGEST_WAIT = 30_000;

/** Fetches a JSON document and tries again where that may help. Rejects with a `FeedError`. */
export async function fetchJson(
  address: string,
  signal: AbortSignal,
  around: Surroundings = surroundings,
): Promise<Answer> {
  const url = allowed(address);
  for (let attempt = 0; ; attempt++) {
    try {
      return await request(url, signal, around);
    } catch (caught) {
      const error = caught as FeedError;
      if (signal.aborted || attempt === RETRIES || !mayPass(error)) throw error;
      const asked = Number(error.details.retryAfter ?? 0);
      const backoff = 1000 * 2 ** attempt * (0.5 + around.random());
      await pause(Math.min(Math.max(asked, backoff), LONGEST_WAIT), signal, around);
      await seen(signal);
      if (signal.aborted) throw error;
    }
  }
}

/** The address, where it is one that feeds may have: encrypted, of this site, or of this machine. */
function allowed(address: string): string {
  try {
    const url = new URL(address, globalThis.document?.baseURI);
    const near =
      url.origin === globalThis.location?.origin ||
      /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && near);
    if (safe && !url.username && !url.password) return url.href;
  } catch {
    // No address at all is refused like a dangerous one.
  }
  const insecure = address.slice(0, 100);
  throw new FeedError('network', `Feed address not allowed: ${insecure}`, { insecure });
}

function mayPass({ code, details: { status, insecure } }: FeedError): boolean {
  if (code === 'http') return Number(status) >= 500 || status === 408 || status === 429;
  const offline = globalThis.navigator?.onLine === false;
  return (code === 'network' || code === 'cors') && !insecure && !offline;
}

async function request(url: string, signal: AbortSignal, around: Surroundings): Promise<Answer> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let expired = 0;
  const limit = (seconds: number) =>
    around.after(seconds * 1000, () => {
      expired = seconds;
      stop();
    });
  const total = limit(TOTAL_SECONDS);
  let idle = limit(IDLE_SECONDS);
  signal.addEventListener('abort', stop);
  try {
    const response = await around.fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: controller.signal,
    });
    const oddType = judge(response);
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    let text = '';
    let size = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      idle();
      idle = limit(IDLE_SECONDS);
      size += part.value.length;
      if (size > MEGABYTES * 2 ** 20) {
        throw new FeedError('too-large', `More than ${MEGABYTES} MB`, { megabytes: MEGABYTES });
      }
      text += decoder.decode(part.value, { stream: true });
    }
    const raw = parseJson(text + decoder.decode());
    return { raw, url: response.url ? allowed(response.url) : url, oddType };
  } catch (caught) {
    if (caught instanceof FeedError) throw caught;
    if (expired) throw new FeedError('timeout', `No answer in ${expired} s`, { seconds: expired });
    throw unreachable(url, caught);
  } finally {
    total();
    idle();
    signal.removeEventListener('abort', stop);
    // Nothing goes on behind an error, such as the rest of a document that is too large.
    stop();
  }
}

/** Rejects what is no feed by its head already. */
function judge({ ok, status, headers, url }: Response): string | undefined {
  if (url) allowed(url);
  if (!ok) {
    const wait = headers.get('retry-after') ?? '';
    const retryAfter = Number(wait) * 1000 || Date.parse(wait) - Date.now() || 0;
    throw new FeedError('http', `HTTP ${status}`, { status, retryAfter });
  }
  const type = headers.get('content-type') ?? '';
  if (/[/+](geo)?json\b/i.test(type)) return undefined;
  if (status === 204 || !type || /^text\/plain\b/i.test(type)) return type;
  throw new FeedError('json', `${type} instead of JSON`, { type: type.slice(0, 80) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Browsers quote the feed in their message; its first line is enough.
    const reason = text.trim() ? String(error).slice(0, 120) : 'empty';
    throw new FeedError('json', 'Not valid JSON', { reason });
  }
}

/** The browser does not tell a refusal by CORS from a dead server; see the ADR on loading. */
function unreachable(url: string, cause: unknown): FeedError {
  const { location, navigator } = globalThis;
  const foreign = location && new URL(url).origin !== location.origin;
  const code =
    foreign && navigator?.onLine !== false && cause instanceof TypeError ? 'cors' : 'network';
  return new FeedError(
    code,
    code === 'cors' ? 'Unreachable, or not allowed by CORS' : 'Unreachable',
  );
}

function pause(milliseconds: number, signal: AbortSignal, around: Surroundings): Promise<void> {
  return new Promise((resolve) => {
    const cancel = around.after(milliseconds, resolve);
    const stop = () => {
      cancel();
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Waits until the page is visible: nobody is waiting for an answer in a hidden tab. */
function seen(signal: AbortSignal): Promise<void> | void {
  const { document } = globalThis;
  if (!document?.hidden || signal.aborted) return;
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
