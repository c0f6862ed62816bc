import { css, html, nothing, render } from 'lit';
import { describeError } from '../feed/error-words.js';
import { imagesOf } from '../feed/image-advice.js';
import { describe } from '../feed/messages.js';
import type { Feed } from '../feed/model.js';
import type { FeedState } from '../feed/feed-state.js';
import { version } from '../version.js';
import { imageAllowed } from './images.js';
import { adopt } from './parts.js';
import { unusableTokens } from './unusable-tokens.js';
import type { WidgetElement } from './widget-element.js';

/*
 * For those who build a page: what the widget knows of itself. Its words are those of the documentation, in English
 * whatever the page's language; what is wrong with a feed is said in the widget's.
 */

const shown = new WeakMap<HTMLElement, HTMLElement>();
const longest = 50;

const styles = css`
  [part='debug'] > summary {
    padding-block: calc((var(--engagiert-_target-size) - 1.5em) / 2);
    cursor: pointer;
  }
`;

/** Shows the overlay under the widget, or takes it away. */
export function showDebug(widget: WidgetElement, state: FeedState | false): void {
  let place = shown.get(widget);
  if (!state) {
    place?.remove();
    return;
  }
  if (!place) {
    place = document.createElement('div');
    place.lang = 'en';
    place.dir = 'ltr';
    shown.set(widget, place);
    if (widget.shadowRoot) adopt(widget.shadowRoot, styles);
  }
  // Behind everything that Lit draws there: it leaves later siblings alone.
  widget.shadowRoot?.append(place);
  render(template(widget, state), place);
}

function template(widget: WidgetElement, { status, feed, error, issues }: FeedState) {
  const language = widget['locale'].startsWith('de') ? 'de' : 'en';
  const records = Object.entries(feed ?? {})
    .filter(([, value]) => Array.isArray(value) && value.length > 0)
    .map(([name, value]) => `${name} ${(value as unknown[]).length}`);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['version', version],
    ['status', status],
    ['feed', feed?.url ?? widget.src],
    ['modified', feed?.modified],
    ['records', records.join(', ')],
    ['shown', String(feed ? widget['count'](feed) : 0)],
    ['fetch', timing(feed?.url)],
    ...unusableTokens(widget).map((warning) => ['token', warning] as const),
    ['images left out', feed && imagesLeftOut(widget, feed)],
    ['error', error && describeError(error)[language]],
    ['issues', String(issues.length)],
  ];
  return html`<details class="notice small" part="debug" open>
    <summary>${widget.localName} debug</summary>
    <ul>
      ${lines.map(([name, value]) => (value ? html`<li>${name}: ${value}</li>` : nothing))}
    </ul>
    <ul lang=${language}>
      ${issues.slice(0, longest).map((issue) => {
        const { pointer, message } = describe(issue);
        return html`<li><code>${pointer}</code> ${message[language]}</li>`;
      })}
    </ul>
  </details>`;
}

/** Images of hosts that the page did not allow are not asked for, and nothing else on the page says so. */
function imagesLeftOut({ imageHosts }: WidgetElement, feed: Feed): string | undefined {
  const left = imagesOf(feed).filter((src) => !imageAllowed(src, feed.url, imageHosts));
  const hosts = [...new Set(left.map((src) => new URL(src).host))].join(' ');
  return left.length ? `${left.length}, to be allowed with image-hosts="${hosts}"` : undefined;
}

/** As the browser measured it; sizes are only told where the feed's server allows it. */
function timing(url: string | undefined): string | undefined {
  const entries = url ? performance.getEntriesByName(url, 'resource') : [];
  const entry = entries.at(-1) as PerformanceResourceTiming | undefined;
  if (!entry) return undefined;
  const size = entry.encodedBodySize ? `, ${Math.ceil(entry.encodedBodySize / 1024)} KB` : '';
  return `${Math.round(entry.duration)} ms${size}`;
}
