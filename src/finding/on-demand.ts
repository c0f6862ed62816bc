// What nobody needs before a visitor uses the bar: one file, fetched at the first touch (see `later.ts`).
export { noteOf, renderChips, renderWaysOut } from './filter-extras.js';
export { filterExtrasStyles } from './filter-extras.styles.js';
export { renderPanel } from './filter-panel.js';
export { distanceBetween, locate, nearestFirst } from './near.js';
export { SearchIndex } from './search.js';
