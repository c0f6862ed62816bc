import type { Actor, Category, District, Feed } from '../feed/model.js';
import { pickText, type PickedText } from '../feed/text.js';
import { marksOf, type Marks } from './actor-map.view.js';
import type { MapDistrict } from './map-engine.js';

/** One feed in one language, made ready for lookups; what it gives stays the same object until either changes. Pure. */
export class FeedLookup {
  readonly feed: Feed;
  readonly language: string;
  readonly marks: Marks;
  readonly mapDistricts: readonly MapDistrict[];
  readonly hasHours: boolean;
  /** Whether anybody has a place on the map. */
  readonly hasPlaces: boolean;
  readonly #categories: ReadonlyMap<string, Category>;
  readonly #districts: ReadonlyMap<string, District>;

  /** `before`: what is the same there, as while a long feed comes in, stays the same here. */
  constructor(feed: Feed, language: string, before?: FeedLookup) {
    const { categories, districts } = feed;
    const known = before?.language === language ? before : undefined;
    this.feed = feed;
    this.language = language;
    this.#categories = new Map(categories.map((category) => [category.id, category]));
    this.#districts = new Map(districts.map((district) => [district.id, district]));
    this.marks =
      known?.feed.categories === categories
        ? known.marks
        : marksOf(categories, (category) => this.pick(category.label)?.text ?? '');
    this.mapDistricts =
      known?.feed.districts === districts
        ? known.mapDistricts
        : districts.map((district) => this.#mapDistrict(district));
    this.hasHours = feed.actors.some((actor) => actor.openingHours !== undefined);
    this.hasPlaces = feed.actors.some((actor) => actor.position !== undefined);
  }

  pick(text: Parameters<typeof pickText>[0]): PickedText | undefined {
    return pickText(text, this.language, this.feed.language);
  }

  category(id: string): Category | undefined {
    return this.#categories.get(id);
  }

  district(id: string): District | undefined {
    return this.#districts.get(id);
  }

  actor(id: string | undefined): Actor | undefined {
    return id === undefined ? undefined : this.feed.actors.find((actor) => actor.id === id);
  }

  #mapDistrict({ label, geometry, position }: District): MapDistrict {
    return { name: this.pick(label)?.text ?? '', geometry, position };
  }
}
