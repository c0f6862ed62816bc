import type { ReactiveControllerHost } from 'lit';
import type { Quote } from '../feed/model.js';
import { timeZone } from '../i18n/format.js';

/** Orders other than the feed's. */
export class Order {
  constructor(host: ReactiveControllerHost) {
    // Then another quote has its day. Nobody waits for it.
    import('../widget/midnight.js').then(
      ({ Midnight }) =>
        new Midnight(
          host,
          () => this.day,
          () => host.requestUpdate(),
        ),
      () => {},
    );
  }

  /** What the order depends on besides the quotes. */
  get day(): number {
    return dayNumber(Date.now());
  }

  sort(quotes: readonly Quote[], order: 'feed' | 'newest' | 'daily'): readonly Quote[] {
    return order === 'newest' ? newestFirst(quotes) : dailyFirst(quotes, this.day);
  }
}

export function newestFirst(quotes: readonly Quote[]): readonly Quote[] {
  const time = ({ date }: Quote) => (date ? Date.parse(date) : -Infinity);
  // Two undated quotes differ by NaN, which counts as 0: they keep the order of the feed.
  return [...quotes].sort((a, b) => time(b) - time(a));
}

/** Each day begins with the quote after that of the day before. */
export function dailyFirst(quotes: readonly Quote[], day: number): readonly Quote[] {
  const first = day % quotes.length;
  return [...quotes.slice(first), ...quotes.slice(0, first)];
}

/** The number of the calendar day in Germany, so that all visitors of a day see the same quote. */
export function dayNumber(now: number): number {
  // Swedish dates are ISO dates.
  const day = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  return Date.parse(`${day}T00:00Z`) / 864e5;
}
