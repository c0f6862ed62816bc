/** The page's own: some tests hold its timers. */
const { setTimeout: later } = globalThis;

/** Machines that run tests are busy: long, and short only where something is wrong. */
const PATIENCE = 30_000;
const INTERVAL = 50;

/** Resolves once a condition holds; the last look at it is taken after the time is over. */
export async function waitUntil(
  condition: () => unknown,
  message: string | (() => string) = String(condition),
): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let isOver = false; !(await condition());) {
    if (isOver) throw new Error(`Timeout: ${typeof message === 'string' ? message : message()}`);
    await new Promise((resolve) => later(resolve, INTERVAL));
    isOver = performance.now() > end;
  }
}
