import type { Loss } from './errors.js';
import type { SectionName } from './model.js';

/*
 * Where in a feed something is wrong: how each of messages.ts begins, with the record as its editors know it.
 */

type Words = readonly [de: string, en: string];

const SECTIONS: Readonly<Record<string, Words>> = {
  categories: ['Kategorie', 'Category'],
  districts: ['Stadtteil', 'District'],
  actors: ['Akteur', 'Actor'],
  opportunities: ['Angebot', 'Opportunity'],
  quotes: ['Zitat', 'Quote'],
  funders: ['Förderer', 'Funder'],
} satisfies Readonly<Record<SectionName, Words>>;

/** "Akteur 3 „Kulturzentrum“, url: " — people count from one. */
export function placeOf({ pointer }: Loss, raw: unknown, language: 0 | 1): string {
  const [, section = '', index = '', ...field] = pointer.split('/');
  const kind = SECTIONS[section]?.[language];
  // A section may be no list, but a record without its brackets.
  if (!kind || !/^\d/.test(index)) return pointer ? `${pointer.slice(1)}: ` : '';
  const name = nameOf(raw, section, Number(index));
  const shown = name && (language ? ` "${name}"` : ` „${name}“`);
  const where = field.length ? `, ${field.join('/')}` : '';
  return `${kind} ${Number(index) + 1}${shown}${where}: `;
}

/** How editors know a record, as it stands in the raw feed. */
function nameOf(raw: unknown, section: string, index: number): string {
  try {
    const record = (raw as Record<string, Readonly<Record<string, unknown>>[]>)[section]?.[index];
    const names = [record?.name, record?.title, record?.label, record?.id];
    const name = names.find((value) => typeof value === 'string' && value.trim());
    return String(name ?? '')
      .trim()
      .slice(0, 60);
  } catch {
    // What a page hands over as `data` may throw when read.
    return '';
  }
}
