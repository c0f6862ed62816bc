import { html, nothing, type TemplateResult } from 'lit';
import * as strings from '../i18n/common.strings.js';
import { formatDate } from '../i18n/format.js';
import type { FeedState } from '../feed/feed-state.js';

/** What the notice of a widget depends on. */
export interface Doing {
  readonly state: FeedState;
  /** The widget has nothing to show. */
  readonly isEmpty: boolean;
  /** The page has put something of its own between the tags, which stands in for a skeleton. */
  readonly hasFallback: boolean;
  /** The error after which the visitor asked for another try, or anything else that counts as yes. */
  readonly tries: unknown;
  readonly retry: () => void;
  renderEmpty(): unknown;
}

/** Whether the page has put something of its own between the tags, besides a heading. */
export const hasOwnContent = (widget: Element): boolean =>
  [...widget.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
  );

/** The one place where loading, empty, out of date and failed are put into words. */
export function notice(doing: Doing): unknown {
  const { status, feed, error } = doing.state;
  switch (status) {
    case 'idle':
      return nothing;
    case 'loading':
      // The button that was pressed stays, and with it the keyboard focus.
      if (doing.tries && !feed) return failure(strings.loading(), doing.retry);
      return feed || doing.hasFallback
        ? nothing
        : html`<p class="skeleton" part="status">${strings.loading()}</p>`;
    case 'error':
      return failed(doing.retry);
    case 'stale':
      return failure(
        doing.tries === error
          ? strings.loading()
          : feed!.modified
            ? strings.stale(formatDate(feed!.modified))
            : strings.staleUndated(),
        doing.retry,
        'small',
      );
    case 'ready':
      return doing.isEmpty
        ? html`<div class="notice" part="status">${doing.renderEmpty()}</div>`
        : nothing;
  }
}

/** Nothing could be had, or nothing could be drawn. */
export const failed = (retry: () => void): TemplateResult =>
  failure(
    html`${navigator.onLine === false ? strings.offline() : nothing} ${strings.failed()}`,
    retry,
  );

const failure = (words: unknown, retry: () => void, look = 'error'): TemplateResult =>
  html`<div class="notice ${look}" part="status">
    <p>${words}</p>
    <p><button class="button" type="button" @click=${retry}>${strings.retry()}</button></p>
  </div>`;
