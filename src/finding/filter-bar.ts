import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import * as strings from '../i18n/finding.strings.js';
import { formatNumber } from '../i18n/format.js';
import type { FilterExtras } from './filter-extras.js';
import { nearest, type Placed } from './finding.js';
import { renderNumber } from './labels.js';
import { later } from './later.js';
import type { BarFacet, LazyFinder } from './lazy-finder.js';
import { renderSort } from './sort-choice.js';

/** Screen readers hear a count when the visitor has stopped typing, not at each letter. */
const politeness = 600;

/**
 * Draws search field, filters, order and count into the shadow root of its host; what shows after the first touch is
 * drawn by `FilterExtras` once it is here. Add `filterBarStyles` to the host's styles.
 *
 *     readonly #bar = new FilterBar(this, this.#finder);
 *     … ${this.#bar.render()} … ${results.length ? list : this.#bar.renderWaysOut()}
 */
export class FilterBar<R extends Placed> implements ReactiveController {
  readonly #host: LitElement;
  readonly #finder: LazyFinder<R>;
  #made: FilterExtras<R> | undefined;
  /** Whether the filters are shown on a narrow widget. */
  #unfolded = false;
  #spoken = '';
  #timer = 0;

  constructor(host: LitElement, finder: LazyFinder<R>) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
  }

  // The text of the status is set by hand: announcing must not cost another rendering of the host.
  hostUpdated(): void {
    clearTimeout(this.#timer);
    const status = this.#host.renderRoot.querySelector('.find-status');
    if (!status || status.textContent === this.#spoken) return;
    const speak = () => (status.textContent = this.#spoken);
    // The first count is there to be read, not news.
    if (status.textContent) this.#timer = window.setTimeout(speak, politeness);
    else speak();
  }

  /** `beside`: stands in line with count and order. */
  render(beside?: unknown): unknown {
    const finder = this.#finder;
    const extras = this.#extras;
    const { isPart } = finder.settings;
    const count = isPart ? '' : finder.options.countLabel(finder.results.length);
    const note = finder.hasFailed ? strings.notLoaded() : extras?.note;
    this.#spoken = [note, count].filter(Boolean).join(' ');
    return html`<div
      class="find"
      part="finder"
      @focusin=${this.#touch}
      @pointerenter=${this.#touch}
      @keydown=${extras?.pressed}
    >
      <div class="row">
        ${finder.settings.noSearch ? nothing : this.#renderSearch()} ${this.#renderNearMe()}
        ${this.#renderUnfold()}
      </div>
      ${this.#renderFilters()} ${extras?.renderChips()}
      ${note ? html`<p aria-hidden="true">${note}</p>` : nothing}
      <div class="row find-summary">
        <span class="find-count" part="count" aria-hidden="true">${count || '\u00a0'}</span>
        <span class="find-status sr" role="status"></span>
        ${beside} ${renderSort(finder)}
      </div>
    </div>`;
  }

  /** For an empty result: one button per filter whose removal helps. */
  renderWaysOut(): unknown {
    return this.#extras?.renderWaysOut();
  }

  #renderSearch(): unknown {
    const finder = this.#finder;
    return html`<div class="find-search">
      <input
        class="field"
        part="search"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-label=${strings.search()}
        placeholder=${strings.search()}
        .value=${finder.query}
        @focus=${() => finder.use((found) => found.prepare())}
        @input=${(event: Event) => finder.search((event.target as HTMLInputElement).value)}
      />
      ${this.#extras?.renderClear()}
    </div>`;
  }

  #renderNearMe(): unknown {
    const finder = this.#finder;
    if (finder.settings.noLocate) return nothing;
    const isOn = finder.sort === nearest && Boolean(finder.here);
    return html`<button
      class="button"
      part="near-me"
      type="button"
      aria-pressed=${isOn}
      @click=${() => finder.use((found) => found.sortBy(isOn ? '' : nearest))}
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
      class="row find-filters ${this.#unfolded ? 'unfolded' : ''}"
      id="find-filters"
      part="filters"
      role="group"
      aria-label=${strings.filters()}
    >
      ${facets.map((facet) => (facet.toggle ? this.#renderToggle(facet) : this.#renderFacet(facet)))}
    </div>`;
  }

  #renderToggle(facet: BarFacet): unknown {
    const { id, label, toggle = '' } = facet;
    const count = this.#finder.countOf(facet);
    return html`<label class="find-toggle">
      <input
        type="checkbox"
        .checked=${id in this.#finder.filters}
        ?disabled=${count === undefined}
        @change=${async ({ target }: Event) => {
          const isDone = await this.#finder.use((found) => found.toggle(id, toggle));
          if (!isDone) (target as HTMLInputElement).checked = false;
        }}
      />
      <span>${label()}</span>
      ${this.#finder.settings.isPart ? nothing : renderNumber(count)}
    </label>`;
  }

  #renderFacet({ id, label }: BarFacet): unknown {
    const extras = this.#extras;
    const isLate = !extras;
    return html`<button
        class="button find-facet"
        part="facet"
        type="button"
        data-facet=${id}
        aria-expanded=${extras?.open === id}
        aria-controls="find-${id}"
        @click=${() => this.#finder.use(() => this.#extras?.toggle(id, isLate))}
      >
        ${withNumber(label(), this.#finder.filters[id]?.length)}
      </button>
      ${extras?.renderPanel(id)}`;
  }

  /** What shows after the first touch, once it is here. */
  get #extras(): FilterExtras<R> | undefined {
    const { now } = this.#finder;
    // Which comes with it.
    if (now) this.#made ??= new later.now!.FilterExtras(this.#host, now);
    return this.#made;
  }

  #touch = () => this.#finder.fetch();
}

const withNumber = (label: string, count = 0): string =>
  count ? `${label} (${formatNumber(count)})` : label;
