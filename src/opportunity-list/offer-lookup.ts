import type { Actor, Category, District, Feed, Opportunity, Text } from '../feed/model.js';
import { pickText } from '../feed/text.js';
import type { Label } from '../finding/finding.js';
import { availability, type Day } from './availability.js';
import { isDated } from './dated.js';
import { newestFirst } from './newest-first.js';

/** What a lookup is made for; another one is made when any of it changes. */
export interface LookupKey {
  readonly feed: Feed;
  readonly language: string;
  readonly today: Day;
  readonly includeClosed: boolean;
}

/** The offers of one feed that are of use on one day, newest first, and what they refer to, in one language. */
export class OfferLookup {
  readonly key: LookupKey;
  readonly offers: readonly Opportunity[];
  readonly categories: ReadonlyMap<string, Category>;
  readonly #districts: ReadonlyMap<string, District>;
  readonly #actors: ReadonlyMap<string, Actor>;
  #dated:
    | { readonly results: readonly Opportunity[]; readonly found: readonly Opportunity[] }
    | undefined;

  constructor(key: LookupKey) {
    const { feed, today, includeClosed } = key;
    this.key = key;
    this.offers = newestFirst(
      includeClosed
        ? feed.opportunities
        : feed.opportunities.filter((offer) => availability(offer, today) !== 'over'),
    );
    this.categories = byId(feed.categories);
    this.#districts = byId(feed.districts);
    this.#actors = byId(feed.actors);
  }

  fits(key: LookupKey): boolean {
    return (Object.keys(key) as (keyof LookupKey)[]).every((name) => key[name] === this.key[name]);
  }

  pick(text: Text | undefined): Label | undefined {
    return pickText(text, this.key.language, this.key.feed.language);
  }

  actor(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  district(id: string): Text | undefined {
    return this.#districts.get(id)?.label;
  }

  /** Those that have something to put into a calendar. */
  dated(results: readonly Opportunity[]): readonly Opportunity[] {
    if (this.#dated?.results !== results) this.#dated = { results, found: results.filter(isDated) };
    return this.#dated.found;
  }
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
