import { dateFormat } from './format.js';

/** From one moment to another, with what they share said once: 12.–14. Dezember 2026. */
export const formatDateRange = (
  from: number,
  to: number,
  options: Intl.DateTimeFormatOptions,
): string => dateFormat(options).formatRange(from, to);
