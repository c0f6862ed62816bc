import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, carouselOf, feed, find, inView, isPlaced, quotes, words, until } from './support.js';

describe('quote carousel: media', () => {
  afterEach(() =>
    emulateMedia({
      media: 'screen',
      reducedMotion: 'no-preference',
      colorScheme: 'light',
      forcedColors: 'none',
    }),
  );

  it('A24 with reduced motion it starts stopped, and nothing is animated', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    const button = find(element, '[part~=rotation]');
    expect(button.textContent?.trim()).to.equal('Wechsel starten');
    expect(find(element, '[part~=track]').getAttribute('aria-live')).to.equal('polite');
    find(element, '[part~=next]').click();
    await element.updateComplete;
    expect(isPlaced(element, 1), 'it is there at once').to.equal(true);
    expect(element.shadowRoot?.getAnimations().length).to.equal(0);
    button.click();
    await until(() => button.textContent?.trim() === 'Wechsel anhalten');
  });

  it('A24 with reduced motion it starts where the page has asked for it, also before it stands there', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const box = await fixture(html`<div lang="de"></div>`);
    for (const isEarly of [true, false]) {
      const element = document.createElement('engagiert-quote-carousel');
      if (isEarly) element.play();
      box.append(element);
      if (!isEarly) element.play();
      await element.updateComplete;
      element.data = feed(quotes(3));
      await until(() => all(element, '[part~=rotation]').length === 1);
      await until(() => find(element, '.labels > *').innerText === 'Wechsel anhalten');
    }
  });

  it('A24 it stops when the wish for less motion comes later', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    await emulateMedia({ reducedMotion: 'reduce' });
    await until(() => find(element, '[part~=rotation]').textContent?.includes('Wechsel starten'));
  });

  it('A42 on paper all quotes stand in full, without controls', async () => {
    for (const count of [3, 61]) {
      const list = quotes(count, (index) => ({ text: `${index}. ${words(index ? 60 : 3000)}` }));
      const element = await carouselOf(list, { autoplay: 30 });
      await emulateMedia({ media: 'print' });
      await until(() => all(element, 'blockquote').length === count);
      const texts = all(element, '[part~=text]');
      expect(texts[0]?.innerText).to.have.length.above(3000);
      for (const part of texts) {
        expect(part.scrollHeight).to.be.at.most(part.clientHeight + 1);
        expect(part.getBoundingClientRect().right).to.be.at.most(
          element.getBoundingClientRect().right + 1,
        );
      }
      for (const button of all(element, 'button')) expect(button.offsetHeight).to.equal(0);
      await emulateMedia({ media: 'screen' });
    }
  });

  it('A42 on paper the grid is whole', async () => {
    const element = await carouselOf(quotes(30), { layout: 'grid' });
    await emulateMedia({ media: 'print' });
    await until(() => all(element, 'blockquote').length === 30);
  });

  it('A36 in forced colours the current dot differs by its shape', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await carouselOf(quotes(3));
    const [first, second] = all(element, '[part~=dot]').map(
      (dot) => getComputedStyle(dot, '::before').inlineSize,
    );
    expect(parseFloat(first ?? '')).to.be.above(parseFloat(second ?? '') * 1.5);
    expect(inView(element)).to.have.length(1);
  });

  it('A36 in forced colours the button for the rest has no half of an outline', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await carouselOf([
      { id: 'long', text: words(3000), person: { name: 'Jo' } },
      ...quotes(2),
    ]);
    await until(() => all(element, '.more')[0]?.checkVisibility());
    const { borderBlockStartColor } = getComputedStyle(find(element, '.more'));
    const page = document.createElement('i');
    page.style.color = 'Canvas';
    element.after(page);
    expect(borderBlockStartColor).to.equal(getComputedStyle(page).color);
  });
});
