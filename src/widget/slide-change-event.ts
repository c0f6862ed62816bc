import { outward } from './outward.js';

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
