export { actors } from './actors.js';
export { categories } from './categories.js';
export { districts } from './districts.js';
export { funders } from './funders.js';
export { opportunities } from './opportunities.js';
export { quotes } from './quotes.js';
