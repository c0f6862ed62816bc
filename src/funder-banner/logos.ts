import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Feed, Funder } from '../feed/model.js';
import { adopt } from '../widget/parts.js';
import { membersOf, type BannerView } from './funder-banner.view.js';
import { baseHeight } from './logo-sizes.js';
import { logoStyles } from './logos.styles.js';
import { drawnWidth, leastHeight, nameWithin, planLogos, type MarkLogo } from './logos.view.js';

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
  #isRow = true;
  #checked: BannerView | undefined;
  #plan: ReadonlyMap<Funder, MarkLogo> = new Map();
  readonly #lost = new Set<string>();
  /** Width by height of the files that came. */
  readonly #shapes = new Map<string, number>();
  readonly #kept = new Map<string, HTMLImageElement>();

  constructor(host: ReactiveElement, allowed: (url: string) => boolean) {
    this.#host = host;
    this.#allowed = allowed;
    adopt(host.renderRoot, logoStyles);
  }

  /** Before rendering: who has a logo to show, and how large. */
  plan(feed: Feed, view: BannerView, layout: string): void {
    // A newly fetched feed is a new chance for images that failed.
    if (feed !== this.#feed) this.#lost.clear();
    this.#feed = feed;
    this.#view = view;
    this.#isRow = layout === 'row';
    this.#plan = planLogos(membersOf(view), this.#allowed, this.#lost);
  }

  needsRow(funder: Funder): boolean {
    const { least = 0, ratio = 0, clear = 0 } = this.#plan.get(funder) ?? {};
    return least * ratio + 2 * clear > columnWidth;
  }

  /** Nothing for those without a logo to show; where the file cannot be had, the name stands in its place. */
  render(
    funder: Funder,
    [name, lang]: readonly [string, unknown],
    theme: string,
    wordmark: TemplateResult,
  ): TemplateResult | undefined {
    const logo = this.#plan.get(funder);
    if (!logo) return undefined;
    const { src, srcDark, plate, isKnown, isLost, isRaster, ratio, scale } = logo;
    const shape = isKnown ? (baseHeight * scale * ratio > columnWidth ? 'broad' : '') : 'free';
    if (isLost) return html`<span class="logo ${plate} ${shape} named">${wordmark}</span>`;
    // The browser picks light or dark by itself, and the light one on paper and for forced colours.
    const dark = theme === 'light' ? undefined : srcDark;
    return html`<span class="logo ${plate} ${shape} ${isRaster ? 'pixels' : ''}" part="logo"
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
          lang=${lang}
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
    this.#all<HTMLElement>('.logo').forEach((box, index) => {
      const { style } = box;
      const logo = logos[index];
      if (!logo) return;
      const { src, isKnown, fills, ratio, scale, least, clear, most } = logo;
      const shape = this.#shapes.get(src);
      const [wide, atLeast] = isKnown || fills || !shape ? ['', 0] : drawnWidth(shape, logo);
      const name = box.querySelector('img')?.alt ?? box.textContent ?? '';
      const { letters, spare, wider } = nameWithin(logo, name.trim(), this.#isRow);
      style.setProperty('--engagiert-_letters', String(letters));
      style.setProperty('--engagiert-_spare', `${spare}em`);
      style.setProperty('--engagiert-_wider', `${wider}em`);
      style.setProperty('--engagiert-_ratio', String(ratio));
      style.setProperty('--engagiert-_wide', String(scale * ratio));
      style.setProperty('--engagiert-_least', `${least * ratio}px`);
      style.setProperty('--engagiert-_most', `${most}px`);
      style.setProperty('--engagiert-_clear', `${clear}px`);
      style.setProperty('--engagiert-_drawn', String(wide));
      style.setProperty('--engagiert-_drawn-least', `${atLeast}px`);
    });
    this.#check();
  }

  #loaded(event: Event, { src, srcDark, isRaster }: MarkLogo): void {
    const {
      naturalWidth: width,
      naturalHeight: height,
      currentSrc,
    } = event.target as HTMLImageElement;
    if (currentSrc === srcDark) this.#keepForPrint(src);
    if (isRaster && height < leastHeight) this.#lose(currentSrc);
    // A vector image may have no measures at all.
    if (width && height) this.#shapes.set(src, width / height);
    this.arrange();
  }

  #missing = (event: Event): void => {
    const { currentSrc, src } = event.target as HTMLImageElement;
    this.#lose(currentSrc || src);
  };

  #lose(url: string): void {
    this.#lost.add(url);
    this.#host.requestUpdate();
  }

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
    const view = this.#view;
    const settled = this.#all<HTMLImageElement>('img').every(({ complete }) => complete);
    if (!view || !settled || this.#checked === view) return;
    this.#checked = view;
    // Later than what visitors wait for, and not while a file's real shape is still being taken over.
    setTimeout(() => {
      if (this.#view !== view) return;
      void import('./rule-check.js').then(
        ({ checkRules }) => checkRules(this.#host, this.#plan),
        () => {},
      );
    }, checkDelay);
  }

  #all<E extends Element>(selector: string): E[] {
    return [...this.#host.renderRoot.querySelectorAll<E>(selector)];
  }
}
