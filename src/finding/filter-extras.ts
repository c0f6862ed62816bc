import { html, nothing, type LitElement } from 'lit';
import * as strings from '../i18n/finding-extras.strings.js';
import { formatNumber } from '../i18n/format.js';
import type { Finder } from './finder.js';
import { cross, labelOf, renderLabel } from './labels.js';

/** What is active, each to be removed by a click. */
export function renderChips<R>(host: LitElement, finder: Finder<R>): unknown {
  if (!finder.isNarrowed) return nothing;
  const { filters } = finder;
  const chips = finder.facets.flatMap((facet) =>
    (filters[facet.id] ?? []).map((value) => ({ facet, value })),
  );
  return html`<ul role="list" class="find-row find-chips" part="chips">
    ${chips.map(({ facet, value }, at) => {
      const label = facet.toggle ? { text: facet.label() } : labelOf(facet, value);
      return html`<li>
        <button
          class="find-chip"
          part="chip"
          type="button"
          aria-label=${strings.removeFilter(label.text)}
          @click=${() => leave(host, () => finder.toggle(facet.id, value), at)}
        >
          ${renderLabel(label)} ${cross}
        </button>
      </li>`;
    })}
    <li>${renderReset(host, finder)}</li>
  </ul>`;
}

/** For an empty result: one button per filter whose removal helps, most first. */
export function renderWaysOut<R>(host: LitElement, finder: Finder<R>): unknown {
  return html`<div class="find-ways" part="no-results">
    <p>${strings.nothingFound()}</p>
    <ul role="list" class="find-row">
      ${finder.waysOut().map(({ id, count }) => {
        const facet = finder.facets.find((candidate) => candidate.id === id);
        const number = formatNumber(count);
        return html`<li>
          <button class="button" type="button" @click=${() => leave(host, () => finder.drop(id))}>
            ${
              facet
                ? strings.without(facet.label(), number)
                : strings.withoutWords(finder.query.trim(), number)
            }
          </button>
        </li>`;
      })}
      <li>${renderReset(host, finder)}</li>
    </ul>
  </div>`;
}

/** How the search for the visitor's position is going. */
export function noteOf<R>({ locating }: Finder<R>): string {
  switch (locating) {
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

function renderReset<R>(host: LitElement, finder: Finder<R>): unknown {
  return html`<button
    class="button plain"
    part="reset"
    type="button"
    @click=${() => leave(host, () => finder.clear())}
  >
    ${strings.reset()}
  </button>`;
}

/** Does what removes the very control that was used, and puts the focus on what stands in its place. */
async function leave(host: LitElement, act: () => void, at = -1): Promise<void> {
  act();
  await host.updateComplete;
  const all = (selector: string) => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const chips = all('.find-chip');
  const next =
    chips[at] ??
    chips[at - 1] ??
    all('.find-search input')[0] ??
    // Which buttons show depends on the widget's width.
    all('.find .button').find((button) => button.getClientRects().length);
  next?.focus();
}
