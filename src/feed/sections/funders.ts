// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { id, link, number, record, text, word } from '../rules.js';
import { logo, period } from './shared.js';
import type { Section } from '../reading.js';

/** Who funds and carries. Or the URL of a JSON array. */
export const funders: Section = {
  name: 'funders',
  rule: record(
    { id, name: text(500) },
    {
      role: word(
        'funder',
        'carrier',
        'partner',
        'strategic-partner',
        'state',
        'federal',
        'eu',
        'supporter',
      ),
      url: link,
      logo,
      wording: text(20000, true),
      disclaimer: text(20000, true),
      period,
      order: number(-1000000, 1000000),
    },
  ),
};
