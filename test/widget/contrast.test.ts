import { expect } from '@open-wc/testing';
import { contrastRatio, contrastWarnings } from '../../src/widget/contrast.js';
import { readyWidget } from '../support/widgets.js';

describe('contrast (A37)', () => {
  it('measures as WCAG does', () => {
    const black = [0, 0, 0, 1] as const;
    const white = [255, 255, 255, 1] as const;
    expect(contrastRatio(black, white)).to.be.closeTo(21, 0.01);
    expect(contrastRatio(white, white)).to.equal(1);
    expect(contrastRatio([118, 118, 118, 1], white)).to.be.closeTo(4.54, 0.01);
  });

  for (const theme of ['light', 'dark']) {
    it(`is enough in the ${theme} theme as it comes`, async () => {
      const element = await readyWidget('engagiert-funder-banner', { theme });
      expect(contrastWarnings(element)).to.deep.equal([]);
    });
  }

  it('names the tokens that are too close, in any notation', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    element.style.setProperty('--engagiert-color-muted', 'color-mix(in oklch, white, #999)');
    element.style.setProperty('--engagiert-color-control', 'rgb(0 0 0 / 10%)');
    const warnings = contrastWarnings(element).join('\n');
    expect(warnings).to.contain('--engagiert-color-muted on --engagiert-color-surface');
    expect(warnings).to.contain('--engagiert-color-control on --engagiert-color-surface');
    expect(warnings).not.to.contain('--engagiert-color-text');
  });

  it('says nothing where the browser gives noise in place of colours', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    const { prototype } = CanvasRenderingContext2D;
    const { getImageData } = prototype;
    let noise = 0;
    // As Firefox does with `privacy.resistFingerprinting`.
    prototype.getImageData = function (...area) {
      const image = getImageData.apply(this, area);
      image.data.set([(noise += 77), 40, 90, 255]);
      return image;
    };
    try {
      expect(contrastWarnings(element)).to.deep.equal([]);
    } finally {
      prototype.getImageData = getImageData;
    }
  });
});
