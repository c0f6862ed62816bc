import '../../src/define/opportunity-list.js';
import { ownPage } from './own.js';

/** Our list: everything that a visitor gets, filters included. */
const { query, page, search } = ownPage('engagiert-opportunity-list');

window.bench = { ...page, ...search, ready: () => Boolean(query('.items > li')) };
