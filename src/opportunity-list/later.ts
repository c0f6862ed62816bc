// What nobody needs before an offer is opened or the shortlist is shown: one file, fetched then.
export { renderDetail, renderShortlistActions } from './detail.js';
export { offerDates } from './calendar.js';
export { offerLink } from './outward.js';
