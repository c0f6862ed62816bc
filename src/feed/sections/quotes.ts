// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, id, line, link, list, record, text } from '../rules.js';
import { image } from './shared.js';
import type { Section } from '../reading.js';

const person = record(
  { name: line(500) },
  { role: text(500), organization: line(500), url: link, portrait: image },
);

const quoteSource = record({}, { label: text(500), url: link });

/** What people say. Or the URL of a JSON array. */
export const quotes: Section = {
  name: 'quotes',
  rule: record(
    { id, text: text(20000, true), person },
    { date, source: quoteSource, topics: list(line(500), 50) },
  ),
};
