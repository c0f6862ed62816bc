/** One language's texts by message id, as `lit-localize build` writes them. */
export type Catalogue = Readonly<Record<string, unknown>>;

/** Languages besides German, each fetched when first used. A new language is a line here. */
export const catalogueLoaders: Readonly<
  Record<string, () => Promise<{ readonly templates: Catalogue }>>
> = {
  'de-simple': () => import('./locales/de-simple.js'),
  en: () => import('./locales/en.js'),
  tr: () => import('./locales/tr.js'),
  ar: () => import('./locales/ar.js'),
  uk: () => import('./locales/uk.js'),
  ru: () => import('./locales/ru.js'),
  fr: () => import('./locales/fr.js'),
  pl: () => import('./locales/pl.js'),
  ro: () => import('./locales/ro.js'),
};
