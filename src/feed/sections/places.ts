// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { line, link, record, text, word } from '../rules.js';

export const address = record({}, { street: line(500), postalCode: line(500), city: line(500) });

export const accessibility = record(
  {},
  { wheelchair: word('yes', 'limited', 'no', 'unknown'), note: text(20000, true) },
);

export const source = record({}, { name: line(500), url: link, license: line(500) });
