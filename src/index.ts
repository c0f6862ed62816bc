/** Classes, types and the feed parser for bundlers. Importing this file registers nothing. */
export { FunderBannerElement } from './funder-banner/funder-banner.js';
export { ActorMapElement } from './actor-map/actor-map.js';
export { OpportunityListElement } from './opportunity-list/opportunity-list.js';
export { QuoteCarouselElement } from './quote-carousel/quote-carousel.js';
export * from './widget/events.js';
export * from './widget/consent-change-event.js';
export * from './widget/finding-events.js';
export * from './widget/slide-change-event.js';
export { parseFeed } from './feed/parse.js';
export type * from './feed/model.js';
export { FeedError, type Issue } from './feed/errors.js';
export { version } from './version.js';
