// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, id, line, list, record, text } from '../rules.js';
import { person, quoteSource } from './shared.js';
import type { Section } from '../reading.js';

/** What people say. Or the URL of a JSON array. */
export const quotes: Section = {
  name: 'quotes',
  rule: record(
    { id, text: text(20000, true), person },
    { date, source: quoteSource, topics: list(line(500), 50) },
  ),
};
