import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Actor } from '../feed/model.js';
import { inTime } from '../finding/in-time.js';

type HoursView = typeof import('./hours-view.js');

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Knows who is open, as soon as what reads opening hours is here; a part of its own that few feeds need. */
export class Opening implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  #view: HoursView | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;
  #minute = 0;

  /** `changed`: who is open is known now, or has to be asked again as time goes by. */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#minute = window.setInterval(this.#look, 60_000);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#minute);
  }

  /** Draws opening hours, once their reader is here. */
  get view(): HoursView | undefined {
    return this.#view;
  }

  /** Unknown once it could not be had. */
  get state(): 'here' | 'coming' | undefined {
    return this.#view ? 'here' : this.#hasFailed ? undefined : 'coming';
  }

  /** Whether a place is open now; `undefined` when its hours are unknown. */
  isOpen(actor: Actor): boolean | undefined {
    return this.#view?.openNow(actor.openingHours);
  }

  /** Fetches the reader; without an answer it is here already. After a failure the next call tries again. */
  fetch(): Promise<void> | undefined {
    return this.#view ? undefined : (this.#coming ??= this.#fetch());
  }

  readonly #look = (): void => {
    if (this.#view && !document.hidden) this.#changed();
  };

  async #fetch(): Promise<void> {
    try {
      const view = await inTime(import('./hours-view.js'));
      view.dressHours(this.#host.renderRoot);
      this.#view = view;
    } catch {
      // The list goes on without opening hours.
      this.#coming = undefined;
      this.#hasFailed = true;
    }
    this.#changed();
  }
}
