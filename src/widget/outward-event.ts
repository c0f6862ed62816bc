/** The browser's own, also where an old library (MooTools) has put something else in the place of `Event`. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** Leaves the widget, and whatever component the page has put it in. */
export class OutwardEvent extends NativeEvent {
  constructor(type: string, fields: object, cancelable?: boolean) {
    super(`engagiert-${type}`, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}
