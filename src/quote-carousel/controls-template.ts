import { html, nothing, type TemplateResult } from 'lit';
import * as strings from '../i18n/carousel.strings.js';

/** What the controls show and do. */
export interface Controls {
  readonly page: number;
  readonly pages: number;
  /** Whether it changes by itself; undefined when nobody asked for that. */
  readonly rotating: boolean | undefined;
  toggle(): void;
  previous(): void;
  next(): void;
  goTo(page: number): void;
}

/** More dots than these would be a wall of tab stops. */
const mostDots = 9;

/** First the button that stops the movement, then previous and next, then the choice: as the APG has it. */
export function controlsTemplate(controls: Controls): TemplateResult {
  const { page, pages, rotating } = controls;
  return html`<div class="controls no-print" part="controls">
    ${
      rotating === undefined
        ? nothing
        : html`<button
            class="button rotation"
            part="rotation"
            type="button"
            @click=${controls.toggle}
          >
            ${icon(rotating ? 'M5 3v10M11 3v10' : 'M5 3l7 5l-7 5z')}
            ${rotating ? strings.stop() : strings.start()}
          </button>`
    }
    <div class="steps">
      ${arrow('previous', strings.previous(), 'M10 3l-5 5l5 5', controls.previous)}
      ${arrow('next', strings.next(), 'M6 3l5 5l-5 5', controls.next)}
    </div>
    ${
      pages > mostDots
        ? html`<p class="counter" part="counter">${strings.position(page + 1, pages)}</p>`
        : html`<div class="dots" part="dots" role="group" aria-label=${strings.choose()}>
            ${Array.from({ length: pages }, (_, index) => dot(index, index === page, controls))}
          </div>`
    }
  </div>`;
}

const arrow = (name: string, label: string, path: string, run: () => void) =>
  html`<button
    class="button arrow"
    part=${name}
    type="button"
    aria-controls="track"
    aria-label=${label}
    @click=${run}
  >
    ${icon(path)}
  </button>`;

const dot = (index: number, current: boolean, controls: Controls) =>
  html`<button
    class="dot"
    part="dot"
    type="button"
    aria-controls="track"
    aria-label=${strings.dot(index + 1)}
    aria-disabled=${current ? 'true' : nothing}
    @click=${() => controls.goTo(index)}
  ></button>`;

const icon = (path: string) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
