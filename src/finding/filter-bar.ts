import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import * as strings from '../i18n/finding.strings.js';
import { formatNumber } from '../i18n/format.js';
import type { Facet } from './facets.js';
import { nearest, type Finder } from './finder.js';
import { cross, renderNumber } from './labels.js';
import { load, loaded } from './later.js';
import type * as OnDemand from './on-demand.js';

/** Screen readers hear a count when the visitor has stopped typing, not at each letter. */
const politeness = 600;

/**
 * Draws a finder's search field, filters, chips, order and count into the shadow root of its host.
 * Add `filterBarStyles` to the host's styles.
 *
 *     readonly #bar = new FilterBar(this, this.#finder);
 *     … ${this.#bar.render()} … ${results.length ? list : this.#bar.renderWaysOut()}
 */
export class FilterBar<R> implements ReactiveController {
  readonly #host: LitElement;
  readonly #finder: Finder<R>;
  /** The facet whose panel is open. */
  #open = '';
  /** Whether the filters are shown on a narrow widget. */
  #unfolded = false;
  #valueQuery = '';
  #spoken = '';
  #timer = 0;
  #coming: Promise<void> | undefined;

  constructor(host: LitElement, finder: Finder<R>) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#close();
  }

  // The text of the status is set by hand: announcing must not cost another rendering of the host.
  hostUpdated(): void {
    clearTimeout(this.#timer);
    const status = this.#find('.find-status');
    if (!status || status.textContent === this.#spoken) return;
    const speak = () => (status.textContent = this.#spoken);
    // The first count is there to be read, not news.
    if (status.textContent) this.#timer = window.setTimeout(speak, politeness);
    else speak();
  }

  render(): unknown {
    const finder = this.#finder;
    const { settings } = finder;
    const count = finder.options.countLabel(finder.results.length);
    const isBusy = finder.isNarrowed || finder.locating !== 'idle' || this.#open;
    const later = isBusy ? this.#later() : undefined;
    const note = later?.noteOf(finder);
    this.#spoken = [note, count].filter(Boolean).join(' ');
    return html`<div class="find" part="finder">
      <div class="find-row">
        ${settings.noSearch ? nothing : this.#renderSearch()} ${this.#renderNearMe()}
        ${this.#renderUnfold()}
      </div>
      ${this.#renderFilters()} ${later?.renderChips(this.#host, finder)}
      ${note ? html`<p>${note}</p>` : nothing}
      <div class="find-row find-summary">
        <span class="find-count" part="count" aria-hidden="true">${count}</span>
        <span class="find-status sr" role="status"></span>
        ${this.#renderSort()}
      </div>
    </div>`;
  }

  /** For an empty result: one button per filter whose removal helps. */
  renderWaysOut(): unknown {
    return this.#later()?.renderWaysOut(this.#host, this.#finder);
  }

  #renderSearch(): unknown {
    const finder = this.#finder;
    const { query } = finder;
    return html`<div class="find-search">
      <input
        class="field"
        part="search"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-label=${strings.search()}
        placeholder=${strings.search()}
        .value=${query}
        @focus=${() => finder.prepare()}
        @input=${(event: Event) => finder.search((event.target as HTMLInputElement).value)}
      />
      <button
        class="find-clear"
        type="button"
        aria-label=${strings.clearSearch()}
        ?hidden=${!query}
        @click=${() => {
          finder.search('');
          this.#find('.find-search input')?.focus();
        }}
      >
        ${cross}
      </button>
    </div>`;
  }

  #renderNearMe(): unknown {
    const finder = this.#finder;
    if (!finder.options.place || finder.settings.noLocate) return nothing;
    const isOn = finder.sort === nearest && Boolean(finder.here);
    return html`<button
      class="button"
      part="near-me"
      type="button"
      aria-pressed=${isOn}
      @click=${() => finder.sortBy(isOn ? undefined : nearest)}
    >
      ${strings.nearMe()}
    </button>`;
  }

  /** On a narrow widget the filters wait behind a button. */
  #renderUnfold(): unknown {
    const { facets, filters } = this.#finder;
    if (!facets.length) return nothing;
    return html`<button
      class="button find-unfold"
      type="button"
      aria-expanded=${this.#unfolded}
      aria-controls="find-filters"
      @click=${() => {
        this.#unfolded = !this.#unfolded;
        this.#host.requestUpdate();
      }}
    >
      ${withNumber(strings.filters(), facets.filter(({ id }) => filters[id]).length)}
    </button>`;
  }

  #renderFilters(): unknown {
    const { facets } = this.#finder;
    if (!facets.length) return nothing;
    return html`<div
      class="find-row find-filters ${this.#unfolded ? 'unfolded' : ''}"
      id="find-filters"
      part="filters"
      role="group"
      aria-label=${strings.filters()}
    >
      ${facets.map((facet) => (facet.toggle ? this.#renderToggle(facet) : this.#renderFacet(facet)))}
    </div>`;
  }

  #renderToggle(facet: Facet<R>): unknown {
    const { id, toggle: value = '' } = facet;
    return html`<label class="find-toggle">
      <input
        type="checkbox"
        .checked=${id in this.#finder.filters}
        @change=${() => this.#finder.toggle(id, value)}
      />
      <span>${facet.label()}</span> ${renderNumber(this.#finder.counts(id).get(value))}
    </label>`;
  }

  #renderFacet(facet: Facet<R>): unknown {
    const { id } = facet;
    const isOpen = this.#open === id;
    const panel =
      isOpen &&
      this.#later()?.renderPanel(
        this.#finder,
        facet,
        this.#valueQuery,
        this.#searchValues,
        this.#closeAndReturn,
      );
    return html`<button
        class="button find-facet"
        type="button"
        data-facet=${id}
        aria-expanded=${isOpen}
        aria-controls="find-${id}"
        @click=${() => (isOpen ? this.#close() : this.#show(id))}
        @keydown=${this.#escape}
      >
        ${withNumber(facet.label(), this.#finder.filters[id]?.length)}
      </button>
      <div
        class="find-panel"
        id="find-${id}"
        part="panel"
        tabindex="-1"
        ?hidden=${!panel}
        @keydown=${this.#escape}
        @focusout=${this.#focusLeft}
      >
        ${panel || nothing}
      </div>`;
  }

  #renderSort(): unknown {
    const finder = this.#finder;
    const { sorts, place } = finder.options;
    if (!sorts) return nothing;
    const isSearch = finder.query.trim() !== '';
    // The best hits come first, unless a visitor chose another order.
    const isRanked = isSearch && !finder.params['sort'];
    const isUsual = isRanked || (finder.sort === nearest && !finder.here);
    const now = isUsual ? '' : (finder.sort ?? '');
    const option = (id: string, label: string) =>
      html`<option value=${id} .selected=${id === now}>${label}</option>`;
    return html`<label class="find-sort">
      <span>${strings.sort()}</span>
      <select
        class="field"
        part="sort"
        @change=${(event: Event) => {
          finder.sortBy((event.target as HTMLSelectElement).value || undefined);
        }}
      >
        ${
          finder.settings.sort && finder.settings.sort !== nearest && !isSearch
            ? nothing
            : option('', strings.usualOrder())
        }
        ${sorts.map(({ id, label }) => option(id, label()))}
        ${place && !finder.settings.noLocate ? option(nearest, strings.nearestFirst()) : nothing}
      </select>
    </label>`;
  }

  /** What is drawn with the parts that come later; their coming draws the host again. */
  #later(): typeof OnDemand | undefined {
    const later = loaded();
    if (!later) {
      this.#coming ??= load().then(
        () => this.#host.requestUpdate(),
        // Fetched again with the next click.
        () => {
          this.#coming = undefined;
          this.#close();
        },
      );
      return undefined;
    }
    const { renderRoot } = this.#host;
    const { styleSheet } = later.filterExtrasStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet) {
      const { adoptedStyleSheets } = renderRoot;
      if (!adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    }
    return later;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #show(id: string): void {
    this.#open = id;
    this.#valueQuery = '';
    document.addEventListener('pointerdown', this.#pressedOutside);
    this.#host.requestUpdate();
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = '';
    document.removeEventListener('pointerdown', this.#pressedOutside);
    this.#host.requestUpdate();
  }

  #closeAndReturn = () => {
    this.#find('.find-facet[aria-expanded="true"]')?.focus();
    this.#close();
  };

  #searchValues = (query: string) => {
    this.#valueQuery = query;
    this.#host.requestUpdate();
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    event.preventDefault();
    this.#closeAndReturn();
  };

  #pressedOutside = (event: Event) => {
    const filters = this.#find('.find-filters');
    if (!filters || !event.composedPath().includes(filters)) this.#close();
  };

  /** Tabbing on must not lead under an open panel. */
  #focusLeft = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    const panel = event.currentTarget as HTMLElement;
    if (next && !panel.contains(next) && next !== panel.previousElementSibling) this.#close();
  };
}

const withNumber = (label: string, count = 0): string =>
  count ? `${label} (${formatNumber(count)})` : label;
