import type { PropertyDeclarations } from 'lit';

/** Called with the words an attribute allows when it was given something else. */
export type Complain = (allowed: string) => void;

/** What makes of a Lit property one whose value is valid whatever it was set to: `undefined` and `null` give its default. */
export interface AttributeOptions<T> {
  parse(value: unknown, complain: Complain, name?: unknown): T;
}

/** Properties and their attributes, called alike but for hyphens: `pageSize` is `page-size`. */
export const attributes = (
  properties: Readonly<Record<string, AttributeOptions<unknown>>>,
): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(properties).map(([name, options]) => [
      name,
      { attribute: name.replace(/[A-Z]/g, '-$&').toLowerCase(), ...options },
    ]),
  );

/** Also what is blank: forms of page builders leave it so. */
export const missing = (value: unknown) => !String(value ?? '').trim();

/** One of some words; the first is the default. */
export const oneOf = <const T extends string>(...words: readonly T[]): AttributeOptions<T> => ({
  parse: (value, complain) => {
    const known = words.find((word) => word === String(value));
    if (known === undefined && !missing(value)) complain(words.join(', '));
    return known ?? (words[0] as T);
  },
});

/** Space-separated ids. */
export const words = (): AttributeOptions<readonly string[]> => ({
  parse: (value) =>
    Array.isArray(value)
      ? value.map(String)
      : typeof value === 'string'
        ? value.split(/\s+/).filter(Boolean)
        : [],
});

const yesOrNo: AttributeOptions<boolean> = {
  parse: (value, complain, name) => {
    if (typeof value !== 'string') return Boolean(value);
    const isYes = value === name || /^(|true|yes|on|1)$/i.test(value);
    if (!isYes && !/^(false|no|off|0)$/i.test(value)) complain('true, false');
    return isYes;
  },
};

/** Present or absent. Forms and page builders write words for it, XHTML the attribute's own name. */
export const flag = () => yesOrNo;

/** Any text; `initial` when absent. */
export const text = (initial = ''): AttributeOptions<string> => ({
  parse: (value) => (missing(value) ? initial : String(value)),
});
