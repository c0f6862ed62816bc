import type * as OnDemand from './on-demand.js';

let onDemand: typeof OnDemand | undefined;

/** The finder and all that a bar shows after the first touch, once they are here. */
export const loaded = (): typeof OnDemand | undefined => onDemand;

/** Fetches them; after a failure the next call tries again. */
export const load = async (): Promise<typeof OnDemand> =>
  (onDemand ??= await import('./on-demand.js'));
