import { configureLocalization } from '@lit/localize';

let configured: Promise<void> | undefined;

/**
 * Makes @lit/localize ask us for texts, once. It knows one active locale per page, but two widgets may speak two
 * languages: so it is given a single runtime locale whose catalogue is `lookUp`, which knows the widget that is
 * rendering just now.
 */
export function lookTextsUp(lookUp: (id: string) => unknown): Promise<void> {
  return (configured ??= configureLocalization({
    sourceLocale: 'de',
    targetLocales: ['widget'],
    loadLocale: () =>
      Promise.resolve({
        templates: new Proxy({}, { get: (_target, id) => lookUp(id as string) }),
      } as never),
  }).setLocale('widget'));
}
