const outward: EventInit = { bubbles: true, composed: true };

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
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    super('engagiert-error', outward);
    this.code = code;
    this.message = message;
  }
}

/** A record was chosen. Cancel it to show the record in a way of your own. */
export class EngagiertSelectEvent extends Event {
  readonly itemId: string;
  readonly itemType: string;
  constructor(itemId: string, itemType: string) {
    super('engagiert-select', { ...outward, cancelable: true });
    this.itemId = itemId;
    this.itemType = itemType;
  }
}

/** Visitors changed what is shown. */
export class EngagiertFilterChangeEvent extends Event {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  constructor(filters: Readonly<Record<string, readonly string[]>>) {
    super('engagiert-filter-change', outward);
    this.filters = filters;
  }
}

/** Another quote is shown; `reason` says who moved. */
export class EngagiertSlideChangeEvent extends Event {
  readonly index: number;
  readonly reason: SlideChangeReason;
  constructor(index: number, reason: SlideChangeReason) {
    super('engagiert-slide-change', outward);
    this.index = index;
    this.reason = reason;
  }
}
export type SlideChangeReason = 'autoplay' | 'button' | 'swipe' | 'keyboard' | 'method' | 'url';

/** Visitors allowed foreign map tiles, or took that back. */
export class EngagiertConsentChangeEvent extends Event {
  readonly granted: boolean;
  constructor(granted: boolean) {
    super('engagiert-consent-change', outward);
    this.granted = granted;
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
