import type { ReactiveController, ReactiveElement } from 'lit';
import type { Quote } from '../feed/model.js';
import { Printing } from '../widget/printing.js';
import type { Stage } from './stage.js';

/** So many of the highest quotes are always filled: the row then has its height from the start. */
const highest = 5;
/** Characters of a line and lines before the rest is folded: narrow, and wide. */
const shapes = [
  [26, 14],
  [46, 9],
] as const;

/** What the slides hold where there are too many quotes to draw them all. */
export class Many implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #printing: Printing;
  readonly #stage: Stage;
  #passing = 0;
  #quotes: readonly Quote[] = [];
  #high: ReadonlySet<number> = new Set();
  #heldBy: readonly unknown[] = [];

  constructor(host: ReactiveElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    this.#printing = new Printing(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('scroll', this.#passed, true);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('scroll', this.#passed, true);
  }

  /** Whether this one is drawn: those in view are, those passing by, and those that are highest. */
  fills(at: number): boolean {
    const quotes = this.#stage.quotes();
    const { index = 0, shown = 1 } = this.#stage.parts.movement ?? {};
    if (quotes !== this.#quotes) this.#high = highOf(quotes, this.#stage);
    this.#quotes = quotes;
    return (
      this.#printing.isActive ||
      [index, this.#passing].some((near) => Math.abs(at - near) <= shown * 2) ||
      this.#high.has(at)
    );
  }

  /** Not before long quotes, whose part may have come later than this one, stand there as they will stay. */
  hostUpdated(): void {
    queueMicrotask(() => this.#hold());
  }

  /**
   * Which one is highest is a guess: once the row is higher, it stays so, until the width changes, or what stands in it.
   */
  #hold(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.track');
    if (!row || row.querySelector('[aria-expanded=true]')) return;
    const by = [row, row.clientWidth, this.#stage.quotes(), this.#stage.parts.movement?.shown ?? 1];
    if (by.some((value, index) => value !== this.#heldBy[index])) row.style.minBlockSize = '';
    this.#heldBy = by;
    row.style.minBlockSize = `${row.offsetHeight}px`;
  }

  /** Also before the movement is here, and when it does not come. */
  readonly #passed = ({ target }: Event) => {
    const { scrollLeft, scrollWidth, childElementCount } = target as Element;
    // To the left in right-to-left text.
    const at = Math.round((Math.abs(scrollLeft) / scrollWidth) * childElementCount);
    if (at === this.#passing) return;
    this.#passing = at;
    this.#host.requestUpdate();
  };
}

/** Which quotes are the highest depends on the width: some of each. */
function highOf(quotes: readonly Quote[], { words }: Stage): ReadonlySet<number> {
  const high = shapes.flatMap(([width, most]) => {
    const linesOf = (text: string) => Math.ceil((text.length || 1) / width);
    const heights = quotes.map((quote) => {
      const { person, source } = quote;
      const lines = words(quote).text.split('\n').map(linesOf);
      const below = JSON.stringify([person.name, person.role, person.organization, source?.label]);
      // Words are set about twice as large as what stands below them.
      return (
        2 *
          Math.min(
            most,
            lines.reduce((sum, line) => sum + line, 0),
          ) +
        linesOf(below)
      );
    });
    const places = [...quotes.keys()].sort((a, b) => heights[b]! - heights[a]!);
    return places.slice(0, highest);
  });
  return new Set(high);
}
