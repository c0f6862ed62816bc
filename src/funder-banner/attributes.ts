import { missing, words, type AttributeOptions } from '../widget/attributes.js';

/** Space-separated words of a fixed set; unknown ones are left out. */
export const wordsOf = <const T extends string>(
  ...allowed: readonly T[]
): AttributeOptions<readonly T[]> => ({
  parse: (value, complain) => {
    const given = words().parse(value, complain);
    const known = allowed.filter((word) => given.includes(word));
    if (given.some((word) => !known.includes(word as T))) complain(allowed.join(', '));
    // In the order that was given, each once.
    return known.sort((a, b) => given.indexOf(a) - given.indexOf(b));
  },
});

/** A day such as 2026-05-31; empty when absent or none that a calendar has. */
export const day = (): AttributeOptions<string> => ({
  parse: (value, complain) => {
    if (missing(value)) return '';
    const given = String(value);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(given);
    if (isDay && new Date(given).getUTCDate() === Number(given.slice(8))) return given;
    complain('YYYY-MM-DD');
    return '';
  },
});
