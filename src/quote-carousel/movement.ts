import type { ReactiveController, ReactiveElement } from 'lit';
import type { Quote } from '../feed/model.js';
import type { SlideChangeReason } from '../widget/events.js';
import { Row, roomFor, whenResized } from './row.js';
import type { Stage } from './stage.js';

/** Which quote is in view, and how another one gets there. Fetched with the first hand that is laid on the row. */
export class Movement implements ReactiveController {
  index = 0;
  shown = 1;
  readonly row: Row;
  readonly #host: ReactiveElement;
  readonly #stage: Stage;
  readonly #sizes: ResizeObserver | undefined;
  #quotes: readonly Quote[];
  /** The quote that the address or the group asks for; an empty id: the first. */
  #wanted: string | undefined;

  constructor(host: ReactiveElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    this.#quotes = stage.quotes();
    this.row = new Row((index) => this.goTo(index, 'swipe'));
    this.#sizes = whenResized(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.row.stop();
  }

  hostUpdate(): void {
    const quotes = this.#stage.quotes();
    if (quotes !== this.#quotes) {
      const { id } = this.#quotes[this.index] ?? {};
      this.#quotes = quotes;
      // Who has moved on keeps the quote; who has not sees what is first now.
      this.index &&= Math.max(0, this.find(id));
    }
    this.shown = Math.min(this.#stage.perView() || 1, roomFor(this.#host));
    if (this.#wanted !== undefined && quotes.length) {
      const at = this.#wanted ? this.find(this.#wanted) : 0;
      this.#wanted = undefined;
      if (at >= 0) {
        this.#stage.reveal(at);
        this.goTo(at, 'url');
      }
    }
    this.index = Math.min(this.index, this.last);
    this.row.keepFocus(this.index, this.shown);
  }

  hostUpdated(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.track');
    row?.style.setProperty('--engagiert-_shown', String(this.shown));
    this.row.show(row, this.index, this.shown);
  }

  /** The last quote that can stand first. */
  get last(): number {
    return this.#stage.perView() && Math.max(0, this.#stage.quotes().length - this.shown);
  }

  find(id: string | undefined): number {
    return this.#stage.quotes().findIndex((quote) => quote.id === id);
  }

  want(id: string): void {
    this.#wanted = id;
    this.#host.requestUpdate();
  }

  /** After the last comes the first, and before the first the last. */
  step(by: 1 | -1, reason: SlideChangeReason): void {
    const { index, last } = this;
    const end = by > 0 ? last : 0;
    this.goTo(index === end ? last - end : index + by * this.shown, reason);
  }

  goTo(to: number, reason: SlideChangeReason): void {
    const index = Math.max(0, Math.min(to, this.last));
    if (index === this.index) return;
    this.index = index;
    this.#stage.moved(index, reason);
    this.#host.requestUpdate();
  }

  /** Arrow keys pressed on the row itself; those on what is in it, or with modifiers, are not ours. */
  keyPressed(event: KeyboardEvent): void {
    const row = event.currentTarget as Element | null;
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const { altKey, ctrlKey, metaKey } = event;
    if (!way || !row || event.target !== row || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.step(way > 0 === (getComputedStyle(row).direction === 'ltr') ? 1 : -1, 'keyboard');
  }
}
