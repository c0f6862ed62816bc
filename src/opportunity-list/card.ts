import { html, nothing } from 'lit';
import type { Text } from '../feed/model.js';
import * as strings from '../i18n/list.strings.js';
import type { CardView } from './opportunity-list.view.js';
import { badges, dateOf, dot, effort, when, where } from './phrases.js';
import { whole } from './whole.js';

/** What the templates of cards need of their widget. */
export interface CardContext {
  /** A feed text, isolated and marked with its language. */
  text(text: Text | undefined): unknown;
  plain(text: Text | undefined): string;
  /** The language of a plain text, where it is another one. */
  langOf(text: Text | undefined): unknown;
  heading(below: number, content: unknown, part?: string): unknown;
  imageAllowed(url: string): boolean;
  /** Names the elements of one card. */
  readonly key: number;
  readonly isOpen: boolean;
  readonly isPrinting: boolean;
  /** How far it is, once a visitor said from where. */
  readonly distance: string | undefined;
  /** The button beside the toggle that puts it on the shortlist. */
  readonly save: unknown;
  toggle(): void;
  /** What the open card shows. */
  detail(): unknown;
}

/** One offer: what, with whom, where, when, how much time, and one next step. */
export function renderCard(view: CardView, context: CardContext): unknown {
  const { organizer, signs } = view;
  const { key, isOpen } = context;
  const labels = badges(signs);
  return html`<li class="card ${isOpen ? 'unfolded' : ''}" part="item" data-id=${view.offer.id}>
    <div class="body">
      ${context.heading(1, html`<span id="title-${key}">${context.text(view.offer.title)}</span>`, 'title')}
      ${organizer ? html`<p class="muted">${context.text(organizer.name)}</p>` : nothing}
      ${
        labels.length
          ? html`<p class="row small">
              ${labels.flatMap(([kind, text]) => [html`<span class="badge ${kind}" part="badge">${text}</span>`, ' '])}
            </p>`
          : nothing
      }
      <dl class="facts">
        ${renderFact(strings.where(), renderWhere(view, context))}
        ${renderFact(strings.when(), whole(when(view)))}
        ${renderFact(strings.effort(), whole(effort(view)))}
      </dl>
      ${
        signs.untouchedSince
          ? html`<p class="muted small">
              ${whole(strings.untouched(dateOf(signs.untouchedSince)))}
            </p>`
          : nothing
      }
      ${context.isPrinting ? renderPrintedContact(view) : nothing}
      <p class="row foot no-print">
        <button
          class="button toggle"
          id="toggle-${key}"
          type="button"
          part="toggle"
          aria-expanded=${isOpen}
          aria-controls="details-${key}"
          aria-labelledby="toggle-${key} title-${key}"
          @click=${context.toggle}
        >
          ${strings.details()}
        </button>
        ${context.save}
      </p>
    </div>
    <div
      class="details"
      id="details-${key}"
      part="details"
      role="group"
      aria-labelledby="title-${key}"
      ?hidden=${!isOpen}
    >
      ${isOpen ? context.detail() : nothing}
    </div>
  </li>`;
}

const renderWhere = (view: CardView, { plain, distance }: CardContext): string =>
  [where(view, plain), view.offer.mode !== 'remote' && distance].filter(Boolean).join(dot);

export const renderFact = (label: string, fact: unknown): unknown =>
  fact
    ? html`<div>
        <dt class="muted">${label}</dt>
        <dd>${fact}</dd>
      </div>`
    : nothing;

/** Paper has no buttons. */
function renderPrintedContact({ offer, organizer }: CardView): unknown {
  const { applyUrl, contact } = offer;
  const ways = [
    applyUrl?.replace(/^(mailto|tel):/, ''),
    contact?.email ?? organizer?.email,
    contact?.phone ?? organizer?.phone,
  ];
  const known = [...new Set(ways.filter(Boolean))];
  return known.length
    ? html`<p class="small ways">
        ${known.flatMap((way, at) => [html`<span class="whole">${way}${at < known.length - 1 ? dot : ''}</span>`, ' '])}
      </p>`
    : nothing;
}
