import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { render } from 'lit';
import { carouselTemplate } from '../../src/quote-carousel/carousel-template.js';
import type { QuoteCarouselElement } from '../../src/quote-carousel/quote-carousel.js';
import {
  all,
  carouselOf,
  feed,
  find,
  inView,
  placed,
  quotes,
  words,
  type QuoteData,
  until,
} from './support.js';
import { resetAddress } from '../support/address.js';

const changes = (element: QuoteCarouselElement) => {
  const seen: string[] = [];
  element.addEventListener('engagiert-slide-change', ({ index, reason }) =>
    seen.push(`${index} ${reason}`),
  );
  return seen;
};
const text = (element: Element) =>
  all(element, '[part~=slide]:not([inert]) [part~=text], .alone > * [part~=text]').map((part) =>
    part.textContent?.trim(),
  );
const scroll = (element: Element, left: number) =>
  find(element, '[part~=track]').scrollTo({ left, behavior: 'instant' });

describe('quote carousel: a quote', () => {
  const full: QuoteData = {
    id: 'a',
    text: 'Es lohnt sich.',
    person: {
      name: 'Dr. Ilona Friedrich',
      role: 'Bürgermeisterin',
      organization: 'Stadt Kassel',
      url: 'https://example.org/if',
      portrait: {
        src: new URL('/test/support/missing.png', location.href).href,
        alt: 'Porträt',
        credit: 'Anna Muster',
      },
    },
    date: '2020-07-01',
    source: { label: 'HNA', url: 'https://example.org/hna' },
  };

  it('A28 is a blockquote with a footer: who, for whom, when, where', async () => {
    const quote = find(await carouselOf([full]), '[part~=quote]');
    expect(quote.localName).to.equal('blockquote');
    expect(find(await carouselOf([full]), '[part~=text]').textContent?.trim()).to.equal(
      'Es lohnt sich.',
    );
    const footer = quote.querySelector('footer');
    const said = footer?.innerText.replace(/\s+/g, ' ');
    for (const part of ['Dr. Ilona Friedrich', 'Bürgermeisterin, Stadt Kassel', '1. Juli 2020']) {
      expect(said).to.contain(part);
    }
    expect(
      [...(footer?.querySelectorAll('a') ?? [])].map((link) => [
        link.textContent?.trim(),
        link.href,
      ]),
    ).to.deep.equal([
      ['Dr. Ilona Friedrich', 'https://example.org/if'],
      ['HNA', 'https://example.org/hna'],
    ]);
    expect(footer?.querySelector('time')?.dateTime).to.equal('2020-07-01');
  });

  it('names no day that nobody gave', async () => {
    for (const [date, said] of [
      ['2020-07', 'Juli 2020'],
      ['2020', '2020'],
    ]) {
      const element = await carouselOf([{ ...full, date }]);
      const time = element.shadowRoot!.querySelector('time')!;
      expect([time.dateTime, time.innerText]).to.deep.equal([date, said]);
    }
  });

  it('A28 P8 the portrait is silent, and gives way to initials when it does not load', async () => {
    const element = await carouselOf([full]);
    await until(() => find(element, 'footer').matches('.faceless'));
    const face = find(element, '[part~=portrait]');
    expect(face.textContent).to.equal('IF');
    expect(face.getAttribute('aria-hidden')).to.equal('true');
    expect(find(element, 'footer').innerText).not.to.contain('Anna Muster');
    expect(find(element, 'footer').innerText.trim(), 'no separator is left over').to.match(/HNA$/);
    expect(find(element, 'footer img').offsetHeight).to.equal(0);
  });

  it('the portrait covers the initials, which hold its place', async () => {
    const src = new URL('/demo/images/portrait-1.svg', location.href).href;
    const element = await carouselOf([
      { id: 'a', text: 'Ja.', person: { name: 'Jo Muster', portrait: { src } } },
    ]);
    const image = find<HTMLImageElement>(element, '[part~=portrait] img');
    await until(() => image.naturalWidth > 0);
    const [inner, outer] = [image, find(element, '[part~=portrait]')].map((box) =>
      box.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    for (const side of ['top', 'bottom', 'left', 'right'] as const)
      expect(inner[side]).to.be.closeTo(outer[side], 1.5);
  });

  it('P8 a portrait from a foreign host is not asked for', async () => {
    const person = { name: 'Jo Muster', portrait: { src: 'https://elsewhere.example/jo.jpg' } };
    const element = await carouselOf([{ id: 'a', text: 'Ja.', person }]);
    expect(all(element, 'img')).to.have.length(0);
    expect(find(element, '[part~=portrait]').textContent).to.equal('JM');
    element.setAttribute('image-hosts', 'elsewhere.example');
    await element.updateComplete;
    const image = find<HTMLImageElement>(element, 'img');
    expect(image.alt).to.equal('');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.loading).to.equal('lazy');
  });

  it('A39 a quote in another language says so and has its own marks and direction', async () => {
    const person = { name: 'Amal' };
    const element = await carouselOf([
      { id: 'a', text: { en: 'Lose yourself.' }, person },
      { id: 'b', text: { ar: 'التطوع' }, person },
      { id: 'c', text: 'Deutsch.', person },
    ]);
    const shown = all(element, '[part~=text]').map((part) => [
      part.getAttribute('lang'),
      getComputedStyle(part).direction,
      part.textContent?.trim(),
    ]);
    expect(shown).to.deep.equal([
      ['en', 'ltr', 'Lose yourself.'],
      ['ar', 'rtl', 'التطوع'],
      [null, 'ltr', 'Deutsch.'],
    ]);
    // The browser knows the marks of each language; French ones have a narrow space inside.
    for (const part of all(element, '.lines')) {
      expect(getComputedStyle(part, '::before').content).to.equal('open-quote');
      expect(getComputedStyle(part, '::after').content).to.equal('close-quote');
      expect(getComputedStyle(part).quotes).to.equal('auto');
    }
    find(element, '[part~=text]').lang = 'fr';
    expect(getComputedStyle(find(element, '.lines')).quotes).to.equal('"«\u202f" "\u202f»"');
  });

  it('A33 an Arabic date beside a German quote is read from the right', async () => {
    const element = await carouselOf(quotes(1), { lang: 'ar' });
    await until(() => /\p{Script=Arabic}/u.test(find(element, 'time').textContent ?? ''));
    expect(getComputedStyle(find(element, 'blockquote')).direction).to.equal('ltr');
    expect(getComputedStyle(find(element, 'time')).direction).to.equal('rtl');
  });

  it('S1 hostile text stays text', async () => {
    const evil = '<img src=x onerror="window.hacked=1"> ${1+1} </blockquote><script>';
    const element = await carouselOf([
      { id: 'a', text: `A ${evil}`, person: { name: evil, role: evil, organization: evil } },
      { id: evil, text: 'B', person: { name: 'B', url: 'javascript:alert(1)' } },
    ]);
    expect(all(element, 'img, script')).to.have.length(0);
    expect(all(element, '[href^="javascript"]')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
    expect(all(element, '[part~=name]')[1]?.querySelector('a')).to.equal(null);
  });

  it('S16 right-to-left marks in a name do not turn its neighbours round', async () => {
    const element = await carouselOf([
      { id: 'a', text: 'A', person: { name: '\u202eneb', organization: 'Verein' } },
    ]);
    for (const part of all(element, 'footer bdi')) {
      expect(getComputedStyle(part).unicodeBidi).to.equal('isolate');
    }
  });
});

describe('quote carousel: long quotes', () => {
  const long = { id: 'long', text: words(3000), person: { name: 'Jo' } };

  it('keep their whole text, folded until the reader asks for the rest', async () => {
    const element = await carouselOf([long, ...quotes(2)]);
    const part = () => find(element, '[part~=text]');
    const more = () => find(element, '.more');
    expect(part().textContent?.trim()).to.have.length(3000);
    expect(part().scrollHeight).to.be.above(part().clientHeight);
    expect(more().getAttribute('aria-expanded')).to.equal('false');
    expect(more().innerText).to.equal('Weiterlesen');
    more().click();
    await element.updateComplete;
    expect(more().getAttribute('aria-expanded')).to.equal('true');
    expect(part().scrollHeight).to.be.at.most(part().clientHeight + 1);
    more().click();
    await element.updateComplete;
    expect(part().scrollHeight).to.be.above(part().clientHeight);
  });

  it('A8 tell their buttons apart in the grid, by whose words they are', async () => {
    const names = ['Jo Muster', 'Ayşe Beispiel'];
    const long = names.map((name) => ({ id: name, text: words(3000), person: { name } }));
    const element = await carouselOf(long, { layout: 'grid' });
    const labels = () => all(element, '.more').map((more) => more.getAttribute('aria-label'));
    expect(labels()).to.deep.equal(['Weiterlesen: Jo Muster', 'Weiterlesen: Ayşe Beispiel']);
    find(element, '.more').click();
    await element.updateComplete;
    expect(labels()[0]).to.equal('Weniger zeigen: Jo Muster');
  });

  it('are folded again when the next quote comes, so that no empty page is left', async () => {
    const element = await carouselOf([long, ...quotes(2)]);
    const before = element.offsetHeight;
    find(element, '.more').click();
    await element.updateComplete;
    expect(element.offsetHeight).to.be.above(before + 200);
    element.next();
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(before);
  });

  it('stop what moves by itself: who reads on needs time', async () => {
    const element = await carouselOf([long, ...quotes(2)], { autoplay: 30 });
    find(element, '.more').click();
    await until(() => find(element, '[part~=rotation]').innerText.trim() === 'Wechsel starten');
  });

  it('have no button where all of it is in view', async () => {
    const element = await carouselOf([{ ...long, text: words(300) }, ...quotes(1)], {}, 1200);
    const part = find(element, '[part~=text]');
    expect(part.scrollHeight).to.be.at.most(part.clientHeight + 1);
    expect(find(element, '.more').hidden).to.equal(true);
  });

  it('no quote is cut without a button, at any length and width', async () => {
    for (const width of [280, 600, 1200]) {
      const lengths = [3, 120, 260, 261, 400, 700, 3000];
      const element = await carouselOf(
        lengths.map((length, index) => ({ ...long, id: `l${index}`, text: words(length) })),
        {},
        width,
      );
      for (const part of all(element, '[part~=text]')) {
        const cut =
          getComputedStyle(part).overflowY === 'hidden' &&
          part.scrollHeight > part.clientHeight + 10;
        const more = part.parentElement?.querySelector<HTMLElement>('.more');
        expect(Boolean(more && !more.hidden), `${width} ${part.textContent?.length}`).to.equal(cut);
      }
    }
  });
});

describe('quote carousel: moving', () => {
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

describe('quote carousel: by itself', () => {
  /** Timers of five seconds and more are kept here and run by hand; 20 seconds are the test runner's own. */
  function holdTimers() {
    const { setTimeout: real, clearTimeout: realClear } = window;
    const held = new Map<number, { run: () => void; ms: number }>();
    let id = -1;
    window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) => {
      if ((ms ?? 0) < 5000 || ms === 20_000) return real(run, ms, ...rest);
      held.set(--id, { run, ms: ms ?? 0 });
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((timer?: number) =>
      held.delete(timer ?? 0) || realClear(timer)) as typeof clearTimeout;
    return {
      get waits() {
        return [...held.values()].map(({ ms }) => ms);
      },
      pass() {
        const all = [...held.values()];
        held.clear();
        for (const { run } of all) run();
      },
      restore: () => Object.assign(window, { setTimeout: real, clearTimeout: realClear }),
    };
  }
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  it('A22 never moves without being asked', async () => {
    await carouselOf(quotes(3));
    expect(timers.waits).to.deep.equal([]);
  });

  it('A22 waits five seconds or more and longer for long quotes, and says who moved', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 1 });
    const seen = changes(element);
    expect(timers.waits[0]).to.be.at.least(5000);
    timers.pass();
    await element.updateComplete;
    const second = timers.waits[0] ?? 0;
    timers.pass();
    await element.updateComplete;
    expect(timers.waits[0]).to.be.above(second);
    timers.pass();
    await element.updateComplete;
    expect(seen).to.deep.equal(['1 autoplay', '2 autoplay', '0 autoplay']);
  });

  it('goes on by itself where the page, and no hand, has led it', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    const seen = changes(element);
    element.goTo(1);
    await element.updateComplete;
    timers.pass();
    await element.updateComplete;
    expect(seen).to.deep.equal(['1 method', '2 autoplay']);
  });

  it('A23 waits while a mouse is over it', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    element.parentElement!.style.marginTop = '100px';
    const box = find(element, '[part~=track]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [box.left + 50, Math.round(box.top) + 50] });
    await until(() => timers.waits.length === 0, 'hover holds it');
    expect(find(element, '[part~=rotation]').textContent).to.contain('anhalten');
    await sendMouse({ type: 'move', position: [1, 1] });
    await until(() => timers.waits.length === 1, 'and lets it go');
  });

  it('R15 waits while the tab is hidden', async () => {
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    // From the start, as in a tab that was opened in the background, and later.
    hide(true);
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    expect(timers.waits).to.have.length(0);
    hide(false);
    expect(timers.waits).to.have.length(1);
    hide(true);
    expect(timers.waits).to.have.length(0);
    hide(false);
    Reflect.deleteProperty(document, 'hidden');
    const place = element.parentElement as HTMLElement;
    element.remove();
    expect(timers.waits).to.have.length(0);
    place.append(element);
    await until(() => timers.waits.length === 1, 'moves on where it is put back');
  });

  it('R4 does not start again when a last update comes after it has left the page', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    expect(timers.waits).to.have.length(0);
  });

  it('waits while it is out of sight', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    element.parentElement!.style.marginTop = '5000px';
    await until(() => timers.waits.length === 0);
    element.parentElement!.style.marginTop = '0';
    await until(() => timers.waits.length === 1);
  });

  it('takes seconds with a fraction', async () => {
    const element = await carouselOf(
      quotes(2, () => ({ text: 'Ja.' })),
      { autoplay: '7.5' },
    );
    expect(element.autoplay).to.equal(7.5);
    expect(timers.waits).to.deep.equal([7500]);
  });

  it('says what it takes when it was given something else', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
    const element = await carouselOf(quotes(2), { autoplay: 'schnell' });
    console.warn = warn;
    expect(element.autoplay).to.equal(0);
    expect(lines.join()).to.contain('autoplay="schnell"').and.contain('0 … 86400');
  });

  it('one quote never moves', async () => {
    const element = await carouselOf(quotes(1), { autoplay: 5 });
    expect(timers.waits).to.have.length(0);
    expect(all(element, 'button')).to.have.length(0);
  });
});

describe('quote carousel: layouts, choice and numbers', () => {
  it('a single quote has no controls and is no carousel', async () => {
    const element = await carouselOf(quotes(1));
    expect(all(element, 'button, [aria-roledescription]')).to.have.length(0);
    expect(text(element)[0]).to.contain('Freiwilliges');
  });

  it('A29 the grid is a list with all quotes in view', async () => {
    const element = await carouselOf(quotes(5), { layout: 'grid' });
    expect(find(element, '[part~=grid]').getAttribute('role')).to.equal('list');
    expect(all(element, '[part~=grid] > li')).to.have.length(5);
    expect(all(element, '[aria-roledescription], [inert]')).to.have.length(0);
  });

  it('a large grid shows more on request and moves the focus to the first new quote', async () => {
    const element = await carouselOf(quotes(60), { layout: 'grid' });
    expect(all(element, '[part~=grid] > li')).to.have.length(12);
    const button = find(element, '.show-more');
    expect(button.innerText).to.equal('Mehr Zitate anzeigen (48)');
    button.click();
    await until(() => all(element, '[part~=grid] > li').length === 24);
    await until(() => element.shadowRoot?.activeElement === all(element, '[part~=grid] > li')[12]);
  });

  it('topics choose, newest first, nothing left says so', async () => {
    const list = quotes(4, (index) => ({
      date: `2024-0${index + 1}-01`,
      topics: [index % 2 ? 'ehrenamt' : 'netzwerk'],
    }));
    const element = await carouselOf(list, { topics: 'ehrenamt', order: 'newest' });
    expect(all(element, '[part~=name]').map((name) => name.innerText.trim())).to.deep.equal([
      'Person 4',
      'Person 2',
    ]);
    element.setAttribute('topics', 'anderes');
    await element.updateComplete;
    expect(all(element, '[part~=slide]')).to.have.length(0);
    expect(find(element, '[part~=status]').textContent).to.contain('noch keine Einträge');
  });

  it('daily: one per day, the next at midnight in Germany', async () => {
    const { now } = Date;
    const { setInterval: real } = window;
    let minute = () => {};
    window.setInterval = ((run: () => void, ms?: number) => {
      if (ms === 60_000) minute = run;
      return real(run, ms);
    }) as typeof setInterval;
    try {
      Date.now = () => Date.parse('2026-03-28T22:59:00Z');
      const element = await carouselOf(quotes(5), { order: 'daily', layout: 'single' });
      const first = find(element, '[part~=name]').innerText;
      minute();
      await element.updateComplete;
      expect(find(element, '[part~=name]').innerText).to.equal(first);
      Date.now = () => Date.parse('2026-03-28T23:00:00Z');
      minute();
      await element.updateComplete;
      expect(find(element, '[part~=name]').innerText).not.to.equal(first);
    } finally {
      Date.now = now;
      window.setInterval = real;
    }
  });

  for (const count of [2, 9, 60, 500]) {
    it(`shows ${count} quotes with bounded controls and elements`, async () => {
      const element = await carouselOf(quotes(count));
      expect(all(element, '[part~=slide]')).to.have.length(count);
      if (count > 9) {
        expect(all(element, '[part~=dot]')).to.have.length(0);
        expect(find(element, '[part~=counter]').innerText).to.equal(`1 von ${count}`);
      } else expect(all(element, '[part~=dot]')).to.have.length(count);
      expect(all(element, '*').length).to.be.below(1400);
      element.goTo(count - 1);
      await placed(element, count - 1);
      expect(inView(element)).to.deep.equal([`${count} von ${count}`]);
      expect(text(element)[0]).to.contain('Freiwilliges');
    });
  }

  it('500 quotes: what is swiped to is there before the row rests', async () => {
    const element = await carouselOf(quotes(500));
    const track = find(element, '[part~=track]');
    const height = element.offsetHeight;
    scroll(element, (track.scrollWidth / 500) * 250);
    await until(() => all(element, '[part~=slide]')[250]?.querySelector('blockquote'));
    await until(() => inView(element).join() === '251 von 500');
    expect(element.offsetHeight).to.equal(height);
    expect(all(element, 'blockquote').length).to.be.below(20);
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

  it('is no higher than what is left of many quotes', async () => {
    const list = quotes(100, (index) => (index % 10 ? {} : { topics: ['kurz'], text: 'Ja.' }));
    const element = await carouselOf(list, {}, 280);
    const before = find(element, '[part~=track]').offsetHeight;
    element.setAttribute('topics', 'kurz');
    await until(() => all(element, '[part~=slide]').length === 10);
    await element.updateComplete;
    expect(find(element, '[part~=track]').offsetHeight).to.be.below(before / 2);
  });

  it('where its movement cannot be had it is a row to scroll, with nothing hidden and no idle buttons', async () => {
    const box = document.createElement('div');
    const heard = () => {};
    const carousel = { title: '', slides: ['a', 'b', 'c'], autoplay: null, heard };
    render(carouselTemplate({ ...carousel, movement: undefined }), box);
    expect(box.querySelectorAll('button').length).to.be.above(4);
    expect(box.querySelectorAll('[inert]')).to.have.length(2);
    render(carouselTemplate({ ...carousel, movement: null }), box);
    expect(box.querySelectorAll('button, [inert]')).to.have.length(0);
    expect(box.querySelector('.track')?.getAttribute('tabindex')).to.equal('0');
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

  it('A42 a page that prints by script finds all quotes at once', async () => {
    for (const layout of ['carousel', 'grid']) {
      const element = await carouselOf(quotes(61), { layout });
      expect(all(element, 'blockquote').length).to.be.below(61);
      // As within `print()`: nothing that waits runs before the browser takes the page.
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, 'blockquote').length).to.equal(61);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, 'blockquote').length).to.be.below(61);
    }
  });

  it('works as a row to scroll before any script runs', async () => {
    const element = await carouselOf(quotes(4));
    const still = document.createElement('engagiert-not-defined');
    const root = still.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = element.shadowRoot?.adoptedStyleSheets ?? [];
    const copy = document.importNode(find(element, '.base'), true);
    // What a server would have sent: the script sets `inert`, so it is not there.
    for (const slide of copy.querySelectorAll('[inert]')) slide.removeAttribute('inert');
    root.append(copy);
    element.after(still);
    const track = find(still, '[part~=track]');
    expect(track.scrollWidth).to.be.above(track.clientWidth * 3);
    expect(getComputedStyle(track).overflowX).to.equal('auto');
    expect(find(still, '.controls').offsetHeight).to.equal(0);
    still.remove();
  });
});

describe('quote carousel: address and structured data', () => {
  afterEach(resetAddress);

  it('opens at the quote in the address and keeps it up to date', async () => {
    history.replaceState(null, '', '#z.quote=q3');
    const element = await carouselOf(quotes(5), { 'sync-url': 'z' });
    expect(inView(element)).to.deep.equal(['3 von 5']);
    await placed(element, 2);
    const { length } = history;
    find(element, '[part~=next]').click();
    await element.updateComplete;
    expect(location.hash).to.equal('#z.quote=q4');
    expect(history.length).to.equal(length);
    element.next();
    expect(location.hash, 'scripts and autoplay leave it alone').to.equal('#z.quote=q4');
    location.hash = '#z.quote=q1';
    await until(() => inView(element).join() === '1 von 5');
  });

  it('keeps it up to date for those who use the keyboard, too', async () => {
    const element = await carouselOf(quotes(5), { 'sync-url': 'z' });
    const press = { key: 'ArrowRight', bubbles: true, composed: true };
    find(element, '[part~=track]').dispatchEvent(new KeyboardEvent('keydown', press));
    await until(() => location.hash === '#z.quote=q2');
  });

  it('begins again when the visitor goes back to an address without a quote', async () => {
    const element = await carouselOf(quotes(3), { 'sync-url': 'z' });
    location.hash = '#z.quote=q3';
    await until(() => inView(element).join() === '3 von 3');
    history.back();
    await until(() => inView(element).join() === '1 von 3');
  });

  it('an unknown quote in the address changes nothing', async () => {
    history.replaceState(null, '', '#z.quote=nix');
    expect(inView(await carouselOf(quotes(3), { 'sync-url': 'z' }))).to.deep.equal(['1 von 3']);
  });

  it('describes the quotes as Quotation when the owner wants it', async () => {
    const data = () => document.head.querySelectorAll('script[type="application/ld+json"]');
    const portrait = { src: 'https://elsewhere.example/face.png' };
    const list = quotes(2, (index) => ({
      person: { name: `Person ${index + 1}`, role: 'Vorsitz', portrait },
    }));
    const element = await carouselOf(list, { 'structured-data': '' });
    await until(() => data().length === 1);
    const graph = JSON.parse(data()[0]?.textContent ?? '')['@graph'];
    expect(graph).to.have.length(2);
    expect(graph[0]).to.deep.include({ '@type': 'Quotation', inLanguage: 'de' });
    expect(graph[0].creator).to.deep.include({ name: 'Person 1', jobTitle: 'Vorsitz' });
    expect(graph[0].creator, 'no picture that is not shown').not.to.have.property('image');
    element.remove();
    expect(data()).to.have.length(0);
  });

  it('describes the one that is shown, also elsewhere on the page', async () => {
    const told = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => /Person \d/.exec(script.textContent ?? '')?.[0],
      );
    const element = await carouselOf(quotes(4), { 'structured-data': '', layout: 'single' });
    await until(() => told().join() === 'Person 1');
    element.goTo(2);
    await until(() => told().join() === 'Person 3');
    const box = element.parentElement!;
    element.remove();
    expect(told()).to.deep.equal([]);
    box.append(element);
    await until(() => told().join() === 'Person 3');
  });

  it('in a group, another carousel follows to the quote that a visitor has come to', async () => {
    const one = await carouselOf(quotes(4), { group: 'g' });
    const other = await carouselOf(quotes(4).reverse(), { group: 'g', autoplay: 30 });
    find(one, '[part~=next]').click();
    await until(() => inView(other).join() === '3 von 4');
    await placed(other, 2);
    expect(find(other, '[part~=rotation]').innerText.trim()).to.equal('Wechsel starten');
    const seen = changes(one);
    other.next();
    await placed(other, 3);
    expect(seen, 'scripts and autoplay move one alone').to.deep.equal([]);
  });
});
