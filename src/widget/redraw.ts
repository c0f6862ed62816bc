import { html, nothing, render, type LitElement } from 'lit';
import * as logger from './logger.js';
import { failed } from './notices.js';

/**
 * Draws a widget from nothing where drawing has failed. Translators in browsers take out the comments by which Lit finds
 * again what it has drawn, and from then on every drawing would fail. Firefox does so in shadow trees, too:
 * https://searchfox.org/mozilla-central/source/toolkit/components/translations/content/translations-document.sys.mjs
 */
export function redraw(widget: LitElement, draw: () => void, retry: () => void): void {
  const root = widget.renderRoot as ShadowRoot;
  const way = wayTo(root.activeElement);
  try {
    render(nothing, root);
    widget.requestUpdate();
    draw();
  } catch (reason) {
    logger.error(widget.localName, `could not be drawn: ${String(reason)}`);
    render(html`<div class="base" part="base">${failed(retry)}<slot></slot></div>`, root);
  }
  // The keyboard goes on where it was.
  let place: ParentNode | undefined = way.length ? root : undefined;
  for (const at of way) place = place?.children[at];
  (place as HTMLElement | undefined)?.focus({ preventScroll: true });
}

/** Which children lead from the root to an element. */
function wayTo(element: Element | null): readonly number[] {
  const siblings = element?.parentNode?.children;
  if (!element || !siblings) return [];
  return [...wayTo(element.parentElement), [...siblings].indexOf(element)];
}
