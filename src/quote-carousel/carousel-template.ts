import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../feed/model.js';
import * as strings from '../i18n/carousel.strings.js';
import type { SlideChangeReason } from '../widget/events.js';
import type { Autoplay } from './autoplay.js';
import { controlsTemplate } from './controls-template.js';
import { keyMove, type Track } from './track.js';

/** The quotes and how to draw one. */
export interface Quotes {
  readonly quotes: readonly Quote[];
  draw(quote: Quote): TemplateResult;
}

/** What the carousel shows and does. */
export interface Carousel extends Quotes {
  readonly title: string;
  /** The first quote in view, how many are, and the last one that can be first. */
  readonly index: number;
  readonly shown: number;
  readonly last: number;
  readonly autoplay: Autoplay;
  readonly rotates: boolean;
  readonly track: Track;
  readonly printing: boolean;
  step(by: 1 | -1, reason: SlideChangeReason): void;
  goTo(index: number, reason: SlideChangeReason): void;
}

/** Up to here every slide holds its quote; above, only those near the one in view do. */
const mostFilled = 60;

export function carouselTemplate(carousel: Carousel): TemplateResult {
  const { title, quotes, index, shown, last, autoplay, track } = carousel;
  const many = quotes.length > mostFilled;
  const filled = (at: number) =>
    !many ||
    carousel.printing ||
    [index, track.passing].some((near) => Math.abs(at - near) <= shown * 2);
  const keyPressed = (event: KeyboardEvent) => {
    const move = keyMove(event);
    if (!move) return;
    event.preventDefault();
    carousel.step(move, 'keyboard');
  };
  return html`<section
    class="carousel ${shown > 1 ? 'row' : 'alone'} ${many ? 'many' : ''}"
    part="carousel"
    role=${title ? 'region' : 'group'}
    aria-roledescription=${strings.carousel()}
    aria-label=${title || strings.quotes()}
    @pointerenter=${autoplay.enter}
    @pointerleave=${autoplay.leave}
    @focusin=${autoplay.focusIn}
    @focusout=${autoplay.focusOut}
  >
    ${
      last
        ? controlsTemplate({
            page: Math.ceil(index / shown),
            pages: Math.ceil(last / shown) + 1,
            rotating: carousel.rotates ? autoplay.on : undefined,
            toggle: autoplay.toggle,
            previous: () => carousel.step(-1, 'button'),
            next: () => carousel.step(1, 'button'),
            goTo: (page) => carousel.goTo(page * shown, 'button'),
          })
        : nothing
    }
    <div
      class="track"
      id="track"
      part="track"
      role="group"
      aria-label=${strings.quotes()}
      aria-live=${autoplay.live}
      aria-atomic="false"
      tabindex="0"
      @pointerdown=${track.taken}
      @wheel=${track.taken}
      @scroll=${track.scrolled}
      @scrollend=${track.ended}
      @keydown=${keyPressed}
    >
      ${quotes.map(
        (quote, at) =>
          html`<div
            class="slide"
            part="slide"
            role="group"
            aria-roledescription=${strings.slide()}
            aria-label=${strings.position(at + 1, quotes.length)}
          >
            ${filled(at) ? carousel.draw(quote) : nothing}
          </div>`,
      )}
    </div>
  </section>`;
}

export function gridTemplate(grid: Quotes, rest: number, showMore: () => void): TemplateResult {
  return html`<ul class="grid" role="list" part="grid">
      ${grid.quotes.map((quote) => html`<li>${grid.draw(quote)}</li>`)}
    </ul>
    ${
      rest
        ? html`<button class="button show-more" type="button" @click=${showMore}>
            ${strings.showMore(rest)}
          </button>`
        : nothing
    }`;
}
