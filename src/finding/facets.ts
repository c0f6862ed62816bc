import { queryId, type Facet, type Filters } from './finding.js';

interface Column {
  readonly numbers: ReadonlyMap<string, number>;
  /** The values of row n are `cells` from `starts[n]` to `starts[n + 1]`, those above included. */
  readonly starts: Uint32Array;
  readonly cells: readonly number[];
}

/** What passes, and what would pass otherwise. */
export interface Selection {
  /** Row numbers in the order of the hits, or of the records. */
  readonly rows: readonly number[];
  /** Per value: how many records there are with it and all filters of the other facets. Values that no record has are absent. */
  counts(id: string): ReadonlyMap<string, number>;
  /** How many records there would be without this facet's filter (or, for `queryId`, without the search words). */
  without(id: string): number;
}

/** Filters records by facets: "or" within a facet, "and" between them. */
export class FacetIndex<R> {
  readonly #records: readonly R[];
  readonly #facets: readonly Facet<R>[];
  readonly #columns = new Map<string, Column>();

  constructor(records: readonly R[], facets: readonly Facet<R>[]) {
    this.#records = records;
    this.#facets = facets;
  }

  /** Whether any record has a value: a facet without one need not be offered. */
  offers(facet: Facet<R>): boolean {
    return facet.always?.() || this.#records.some((record) => facet.values(record)?.length);
  }

  /** Forgets a facet's values, as those of "open now" change with time. */
  forget(id: string): void {
    this.#columns.delete(id);
  }

  /** Whether there may be records of this value. */
  knows(id: string, value: string): boolean {
    const facet = this.#facets.find((candidate) => candidate.id === id);
    return (
      (value === facet?.toggle && facet.always?.()) ||
      (this.#column(id)?.numbers.has(value) ?? false)
    );
  }

  /** All values that records have. */
  valuesOf(id: string): readonly string[] {
    return [...(this.#column(id)?.numbers.keys() ?? [])];
  }

  /** `hits`: rows that the search found, in its order. `locked`: facets whose filter counts as given, so that nothing outside of it shows in any count. */
  select(filters: Filters, hits?: Iterable<number>, locked: readonly string[] = []): Selection {
    const { length } = this.#records;
    // One bit per filter that a record fails: none set means found, one set means found but for that filter.
    const fails = new Uint32Array(length);
    if (hits) {
      fails.fill(1);
      for (const row of hits) fails[row] = 0;
    }
    let lockedBits = 0;
    for (const { id } of this.#facets) {
      if (locked.includes(id)) lockedBits |= this.#bit(id);
      const chosen = filters[id];
      const column = chosen?.length ? this.#column(id) : undefined;
      if (chosen && column) markFailing(fails, column, chosen, this.#bit(id));
    }
    const rows: number[] = [];
    for (const row of hits ?? fails.keys()) if (!fails[row]) rows.push(row);
    return {
      rows,
      counts: (id) => this.#counts(id, fails, lockedBits),
      without: (id) => {
        const others = ~this.#bit(id);
        return fails.reduce((sum, bits) => sum + Number(!(bits & others)), 0);
      },
    };
  }

  #counts(id: string, fails: Uint32Array, lockedBits: number): ReadonlyMap<string, number> {
    const column = this.#column(id);
    const counts = new Map<string, number>();
    if (!column) return counts;
    const { numbers, starts, cells } = column;
    const others = ~this.#bit(id);
    // 0: no record has the value; otherwise the count plus one.
    const tally = new Uint32Array(numbers.size);
    fails.forEach((bits, row) => {
      if (bits & lockedBits) return;
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++) {
        const value = cells[at] as number;
        tally[value] = ((tally[value] as number) || 1) + Number(!(bits & others));
      }
    });
    for (const [value, number] of numbers) {
      const count = tally[number];
      if (count) counts.set(value, count - 1);
    }
    return counts;
  }

  #bit(id: string): number {
    return id === queryId ? 1 : 2 << this.#facets.findIndex((facet) => facet.id === id);
  }

  #column(id: string): Column | undefined {
    let column = this.#columns.get(id);
    const facet = this.#facets.find((candidate) => candidate.id === id);
    if (!column && facet) this.#columns.set(id, (column = readColumn(this.#records, facet)));
    return column;
  }
}

function readColumn<R>(records: readonly R[], facet: Facet<R>): Column {
  const numbers = new Map<string, number>();
  const numberOf = (value: string) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  const lines = new Map<string, readonly number[]>();
  const lineOf = (value: string) => {
    let line = lines.get(value);
    if (!line) {
      const above = new Set<number>();
      let next: string | undefined = value;
      // A feed's categories may be their own ancestors.
      while (next !== undefined && !above.has(numberOf(next))) {
        above.add(numberOf(next));
        next = facet.parent?.(next);
      }
      lines.set(value, (line = [...above]));
    }
    return line;
  };
  const starts = new Uint32Array(records.length + 1);
  const cells: number[] = [];
  records.forEach((record, row) => {
    const start = cells.length;
    for (const value of facet.values(record) ?? []) {
      for (const number of lineOf(value)) {
        if (cells.indexOf(number, start) < 0) cells.push(number);
      }
    }
    starts[row + 1] = cells.length;
  });
  return { numbers, starts, cells };
}

function markFailing(
  fails: Uint32Array,
  column: Column,
  chosen: readonly string[],
  bit: number,
): void {
  const { numbers, starts, cells } = column;
  const wanted = new Uint8Array(numbers.size);
  for (const value of chosen) {
    const number = numbers.get(value);
    if (number !== undefined) wanted[number] = 1;
  }
  for (let row = 0; row < fails.length; row++) {
    const end = starts[row + 1] as number;
    let at = starts[row] as number;
    while (at < end && !wanted[cells[at] as number]) at++;
    if (at === end) fails[row] = (fails[row] as number) | bit;
  }
}
