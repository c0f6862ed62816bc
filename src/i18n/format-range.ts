import { dateFormat } from './format.js';
import { currentLocale } from './localize.js';

/** Between two ends. Easy language has a word for the sign. */
export const dash = (): string => (currentLocale().locale === 'de-simple' ? ' bis ' : '–');

/** From one moment to another, with what they share said once: 12.–14. Dezember 2026. */
export function formatDateRange(
  from: number,
  to: number,
  options: Intl.DateTimeFormatOptions,
): string {
  const range = dateFormat(options).formatRange(from, to);
  // Intl has its own spaces around the sign.
  return dash() === '–' ? range : range.replace(/\s?–\s?/, dash());
}
