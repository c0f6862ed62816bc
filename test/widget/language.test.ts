import { expect, fixture, html } from '@open-wc/testing';
import { nearestLanguage, watchLanguage } from '../../src/widget/language.js';
import { waitUntil } from '../support/wait-until.js';

describe('language', () => {
  it('is the nearest lang, across shadow roots (A39)', async () => {
    const outer = await fixture(html`<div lang="tr"><section></section></div>`);
    const host = outer.querySelector('section') as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    const leaf = document.createElement('p');
    inner.append(leaf);
    root.append(inner);
    expect(nearestLanguage(leaf)).to.equal('tr');
    inner.lang = 'ar';
    expect(nearestLanguage(leaf)).to.equal('ar');
    inner.setAttribute('lang', ' ');
    expect(nearestLanguage(leaf)).to.equal('tr');
    leaf.lang = 'en';
    expect(nearestLanguage(leaf)).to.equal('en');
  });

  it('is taken as content management systems write it', async () => {
    const leaf = await fixture(html`<p></p>`);
    for (const [written, taken] of [
      ['de_AT', 'de-at'],
      [' EN_us ', 'en-us'],
    ] as const) {
      leaf.setAttribute('lang', written);
      expect(nearestLanguage(leaf)).to.equal(taken);
    }
  });

  it('reports changes in any tree around until told to stop', async () => {
    const outer = await fixture(html`<div><section></section></div>`);
    const root = (outer.querySelector('section') as HTMLElement).attachShadow({ mode: 'open' });
    const leaf = document.createElement('p');
    root.append(leaf);
    let changes = 0;
    const stop = watchLanguage(leaf, () => changes++);
    outer.setAttribute('lang', 'fr');
    await waitUntil(() => changes === 1);
    leaf.lang = 'pl';
    await waitUntil(() => changes === 2);
    stop();
    outer.setAttribute('lang', 'de');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(changes).to.equal(2);
  });
});
