import type { FeedState } from '../feed/feed-state.js';
import { everywhere } from './everywhere.js';
import * as logger from './logger.js';
import { colourTokens } from './token-table.js';
import type { WidgetElement } from './widget-element.js';

/* What those who build the page and write the feed are told. Its words are fetched only when there is something to say. */

/**
 * What the attribute `debug` shows under a widget; without a state it goes away. That is asked for when the part is here:
 * browsers answer several imports of one file in any order, and by then the attribute may be gone.
 */
export function debug(widget: WidgetElement, state: () => FeedState | false): void {
  import('./debug.js').then(
    ({ showDebug }) => showDebug(widget, state()),
    () => {},
  );
}

/** What is wrong with a feed. */
export function report(tag: string, src: string, { issues, error, feed }: FeedState): void {
  import('./feed-report.js').then(
    ({ reportFeed }) => reportFeed(tag, feed?.url ?? src, issues, error),
    () => {},
  );
}

/** Colours that the page's owner has set are checked once; nobody else pays for it. */
export function checkContrast(widget: HTMLElement): void {
  const style = getComputedStyle(widget);
  if (!colourTokens.some((name) => style.getPropertyValue(`--engagiert-color-${name}`))) return;
  import('./contrast.js').then(
    ({ contrastWarnings }) => {
      for (const warning of contrastWarnings(widget)) logger.warn(widget.localName, warning);
    },
    () => {},
  );
}

/** Browsers ignore misspelt attributes without a word. `known`: what the widget reads. */
export function checkAttributes(widget: HTMLElement, known: readonly string[]): void {
  const written = widget.getAttributeNames().filter((name) => !everywhere.test(name));
  if (written.every((name) => known.includes(name))) return;
  import('./attribute-names.js').then(
    ({ adviseOnNames }) => adviseOnNames(widget.localName, written, known),
    () => {},
  );
}
