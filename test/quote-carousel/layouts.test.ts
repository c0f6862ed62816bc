import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { carouselTemplate } from '../../src/quote-carousel/carousel-template.js';
import { Many } from '../../src/quote-carousel/many.js';
import { wordsOf } from '../../src/quote-carousel/quote-carousel.view.js';
import {
  all,
  scroll,
  text,
  carouselOf,
  find,
  inView,
  placed,
  quotes,
  until,
  words,
} from './support.js';

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

  describe('daily', () => {
    const { setTimeout: real } = window;
    const { now } = Date;
    const shown = (element: Element) => find(element, '[part~=name]').innerText;
    const show = (visibilityState: string) => {
      Object.defineProperty(document, 'visibilityState', {
        value: visibilityState,
        configurable: true,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    /** What is to be done in a minute. */
    let minutes: (() => void)[];
    /** As if the minutes that are waited for were over. */
    const pass = () => minutes.splice(0).forEach((run) => run());

    beforeEach(() => {
      minutes = [];
      window.setTimeout = ((run: () => void, ms?: number) =>
        ms === 60_000 ? (minutes.push(run), -1) : real(run, ms)) as typeof setTimeout;
      Date.now = () => Date.parse('2026-03-28T22:59:00Z');
    });
    afterEach(() => {
      Object.assign(window, { setTimeout: real });
      Object.assign(Date, { now });
      Reflect.deleteProperty(document, 'visibilityState');
    });

    const daily = async () => {
      const element = await carouselOf(quotes(5), { order: 'daily', layout: 'single' });
      await until(() => minutes.length === 1, 'it waits for the next day');
      return element;
    };

    it('one per day, the next at midnight in Germany', async () => {
      const element = await daily();
      const first = shown(element);
      pass();
      await element.updateComplete;
      expect(shown(element)).to.equal(first);
      Date.now = () => Date.parse('2026-03-28T23:00:00Z');
      pass();
      await element.updateComplete;
      expect(shown(element)).not.to.equal(first);
    });

    it('rests while nobody sees the page, which shows the quote of the day when it comes back', async () => {
      const element = await daily();
      const first = shown(element);
      show('hidden');
      Date.now = () => Date.parse('2026-03-28T23:00:00Z');
      pass();
      await element.updateComplete;
      expect(minutes).to.have.length(0);
      expect(shown(element)).to.equal(first);
      show('visible');
      await element.updateComplete;
      expect(minutes).to.have.length(1);
      expect(shown(element)).not.to.equal(first);
    });
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

  it('R23: of 30 quotes only those are drawn that someone could see, and the highest', async () => {
    const element = await carouselOf(
      quotes(30, (index) => ({ text: words(30 + index * 7) })),
      {},
      400,
    );
    expect(all(element, 'blockquote').length).to.be.below(16);
    const { offsetHeight } = element;
    for (const at of [5, 9, 12, 29]) {
      element.goTo(at);
      await placed(element, at);
      expect(element.offsetHeight).to.equal(offsetHeight);
    }
  });

  it('many quotes are there to swipe to before the movement is, or without it', async () => {
    const element = await carouselOf(quotes(40));
    const list = quotes(40);
    const stage = {
      parts: {},
      quotes: () => list,
      words: () => wordsOf(undefined),
      remember: () => {},
    };
    const many = new Many(element, stage);
    expect(many.fills(30)).to.equal(false);
    scroll(element, (find(element, '.track').scrollWidth / 40) * 30);
    await until(() => many.fills(30));
  });

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
