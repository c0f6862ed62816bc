// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { id, imageUrl, line, link, number, record, text, word } from '../rules.js';
import { period } from './shared.js';
import type { Section } from '../reading.js';

const logo = record(
  { src: imageUrl },
  {
    alt: text(500),
    width: number(1, 30000),
    height: number(1, 30000),
    credit: line(500),
    srcDark: imageUrl,
    plate: word('none', 'white'),
    clearSpace: number(0, 1000),
    minHeight: number(0, 2000),
  },
);

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
