import type { Facet } from './finding.js';

export interface Option {
  readonly value: string;
  /** How deep below the topmost value. */
  readonly level: number;
}

/** The values of a facet as a reader goes through them: each one followed by those below it. */
export function optionTree(
  values: readonly string[],
  { parent, order }: Pick<Facet<never>, 'parent' | 'order'>,
  compare: (a: string, b: string) => number,
): Option[] {
  const places = new Map(order?.().map((value, place) => [value, place]));
  const placeOf = (value: string) => places.get(value) ?? places.size;
  const sorted = [...values].sort((a, b) => placeOf(a) - placeOf(b) || compare(a, b));
  const known = new Set<string | undefined>(values);
  const below = new Map<string | undefined, string[]>();
  for (const value of sorted) {
    const above = parent?.(value);
    const siblings = below.get(above) ?? [];
    siblings.push(value);
    below.set(above, siblings);
  }
  const options = new Map<string, Option>();
  const add = (value: string, level: number) => {
    if (options.has(value)) return;
    options.set(value, { value, level });
    for (const next of below.get(value) ?? []) add(next, level + 1);
  };
  for (const value of sorted) if (!known.has(parent?.(value))) add(value, 0);
  // Values that are their own ancestors have no top; they are listed all the same.
  for (const value of sorted) add(value, 0);
  return [...options.values()];
}
