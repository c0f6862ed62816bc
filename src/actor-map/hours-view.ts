import { html, nothing, type TemplateResult } from 'lit';
import { parseHours, type Span, type Week } from '../feed/opening-hours.js';
import * as strings from '../i18n/map.strings.js';
import * as hourStrings from '../i18n/map-hours.strings.js';
import { formatDate } from '../i18n/format.js';
import { currentLocale } from '../i18n/localize.js';
import { adopt } from '../widget/parts.js';
import { hoursStyles } from './hours.styles.js';
import { berlinTime, clock, isOpen, weekRows } from './opening-hours.js';

/** Opening hours as a reader wants them. A chunk of its own: it is fetched when a feed has hours. */

/** Before the first hours are drawn in a root. */
export const dressHours = (root: HTMLElement | DocumentFragment): void => adopt(root, hoursStyles);

const weeks = new Map<string, Week | undefined>();

/** Many places share their hours, and every count of "open now" asks for all of them. */
function weekOf(text: string): Week | undefined {
  if (!weeks.has(text)) weeks.set(text, parseHours(text));
  return weeks.get(text);
}

/** Open or closed now, in Germany; `undefined` when the hours do not say. */
export function openNow(text: string | undefined, now = minuteNow()): boolean | undefined {
  const week = text === undefined ? undefined : weekOf(text);
  return week && isOpen(week, now);
}

let minute = { at: 0, value: { day: 0, minute: 0 } };

/** Asked for each of many places in a row, so worked out once a minute. */
function minuteNow(): { day: number; minute: number } {
  const at = Math.floor(Date.now() / 60_000);
  if (at !== minute.at) minute = { at, value: berlinTime(new Date()) };
  return minute.value;
}

/** `name`: whose hours, for those who hear one such button after the other. */
export function renderHours(text: string, name: string): TemplateResult {
  const week = weekOf(text);
  const open = openNow(text);
  if (!week) return html`<p class="hours">${hourStrings.hours()}: <bdi>${text}</bdi></p>`;
  return html`<details class="hours">
    <summary>
      ${
        open === undefined
          ? hourStrings.hours()
          : html`<span class=${open ? 'open' : 'closed'}
              >${open ? strings.openNow() : hourStrings.closedNow()}</span
            >`
      }<span class="sr">: ${name}</span>
    </summary>
    <dl ?hidden=${!week.days.length && !week.holidays}>
      ${weekRows(week).map(
        ({ from, to, spans }) =>
          html`<div>
            <dt>${to > from ? hourStrings.range(dayName(from), dayName(to)) : dayName(from)}</dt>
            <dd>${times(spans)}</dd>
          </div>`,
      )}
      ${
        week.holidays
          ? html`<div>
              <dt>${hourStrings.holidays()}</dt>
              <dd>${times(week.holidays)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${week.notes.map((note) => html`<p><bdi>${note}</bdi></p>`)}
  </details>`;
}

/** The first of January 2024 was a Monday. Easy language does not shorten. */
const dayName = (day: number) =>
  formatDate(`2024-01-0${day + 1}T12:00:00Z`, {
    weekday: currentLocale().locale === 'de-simple' ? 'long' : 'short',
  });

function times(spans: readonly Span[]): string {
  if (!spans.length) return hourStrings.closedDay();
  return spans
    .map(({ from, to, openEnd }) =>
      openEnd ? hourStrings.openEnd(clock(from)) : hourStrings.range(clock(from), clock(to)),
    )
    .join(', ');
}
