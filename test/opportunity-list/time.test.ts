import { expect } from '@open-wc/testing';
import { setClock, setClockRight } from '../support/clock.js';
import { all, cardOf, feedOf, list, one, text, titles, waitUntil } from './support.js';

describe('opportunity list: true by itself', () => {
  it('leaves out what is over or closed, unless asked', async () => {
    const element = await list();
    expect(titles(element)).to.not.include('Vorbei').and.to.not.include('Geschlossen');
    element.includeClosed = true;
    await element.updateComplete;
    expect(text(cardOf(element, 'zu'))).to.include('Beendet');
    expect(text(cardOf(element, 'vorbei'))).to.include('Beendet');
  });

  describe('at midnight', () => {
    const { setTimeout, clearTimeout } = window;
    /** What looks at the clock each minute. */
    const minutes = new Map<number, () => void>();
    const tick = () => {
      const runs = [...minutes.values()];
      minutes.clear();
      runs.forEach((run) => run());
    };
    /** A list with a clock of its own, once that is watched. */
    const listAt = async (now: string, data: object) => {
      setClock(now);
      const element = await list(data);
      await waitUntil(() => minutes.size > 0, 'the clock is watched');
      return element;
    };

    beforeEach(() => {
      minutes.clear();
      window.setTimeout = ((run: () => void, ms?: number) => {
        const timer = setTimeout(run, ms);
        if (ms === 60_000) minutes.set(timer, run);
        return timer;
      }) as typeof setTimeout;
      window.clearTimeout = (timer) => {
        clearTimeout(timer);
        minutes.delete(timer as number);
      };
    });

    afterEach(() => {
      setClockRight();
      Object.assign(window, { setTimeout, clearTimeout });
    });

    const data = feedOf([
      { id: 'heute', title: 'Heute', validThrough: '2027-03-28' },
      { id: 'immer', title: 'Immer', start: '2019-01-01', commitment: 'regular' },
    ]);

    it('R29: in Berlin an offer is gone without a reload, an ongoing one stays', async () => {
      // The night after clocks went forward: midnight is at 22:00 UTC.
      const element = await listAt('2027-03-28T21:59:59Z', data);
      tick();
      await element.updateComplete;
      expect(titles(element)).to.have.members(['Heute', 'Immer']);
      expect(text(cardOf(element, 'heute'))).to.include('Nur noch heute');
      setClock('2027-03-28T22:00:00Z');
      tick();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Immer']);
    });

    it('rests while it is out of the page, and knows the day when it is back', async () => {
      const element = await listAt('2027-03-28T21:59:59Z', data);
      const box = element.parentElement;
      element.remove();
      expect(minutes.size, 'rests').to.equal(0);
      setClock('2027-03-28T22:00:00Z');
      box?.append(element);
      await waitUntil(() => titles(element).join() === 'Immer', 'what was over is gone');
      expect(minutes.size, 'one watch').to.equal(1);
      for (let time = 0; time < 3; time++) document.dispatchEvent(new Event('visibilitychange'));
      expect(minutes.size, 'however often it is looked at').to.equal(1);
    });
  });

  it('says when everything is over', async () => {
    const element = await list(feedOf([{ id: 'a', title: 'A', end: '2020-01-01' }]));
    expect(text(one(element, '[part=status]'))).to.not.equal('');
    expect(all(element, 'li')).to.have.length(0);
  });

  it('R13: shows the date of the feed', async () => {
    const element = await list();
    expect(text(one(element, '.updated'))).to.equal('Stand: 20. November 2026');
  });
});
