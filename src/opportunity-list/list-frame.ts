import { html, nothing } from 'lit';
import type { Opportunity } from '../feed/model.js';
import * as common from '../i18n/common.strings.js';
import { formatNumber } from '../i18n/format.js';
import * as strings from '../i18n/list.strings.js';
import { later } from './later.js';
import { dateOf } from './phrases.js';

export interface Foot {
  /** How many offers are found but not shown yet. */
  readonly left: number;
  /** How many of those found have dates. */
  readonly dated: number;
  readonly modified: string | undefined;
  showMore(): void;
  saveDates(): void;
}

/** What stands under the offers. */
export const renderFoot = ({ left, dated, modified, showMore, saveDates }: Foot): unknown =>
  html`<p class="row more">
    ${
      left > 0
        ? html`<button class="button primary no-print" type="button" part="more" @click=${showMore}>
            ${strings.showMore(formatNumber(left))}
          </button>`
        : nothing
    }
    ${
      dated
        ? html`<button class="button plain no-print" type="button" @click=${saveDates}>
            ${strings.allDates(formatNumber(dated))}
          </button>`
        : nothing
    }
    ${modified ? html`<span class="updated muted small">${strings.updated(dateOf(modified))}</span>` : nothing}
  </p>`;

/** An open offer before its details are here, or when they do not come: the way to it stays. */
export const renderWaiting = ({ applyUrl }: Opportunity): unknown =>
  later.hasFailed
    ? html`<p>
        ${common.failed()}
        ${applyUrl ? html`<a href=${applyUrl} rel="noopener noreferrer">${applyUrl}</a>` : nothing}
      </p>`
    : html`<p class="muted">${common.loading()}</p>`;
