import { css } from 'lit';

/**
 * What Leaflet needs of its style sheet, and how the map's own parts look. It comes with the engine, since nothing else
 * needs it, and goes into the shadow root only: the page and other maps are not touched. No `url()`: it would resolve
 * against the page.
 */
export const engineStyles = css`
  .leaflet {
    position: absolute;
    inset: 0;
    overflow: hidden;
    direction: ltr;
    font-size: 0.8125em;
    line-height: 1.3;
    -webkit-tap-highlight-color: transparent;
    touch-action: pan-x pan-y;
    outline: 0;
    cursor: grab;
  }
  .leaflet.leaflet-drag-target,
  .leaflet:active {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-zoom-box,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile {
    filter: inherit;
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet .leaflet-overlay-pane svg,
  .leaflet .leaflet-tile-pane img,
  .leaflet img.leaflet-tile {
    max-width: none !important;
    max-height: none !important;
    width: auto;
    padding: 0;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-overlay-pane {
    z-index: 400;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  svg.leaflet-zoom-animated {
    will-change: transform;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 200ms ease-out;
  }
  .leaflet-zoom-anim .leaflet-tile,
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-overlay-pane svg {
    pointer-events: none;
    overflow: visible;
  }

  .graticule > .leaflet-tile-container > * {
    border: solid var(--engagiert-_outline);
    border-width: 0 0 1px 1px;
    opacity: 0.18;
  }
  .with-tiles .tiles {
    filter: var(--engagiert-_tile-filter, none);
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

  .pin {
    width: 0;
    height: 0;
  }
  .pin:focus-within {
    z-index: 100000 !important;
  }
  .marker {
    position: absolute;
    display: grid;
    place-items: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    margin: 0;
    border: 0;
    background: none;
    color: var(--engagiert-_text);
    cursor: pointer;
    border-radius: 50%;
  }
  .single {
    place-items: end center;
    transform: translate(-50%, calc(-100% + 2px));
    border-radius: 22px 22px 12px 12px;
  }
  .cluster {
    transform: translate(-50%, -50%);
  }
  .marker svg {
    display: block;
    overflow: visible;
  }
  .drop-body {
    fill: var(--engagiert-_fill);
    stroke: var(--engagiert-_surface);
    stroke-width: 2;
  }
  .drop-sign {
    fill: var(--engagiert-_ink);
    font-size: 15px;
    font-weight: 650;
    font-family: inherit;
  }
  .ring-ground {
    fill: var(--engagiert-_surface);
    stroke: var(--engagiert-_outline);
    stroke-width: 0.75;
  }
  .ring-share {
    fill: none;
    stroke: var(--engagiert-_fill);
    stroke-width: 5;
  }
  .ring-count {
    fill: currentColor;
    font-size: 14px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .ring-count.long {
    font-size: 12px;
  }
  .marker:hover {
    z-index: 1;
  }
  .single:hover svg,
  .cluster:hover svg {
    transform: scale(1.06);
  }
  .single svg {
    transform-origin: 50% 100%;
  }
  .marker.selected svg {
    transform: scale(1.3);
  }
  .marker.selected .drop-body {
    stroke: currentColor;
    stroke-width: 3;
  }
  .marker.selected .ring-ground {
    stroke: currentColor;
    stroke-width: 3;
  }
  .single.selected::after {
    content: '';
    position: absolute;
    left: 50%;
    bottom: -9px;
    width: 18px;
    height: 8px;
    border-radius: 50%;
    transform: translateX(-50%);
    border: 2px solid currentColor;
    z-index: -1;
  }
  .here {
    position: absolute;
    width: 18px;
    height: 18px;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    background: var(--engagiert-_accent);
    border: 3px solid var(--engagiert-_on-accent);
    outline: 2px solid var(--engagiert-_accent);
  }
  .place {
    position: absolute;
    width: 26px;
    height: 26px;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    pointer-events: none;
    border: 4px solid var(--engagiert-_accent);
    outline: 2px solid var(--engagiert-_surface);
  }
  .place::after {
    content: '';
    position: absolute;
    inset: 5px;
    border-radius: 50%;
    background: var(--engagiert-_accent);
  }
  .offer {
    position: absolute;
    width: 14px;
    height: 14px;
    box-sizing: border-box;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    pointer-events: none;
    background: var(--engagiert-_surface);
    border: 3px solid var(--engagiert-_accent);
    outline: 1px solid var(--engagiert-_surface);
  }
  .scale {
    position: absolute;
    z-index: 2;
    inset-block-end: 6px;
    inset-inline-start: 8px;
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
  @media (prefers-reduced-motion: no-preference) {
    .marker svg {
      transition: transform var(--engagiert-_duration) ease-out;
    }
  }
  @media (forced-colors: active) {
    .drop-body,
    .ring-ground {
      fill: ButtonFace;
      stroke: ButtonText;
    }
    .drop-sign,
    .ring-count {
      fill: ButtonText;
    }
    .ring-share {
      stroke: ButtonText;
    }
    .district {
      fill: Canvas;
      stroke: GrayText;
    }
    .district-name {
      color: CanvasText;
      text-shadow: none;
    }
    .marker.selected .drop-body,
    .marker.selected .ring-ground {
      fill: Highlight;
      stroke: Highlight;
    }
    .marker.selected .drop-sign,
    .marker.selected .ring-count {
      fill: HighlightText;
    }
  }
`;
