import { html } from 'lit';
import { formatNumber } from '../i18n/format.js';

export const renderNumber = (count = 0): unknown =>
  html`<span class="find-number muted">${formatNumber(count)}</span>`;

export const cross = html`<svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
  <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
</svg>`;
