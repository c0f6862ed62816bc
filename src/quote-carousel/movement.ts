import type { ReactiveController } from 'lit';
import type { Quote } from '../feed/model.js';
import { EngagiertSlideChangeEvent, type SlideChangeReason } from '../widget/slide-change-event.js';
import { Focus } from './focus.js';
import type { QuoteCarouselElement } from './quote-carousel.js';
import { Row, roomFor, whenResized } from './row.js';
import type { Stage } from './stage.js';

/** Which quote is in view, and how another one gets there. Fetched with the first hand that is laid on the row. */
export class Movement implements ReactiveController {
  shown = 1;
  readonly row: Row;
  readonly #host: QuoteCarouselElement;
  readonly #stage: Stage;
  readonly #sizes: ResizeObserver | undefined;
  #quotes: readonly Quote[];
  /** The quote that is meant, also where fewer quotes can stand first. */
  #place = 0;
  /** Whether it is known how many there are, and how many fit side by side. */
  #isReady = false;
  /** What the page has asked for before. */
  #asked: (() => void)[] = [];
  /** The slides have been given other quotes. */
  #isOther = false;
  /** The quote that the address or the group asks for; an empty id: the first. */
  #wanted: string | undefined;

  constructor(host: QuoteCarouselElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    this.#quotes = stage.quotes();
    this.row = new Row((index) => this.goTo(index, 'swipe'));
    this.#sizes = whenResized(() => host.requestUpdate());
    host.addController(this);
    new Focus(host);
  }

  hostConnected(): void {
    this.#sizes?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.row.stop();
  }

  hostUpdate(): void {
    const { layout, perView } = this.#host;
    const quotes = this.#stage.quotes();
    this.#isReady = quotes.length > 0;
    // An empty row has no place to lose.
    if (!this.#isReady) return;
    const before = this.#quotes;
    if (quotes !== before) {
      const place = this.#place;
      this.#quotes = quotes;
      this.#isOther = true;
      // Who has moved on keeps the quote, or what stood next to it; who has not sees what is first now.
      const near = [...before.slice(place), ...before.slice(0, place).reverse()];
      this.#place &&= Math.max(0, this.find(near.find(({ id }) => this.find(id) >= 0)?.id));
    }
    this.shown = layout === 'carousel' ? Math.min(perView, roomFor(this.#host), quotes.length) : 1;
    if (this.#wanted !== undefined) {
      const wanted = this.#wanted;
      const at = wanted ? this.find(wanted) : 0;
      this.#wanted = undefined;
      if (at >= 0) {
        // What the group asks for, the address does not know yet.
        if (wanted) this.#stage.remember(wanted, false);
        this.#stage.parts.grid?.reveal(at);
        if (this.#isGrid) this.#place = at;
        else this.goTo(at, 'url');
      }
    }
    for (const act of this.#asked.splice(0)) act();
    const { index, shown } = this;
    this.row.keepFocus(
      (at) => at >= index && at < index + shown && before[at]?.id === quotes[at]?.id,
    );
  }

  hostUpdated(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.track');
    row?.style.setProperty('--engagiert-_shown', String(this.shown));
    this.row.show(row, this.index, this.shown, this.#isOther);
    this.#isOther = false;
  }

  /** The first quote in view. */
  get index(): number {
    return Math.min(this.#place, this.last);
  }

  /** The last quote that can stand first. */
  get last(): number {
    return Math.max(0, this.#stage.quotes().length - this.shown);
  }

  get #isGrid(): boolean {
    return this.#host.layout === 'grid' && Boolean(this.#stage.parts.grid);
  }

  find(id: string | undefined): number {
    return this.#quotes.findIndex((quote) => quote.id === id);
  }

  want(id: string): void {
    this.#wanted = id;
    this.#host.requestUpdate();
  }

  /** After the last comes the first, and before the first the last. */
  step(by: 1 | -1, reason: SlideChangeReason): void {
    if (!this.#isReady) {
      this.#ask(() => this.step(by, reason));
      return;
    }
    const { index, last } = this;
    const end = by > 0 ? last : 0;
    this.goTo(index === end ? last - end : Math.min(last, index + by * this.shown), reason);
  }

  goTo(to: number, reason: SlideChangeReason): void {
    if (!this.#isReady) {
      // Whatever was asked for earlier leads here.
      this.#asked = [];
      this.#ask(() => this.goTo(to, reason));
      return;
    }
    // All of them are in view.
    if (this.#isGrid) return;
    const before = this.index;
    this.#place = Math.max(0, Math.min(to, this.#quotes.length - 1));
    const { index } = this;
    if (index === before) return;
    const { folding, autoplay } = this.#stage.parts;
    folding?.foldAll();
    // Whoever takes the quotes in hand has them stay.
    if (reason !== 'autoplay' && reason !== 'method') autoplay?.pause();
    if (reason === 'button' || reason === 'swipe' || reason === 'keyboard') {
      this.#stage.remember(this.#quotes[index]?.id ?? '', true);
    }
    this.#host.dispatchEvent(new EngagiertSlideChangeEvent(index, reason));
    this.#host.requestUpdate();
  }

  #ask(act: () => void): void {
    this.#asked.push(act);
    this.#host.requestUpdate();
  }

  /** What hands and keys do, told by the template; `target`: on what. */
  heard(event: Event, target: Element): void {
    if (event.type === 'scroll') this.row.scrolled();
    else if (event.type === 'click') this.#clicked(target.closest('button'));
    else if (/pointerdown|wheel|keydown/.test(event.type) && target.closest('.track')) {
      this.row.taken(event.type);
      if (event.type === 'keydown') this.#pressed(event as KeyboardEvent, target);
    }
  }

  #clicked(button: Element | null): void {
    if (button?.matches('.arrow')) this.step(button.matches(':first-child') ? -1 : 1, 'button');
    if (!button?.matches('.dot')) return;
    const dots = [...(button.parentElement?.children ?? [])];
    this.goTo(dots.indexOf(button) * this.shown, 'button');
  }

  /** Arrow keys pressed on the row itself; those on what is in it, or with modifiers, are not ours. */
  #pressed(event: KeyboardEvent, row: Element): void {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const { altKey, ctrlKey, metaKey } = event;
    if (!way || !row.matches('.track') || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.step(way > 0 === (getComputedStyle(row).direction === 'ltr') ? 1 : -1, 'keyboard');
  }
}
