import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FeedError } from '../feed/errors.js';
import { fetchFile, fileOf, wholeFeed, type FeedFile, type FoundFeed } from '../feed/whole-feed.js';

/** Reads a feed from a file or by the same client that pages use. */
export function readFeed(address: string): Promise<FoundFeed> {
  const url = /^(https?|file):/i.test(address) ? address : pathToFileURL(resolve(address)).href;
  return wholeFeed(url, read, asFeedError, address);
}

async function read(url: string, base: string): Promise<FeedFile> {
  // A feed from the web has no business with files of this machine.
  if (!url.startsWith('file:') || !base.startsWith('file:'))
    return fetchFile(url, new AbortController().signal);
  return fileOf(new Blob([await readFile(new URL(url))]), url);
}

function asFeedError(error: unknown, given: string): FeedError {
  if (error instanceof FeedError) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return new FeedError('network', { folder: given });
  return new FeedError('network', code === 'ENOENT' && path ? { file: path } : { reason: message });
}
