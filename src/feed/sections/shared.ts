// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

import {
  date,
  email,
  imageUrl,
  line,
  link,
  number,
  phone,
  record,
  text,
  time,
  word,
} from '../rules.js';

export const namedLink = record({}, { name: line(500), url: link });

export const period = record({}, { from: date, to: date }, ['from', 'to']);

export const programme = record({}, { name: text(500), url: link, period });

export const address = record({}, { street: line(500), postalCode: line(500), city: line(500) });

export const image = record(
  { src: imageUrl },
  { alt: text(500), width: number(1, 30000), height: number(1, 30000), credit: line(500) },
);

export const accessibility = record(
  {},
  { wheelchair: word('yes', 'limited', 'no', 'unknown'), note: text(20000, true) },
);

export const source = record({}, { name: line(500), url: link, license: line(500) });

export const slot = record(
  {},
  {
    day: word('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'),
    part: word('morning', 'afternoon', 'evening'),
    from: time,
    to: time,
  },
);

export const hoursPerWeek = record({}, { min: number(0, 168), max: number(0, 168) }, [
  'min',
  'max',
]);

export const contact = record({}, { name: line(500), email, phone });

export const person = record(
  { name: line(500) },
  { role: text(500), organization: line(500), url: link, portrait: image },
);

export const quoteSource = record({}, { label: text(500), url: link });

export const logo = record(
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
