import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Quote } from '../feed/model.js';
import * as strings from '../i18n/carousel-folding.strings.js';
import { adopt } from '../widget/parts.js';
import { foldingStyles } from './folding.styles.js';
import type { Stage } from './stage.js';

/** Long quotes are folded after some lines, so that one of them does not make all the others high. */
export class Folding implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #stage: Stage;
  readonly #unfolded = new Set<string>();

  constructor(host: ReactiveElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    adopt(host.renderRoot, foldingStyles);
    host.addController(this);
  }

  folds(id: string): boolean {
    return !this.#unfolded.has(id);
  }

  foldAll(): void {
    this.#unfolded.clear();
  }

  /** Beside others like it, it says whose words it is about. */
  button({ id, person }: Quote): TemplateResult {
    const folds = this.folds(id);
    const label = folds ? strings.more() : strings.less();
    return html`<button
      class="button more"
      type="button"
      aria-expanded=${!folds}
      aria-label="${label}: ${person.name}"
      @click=${() => this.#toggle(id)}
    >
      ${label}
    </button>`;
  }

  /** Offers the rest only of quotes that are really cut off at this width. */
  hostUpdated(): void {
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.more')];
    // All measured before anything is changed, so that it is laid out once.
    const needless = buttons.map(({ previousElementSibling: text }) => text && isWhole(text));
    buttons.forEach((button, index) => {
      // One under the keyboard stays until it has gone on.
      button.hidden = Boolean(needless[index]) && !button.matches(':focus');
    });
  }

  #toggle(id: string): void {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    // Whoever reads on takes longer than anyone can guess.
    this.#stage.parts.autoplay?.pause();
    this.#host.requestUpdate();
  }
}

/** Letters may reach over their line a little, and then it scrolls a little in Firefox; a hidden line is more. */
const isWhole = (text: Element) =>
  text.matches('.folded') && text.scrollHeight <= text.clientHeight * 1.04;
