/** A row that has not scrolled for so long has come to rest. */
const pause = 150;

/**
 * The row of slides: an ordinary scroll container with snap points, in which the browser does the swiping.
 * This puts a slide into view and says which one it is when someone else has scrolled.
 */
export class Row {
  readonly #rested: (index: number) => void;
  #row: HTMLElement | undefined;
  /** The first slide in view, and the last one that can be. */
  #at = 0;
  #last = 0;
  /** Width and direction in which it was put where it is. */
  #shape = '';
  /** Whether it is on its way to a slide, and no hand has taken it elsewhere. */
  #moves = false;
  /** A slide that nobody means: a jump has led away from it, or the browser to it. Until a hand may have gone there. */
  #left = -1;
  #timer = 0;

  constructor(rested: (index: number) => void) {
    this.#rested = rested;
  }

  /** Brings the slides from `index` on into view; at once where what stands in them is another. */
  show(row: HTMLElement | null, index: number, shown: number, isOther: boolean): void {
    const fresh = row !== this.#row;
    this.#row = row ?? undefined;
    if (!row) return;
    if (fresh) {
      this.#at = 0;
      this.#shape = shapeOf(row);
    }
    const way = Math.abs(index - this.#at);
    // A long way is a jump: pages of text rushing by explain nothing.
    const jumps = isOther || way > (fresh ? 0 : shown);
    if (way) this.#left = jumps && !fresh ? this.#at : -1;
    this.#at = index;
    this.#last = row.children.length - shown;
    // Where the language of a row at rest becomes one of the other direction, WebKit leaves it at its other end.
    if (fresh && !way && getComputedStyle(row).direction === 'rtl') this.#left = this.#last;
    // A new row as well: Firefox takes that of a page that is loaded again to where it was.
    // Otherwise the style sheet decides, which knows whether the visitor wants motion.
    const isNew = fresh && isOther;
    if (shapeOf(row) !== this.#shape || isNew || (way && jumps)) this.#place('instant');
    else if (way) this.#place('auto');
  }

  /** A focus in a slide that is about to leave the view, or to hold another quote, goes to the row: it would be lost. */
  keepFocus(stays: (at: number) => boolean): void {
    const row = this.#row;
    const slide = row?.querySelector('.slide :focus')?.closest('.slide');
    if (slide && !stays([...slide.parentElement!.children].indexOf(slide))) {
      row?.focus({ preventScroll: true });
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#row = undefined;
  }

  /** The slide nearest to the start edge, also while the row moves. */
  get #position(): number {
    const { scrollLeft, scrollWidth, clientWidth } = this.#row ?? document.body;
    // To the left in right-to-left text.
    return Math.round((Math.abs(scrollLeft) / (scrollWidth - clientWidth)) * this.#last) || 0;
  }

  scrolled(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#rest, pause);
  }

  /** Finger, wheel or pen: wherever the row comes to rest now is meant. */
  taken(how: string): void {
    if (how === 'pointerdown' || how === 'wheel') this.#moves = false;
    this.#left = -1;
  }

  readonly #rest = (): void => {
    const at = this.#position;
    if (!this.#row?.clientWidth) return;
    // Under load Chromium lets an older smooth movement win over a newer jump, or leaves the row some
    // pixels beside its slide, even after a rest; and a row of another width stays where it was.
    if (at === this.#at) {
      if (this.#moves) this.#place('instant');
      this.#moves = false;
      return;
    }
    const isLeft = at === this.#left;
    this.#left = -1;
    if (this.#moves || isLeft || shapeOf(this.#row) !== this.#shape) this.#place('instant');
    else this.#rested((this.#at = at));
  };

  #place(behavior: ScrollBehavior): void {
    const row = this.#row as HTMLElement;
    const [first, target] = [row.children[0], row.children[this.#at]] as HTMLElement[];
    if (!first || !target) return;
    this.#shape = shapeOf(row);
    // Not `scrollTo`: old libraries (Prototype, MooTools) put methods of their own by that name on elements.
    row.scroll({ left: target.offsetLeft - first.offsetLeft, behavior });
    this.#moves = true;
    this.scrolled();
  }
}

/** When it changes, Firefox leaves the row at another slide: of another direction, at the first. */
const shapeOf = (row: HTMLElement) => row.clientWidth + getComputedStyle(row).direction;

/** Narrower quotes than this are no pleasure to read. */
const leastEms = 18;

/** How many quotes fit side by side. */
export function roomFor(element: Element): number {
  const size = parseFloat(getComputedStyle(element).fontSize) || 16;
  return Math.max(1, Math.floor(element.clientWidth / size / leastEms));
}

/** Not within the observer: what is drawn anew may resize the widget again. Privacy tools may have removed it. */
export function whenResized(run: () => void): ResizeObserver | undefined {
  try {
    return new ResizeObserver(() => requestAnimationFrame(run));
  } catch {
    return undefined;
  }
}
