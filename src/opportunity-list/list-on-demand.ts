// What nobody needs before a visitor does something, or the list has an address or a group: one file, fetched then.
export { finderOptions } from './facets.js';
export { ListSession } from './list-session.js';
