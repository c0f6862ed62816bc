import { expect } from '@open-wc/testing';
import { resetAddress } from '../support/address.js';
import { all, button, feedOf, focused, list, offers, one, titles, waitUntil } from './support.js';

describe('opportunity list: shortlist', () => {
  afterEach(resetAddress);

  it('keeps the focus when an offer leaves the shortlist', async () => {
    history.replaceState(null, '', '#a.saved=fest,voll,nackt&a.only=saved');
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    const drop = async (at: number) => {
      const button = one(element, `#save-${at}`);
      button.focus();
      button.click();
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    };
    await drop(0);
    expect(focused(element)?.id).to.equal('save-0');
    await drop(1);
    expect(focused(element)?.id).to.equal('save-0');
    await drop(0);
    expect(focused(element)?.className).to.include('shortlist');
  });

  it('has the shortlist in line with count and order, and the focus on its button', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    await waitUntil(() => all(element, '.find-summary > .shortlist').length === 1, 'its button');
    one(element, 'input[type=search]').focus();
    await waitUntil(() => all(element, '.find-clear').length, 'all of the search');
    const press = async () => {
      one(element, '.shortlist').focus();
      one(element, '.shortlist').click();
      await element.updateComplete;
    };
    await press();
    await waitUntil(() => focused(element)?.matches('.bar > .shortlist') ?? false, 'shown');
    // Nothing is noted yet, which is no search that found nothing.
    expect(all(element, 'li.card, .find-ways')).to.have.length(0);
    await press();
    await waitUntil(() => focused(element)?.matches('.find-summary > *') ?? false, 'left');
  });

  it('keeps the shortlist in the address and nowhere else', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    const save = (id: string) => one<HTMLButtonElement>(element, `li[data-id=${id}] .save`);
    save('fest').click();
    save('lesepate').click();
    await element.updateComplete;
    expect(location.hash).to.equal('#a.saved=fest,lesepate');
    expect(save('fest').getAttribute('aria-pressed')).to.equal('true');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    button(element, 'Merkliste (2)').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Sommerfest', 'Lesepaten']);
    await waitUntil(() => all(element, '.bar button').length === 3, 'share and print');
    // Who gets the link sees the same.
    const hash = location.hash;
    const other = await list(feedOf(offers), { 'sync-url': 'a' });
    expect(location.hash).to.equal(hash);
    expect(titles(other)).to.deep.equal(['Sommerfest', 'Lesepaten']);
    const without = await list(feedOf(offers));
    expect(all(without, '.save, .shortlist')).to.have.length(0);
  });

  it('shows on the shortlist only what is on it, also when another offer was open', async () => {
    history.replaceState(null, '', '#a.saved=fest&a.id=lesepate');
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    const { length } = history;
    button(element, 'Merkliste (1)').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Sommerfest']);
    expect(location.hash).to.equal('#a.saved=fest&a.only=saved');
    expect(history.length, 'the back button leads back').to.equal(length + 1);
  });
});
