import { inTime } from '../finding/in-time.js';
import type * as Session from './map-session.js';

let session: typeof Session | undefined;

/** What a map does once a visitor does something with it, once it is here. */
export const loaded = (): typeof Session | undefined => session;

/** Fetches it; after a failure the next call tries again. */
export async function load(): Promise<void> {
  session ??= await inTime(import('./map-session.js'));
}
