/** All that only a visible map needs: one chunk, fetched when there is one. */
export { coveredBy, drawChanges, mapWords } from './drawn-map.js';
export { engineStyles } from './engine.styles.js';
export { createEngine } from './leaflet/engine.js';
export { MapFace } from './map-face.js';
export { mapPaneStyles } from './map-pane.styles.js';
