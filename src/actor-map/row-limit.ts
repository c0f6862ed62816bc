import type { ReactiveElement } from 'lit';
import { Printing } from '../widget/printing.js';

const PAGE = 20;
const MOST = 50;
/** Nobody prints more; a browser could not either. */
const PRINTED = 2000;

/** How many rows the list shows: page by page on screen, all on paper. */
export class RowLimit {
  readonly #printing: Printing;
  #pages = 1;

  constructor(host: ReactiveElement) {
    this.#printing = new Printing(host);
  }

  get rows(): number {
    return this.#printing.isActive ? PRINTED : this.#pages * PAGE;
  }

  /** For the address of the page; the first page needs no word. */
  get page(): string {
    return this.#pages > 1 ? String(this.#pages) : '';
  }

  set page(page: string) {
    this.#pages = Math.min(MOST, Math.max(1, Math.trunc(Number(page)) || 1));
  }

  more(): void {
    this.#pages++;
  }
}
