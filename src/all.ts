/** Registers every widget: the one file for a script tag. */
import './define/funder-banner.js';
import './define/actor-map.js';
import './define/opportunity-list.js';
import './define/quote-carousel.js';
