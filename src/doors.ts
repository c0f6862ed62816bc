/** The widgets by name, each behind a door that fetches and registers it: for the loader and the page for frames. */
export const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  'funder-banner': () => import('./define/funder-banner.js'),
  'actor-map': () => import('./define/actor-map.js'),
  'opportunity-list': () => import('./define/opportunity-list.js'),
  'quote-carousel': () => import('./define/quote-carousel.js'),
};

export const prefix = 'engagiert-';

/** The name that is meant, where somebody may have written the whole tag, or quotes around it. */
export const nameOf = (written: string): string =>
  written
    .toLowerCase()
    .replace(/["\s“”„«»\p{DI}]/gu, '')
    .replace(prefix, '');
