// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, imageUrl, line, link, number, record, text } from '../rules.js';

export const namedLink = record({}, { name: line(500), url: link });

export const period = record({}, { from: date, to: date }, ['from', 'to']);

export const image = record(
  { src: imageUrl },
  { alt: text(500), width: number(1, 30000), height: number(1, 30000), credit: line(500) },
);
