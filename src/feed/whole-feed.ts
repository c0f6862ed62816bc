import { fetchJson, MEGABYTES, usualSurroundings, type Surroundings } from './client.js';
import { FeedError, type Loss } from './errors.js';
import { explain } from './json-fault-words.js';
import { faultyJson } from './json-fault.js';
import { sectionNames } from './sections/head.js';

/*
 * A feed with its sections from other files, and the texts in which all of it stands. For the command line and the builder.
 */

/** One file of a feed. */
export interface FeedFile {
  readonly raw: unknown;
  readonly text: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly oddType?: string | undefined;
}

/** The text of a feed, or of the section `name` of one, which has a `file` of its own. */
export interface FeedText {
  readonly text: string;
  readonly name?: string;
  readonly file?: string;
}

/** A feed as it was found, with its sections from other files put in. */
export interface FoundFeed {
  readonly raw?: unknown;
  readonly url: string;
  readonly error?: FeedError;
  readonly losses: readonly Loss[];
  readonly texts?: readonly FeedText[];
}

/** Reads a feed, and what does not arrive of it becomes an error or a loss. `read`: how to get a file; `base`: of the feed. */
export async function wholeFeed(
  url: string,
  read: (url: string, base: string) => Promise<FeedFile>,
  known: (reason: unknown, given: string) => FeedError,
  given = url,
): Promise<FoundFeed> {
  try {
    const found = await read(url, url);
    const losses: Loss[] = [];
    const texts: FeedText[] = [{ text: found.text }];
    if (found.oddType !== undefined)
      losses.push({ pointer: '', code: 'content-type', params: { value: found.oddType } });
    const raw = await withParts(found, read, known, losses, texts);
    return { raw, url: found.url, losses, texts };
  } catch (reason) {
    return { url, error: known(reason, given), losses: [] };
  }
}

/** Sections may be in files of their own; what does not arrive becomes a loss. */
async function withParts(
  { raw, url: base }: FeedFile,
  read: (url: string, base: string) => Promise<FeedFile>,
  known: (reason: unknown, given: string) => FeedError,
  losses: Loss[],
  texts: FeedText[],
): Promise<unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const feed: Record<string, unknown> = { ...raw };
  for (const name of sectionNames) {
    const address = feed[name];
    // An empty text would be the feed itself once more: it is told like all else in place of a list.
    if (typeof address !== 'string' || !address.trim()) continue;
    delete feed[name];
    const file = address.trim().slice(0, 100);
    try {
      const { raw: records, text } = await read(new URL(address, base).href, base);
      if (!Array.isArray(records)) throw new FeedError('shape', { file });
      feed[name] = records;
      texts.push({ text, name, file });
    } catch (reason) {
      const words = explain(known(reason, file));
      losses.push({ pointer: `/${name}`, code: 'section', params: { file, ...words } });
    }
  }
  return feed;
}

/** A file at hand. What is more than pages take is refused before it is read. */
export async function fileOf(file: Blob, url: string): Promise<FeedFile> {
  if (file.size > MEGABYTES * 2 ** 20) throw new FeedError('too-large', { megabytes: MEGABYTES });
  // Without the mark that may stand before it.
  const text = await file.text();
  try {
    return { raw: JSON.parse(text), text, url };
  } catch (error) {
    throw faultyJson(text, (error as Error).message);
  }
}

/** Fetches a file as pages do, and keeps its text: where something stands, or stops being JSON, only that tells. */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  random = Math.random,
): Promise<FeedFile> {
  let text = '';
  const around: Surroundings = {
    ...usualSurroundings,
    random,
    async fetch(url, init) {
      const response = await fetch(url, init);
      text = '';
      return copied(response, (part) => (text += part));
    },
  };
  try {
    const { raw, url = address, oddType } = await fetchJson(address, signal, around);
    return { raw, text, url, oddType };
  } catch (reason) {
    const { code, details } = reason instanceof FeedError ? reason : {};
    if (code !== 'json' || !details?.reason) throw reason;
    throw faultyJson(text, String(details.reason));
  }
}

/** The same answer, of which somebody else hears each part, too. */
function copied(response: Response, hear: (part: string) => void): Response {
  if (!response.ok || !response.body) return response;
  const decoder = new TextDecoder();
  const tap = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, stream) {
      hear(decoder.decode(bytes, { stream: true }));
      stream.enqueue(bytes);
    },
  });
  // A copy does not know where it came from, and one of an answer that says that it is empty (204) may have no body.
  const copy = new Response(response.body.pipeThrough(tap), { headers: response.headers });
  return Object.defineProperty(copy, 'url', { value: response.url });
}
