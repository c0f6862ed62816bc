import { FunderBannerElement } from '../funder-banner/funder-banner.js';
import { define } from './define.js';

define('engagiert-funder-banner', FunderBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'engagiert-funder-banner': FunderBannerElement;
  }
}
