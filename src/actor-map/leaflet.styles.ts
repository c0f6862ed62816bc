import { css } from 'lit';

/** What Leaflet needs of its style sheet. */
export const leafletStyles = css`
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
  /* A tile that goes while two fingers zoom would take with it the news that one of them was lifted. */
  .leaflet-tile-container,
  .leaflet-overlay-pane svg {
    pointer-events: none;
    overflow: visible;
  }
`;
