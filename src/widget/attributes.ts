import type { PropertyDeclaration } from 'lit';

/** Called with the words an attribute allows when it was given something else. */
export type Complain = (allowed: string) => void;

/** A Lit property whose value is valid whatever it was set to: `undefined` gives its default. */
export interface AttributeOptions<T> extends PropertyDeclaration {
  /** Always there: spread, an optional one would be `undefined` to projects with exact optional types. */
  readonly converter: NonNullable<PropertyDeclaration['converter']>;
  parse(value: unknown, complain: Complain): T;
}

// Attributes arrive as they are; `parse` is the one place that reads them.
const raw = { fromAttribute: (value: string | null) => value ?? undefined };
const missing = (value: unknown) => value === undefined || value === null || value === '';

/** One of some words; the first is the default. */
export const oneOf = <const T extends string>(...words: readonly T[]): AttributeOptions<T> => ({
  converter: raw,
  parse: (value, complain) => {
    const known = words.find((word) => word === String(value));
    if (known === undefined && !missing(value)) complain(words.join(', '));
    return known ?? (words[0] as T);
  },
});

/** Space-separated ids. */
export const words = (): AttributeOptions<readonly string[]> => ({
  converter: raw,
  parse: (value) =>
    Array.isArray(value)
      ? value.map(String)
      : typeof value === 'string'
        ? value.split(/\s+/).filter(Boolean)
        : [],
});

/** Present or absent; `"false"` counts as absent because page builders write it so. */
export const flag = (): AttributeOptions<boolean> => ({
  converter: {
    fromAttribute: raw.fromAttribute,
    toAttribute: (value: unknown) => (value ? '' : null),
  },
  parse: (value, complain) => {
    if (typeof value === 'string' && !/^(|true|false)$/i.test(value)) complain('true, false');
    return typeof value === 'string' ? value.toLowerCase() !== 'false' : Boolean(value);
  },
});

/** A number with a default and its bounds; a whole one unless `isValid` says otherwise. */
export const count = (
  initial: number,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
  isValid: (value: unknown) => boolean = Number.isInteger,
): AttributeOptions<number> => ({
  converter: raw,
  parse: (value, complain) => {
    const number = missing(value) ? initial : Number(value);
    if (isValid(number) && number >= min && number <= max) return number;
    complain(max === Number.MAX_SAFE_INTEGER ? `${min} …` : `${min} … ${max}`);
    return initial;
  },
});

/** Any text; `initial` when absent. */
export const text = (initial = ''): AttributeOptions<string> => ({
  converter: raw,
  parse: (value) => (missing(value) ? initial : String(value)),
});

/** Space-separated words of a fixed set; unknown ones are left out. */
export const wordsOf = <const T extends string>(
  ...allowed: readonly T[]
): AttributeOptions<readonly T[]> => ({
  converter: raw,
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
  converter: raw,
  parse: (value, complain) => {
    if (missing(value)) return '';
    const given = String(value);
    const date = new Date(`${given}T00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(given) && date.toJSON()?.startsWith(given)) return given;
    complain('YYYY-MM-DD');
    return '';
  },
});
