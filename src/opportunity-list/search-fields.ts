import type { Opportunity, Text } from '../feed/model.js';
import type { SearchField } from '../finding/search.js';
import type { FindingHost } from './resting-facets.js';
import { organizerOf } from './opportunity-list.view.js';

/** What the search looks into; the title first. Names are found in every language of the feed. */
export function searchFields(host: FindingHost): readonly SearchField<Opportunity>[] {
  const shown = (text: Text | undefined) => host.lookup()?.pick(text)?.text;
  const categoryWords = (id: string): readonly string[] => {
    const categories = host.lookup()?.categories;
    const found: string[] = [];
    for (
      let at = categories?.get(id);
      at;
      at = at.parent ? categories?.get(at.parent) : undefined
    ) {
      found.push(...[at.label, ...(at.synonyms ?? [])].flatMap(everyLanguage));
    }
    return found;
  };
  return [
    { weight: 7, text: ({ title }) => everyLanguage(title) },
    { weight: 5, keys: ({ categories }) => categories, textOf: categoryWords },
    { weight: 4, text: ({ audiences }) => audiences?.flatMap(everyLanguage) },
    {
      weight: 4,
      text: ({ organizer }) =>
        shown(organizerOf(organizer, (id) => host.lookup()?.actor(id))?.name),
    },
    {
      weight: 4,
      keys: ({ districts }) => districts,
      textOf: (id) => everyLanguage(host.lookup()?.district(id) ?? ''),
    },
    { weight: 2, text: ({ requirements, benefits }) => [requirements, benefits].flat().map(shown) },
    { weight: 1, text: ({ description }) => shown(description) },
  ];
}

const everyLanguage = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
