import type { Quote } from '../feed/model.js';
import type { SlideChangeReason } from '../widget/events.js';
import type { Movement } from './movement.js';

/** The carousel, as those parts see it that are fetched when they are needed. */
export interface Stage {
  quotes(): readonly Quote[];
  /** How many quotes stand side by side where there is room; 0 where there is no row. */
  perView(): number;
  /** Seconds until the next quote; 0: it stays. */
  seconds(): number;
  lengthOf(quote: Quote): number;
  movement(): Movement | null | undefined;
  /** This quote is asked for, and may be out of view. */
  reveal(index: number): void;
  moved(index: number, reason: SlideChangeReason): void;
}
