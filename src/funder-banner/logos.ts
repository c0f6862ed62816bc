import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Feed, Funder } from '../feed/model.js';
import { adopt } from '../widget/parts.js';
import { membersOf, type BannerView } from './funder-banner.view.js';
import { baseHeight } from './logo-sizes.js';
import { logoStyles } from './logos.styles.js';
import { isRaster, planLogos, type FileSize, type MarkLogo } from './logos.view.js';

/** A logo that must be wider gets a row of its own in the grid; one that would be, two columns. */
const columnWidth = 152;
/** Milliseconds that logos have to stand still before they are judged. */
const checkDelay = 300;

/** Everything about logos. Fetched with the first feed that has one; until then names are all there is. */
export class Logos {
  readonly #host: ReactiveElement;
  readonly #allowed: (url: string) => boolean;
  #feed: Feed | undefined;
  #view: BannerView | undefined;
  #checked: BannerView | undefined;
  #plan: ReadonlyMap<Funder, MarkLogo> = new Map();
  readonly #failed = new Set<string>();
  readonly #files = new Map<string, FileSize>();
  readonly #kept = new Map<string, HTMLImageElement>();

  constructor(host: ReactiveElement, allowed: (url: string) => boolean) {
    this.#host = host;
    this.#allowed = allowed;
    adopt(host.renderRoot, logoStyles);
  }

  /** Before rendering: who has a logo to show, and how large. */
  plan(feed: Feed, view: BannerView): void {
    // A newly fetched feed is a new chance for images that failed.
    if (feed !== this.#feed) this.#failed.clear();
    this.#feed = feed;
    this.#view = view;
    this.#plan = planLogos(
      membersOf(view),
      (url) => !this.#failed.has(url) && this.#allowed(url),
      this.#files,
    );
  }

  needsRow(funder: Funder): boolean {
    const { least = 0, ratio = 0, clear = 0 } = this.#plan.get(funder) ?? {};
    return least * ratio + 2 * clear > columnWidth;
  }

  /** Nothing for those without a logo to show. */
  render(funder: Funder, name: string, theme: string): TemplateResult | undefined {
    const logo = this.#plan.get(funder);
    if (!logo) return undefined;
    // The browser picks light or dark by itself, and the light one on paper and for forced colours.
    const { src, srcDark, plate, ratio, scale } = logo;
    const dark = theme === 'light' ? undefined : srcDark;
    const broad = baseHeight * scale * ratio > columnWidth ? 'broad' : '';
    return html`<span class="logo ${plate} ${broad}" part="logo"
      ><picture
        >${
          dark
            ? html`<source media="print, (forced-colors: active)" srcset=${src} />
                <source
                  media=${theme === 'dark' ? 'all' : '(prefers-color-scheme: dark)'}
                  srcset=${dark}
                />`
            : nothing
        }<img
          alt=${name}
          width=${Math.round(ratio * 100)}
          height="100"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          src=${src}
          @load=${(event: Event) => this.#loaded(event, logo)}
          @error=${this.#missing} /></picture
    ></span>`;
  }

  /**
   * After rendering. Sizes are set by script because a style attribute would break under a strict content security
   * policy.
   */
  arrange(): void {
    const logos = [...this.#plan.values()];
    this.#all<HTMLElement>('.logo').forEach(({ style }, index) => {
      const { ratio = 1, scale = 1, least = 0, clear = 0, most = 0 } = logos[index] ?? {};
      style.setProperty('--engagiert-_wide', String(scale * ratio));
      style.setProperty('--engagiert-_least', `${least * ratio}px`);
      style.setProperty('--engagiert-_most', `${most}px`);
      style.setProperty('--engagiert-_clear', `${clear}px`);
    });
    this.#check();
  }

  #loaded(event: Event, { src, srcDark, ratio, most }: MarkLogo): void {
    const {
      naturalWidth: width,
      naturalHeight: height,
      currentSrc,
    } = event.target as HTMLImageElement;
    if (currentSrc === srcDark) this.#keepForPrint(src);
    const isNew = Math.abs(width / height / ratio - 1) > 0.05 || (isRaster(src) && most !== width);
    // The feed gave no size, or another one than the file has. A vector image may have none at all.
    if (width && height && isNew && !this.#files.has(src)) {
      this.#files.set(src, { width, height });
      this.#host.requestUpdate();
    } else this.#check();
  }

  #missing = (event: Event): void => {
    const { currentSrc, src } = event.target as HTMLImageElement;
    this.#failed.add(currentSrc || src);
    this.#host.requestUpdate();
  };

  /** Paper takes the light logo, but browsers do not wait for an image that printing asks for. */
  #keepForPrint(src: string): void {
    if (this.#kept.has(src)) return;
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.src = src;
    this.#kept.set(src, image);
  }

  /** Once everything stands: tells the owner, in the console, which rules of funders are not kept. */
  #check(): void {
    const [feed, view] = [this.#feed, this.#view];
    const settled = this.#all<HTMLImageElement>('img').every(({ complete }) => complete);
    if (!feed || !view || !settled || this.#checked === view) return;
    this.#checked = view;
    // Later than what visitors wait for, and not while a file's real shape is still being taken over.
    setTimeout(() => {
      if (this.#view !== view) return;
      void import('./rule-check.js').then(
        ({ checkRules }) => checkRules(this.#host, feed, this.#plan),
        () => {},
      );
    }, checkDelay);
  }

  #all<E extends Element>(selector: string): E[] {
    return [...this.#host.renderRoot.querySelectorAll<E>(selector)];
  }
}
