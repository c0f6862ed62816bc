import { configureLocalization } from '@lit/localize';
import { catalogueLoaders } from './catalogues.js';

/** One language's texts by message id, as `lit-localize build` writes them. */
export type Catalogue = Readonly<Record<string, unknown>>;

let configured: Promise<void> | undefined;

/**
 * Gets a catalogue, and before the first one makes @lit/localize ask us for texts. It knows one active locale per
 * page, but two widgets may speak two languages: so it is given a single runtime locale whose catalogue is
 * `lookUp`, which knows the widget that is rendering just now.
 */
export async function fetchCatalogue(
  locale: string,
  lookUp: (id: string) => unknown,
): Promise<Catalogue | undefined> {
  configured ??= configureLocalization({
    sourceLocale: 'de',
    targetLocales: ['widget'],
    loadLocale: () =>
      Promise.resolve({
        templates: new Proxy({}, { get: (_target, id) => lookUp(id as string) }),
      } as never),
  }).setLocale('widget');
  const [module] = await Promise.all([catalogueLoaders[locale]?.(), configured]);
  return module?.templates;
}
