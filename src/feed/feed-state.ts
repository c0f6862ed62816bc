import type { FeedError, Loss } from './errors.js';
import type { Feed } from './model.js';

export type FeedStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

export interface FeedState {
  readonly status: FeedStatus;
  /** Frozen and shared by all followers. There while `ready` and `stale`; for early followers its beginning while `loading`. */
  readonly feed?: Feed;
  readonly error?: FeedError;
  /** What got lost so far; `describe` in messages.ts finds the words. */
  readonly issues: readonly Loss[];
}

export type FeedListener = (state: FeedState) => void;

export interface Subscription {
  /** After this the listener is never called again. */
  stop(): void;
  /** Fetches again; what is shown stays until the answer is there. Not to be called after `stop`. */
  refresh(): void;
}
