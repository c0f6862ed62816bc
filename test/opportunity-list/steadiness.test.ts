import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { OpportunityListElement } from '../../src/opportunity-list/opportunity-list.js';
import { places } from '../support/places.js';
import { all, feedOf, list, many, offers, one, open, text, titles, toggle } from './support.js';
import { waitUntil } from '../support/wait-until.js';

describe('opportunity list keeps still and small', () => {
  it('R22: no layout shift while details arrive below', async () => {
    const frames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = await list(feedOf(offers));
    await frames();
    const others = all(element, 'li *').filter((part) => !part.closest('[data-id="voll"]'));
    const parts = [...others, toggle(element, 'voll')];
    const before = places(parts);
    await open(element, 'voll');
    await frames();
    expect(others.length).to.be.above(10);
    expect(places(parts)).to.deep.equal(before);
  });

  it('buttons of cards side by side stand in line, and stay there while one of them is open', async () => {
    await setViewport({ width: 1000, height: 800 });
    try {
      const data = feedOf(
        many(7).map((offer, at) => ({
          ...offer,
          title: at % 3 ? 'Kurz' : 'Ein Titel, der sich über mehrere Zeilen seiner Karte hinzieht',
          description: 'Zeile '.repeat(900),
        })),
      );
      const element = await list(data);
      const tops = () =>
        all(element, '.toggle').map((button) => button.getBoundingClientRect().top);
      const [first = 0, second = 0, third = 0, fourth = 0] = tops();
      expect(second).to.be.closeTo(first, 0.1);
      expect(third).to.be.closeTo(first, 0.1);
      expect(fourth).to.be.above(first + 100);
      toggle(element, one(element, '.card').dataset['id'] ?? '').click();
      await waitUntil(() => all(element, '.description')[0]?.checkVisibility(), 'open');
      for (const top of tops().slice(0, 3)) expect(top).to.be.closeTo(first, 0.1);
      // What is open pushes the offers after it away, and lies over none of them.
      const open = one(element, '.unfolded').getBoundingClientRect();
      const last = one(element, '.unfolded .details > :last-child').getBoundingClientRect();
      expect(last.bottom).to.be.at.most(open.bottom);
      const below = all(element, '.card')
        .map((card) => card.getBoundingClientRect())
        .filter((card) => card.left === open.left && card.top > open.top);
      for (const card of below) expect(card.top).to.be.at.least(open.bottom);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('what an open card says stands together, however tall the cards beside it are', async () => {
    await setViewport({ width: 1000, height: 800 });
    try {
      const data = feedOf(many(9).map((offer) => ({ ...offer, description: 'Kurz.', minAge: 18 })));
      const element = await list(data);
      toggle(element, one(element, '.card').dataset['id'] ?? '').click();
      await waitUntil(() => all(element, '.description')[0]?.checkVisibility(), 'open');
      const boxes = all(element, '.unfolded .details > *')
        .map((part) => part.getBoundingClientRect())
        .filter(({ height }) => height);
      const gaps = boxes.slice(1).map(({ top }, at) => top - (boxes[at]?.bottom ?? 0));
      expect(gaps.length).to.be.above(1);
      for (const gap of gaps) expect(gap).to.be.closeTo(16, 1);
      expect(boxes.at(-1)?.bottom).to.be.below((boxes[0]?.top ?? 0) + 200);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('an open card is about as tall as what it says: the one below it follows', async () => {
    await setViewport({ width: 1000, height: 800 });
    try {
      const element = await list(
        feedOf(many(9).map((offer, at) => ({ ...offer, description: 'Zeile '.repeat(at * 90) }))),
      );
      const cards = all(element, '.card');
      const [little = '', , , , much = ''] = cards.map(({ dataset }) => dataset['id']);
      const ends = (id: string) => {
        const card = one(element, `[data-id="${id}"]`);
        const below = cards
          .filter((other) => other.offsetLeft === card.offsetLeft)
          .find((other) => other.offsetTop > card.offsetTop);
        const last = card.querySelector('.details')?.getBoundingClientRect().bottom ?? 0;
        return { last, next: below?.getBoundingClientRect().top ?? Infinity };
      };
      await open(element, little);
      await waitUntil(() => ends(little).next - ends(little).last < 100, 'it is followed closely');
      await open(element, much);
      const beside = () =>
        cards.filter((card) => card.offsetTop > one(element, '.unfolded').offsetTop);
      await waitUntil(
        () => beside().some((card) => card.getBoundingClientRect().top < ends(much).last),
        'the cards beside it go on',
      );
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('R22: what follows stands below the fold while the feed is on its way', async () => {
    await setViewport({ width: 1000, height: 1000 });
    const { fetch } = window;
    window.fetch = () => new Promise(() => {});
    try {
      const element = await fixture<OpportunityListElement>(
        html`<engagiert-opportunity-list
          loading="eager"
          src="/x.json"
        ></engagiert-opportunity-list>`,
      );
      await waitUntil(() => element.status === 'loading', 'loading');
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.be.at.least(1000);
    } finally {
      window.fetch = fetch;
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('R23: ten thousand offers: the DOM is bounded by the page', async () => {
    const slots = [{ day: 'mo', part: 'evening' }];
    const data = feedOf(
      many(10_000).map((offer, at) => ({
        ...offer,
        slots,
        districts: [at % 2 ? 'nord' : 'sued'],
        description: `Zeile ${at} `.repeat(20),
      })),
    );
    const element = await list(data);
    expect(text(one(element, '.find-count'))).to.equal('10.000 Angebote');
    expect(all(element, '*').length).to.be.below(600);
    const input = one<HTMLInputElement>(element, 'input[type=search]');
    input.focus();
    input.value = 'angebot 4711';
    input.dispatchEvent(new Event('input'));
    await waitUntil(() => titles(element)[0] === 'Angebot 4711', 'found');
    expect(all(element, '*').length).to.be.below(600);
  });
});
