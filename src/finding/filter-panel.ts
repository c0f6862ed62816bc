import { html, nothing } from 'lit';
import * as strings from '../i18n/finding-extras.strings.js';
import { search as searchLabel } from '../i18n/finding.strings.js';
import { currentLocale } from '../i18n/localize.js';
import type { Finder } from './finder.js';
import type { Facet, Placed } from './finding.js';
import { fold } from './fold.js';
import { renderNumber } from './labels.js';
import { optionTree } from './option-tree.js';
import { labelOf, renderLabel } from './value-labels.js';

/** More values than this get a search field of their own. */
const manyValues = 10;
/** Free texts may have thousands of values: nobody reads them, and they would hold up the page. */
const mostValues = 100;

export interface PanelState {
  /** What is searched among the values. */
  readonly query: string;
  search(query: string): void;
  close(): void;
}

/** Whoever does not see the indent hears what a value stands under. */
const renderAbove = <R>(facet: Facet<R>, value: string) =>
  html`<span class="sr">, ${renderLabel(labelOf(facet, facet.parent?.(value) ?? ''))}</span>`;

/** The values of one facet to tick, with a search among them when they are many. */
export function renderPanel<R extends Placed>(
  finder: Finder<R>,
  facet: Facet<R>,
  { query, search, close }: PanelState,
): unknown {
  const chosen = finder.filters[facet.id] ?? [];
  const counts = finder.counts(facet.id);
  const { compare } = new Intl.Collator(currentLocale().locale, { numeric: true });
  const textOf = (value: string) => labelOf(facet, value).text;
  const values = optionTree([...new Set([...counts.keys(), ...chosen])], facet, (a, b) =>
    compare(textOf(a), textOf(b)),
  );
  const wanted = fold(query.trim());
  const fitting = values.filter(({ value }) => fold(textOf(value)).includes(wanted));
  const shown = fitting.slice(0, mostValues);
  return html`<fieldset>
      <legend class="sr">${facet.label()}</legend>
      ${
        values.length > manyValues
          ? html`<input
              class="field"
              type="search"
              autocomplete="off"
              aria-label=${strings.searchIn(facet.label())}
              placeholder=${searchLabel()}
              .value=${query}
              @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
            />`
          : nothing
      }
      <div class="find-values">
        ${shown.map(
          ({ value, level }) =>
            html`<label class="find-toggle find-value level-${Math.min(level, 3)}">
              <input
                type=${facet.single ? 'radio' : 'checkbox'}
                name="find-${facet.id}"
                .checked=${chosen.includes(value)}
                @change=${() => finder.toggle(facet.id, value)}
              />
              <span>${renderLabel(labelOf(facet, value))}</span>
              ${renderNumber(counts.get(value) ?? 0)}${level ? renderAbove(facet, value) : nothing}
            </label>`,
        )}
      </div>
      ${
        shown.length && shown.length === fitting.length
          ? nothing
          : html`<p class="muted">${shown.length ? strings.moreValues() : strings.noValue()}</p>`
      }
    </fieldset>
    <div class="row">
      <button class="button plain" type="button" @click=${() => finder.drop(facet.id)}>
        ${strings.none()}
      </button>
      <span class="find-count" aria-hidden="true"
        >${finder.options.countLabel(finder.results.length)}</span
      >
      <button class="button" type="button" @click=${close}>${strings.close()}</button>
    </div>`;
}
