import { SearchIndex, type SearchField } from './search.js';

/** Up to so many milliseconds a search may wait for its index; then the rest is indexed in slices. */
const patience = 30;
const slice = 12;

const pause = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));

/** Makes the index of a finder when it is needed, and searches in it. */
export class FinderSearch<R> {
  readonly #fields: readonly SearchField<R>[];
  readonly #ready: () => void;
  #records: readonly R[] = [];
  #index: SearchIndex<R> | undefined;
  #indexing: AbortController | undefined;
  #hits: { readonly query: string; readonly rows: Uint32Array | undefined } | undefined;

  /** `ready` is called when an index that was not there at once is. */
  constructor(fields: readonly SearchField<R>[], ready: () => void) {
    this.#fields = fields;
    this.#ready = ready;
  }

  read(records: readonly R[]): void {
    this.stop();
    this.#records = records;
    this.#index = undefined;
    this.#hits = undefined;
  }

  stop(): void {
    this.#indexing?.abort();
    this.#indexing = undefined;
  }

  /** The rows of the hits; while the index is being made, what was found before stays. */
  find(query: string): Uint32Array | undefined {
    if (!query.trim()) return undefined;
    if (this.#hits?.query !== query) {
      const index = this.#anyIndex;
      if (!this.#indexing && index.build(patience)) this.#hits = { query, rows: index.find(query) };
      else this.prepare();
    }
    return this.#hits?.rows;
  }

  /** Starts to index, in slices: when the field gets the focus it is soon needed. */
  prepare(): void {
    if (!this.#indexing) void this.#build();
  }

  get #anyIndex(): SearchIndex<R> {
    return (this.#index ??= new SearchIndex(this.#records, this.#fields));
  }

  async #build(): Promise<void> {
    const indexing = (this.#indexing = new AbortController());
    const index = this.#anyIndex;
    do await pause();
    while (!indexing.signal.aborted && !index.build(slice));
    if (indexing.signal.aborted) return;
    this.#indexing = undefined;
    this.#ready();
  }
}
