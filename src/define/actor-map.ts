import { ActorMapElement } from '../actor-map/actor-map.js';
import { define } from './define.js';

define('engagiert-actor-map', ActorMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'engagiert-actor-map': ActorMapElement;
  }
}
