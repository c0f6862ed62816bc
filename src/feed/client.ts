import { FeedError, type FeedErrorDetails } from './errors.js';
import type { FeedStream } from './stream.js';

/** What the client takes from its surroundings; tests bring their own. */
export interface Surroundings {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Runs something later; gives the way to cancel it. */
  after(milliseconds: number, run: () => void): () => void;
  random(): number;
}

export const usualSurroundings: Surroundings = {
  fetch: (url, init) => fetch(url, init),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

export interface Answer {
  readonly raw: unknown;
  /** Where the answer came from, after redirects. */
  readonly url: string | undefined;
  /** The content type where it is not one of JSON, `''` where there is none. */
  readonly oddType?: string;
  /** What was made of it while it arrived. */
  readonly taken?: Taken | undefined;
}

/**
 * Makes something of a long answer while it arrives: each section of it is a promise. What was made is given up when
 * the signal says so.
 */
export type Take = (answer: Answer, signal: AbortSignal) => Promise<Taken>;

/** What was made, and the raw form of the sections that nobody wanted so far. */
export interface Taken {
  readonly unread: Map<string, unknown>;
}

const IDLE_SECONDS = 10;
const TOTAL_SECONDS = 30;
export const MEGABYTES = 64;
/** Characters from which on an answer is read while it arrives. */
const LONG = 2 ** 19;

/** Fetches a JSON document and tries again where that may help. Rejects with a `FeedError`. */
export async function fetchJson(
  address: string,
  signal: AbortSignal,
  around = usualSurroundings,
  take?: Take,
): Promise<Answer> {
  const url = allowed(address);
  for (let attempt = 0; ; attempt++) {
    try {
      return await request(url, signal, around, take);
    } catch (error) {
      if (signal.aborted) throw error;
      // Where not even our own file arrives, no other attempt would help.
      const { again } = await import('./retry.js').catch(() => {
        throw error;
      });
      await again(error as FeedError, url, attempt, signal, around);
    }
  }
}

/** The address, where it is one that feeds may have: encrypted, of this site, or of this machine. */
function allowed(address: string): string {
  try {
    const { href, protocol, origin, hostname, username, password } = new URL(address, home());
    const near =
      origin === globalThis.location?.origin ||
      /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
    const safe = protocol === 'https:' || (protocol === 'http:' && near);
    if (safe && !username && !password) return href;
  } catch {
    // No address at all is refused like a dangerous one.
  }
  throw new FeedError('network', { address: address.slice(0, 100) });
}

/** Where relative addresses start; there is no page on the command line. */
export function home(): string | undefined {
  return globalThis.document?.baseURI;
}

async function request(
  url: string,
  signal: AbortSignal,
  around: Surroundings,
  take?: Take,
): Promise<Answer> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  /** What is to be told when it ends here. */
  let details: FeedErrorDetails = {};
  const limit = (after: number) =>
    around.after(after * 1000, () => {
      details = { seconds: after };
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
    details = { reason: 'incomplete' };
    const answer = {
      url: response.url ? allowed(response.url) : url,
      oddType: judge(response),
    };
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    // Pages may bring a fetch of their own, whose answers are no streams.
    let text = reader ? '' : await response.text();
    let stream: FeedStream | undefined;
    let left = MEGABYTES * 2 ** 20;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      idle();
      idle = limit(IDLE_SECONDS);
      left -= part.value.length;
      if (left < 0) throw new FeedError('too-large', { megabytes: MEGABYTES });
      const next = decoder.decode(part.value, { stream: true });
      text += next;
      if (stream) await stream.push(next);
      else if (take && text.length > LONG) {
        stream = await openStream(answer, take, controller.signal);
        await stream?.push(text);
      }
    }
    total();
    idle();
    return { ...answer, ...((await stream?.end()) ?? { raw: parseJson(text) }) };
  } catch (caught) {
    if (caught instanceof FeedError) throw caught;
    throw new FeedError(details.seconds ? 'timeout' : 'network', details);
  } finally {
    total();
    idle();
    // Nothing goes on behind an error, such as the rest of a document that is too large.
    stop();
  }
}

async function openStream(...given: ConstructorParameters<typeof FeedStream>) {
  const module = await import('./long.js').catch(() => undefined);
  return module && new module.FeedStream(...given);
}

/** Rejects what is no feed by its head already. */
function judge({ ok, status, headers }: Response): string | undefined {
  if (!ok) {
    const retryAfter = headers.get('retry-after');
    throw new FeedError('http', { status, ...(retryAfter && { retryAfter }) });
  }
  const type = headers.get('content-type') ?? '';
  if (/[/+](geo)?json\b/i.test(type)) return undefined;
  if (!type || /^text\/plain\b/i.test(type)) return type;
  throw new FeedError('json', { type: type.slice(0, 80) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError('json', { reason: text.trim() ? String(error).slice(0, 120) : 'empty' });
  }
}
