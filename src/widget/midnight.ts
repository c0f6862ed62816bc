import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page may stay open over midnight. Tells when it is another day than before. Rests while nobody looks. */
export class Midnight implements ReactiveController {
  readonly #today: () => unknown;
  readonly #changed: () => void;
  #day: unknown;
  #timer = 0;

  constructor(host: ReactiveControllerHost, today: () => unknown, changed: () => void) {
    this.#today = today;
    this.#changed = changed;
    this.#day = today();
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#timer = window.setTimeout(this.#look, 60_000);
    const today = this.#today();
    if (today === this.#day) return;
    this.#day = today;
    this.#changed();
  };
}
