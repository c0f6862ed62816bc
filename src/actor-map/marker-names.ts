import type { MapData, MapWords } from './map-engine.js';

interface Named {
  readonly words: MapWords;
  readonly data: MapData;
  readonly first: number;
  readonly count: number;
  /** No zoom takes its members apart. */
  readonly together: boolean;
}

/** No two markers are called the same: equal ones add who is near, then a number. `taken` counts the names in use. */
export function nameOf(
  { words, data, first, count, together }: Named,
  taken: Map<string, number>,
): string {
  const called = together ? words.spot : words.cluster;
  let name = count === 1 ? data.name(first) : called(count);
  if (count > 1 && taken.has(name)) name = called(count, data.name(first));
  const before = taken.get(name) ?? 0;
  taken.set(name, before + 1);
  return before ? `${name} (${before + 1})` : name;
}
