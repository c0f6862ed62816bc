import { expect } from '@open-wc/testing';
import { all, carouselOf, find, quotes, words, until } from './support.js';

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
    expect(more().hidden, 'to fold it again').to.equal(false);
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
