import type { Actor, Category } from '../feed/model.js';
import type { Mark } from './map-engine.js';

/** What the map and its list show, from the feed and the settings. Pure. */

/** For categories without a colour: told apart on light and dark ground, and by most colour-blind readers. */
const palette = [
  '#2b6cb0',
  '#b45309',
  '#2f7d4f',
  '#a23b72',
  '#5b5fc7',
  '#a0522d',
  '#1f7a8c',
  '#8a6d00',
];
const noCategory: Mark = { color: '#6b7280', sign: '•' };

export interface Marks {
  readonly all: readonly Mark[];
  /** Index of an actor's mark: that of its first known category. */
  of(actor: Pick<Actor, 'categories'>): number;
  /** The mark of one category. */
  mark(category: string): Mark;
}

/** A colour and a sign for each category; children take the colour of the category above them. */
export function marksOf(
  categories: readonly Category[],
  label: (category: Category) => string,
): Marks {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const taken = new Set<string>();
  let next = 0;
  const colors = new Map<string, string>();
  const colorOf = (category: Category, depth = 0): string => {
    const known = category.color ?? colors.get(category.id);
    if (known) return known;
    const above = category.parent === undefined ? undefined : byId.get(category.parent);
    const color =
      above && depth < 8 ? colorOf(above, depth + 1) : palette[next++ % palette.length]!;
    colors.set(category.id, color);
    return color;
  };
  const indexOf = new Map(categories.map((category, at) => [category.id, at + 1]));
  const all = [
    noCategory,
    ...categories.map((category) => ({
      color: colorOf(category),
      sign: signOf(category.icon, label(category), taken),
    })),
  ];
  return {
    all,
    of: (actor) => {
      for (const id of actor.categories ?? []) {
        const index = indexOf.get(id);
        if (index !== undefined) return index;
      }
      return 0;
    },
    mark: (category) => all[indexOf.get(category) ?? 0]!,
  };
}

/** An icon that is a sign itself, else a letter of the label that no other category has, as long as there are any. */
function signOf(icon: string | undefined, label: string, taken: Set<string>): string {
  const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
  // Firefox splits signs since 125; before, one of several parts (a family, a flag) gives way to a letter.
  const signs =
    icon && Intl.Segmenter ? [...new Intl.Segmenter().segment(icon)] : [...(icon ?? '')];
  const own = signs.length === 1 ? icon : undefined;
  const choices = own ? [own] : letters.map((letter) => letter.toUpperCase());
  const sign = choices.find((choice) => !taken.has(choice)) ?? choices[0] ?? noCategory.sign;
  taken.add(sign);
  return sign;
}

export interface Page {
  readonly rows: readonly Actor[];
  /** The chosen actor, when it is not among the rows: shown before them, wherever it stands in the order. */
  readonly pinned?: Actor;
  readonly rest: number;
}

/** The rows that are shown of all results: never more than asked for. */
export function pageOf(results: readonly Actor[], limit: number, chosen: Actor | undefined): Page {
  const rows = results.slice(0, limit);
  return {
    rows,
    rest: results.length - rows.length,
    pinned: chosen && !rows.includes(chosen) ? chosen : undefined,
  };
}

/** A web address as a reader wants to see it. */
export function readableUrl(url: string): string {
  try {
    const { hostname, pathname } = new URL(url);
    return hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname.replace(/\/$/, ''));
  } catch {
    return url;
  }
}
