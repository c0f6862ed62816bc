import { fetchJson, type Surroundings } from './client.js';
import { FeedError } from './errors.js';
import type { Reading } from './reading.js';

/** The records of a section that is in a file of its own. Loaded only for feeds that have such. */
export async function fetchPart(
  address: string,
  reading: Reading,
  signal: AbortSignal,
  around?: Surroundings,
): Promise<unknown> {
  // An empty text would be the feed itself once more; what stands in place of a list is told. And everybody may have left
  // while this file was on its way.
  if (!address.trim() || signal.aborted) return '';
  let url = address;
  try {
    url = new URL(address, reading.base).href;
  } catch {
    // Refused below, with the address as it was given.
  }
  const { raw } = await fetchJson(url, signal, around);
  if (Array.isArray(raw)) return raw;
  throw new FeedError('shape', { file: address.slice(0, 100) });
}
