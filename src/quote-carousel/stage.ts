import type { Quote } from '../feed/model.js';
import type { Autoplay } from './autoplay.js';
import type { Folding } from './folding.js';
import type { Grid } from './grid.js';
import type { Many } from './many.js';
import type { Movement } from './movement.js';
import type { Order } from './order.js';
import type { Words } from './quote-carousel.view.js';

/** What the carousel fetches when it is needed; null: cannot be had. */
export interface CarouselParts {
  readonly movement?: Movement | null | undefined;
  readonly autoplay?: Autoplay | null | undefined;
  readonly folding?: Folding | null | undefined;
  readonly grid?: Grid | null | undefined;
  readonly many?: Many | null | undefined;
  readonly order?: Order | null | undefined;
}

/** What these parts know of the carousel besides its attributes. */
export interface Stage {
  readonly parts: CarouselParts;
  /** Those chosen, in their order. */
  quotes(): readonly Quote[];
  words(quote: Quote): Words;
  /** Visitors have come to this one: for the address and, where that is news to it, the group. */
  remember(quoteId: string, isNews: boolean): void;
}
