import type { ReactiveController, ReactiveElement } from 'lit';
import { berlinDay } from './funder-banner.view.js';

/** A page may stay open over midnight, when others fund. Fetched where somebody's time begins or ends. Rests while nobody looks. */
export class Midnight implements ReactiveController {
  readonly #host: ReactiveElement;
  #day = berlinDay(new Date());
  #timer = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
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
    const today = berlinDay(new Date());
    if (today === this.#day) return;
    this.#day = today;
    // Named, so that the part for earlier funders is asked for where nobody funds any more.
    this.#host.requestUpdate('at');
  };
}
