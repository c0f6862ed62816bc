import type { FeedErrorCode } from '../feed/errors.js';
// What only some widgets send stands in modules of their own: files of the others do without it.
import type { EngagiertConsentChangeEvent } from './consent-change-event.js';
import type { EngagiertFilterChangeEvent, EngagiertSelectEvent } from './finding-events.js';
import { OutwardEvent } from './outward-event.js';
import type { EngagiertSlideChangeEvent } from './slide-change-event.js';

/** The feed is there: `count` records are shown. */
export class EngagiertLoadEvent extends OutwardEvent {
  declare readonly count: number;
  constructor(count: number) {
    super('load', { count });
  }
}

/** The feed could not be had. `code` is stable, `message` is for developers. */
export class EngagiertErrorEvent extends OutwardEvent {
  declare readonly code: FeedErrorCode;
  declare readonly message: string;
  constructor(code: FeedErrorCode, message: string) {
    super('error', { code, message });
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
  interface WindowEventMap extends EngagiertEventMap {}
}
