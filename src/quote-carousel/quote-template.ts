import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Quote, Text } from '../feed/model.js';
import * as strings from '../i18n/carousel.strings.js';
import { formatDate } from '../i18n/format.js';
import type { Folding } from './folding.js';
import { initialsOf, placeOf, type Words } from './quote-carousel.view.js';

/** What a quote needs to know of the widget that it stands in. */
export interface QuoteSetting {
  readonly folding: Folding | null | undefined;
  words(quote: Quote): Words;
  feedText(text: Text): unknown;
  /** The language of a text, where it is not that of the labels around it. */
  langOf(text: Text): unknown;
  imageAllowed(url: string): boolean;
}

/**
 * A quote as a `blockquote` whose footer says who, when and where. The footer has no role: outside of a
 * section it would be a landmark of the page.
 */
export function quoteTemplate(quote: Quote, setting: QuoteSetting): TemplateResult {
  const { id, person, date, source } = quote;
  const { text, size } = setting.words(quote);
  const { portrait } = person;
  const face = portrait && setting.imageAllowed(portrait.src) ? portrait : undefined;
  const folding = size === 'lengthy' ? setting.folding : undefined;
  return html`<blockquote class="quote ${size}" part="quote" dir="auto">
    <p
      class="text ${folding?.folds(id) ? 'folded' : ''}"
      part="text"
      lang=${setting.langOf(quote.text)}
    >
      <span class="lines">${text}</span>
    </p>
    ${folding?.button(quote)}
    <footer class=${face ? 'by' : 'by '} part="footer" role="none">
      <span class="face" part="portrait" aria-hidden="true"
        >${initialsOf(person.name)}${face && faceTemplate(face)}</span
      >
      <div>
        <p class="name" part="name">${linked(person.url, html`<bdi>${person.name}</bdi>`)}</p>
        ${line('', ', ', [
          person.role && setting.feedText(person.role),
          person.organization && html`<bdi>${person.organization}</bdi>`,
        ])}
        ${line(`muted small ${face?.credit ? 'credited' : ''}`, ' · ', [
          date && html`<time datetime=${date} dir="auto">${said(date)}</time>`,
          source && sourceTemplate(source, setting),
          face?.credit && html`<bdi>${strings.photo(face.credit)}</bdi>`,
        ])}
      </div>
    </footer>
  </blockquote>`;
}

/** A day; of some quotes only the month or the year is known. */
const said = (date: string): string =>
  date[4] ? formatDate(date, date[7] ? undefined : { month: 'long', year: 'numeric' }) : date;

/** It lies over the initials, which are there before it, and instead of it when it does not load. */
const faceTemplate = ({ src }: Image) =>
  html`<img
    alt=""
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${src}
    @load=${settle}
    @error=${settle}
  />`;

/**
 * It may come when another quote already stands there. Of one that has no face, the footer's class is another text
 * (`by` and a space): so it is written anew when it takes the place of one with a face, and loses these words.
 */
const settle = ({ type, target }: Event) => {
  const words = (target as Element).closest('.by');
  if (words) words.className = type === 'load' ? 'by faced' : 'by faceless';
};

const sourceTemplate = ({ label, url }: NonNullable<Quote['source']>, setting: QuoteSetting) =>
  linked(url, label ? setting.feedText(label) : html`<bdi>${url && placeOf(url)}</bdi>`);

const linked = (url: string | undefined, content: unknown) =>
  url ? html`<a href=${url} rel="noopener noreferrer">${content}</a>` : content;

/** What there is of some parts, in one line; each keeps its separator to itself, and is hidden with it. */
function line(name: string, between: string, parts: readonly unknown[]): unknown {
  const there = parts.filter(Boolean);
  return there.length
    ? html`<p class=${name}>
        ${there.map((part, index) => (index ? html`<span>${between}${part}</span>` : part))}
      </p>`
    : nothing;
}
