import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed, Quote } from '../feed/model.js';
import { quotes } from '../feed/sections/quotes.js';
import { attributes, oneOf, words } from '../widget/attributes.js';
import type { GroupState } from '../widget/group.js';
import { count } from '../widget/number-attribute.js';
import { Parts } from '../widget/parts.js';
import { StatefulWidgetElement } from '../widget/stateful-widget-element.js';
import type { UrlRecord } from '../widget/url-state.js';
import { carouselTemplate } from './carousel-template.js';
import { quoteCarouselStyles } from './quote-carousel.styles.js';
import { chooseQuotes, wordsOf } from './quote-carousel.view.js';
import { quoteTemplate } from './quote-template.js';
import type { CarouselParts, Stage } from './stage.js';

/**
 * Up to here every slide holds its quote: they are drawn before the part could arrive that fills only those that someone
 * could see.
 */
const mostFilled = 24;
/** Seconds for each quote when nobody has said how many. */
const usualTime = 5;

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
  static override properties = attributes({
    layout: oneOf('carousel', 'grid', 'single'),
    topics: words(),
    order: oneOf('feed', 'newest', 'daily'),
    autoplay: count(0, 0, 86_400, Number.isFinite),
    perView: count(1, 1, 12),
  });

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
  /** At rest it is a row to scroll; all else is fetched by those who use it. */
  readonly #parts = new Parts(
    {
      movement: async () => new (await import('./movement.js')).Movement(this, this.#stage),
      autoplay: async () => new (await import('./autoplay.js')).Autoplay(this, this.#stage),
      folding: async () => new (await import('./folding.js')).Folding(this, this.#stage),
      grid: async () => new (await import('./grid.js')).Grid(this),
      many: async () => new (await import('./many.js')).Many(this, this.#stage),
      order: async () => new (await import('./order.js')).Order(this),
    },
    () => this.requestUpdate(),
  );
  readonly #stage: Stage = {
    parts: this.#parts.here,
    quotes: () => this.#quotes,
    words: (quote) => this.#words(quote),
    remember: (quoteId, isNews) => {
      this.writeUrl({ quote: quoteId });
      if (isNews) this.publish({ itemId: quoteId, itemType: 'quote' });
    },
  };

  /** Shows the quote at this place, counted from 0. */
  goTo(index: number): void {
    if (Number.isInteger(index))
      this.#use('movement', (movement) => movement.goTo(index, 'method'));
  }

  /** Shows the next quote; after the last comes the first. */
  next(): void {
    this.#use('movement', (movement) => movement.step(1, 'method'));
  }

  /** Shows the quote before; before the first comes the last. */
  previous(): void {
    this.#use('movement', (movement) => movement.step(-1, 'method'));
  }

  /** Lets the quotes change by themselves. */
  play(): void {
    this.autoplay ||= usualTime;
    this.#use('autoplay', (autoplay) => autoplay.play());
  }

  /** Stops that until someone starts it again. */
  pause(): void {
    if (this.autoplay) this.#use('autoplay', (autoplay) => autoplay.pause());
  }

  protected override prepare(feed?: Feed): Promise<unknown> | undefined {
    const remembered = super.prepare(feed);
    this.#parts.again();
    const parts = this.#parts.need(
      Boolean(remembered || this.autoplay || this.perView > 1) && 'movement',
      this.autoplay > 0 && 'autoplay',
      this.layout === 'grid' && 'grid',
      this.order !== 'feed' && 'order',
      feed?.quotes[mostFilled] && 'many',
      // Hardly any feed does without: it comes together with the feed.
      (feed?.quotes.some((quote) => this.#words(quote).size === 'lengthy') ?? true) && 'folding',
    );
    return remembered && parts ? Promise.all([remembered, parts]) : (remembered ?? parts);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed } = this;
    if (changed.size) void this.prepare(feed);
    if (feed) this.#choose(feed);
  }

  /** Tells what is on screen, once it is known which quote is in view. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const first = this.layout === 'single' ? (this.#parts.here.movement?.index ?? 0) : 0;
    const shown = this.#quotes.slice(first, first + this.count());
    this.updateStructuredData([this.language, this.imageHosts, ...shown], async () => {
      const { quotations } = await import('./structured-data.js');
      return quotations(
        shown,
        (quote) => this.#words(quote),
        (text) => this.plain(text),
        (url) => this.imageAllowed(url),
      );
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.need();
    return super.getUpdateComplete();
  }

  protected override count(): number {
    return this.layout === 'single' ? Math.min(1, this.#quotes.length) : this.#quotes.length;
  }

  protected override urlChanged({ quote = '' }: UrlRecord): void {
    this.#use('movement', (movement) => movement.want(quote));
  }

  protected override groupChanged({ itemType, itemId }: GroupState): void {
    if (itemType === 'quote' && itemId) this.urlChanged({ quote: itemId });
  }

  protected override renderFeed(): unknown {
    const quotes = this.#quotes;
    const { movement, grid, many, autoplay } = this.#parts.here;
    if (this.layout === 'grid' && grid) return grid.render(quotes, this.#draw);
    const only = quotes[movement?.index ?? 0];
    if (only && (this.layout === 'single' || quotes.length === 1)) {
      return html`<div class="alone" @focusin=${this.#heard}>${this.#draw(only)}</div>`;
    }
    return carouselTemplate({
      slides: quotes.map((quote, at) => (!many || many.fills(at) ? this.#draw(quote) : '')),
      title: this.querySelector('[slot="heading"]')?.textContent?.trim() || this.heading,
      movement,
      autoplay: this.autoplay ? autoplay : null,
      heard: this.#heard,
    });
  }

  readonly #draw = (quote: Quote): TemplateResult =>
    quoteTemplate(quote, {
      folding: this.#parts.here.folding,
      words: (quote) => this.#words(quote),
      feedText: (text) => this.feedText(text),
      langOf: (text) => this.langOf(text),
      imageAllowed: (url) => this.imageAllowed(url),
    });

  #words({ text }: Quote) {
    return wordsOf(this.pick(text));
  }

  #choose({ quotes }: Feed): void {
    const { topics, order } = this;
    const orders = order === 'feed' ? undefined : this.#parts.here.order;
    const by = [quotes, topics, order, orders?.day];
    // While a feed is on its way, what was chosen stays, and the place in it.
    if (by.every((value, index) => value === this.#chosenBy[index])) return;
    this.#chosenBy = by;
    if (topics.length && quotes.length) {
      import('./topics.js').then(
        ({ checkTopics }) => checkTopics(this.localName, topics, quotes),
        () => {},
      );
    }
    const chosen = chooseQuotes(quotes, topics);
    this.#quotes = orders?.sort(chosen, order) ?? chosen;
  }

  readonly #heard = (event: Event): void => {
    // Later it would be forgotten.
    const [target] = event.composedPath();
    // A hand that comes is an occasion to ask again, each step of the row is not.
    const isNew = !/scroll|wheel/.test(event.type);
    this.#use('movement', (movement) => movement.heard(event, target as Element), isNew);
  };

  /** At once when it is here, else when it comes. */
  #use<K extends 'movement' | 'autoplay'>(
    name: K,
    act: (part: NonNullable<CarouselParts[K]>) => void,
    again = true,
  ): void {
    const here: CarouselParts = this.#parts.here;
    if (again) this.#parts.again();
    const coming = this.#parts.need(name);
    const run = () => here[name] && act(here[name]);
    if (here[name]) run();
    else void coming?.then(run);
  }
}
