import { bareName, isNear } from '../feed/slips.js';
import * as logger from './logger.js';

/** What is often written instead, as bare names. */
const MEANT: Readonly<Record<string, RegExp>> = {
  src: /^(datasrc|feed|feedurl|file|href|json|source|url)$/,
  lang: /^(language|locale|sprache)$/,
};

/** Tells who wrote the page of attributes that a browser ignores without a word. */
export function adviseOnNames(
  tag: string,
  written: readonly string[],
  known: readonly string[],
  prefix?: string,
): void {
  for (const line of advice(written, ['lang', ...known], prefix)) logger.warn(tag, line);
}

/**
 * Attributes that nearly have the name of one of ours, and that name. `prefix`: what names begin with on a placeholder;
 * there, names that lack it are slips, too.
 */
export function slips(
  written: readonly string[],
  known: readonly string[],
  prefix = '',
): ReadonlyMap<string, string> {
  const free = known.filter((name) => !written.includes(prefix + name));
  const found = written.flatMap((name) => {
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (known.includes(own)) return [];
    const plain = bareName(own || name);
    const meant =
      free.find((other) => plain === bareName(other)) ??
      free.find((other) => isNear(plain, bareName(other))) ??
      free.find((other) => MEANT[other]?.test(plain));
    return meant ? [[name, prefix + meant] as const] : [];
  });
  return new Map(found);
}

/** The same in words. A placeholder has to have an address, as no script can hand it a feed. */
export function advice(
  written: readonly string[],
  known: readonly string[],
  prefix = '',
): readonly string[] {
  const found = [...slips(written, known, prefix)].map(
    ([name, meant]) => `the attribute ${name} is not known; ${meant} is meant?`,
  );
  const src = `${prefix}src`;
  if (!prefix || written.includes(src)) return found;
  return [...found, `shows nothing, as it has no ${src}, the address of the feed.`];
}
