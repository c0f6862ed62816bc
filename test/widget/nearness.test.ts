import { expect, fixture, html } from '@open-wc/testing';
import { whenNear } from '../../src/widget/nearness.js';
import { waitUntil } from '../support/wait-until.js';

describe('nearness', () => {
  it('is told once, however often the visitor comes by', async () => {
    const box = await fixture<HTMLElement>(html`<div>Hier.</div>`);
    let [arrivals, others, passings] = [0, 0, 0];
    whenNear(box, () => arrivals++);
    whenNear(box, () => others++)();
    const watch = new IntersectionObserver(() => passings++, { rootMargin: '400px' });
    watch.observe(box);
    await waitUntil(() => passings === 1 && arrivals === 1);
    for (const margin of ['9000px', '0']) {
      const before = passings;
      box.style.marginTop = margin;
      await waitUntil(() => passings > before);
    }
    watch.disconnect();
    expect(arrivals).to.equal(1);
    expect(others, 'one that waits no more').to.equal(0);
  });

  it('is not told of what lies far below, until the visitor comes near', async () => {
    const box = await fixture<HTMLElement>(html`<div style="margin-top: 9000px">Hier.</div>`);
    let [arrivals, looks] = [0, 0];
    whenNear(box, () => arrivals++);
    const watch = new IntersectionObserver(() => looks++);
    watch.observe(box);
    await waitUntil(() => looks > 0);
    expect(arrivals).to.equal(0);
    box.style.marginTop = '0';
    await waitUntil(() => arrivals === 1);
    watch.disconnect();
  });

  it('counts as given where it cannot be told', () => {
    const { IntersectionObserver } = window;
    let arrivals = 0;
    try {
      Reflect.deleteProperty(window, 'IntersectionObserver');
      whenNear(document.body, () => arrivals++)();
    } finally {
      window.IntersectionObserver = IntersectionObserver;
    }
    expect(arrivals).to.equal(1);
  });
});
