import type { Opportunity, Text } from '../feed/model.js';
import { addressLine } from '../finding/address-line.js';
import type { SearchField } from '../finding/search.js';
import type { FindingHost } from './resting-facets.js';
import { organizerOf } from './opportunity-list.view.js';

/** What the search looks into; the title first. Names are found in every language of the feed. */
export function searchFields(host: FindingHost): readonly SearchField<Opportunity>[] {
  const shown = (text: Text | undefined) => host.lookup()?.pick(text)?.text;
  const category = (id: string) => host.lookup()?.categories.get(id);
  return [
    { weight: 7, text: ({ title }) => title },
    {
      weight: 5,
      keys: ({ categories }) => categories,
      parent: (id) => category(id)?.parent,
      textOf: (id) => [category(id)?.label, ...(category(id)?.synonyms ?? [])],
    },
    { weight: 4, text: ({ audiences }) => audiences },
    {
      weight: 4,
      text: ({ organizer }) =>
        shown(organizerOf(organizer, (id) => host.lookup()?.actor(id))?.name),
    },
    {
      weight: 4,
      keys: ({ districts }) => districts,
      textOf: (id) => host.lookup()?.district(id),
    },
    { weight: 2, text: ({ address }) => addressLine(address) },
    { weight: 2, text: ({ requirements, benefits }) => [requirements, benefits].flat().map(shown) },
    { weight: 1, text: ({ description }) => shown(description) },
  ];
}
