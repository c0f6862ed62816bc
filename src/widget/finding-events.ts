import { OutwardEvent } from './outward-event.js';

/** A record was chosen. Cancel it to show the record in a way of your own. */
export class EngagiertSelectEvent extends OutwardEvent {
  declare readonly itemId: string;
  declare readonly itemType: string;
  constructor(itemId: string, itemType: string) {
    super('select', { itemId, itemType }, true);
  }
}

/** Visitors changed what is shown. */
export class EngagiertFilterChangeEvent extends OutwardEvent {
  declare readonly filters: Readonly<Record<string, readonly string[]>>;
  constructor(filters: Readonly<Record<string, readonly string[]>>) {
    super('filter-change', { filters });
  }
}
