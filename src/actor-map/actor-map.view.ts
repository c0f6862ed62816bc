import type { Actor, Category } from '../feed/model.js';
import type { MapData, Mark } from './map-engine.js';

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

/** The columns that the map draws, and which record each of its points is. */
export function mapData(
  records: readonly Actor[],
  marks: Marks,
  name: (actor: Actor) => string,
): { readonly data: MapData; readonly placed: readonly Actor[] } {
  const placed = records.filter((actor) => actor.position);
  const lat = new Float64Array(placed.length);
  const lon = new Float64Array(placed.length);
  const mark = new Uint16Array(placed.length);
  placed.forEach((actor, at) => {
    lat[at] = actor.position!.lat;
    lon[at] = actor.position!.lon;
    mark[at] = marks.of(actor);
  });
  return {
    placed,
    data: { lat, lon, mark, marks: marks.all, name: (index) => name(placed[index]!) },
  };
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
    ...(chosen && !rows.includes(chosen) ? { pinned: chosen } : {}),
  };
}

/** "lat lon", also with a comma between them or decimal commas, as people copy it. */
export function parseCenter(text: string): { lat: number; lon: number } | undefined {
  const parts = /^\s*(-?\d+(?:[.,]\d+)?)(?:\s*[,;]\s+|\s+|;|,)(-?\d+(?:[.,]\d+)?)\s*$/.exec(text);
  if (!parts) return undefined;
  const [lat, lon] = [parts[1]!, parts[2]!].map((part) => Number(part.replace(',', '.'))) as [
    number,
    number,
  ];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
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
