import { outward } from './outward.js';

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
