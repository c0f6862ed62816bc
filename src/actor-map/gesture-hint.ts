import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as strings from '../i18n/map-pane.strings.js';

const SHOWN = 1600;

/** Tells for a moment how to move the map, when someone scrolls or swipes over it. */
export class GestureHint implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #gesture: 'wheel' | 'touch' | undefined;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#gesture = undefined;
  }

  explain(gesture: 'wheel' | 'touch'): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#set(undefined), SHOWN);
    this.#set(gesture);
  }

  get text(): string {
    if (!this.#gesture) return '';
    if (this.#gesture === 'touch') return strings.touchHint();
    return /Mac|iP(hone|ad)/.test(navigator.platform)
      ? strings.wheelHintMac()
      : strings.wheelHint();
  }

  #set(gesture: 'wheel' | 'touch' | undefined): void {
    if (gesture === this.#gesture) return;
    this.#gesture = gesture;
    this.#host.requestUpdate();
  }
}
