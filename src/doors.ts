/** The tags that the doors declare. The compiler asks whoever has something for each of them for a new one. */
export type WidgetTag = Extract<keyof HTMLElementTagNameMap, `engagiert-${string}`>;
type NameOf<Tag> = Tag extends `engagiert-${infer Name}` ? Name : never;
type Doors = Readonly<Record<string, () => Promise<unknown>>>;

/** The widgets by name, each behind a door that fetches and registers it: for the loader and the page for frames. */
export const doors: Doors = {
  'funder-banner': () => import('./define/funder-banner.js'),
  'actor-map': () => import('./define/actor-map.js'),
  'opportunity-list': () => import('./define/opportunity-list.js'),
  'quote-carousel': () => import('./define/quote-carousel.js'),
} satisfies Readonly<Record<NameOf<WidgetTag>, unknown>>;

export const prefix = 'engagiert-';

/** A value without what word processors, chats and forms put around or into it: quotes, and signs that nobody sees. */
export const bare = (written: string): string => written.replace(/["“”„«»\p{DI}]/gu, '').trim();

/** The name that is meant, where somebody may have written the whole tag, or quotes around it. */
export const nameOf = (written: string): string =>
  bare(written).replace(/\s/g, '').toLowerCase().replace(prefix, '');
