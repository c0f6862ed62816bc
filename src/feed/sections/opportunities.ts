// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import { date, id, language, line, link, list, number, record, text, word } from '../rules.js';
import { either, email, phone, position, reference, time } from '../special-rules.js';
import { accessibility, address, source } from './places.js';
import { image, namedLink } from './shared.js';
import type { Section } from '../reading.js';

const slot = record(
  {},
  {
    day: word('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'),
    part: word('morning', 'afternoon', 'evening'),
    from: time,
    to: time,
  },
);

const hoursPerWeek = record({}, { min: number(0, 168), max: number(0, 168) }, ['min', 'max']);

const contact = record({}, { name: line(500), email, phone });

/** Offers to volunteer. Or the URL of a JSON array. */
export const opportunities: Section = {
  name: 'opportunities',
  rule: record(
    { id, title: text(500) },
    {
      organizer: either(reference('actors'), namedLink),
      categories: list(reference('categories'), 50),
      districts: list(reference('districts'), 50),
      audiences: list(text(500), 50),
      description: text(20000, true),
      mode: word('onsite', 'remote', 'hybrid'),
      position,
      address,
      commitment: word('once', 'occasional', 'regular', 'flexible'),
      slots: list(slot, 50),
      start: date,
      end: date,
      hoursPerWeek,
      minAge: number(0, 150),
      maxAge: number(0, 150),
      languages: list(language, 50),
      accessibility,
      requirements: list(text(20000, true), 50),
      benefits: list(text(20000, true), 50),
      places: number(0, 1000000),
      applyUrl: link,
      contact,
      published: date,
      validThrough: date,
      modified: date,
      status: word('open', 'full', 'paused', 'closed'),
      image,
      source,
    },
    ['start', 'end'],
    ['minAge', 'maxAge'],
  ),
};
