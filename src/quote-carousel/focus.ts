import type { ReactiveController, ReactiveElement } from 'lit';

/** What vanishes under the keyboard leaves it to the row, or else to the beginning of the widget. */
export class Focus implements ReactiveController {
  readonly #host: ReactiveElement;
  #isInside = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { activeElement } = this.#root;
    // Notices look after themselves.
    this.#isInside = Boolean(activeElement && !activeElement.closest('.status'));
  }

  hostUpdated(): void {
    if (!this.#isInside || this.#root.activeElement) return;
    const next = [...this.#root.querySelectorAll<HTMLElement>('.base, .track')].at(-1);
    // The row is a tab stop and stays one, all else only takes the focus.
    next?.setAttribute('tabindex', `${next.tabIndex}`);
    next?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
