import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Quote } from '../feed/model.js';
import { quotes } from '../feed/sections/quotes.js';
import { pickText } from '../feed/text.js';
import { count, oneOf, words } from '../widget/attributes.js';
import { EngagiertSlideChangeEvent, type SlideChangeReason } from '../widget/events.js';
import type { GroupState } from '../widget/group.js';
import { StatefulWidgetElement } from '../widget/stateful-widget-element.js';
import type { UrlRecord } from '../widget/url-state.js';
import { Autoplay } from './autoplay.js';
import { carouselTemplate, gridTemplate } from './carousel-template.js';
import { quoteCarouselStyles } from './quote-carousel.styles.js';
import { chooseQuotes, dayNumber, viewQuote, type QuoteView } from './quote-carousel.view.js';
import { QuoteMemory, quoteTemplate } from './quote-template.js';
import { shortest } from './rotation.js';
import { watchSurroundings } from './surroundings.js';
import { Track, offerMore, roomFor } from './track.js';

/** Quotes of the grid before and between presses of its button. */
const gridPage = 12;
/**
 * What people say, one quote at a time, in a row that can be swiped, stepped through and stopped.
 *
 * @summary Quotes as a carousel, as a grid or a single one.
 * @csspart carousel - The carousel with its controls.
 * @csspart controls - The row of controls.
 * @csspart rotation - The button that stops and starts the movement.
 * @csspart previous - The button to the previous quote.
 * @csspart next - The button to the next quote.
 * @csspart dots - The choice of quotes; with many quotes there is a `counter` in its place.
 * @csspart dot - One dot of the choice.
 * @csspart counter - “3 von 60”.
 * @csspart track - The row of slides.
 * @csspart slide - One slide.
 * @csspart grid - The quotes of the layout `grid`.
 * @csspart quote - One quote.
 * @csspart text - The words.
 * @csspart footer - Who said it, when and where.
 * @csspart portrait - The picture of the person, or the initials.
 * @csspart name - The name of the person.
 * @fires {EngagiertSlideChangeEvent} engagiert-slide-change - Another quote is shown: `index`, and `reason` says who moved.
 */
export class QuoteCarouselElement extends StatefulWidgetElement {
  static override readonly sections = [quotes];
  static override styles = [...StatefulWidgetElement.styles, quoteCarouselStyles];
  static override properties = {
    layout: { attribute: 'layout', ...oneOf('carousel', 'grid', 'single') },
    topics: { attribute: 'topics', ...words() },
    order: { attribute: 'order', ...oneOf('feed', 'newest', 'daily') },
    autoplay: { attribute: 'autoplay', ...count(0, 0) },
    perView: { attribute: 'per-view', ...count(1, 1, 12) },
  };

  /** `carousel`: one after the other; `grid`: all of them; `single`: only the first. @default 'carousel' */
  declare layout: 'carousel' | 'grid' | 'single';
  /** Only quotes on these topics, separated by spaces. @default [] */
  declare topics: readonly string[];
  /** As in the feed, the newest first, or another one first each day. @default 'feed' */
  declare order: 'feed' | 'newest' | 'daily';
  /** Seconds until the next quote, at least 5 and longer for long quotes; absent: never moves by itself. @default 0 */
  declare autoplay: number;
  /** How many quotes stand side by side where there is room. @default 1 */
  declare perView: number;

  #quotes: readonly Quote[] = [];
  #chosenBy: readonly unknown[] = [];
  #index = 0;
  #shown = 1;
  #limit = gridPage;
  /** The quote that the address or the group asks for; an empty id: the first. */
  #wanted: string | undefined;
  #printing = false;
  readonly #memory = new QuoteMemory(() => this.requestUpdate());
  readonly #autoplay = new Autoplay(
    () => this.#step(1, 'autoplay'),
    () => this.requestUpdate(),
  );
  readonly #track = new Track(
    (index) => this.#go(index, 'swipe'),
    () => this.requestUpdate(),
  );
  #stopWatching = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchSurroundings(this, {
      paused: this.#autoplay.set,
      printing: (is) => {
        this.#printing = is;
        this.requestUpdate();
      },
      resized: () => this.requestUpdate(),
      // A page may stay open over midnight, when another quote has its day.
      minutePassed: () => this.order === 'daily' && this.requestUpdate(),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    this.#track.stop();
    this.#autoplay.wait('', 0, 0);
  }

  /** Shows the quote at this place, counted from 0. */
  goTo(index: number): void {
    if (Number.isInteger(index)) this.#go(index, 'method');
  }

  /** Shows the next quote; after the last comes the first. */
  next(): void {
    this.#step(1, 'method');
  }

  /** Shows the quote before; before the first comes the last. */
  previous(): void {
    this.#step(-1, 'method');
  }

  /** Lets the quotes change by themselves. */
  play(): void {
    this.autoplay ||= shortest;
    this.#autoplay.play();
  }

  /** Stops that until someone starts it again. */
  pause(): void {
    this.#autoplay.pause();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed, topics, order, layout, language } = this;
    const day = order === 'daily' ? dayNumber(Date.now()) : 0;
    const by = [feed, topics, order, day, layout, language, this.structuredData];
    // While a feed is on its way, what was chosen stays, and the place in it.
    if (feed && by.some((value, index) => value !== this.#chosenBy[index])) {
      this.#chosenBy = by;
      const { id } = this.#quotes[this.#index] ?? {};
      this.#quotes = chooseQuotes(feed.quotes, topics, order, day);
      // Who has moved on keeps the quote; who has not sees what is first now.
      this.#index &&= Math.max(0, this.#find(id));
      this.#describe();
    }
    this.#shown = layout === 'carousel' ? Math.min(this.perView, roomFor(this)) : 1;
    if (this.#wanted !== undefined && feed) {
      const at = this.#wanted ? this.#find(this.#wanted) : 0;
      this.#wanted = undefined;
      this.#limit = Math.max(this.#limit, at + 1);
      if (at >= 0) this.#go(at, 'url');
    }
    this.#index = Math.min(this.#index, this.#last);
    const inView = this.#quotes.slice(this.#index, this.#index + this.#shown);
    this.#autoplay.wait(
      inView[0]?.id ?? '',
      this.isConnected && layout === 'carousel' && this.#last ? this.autoplay : 0,
      inView.reduce((sum, { text }) => sum + this.plain(text).length, 0),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const row = this.renderRoot.querySelector<HTMLElement>('.track') ?? undefined;
    row?.style.setProperty('--engagiert-_shown', String(this.#shown));
    offerMore(this.renderRoot);
    this.#track.show(row, this.#index, this.#shown);
  }

  protected override count(): number {
    return this.layout === 'single' ? Math.min(1, this.#quotes.length) : this.#quotes.length;
  }

  protected override urlChanged({ quote = '' }: UrlRecord): void {
    this.#wanted = quote;
    this.requestUpdate();
  }

  protected override groupChanged({ itemType, itemId }: GroupState): void {
    if (itemType === 'quote' && itemId) this.urlChanged({ quote: itemId });
  }

  protected override renderFeed(): unknown {
    const { layout } = this;
    const quotes = this.#quotes;
    const draw = (quote: Quote) => this.#draw(quote);
    if (layout === 'grid') {
      const some = this.#printing ? quotes : quotes.slice(0, this.#limit);
      return gridTemplate({ quotes: some, draw }, quotes.length - some.length, this.#showMore);
    }
    const only = quotes[this.#index];
    if (only && (layout === 'single' || quotes.length === 1)) {
      return html`<div class="alone">${draw(only)}</div>`;
    }
    return carouselTemplate({
      quotes,
      draw,
      title: this.heading || (this.querySelector('[slot="heading"]')?.textContent ?? '').trim(),
      index: this.#index,
      shown: this.#shown,
      last: this.#last,
      autoplay: this.#autoplay,
      rotates: this.autoplay > 0,
      track: this.#track,
      printing: this.#printing,
      step: (by, reason) => this.#step(by, reason),
      goTo: (index, reason) => this.#go(index, reason),
    });
  }

  #draw(quote: Quote): TemplateResult {
    return quoteTemplate(this.#view(quote), {
      locale: this.locale,
      memory: this.#memory,
      imageAllowed: (url) => this.imageAllowed(url),
    });
  }

  #view(quote: Quote): QuoteView {
    return viewQuote(quote, (text) => pickText(text, this.language, this.feed?.language ?? 'de'));
  }

  #describe(): void {
    this.updateStructuredData(async () => {
      const { quotations } = await import('./structured-data.js');
      return quotations(
        this.#quotes.slice(0, this.count()).map((quote) => this.#view(quote)),
        (url) => this.imageAllowed(url),
      );
    });
  }

  /** The last quote that can stand first. */
  get #last(): number {
    return this.layout === 'grid' ? 0 : Math.max(0, this.#quotes.length - this.#shown);
  }

  #find(id: string | undefined): number {
    return this.#quotes.findIndex((quote) => quote.id === id);
  }

  #step(by: 1 | -1, reason: SlideChangeReason): void {
    const at = this.#index;
    const end = by > 0 ? this.#last : 0;
    this.#go(at === end ? this.#last - end : at + by * this.#shown, reason);
  }

  #go(to: number, reason: SlideChangeReason): void {
    const index = Math.max(0, Math.min(to, this.#last));
    if (index === this.#index) return;
    this.#index = index;
    this.#memory.unfolded.clear();
    // Whoever takes the quotes in hand has them stay.
    if (reason !== 'autoplay' && reason !== 'method') this.#autoplay.pause();
    if (reason === 'button' || reason === 'swipe' || reason === 'keyboard') {
      this.writeUrl({ quote: this.#quotes[index]?.id ?? '' });
    }
    this.dispatchEvent(new EngagiertSlideChangeEvent(index, reason));
    this.requestUpdate();
  }

  // The button may vanish, so the focus goes on to the first of the new quotes.
  #showMore = async () => {
    const first = this.#limit;
    this.#limit += gridPage;
    this.requestUpdate();
    await this.updateComplete;
    const item = this.renderRoot.querySelectorAll<HTMLElement>('.grid > li')[first];
    item?.setAttribute('tabindex', '-1');
    item?.focus();
  };
}
