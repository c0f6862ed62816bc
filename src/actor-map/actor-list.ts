import { html, nothing, type TemplateResult } from 'lit';
import type { Actor } from '../feed/model.js';
import * as strings from '../i18n/map.strings.js';
import type { Page } from './actor-map.view.js';
import type { ActorParts } from './map-parts.js';

export interface ListActions extends ActorParts {
  readonly chosen: string | undefined;
  /** Whether a choice leads to a map. */
  readonly hasMap: boolean;
  choose(actor: Actor): void;
  showMore(): void;
}

/** The list: all that the map shows, and those without a place. */
export function renderActorList(
  { rows, pinned, rest }: Page,
  actions: ListActions,
): TemplateResult {
  // Several of the same name are counted, for those who hear the buttons alone.
  const seen: Record<string, number> = Object.create(null);
  return html`<ul class="items" role="list" aria-label=${strings.listOfActors()}>
      ${[...(pinned ? [pinned] : []), ...rows].map((actor) => {
        const name = JSON.stringify(actor.name);
        return renderItem(actor, actions, (seen[name] = (seen[name] ?? 0) + 1));
      })}
    </ul>
    ${
      rest
        ? html`<p class="more no-print">
            <button class="button" type="button" @click=${() => actions.showMore()}>
              ${strings.showMore(rest)}
            </button>
          </p>`
        : nothing
    }`;
}

function renderItem(actor: Actor, actions: ListActions, nth: number): TemplateResult {
  const selected = actor.id === actions.chosen;
  const onMap = actions.hasMap && actor.position;
  return html`<li class="item ${selected ? 'selected' : ''}" part="item">
    ${actions.heading(
      html`<button
        class="name"
        type="button"
        aria-current=${selected ? 'true' : nothing}
        @click=${() => actions.choose(actor)}
      >
        ${actions.name(actor)}${nth > 1 ? html`<span class="sr"> (${nth})</span>` : nothing}${onMap ? html`<span class="sr">, ${strings.onMap()}</span>` : nothing}
      </button>`,
    )}
    ${actions.facts(actor)}
  </li>`;
}
