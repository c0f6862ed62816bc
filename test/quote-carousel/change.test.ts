import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  all,
  carouselOf,
  changes,
  feed,
  find,
  inView,
  placed,
  quotes,
  scroll,
  until,
} from './support.js';

describe('quote carousel: another feed, other settings', () => {
  it('a feed that changes keeps the quote that the reader has come to', async () => {
    const element = await carouselOf(quotes(5));
    element.goTo(3);
    await element.updateComplete;
    element.data = feed(quotes(5).slice(2));
    await element.updateComplete;
    await until(() => inView(element).join() === '2 von 3');
  });

  it('who is still at the first quote sees the one that is first now', async () => {
    const element = await carouselOf(quotes(5));
    const first = () => find(element, '[part~=slide]:not([inert]) [part~=name]').innerText;
    element.goTo(0);
    await until(() => inView(element).join() === '1 von 5');
    element.data = feed(quotes(5).reverse());
    await until(() => first() === 'Person 5', 'the last of before');
    expect(inView(element)).to.deep.equal(['1 von 5']);
  });

  it('a feed without the quote in view goes on with the one after it', async () => {
    const element = await carouselOf(quotes(6));
    element.goTo(4);
    await element.updateComplete;
    element.data = feed(quotes(6).filter(({ id }) => id !== 'q5'));
    await until(() => inView(element).join() === '5 von 5');
    expect(find(element, '[part~=slide]:not([inert]) [part~=name]').innerText).to.equal('Person 6');
    element.data = feed(quotes(3));
    await until(() => inView(element).join() === '3 von 3');
  });

  it('another direction keeps the quote that the reader has come to', async () => {
    const element = await carouselOf(quotes(5));
    const seen = changes(element);
    const track = find(element, '.track');
    scroll(element, (track.scrollWidth * 3) / 5);
    // Then it has come to rest.
    await until(() => seen.length > 0, 'the swipe is noticed');
    element.lang = 'ar';
    element.parentElement!.dir = 'rtl';
    await until(() => getComputedStyle(track).direction === 'rtl');
    // Browsers take their own place in the row when they draw it.
    await nextFrame();
    await nextFrame();
    await placed(element, 3);
    expect(seen).to.deep.equal(['3 swipe']);
  });

  it('another direction keeps the first quote in view, also before a hand was laid on the row', async () => {
    const element = await carouselOf(quotes(5));
    const seen = changes(element);
    element.lang = 'ar';
    await until(() => getComputedStyle(find(element, '.track')).direction === 'rtl');
    await nextFrame();
    await nextFrame();
    await placed(element, 0);
    expect(seen).to.deep.equal([]);
  });

  it('buttons that vanish leave the focus to the row', async () => {
    const element = await carouselOf(quotes(4), { autoplay: 30 }, 1500);
    find(element, '[part~=rotation]').focus();
    element.autoplay = 0;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part~=track]'));
    find(element, '[part~=next]').focus();
    element.perView = 4;
    await until(() => all(element, '.controls').length === 0);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part~=track]'));
  });

  const onTopic = (count: number) =>
    quotes(count, (index) => ({ topics: [`t${index}`, ...(index ? ['rest'] : [])] }));
  const leaves: [string, Record<string, string>, object, string][] = [
    ['the quote in view', {}, { topics: ['rest'] }, '.track'],
    ['all but one', {}, { topics: ['t2'] }, '.base'],
    ['every quote', {}, { topics: ['none'] }, '.base'],
    ['every quote, with another feed', {}, { data: feed([]) }, '.base'],
    ['the feed itself', {}, { data: 'none' }, '.base'],
    ['the first of a grid', { layout: 'grid' }, { topics: ['rest'] }, '.grid > li'],
    ['most of a grid', { layout: 'grid' }, { topics: ['t1'] }, '.grid > li'],
    ['all of a grid', { layout: 'grid' }, { topics: ['none'] }, '.base'],
    ['the only one', { layout: 'single' }, { topics: ['none'] }, '.base'],
    ['the row', {}, { layout: 'grid' }, '.base'],
    ['the grid', { layout: 'grid' }, { layout: 'carousel' }, '.track'],
  ];
  for (const [what, attributes, change, next] of leaves) {
    it(`A16 the keyboard stays inside when ${what} goes, and is not fetched from outside`, async () => {
      const outside = await fixture<HTMLElement>(html`<button>Seite</button>`);
      for (const isInside of [true, false]) {
        const element = await carouselOf(onTopic(4), attributes);
        if (isInside) find(element, '.slide a, .grid > li a, .alone a').focus();
        else outside.focus();
        await element.updateComplete;
        const before = find(element, '.base').innerHTML;
        Object.assign(element, change);
        await until(() => find(element, '.base').innerHTML !== before);
        await element.updateComplete;
        if (isInside) {
          await until(() => element.shadowRoot?.activeElement === find(element, next));
          expect(find(element, next).tabIndex).to.equal(next === '.track' ? 0 : -1);
        } else expect(document.activeElement === outside).to.equal(true);
      }
    });
  }

  it('a quote that stays keeps the keyboard when others go', async () => {
    for (const layout of ['carousel', 'grid']) {
      const element = await carouselOf(onTopic(4), { layout });
      const link = find(element, '.slide a, .grid > li a');
      link.focus();
      await element.updateComplete;
      element.topics = ['t0', 't2'];
      await until(() => all(element, 'blockquote').length === 2);
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement === link).to.equal(true);
    }
  });
});
