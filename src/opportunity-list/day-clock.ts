import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayAt, endOfDay, type Day } from './availability.js';

/** Timers of a sleeping computer run late: look again at least this often. */
const longest = 15 * 60_000;

/** Knows which day it is in Berlin and asks its host for an update when the day ends. Rests while nobody looks. */
export class DayClock implements ReactiveController {
  /** The clock; tests set another one. */
  now: () => number = Date.now;
  readonly #host: ReactiveControllerHost;
  #day: Day | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get today(): Day {
    return (this.#day ??= dayAt(this.now()));
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.#timer);
  }

  /** Reads the clock and sets the timer for the next midnight. */
  look = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    const now = this.now();
    const day = dayAt(now);
    if (this.#day !== day) this.#host.requestUpdate();
    this.#day = day;
    this.#timer = setTimeout(this.look, Math.min(endOfDay(day) - now, longest));
  };
}
