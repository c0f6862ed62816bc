import { html, nothing, type TemplateResult } from 'lit';
import type { PickedText } from '../feed/text.js';
import * as strings from '../i18n/carousel.strings.js';
import { formatDate } from '../i18n/format.js';
import { directionOf } from '../i18n/localize.js';
import type { QuoteView } from './quote-carousel.view.js';

/** What visitors have unfolded, and portraits that could not be had: by the ids of the quotes. */
export class QuoteMemory {
  readonly unfolded = new Set<string>();
  readonly faceless = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  toggle(id: string): void {
    if (!this.unfolded.delete(id)) this.unfolded.add(id);
    this.#changed();
  }

  loseFace(id: string): void {
    this.faceless.add(id);
    this.#changed();
  }
}

/** What a quote needs to know of the widget that it stands in. */
export interface QuoteSetting {
  /** Language of the labels around it. */
  readonly locale: string;
  readonly memory: QuoteMemory;
  imageAllowed(url: string): boolean;
}

/**
 * A quote as a `blockquote` whose footer says who, when and where. The footer has no role: outside of a
 * section it would be a landmark of the page.
 */
export function quoteTemplate(quote: QuoteView, setting: QuoteSetting): TemplateResult {
  const { locale, memory } = setting;
  const { id, text, lang, open, close, long, date, source, organization, url, portrait } = quote;
  const expanded = memory.unfolded.has(id);
  const hasFace = portrait && !memory.faceless.has(id) && setting.imageAllowed(portrait.src);
  const foreign = lang !== '' && lang !== locale;
  const name = html`<bdi>${quote.name}</bdi>`;
  return html`<blockquote
    class="quote ${quote.size}"
    part="quote"
    dir=${foreign ? directionOf(lang) : nothing}
  >
    <p
      class="text ${long && !expanded ? 'folded' : ''}"
      part="text"
      lang=${foreign ? lang : nothing}
    >
      <span class="lines">${open + text + close}</span>
    </p>
    ${
      long
        ? html`<button
            class="button plain more"
            type="button"
            aria-expanded=${expanded}
            @click=${() => memory.toggle(id)}
          >
            ${expanded ? strings.less() : strings.more()}
          </button>`
        : nothing
    }
    <footer class="by" part="footer" role="none">
      ${hasFace ? faceTemplate(portrait.src, () => memory.loseFace(id)) : initialsTemplate(quote)}
      <div>
        <p class="name" part="name">${linked(url, name)}</p>
        ${line('', ', ', [
          quote.role && isolated(quote.role, locale),
          organization && html`<bdi>${organization}</bdi>`,
        ])}
        ${line('muted small', ' · ', [
          date && html`<time datetime=${date}>${formatDate(date)}</time>`,
          source && linked(source.url, isolated(source.label, locale)),
          hasFace && portrait.credit && html`<bdi>${strings.photo(portrait.credit)}</bdi>`,
        ])}
      </div>
    </footer>
  </blockquote>`;
}

const faceTemplate = (src: string, failed: () => void) =>
  html`<img
    class="face"
    part="portrait"
    alt=""
    width="56"
    height="56"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${src}
    @error=${failed}
  />`;

const initialsTemplate = ({ initials }: QuoteView) =>
  initials
    ? html`<span class="face" part="portrait" aria-hidden="true">${initials}</span>`
    : nothing;

const linked = (url: string | undefined, content: TemplateResult) =>
  url ? html`<a href=${url} rel="noopener noreferrer">${content}</a>` : content;

const isolated = ({ text, lang }: PickedText, locale: string) =>
  html`<bdi lang=${lang && lang !== locale ? lang : nothing}>${text}</bdi>`;

/** What there is of some parts, in one line. */
function line(name: string, between: string, parts: readonly unknown[]): unknown {
  const there = parts.filter(Boolean);
  return there.length
    ? html`<p class=${name}>${there.map((part, index) => [index ? between : nothing, part])}</p>`
    : nothing;
}
