// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { geometry } from '../geometry.js';
import { id, record, text } from '../rules.js';
import { position } from '../special-rules.js';
import type { Section } from '../reading.js';

/** Districts to filter by. Or the URL of a JSON array. */
export const districts: Section = {
  name: 'districts',
  rule: record({ id, label: text(500) }, { geometry, position }),
};
