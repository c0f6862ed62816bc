import { html, nothing } from 'lit';
import { formatNumber } from '../i18n/format.js';
import type { Facet, Label } from './facets.js';

export function labelOf<R>(facet: Facet<R>, value: string): Label {
  const label = facet.valueLabel(value) ?? value;
  return typeof label === 'string' ? { text: label } : label;
}

export const renderLabel = ({ text, lang }: Label): unknown =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

export const renderNumber = (count = 0): unknown =>
  html`<span class="find-number muted">${formatNumber(count)}</span>`;
