import { html, nothing } from 'lit';
import type { Facet, Label } from './finding.js';

export function labelOf<R>(facet: Facet<R>, value: string): Label {
  const label = facet.valueLabel(value) ?? value;
  return typeof label === 'string' ? { text: label } : label;
}

export const renderLabel = ({ text, lang }: Label): unknown =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

export const cross = html`<svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
  <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
</svg>`;
