/** All that only a visible map needs: one chunk, fetched when there is one. */
export { renderPopup } from './actor-popup.js';
export { coveredBy, drawChanges, mapWords } from './drawn-map.js';
export { createEngine } from './leaflet/engine.js';
export { renderMap } from './map-frame.js';
export { engineStyles } from './engine.styles.js';
export { mapPaneStyles } from './map-pane.styles.js';
export { MapTiles } from './map-tiles.js';
