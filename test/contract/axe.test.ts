import { expect } from '@open-wc/testing';
import { findings } from '../support/axe.js';
import { commonStates } from '../support/states.js';
import { everyVariant } from '../support/variants.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';

for (const tag of tags) {
  describe(`<${tag}> is accessible by axe in every language, theme and width (A4)`, () => {
    for (const [state, place] of Object.entries(commonStates(tag)))
      it(state, async () => {
        const element = await place({ heading: 'Titel' });
        expect(await everyVariant(element, () => findings(element))).to.deep.equal([]);
      }).timeout(300_000);
  });
}

describe('the accessibility assertion over variants', () => {
  it('can fail in one of them alone (A5)', async () => {
    const element = await readyWidget('engagiert-funder-banner');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@container (width < 400px) { :host([theme=dark]) .base { color: #333 } }');
    shadow(element).adoptedStyleSheets.push(sheet);
    const found = await everyVariant(element, () => findings(element));
    expect(found.join()).to.contain('en, dark, 320 px: color-contrast');
    expect(found.join()).to.not.match(/light|1280/);
  }).timeout(300_000);

  it('finds targets that are too small, which axe leaves out by default (A14)', async () => {
    const element = await readyWidget('engagiert-quote-carousel');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.dot { inline-size: 9px; min-inline-size: 0; block-size: 9px }');
    shadow(element).adoptedStyleSheets.push(sheet);
    expect((await findings(element)).join()).to.contain('target-size');
  });
});
