import '../../src/define/actor-map.js';
import { ownPage } from './own.js';

/** Our map: everything that a visitor gets, list and filters included. */
const { query, page } = ownPage('engagiert-actor-map');

window.bench = {
  ...page,
  ready: () => Boolean(query('.marker') && query('.items > li')),
  zoom: () => query<HTMLButtonElement>('.controls button')!.click(),
  scale: () => query('.scale')?.outerHTML ?? '',
};
