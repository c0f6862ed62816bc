import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed, FunderRole } from '../feed/model.js';
import { funders } from '../feed/sections/funders.js';
import * as strings from '../i18n/banner.strings.js';
import { day, flag, oneOf, wordsOf } from '../widget/attributes.js';
import { WidgetElement } from '../widget/widget-element.js';
import { funderBannerStyles } from './funder-banner.styles.js';
import {
  bannerView,
  berlinDay,
  funderRoles,
  type BannerView,
  type Group,
  type MarkLogo,
  type Member,
} from './funder-banner.view.js';

/** Longer names are set smaller and wider, so that a ministry weighs as much as a foundation. */
const longName = 32;
/** A logo that must be wider gets a row of its own in the grid. */
const columnWidth = 176;

/**
 * Shows who funds and carries the programme, by the rules that funders set: roles in their right order and words,
 * logos of equal weight, required sentences beside them, earlier funders apart.
 *
 * @summary Who funds and carries the programme.
 * @csspart groups - The groups of the day shown.
 * @csspart group - One role: its heading and its list.
 * @csspart group-heading - The heading of a role, such as “Gefördert durch”.
 * @csspart funder - One funder: mark, sentence and disclaimer.
 * @csspart logo - The ground of a logo: its clear space, and white where it needs that.
 * @csspart wordmark - The name of a funder that has no logo to show.
 * @csspart wording - The sentence that a funder requires.
 * @csspart disclaimer - The disclaimer that a funder requires.
 * @csspart past - Earlier funders.
 * @csspart past-heading - The heading of the earlier funders.
 */
export class FunderBannerElement extends WidgetElement {
  static override readonly sections = [funders];
  static override styles = [...WidgetElement.styles, funderBannerStyles];
  static override properties = {
    layout: { attribute: 'layout', ...oneOf('row', 'grid', 'list') },
    roles: { attribute: 'roles', ...wordsOf(...funderRoles) },
    at: { attribute: 'at', ...day() },
    includePast: { attribute: 'include-past', ...flag() },
  };

  /** `row`: a strip; `grid`: equal columns; `list`: one below the other. @default 'row' */
  declare layout: 'row' | 'grid' | 'list';
  /** Roles to show, in this order, separated by spaces; empty: all. @default [] */
  declare roles: readonly FunderRole[];
  /** The day for which funders are shown, such as 2026-05-31; empty: today. @default '' */
  declare at: string;
  /** Shows earlier funders too, apart from those of today. @default false */
  declare includePast: boolean;

  #view: BannerView = { groups: [], past: [] };
  #shownFeed: Feed | undefined;
  #checked: BannerView | undefined;
  readonly #failed = new Set<string>();
  readonly #kept = new Map<string, HTMLImageElement>();
  readonly #ratios = new Map<string, number>();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed } = this;
    // A newly fetched feed is a new chance for images that failed.
    if (feed !== this.#shownFeed) this.#failed.clear();
    this.#shownFeed = feed;
    if (!feed) return;
    this.#view = bannerView(feed, {
      day: this.at || berlinDay(new Date()),
      roles: this.roles,
      includePast: this.includePast,
      usable: (url) => !this.#failed.has(url) && this.imageAllowed(url),
      ratios: this.#ratios,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this;
    const view = this.#view;
    this.#sizeLogos();
    this.#checkRules();
    this.updateStructuredData(async () =>
      feed
        ? (await import('./structured-data.js')).structuredData(feed, view, (text) =>
            this.plain(text),
          )
        : [],
    );
  }

  protected override count(): number {
    return this.#members().length;
  }

  protected override renderFeed(): TemplateResult {
    const { groups, past } = this.#view;
    const below = this.heading || this.querySelector(':scope > [slot="heading"]') ? 1 : 0;
    return html`${this.#renderGroups(groups, below)}
    ${
      past.length
        ? html`<div class="past" part="past">
            ${this.renderHeading(below, strings.past(), 'past-heading')}
            ${this.#renderGroups(past, below + 1)}
          </div>`
        : nothing
    }`;
  }

  #renderGroups(groups: readonly Group[], below: number): TemplateResult {
    return html`<div class="groups ${this.layout}" part="groups">
      ${groups.map(({ id, years, members }) => {
        const when = years ? strings.years(years.from, years.to) : '';
        const title = strings.groupHeadings[id](when, members.length);
        return html`<div class="group" part="group">
          ${this.renderHeading(below, title, 'group-heading')}
          <ul role="list" class="funders">
            ${members.map((member) => this.#renderMember(member))}
          </ul>
        </div>`;
      })}
    </div>`;
  }

  #renderMember({ funder, logo, years }: Member): TemplateResult {
    const { url, wording, disclaimer } = funder;
    const mark = logo
      ? this.#renderLogo(logo, this.plain(funder.name))
      : this.#renderWordmark(funder);
    const words = wording || disclaimer;
    const needsRow = words || (logo && logo.least * logo.ratio > columnWidth);
    return html`<li class="funder ${needsRow ? 'wide' : years ? 'dated' : ''}" part="funder">
      ${url ? html`<a class="mark" href=${url} rel="noopener noreferrer">${mark}</a>` : html`<span class="mark">${mark}</span>`}
      ${
        wording || disclaimer || years
          ? html`<div class="words small">
              ${years ? html`<p class="muted">${strings.years(years.from, years.to)}</p>` : nothing}
              ${
                wording
                  ? html`<p class="lines" part="wording">${this.feedText(wording)}</p>`
                  : nothing
              }
              ${
                disclaimer
                  ? html`<p class="lines muted" part="disclaimer">${this.feedText(disclaimer)}</p>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </li>`;
  }

  #renderWordmark({ name }: Member['funder']): TemplateResult {
    const long = this.plain(name).length > longName;
    return html`<span class="wordmark ${long ? 'long' : ''}" part="wordmark"
      >${this.feedText(name)}</span
    >`;
  }

  // The browser picks light or dark by itself, and the light one on paper and for forced colours.
  #renderLogo(logo: MarkLogo, name: string): TemplateResult {
    const { src, srcDark, plate, ratio } = logo;
    const dark = this.theme === 'light' ? undefined : srcDark;
    return html`<span class="logo ${plate}" part="logo"
      ><picture
        >${
          dark
            ? html`<source media="print, (forced-colors: active)" srcset=${src} />
                <source
                  media=${this.theme === 'dark' ? 'all' : '(prefers-color-scheme: dark)'}
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
          @load=${(event: Event) => this.#imageLoaded(event, logo)}
          @error=${this.#imageFailed} /></picture
    ></span>`;
  }

  /** Sizes are set by script because a style attribute would break under a strict content security policy. */
  #sizeLogos(): void {
    const logos = this.#members().flatMap(({ logo }) => logo ?? []);
    this.renderRoot.querySelectorAll<HTMLElement>('.logo').forEach(({ style }, index) => {
      const { ratio = 1, scale = 1, least = 0, clear = 0 } = logos[index] ?? {};
      style.setProperty('--engagiert-_wide', String(scale * ratio));
      style.setProperty('--engagiert-_least', `${least * ratio}px`);
      style.setProperty('--engagiert-_clear', `${clear}px`);
    });
  }

  #imageLoaded(event: Event, { src, srcDark, ratio }: MarkLogo): void {
    const { naturalWidth, naturalHeight, currentSrc } = event.target as HTMLImageElement;
    if (currentSrc === srcDark) this.#keepForPrint(src);
    const real = naturalWidth / naturalHeight;
    // The feed gave no size, or another shape than the file has.
    if (real > 0 && real < Infinity && Math.abs(real / ratio - 1) > 0.05) {
      this.#ratios.set(src, real);
      this.requestUpdate();
    } else this.#checkRules();
  }

  /** Paper takes the light logo, but browsers do not wait for an image that printing asks for. */
  #keepForPrint(src: string): void {
    if (this.#kept.has(src)) return;
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.src = src;
    this.#kept.set(src, image);
  }

  #imageFailed = (event: Event): void => {
    const { currentSrc, src } = event.target as HTMLImageElement;
    this.#failed.add(currentSrc || src);
    this.requestUpdate();
  };

  /** Once everything stands: tells the owner, in the console, which rules of funders are not kept. */
  #checkRules(): void {
    const view = this.#view;
    const { feed } = this;
    const images = [...this.renderRoot.querySelectorAll('img')];
    if (!feed?.funders.some(({ logo }) => logo) || this.#checked === view) return;
    if (!images.every(({ complete }) => complete)) return;
    this.#checked = view;
    void import('./rule-check.js').then(
      ({ checkRules }) => checkRules(this, feed, view),
      () => {},
    );
  }

  #members(): readonly Member[] {
    const { groups, past } = this.#view;
    return [...groups, ...past].flatMap(({ members }) => members);
  }
}
