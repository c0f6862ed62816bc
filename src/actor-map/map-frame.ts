import { html, nothing, type TemplateResult } from 'lit';
import * as paneStrings from '../i18n/map-pane.strings.js';
import type { AttributionPart } from './tile-sources.js';
import type { MapTiles } from './map-tiles.js';

/** What stands around and over the map: the question about tiles, buttons, hints, who made it. */

/**
 * The button that was pressed goes away with its answer, and the focus must not be lost with it. After a click it goes
 * to the opposite button: on the map it would make the wheel zoom where the visitor means to scroll.
 */
async function answer(event: MouseEvent, drawn: Promise<void>, next: string): Promise<void> {
  const map = (event.currentTarget as Element).closest('.map');
  const selector = event.detail ? next : '.canvas';
  await drawn;
  map?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** One line above the map that asks before anything is loaded from someone else; the map works without. */
function renderConsent(tiles: MapTiles): TemplateResult | typeof nothing {
  const { source, allowed } = tiles;
  if (!source?.provider || allowed) return nothing;
  const { name, privacy } = source.provider;
  const ask =
    source.referrerPolicy === 'no-referrer' ? paneStrings.askTilesPrivate : paneStrings.askTiles;
  return html`<div class="bar no-print" part="consent">
    <p>
      ${ask(name)}
      ${privacy ? html`<a href=${privacy} rel="noopener noreferrer">${paneStrings.privacy()}</a>` : nothing}
    </p>
    <div class="answers">
      <button
        class="button primary"
        type="button"
        @click=${(event: MouseEvent) => answer(event, tiles.grant(false), '.credits button')}
      >
        ${paneStrings.loadTiles()}
      </button>
      <button
        class="button plain"
        type="button"
        @click=${(event: MouseEvent) => answer(event, tiles.grant(true), '.credits button')}
      >
        ${paneStrings.alwaysLoad()}
      </button>
    </div>
  </div>`;
}

/** What takes the place of the question when the answer could not be carried out. */
const renderFailure = ({ allowed, failed }: MapTiles) =>
  failed && allowed ? html`<p class="bar" part="notice">${paneStrings.tilesFailed()}</p>` : nothing;

/** Below the map and always in sight, as the providers ask for. */
function renderAttribution(tiles: MapTiles): TemplateResult | typeof nothing {
  const { source, active, revocable } = tiles;
  const parts = active ? source!.attribution : [];
  if (!parts.length && !revocable) return nothing;
  return html`<div class="credits" part="attribution">
    <p>${parts.map(renderPart)}</p>
    ${
      revocable
        ? html`<button
            class="button plain"
            type="button"
            @click=${(event: MouseEvent) => answer(event, tiles.revoke(), '.answers button')}
          >
            ${paneStrings.revoke()}
          </button>`
        : nothing
    }
  </div>`;
}

const renderPart = ({ text, href }: AttributionPart) =>
  href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text;

export interface Frame {
  readonly name: string;
  readonly tiles: MapTiles;
  readonly popup: unknown;
  readonly hint: string;
  readonly controls: Controls;
}

export function renderMap({ name, tiles, popup, hint, controls }: Frame): TemplateResult {
  return html`
    <div>
      ${renderConsent(tiles)}
      <div role="status">${renderFailure(tiles)}</div>
    </div>
    <div class="ground">
      <div
        class="canvas"
        part="map"
        role="region"
        tabindex="0"
        aria-label=${name}
        aria-describedby="keys"
        aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Plus -"
      ></div>
      <span id="keys" hidden>${paneStrings.keys()}</span>
      ${popup} ${renderControls(controls)}
      ${hint ? html`<p class="hint no-print" aria-hidden="true">${hint}</p>` : nothing}
    </div>
    <div>${renderAttribution(tiles)}</div>
  `;
}

export interface Controls {
  zoomBy(steps: number): void;
  showAll(): void;
}

function renderControls(controls: Controls): TemplateResult {
  const button = (name: string, path: string, run: () => void) =>
    html`<button class="button" type="button" title=${name} @click=${run}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  return html`<div class="controls no-print" part="controls">
    ${button(paneStrings.zoomIn(), 'M10 4v12M4 10h12', () => controls.zoomBy(1))}
    ${button(paneStrings.zoomOut(), 'M4 10h12', () => controls.zoomBy(-1))}
    ${button(paneStrings.showAll(), 'M7 4H4v3M13 4h3v3M16 13v3h-3M7 16H4v-3', () => controls.showAll())}
  </div>`;
}
