import '../../src/define/quote-carousel.js';
import { ownPage } from './own.js';

/** Our carousel, with all its controls. */
const { query, page } = ownPage('engagiert-quote-carousel');

window.bench = {
  ...page,
  // The controls are there once the row can be moved.
  ready: () => Boolean(query('.slide') && query('[part~=next]')),
  move: () => query<HTMLButtonElement>('[part~=next]')!.click(),
  place: () => query('.slide:not([inert])')?.ariaLabel ?? '',
};
