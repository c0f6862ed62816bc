/** Why the quotes stand still: `stopped` until someone starts them again, the others while they last. */
export type Pause = 'stopped' | 'focus' | 'hover' | 'finger' | 'hidden' | 'away';

/** Timers, so that tests can bring their own. */
export interface Clock {
  start(run: () => void, milliseconds: number): unknown;
  stop(timer: unknown): void;
}

const pageClock: Clock = {
  start: (run, milliseconds) => setTimeout(run, milliseconds),
  stop: (timer) => clearTimeout(timer as number),
};

/** No quote is shown for less. */
const shortest = 5;
const longest = 40;
/** Characters that a slow reader takes in per second. */
const readingSpeed = 15;

/** How long a quote stays, in seconds: what the owner asked for, but never too short to read it. */
export const secondsFor = (asked: number, characters: number): number =>
  Math.max(asked, shortest, Math.min(longest, 2 + characters / readingSpeed));

/**
 * Moves on by itself as long as nothing speaks against it. The reasons to pause are a set: a mouse that
 * leaves must not start what a keyboard has stopped.
 */
export class Rotation {
  readonly #pauses = new Set<Pause>();
  readonly #move: () => void;
  readonly #clock: Clock;
  /** The keyboard is inside, and nobody has started the movement since it came. */
  #keyboard = false;
  #seconds = 0;
  #timer: unknown;

  constructor(move: () => void, clock: Clock = pageClock) {
    this.#move = move;
    this.#clock = clock;
  }

  /** Whether it is meant to move, as the button and the live region say it; short pauses do not count. */
  get on(): boolean {
    return this.#seconds > 0 && !this.has('stopped');
  }

  has(pause: Pause): boolean {
    return this.#pauses.has(pause);
  }

  /** Says whether a reason holds; when the last one goes, the quote has its whole time again. */
  set(pause: Pause, holds: boolean): void {
    if (holds === this.has(pause)) return;
    if (holds) this.#pauses.add(pause);
    else this.#pauses.delete(pause);
    this.wait(this.#seconds);
  }

  /**
   * The keyboard comes, or goes on inside: it stops the movement for good. On the button itself it only holds it, or
   * the button would turn into “start” under the hand of whoever comes to stop it.
   */
  enter(onButton: boolean): void {
    this.#keyboard = true;
    if (this.on) this.set(onButton ? 'focus' : 'stopped', true);
  }

  /** It goes; who leaves the button without pressing it has stopped the movement too. */
  leave(): void {
    this.#keyboard = false;
    if (this.has('focus')) this.stop();
  }

  /** Someone wants it to move, wherever the keyboard is. */
  start(): void {
    this.#keyboard = false;
    this.set('focus', false);
    this.set('stopped', false);
  }

  stop(): void {
    this.set('stopped', true);
  }

  /** Gives the quote now shown its time; 0 never moves, nor does what is switched on while the keyboard is inside. */
  wait(seconds: number): void {
    if (this.#keyboard && seconds && !this.#seconds) this.#pauses.add('stopped');
    this.#clock.stop(this.#timer);
    this.#timer = undefined;
    this.#seconds = seconds;
    if (seconds > 0 && !this.#pauses.size) {
      this.#timer = this.#clock.start(this.#move, seconds * 1000);
    }
  }
}
