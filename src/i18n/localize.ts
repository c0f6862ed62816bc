import { configureLocalization, msg, str } from '@lit/localize';
import { catalogueLoaders } from './catalogues.js';

export { msg, str };

/** One language's texts by message id, as `lit-localize build` writes them. */
export type Catalogue = Readonly<Record<string, unknown>>;

const sourceLocale = 'de';

/** Right-to-left scripts among the languages that a widget can be asked for. */
const rightToLeft = /^(ar|fa|he|ur|ps|ckb|dv|yi|sd|ug)\b/;

let current = { locale: sourceLocale, language: sourceLocale };
const catalogues = new Map<string, Catalogue | Promise<void>>();

// @lit/localize knows one active locale per page, but two widgets may speak two languages. So it
// is given a single runtime locale whose catalogue looks up the widget that is rendering just now.
const runtimeLocale = 'widget';
const templates: Catalogue = new Proxy(
  {},
  {
    get: (_target, id) => {
      const catalogue = catalogues.get(current.locale);
      return catalogue && !(catalogue instanceof Promise) ? catalogue[id as string] : undefined;
    },
  },
);
let configured: Promise<void> | undefined;
const configure = () =>
  (configured ??= configureLocalization({
    sourceLocale,
    targetLocales: [runtimeLocale],
    loadLocale: () => Promise.resolve({ templates } as never),
  }).setLocale(runtimeLocale));

/** The interface language for a requested one: `de-AT` → `de`, unknown languages → `en`. */
export function resolveLocale(language: string): string {
  const tag = language.toLowerCase();
  if (/^de-simple\b/.test(tag)) return 'de-simple';
  const base = tag.split('-')[0] ?? '';
  if (base === '' || base === sourceLocale) return sourceLocale;
  return Object.hasOwn(catalogueLoaders, base) ? base : 'en';
}

/** Fetches the texts of a language once; resolves when they can be shown (or could not be had). */
export function loadCatalogue(locale: string): Promise<void> | undefined {
  const known = catalogues.get(locale);
  const loader = catalogueLoaders[locale];
  if (known || !loader) return known instanceof Promise ? known : undefined;
  const loading = Promise.all([loader(), configure()]).then(
    ([module]) => void catalogues.set(locale, module.templates),
    // German stays on screen; the next widget that asks tries again.
    () => void catalogues.delete(locale),
  );
  catalogues.set(locale, loading);
  return loading;
}

/** Runs `render` so that every text and number in it is in the given language. */
export function inLocale<T>(locale: string, language: string, render: () => T): T {
  const before = current;
  current = { locale, language };
  try {
    return render();
  } finally {
    current = before;
  }
}

/** The language of what is being rendered now: `locale` for texts, `language` for formats. */
export const currentLocale = () => current;

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(language.toLowerCase()) ? 'rtl' : 'ltr';

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
