import '../../src/define/actor-map.js';
import { ownPage } from './own.js';

/** Our map: everything that a visitor gets, list and filters included. */
const { query, page, search } = ownPage('engagiert-actor-map');

window.bench = {
  ...page,
  ...search,
  ready: () => Boolean(query('.marker') && query('.items > li')),
  move: () => query<HTMLButtonElement>('.controls button')!.click(),
  place: () => query('.scale')?.outerHTML ?? '',
};
