// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

export { categories } from './categories.js';
export { districts } from './districts.js';
export { actors } from './actors.js';
export { opportunities } from './opportunities.js';
export { quotes } from './quotes.js';
export { funders } from './funders.js';
