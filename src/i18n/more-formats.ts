import { cached, formatNumber } from './format.js';

/* Formats that only some widgets need. */

/** What Intl has no name for, by the names that those who speak them look for. */
const german: Readonly<Record<string, string>> = {
  'de-simple': 'Leichte Sprache',
  gsg: 'Deutsche Gebärdensprache',
  dgs: 'Deutsche Gebärdensprache',
};

/** A language tag as a person calls it: `uk` → Ukrainisch. */
export function formatLanguage(tag: string): string {
  const own = german[tag.toLowerCase()];
  if (own) return own;
  try {
    const names = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' });
    return cached('language', {}, names).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Metres as a person says them: 350 m, 1,4 km, 12 km. */
export function formatDistance(metres: number): string {
  const near = metres < 950;
  return formatNumber(near ? Math.max(50, Math.round(metres / 50) * 50) : metres / 1000, {
    style: 'unit',
    unit: near ? 'meter' : 'kilometer',
    maximumFractionDigits: metres < 9500 && !near ? 1 : 0,
  });
}

/**
 * A link to a phone number as people write it. "+49 (0)561": the zero is for those who dial without the country. What
 * comes after a word or a comma is another number, or hours.
 */
export function phoneLink(phone: string): string {
  const [first = ''] = /[+\d][^\p{L},;]*/u.exec(phone) ?? [];
  return `tel:${first.replace(/^((\+|00).+)\(0\)/, '$1').replace(/[^+\d]/g, '')}`;
}
