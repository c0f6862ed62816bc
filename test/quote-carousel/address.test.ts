import { expect } from '@open-wc/testing';
import { changes, carouselOf, find, inView, placed, quotes, until } from './support.js';
import { resetAddress } from '../support/address.js';

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

  it('in a group, the address of one that follows names the quote, too', async () => {
    const one = await carouselOf(quotes(4), { group: 'h' });
    const other = await carouselOf(quotes(4), { group: 'h', 'sync-url': 'z' });
    const { length } = history;
    find(one, '[part~=next]').click();
    await until(() => inView(other).join() === '2 von 4');
    await until(() => location.hash === '#z.quote=q2');
    expect(history.length).to.equal(length);
    const less = await carouselOf(quotes(1), { group: 'h', 'sync-url': 'y' });
    find(one, '[part~=next]').click();
    await until(() => location.hash === '#z.quote=q3');
    await less.updateComplete;
    expect(location.hash, 'of a quote that it does not have it says nothing').not.to.include('y.');
  });
});
