// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, id, language, line, link, list, record, text, word } from '../rules.js';
import { email, phone, position, reference } from '../special-rules.js';
import { accessibility, address, source } from './places.js';
import { image } from './shared.js';
import type { Section } from '../reading.js';

/** Who is engaged. Or the URL of a JSON array. */
export const actors: Section = {
  name: 'actors',
  rule: record(
    { id, name: text(500) },
    {
      kind: word(
        'municipality',
        'centre',
        'association',
        'initiative',
        'foundation',
        'company',
        'other',
      ),
      categories: list(reference('categories'), 50),
      districts: list(reference('districts'), 50),
      description: text(20000, true),
      position,
      address,
      openingHours: line(500),
      url: link,
      email,
      phone,
      image,
      languages: list(language, 50),
      accessibility,
      modified: date,
      source,
    },
  ),
};
