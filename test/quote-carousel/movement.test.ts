import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { QuoteCarouselElement } from '../../src/quote-carousel/quote-carousel.js';
import {
  all,
  changes,
  scroll,
  text,
  carouselOf,
  feed,
  find,
  inView,
  placed,
  quotes,
  until,
} from './support.js';

describe('quote carousel: moving', () => {
  it('goes nowhere when it is asked for what is no place', async () => {
    const element = await carouselOf(quotes(3));
    element.goTo(1);
    await until(() => inView(element).join() === '2 von 3');
    for (const place of [NaN, 0.5, Infinity, '2' as never]) element.goTo(place);
    await element.updateComplete;
    expect(inView(element)).to.deep.equal(['2 von 3']);
    element.next();
    await until(() => inView(element).join() === '3 von 3', 'and goes on from there');
  });

  it('buttons, dots, methods and swipes move it and say so', async () => {
    const element = await carouselOf(quotes(5));
    const seen = changes(element);
    find(element, '[part~=next]').click();
    await placed(element, 1);
    all(element, '[part~=dot]')[3]?.click();
    await placed(element, 3);
    element.goTo(4);
    element.next();
    element.previous();
    element.goTo(99);
    element.goTo(-1);
    element.goTo(NaN);
    await placed(element, 0);
    expect(seen).to.deep.equal([
      '1 button',
      '3 button',
      '4 method',
      '0 method',
      '4 method',
      '0 method',
    ]);
  });

  it('A15 follows when someone scrolls the row, in both directions of reading', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await carouselOf(quotes(5));
      find(element, '[part~=base]').dir = dir;
      element.requestUpdate();
      await element.updateComplete;
      const seen = changes(element);
      const track = find(element, '[part~=track]');
      scroll(element, ((dir === 'rtl' ? -1 : 1) * track.scrollWidth * 2) / 5);
      await until(() => seen.length > 0, 'the swipe is noticed');
      expect(seen, dir).to.deep.equal(['2 swipe']);
      await element.updateComplete;
      expect(inView(element)).to.deep.equal(['3 von 5']);
      element.previous();
      await placed(element, 1);
    }
  });

  it('many quick presses end where they were meant to', async () => {
    const element = await carouselOf(quotes(9));
    const seen = changes(element);
    for (let press = 0; press < 5; press++) {
      find(element, '[part~=next]').click();
      await aTimeout(40);
    }
    await placed(element, 5);
    await aTimeout(300);
    expect(inView(element)).to.deep.equal(['6 von 9']);
    expect(seen.filter((change) => change.endsWith('swipe'))).to.deep.equal([]);
  });

  it('stands where its quote begins, also when the browser has left it some pixels beside', async () => {
    const element = await carouselOf(quotes(5));
    const track = find(element, '[part~=track]');
    // Snapping would hide it; Chromium under load does not snap either.
    track.style.scrollSnapType = 'none';
    element.goTo(3);
    await element.updateComplete;
    scroll(element, (track.scrollWidth * 3) / 5 - 60);
    await placed(element, 3);
    expect(inView(element)).to.deep.equal(['4 von 5']);
  });

  it('an older movement that wins over a jump after it has come to rest is no swipe', async () => {
    const element = await carouselOf(quotes(5));
    const seen = changes(element);
    element.goTo(3);
    await placed(element, 3);
    // Longer than the row takes to tell that it rests.
    await aTimeout(400);
    scroll(element, 0);
    await placed(element, 3);
    await aTimeout(400);
    expect(inView(element)).to.deep.equal(['4 von 5']);
    expect(seen).to.deep.equal(['3 method']);
    // A hand may go back there.
    const track = find(element, '[part~=track]');
    track.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    scroll(element, 0);
    await until(() => seen.includes('0 swipe'));
  });

  it('R18 keeps its place when the width changes', async () => {
    const element = await carouselOf(quotes(5));
    element.goTo(3);
    await placed(element, 3);
    element.parentElement!.style.width = '400px';
    await until(() => find(element, '[part~=slide]').clientWidth < 420);
    await placed(element, 3);
    expect(inView(element)).to.deep.equal(['4 von 5']);
  });

  it('keeps its place while fewer or all of them are seen at once', async () => {
    const element = await carouselOf(quotes(9), {}, 1500);
    element.goTo(8);
    await placed(element, 8);
    const seen = changes(element);
    for (const other of [{ perView: 3 }, { layout: 'grid' }, { layout: 'single' }] as const) {
      Object.assign(element, other);
      await element.updateComplete;
      await until(() => text(element).length !== 1 || 'layout' in other);
      Object.assign(element, { perView: 1, layout: 'carousel' });
      await until(() => inView(element).join() === '9 von 9');
      await placed(element, 8);
    }
    expect(seen).to.deep.equal([]);
  });

  it('what a page, or its address, asks for while all are seen moves no row', async () => {
    const element = await carouselOf(quotes(9), { layout: 'grid' });
    const seen = changes(element);
    element.goTo(4);
    element.next();
    await element.updateComplete;
    element.layout = 'carousel';
    await until(() => all(element, '[part~=slide]').length === 9);
    expect(inView(element)).to.deep.equal(['1 von 9']);
    expect(seen).to.deep.equal([]);
  });

  const early: [string, (element: QuoteCarouselElement) => void, string, string?][] = [
    ['goTo', (element) => element.goTo(3), '4 von 5', '3 method'],
    ['next', (element) => element.next(), '2 von 5', '1 method'],
    ['previous', (element) => element.previous(), '5 von 5', '4 method'],
    ['goTo out of range', (element) => element.goTo(99), '5 von 5', '4 method'],
    ['goTo below', (element) => element.goTo(-1), '1 von 5'],
    [
      'goTo twice',
      (element) => {
        element.goTo(1);
        element.goTo(3);
      },
      '4 von 5',
      '3 method',
    ],
    [
      'goTo and next',
      (element) => {
        element.goTo(2);
        element.next();
      },
      '4 von 5',
      '3 method',
    ],
  ];
  for (const [name, ask, expected, said] of early) {
    for (const moment of ['it is on the page', 'it has a feed', 'its parts are here'] as const) {
      it(`what a page asks for before ${moment} is done later: ${name}`, async () => {
        const box = await fixture(html`<div lang="de"></div>`);
        const element = document.createElement('engagiert-quote-carousel');
        const seen = changes(element);
        if (moment === 'it is on the page') ask(element);
        box.append(element);
        if (moment === 'it has a feed') {
          // Also when the part that moves it has come long before the feed.
          ask(element);
          await element.updateComplete;
        }
        element.data = feed(quotes(5));
        await until(() => all(element, '[part~=slide]').length === 5);
        if (moment === 'its parts are here') ask(element);
        await until(() => inView(element).join() === expected);
        await element.updateComplete;
        expect(seen.at(-1)).to.equal(said);
      });
    }
  }

  it('quick presses before its parts are here all count, and leave the focus where it is', async () => {
    const element = await carouselOf(quotes(5));
    const seen = changes(element);
    const next = find(element, '[part~=next]');
    next.focus();
    for (let press = 0; press < 3; press++) next.click();
    expect(seen, 'they come too early').to.deep.equal([]);
    await until(() => inView(element).join() === '4 von 5');
    await placed(element, 3);
    expect(seen).to.deep.equal(['1 button', '2 button', '3 button']);
    expect(element.shadowRoot!.activeElement).to.equal(next);
    expect(find(element, '[part~=track]').getAttribute('aria-live')).to.equal('polite');
  });

  it('what a page asks for while there are no quotes is done once there are', async () => {
    const list = quotes(5, () => ({ topics: ['a'] }));
    const element = await carouselOf(list, { topics: 'b' });
    element.goTo(2);
    await element.updateComplete;
    element.topics = [];
    await until(() => inView(element).join() === '3 von 5');
    element.topics = ['b'];
    await until(() => all(element, '[part~=slide]').length === 0);
    element.topics = ['a'];
    await until(() => inView(element).join() === '3 von 5', 'it keeps its place');
  });

  it('R17 stops when it is taken out, and goes on where it was when it is put back', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    element.goTo(2);
    await element.updateComplete;
    const box = element.parentElement;
    element.remove();
    box?.append(element);
    await until(() => element.status === 'ready');
    await element.updateComplete;
    expect(inView(element)).to.deep.equal(['3 von 3']);
    await placed(element, 2);
  });
});
