import { OutwardEvent } from './outward-event.js';

/** Another quote is shown; `reason` says who moved. */
export class EngagiertSlideChangeEvent extends OutwardEvent {
  declare readonly index: number;
  declare readonly reason: SlideChangeReason;
  constructor(index: number, reason: SlideChangeReason) {
    super('slide-change', { index, reason });
  }
}
export type SlideChangeReason = 'autoplay' | 'button' | 'swipe' | 'keyboard' | 'method' | 'url';
