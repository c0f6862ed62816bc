import { html, type ReactiveController, type TemplateResult } from 'lit';
import * as strings from '../i18n/carousel-autoplay.strings.js';
import { adopt } from '../widget/parts.js';
import { autoplayStyles } from './autoplay.styles.js';
import type { QuoteCarouselElement } from './quote-carousel.js';
import { Rotation, secondsFor, type Pause } from './rotation.js';
import type { Stage } from './stage.js';

/** Lets the quotes change by themselves, and hears from visitors and page when they must not. */
export class Autoplay implements ReactiveController {
  readonly #host: QuoteCarouselElement;
  readonly #stage: Stage;
  readonly #rotation: Rotation;
  #known = '';
  /** The page has asked for movement before the carousel stood there. */
  #asked = false;
  #end = new AbortController();

  constructor(host: QuoteCarouselElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    this.#rotation = new Rotation(() => stage.parts.movement?.step(1, 'autoplay'));
    // What does not stand on the page yet has nothing to dress.
    if (host.hasUpdated) adopt(host.renderRoot, autoplayStyles);
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#host.hasUpdated) adopt(this.#host.renderRoot, autoplayStyles);
    this.#end = new AbortController();
    const { signal } = this.#end;
    const watch = (target: EventTarget, type: string, run: (event: never) => void) =>
      target.addEventListener(type, run as EventListener, { signal, passive: true });
    const host = this.#host;
    watch(host, 'pointerenter', () => this.#set('hover', true));
    watch(host, 'pointerleave', () => this.#set('hover', false));
    // A finger holds the quote until it lets go. Its pointer is gone as soon as it scrolls. Others may rest on the page.
    const isHere = ({ target }: Touch) =>
      host.contains(target as Node) || host.renderRoot.contains(target as Node);
    for (const type of ['touchstart', 'touchend', 'touchcancel']) {
      watch(host, type, ({ touches }: TouchEvent) =>
        this.#set('finger', Array.from(touches).some(isHere)),
      );
    }
    this.#set('hover', host.matches(':hover'));
    watch(host.renderRoot, 'focusin', ({ target }: FocusEvent) => this.#entered(target as Element));
    watch(host.renderRoot, 'focusout', () => this.#change(() => this.#rotation.leave()));
    // It may have come before we did: into a widget that is told to move only now.
    for (const root of [host, host.renderRoot]) {
      this.#entered(root.querySelector(':focus-visible'));
    }
    const hidden = () => this.#set('hidden', document.hidden);
    watch(document, 'visibilitychange', hidden);
    hidden();
    // Wishing for less motion stops it as the button does, so that the button can still start it.
    try {
      const still = matchMedia('(prefers-reduced-motion: reduce)');
      const calm = () => still.matches && this.#set('stopped', true);
      watch(still, 'change', calm);
      calm();
    } catch {
      // Sandboxes and privacy tools refuse it or take it away: the button is there.
    }
    if (this.#asked) this.play();
    this.#asked = false;
    try {
      const observer = new IntersectionObserver((seen) =>
        this.#set('away', !seen.at(-1)?.isIntersecting),
      );
      observer.observe(host);
      signal.addEventListener('abort', () => observer.disconnect());
    } catch {
      // Sandboxes and privacy tools remove observers: it then moves out of sight too.
    }
  }

  hostDisconnected(): void {
    this.#end.abort();
    this.#known = '';
    this.#rotation.wait(0);
    this.#rotation.leave();
  }

  /** The same quote again goes on waiting. */
  hostUpdate(): void {
    const { layout, autoplay } = this.#host;
    const { index = 0, shown = 0, last } = this.#stage.parts.movement ?? {};
    const inView = this.#stage.quotes().slice(index, index + shown);
    // Nothing moves where there is nowhere to go.
    const moves = last && layout === 'carousel' && this.#host.isConnected;
    const seconds = moves ? autoplay : 0;
    const characters = inView.reduce((sum, quote) => sum + this.#stage.words(quote).text.length, 0);
    const known = `${seconds} ${inView[0]?.id}`;
    if (known === this.#known) return;
    this.#known = known;
    this.#rotation.wait(seconds && secondsFor(seconds, characters));
  }

  get on(): boolean {
    return this.#rotation.on;
  }

  /** A live region that speaks while things move by themselves would never stop speaking. */
  get live(): 'off' | 'polite' {
    return this.on && !this.#rotation.has('focus') ? 'off' : 'polite';
  }

  button(): TemplateResult {
    const { on } = this;
    const [start, stop] = [strings.start(), strings.stop()];
    return html`<button
      class="button rotation"
      part="rotation"
      type="button"
      @click=${this.#toggle}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d=${on ? 'M5 3v10M11 3v10' : 'M5 3l7 5l-7 5z'} />
      </svg>
      <span class="labels" data-other=${on ? start : stop}><span>${on ? stop : start}</span></span>
    </button>`;
  }

  play(): void {
    this.#asked = !this.#host.isConnected;
    this.#change(() => this.#rotation.start());
  }

  pause(): void {
    this.#asked = false;
    this.#change(() => this.#rotation.stop());
  }

  #set(pause: Pause, holds: boolean): void {
    this.#change(() => this.#rotation.set(pause, holds));
  }

  /** Draws again where a reason to stand still came or went. */
  #change(run: () => void): void {
    const { live, on } = this;
    run();
    if (live !== this.live || on !== this.on) this.#host.requestUpdate();
  }

  readonly #toggle = (): void => (this.on ? this.pause() : this.play());

  #entered(target: Element | null): void {
    if (!target?.matches(':focus-visible')) return;
    this.#change(() => this.#rotation.enter(target.matches('.rotation')));
  }
}
