import type { FeedState } from '../feed/feed-state.js';
import { followData, followFeed } from '../feed/store.js';
import type { Feed } from '../feed/model.js';
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
  #newest: FeedState | undefined;

  constructor({ sections, readsEarly }: Reader, changed: () => void) {
    this.#sections = sections;
    this.#early = readsEarly;
    this.#changed = changed;
  }

  /** A feed is shown once what `prepare` answers has come; without an answer, at once. */
  follow(
    src: string,
    data: unknown,
    prepare: (feed: Feed) => Promise<unknown> | undefined = () => undefined,
  ): void {
    this.stop();
    const isGiven = data != null;
    const take = (state: FeedState) => {
      // What a page hands over is there in a moment: until then nothing has to make room.
      if (isGiven && this.state.feed && !state.feed && !state.error) return;
      this.#newest = state;
      const wait = state.feed && prepare(state.feed);
      if (!wait) return this.#take(state);
      void wait.then(() => {
        if (state === this.#newest) this.#take(state);
      });
    };
    if (isGiven) {
      this.#source = followData(data, this.#sections, take, this.#early);
    } else if (src) this.#source = followFeed(absolute(src), this.#sections, take, this.#early);
    else take(idle);
  }

  refresh(): void {
    this.#source?.refresh();
  }

  stop(): void {
    this.#newest = undefined;
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
