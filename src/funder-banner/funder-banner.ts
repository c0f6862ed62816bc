import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed, FunderRole } from '../feed/model.js';
import { funders } from '../feed/sections/funders.js';
import { groupHeadings } from '../i18n/banner.strings.js';
import { attributes, flag, oneOf } from '../widget/attributes.js';
import { Parts, adopt } from '../widget/parts.js';
import { WidgetElement } from '../widget/widget-element.js';
import { day, wordsOf } from './attributes.js';
import { funderBannerStyles } from './funder-banner.styles.js';
import {
  activeOn,
  berlinDay,
  deciding,
  digitsOf,
  funderRoles,
  grouped,
  membersOf,
  membersWith,
  open,
  type BannerView,
  type Group,
  type Member,
  type Years,
} from './funder-banner.view.js';

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
  static override properties = attributes({
    layout: oneOf('row', 'grid', 'list'),
    roles: wordsOf(...funderRoles),
    at: day(),
    includePast: flag(),
  });

  /** `row`: a strip; `grid`: equal columns; `list`: one below the other. @default 'row' */
  declare layout: 'row' | 'grid' | 'list';
  /** Roles to show, in this order, separated by spaces; empty: all. @default [] */
  declare roles: readonly FunderRole[];
  /** The day for which funders are shown, such as 2026-05-31; empty: today. @default '' */
  declare at: string;
  /** Shows earlier funders too, apart from those of today. @default false */
  declare includePast: boolean;

  #view: BannerView = { groups: [], past: [] };
  readonly #parts = new Parts(
    {
      // Names wait for logos, so that nothing moves.
      logos: async () =>
        new (await import('./logos.js')).Logos(this, (url) => this.imageAllowed(url)),
      past: async () => {
        const past = await import('./past.js');
        adopt(this.renderRoot, past.pastStyles);
        return past;
      },
      layout: async () => adopt(this.renderRoot, (await import('./layout.styles.js')).layoutStyles),
      // Others fund then. Named, so that the part for earlier ones is asked for where nobody does any more.
      midnight: async () =>
        void new (await import('../widget/midnight.js')).Midnight(
          this,
          () => this.#day,
          () => this.requestUpdate('at'),
        ),
    },
    () => this.requestUpdate(),
  );

  protected override prepare(feed?: Feed): Promise<unknown> | undefined {
    this.#parts.again();
    return this.#parts.need(
      feed?.funders.some(({ logo }) => logo) && 'logos',
      (this.includePast || (feed && !deciding(this.#members(feed)).some(activeOn(this.#day)))) &&
        'past',
      this.layout !== 'row' && 'layout',
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed } = this;
    if (!feed) return;
    if (changed.size) void this.prepare(feed);
    const { past, logos } = this.#parts.here;
    const day = this.#day;
    const members = this.#members(feed);
    const now = members.filter(activeOn(day));
    // Nobody waits for it.
    this.#parts.need(
      members.some(({ from, to }) => from > day || (to >= day && to < open)) && 'midnight',
    );
    this.#view = past
      ? past.viewWithPast(members, day, this.includePast)
      : { groups: grouped(now.length ? now : members), past: [] };
    logos?.plan(feed, this.#view, this.layout);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this;
    const view = this.#view;
    this.#parts.here.logos?.arrange();
    this.updateStructuredData([view], async () => {
      const { structuredData } = await import('./structured-data.js');
      return feed && this.count()
        ? structuredData(
            feed,
            view,
            (text) => this.plain(text),
            (url) => this.imageAllowed(url),
          )
        : [];
    });
  }

  protected override count(): number {
    return membersOf(this.#view).length;
  }

  protected override renderFeed(): TemplateResult {
    const { groups, past } = this.#view;
    return html`${this.#renderGroups(groups, 1)}
    ${
      past.length
        ? html`<div class="past" part="past">
            ${this.renderHeading(1, this.#parts.here.past?.past(), 'past-heading')}
            ${this.#renderGroups(past, 2)}
          </div>`
        : nothing
    }`;
  }

  #renderGroups(groups: readonly Group[], below: number): TemplateResult {
    return html`<div class="groups ${this.layout}" part="groups">
      ${groups.map(({ id, years, members }) => {
        const when = this.#years(years);
        const title = when
          ? this.#parts.here.past?.datedHeading(id, when, members.length)
          : groupHeadings[id](members.length) + this.#timeOf(members);
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
    const { name, url, wording, disclaimer } = funder;
    const { logos } = this.#parts.here;
    const wordmark = this.#renderWordmark(funder);
    const words = [this.plain(name), this.langOf(name)] as const;
    const mark = logos?.render(funder, words, this.theme, wordmark) ?? wordmark;
    const when = this.#years(years);
    const isWide = wording || disclaimer || logos?.needsRow(funder);
    return html`<li class="funder ${isWide ? 'wide' : when ? 'dated' : ''}" part="funder">
      ${
        url
          ? html`<a class="mark" href=${url} rel="noopener noreferrer">${mark}</a>`
          : html`<span class="mark">${mark}</span>`
      }
      ${
        wording || disclaimer || when
          ? html`<div class="words small">
              ${when && html`<p class="muted">${when}</p>`}
              ${wording && html`<p class="lines" part="wording">${this.feedText(wording)}</p>`}
              ${
                disclaimer &&
                html`<p class="lines muted" part="disclaimer">${this.feedText(disclaimer)}</p>`
              }
            </div>`
          : nothing
      }
    </li>`;
  }

  /** Needed where the part for other times cannot be had. */
  #timeOf(members: readonly Member[]): string {
    return this.#parts.here.past || members.some(activeOn(this.#day)) ? '' : digitsOf(members);
  }

  #years(years: Years | undefined): string | undefined {
    return years && this.#parts.here.past?.years(years.from, years.to);
  }

  #renderWordmark({ name }: Member['funder']): TemplateResult {
    return html`<span class="wordmark ${isLong(this.plain(name)) ? 'long' : ''}" part="wordmark"
      >${this.feedText(name)}</span
    >`;
  }

  get #day(): string {
    return this.at || berlinDay(new Date().toISOString());
  }

  #members(feed: Feed): readonly Member[] {
    return membersWith(feed, this.roles.length ? this.roles : funderRoles);
  }
}
