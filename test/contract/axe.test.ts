import { waitUntil } from '@open-wc/testing';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { expectAccessible } from '../support/axe.js';
import { emptyFeed } from '../support/feeds.js';
import { placeWidget, readyWidget, tags, type WidgetAttributes } from '../support/widgets.js';

const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

for (const tag of tags) {
  describe(`<${tag}> is accessible by axe (A4)`, () => {
    const states: Record<string, (attributes: WidgetAttributes) => Promise<WidgetElement>> = {
      idle: (attributes) => placeWidget(tag, attributes),
      ready: (attributes) => readyWidget(tag, attributes),
      empty: (attributes) => readyWidget(tag, attributes, emptyFeed()),
      error: async (attributes) => {
        const element = await placeWidget(tag, attributes, 42);
        await waitUntil(() => element.status === 'error');
        return element;
      },
    };
    for (const theme of ['light', 'dark'])
      for (const lang of ['de', 'en', 'ar'])
        for (const [state, place] of Object.entries(states))
          it(`${state}, ${theme}, ${lang}`, async () => {
            const element = await place({ lang, theme, heading: 'Titel' });
            await element.updateComplete;
            await settled();
            await expectAccessible(element);
          });
  });
}
