import { html, type TemplateResult } from 'lit';
import type { Actor } from '../feed/model.js';
import * as strings from '../i18n/map.strings.js';
import * as paneStrings from '../i18n/map-pane.strings.js';
import type { ActorParts } from './map-parts.js';
import { GROUP_PAGE, type Popup } from './popup-state.js';

export interface PopupActions extends ActorParts {
  close(): void;
  choose(actor: Actor): void;
  open(popup: Popup): void;
}

export function renderPopup(
  popup: Popup,
  actor: Actor | undefined,
  actions: PopupActions,
): TemplateResult {
  const { kind } = popup;
  const title =
    kind === 'group'
      ? paneStrings.samePlace(popup.actors.length)
      : actor
        ? actions.name(actor)
        : '';
  return html`<div
    class="popup item"
    part="popup"
    role="dialog"
    tabindex="-1"
    aria-labelledby="popup-title"
  >
    <button
      class="button close"
      type="button"
      aria-label=${paneStrings.close()}
      @click=${() => actions.close()}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M5 5l10 10M15 5L5 15" />
      </svg>
    </button>
    <div id="popup-title">${actions.heading(title)}</div>
    ${kind === 'group' ? renderMembers(popup, actions) : actor ? renderActor(popup, actor, actions) : ''}
  </div>`;
}

function renderActor(
  { group }: Extract<Popup, { kind: 'actor' }>,
  actor: Actor,
  actions: PopupActions,
): TemplateResult {
  return html`${actions.facts(actor)}
  ${
    group
      ? html`<p>
          <button
            class="button"
            type="button"
            @click=${() => actions.open({ kind: 'group', actors: group, limit: GROUP_PAGE })}
          >
            ${paneStrings.back()}
          </button>
        </p>`
      : ''
  }`;
}

function renderMembers(
  popup: Extract<Popup, { kind: 'group' }>,
  actions: PopupActions,
): TemplateResult {
  const { actors, limit } = popup;
  const rest = actors.length - limit;
  return html`<ul class="members" role="list">
      ${actors.slice(0, limit).map(
        (actor) =>
          html`<li>
            <button class="name" type="button" @click=${() => actions.choose(actor)}>
              ${actions.name(actor)}
            </button>
          </li>`,
      )}
    </ul>
    ${
      rest > 0
        ? html`<button
            class="button"
            type="button"
            @click=${() => actions.open({ ...popup, limit: limit + GROUP_PAGE })}
          >
            ${strings.showMore(rest)}
          </button>`
        : ''
    }`;
}
