import type { Actor, ActorKind, Text } from '../feed/model.js';
import type { FinderOptions } from '../finding/finder.js';
import * as strings from '../i18n/map.strings.js';
import type { FeedLookup } from './feed-lookup.js';

/** What the finder asks of the map; read anew each time, since feed and language change. */
export interface FindingHost {
  lookup(): FeedLookup | undefined;
  /** Whether a place is open now; `undefined` when its hours are unknown. */
  isOpen(actor: Actor): boolean | undefined;
  hoursReady(): boolean;
  changed(): void;
}

const NOW = ['now'];
const YES = ['yes'];

/** How actors are searched and filtered. */
export function finderOptions(host: FindingHost): FinderOptions<Actor> {
  const category = (id: string) => host.lookup()?.category(id);
  const district = (id: string) => host.lookup()?.district(id);
  return {
    facets: [
      {
        id: 'categories',
        label: strings.category,
        values: (actor) => actor.categories,
        parent: (id) => category(id)?.parent,
        valueLabel: (id) => host.lookup()?.pick(category(id)?.label),
      },
      {
        id: 'districts',
        label: strings.district,
        values: (actor) => actor.districts,
        valueLabel: (id) => host.lookup()?.pick(district(id)?.label),
      },
      {
        id: 'kinds',
        label: strings.kind,
        values: (actor) => (actor.kind ? [actor.kind] : undefined),
        valueLabel: (id) => strings.kindName(id as ActorKind),
      },
      {
        // Places of unknown hours stay: leaving them out would punish whoever did not fill in a field.
        id: 'open',
        toggle: 'now',
        label: strings.openNow,
        valueLabel: strings.openNow,
        values: (actor) => (host.hoursReady() && host.isOpen(actor) !== false ? NOW : undefined),
      },
      {
        id: 'wheelchair',
        toggle: 'yes',
        label: strings.barrierFree,
        valueLabel: strings.barrierFree,
        values: (actor) => (actor.accessibility?.wheelchair === 'yes' ? YES : undefined),
      },
    ],
    fields: [
      { weight: 7, text: (actor) => everyLanguage(actor.name) },
      {
        weight: 4,
        keys: (actor) => actor.categories,
        textOf: (id) => {
          const found: string[] = [];
          for (let next = category(id), depth = 0; next && depth < 8; depth++) {
            found.push(
              ...everyLanguage(next.label),
              ...(next.synonyms ?? []).flatMap(everyLanguage),
            );
            next = next.parent === undefined ? undefined : category(next.parent);
          }
          return found;
        },
      },
      {
        weight: 3,
        keys: (actor) => actor.districts,
        textOf: (id) => everyLanguage(district(id)?.label),
      },
      { weight: 1, text: (actor) => everyLanguage(actor.description) },
    ],
    countLabel: strings.actorCount,
    place: (actor) => actor.position,
    last: (actor, filters) => Boolean(filters['open']) && host.isOpen(actor) === undefined,
    changed: () => host.changed(),
  };
}

const everyLanguage = (value: Text | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);
