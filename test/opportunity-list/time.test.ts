import { expect } from '@open-wc/testing';
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

  it('R29: at midnight in Berlin an offer is gone without a reload, an ongoing one stays', async () => {
    const data = feedOf([
      { id: 'heute', title: 'Heute', validThrough: '2027-03-28' },
      { id: 'immer', title: 'Immer', start: '2019-01-01', commitment: 'regular' },
    ]);
    const element = await list(data);
    // The night after clocks went forward: midnight is at 22:00 UTC.
    element.clock.now = () => Date.parse('2027-03-28T21:59:59Z');
    element.clock.look();
    await element.updateComplete;
    expect(titles(element)).to.have.members(['Heute', 'Immer']);
    expect(text(cardOf(element, 'heute'))).to.include('Nur noch heute');
    element.clock.now = () => Date.parse('2027-03-28T22:00:00Z');
    element.clock.look();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Immer']);
  });

  it('waits for midnight itself, and not while it is out of the page', async () => {
    const element = await list();
    let time = Date.parse('2027-03-28T21:59:59.950Z');
    element.clock.now = () => time;
    element.clock.look();
    expect(element.clock.today).to.equal('2027-03-28');
    time += 50;
    await waitUntil(() => element.clock.today === '2027-03-29', 'the day changed');
    const box = element.parentElement;
    element.remove();
    time += 86_400_000;
    await new Promise((done) => setTimeout(done, 20));
    expect(element.clock.today).to.equal('2027-03-29');
    box?.append(element);
    expect(element.clock.today).to.equal('2027-03-30');
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
