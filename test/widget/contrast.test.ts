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

  it('sees a ground that is the colour of the text on it', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    element.style.setProperty('--engagiert-color-accent', 'currentcolor');
    // The page's own text is of another colour than the widget's.
    element.style.color = '#fff';
    const warnings = contrastWarnings(element);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('--engagiert-color-on-accent on --engagiert-color-accent');
    expect(warnings[0]).to.contain('1.0:1');
    // Links, on the other hand, are as dark as the text around them.
    element.style.setProperty('--engagiert-color-on-accent', '#fff');
    element.style.setProperty('--engagiert-color-accent', '#000');
    expect(contrastWarnings(element)).to.deep.equal([]);
  });

  it('measures what stands on the tint and on the land', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    // As Bootstrap's "primary" and its "subtle" one: enough on white, too little for the word "new" on a badge.
    element.style.setProperty('--engagiert-color-accent', '#0d6efd');
    element.style.setProperty('--engagiert-color-tint', '#cfe2ff');
    element.style.setProperty('--engagiert-color-land', '#888');
    const warnings = contrastWarnings(element);
    expect(warnings.map((text) => text.split(' has ')[0])).to.deep.equal([
      '--engagiert-color-accent on --engagiert-color-tint',
      '--engagiert-color-muted on --engagiert-color-land',
    ]);
  });

  it('lays a translucent ground on the page’s once, and leaves nothing behind', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    const drawn = element.shadowRoot?.innerHTML;
    element.style.setProperty('--engagiert-color-ground', 'rgb(0 0 0 / 20%)');
    element.style.setProperty('--engagiert-color-muted', '#444');
    expect(contrastWarnings(element)).to.deep.equal([]);
    expect(element.shadowRoot?.innerHTML).to.equal(drawn);
  });

  it('finds the ground that a page has given it, also around a component of the page’s own', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    const box = element.parentElement as HTMLElement;
    box.style.background = 'rgb(0 0 0 / 90%)';
    expect(contrastWarnings(element), 'what may lie below is not known').to.deep.equal([]);
    const component = document.createElement('div');
    box.append(component);
    component.attachShadow({ mode: 'open' }).append(element);
    component.style.background = '#000';
    const warnings = contrastWarnings(element).join('\n');
    expect(warnings).to.contain('--engagiert-color-text on --engagiert-color-ground');
  });

  it('says nothing of a widget that has left the page', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    element.style.setProperty('--engagiert-color-accent', '#17528f');
    element.remove();
    expect(contrastWarnings(element)).to.deep.equal([]);
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
