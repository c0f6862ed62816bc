import { html, type TemplateResult } from 'lit';
import * as strings from '../i18n/map.strings.js';

export type Pane = 'map' | 'list';

/** Chooses between list and map where there is room for one, or where the owner wants one. */
export function renderSwitch(
  shown: Pane,
  always: boolean,
  show: (pane: Pane) => void,
): TemplateResult {
  const button = (pane: Pane, name: string) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${pane === shown}
      @click=${() => show(pane)}
    >
      ${name}
    </button>`;
  return html`<div
    class="switch no-print ${always ? 'always' : 'narrow-switch'}"
    part="switch"
    role="group"
    aria-label=${strings.viewSwitch()}
  >
    ${button('list', strings.list())}${button('map', strings.map())}
  </div>`;
}
