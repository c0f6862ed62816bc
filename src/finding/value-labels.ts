import { html, nothing } from 'lit';
import type { Facet, Label } from './finding.js';

export function labelOf<R>(facet: Facet<R>, value: string): Label {
  const label = facet.valueLabel(value) ?? value;
  return typeof label === 'string' ? { text: label } : label;
}

export const renderLabel = ({ text, lang }: Label): unknown =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
