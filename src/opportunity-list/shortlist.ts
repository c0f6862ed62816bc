import { html, nothing } from 'lit';
import type { Opportunity } from '../feed/model.js';
import { cross } from '../finding/value-labels.js';
import { formatNumber } from '../i18n/format.js';
import * as strings from '../i18n/list-detail.strings.js';
import { statusBeside } from './detail.js';
import type { ListParts } from './list-parts.js';
import { toggleSaved } from './list-state.js';
import type { OfferLookup } from './offer-lookup.js';

/** Offers that a visitor noted; kept in the address, so it is there only where the widget may write one. */
export class Shortlist {
  readonly #list: ListParts;
  readonly #share: (status: Element | null) => void;
  #known:
    { readonly lookup: OfferLookup; readonly byId: ReadonlyMap<string, Opportunity> } | undefined;

  constructor(list: ListParts, share: (status: Element | null) => void) {
    this.#list = list;
    this.#share = share;
  }

  get offers(): readonly Opportunity[] {
    return this.byIds(this.#list.state.saved);
  }

  /** Offers by their ids, in that order; those that are over are not found. */
  byIds(ids: readonly string[]): readonly Opportunity[] {
    const { lookup } = this.#list;
    if (!ids.length || !lookup) return [];
    if (this.#known?.lookup !== lookup) {
      this.#known = { lookup, byId: new Map(lookup.offers.map((offer) => [offer.id, offer])) };
    }
    const { byId } = this.#known;
    return ids.map((id) => byId.get(id)).filter((offer) => offer !== undefined);
  }

  /** The button that shows it; with all that can be done with it once it is shown. */
  render(): unknown {
    const { element, state } = this.#list;
    if (!element.syncUrl) return nothing;
    const count = this.offers.length;
    const toggle = html`<button
      class="button shortlist no-print"
      type="button"
      aria-pressed=${state.isShortlist}
      @click=${this.#toggle}
    >
      ${strings.saved(formatNumber(count))} ${state.isShortlist ? cross : nothing}
    </button>`;
    return state.isShortlist
      ? html`<p class="bar row no-print">${toggle} ${this.#renderActions(count)}</p>`
      : toggle;
  }

  /** The button on a card. */
  renderSave({ id }: Opportunity, key: number): unknown {
    const { element, state } = this.#list;
    if (!element.syncUrl) return nothing;
    return html`<button
      class="button plain save"
      id="save-${key}"
      type="button"
      aria-pressed=${state.saved.includes(id)}
      aria-labelledby="save-${key} title-${key}"
      @click=${() => this.#save(id, key)}
    >
      ${bookmark}${strings.save()}
    </button>`;
  }

  /** What to do with it, once something is on it. */
  #renderActions(count: number): unknown {
    return count
      ? html`<button
            class="button"
            type="button"
            @click=${(event: Event) => this.#share(statusBeside(event))}
          >
            ${strings.share()}
          </button>
          <button class="button" type="button" @click=${() => this.#list.print()}>
            ${strings.print()}
          </button>
          <span class="small" role="status"></span>`
      : html`<span>${strings.nothingSaved()}</span>`;
  }

  /** The button stands elsewhere afterwards: the focus follows it. */
  #toggle = async () => {
    const { element, state } = this.#list;
    this.#list.change({ isShortlist: !state.isShortlist, openId: '', pages: 1 }, true);
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.shortlist')?.focus();
  };

  async #save(id: string, at: number): Promise<void> {
    const { element, state } = this.#list;
    this.#list.change({ saved: toggleSaved(state.saved, id) });
    await element.updateComplete;
    // The shortlist lost its last offer, and the focus with it.
    if (at < this.#list.shown.cards.length) return;
    const next = at ? `#save-${at - 1}` : '.shortlist';
    element.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }
}

const bookmark = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path d="M4 2h8v12l-4-3-4 3z" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
</svg>`;
