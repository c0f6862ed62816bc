import { waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { expectAccessible } from '../support/axe.js';
import { emptyFeed } from '../support/feeds.js';
import { placeWidget, readyWidget, tags } from '../support/widgets.js';

const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

for (const tag of tags) {
  describe(`<${tag}> is accessible by axe (A4)`, () => {
    const states: Record<string, (lang: string) => Promise<WidgetElement>> = {
      idle: (lang) => placeWidget(tag, { lang, heading: 'Titel' }),
      ready: (lang) => readyWidget(tag, { lang, heading: 'Titel' }),
      empty: (lang) => readyWidget(tag, { lang, heading: 'Titel' }, emptyFeed()),
      error: async (lang) => {
        const element = await placeWidget(tag, { lang, heading: 'Titel' }, 42);
        await waitUntil(() => element.status === 'error');
        return element;
      },
    };
    for (const scheme of ['light', 'dark'] as const)
      for (const lang of ['de', 'en', 'ar'])
        for (const [state, place] of Object.entries(states))
          it(`${state}, ${scheme}, ${lang}`, async () => {
            await emulateMedia({ colorScheme: scheme });
            const element = await place(lang);
            await element.updateComplete;
            await settled();
            await expectAccessible(element);
          });
    after(() => emulateMedia({ colorScheme: 'light' }));
  });
}
