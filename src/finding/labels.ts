import { html } from 'lit';
import { formatNumber } from '../i18n/format.js';

export const renderNumber = (count = 0): unknown =>
  html`<span class="find-number muted">${formatNumber(count)}</span>`;
