import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Quote } from '../feed/model.js';
import * as strings from '../i18n/carousel-grid.strings.js';
import { adopt } from '../widget/parts.js';
import { Printing } from '../widget/printing.js';
import { Focus } from './focus.js';
import { gridStyles } from './grid.styles.js';

/** Quotes before and between presses of the button. */
const page = 12;

/** All quotes in view, page by page; on paper all at once. */
export class Grid {
  readonly #host: ReactiveElement;
  readonly #printing: Printing;
  #limit = page;
  #shown: readonly Quote[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#printing = new Printing(host);
    adopt(host.renderRoot, gridStyles);
    new Focus(host);
  }

  /** Shows so many that this one is among them. */
  reveal(index: number): void {
    this.#limit = Math.max(this.#limit, index + 1);
  }

  render(quotes: readonly Quote[], draw: (quote: Quote) => TemplateResult): TemplateResult {
    const some = this.#printing.isActive ? quotes : quotes.slice(0, this.#limit);
    const rest = quotes.length - some.length;
    this.#keepFocus(some);
    return html`<ul class="grid" role="list" part="grid">
        ${some.map((quote) => html`<li>${draw(quote)}</li>`)}
      </ul>
      ${
        rest
          ? html`<button class="button show-more" type="button" @click=${this.#showMore}>
              ${strings.showMore(rest)}
            </button>`
          : nothing
      }`;
  }

  // The button may vanish, so the focus goes on to the first of the new quotes.
  readonly #showMore = async () => {
    const first = this.#limit;
    this.#limit += page;
    this.#host.requestUpdate();
    await this.#focus(first);
  };

  /** Whoever stood at a quote that makes room for another stands at that one, or at the last. */
  #keepFocus(quotes: readonly Quote[]): void {
    const before = this.#shown;
    this.#shown = quotes;
    const at = this.#items.findIndex((item) => item.matches(':focus-within'));
    const goes = at >= 0 && quotes !== before && quotes[at]?.id !== before[at]?.id;
    if (goes) void this.#focus(Math.min(at, quotes.length - 1));
  }

  get #items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.grid > li')];
  }

  async #focus(at: number): Promise<void> {
    await this.#host.updateComplete;
    const item = this.#items[at];
    item?.setAttribute('tabindex', '-1');
    item?.focus();
  }
}
