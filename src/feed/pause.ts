/** Milliseconds of work without a pause: leaves the page its part of a frame. */
export const TURN = 10;

/** Gives the page a turn. A timer would wait longer than the work takes. */
export function breathe(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(0);
  });
}
