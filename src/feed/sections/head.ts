// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, language, record, text } from '../rules.js';
import { namedLink, programme } from './shared.js';

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
