// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.

/** A text, or one per language: {"de": "…", "de-simple": "…", "en": "…"}. "de-simple" is Leichte Sprache (easy German). Line breaks count, markup does not. */
export type Text = string | Readonly<Record<string, string>>;

/** One corner of an area: longitude, latitude. */
export type Corner = readonly [lon: number, lat: number];

/** A GeoJSON area: Polygon or MultiPolygon. */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Corner[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly Corner[])[])[];
    };

/** municipality, centre (a contact point), association, initiative, foundation, company or other. */
export type ActorKind =
  'municipality' | 'centre' | 'association' | 'initiative' | 'foundation' | 'company' | 'other';

/** mo, tu, we, th, fr, sa or su. Without it: any day. */
export type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** morning, afternoon or evening. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** onsite, remote or hybrid. */
export type OpportunityMode = 'onsite' | 'remote' | 'hybrid';

/** once, occasional, regular or flexible. */
export type Commitment = 'once' | 'occasional' | 'regular' | 'flexible';

/** open, full, paused or closed. */
export type OpportunityStatus = 'open' | 'full' | 'paused' | 'closed';

/** funder, carrier, partner, strategic-partner, state (a federal state), federal (the federal government), eu or supporter. Without it: funder. */
export type FunderRole =
  'funder' | 'carrier' | 'partner' | 'strategic-partner' | 'state' | 'federal' | 'eu' | 'supporter';

/** A point on the map. 0/0 counts as not given. */
export interface Position {
  /** Latitude in degrees (WGS 84), between 47 and 55 in Germany. */
  readonly lat: number;
  /** Longitude in degrees (WGS 84), between 5 and 15 in Germany. */
  readonly lon: number;
}

/** An address to show. */
export interface Address {
  /** Street and house number. */
  readonly street?: string;
  /** The postal code, as text. */
  readonly postalCode?: string;
  /** The city. */
  readonly city?: string;
}

/** An image with an alternative text. */
export interface Image {
  /** Where the image is. */
  readonly src: string;
  /** What the image shows, for everyone who does not see it. */
  readonly alt?: Text;
  /** Width in pixels. It reserves the space until the image is there. */
  readonly width?: number;
  /** Height in pixels. */
  readonly height?: number;
  /** Who made the image and under which licence. */
  readonly credit?: string;
}

/** A logo with the rules of its funder. */
export interface Logo extends Image {
  /** The version for dark backgrounds. */
  readonly srcDark?: string;
  /** "white" always puts the logo on white, as German federal logos require. */
  readonly plate?: 'none' | 'white';
  /** Free space around the logo in pixels. */
  readonly clearSpace?: number;
  /** Minimum height in pixels, clear space included. */
  readonly minHeight?: number;
}

/** How accessible a place is. */
export interface Accessibility {
  /** Access by wheelchair: yes, limited, no or unknown. */
  readonly wheelchair?: 'yes' | 'limited' | 'no' | 'unknown';
  /** What is good to know before a visit. */
  readonly note?: Text;
}

/** Where data come from. */
export interface Source {
  /** Name of the source. */
  readonly name?: string;
  /** Address of the source. */
  readonly url?: string;
  /** Licence of the data, such as "CC BY 4.0". */
  readonly license?: string;
}

/** A period; either side may be open. */
export interface Period {
  /** First day. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
}

/** A name with a web address. */
export interface NamedLink {
  /** The name. */
  readonly name?: string;
  /** The address on the web. */
  readonly url?: string;
}

/** The funding programme that the feed belongs to. */
export interface Programme {
  /** Name of the programme. */
  readonly name?: Text;
  /** Page of the programme. */
  readonly url?: string;
  /** When the programme runs. */
  readonly period?: Period;
}

/** A topic to filter by. */
export interface Category {
  /** Unique id of the category. It is used in addresses and references and should never change. */
  readonly id: string;
  /** Name of the category. */
  readonly label: Text;
  /** Id of the category above. */
  readonly parent?: string;
  /** Colour of the points on the map. */
  readonly color?: string;
  /** A single character or emoji for the points on the map. Without it: a letter of the label. */
  readonly icon?: string;
  /** Other words that people search with. */
  readonly synonyms?: readonly Text[];
}

/** A district to filter by. */
export interface District {
  /** Unique id of the district. It is used in addresses and references and should never change. */
  readonly id: string;
  /** Name of the district. */
  readonly label: Text;
  /** The area of the district as GeoJSON. */
  readonly geometry?: Geometry;
  /** Where its name is written on the map. */
  readonly position?: Position;
}

/** Who is engaged in the city or makes engagement possible. */
export interface Actor {
  /** Unique id of the actor. It is used in addresses and references and should never change. */
  readonly id: string;
  /** Name of the actor. */
  readonly name: Text;
  /** municipality, centre (a contact point), association, initiative, foundation, company or other. */
  readonly kind?: ActorKind;
  /** Ids of categories of this feed. */
  readonly categories?: readonly string[];
  /** Ids of districts of this feed. */
  readonly districts?: readonly string[];
  /** What the actor does. */
  readonly description?: Text;
  /** Where the record is on the map. Without it the record is in the list only. */
  readonly position?: Position;
  /** The address to show. */
  readonly address?: Address;
  /** In OpenStreetMap syntax, with the days Mo Tu We Th Fr Sa Su and PH for holidays, such as "Mo-Fr 09:00-17:00; Sa off". Anything else is shown as it stands. */
  readonly openingHours?: string;
  /** The website of the actor. */
  readonly url?: string;
  /** A public e-mail address. */
  readonly email?: string;
  /** A public phone number. */
  readonly phone?: string;
  /** A photo or an illustration. */
  readonly image?: Image;
  /** Languages spoken there, as tags such as "de", "ar" or "uk". */
  readonly languages?: readonly string[];
  /** How accessible the place is. */
  readonly accessibility?: Accessibility;
  /** When the record was last checked or changed. */
  readonly modified?: string;
  /** Where the record comes from and under which licence. */
  readonly source?: Source;
}

/** When it is possible: a day with a part of the day or with times. */
export interface Slot {
  /** mo, tu, we, th, fr, sa or su. Without it: any day. */
  readonly day?: Weekday;
  /** morning, afternoon or evening. */
  readonly part?: DayPart;
  /** Start such as 16:00. */
  readonly from?: string;
  /** End such as 18:30. */
  readonly to?: string;
}

/** How much time it takes. */
export interface HoursPerWeek {
  /** Hours per week, at least. */
  readonly min?: number;
  /** Hours per week, at most. */
  readonly max?: number;
}

/** Public contact for questions. */
export interface Contact {
  /** Who answers questions. */
  readonly name?: string;
  /** A public e-mail address. */
  readonly email?: string;
  /** A public phone number. */
  readonly phone?: string;
}

/** An offer to volunteer. */
export interface Opportunity {
  /** Unique id of the opportunity. It is used in addresses and references and should never change. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly title: Text;
  /** The id of an actor of this feed, or {"name", "url"}. */
  readonly organizer?: string | NamedLink;
  /** Ids of categories of this feed. */
  readonly categories?: readonly string[];
  /** Ids of districts of this feed. */
  readonly districts?: readonly string[];
  /** For whom or with whom, such as "Children". */
  readonly audiences?: readonly Text[];
  /** What there is to do and why it is worth it. */
  readonly description?: Text;
  /** onsite, remote or hybrid. */
  readonly mode?: OpportunityMode;
  /** Where it takes place: for "near me", and for a map that shares filter and selection with the list (attribute group). */
  readonly position?: Position;
  /** The address to show. */
  readonly address?: Address;
  /** once, occasional, regular or flexible. */
  readonly commitment?: Commitment;
  /** When it is possible. */
  readonly slots?: readonly Slot[];
  /** When it starts. */
  readonly start?: string;
  /** When it ends. After this day the offer vanishes by itself. Without it: open-ended; what happens once ends on the day of its start. */
  readonly end?: string;
  /** How much time it takes. */
  readonly hoursPerWeek?: HoursPerWeek;
  /** From which age. */
  readonly minAge?: number;
  /** Up to which age. */
  readonly maxAge?: number;
  /** Languages spoken there, as tags such as "de", "ar" or "uk". */
  readonly languages?: readonly string[];
  /** How accessible the place is. */
  readonly accessibility?: Accessibility;
  /** What is needed, such as a certificate of conduct. */
  readonly requirements?: readonly Text[];
  /** Such as travel costs, insurance or training. */
  readonly benefits?: readonly Text[];
  /** How many people are wanted. */
  readonly places?: number;
  /** Where to sign up: website, mailto: or tel:. */
  readonly applyUrl?: string;
  /** Who answers questions. */
  readonly contact?: Contact;
  /** When the offer was published. */
  readonly published?: string;
  /** Last day to respond. After it the offer vanishes by itself. */
  readonly validThrough?: string;
  /** When the record was last checked or changed. */
  readonly modified?: string;
  /** open, full, paused or closed. */
  readonly status?: OpportunityStatus;
  /** A photo or an illustration. */
  readonly image?: Image;
  /** Where the record comes from and under which licence. */
  readonly source?: Source;
}

/** Who said something. */
export interface Person {
  /** How the person wants to be named. */
  readonly name: string;
  /** What the person does. */
  readonly role?: Text;
  /** Where the person is engaged. */
  readonly organization?: string;
  /** Website of the person or organization. */
  readonly url?: string;
  /** A picture of the person. */
  readonly portrait?: Image;
}

/** Where the quote was published. */
export interface QuoteSource {
  /** What the source is called. */
  readonly label?: Text;
  /** Where the quote is found. */
  readonly url?: string;
}

/** What someone says about engagement. */
export interface Quote {
  /** Unique id of the quote. It is used in addresses and references and should never change. */
  readonly id: string;
  /** What the person said, without quotation marks. */
  readonly text: Text;
  /** Who said it. */
  readonly person: Person;
  /** When it was said. */
  readonly date?: string;
  /** Where it was published. */
  readonly source?: QuoteSource;
  /** Topics, of which a page can show some only, by the attribute topics. Best one word each: in the attribute, spaces part them. */
  readonly topics?: readonly string[];
}

/** Who funds or carries the programme. */
export interface Funder {
  /** Unique id of the funder. It is used in addresses and references and should never change. */
  readonly id: string;
  /** Name of the funder. */
  readonly name: Text;
  /** funder, carrier, partner, strategic-partner, state (a federal state), federal (the federal government), eu or supporter. Without it: funder. */
  readonly role?: FunderRole;
  /** Website of the funder. */
  readonly url?: string;
  /** The logo of the funder. */
  readonly logo?: Logo;
  /** The sentence that the funder requires beside the logo. */
  readonly wording?: Text;
  /** A disclaimer that the funder requires. */
  readonly disclaimer?: Text;
  /** From when to when it funds. Without it: as long as the programme runs. */
  readonly period?: Period;
  /** Among those with the same role, smaller numbers come first; without it last. */
  readonly order?: number;
}

/** Actors, offers, quotes and funders of a city in one JSON document. Unknown fields are allowed and ignored. */
export interface Feed {
  /** Version of this format, "1.0" for now. */
  readonly version: string;
  /** What the feed is called. */
  readonly title?: Text;
  /** Language of the texts that are given only once. */
  readonly language: string;
  /** When the feed was last changed. */
  readonly modified?: string;
  /** Who publishes the feed. */
  readonly publisher?: NamedLink;
  /** The licence of the data. */
  readonly license?: NamedLink;
  /** The funding programme. */
  readonly programme?: Programme;
  /** Topics to filter by. Or the URL of a JSON array. */
  readonly categories: readonly Category[];
  /** Districts to filter by. Or the URL of a JSON array. */
  readonly districts: readonly District[];
  /** Who is engaged. Or the URL of a JSON array. */
  readonly actors: readonly Actor[];
  /** Offers to volunteer. Or the URL of a JSON array. */
  readonly opportunities: readonly Opportunity[];
  /** What people say. Or the URL of a JSON array. */
  readonly quotes: readonly Quote[];
  /** Who funds and carries. Or the URL of a JSON array. */
  readonly funders: readonly Funder[];
  /** Where the feed came from, after redirects. */
  readonly url?: string;
}

/** The sections of a feed, in the order in which they are read. */
export type SectionName =
  'categories' | 'districts' | 'actors' | 'opportunities' | 'quotes' | 'funders';
