import type { Actor, ActorKind } from '../feed/model.js';
import { addressLine } from '../finding/address-line.js';
import type { FacetDetails, FinderOptions, RestingOptions } from '../finding/finding.js';
import type { SearchField } from '../finding/search.js';
import * as strings from '../i18n/map.strings.js';
import { mayBeOpen, type FindingHost } from './actor-finding.js';

const NOW = ['now'];
const YES = ['yes'];

/** How actors are searched and filtered: what the bar at rest does not know. */
export const finderOptions = (
  { facets, countLabel, changed }: RestingOptions<Actor>,
  host: FindingHost,
): FinderOptions<Actor> => {
  const details = facetDetails(host);
  return {
    facets: facets.flatMap((facet) => {
      const detail = details[facet.id];
      return detail ? { ...facet, ...detail } : [];
    }),
    fields: searchFields(host),
    countLabel,
    last: (actor, filters) => Boolean(filters['open']) && host.isOpen(actor) === undefined,
    changed,
  };
};

const facetDetails = (host: FindingHost): Readonly<Record<string, FacetDetails<Actor>>> => ({
  categories: {
    values: (actor) => actor.categories,
    parent: (id) => host.lookup()?.category(id)?.parent,
    valueLabel: (id) => host.lookup()?.pick(host.lookup()?.category(id)?.label),
  },
  districts: {
    values: (actor) => actor.districts,
    valueLabel: (id) => host.lookup()?.pick(host.lookup()?.district(id)?.label),
  },
  kinds: {
    values: (actor) => (actor.kind ? [actor.kind] : undefined),
    valueLabel: (id) => strings.kindName(id as ActorKind),
  },
  open: {
    valueLabel: strings.openNow,
    values: (actor) => (mayBeOpen(host, actor) ? NOW : undefined),
  },
  wheelchair: {
    valueLabel: strings.barrierFree,
    values: (actor) => (actor.accessibility?.wheelchair === 'yes' ? YES : undefined),
  },
});

const searchFields = (host: FindingHost): readonly SearchField<Actor>[] => {
  const category = (id: string) => host.lookup()?.category(id);
  return [
    { weight: 7, text: (actor) => actor.name },
    {
      weight: 4,
      keys: (actor) => actor.categories,
      parent: (id) => category(id)?.parent,
      textOf: (id) => [category(id)?.label, ...(category(id)?.synonyms ?? [])],
    },
    {
      weight: 3,
      keys: (actor) => actor.districts,
      textOf: (id) => host.lookup()?.district(id)?.label,
    },
    { weight: 2, text: ({ address }) => addressLine(address) },
    { weight: 1, text: (actor) => actor.description },
  ];
};
