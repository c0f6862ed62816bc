import { msg, str } from '@lit/localize';
import { catalogueLoaders, type Catalogue } from './catalogues.js';

export { msg, str };

/** Right-to-left scripts among the languages that a widget can be asked for. */
const rightToLeft = /^(ar|fa|he|ur|ps|ckb|dv|yi|sd|ug)\b/i;

let current: { locale: string; language: string } = { locale: 'de', language: 'de' };

/** The interface language for a requested one: `de-AT` → `de`, unknown languages → `en`. */
export function resolveLocale(language: string): string {
  const tag = language.toLowerCase();
  // A region may stand before the variety: `de-DE-simple`.
  const known = /^de-(.*-)?simple\b/.test(tag) ? 'de-simple' : tag.split('-')[0] || 'de';
  return known === 'de' || Object.hasOwn(catalogueLoaders, known) ? known : 'en';
}

const loaded: Record<string, Catalogue | undefined> = Object.create(null);

/** Fetches the texts of a language once; resolves when they can be shown. German needs no fetch. */
export function loadCatalogue(locale: string): Promise<void> | undefined {
  if (locale === 'de' || loaded[locale]) return undefined;
  // Both at the same time: on slow lines each trip counts.
  return Promise.all([
    catalogueLoaders[locale]?.(),
    import('./runtime.js').then(({ lookTextsUp }) =>
      lookTextsUp((id) => loaded[current.locale]?.[id]),
    ),
  ]).then(
    ([module]) => void (loaded[locale] = module?.templates),
    // German stays on screen; the next widget that asks tries again.
    () => {},
  );
}

/** The language that the texts are in at this moment: German until a catalogue is there. */
export const shownLocale = (locale: string): string => (loaded[locale] ? locale : 'de');

/**
 * Runs `render` so that every text and number in it is in the given language: all of them in German while its
 * texts are not there, or 21 actors would be counted by the rules of one language and in the words of another.
 */
export function inLocale<T>(wanted: string, language: string, render: () => T): T {
  const before = current;
  const locale = shownLocale(wanted);
  // Dates and numbers in a language that we have no words of would stand between English ones.
  const known = language.split('-')[0] === locale.split('-')[0];
  current = { locale, language: known ? language : locale };
  try {
    return render();
  } finally {
    current = before;
  }
}

/** The language of what is being rendered now: `locale` for texts, `language` for formats. */
export const currentLocale = () => current;

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(language) ? 'rtl' : 'ltr';

/**
 * Picks the form for a number from one translatable text. `{one}1 Akteur|{other}# Akteure`: each
 * part starts with a CLDR plural category, `#` is the number. A language lists the categories it has.
 */
export function plural(count: number, forms: string, formatted = String(count)): string {
  const parts = new Map(
    forms.split('|').map((form) => {
      const end = form.indexOf('}');
      return [form.slice(1, end), form.slice(end + 1)];
    }),
  );
  const category = new Intl.PluralRules(current.locale).select(count);
  return (parts.get(category) ?? parts.get('other') ?? forms).replaceAll('#', formatted);
}
