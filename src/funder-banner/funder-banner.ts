import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FunderRole } from '../feed/model.js';
import { funders } from '../feed/sections/funders.js';
import * as strings from '../i18n/banner.strings.js';
import { day, flag, oneOf, wordsOf } from '../widget/attributes.js';
import { WidgetElement } from '../widget/widget-element.js';
import { funderBannerStyles } from './funder-banner.styles.js';
import {
  bannerView,
  berlinDay,
  funderRoles,
  membersOf,
  type BannerView,
  type Group,
  type Member,
} from './funder-banner.view.js';
import type { Logos } from './logos.js';

/** Set wider: a ministry then takes two lines like a foundation, and a long word need not break. */
const isLong = (name: string) => /^.{33}|[^\s-]{15}/su.test(name);

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
  #logos: Logos | undefined;
  #fetchingLogos: Promise<void> | undefined;
  #waiting = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed } = this;
    if (!feed) return;
    this.#view = bannerView(feed, {
      day: this.at || berlinDay(new Date()),
      roles: this.roles,
      includePast: this.includePast,
    });
    if (feed.funders.some(({ logo }) => logo)) this.#fetchLogos();
    this.#logos?.plan(feed, this.#view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this;
    const view = this.#view;
    this.#logos?.arrange();
    this.updateStructuredData(async () =>
      feed
        ? (await import('./structured-data.js')).structuredData(feed, view, (text) =>
            this.plain(text),
          )
        : [],
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetchingLogos;
    return super.getUpdateComplete();
  }

  protected override count(): number {
    return membersOf(this.#view).length;
  }

  protected override renderFeed(): TemplateResult {
    if (this.#waiting) return html`<div class="skeleton"></div>`;
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

  #renderMember({ funder, years }: Member): TemplateResult {
    const { url, wording, disclaimer } = funder;
    const mark =
      this.#logos?.render(funder, this.plain(funder.name), this.theme) ??
      this.#renderWordmark(funder);
    const needsRow = wording || disclaimer || this.#logos?.needsRow(funder);
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
    return html`<span class="wordmark ${isLong(this.plain(name)) ? 'long' : ''}" part="wordmark"
      >${this.feedText(name)}</span
    >`;
  }

  /** Names wait for logos, so that nothing moves; where those cannot be had, names it is. */
  #fetchLogos(): void {
    if (this.#fetchingLogos) return;
    this.#waiting = true;
    this.#fetchingLogos = import('./logos.js')
      .then(
        ({ Logos }) => {
          this.#logos = new Logos({
            element: this,
            allowed: (url) => this.imageAllowed(url),
            changed: () => this.requestUpdate(),
          });
        },
        () => {},
      )
      .then(() => {
        this.#waiting = false;
        this.requestUpdate();
      });
  }
}
