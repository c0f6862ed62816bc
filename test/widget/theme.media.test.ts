import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrastWarnings } from '../../src/widget/contrast.js';
import { placeWidget, shadow, tags } from '../support/widgets.js';

/** The design tokens as a widget's styles read them. */
function tokens(element: Element): Record<string, string> {
  const css = shadow(element)
    .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText);
  const names = new Set(css.join().match(/--engagiert-_[\w-]+/g));
  const style = getComputedStyle(element);
  return Object.fromEntries([
    ['color-scheme', getComputedStyle(shadow(element).querySelector('.base')!).colorScheme],
    ...[...names].map((name) => [name, style.getPropertyValue(name)]),
  ]);
}

describe('theme', () => {
  after(() => emulateMedia({ colorScheme: 'light', media: 'screen' }));

  for (const tag of tags) {
    it(`<${tag}> looks the same in dark by the visitor’s setting and by attribute`, async () => {
      await emulateMedia({ colorScheme: 'light' });
      const dark = tokens(await placeWidget(tag, { theme: 'dark' }));
      const light = tokens(await placeWidget(tag));
      expect(light).to.not.deep.equal(dark);
      await emulateMedia({ colorScheme: 'dark' });
      expect(tokens(await placeWidget(tag))).to.deep.equal(dark);
      expect(tokens(await placeWidget(tag, { theme: 'light' }))).to.deep.equal(light);
    });
  }

  it('is readable on paper, backgrounds and the page’s own colours included (A42)', async () => {
    const element = await placeWidget('engagiert-opportunity-list', { theme: 'dark' });
    element.style.setProperty('--engagiert-color-tint', '#333');
    await emulateMedia({ media: 'print' });
    expect(contrastWarnings(element)).to.deep.equal([]);
    expect(getComputedStyle(element).getPropertyValue('--engagiert-_land')).to.equal('#fff');
  });
});
