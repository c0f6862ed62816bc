import { html, nothing, type TemplateResult } from 'lit';
import * as strings from '../i18n/carousel.strings.js';
import type { Autoplay } from './autoplay.js';
import type { Movement } from './movement.js';

/** What the carousel shows and does. */
export interface Carousel {
  readonly title: string;
  /** What each slide holds. */
  readonly slides: readonly unknown[];
  /** Not there before a hand is laid on the row; null: cannot be had, and the row can still be scrolled. */
  readonly movement: Movement | null | undefined;
  /** Only where it was asked for. */
  readonly autoplay: Autoplay | null | undefined;
  /** What hands and keys do: for the movement. */
  heard(event: Event): void;
}

/** More dots than these would be a wall of tab stops. */
const mostDots = 9;

export function carouselTemplate(carousel: Carousel): TemplateResult {
  const { title, slides, movement, autoplay, heard } = carousel;
  const { index = 0, shown = 1, last = slides.length - 1 } = movement ?? {};
  // The page need not wait for us to scroll.
  const hand = { handleEvent: heard, passive: true };
  return html`<section
    class="carousel ${shown > 1 ? '' : 'alone'}"
    part="carousel"
    role=${title ? 'region' : 'group'}
    aria-roledescription=${strings.carousel()}
    aria-label=${title || strings.quotes()}
    @pointerenter=${hand}
    @focusin=${hand}
    @pointerdown=${hand}
    @wheel=${hand}
    @keydown=${heard}
  >
    ${last && movement !== null ? controls(carousel, index, shown, last) : nothing}
    <div
      class="track"
      id="track"
      part="track"
      role="group"
      aria-label=${strings.quotes()}
      aria-live=${autoplay?.live ?? 'polite'}
      aria-atomic="false"
      tabindex="0"
      @scroll=${hand}
    >
      ${slides.map(
        (quote, at) =>
          html`<div
            class="slide"
            part="slide"
            role="group"
            aria-roledescription=${strings.slide()}
            aria-label=${strings.position(at + 1, slides.length)}
            .inert=${movement !== null && (at < index || at >= index + shown)}
          >
            ${quote}
          </div>`,
      )}
    </div>
  </section>`;
}

/** First the button that stops the movement, then previous and next, then the choice: as the APG has it. */
function controls(
  { autoplay, slides, heard }: Carousel,
  index: number,
  shown: number,
  last: number,
): TemplateResult {
  const page = Math.ceil(index / shown);
  const pages = Math.ceil(last / shown) + 1;
  return html`<div class="controls no-print" part="controls">
    ${autoplay?.button()}
    <div class="steps">
      ${arrow('previous', strings.previous(), heard)} ${arrow('next', strings.next(), heard)}
    </div>
    ${
      pages > mostDots
        ? html`<p part="counter">
            ${strings.position(shown > 1 ? `${index + 1}–${index + shown}` : index + 1, slides.length)}
          </p>`
        : html`<div class="dots" part="dots" role="group" aria-label=${strings.choose()}>
            ${[...Array<unknown>(pages)].map(
              (_, at) =>
                html`<button
                  class="dot"
                  part="dot"
                  type="button"
                  aria-controls="track"
                  aria-label=${strings.dot(Math.min(at * shown, last) + 1)}
                  aria-disabled=${at === page ? 'true' : nothing}
                  @click=${heard}
                ></button>`,
            )}
          </div>`
    }
  </div>`;
}

const arrow = (name: string, label: string, heard: Carousel['heard']) =>
  html`<button
    class="button arrow"
    part=${name}
    type="button"
    aria-controls="track"
    aria-label=${label}
    @click=${heard}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3l5 5l-5 5" /></svg>
  </button>`;
