import { followData, followFeed, type FeedState } from '../feed/store.js';
import type { Section } from '../feed/parse.js';

const idle: FeedState = { status: 'idle', issues: [] };

interface Reader {
  readonly sections: readonly Section[];
  readonly readsEarly: boolean;
}

/** One widget's view of a feed: follows an address or takes an object, and stops in time. */
export class FeedController {
  state: FeedState = idle;
  readonly #sections: readonly Section[];
  readonly #early: boolean;
  readonly #changed: () => void;
  #source: ReturnType<typeof followFeed> | undefined;

  constructor({ sections, readsEarly }: Reader, changed: () => void) {
    this.#sections = sections;
    this.#early = readsEarly;
    this.#changed = changed;
  }

  /** `until`: nothing is shown before. */
  follow(src: string, data: unknown, until?: Promise<unknown>): void {
    this.stop();
    const take = (state: FeedState) => {
      held = until && (state.feed ?? state.error) ? state : undefined;
      if (!held) this.#take(state);
    };
    let held: FeedState | undefined;
    if (data !== undefined && data !== null) {
      this.#source = followData(data, this.#sections, take, this.#early);
    } else if (src) this.#source = followFeed(absolute(src), this.#sections, take, this.#early);
    else this.#take(idle);
    const source = this.#source;
    void until?.then(() => {
      until = undefined;
      if (held && source === this.#source) this.#take(held);
    });
  }

  refresh(): void {
    this.#source?.refresh();
  }

  stop(): void {
    this.#source?.stop();
    this.#source = undefined;
  }

  #take(state: FeedState): void {
    this.state = state;
    this.#changed();
  }
}

function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
