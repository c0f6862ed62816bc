import { html, nothing } from 'lit';
import type { Text } from '../feed/model.js';
import { addressLine } from '../finding/address-line.js';
import { renderPicture } from '../finding/picture.js';
import { formatNumber } from '../i18n/format.js';
import { formatList } from '../i18n/format-list.js';
import { drawList } from '../i18n/list-parts.js';
import { formatLanguage, phoneLink } from '../i18n/more-formats.js';
import * as strings from '../i18n/list-detail.strings.js';
import { updated } from '../i18n/list.strings.js';
import { renderFact, type CardContext } from './card.js';
import { isDated } from './dated.js';
import type { CardView } from './opportunity-list.view.js';
import { mailTo } from './outward.js';
import { dateOf } from './phrases.js';
import { whole } from './whole.js';

export interface DetailActions {
  /** `status`: where to say what became of it. */
  share(status: Element | null): void;
  saveDate(): void;
}

/** Everything about one offer, and how to reach those who make it. */
export function renderDetail(
  view: CardView,
  context: CardContext,
  actions: DetailActions,
): unknown {
  const { offer } = view;
  const [first, ...others] = ways(view, context);
  return html`${renderPicture(offer.image, context, renderCredit)}
    ${
      offer.description
        ? html`<p class="lines description">${context.text(offer.description)}</p>`
        : nothing
    }
    ${renderTexts(strings.requirements(), offer.requirements, context)}
    ${renderTexts(strings.benefits(), offer.benefits, context)}
    <dl class="facts">${facts(view, context).map(([label, fact]) => renderFact(label, fact))}</dl>
    <p class="row actions no-print">
      ${first ? html`<a class="button primary" part="apply" href=${first.href} rel="noopener noreferrer">${first.text}</a>` : nothing}
      ${others.map(({ href, text }) => html`<a class="button" part="action" href=${href} rel="noopener noreferrer">${text}</a>`)}
      ${
        isDated(offer)
          ? html`<button class="button" part="action" type="button" @click=${actions.saveDate}>
              ${strings.calendar()}
            </button>`
          : nothing
      }
      <button
        class="button"
        part="action"
        type="button"
        @click=${(event: Event) => actions.share(statusBeside(event))}
      >
        ${strings.share()}
      </button>
      <span class="small" role="status"></span>
    </p>
    <p class="muted small">${provenance(view)}</p>`;
}

interface Way {
  readonly href: string;
  readonly text: string;
}

/** Ways to reach the organisation, the shortest first. */
function ways({ offer, organizer }: CardView, context: CardContext): readonly Way[] {
  const { applyUrl, contact, title } = offer;
  const email = contact?.email ?? organizer?.email;
  const phone = contact?.phone ?? organizer?.phone;
  const subject = strings.subject(context.plain(title));
  const first = applyUrl && wayTo(applyUrl, subject);
  const [scheme] = applyUrl?.split(':') ?? [];
  const mail = email && { href: mailTo(email, subject), text: strings.mail() };
  const call = phone && { href: phoneLink(phone), text: strings.call(leftToRight(phone)) };
  // An address of the same kind to apply to stands in for the general one.
  const all = [first, scheme !== 'mailto' && mail, scheme !== 'tel' && call];
  return all.filter((way) => typeof way === 'object');
}

function wayTo(applyUrl: string, subject: string): Way {
  if (applyUrl.startsWith('mailto:')) {
    const [address = '', query] = applyUrl.slice(7).split('?');
    return { href: query ? applyUrl : mailTo(decode(address), subject), text: strings.mail() };
  }
  if (applyUrl.startsWith('tel:')) {
    return { href: applyUrl, text: strings.call(leftToRight(decode(applyUrl.slice(4)))) };
  }
  return { href: applyUrl, text: strings.apply() };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The parts of a phone number keep their order in a right-to-left text, and stay together. */
const leftToRight = (phone: string) => `\u2066${phone.replace(/\s/g, '\u00a0')}\u2069`;

const renderCredit = (credit: string) =>
  html`<figcaption class="muted small">${credit}</figcaption>`;

const renderTexts = (
  label: string,
  texts: readonly Text[] | undefined,
  context: CardContext,
): unknown =>
  texts?.length
    ? html`<div>
        ${context.heading(2, label)}
        <ul role="list" class="texts">
          ${texts.map((text) => html`<li>${context.text(text)}</li>`)}
        </ul>
      </div>`
    : nothing;

function facts({ offer, organizer }: CardView, context: CardContext) {
  const { accessibility, contact, languages, places, audiences } = offer;
  const wheelchair = strings.wheelchair[accessibility?.wheelchair ?? 'unknown']();
  const rows: readonly (readonly [string, unknown])[] = [
    [strings.audiences(), audiences && drawList(audiences, context.plain, context.text)],
    [strings.place(), addressLine(offer.address)],
    [strings.age(), whole(ages(offer))],
    [strings.languages(), languages && formatList(languages.map(formatLanguage))],
    [
      strings.access(),
      (wheelchair || accessibility?.note) &&
        html`${wheelchair}${wheelchair && accessibility?.note && ': '}${context.text(accessibility?.note)}`,
    ],
    [strings.places(), places && formatNumber(places)],
    [strings.respondBy(), offer.validThrough && whole(dateOf(offer.validThrough))],
    [strings.contact(), renderContact(contact?.name, contact?.email, contact?.phone)],
    [
      strings.website(),
      organizer?.url &&
        html`<a href=${organizer.url} rel="noopener noreferrer"
          >${context.text(organizer.name)}</a
        >`,
    ],
  ];
  return rows;
}

const renderContact = (...lines: (string | undefined)[]) => {
  const given = lines.filter((line) => line !== undefined);
  return (
    given.length &&
    given.map((line) => html`<span class="line"><bdi>${breakable(line)}</bdi></span>`)
  );
};

/** A mail address that is too long for its line is broken behind the @. */
function breakable(line: string): unknown {
  const [name, host] = line.split('@');
  return host ? html`${name}@<wbr />${host}` : line;
}

function ages({ minAge, maxAge }: CardView['offer']): string {
  const [min, max] = [minAge ?? 0, maxAge].map((age) => formatNumber(age ?? 0)) as [string, string];
  if (maxAge === undefined) return minAge ? strings.ageFrom(min) : '';
  return minAge ? strings.ageBetween(min, max) : strings.ageTo(max);
}

function provenance({ offer: { source, modified, published } }: CardView): unknown {
  const touched = modified ?? published;
  const name = source?.name ?? source?.url;
  const link = source?.url
    ? html`<a href=${source.url} rel="noopener noreferrer">${name}</a>`
    : name;
  return html`${name ? html`${strings.source('')}<bdi>${link}</bdi>.` : nothing}
  ${touched ? whole(updated(dateOf(touched))) : nothing}`;
}

/** Where to say what became of a click. */
export const statusBeside = ({ currentTarget }: Event): Element | null =>
  (currentTarget as Element).parentElement?.querySelector('[role=status]') ?? null;
