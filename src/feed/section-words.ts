import type { Feed, SectionName } from './model.js';

type Language = 'de' | 'en';
type Noun = readonly [one: string, several: string];

/** In the order in which editors think of them. */
const NOUNS: Readonly<Record<SectionName, Readonly<Record<Language, Noun>>>> = {
  funders: { de: ['Förderer', 'Förderer'], en: ['funder', 'funders'] },
  actors: { de: ['Akteur', 'Akteure'], en: ['actor', 'actors'] },
  opportunities: { de: ['Angebot', 'Angebote'], en: ['opportunity', 'opportunities'] },
  quotes: { de: ['Zitat', 'Zitate'], en: ['quote', 'quotes'] },
  categories: { de: ['Kategorie', 'Kategorien'], en: ['category', 'categories'] },
  districts: { de: ['Stadtteil', 'Stadtteile'], en: ['district', 'districts'] },
};
const sections = Object.keys(NOUNS) as SectionName[];

/** Records that widgets show, by section. */
export type Counts = Readonly<Record<SectionName, number>>;

export const countsOf = (feed: Feed): Counts =>
  Object.fromEntries(sections.map((name) => [name, feed[name].length])) as Record<
    SectionName,
    number
  >;

const phrase = (name: SectionName, count: number, language: Language) => {
  const [one, several] = NOUNS[name][language];
  return `${count} ${count === 1 ? one : several}`;
};

/** Each section: "24 Akteure", "0 Zitate". */
export const inWords = (counts: Counts, language: Language): string[] =>
  sections.map((name) => phrase(name, counts[name], language));

/** The same without the sections that have no record. */
export const foundInWords = (counts: Counts, language: Language): string[] =>
  sections.filter((name) => counts[name]).map((name) => phrase(name, counts[name], language));
