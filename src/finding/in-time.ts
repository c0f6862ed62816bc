/** As long as a feed may keep silent. */
const PATIENCE = 10_000;

/** A part that hangs is as good as one that fails: waiting ends, and whoever asks again gets it once it has come. */
export const inTime = <T>(coming: Promise<T>): Promise<T> =>
  Promise.race([coming, new Promise<never>((_, fail) => setTimeout(fail, PATIENCE))]);
