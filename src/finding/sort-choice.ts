import { html, nothing } from 'lit';
import * as strings from '../i18n/finding.strings.js';
import { nearest, type Placed } from './finding.js';
import type { LazyFinder } from './lazy-finder.js';

/** In which order the results come, where there is more than one. */
export function renderSort<R extends Placed>(finder: LazyFinder<R>): unknown {
  const { options, settings, sort = '' } = finder;
  const { sorts } = options;
  if (!sorts) return nothing;
  const isSearch = finder.query.trim() !== '';
  // The best hits come first, unless a visitor chose another order.
  const isRanked = isSearch && !finder.params['sort'];
  const isUsual = isRanked || (sort === nearest && !finder.here);
  const now = isUsual ? '' : sort;
  const option = (id: string, label: string) =>
    html`<option value=${id} .selected=${id === now}>${label}</option>`;
  return html`<label class="row find-sort">
    <span>${strings.sort()}</span>
    <select
      class="field"
      part="sort"
      @change=${({ target }: Event) => {
        const select = target as HTMLSelectElement;
        const { value } = select;
        // Another order shows once it is in force: the position may be refused.
        select.value = now;
        void finder.use((found) => found.sortBy(value));
      }}
    >
      ${
        settings.sort && settings.sort !== nearest && !isSearch
          ? nothing
          : option('', strings.usualOrder())
      }
      ${sorts.map(({ id, label }) => option(id, label()))}
      ${settings.noLocate ? nothing : option(nearest, strings.nearestFirst())}
    </select>
  </label>`;
}
