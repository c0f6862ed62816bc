import { OutwardEvent } from './outward-event.js';

/** Visitors allowed foreign map tiles, or took that back. */
export class EngagiertConsentChangeEvent extends OutwardEvent {
  declare readonly granted: boolean;
  constructor(granted: boolean) {
    super('consent-change', { granted });
  }
}
