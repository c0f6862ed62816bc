import { OpportunityListElement } from '../opportunity-list/opportunity-list.js';
import { define } from './define.js';

define('engagiert-opportunity-list', OpportunityListElement);

declare global {
  interface HTMLElementTagNameMap {
    'engagiert-opportunity-list': OpportunityListElement;
  }
}
