import { inTime } from './in-time.js';

/** A module that is fetched when it is needed, for all widgets of a kind. */
export interface Late<T> {
  /** Once it is here. */
  now?: T;
  /** It could not be had, and has not come since. */
  hasFailed?: boolean;
  /**
   * Fetches it; after a failure the next call tries again. One wait for all: of two imports at once a browser may answer
   * one much later, and a list would be drawn before it has read its address.
   */
  load(): Promise<T>;
}

export function late<T>(fetch: () => Promise<T>): Late<T> {
  let coming: Promise<T> | undefined;
  const part: Late<T> = {
    load: () =>
      (coming ??= inTime(fetch()).then(
        (now) => {
          part.hasFailed = false;
          return (part.now = now);
        },
        (reason: unknown) => {
          coming = undefined;
          part.hasFailed = true;
          throw reason;
        },
      )),
  };
  return part;
}
