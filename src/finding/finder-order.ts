import type { Sort } from './finding.js';

/** Orders of one set of records. Comparing is slow, so it is done once per order. */
export class FinderOrder<R> {
  readonly #records: readonly R[];
  readonly #orders = new Map<string, Uint32Array>();

  constructor(records: readonly R[]) {
    this.#records = records;
  }

  /** Some rows in an order of all. */
  by(sort: Sort<R>, rows: readonly number[]): readonly number[] {
    const found = new Uint8Array(this.#records.length);
    for (const row of rows) found[row] = 1;
    return [...this.#all(sort).filter((row) => found[row])];
  }

  #all({ id, compare }: Sort<R>): Uint32Array {
    const records = this.#records;
    let order = this.#orders.get(id);
    if (!order) {
      // Arrays notice what is in order already; typed arrays compare all the same.
      order = Uint32Array.from(
        [...records.keys()].sort((a, b) => compare(records[a] as R, records[b] as R)),
      );
      this.#orders.set(id, order);
    }
    return order;
  }
}

/** What is found, or the array known already that holds the same: whoever has drawn that one need not draw again. */
export const sameOr = <R>(
  found: readonly R[],
  ...known: readonly (readonly R[])[]
): readonly R[] => {
  const isFound = (other: readonly R[]) =>
    other.length === found.length && found.every((record, at) => record === other[at]);
  return known.find(isFound) ?? found;
};

/** The rows of which something is true after all others. */
export const lastOnes = (
  rows: readonly number[],
  isLast: (row: number) => boolean,
): readonly number[] => [...rows.filter((row) => !isLast(row)), ...rows.filter(isLast)];
