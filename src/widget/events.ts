import type { FeedErrorCode } from '../feed/errors.js';
// What only some widgets send stands in modules of their own: files of the others do without it.
import type { EngagiertConsentChangeEvent } from './consent-change-event.js';
import type { EngagiertFilterChangeEvent, EngagiertSelectEvent } from './finding-events.js';
import { outward } from './outward.js';
import type { EngagiertSlideChangeEvent } from './slide-change-event.js';

/** The feed is there: `count` records are shown. */
export class EngagiertLoadEvent extends Event {
  readonly count: number;
  constructor(count: number) {
    super('engagiert-load', outward);
    this.count = count;
  }
}

/** The feed could not be had. `code` is stable, `message` is for developers. */
export class EngagiertErrorEvent extends Event {
  readonly code: FeedErrorCode;
  readonly message: string;
  constructor(code: FeedErrorCode, message: string) {
    super('engagiert-error', outward);
    this.code = code;
    this.message = message;
  }
}

export interface EngagiertEventMap {
  'engagiert-load': EngagiertLoadEvent;
  'engagiert-error': EngagiertErrorEvent;
  'engagiert-select': EngagiertSelectEvent;
  'engagiert-filter-change': EngagiertFilterChangeEvent;
  'engagiert-slide-change': EngagiertSlideChangeEvent;
  'engagiert-consent-change': EngagiertConsentChangeEvent;
}

declare global {
  interface HTMLElementEventMap extends EngagiertEventMap {}
  interface DocumentEventMap extends EngagiertEventMap {}
}
