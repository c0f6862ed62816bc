import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchJson } from '../feed/client.js';
import { FeedError, type FeedErrorDetails, type Loss } from '../feed/errors.js';
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
  const url = /^https?:/i.test(address) ? address : pathToFileURL(resolve(address)).href;
  try {
    const found = await read(url);
    const losses: Loss[] = [];
    if (found.oddType !== undefined) {
      losses.push({ pointer: '', code: 'content-type', params: { value: found.oddType } });
    }
    return { ...found, raw: await withParts(found.raw, found.url, losses), losses };
  } catch (error) {
    return { url, error: asFeedError(error), losses: [] };
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
    const answer = await fetchJson(url, new AbortController().signal);
    return { ...answer, url: answer.url ?? url };
  }
  const text = await readFile(new URL(url), 'utf8');
  try {
    return { raw: JSON.parse(text.replace(/^\ufeff/, '')), url };
  } catch (error) {
    throw new FeedError('json', text.trim() ? placed(error as Error, text) : { reason: 'empty' });
  }
}

/** Adds line and column, where Node counts characters. */
function placed({ message: reason }: Error, text: string): FeedErrorDetails {
  const [, position] = / at position (\d+)/.exec(reason) ?? [];
  if (!position) return { reason };
  const lines = text.slice(0, Number(position)).split('\n');
  return { reason, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
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
      feed[name] = (await read(new URL(address, base).href, base)).raw;
    } catch (error) {
      const value = `${address}: ${asFeedError(error).message}`;
      losses.push({ pointer: `/${name}`, code: 'section', params: { value } });
    }
  }
  return feed;
}

function asFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  return new FeedError('network', code === 'ENOENT' && path ? { file: path } : { reason: message });
}
