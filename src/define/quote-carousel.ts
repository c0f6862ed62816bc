import { QuoteCarouselElement } from '../quote-carousel/quote-carousel.js';
import { define } from './define.js';

define('engagiert-quote-carousel', QuoteCarouselElement);

declare global {
  interface HTMLElementTagNameMap {
    'engagiert-quote-carousel': QuoteCarouselElement;
  }
}
