import { expect } from '@open-wc/testing';
import { all, changes, carouselOf, find, inView, placed, quotes, words, until } from './support.js';

describe('quote carousel: in the room that it has', () => {
  it('shows as many side by side as there is room for', async () => {
    const element = await carouselOf(quotes(5), { 'per-view': 3 }, 1200);
    expect(inView(element)).to.deep.equal(['1 von 5', '2 von 5', '3 von 5']);
    expect(all(element, '[part~=dot]')).to.have.length(2);
    const seen = changes(element);
    element.next();
    await placed(element, 4);
    expect(inView(element)).to.deep.equal(['3 von 5', '4 von 5', '5 von 5']);
    // A dot is named after the first quote that it brings into view.
    expect(all(element, '[part~=dot]').map((dot) => dot.getAttribute('aria-label'))).to.deep.equal([
      'Zitat 1',
      'Zitat 3',
    ]);
    expect(seen).to.deep.equal(['2 method']);
    element.parentElement!.style.width = '300px';
    await until(() => inView(element).length === 1);
    expect(inView(element)).to.deep.equal(['3 von 5']);
  });

  it('fewer quotes than fit side by side share the whole width', async () => {
    const element = await carouselOf(quotes(2), { 'per-view': 3 }, 1200);
    const [first, second] = all(element, '[part~=slide]').map((slide) => slide.clientWidth);
    expect(first).to.be.above(500);
    expect(second).to.equal(first);
    expect(all(element, 'button:not(.more)')).to.have.length(0);
  });

  it('with many, the counter says which ones stand side by side', async () => {
    const element = await carouselOf(quotes(60), { 'per-view': 3 }, 1200);
    const counter = () => find(element, '[part~=counter]').innerText.trim();
    expect(counter()).to.equal('1–3 von 60');
    element.previous();
    await until(() => counter() === '58–60 von 60');
  });

  it('the height stays the same from slide to slide', async () => {
    const element = await carouselOf(quotes(4));
    const heights = new Set<number>();
    for (let index = 0; index < 4; index++) {
      element.goTo(index);
      await placed(element, index);
      heights.add(element.offsetHeight);
    }
    expect([...heights]).to.have.length(1);
  });

  it('A33 makes no page wider, whichever way the page and the quotes are read', async () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const lang of ['de', 'ar']) {
        const element = await carouselOf(quotes(3), { lang }, 320);
        const box = element.parentElement as HTMLElement;
        // It comes into a box that has its direction: WebKit mixes up shadow trees where that changes around them.
        element.remove();
        box.dir = dir;
        box.append(element);
        await until(() => element.status === 'ready' && inView(element).length === 1);
        await element.updateComplete;
        expect(element.scrollWidth, `${lang} in ${dir}`).to.equal(320);
      }
    }
  });

  it('words of another direction stand beside the controls, and none is wider than its place', async () => {
    const texts = ['Kurz.', 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4)];
    const list = quotes(2, (at) => ({ text: texts[at] }));
    for (const [width, size] of [
      [900, '16px'],
      [320, '32px'],
    ] as const) {
      const element = await carouselOf(list, { lang: 'ar' }, width);
      element.style.fontSize = size;
      const boxes = (selector: string) =>
        all(element, selector).map((node) => node.getBoundingClientRect());
      const slides = boxes('.slide');
      boxes('.quote').forEach(({ left, right }, at) => {
        expect(right).to.be.closeTo(slides[at]!.right, 1);
        expect(left).to.be.at.least(slides[at]!.left - 1);
      });
      if (width === 900) expect(boxes('.quote')[0]!.left).to.be.above(slides[0]!.left + 100);
    }
  });

  it('text can be selected', async () => {
    const element = await carouselOf(quotes(2));
    expect(getComputedStyle(find(element, '[part~=text]')).userSelect).not.to.equal('none');
  });

  for (const width of [280, 900]) {
    it(`R22 100 quotes have the height of the highest from the start, at ${width} pixels`, async () => {
      const list = quotes(100, (index) => ({
        text: words(index === 70 ? 255 : 30 + (index % 40)),
        ...(index === 85 && { text: `${'Ja.\n'.repeat(7)}Ja.` }),
      }));
      const element = await carouselOf(list, {}, width);
      const { offsetHeight } = element;
      for (const index of [1, 40, 69, 70, 71, 85, 99]) {
        element.goTo(index);
        await placed(element, index);
        expect(element.offsetHeight, `quote ${index + 1}`).to.equal(offsetHeight);
      }
    });
  }

  for (const width of [280, 320, 600, 1920]) {
    it(`A33 nothing sticks out at ${width} pixels`, async () => {
      const settings: Record<string, string>[] = [
        { autoplay: '30' },
        { layout: 'grid' },
        { 'per-view': '3' },
      ];
      for (const attributes of settings) {
        const list = quotes(5, (index) =>
          index ? {} : { text: `${'Donaudampfschiff'.repeat(9)}` },
        );
        const element = await carouselOf(list, attributes, width);
        const edge = element.getBoundingClientRect();
        for (const part of all(element, '.controls *, [part~=slide]:not([inert]) *, li *')) {
          if (!part.offsetWidth) continue;
          const box = part.getBoundingClientRect();
          expect(box.right, part.outerHTML).to.be.at.most(edge.right + 1);
          expect(box.left, part.outerHTML).to.be.at.least(edge.left - 1);
        }
      }
    });
  }

  it('is no higher than what is left of many quotes', async () => {
    const list = quotes(100, (index) => (index % 10 ? {} : { topics: ['kurz'], text: 'Ja.' }));
    const element = await carouselOf(list, {}, 280);
    const before = find(element, '[part~=track]').offsetHeight;
    element.setAttribute('topics', 'kurz');
    await until(() => all(element, '[part~=slide]').length === 10);
    await element.updateComplete;
    expect(find(element, '[part~=track]').offsetHeight).to.be.below(before / 2);
  });
});
