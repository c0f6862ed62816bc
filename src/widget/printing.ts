import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is on its way to paper. The host has to draw at once: the browser does not wait. */
export class Printing implements ReactiveController {
  isActive = false;
  readonly #draw: () => void;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    // Developer tools and some programs that make PDF files only switch the medium.
    try {
      this.#media = matchMedia('print');
    } catch {
      // Sandboxes and privacy tools refuse it or take it away; the events come all the same.
    }
    this.#media?.addEventListener('change', this.#switch);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media?.removeEventListener('change', this.#switch);
  }

  /**
   * Prints the page. All is drawn before: meanwhile Chromium makes no trusted types, and where the page insists on these,
   * nothing new could be drawn.
   */
  print(): void {
    this.#begin();
    print();
    this.#end();
  }

  #begin = () => this.#set(true);
  #end = () => this.#set(false);
  #switch = (event: MediaQueryListEvent) => this.#set(event.matches);

  #set(isActive: boolean): void {
    if (this.isActive === isActive) return;
    this.isActive = isActive;
    this.#draw();
  }
}
