// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, language, link, record, text } from '../rules.js';
import { namedLink, period } from './shared.js';

const programme = record({}, { name: text(500), url: link, period });

/** What a feed says about itself, besides its version. */
export const head = record(
  {},
  {
    title: text(500),
    language,
    modified: date,
    publisher: namedLink,
    license: namedLink,
    programme,
  },
);

/** References point to earlier sections, so that these are read first. */
export const sectionNames = [
  'categories',
  'districts',
  'actors',
  'opportunities',
  'quotes',
  'funders',
] as const;
