import { Rotation, secondsFor, type Pause } from './rotation.js';

/** What visitors do, told to the rotation. `changed` is called when the button or the live region must follow. */
export class Autoplay {
  readonly #rotation: Rotation;
  readonly #changed: () => void;
  #waiting = '';

  constructor(move: () => void, changed: () => void) {
    this.#rotation = new Rotation(move);
    this.#changed = changed;
  }

  get on(): boolean {
    return this.#rotation.on;
  }

  /** A live region that speaks while things move by themselves would never stop speaking. */
  get live(): 'off' | 'polite' {
    return this.on && !this.#rotation.has('focus') ? 'off' : 'polite';
  }

  /** Says what is shown; the same again goes on waiting. 0 seconds never moves. */
  wait(id: string, seconds: number, characters: number): void {
    const waiting = `${seconds} ${id}`;
    if (waiting === this.#waiting) return;
    this.#waiting = waiting;
    this.#rotation.wait(seconds && secondsFor(seconds, characters));
  }

  readonly set = (pause: Pause, holds: boolean): void => {
    if (holds === this.#rotation.has(pause)) return;
    this.#rotation.set(pause, holds);
    this.#changed();
  };

  play(): void {
    this.set('focus', false);
    this.set('stopped', false);
  }

  pause(): void {
    this.set('stopped', true);
    this.set('focus', false);
  }

  readonly toggle = (): void => (this.on ? this.pause() : this.play());

  /**
   * The keyboard stops it for good. On the button itself it only waits, or the button would turn into
   * “start” under the hand of whoever comes to stop it; who leaves without pressing has stopped it too.
   */
  readonly focusIn = (event: FocusEvent): void => {
    const target = event.target as Element;
    if (!this.on || !target.matches(':focus-visible')) return;
    this.set(target.matches('.rotation') ? 'focus' : 'stopped', true);
  };

  readonly focusOut = (): void => {
    if (this.#rotation.has('focus')) this.pause();
  };

  /** A finger counts too: it holds the quote until it lets go or swipes. */
  readonly enter = (): void => this.set('hover', true);

  readonly leave = (): void => this.set('hover', false);
}
