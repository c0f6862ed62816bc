import { expect } from '@open-wc/testing';
import { all, feedOf, list, many, offers, text } from './support.js';
import { waitUntil } from '../support/wait-until.js';
import { resetAddress } from '../support/address.js';

describe('opportunity list when the browser prints', () => {
  it('A42: it does not wait: all is there when the event is over', async () => {
    const element = await list(feedOf(many(30)));
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'li.card')).to.have.length(30);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, 'li.card')).to.have.length(12);
  });

  it('is not in its form for paper any more when the page has taken it out meanwhile', async () => {
    const element = await list(feedOf(many(30)));
    dispatchEvent(new Event('beforeprint'));
    const place = element.parentNode;
    element.remove();
    dispatchEvent(new Event('afterprint'));
    place?.append(element);
    await element.updateComplete;
    expect(all(element, 'li.card')).to.have.length(12);
  });

  it('on paper a phone number stays in one line', async () => {
    const phone = '+49 30 23125 101';
    const contact = { email: 'nachbarn@example.org', phone };
    const element = await list(feedOf(many(24).map((offer) => ({ ...offer, contact }))));
    dispatchEvent(new Event('beforeprint'));
    for (const [at, ways] of all(element, '.ways').entries()) {
      ways.style.inlineSize = `${170 + at * 10}px`;
      expect(text(ways)).to.equal(`nachbarn@example.org · ${phone}`);
      const [mail, number] = [...ways.children].map((way) => way.getBoundingClientRect());
      expect(number?.height).to.be.closeTo(mail?.height ?? 0, 1);
    }
    dispatchEvent(new Event('afterprint'));
  });

  it('A42: prints a shortlist with all there is to know', async () => {
    history.replaceState(null, '', '#s.saved=lesepate,fest&s.only=saved');
    const element = await list(feedOf(offers), { 'sync-url': 's' });
    await waitUntil(() => all(element, '.bar button').length === 3, 'the details can be shown');
    dispatchEvent(new Event('beforeprint'));
    const details = all(element, '.details:not([hidden])').map(text);
    dispatchEvent(new Event('afterprint'));
    resetAddress();
    expect(details).to.have.length(2);
    expect(details[0]).to.include('Geduld').and.to.include('anna@example.org');
    expect(all(element, '.details:not([hidden])')).to.have.length(0);
  });
});
