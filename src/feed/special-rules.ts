import type { SectionName } from './model.js';
import { isObject, type Rule } from './reading.js';
import { formed, id } from './rules.js';

/* Rules that only some sections need. */

export const color = formed('color', /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i, 9);
export const email = formed('email', /^[^\s@<>":]+@[^\s@<>":]+\.[^\s@<>":.]{2,}$/, 320);
export const phone = formed('phone', /^(?!tel)\D*(\d\D*){3}/i, 60);
export const time = formed('time', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 5);

/** Where numbers that look right are: with latitude and longitude swapped it would be near Somalia. */
export const inGermany = (lat: unknown, lon: unknown): boolean =>
  typeof lat === 'number' &&
  typeof lon === 'number' &&
  lat > 47 &&
  lat < 55.2 &&
  lon > 5.5 &&
  lon < 15.2;

export const position: Rule = (value, reading) => {
  const { lat, lon } = Object(value) as Record<string, unknown>;
  return inGermany(lat, lon)
    ? Object.freeze({ lat, lon })
    : reading.mend('position', value, inGermany);
};

/** The id of a record of another section; checked when that section was read. */
// @__NO_SIDE_EFFECTS__
export const reference =
  (section: SectionName): Rule =>
  (value, reading) => {
    const given = id(value, reading) as string | undefined;
    if (given === undefined || reading.ids.get(section)?.has(given) !== false) return given;
    return reading.mend('unknown', given, section);
  };

/** Either of two shapes: the second is for objects. */
// @__NO_SIDE_EFFECTS__
export const either =
  (rule: Rule, forObjects: Rule): Rule =>
  (value, reading) =>
    (isObject(value) ? forObjects : rule)(value, reading);
