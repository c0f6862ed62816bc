// What nobody needs before a visitor uses the bar: one file, fetched at the first touch (see `lazy-finder.ts`).
export { FilterExtras } from './filter-extras.js';
export { Finder } from './finder.js';
