import { followData, followFeed, type FeedState } from '../feed/store.js';
import type { Section } from '../feed/parse.js';

const idle: FeedState = { status: 'idle', issues: [] };

/** One widget's view of a feed: follows an address or takes an object, and stops in time. */
export class FeedController {
  state: FeedState = idle;
  readonly #sections: readonly Section[];
  readonly #changed: () => void;
  #source: ReturnType<typeof followFeed> | undefined;

  constructor(sections: readonly Section[], changed: () => void) {
    this.#sections = sections;
    this.#changed = changed;
  }

  follow(src: string, data: unknown): void {
    this.stop();
    const take = (state: FeedState) => this.#take(state);
    if (data !== undefined && data !== null) {
      this.#source = followData(data, this.#sections, take);
    } else if (src) this.#source = followFeed(absolute(src), this.#sections, take);
    else this.#take(idle);
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
