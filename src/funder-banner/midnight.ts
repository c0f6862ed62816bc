import type { ReactiveController, ReactiveElement } from 'lit';
import { berlinDay } from './funder-banner.view.js';

/** A page may stay open over midnight, when others fund. Rests while it is out of the page. */
export class Midnight implements ReactiveController {
  readonly #host: ReactiveElement;
  #day = berlinDay(new Date());
  #timer = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = window.setInterval(this.#look, 60_000);
    this.#look();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  readonly #look = (): void => {
    const today = berlinDay(new Date());
    if (today === this.#day) return;
    this.#day = today;
    // Named, so that the part for earlier funders is asked for where nobody funds any more.
    this.#host.requestUpdate('at');
  };
}
