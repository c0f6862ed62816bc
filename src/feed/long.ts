import { breathe, TURN } from './pause.js';
import type { SectionReader } from './reader.js';

/*
 * What only long feeds need: they are read in turns, while they arrive, and their beginning is shown early.
 */

export { FeedStream } from './stream.js';

/** So many records fill a screen. What was shown early is shown again when there are many times more. */
const FIRST = 512;
const GROWTH = 32;

/**
 * Reads the rest of a section: what the reader has at hand already, or what arrives in slices. `read` works up to a
 * time, `tell` shows what is there. Gives up when the signal says so.
 */
export async function readOn(
  reader: SectionReader,
  slices: AsyncIterable<unknown> | undefined,
  read: (until: number) => Promise<boolean>,
  tell: () => void,
  signal: AbortSignal,
  told = 0,
): Promise<void> {
  let next = Math.max(FIRST, told * GROWTH);
  let until = 0;
  for await (const slice of slices ?? [undefined]) {
    if (slices) reader.take(slice);
    for (let isDone = false; !isDone;) {
      // A long section starts and ends in turns of its own: before it stands the parsing, after it the drawing.
      if (performance.now() > until) {
        await breathe();
        until = performance.now() + TURN;
      }
      if (signal.aborted) return;
      isDone = await read(until);
      if (reader.count < next || (isDone && !slices)) continue;
      next = reader.count * GROWTH;
      tell();
      await drawn();
      until = 0;
    }
  }
  await breathe();
}

/** The page draws what it was told before reading goes on; Safari has no word for it. */
function drawn(): Promise<unknown> {
  return 'requestIdleCallback' in globalThis
    ? new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }))
    : breathe();
}
