import { outward } from './outward.js';

/** Visitors allowed foreign map tiles, or took that back. */
export class EngagiertConsentChangeEvent extends Event {
  readonly granted: boolean;
  constructor(granted: boolean) {
    super('engagiert-consent-change', outward);
    this.granted = granted;
  }
}
