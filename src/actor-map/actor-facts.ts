import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, District, Text } from '../feed/model.js';
import { addressLine } from '../finding/address-line.js';
import { renderPicture } from '../finding/picture.js';
import { formatDate } from '../i18n/format.js';
import { formatList } from '../i18n/format-list.js';
import * as strings from '../i18n/map.strings.js';
import { formatLanguage, phoneLink } from '../i18n/more-formats.js';
import { readableUrl } from './actor-map.view.js';
import type { Mark } from './map-engine.js';

/** What facts need from their widget. */
export interface FactsContext {
  text(value: Text | undefined): unknown;
  plain(value: Text | undefined): string;
  /** The language of a plain text, where it is another one. */
  langOf(value: Text | undefined): unknown;
  category(id: string): { readonly label: unknown; readonly mark: Mark } | undefined;
  district(id: string): District | undefined;
  imageAllowed(url: string): boolean;
  /** Draws opening hours once their reader is there. */
  readonly hours: ((text: string, name: string) => TemplateResult) | undefined;
  /** A mark for hours that say nothing, while only open places are asked for. */
  readonly marksUnknownHours: boolean;
  distance(actor: Actor): string | undefined;
}

/** All that is known of an actor. The list and the popup show the same, so neither knows more than the other. */
export function renderFacts(actor: Actor, context: FactsContext): TemplateResult {
  const { address, accessibility, image, openingHours, description } = actor;
  const kind = actor.kind && actor.kind !== 'other' ? strings.kindName(actor.kind) : '';
  const districts = (actor.districts ?? []).map((id) => context.district(id)).filter(Boolean);
  const distance = context.distance(actor);
  const place = addressLine(address);
  return html`
    <p class="facts">
      ${(actor.categories ?? []).map((id) => renderCategory(id, context))}
      ${kind ? html`<span>${kind}</span>` : nothing}
      ${districts.map((district) => html`<span>${context.text(district!.label)}</span>`)}
      ${distance === undefined ? nothing : html`<span class="distance">${distance}</span>`}
    </p>
    ${renderPicture(image, context, (credit) => html`<figcaption>${strings.imageCredit(credit)}</figcaption>`)}
    ${description ? html`<p class="lines description">${context.text(description)}</p>` : nothing}
    ${place ? html`<p><bdi>${place}</bdi></p>` : nothing}
    ${
      openingHours
        ? (context.hours?.(openingHours, context.plain(actor.name)) ?? nothing)
        : context.marksUnknownHours
          ? html`<p>${strings.hoursUnknown()}</p>`
          : nothing
    }
    ${renderAccess(accessibility, context)}
    ${
      actor.languages?.length
        ? html`<p>${strings.languages(formatList(actor.languages.map(formatLanguage)))}</p>`
        : nothing
    }
    ${renderLinks(actor, context)} ${renderOrigin(actor)}
  `;
}

function renderMark({ color, sign }: Mark): TemplateResult {
  return html`<span class="sign" data-color=${color} aria-hidden="true">${sign}</span>`;
}

function renderCategory(id: string, context: FactsContext): unknown {
  const category = context.category(id);
  if (!category) return nothing;
  return html`<span class="category">${renderMark(category.mark)}${category.label}</span>`;
}

function renderLinks(actor: Actor, context: FactsContext): unknown {
  const { url, email, phone } = actor;
  if (!url && !email && !phone) return nothing;
  const name = context.plain(actor.name);
  return html`<p class="links">
    ${
      url
        ? html`<a
            href=${url}
            rel="noopener noreferrer"
            title=${readableUrl(url)}
            aria-label=${strings.websiteOf(name)}
            >${strings.website()}</a
          >`
        : nothing
    }
    ${email ? html`<a href=${`mailto:${email}`}>${email}</a>` : nothing}
    ${phone ? html`<a href=${phoneLink(phone)}><bdi>${phone}</bdi></a>` : nothing}
  </p>`;
}

function renderOrigin({ source, modified }: Actor): unknown {
  if (!source?.name && !modified) return nothing;
  const name = [source?.name, source?.license].filter(Boolean).join(', ');
  return html`<p class="origin">
    ${
      source?.name
        ? source.url
          ? html`<a href=${source.url} rel="noopener noreferrer">${strings.source(name)}</a>`
          : html`<span>${strings.source(name)}</span>`
        : nothing
    }
    ${modified ? html`<span>${strings.checked(formatDate(modified))}</span>` : nothing}
  </p>`;
}

function renderAccess(access: Actor['accessibility'], context: FactsContext): unknown {
  const wheels = wheelchair(access?.wheelchair);
  if (!wheels && !access?.note) return nothing;
  return html`<p>
    ${wheels}${wheels && access?.note ? ': ' : nothing}${context.text(access?.note)}
  </p>`;
}

function wheelchair(access: 'yes' | 'limited' | 'no' | 'unknown' | undefined): string {
  switch (access) {
    case 'yes':
      return strings.barrierFree();
    case 'limited':
      return strings.partlyBarrierFree();
    case 'no':
      return strings.notBarrierFree();
    default:
      return '';
  }
}
