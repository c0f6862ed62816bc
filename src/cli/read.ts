import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchJson } from '../feed/client.js';
import { FeedError, type Loss } from '../feed/errors.js';
import { explain } from '../feed/json-fault-words.js';
import { faultyJson, withPlace } from '../feed/json-fault.js';
import { sectionNames } from '../feed/sections/head.js';

/** A feed as it was found, with its sections from other files put in. */
export interface FoundFeed {
  readonly raw?: unknown;
  readonly url: string;
  readonly error?: FeedError;
  readonly losses: readonly Loss[];
}

/** Reads a feed from a file or by the same client that pages use. */
export async function readFeed(address: string): Promise<FoundFeed> {
  const url = /^(https?|file):/i.test(address) ? address : pathToFileURL(resolve(address)).href;
  try {
    const found = await read(url);
    const losses: Loss[] = [];
    if (found.oddType !== undefined) {
      losses.push({ pointer: '', code: 'content-type', params: { value: found.oddType } });
    }
    return { ...found, raw: await withParts(found.raw, found.url, losses), losses };
  } catch (error) {
    return { url, error: asFeedError(error, address), losses: [] };
  }
}

interface Found {
  readonly raw: unknown;
  readonly url: string;
  readonly oddType?: string;
}

async function read(url: string, base = url): Promise<Found> {
  // A feed from the web has no business with files of this machine.
  if (!url.startsWith('file:') || !base.startsWith('file:')) {
    try {
      const answer = await fetchJson(url, new AbortController().signal);
      return { ...answer, url: answer.url ?? url };
    } catch (error) {
      throw await withPlace(error, url);
    }
  }
  const text = (await readFile(new URL(url), 'utf8')).replace(/^\ufeff/, '');
  try {
    return { raw: JSON.parse(text), url };
  } catch (error) {
    throw faultyJson(text, (error as Error).message);
  }
}

/** Sections may be in files of their own; what does not arrive becomes a loss. */
async function withParts(raw: unknown, base: string, losses: Loss[]): Promise<unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const feed: Record<string, unknown> = { ...raw };
  for (const name of sectionNames) {
    const address = feed[name];
    if (typeof address !== 'string') continue;
    delete feed[name];
    try {
      const { raw: records } = await read(new URL(address, base).href, base);
      if (!Array.isArray(records)) throw new FeedError('shape', { file: address.slice(0, 100) });
      feed[name] = records;
    } catch (error) {
      const file = address.slice(0, 100);
      losses.push({
        pointer: `/${name}`,
        code: 'section',
        params: { file, ...explain(asFeedError(error, file)) },
      });
    }
  }
  return feed;
}

function asFeedError(error: unknown, given: string): FeedError {
  if (error instanceof FeedError) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return new FeedError('network', { folder: given });
  return new FeedError('network', code === 'ENOENT' && path ? { file: path } : { reason: message });
}
