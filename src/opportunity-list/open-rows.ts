import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Gives an open card as many rows as it is tall, so that the cards beside it go on and the one below it follows closely.
 * How tall it is, is only known once it stands there, and changes with its picture and the width of the column.
 */
export class OpenRows implements ReactiveController {
  readonly #host: ReactiveElement;
  #details: Element | null = null;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    try {
      this.#sizes = new ResizeObserver(() => this.#measure());
    } catch {
      // Privacy tools may have removed it: then the cards beside it wait until it ends.
    }
  }

  hostUpdated(): void {
    const details = this.#host.renderRoot.querySelector('.unfolded > .details');
    if (details === this.#details) return;
    this.#details = details;
    this.#sizes?.disconnect();
    if (details) this.#sizes?.observe(details);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#details = null;
  }

  /** Cards of about its own height stand beside it; each takes two rows, and two gaps. */
  #measure(): void {
    const details = this.#details;
    const card = details?.parentElement;
    if (!details || !card?.parentElement) return;
    const gap = parseFloat(getComputedStyle(card.parentElement).rowGap) || 0;
    const { top, height } = details.getBoundingClientRect();
    const beside = height / (top - card.getBoundingClientRect().top + gap);
    card.style.setProperty('--engagiert-_rows', String(2 + 2 * Math.round(beside)));
  }
}
