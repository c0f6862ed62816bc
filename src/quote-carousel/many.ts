import type { ReactiveController, ReactiveElement } from 'lit';
import type { Quote } from '../feed/model.js';
import { Printing } from '../widget/printing.js';
import type { Stage } from './stage.js';

/** So many of the highest quotes are always filled: the row then has its height from the start. */
const highest = 8;
/** Longer texts are folded. */
const longest = 400;

/** What the slides hold where there are too many quotes to draw them all. */
export class Many implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #printing: Printing;
  readonly #stage: Stage;
  #passing = 0;
  #quotes: readonly Quote[] = [];
  #high: ReadonlySet<number> = new Set();
  #width = 0;

  constructor(host: ReactiveElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    this.#printing = new Printing(() => host.requestUpdate());
    host.addController(this.#printing);
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

  /** Which one is highest is a guess: once the row is higher, it stays so, until the width changes. */
  hostUpdated(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.track');
    if (!row || row.querySelector('[aria-expanded=true]')) return;
    if (row.clientWidth !== this.#width) row.style.minBlockSize = '';
    this.#width = row.clientWidth;
    row.style.minBlockSize = `${row.offsetHeight}px`;
  }

  readonly #passed = () => {
    const at = this.#stage.parts.movement?.row.position() ?? 0;
    if (at === this.#passing) return;
    this.#passing = at;
    this.#host.requestUpdate();
  };
}

function highOf(quotes: readonly Quote[], { lengthOf }: Stage): ReadonlySet<number> {
  const heights = quotes.map((quote) => heightOf(quote, lengthOf(quote)));
  const places = [...quotes.keys()].sort((a, b) => heights[b]! - heights[a]!);
  return new Set(places.slice(0, highest));
}

/** Words are set twice as large as what stands below them. */
function heightOf({ person, source }: Quote, length: number): number {
  const below = [person.name, person.role, person.organization, source?.label];
  return Math.min(length, longest) * 2 + JSON.stringify(below).length;
}
