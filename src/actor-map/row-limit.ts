import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAGE = 20;
const MOST = 50;
/** Nobody prints more; a browser could not either. */
const PRINTED = 2000;

/** How many rows the list shows: page by page on screen, all on paper. */
export class RowLimit implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #pages = 1;
  #printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  get rows(): number {
    return this.#printing ? PRINTED : this.#pages * PAGE;
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

  #print = (event: Event): void => {
    this.#printing = event.type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
