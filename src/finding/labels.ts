import { html } from 'lit';
import { formatNumber } from '../i18n/format.js';

/** Without a number, the place of one that is on its way. */
export const renderNumber = (count: number | undefined): unknown =>
  html`<span class="find-number muted">${count === undefined ? '…' : formatNumber(count)}</span>`;
