import { breathe, TURN } from './pause.js';

export type Records = readonly unknown[];

/** The records of one section as they come, each slice once. */
export class Arriving {
  readonly #slices: string[] = [];
  #ended = false;
  #isBroken = false;
  #wake = () => {};

  push(slice: string): void {
    this.#slices.push(slice);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Records> {
    for (let count = 0; ; count++) {
      while (!this.#slices.length && !this.#ended) {
        await new Promise<void>((wake) => (this.#wake = wake));
      }
      // Whoever reads on behind a broken slice must not take what is left for all.
      if (this.#isBroken) throw new SyntaxError();
      const slice = this.#slices.shift();
      if (slice === undefined) return;
      this.#isBroken = true;
      const records = JSON.parse(`[${slice}]`) as Records;
      const isEmptyList = !count && this.#ended && !this.#slices.length;
      // Two commas in a row, or one before the end.
      if (!records.length && !isEmptyList) throw new SyntaxError();
      this.#isBroken = false;
      yield records;
    }
  }
}

/** All of them in one list. */
export async function whole(arriving: Arriving): Promise<Records> {
  const records: unknown[] = [];
  let end = performance.now() + TURN;
  for await (const slice of arriving) {
    for (const record of slice) records.push(record);
    if (performance.now() < end) continue;
    await breathe();
    end = performance.now() + TURN;
  }
  return records;
}
