/** Why there is no feed to show. */
export type FeedErrorCode =
  'network' | 'cors' | 'timeout' | 'http' | 'too-large' | 'json' | 'shape';

/** What exactly went wrong; `describeError` in error-words.ts says it in German and English. */
export type FeedErrorDetails = Readonly<Record<string, string | number>>;

/** A feed that could not be had at all. A bad record is no error but a `Loss`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly details: FeedErrorDetails;

  constructor(code: FeedErrorCode, details: FeedErrorDetails = {}) {
    // Such as "http (status 404)": brief for the console, without a word of the feed but what `details` quote.
    const facts = Object.entries(details).map(([key, value]) => `${key} ${value}`);
    super(facts.length ? `${code} (${facts.join(', ')})` : code);
    this.code = code;
    this.details = details;
  }
}

/** What is left out. */
export type LostCode =
  | 'missing'
  | 'type'
  | 'word'
  | 'date'
  | 'time'
  | 'period'
  | 'number'
  | 'language'
  | 'color'
  | 'url'
  | 'email'
  | 'phone'
  | 'position'
  | 'zero-position'
  | 'geometry'
  | 'duplicate'
  | 'unknown-id'
  | 'circle'
  | 'too-many'
  | 'section'
  | 'repeated';

/** What is shown all the same, or only perhaps meant to be ours: told as a warning. */
export type MendedCode =
  | 'markup'
  | 'characters'
  | 'encoding'
  | 'too-long'
  | 'notation'
  | 'scheme'
  | 'swapped'
  | 'content-type'
  | 'reference'
  | 'repeated-same'
  // ignored, by a name that is nearly right
  | 'name';

/** `more` is about the list of losses itself. */
export type LossCode = LostCode | MendedCode | 'more';

/** Something of the feed that was left out or mended, in the bare form that bundles carry. */
export interface Loss {
  /** JSON pointer into the feed, such as `/actors/3/position`. */
  readonly pointer: string;
  readonly code: LossCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A loss with words for the people who keep the feed. */
export interface Issue extends Loss {
  /** `warning`: mended and shown, or only perhaps meant to be ours; `error`: left out. */
  readonly severity: 'error' | 'warning';
  readonly message: { readonly de: string; readonly en: string };
}
