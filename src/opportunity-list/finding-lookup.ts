import type { Category, Opportunity, Text } from '../feed/model.js';
import type { Label } from '../finding/finding.js';
import { words } from '../finding/fold.js';
import type { OfferLookup } from './offer-lookup.js';

interface Known {
  readonly lookup: OfferLookup | undefined;
  readonly hasAges: boolean;
  /** Audiences have no ids in a feed: their names make them. */
  readonly audiences: Map<string, Text>;
  /** By name: thousands of offers share a handful. */
  readonly audienceIds: Map<string, string>;
  readonly titles: Map<Opportunity, string>;
  /** Of the language that is shown: Ç comes after C in Turkish, and is one in German. */
  readonly collator: Intl.Collator;
}

function collatorOf(language = 'de'): Intl.Collator {
  const options = { numeric: true };
  try {
    return new Intl.Collator([language, 'de'], options);
  } catch {
    return new Intl.Collator('de', options);
  }
}

/** What only filtering and ordering want to know of the offers; made anew when feed, day or language change. */
export class FindingLookup {
  readonly #current: () => OfferLookup | undefined;
  #known: Known | undefined;

  constructor(current: () => OfferLookup | undefined) {
    this.#current = current;
  }

  get hasAges(): boolean {
    return this.#now.hasAges;
  }

  pick(text: Text | undefined): Label | undefined {
    return this.#current()?.pick(text);
  }

  category(id: string): Category | undefined {
    return this.#current()?.categories.get(id);
  }

  district(id: string): Text | undefined {
    return this.#current()?.district(id);
  }

  audience(id: string): Text | undefined {
    const { audiences, lookup } = this.#now;
    if (!audiences.size) {
      for (const offer of lookup?.offers ?? []) {
        for (const text of offer.audiences ?? []) audiences.set(this.audienceId(text), text);
      }
    }
    return audiences.get(id);
  }

  /** One id whatever language is shown, that can stand in an attribute and in an address: `altere-menschen`. */
  audienceId(text: Text): string {
    const { audienceIds, lookup } = this.#now;
    const language = lookup?.key.feed.language ?? '';
    const name = typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
    let id = audienceIds.get(name);
    if (id === undefined) audienceIds.set(name, (id = words(name).join('-')));
    return id;
  }

  byTitle = (a: Opportunity, b: Opportunity): number =>
    this.#now.collator.compare(this.#title(a), this.#title(b));

  #title(offer: Opportunity): string {
    const { titles } = this.#now;
    let title = titles.get(offer);
    if (title === undefined) titles.set(offer, (title = this.pick(offer.title)?.text ?? ''));
    return title;
  }

  get #now(): Known {
    const lookup = this.#current();
    if (!this.#known || this.#known.lookup !== lookup) {
      this.#known = {
        lookup,
        hasAges:
          lookup?.offers.some(({ minAge, maxAge }) => (minAge ?? maxAge) !== undefined) ?? false,
        audiences: new Map(),
        audienceIds: new Map(),
        titles: new Map(),
        collator: collatorOf(lookup?.key.language),
      };
    }
    return this.#known;
  }
}
