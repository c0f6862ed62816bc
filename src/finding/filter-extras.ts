import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import * as strings from '../i18n/finding-extras.strings.js';
import { formatNumber } from '../i18n/format.js';
import { adopt } from '../widget/parts.js';
import { filterExtrasStyles } from './filter-extras.styles.js';
import { renderPanel } from './filter-panel.js';
import type { Finder } from './finder.js';
import type { Placed } from './finding.js';
import { cross, labelOf, renderLabel } from './value-labels.js';

const presses = ['pointerdown', 'pointerup'] as const;

/** What a filter bar shows after the first touch: panels, chips, ways out of an empty result. */
export class FilterExtras<R extends Placed> implements ReactiveController {
  readonly #host: LitElement;
  readonly #finder: Finder<R>;
  /** The facet whose panel is open. */
  #open = '';
  #valueQuery = '';

  constructor(host: LitElement, finder: Finder<R>) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
    adopt(host.renderRoot, filterExtrasStyles);
  }

  hostDisconnected(): void {
    this.#close();
  }

  get open(): string {
    return this.#open;
  }

  /** Opens a facet's panel, or closes it. `isLate`: asked for before all this was here, when nothing showed yet. */
  toggle(id: string, isLate = false): void {
    const wasOpen = this.#open === id;
    // Who presses again because nothing happens wants it all the more.
    if (wasOpen && isLate) return;
    this.#close();
    // The host may have left the page before all this was here.
    if (wasOpen || !this.#host.isConnected) return;
    this.#open = id;
    this.#valueQuery = '';
    for (const type of presses) document.addEventListener(type, this.#pressedOutside);
  }

  renderPanel(id: string): unknown {
    const facet = this.#open === id && this.#finder.facets.find((each) => each.id === id);
    return html`<div
      class="find-panel"
      id="find-${id}"
      part="panel"
      tabindex="-1"
      ?hidden=${!facet}
      @focusout=${this.#focusLeft}
    >
      ${
        facet
          ? renderPanel(this.#finder, facet, {
              query: this.#valueQuery,
              search: this.#searchValues,
              close: this.#closeAndReturn,
            })
          : nothing
      }
    </div>`;
  }

  /** In the search field: empties it. */
  renderClear(): unknown {
    const finder = this.#finder;
    return html`<button
      class="find-clear"
      type="button"
      aria-label=${strings.clearSearch()}
      ?hidden=${!finder.query}
      @click=${() => this.#leave(() => finder.search(''))}
    >
      ${cross}
    </button>`;
  }

  /** What is active, each to be removed by a click. */
  renderChips(): unknown {
    const finder = this.#finder;
    if (!finder.isNarrowed) return nothing;
    const { filters } = finder;
    const chips = finder.facets.flatMap((facet) =>
      (filters[facet.id] ?? []).map((value) => ({ facet, value })),
    );
    return html`<ul role="list" class="row find-chips" part="chips">
      ${chips.map(({ facet, value }, at) => {
        const label = facet.toggle ? { text: facet.label() } : labelOf(facet, value);
        return html`<li>
          <button
            class="find-chip"
            part="chip"
            type="button"
            aria-label=${strings.removeFilter(label.text)}
            @click=${() => this.#leave(() => finder.toggle(facet.id, value), at)}
          >
            ${renderLabel(label)} ${cross}
          </button>
        </li>`;
      })}
      <li>${this.#renderReset()}</li>
    </ul>`;
  }

  /** For an empty result: one button per filter whose removal helps, most first. What drops all stands by the chips. */
  renderWaysOut(): unknown {
    const finder = this.#finder;
    const ways = finder.waysOut().map(({ id, count }) => {
      const facet = finder.facets.find((candidate) => candidate.id === id);
      const number = formatNumber(count);
      return html`<li>
        <button class="button" type="button" @click=${() => this.#leave(() => finder.drop(id))}>
          ${
            facet
              ? strings.without(facet.label(), number)
              : strings.withoutWords(finder.query.trim(), number)
          }
        </button>
      </li>`;
    });
    return html`<div class="find-ways" part="no-results">
      <p>${strings.nothingFound()} ${ways.length ? strings.fewerFilters() : nothing}</p>
      ${
        ways.length
          ? html`<ul role="list" class="row">
              ${ways}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** How the search for the visitor's position is going. */
  get note(): string {
    switch (this.#finder.locating) {
      case 'idle':
        return '';
      case 'busy':
        return strings.locating();
      case 'refused':
        return strings.refused();
      case 'failed':
        return strings.notLocated();
    }
  }

  #renderReset(): unknown {
    return html`<button
      class="button plain"
      part="reset"
      type="button"
      @click=${() => this.#leave(() => this.#finder.clear())}
    >
      ${strings.reset()}
    </button>`;
  }

  /** Does what removes the very control that was used, and puts the focus on what stands in its place. */
  async #leave(act: () => void, at = -1): Promise<void> {
    act();
    await this.#host.updateComplete;
    const chips = this.#all('.find-chip');
    const next =
      chips[at] ??
      chips[at - 1] ??
      this.#all('.find-search input')[0] ??
      // Which buttons show depends on the widget's width.
      this.#all('.find .button').find((button) => button.getClientRects().length);
    next?.focus();
  }

  #close(): void {
    for (const type of presses) document.removeEventListener(type, this.#pressedOutside);
    this.#open = '';
    this.#host.requestUpdate();
  }

  /** Closes a panel that lies over other things. One among them stays: what is being pressed below would move away. */
  #uncover(): void {
    const [panel] = this.#all(`#find-${this.#open}`);
    if (panel && getComputedStyle(panel).position === 'absolute') this.#close();
  }

  #closeAndReturn = () => {
    this.#all('.find-facet[aria-expanded="true"]')[0]?.focus();
    this.#close();
  };

  #searchValues = (query: string) => {
    this.#valueQuery = query;
    this.#host.requestUpdate();
  };

  /** For keys pressed in the bar. */
  pressed = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === 'Enter' && target.matches('[type="search"]')) putAwayKeyboard(event, target);
    if (event.key !== 'Escape' || !this.#open || !target.closest('.find-filters')) return;
    event.stopPropagation();
    event.preventDefault();
    this.#closeAndReturn();
  };

  /** A mouse means it as soon as it is down. A finger may be about to scroll to what is below the screen, and must come up. */
  #pressedOutside = (event: PointerEvent) => {
    if ((event.pointerType === 'mouse') !== (event.type === 'pointerdown')) return;
    const [filters] = this.#all('.find-filters');
    if (!filters || !event.composedPath().includes(filters)) this.#uncover();
  };

  /** Tabbing on must not lead under an open panel. */
  #focusLeft = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    const panel = event.currentTarget as HTMLElement;
    if (next && !panel.contains(next) && next !== panel.previousElementSibling) this.#uncover();
  };

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

/** Hits are there at each letter. But the keyboard on a screen lies over them, and its key “search” would do nothing. */
function putAwayKeyboard({ isComposing }: KeyboardEvent, field: HTMLElement): void {
  try {
    if (!isComposing && matchMedia('(pointer: coarse)').matches) field.blur();
  } catch {
    // Sandboxes and privacy tools refuse it or take it away.
  }
}
