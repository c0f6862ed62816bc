// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { id, line, list, record, text } from '../rules.js';
import { color, reference } from '../special-rules.js';
import { straighten } from '../tree.js';
import type { Section } from '../reading.js';

/** Topics to filter by. Or the URL of a JSON array. */
export const categories: Section = {
  name: 'categories',
  rule: record(
    { id, label: text(500) },
    { parent: reference('categories'), color, icon: line(500), synonyms: list(text(500), 50) },
  ),
  finish: straighten('parent'),
};
