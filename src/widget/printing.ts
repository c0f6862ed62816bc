import type { ReactiveController, ReactiveElement } from 'lit';

/** Knows whether the page is on its way to paper, and has its host drawn for that. */
export class Printing implements ReactiveController {
  isActive = false;
  readonly #host: ReactiveElement;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
    // Developer tools and some programs that make PDF files only switch the medium.
    try {
      this.#media = matchMedia('print');
    } catch {
      // Sandboxes and privacy tools refuse it or take it away; the events come all the same.
    }
    this.#media?.addEventListener('change', this);
    // Whoever was away meanwhile, or comes to a page that is on paper already, has heard of nothing.
    this.handleEvent({ matches: !!this.#media?.matches });
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#media?.removeEventListener('change', this);
  }

  handleEvent({ type, matches = type === 'beforeprint' }: Partial<MediaQueryListEvent>): void {
    if (this.isActive === matches) return;
    this.isActive = matches;
    this.#host.requestUpdate();
    // At once: the browser waits for nothing.
    this.#host['performUpdate']();
  }

  /**
   * Prints the page. All is drawn before: meanwhile Chromium makes no trusted types, and where the page insists on these,
   * nothing new could be drawn.
   */
  print(): void {
    this.handleEvent({ matches: true });
    print();
    this.handleEvent({ matches: false });
  }
}
