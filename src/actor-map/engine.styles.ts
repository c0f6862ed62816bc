import { css, type CSSResult } from 'lit';
import { leafletStyles } from './leaflet.styles.js';
import { markerStyles } from './marker.styles.js';

const ground = css`
  .graticule > .leaflet-tile-container > * {
    border: solid var(--engagiert-_outline);
    border-width: 0 0 1px 1px;
    opacity: 0.18;
  }
  .district {
    fill: var(--engagiert-_land);
    stroke: var(--engagiert-_outline);
    stroke-width: 1;
    fill-opacity: 1;
    stroke-opacity: 0.8;
  }
  .with-tiles .district {
    fill-opacity: 0;
  }
  .with-tiles .district-name {
    display: none;
  }
  .with-tiles + .scale {
    background: var(--engagiert-_surface);
    color: var(--engagiert-_text);
  }
  .district-name {
    position: absolute;
    transform: translate(-50%, calc(-50% + var(--engagiert-_dy, 0px)));
    white-space: nowrap;
    color: var(--engagiert-_muted);
    letter-spacing: 0.02em;
    pointer-events: none;
    user-select: none;
    text-shadow:
      0 0 2px var(--engagiert-_land),
      0 0 2px var(--engagiert-_land),
      0 0 3px var(--engagiert-_land);
  }
  .scale {
    position: absolute;
    z-index: 2;
    inset-block-end: 14px;
    inset-inline-start: 14px;
    width: var(--engagiert-_width);
    padding: 0 2px 1px;
    box-sizing: border-box;
    border: solid var(--engagiert-_muted);
    border-width: 0 1.5px 1.5px;
    color: var(--engagiert-_muted);
    font-size: 0.75em;
    line-height: 1.35;
    text-align: center;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .district {
      fill: Canvas;
      stroke: GrayText;
    }
    .district-name {
      color: CanvasText;
      text-shadow: none;
    }
  }
`;

/**
 * How the map's own parts look. It comes with the engine, since nothing else needs it, and goes into the shadow root
 * only: the page and other maps are not touched. No `url()`: it would resolve against the page.
 */
export const engineStyles: readonly CSSResult[] = [leafletStyles, ground, markerStyles];
