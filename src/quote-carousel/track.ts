/**
 * The row of slides: an ordinary scroll container with snap points, in which the browser does the swiping.
 * This puts a slide into view and says which one it is when someone else has scrolled. In right-to-left
 * text scroll positions are negative.
 */
export class Track {
  /** The slide nearest to the start edge, also while the row moves. */
  passing = 0;
  readonly #rested: (index: number) => void;
  readonly #passed: () => void;
  #row: HTMLElement | undefined;
  #placed = 0;
  #width = 0;
  /** Whether the row has come to its place, or a hand has taken it elsewhere. */
  #arrived = true;
  #timer: unknown;

  constructor(rested: (index: number) => void, passed: () => void) {
    this.#rested = rested;
    this.#passed = passed;
  }

  /** Brings `count` slides from `index` on into view; the others leave tab order and accessibility tree. */
  show(row: HTMLElement | undefined, index: number, count: number): void {
    const fresh = row !== this.#row;
    if (fresh) this.#placed = 0;
    this.#row = row;
    if (!row) return;
    if (fresh) this.#width = row.clientWidth;
    // A long way is a jump: pages of text rushing by explain nothing. Otherwise the style sheet
    // decides, which knows whether the visitor wants motion.
    const near = !fresh && Math.abs(index - this.#placed) <= count;
    if (index !== this.#placed) this.#scroll(index, near ? 'auto' : 'instant');
    const focused = (row.getRootNode() as ShadowRoot).activeElement;
    this.#slides().forEach((slide, at) => {
      const hidden = at < index || at >= index + count;
      if (hidden && slide.contains(focused)) row.focus({ preventScroll: true });
      slide.inert = hidden;
    });
    this.#realign(row);
    this.#keepHeight(row);
  }

  /** Where only some slides are filled, the row keeps the height of the highest that was seen. */
  #keepHeight(row: HTMLElement): void {
    if (!row.closest('.many') || row.querySelector('[aria-expanded=true]')) return;
    row.style.setProperty('min-block-size', `${row.offsetHeight}px`);
  }

  /** Takes up its place again after the width has changed. */
  #realign(row: HTMLElement): void {
    if (row.clientWidth === this.#width) return;
    this.#width = row.clientWidth;
    row.style.removeProperty('min-block-size');
    this.#scroll(this.#placed, 'instant');
    // Firefox looks for the nearest slide once more by itself.
    this.#arrived = this.#placed === 0;
  }

  stop(): void {
    clearTimeout(this.#timer as number);
    this.#row = undefined;
  }

  /** While it moves, and where `scrollend` is missing also the end of it. */
  readonly scrolled = (): void => {
    clearTimeout(this.#timer as number);
    const at = this.#position();
    if (at >= 0 && at !== this.passing) {
      this.passing = at;
      this.#passed();
    }
    if (!('onscrollend' in window)) this.#rest(150);
  };

  // An interrupted movement ends too; the one that took its place scrolls on and cancels this.
  readonly ended = (): void => this.#rest(60);

  /** Finger, wheel or pen: wherever the row comes to rest now is meant. Passive, so that the page can scroll. */
  readonly taken = { handleEvent: () => void (this.#arrived = true), passive: true };

  #rest(milliseconds: number): void {
    clearTimeout(this.#timer as number);
    this.#timer = setTimeout(() => {
      const at = this.#position();
      const arrived = this.#arrived;
      const elsewhere = at >= 0 && at !== this.#placed && this.#row?.clientWidth === this.#width;
      // Under load Chromium lets an older smooth movement win over a newer jump.
      if (elsewhere && !arrived) this.#scroll(this.#placed, 'instant');
      this.#arrived = true;
      if (!elsewhere || !arrived) return;
      this.#placed = at;
      this.#rested(at);
    }, milliseconds);
  }

  #slides(): HTMLElement[] {
    return [...(this.#row?.children ?? [])] as HTMLElement[];
  }

  /** -1 when the row is not laid out. */
  #position(): number {
    const all = this.#slides();
    const [first, last] = [all[0], all.at(-1)];
    if (!this.#row?.clientWidth || !first || !last) return -1;
    // Measured over the whole row, because offsets are rounded.
    const whole = Math.abs(last.offsetLeft - first.offsetLeft);
    return whole && Math.round((Math.abs(this.#row.scrollLeft) / whole) * (all.length - 1));
  }

  #scroll(index: number, behavior: ScrollBehavior): void {
    // A movement that has just ended is of no interest any more.
    clearTimeout(this.#timer as number);
    this.#placed = this.passing = index;
    this.#arrived = false;
    const all = this.#slides();
    const [first, target] = [all[0], all[index]];
    if (!first || !target) return;
    this.#row?.scrollTo({ left: target.offsetLeft - first.offsetLeft, behavior });
  }
}

/** Letters may reach over their line a little, and then it scrolls a little in Firefox; a hidden line is more. */
const isCut = (text: Element) => text.scrollHeight > text.clientHeight * 1.04;

/** Offers the rest only of quotes that are really cut off at this width. */
export function offerMore(root: ParentNode): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('.more')];
  // All measured before anything is changed, so that it is laid out once.
  const needless = buttons.map((button) => {
    const text = button.previousElementSibling;
    return text?.classList.contains('folded') && !isCut(text);
  });
  buttons.forEach((button, index) => (button.hidden = Boolean(needless[index])));
}

/** Narrower quotes than this are no pleasure to read. */
const leastEms = 18;

/** How many quotes fit side by side. */
export function roomFor(element: Element): number {
  const size = parseFloat(getComputedStyle(element).fontSize) || 16;
  return Math.max(1, Math.floor(element.clientWidth / size / leastEms));
}

/** Where an arrow key pressed on the row leads; keys on what is in the row, or with modifiers, are not ours. */
export function keyMove(event: KeyboardEvent): 1 | -1 | undefined {
  const row = event.currentTarget as Element;
  const [, side] = /^Arrow(Left|Right)$/.exec(event.key) ?? [];
  if (!side || event.target !== row || event.altKey || event.ctrlKey || event.metaKey) {
    return undefined;
  }
  return (side === 'Left') === (getComputedStyle(row).direction === 'rtl') ? 1 : -1;
}
