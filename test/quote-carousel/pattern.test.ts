import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectAccessible, findings } from '../support/axe.js';
import { all, carouselOf, find, inView, placed, quotes, until, words } from './support.js';

// W3C's own tests of its carousel examples (aria-practices, carousel-1-prev-next and the parts of
// carousel-2-tablist that are not about tabs), role by role and key by key.

const focused = (element: Element) => element.shadowRoot?.activeElement;
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
};
const click = (element: Element) => sendMouse({ type: 'click', position: centre(element) });

describe('carousel pattern: roles, names and states', () => {
  it('A19 the container is a section with a role description and a name without the word', async () => {
    const element = await carouselOf(quotes(3), { heading: 'Stimmen aus Kassel' });
    const container = find(element, '[part~=carousel]');
    expect(container.localName).to.equal('section');
    expect(container.getAttribute('role')).to.equal('region');
    expect(container.getAttribute('aria-roledescription')).to.equal('Karussell');
    expect(container.getAttribute('aria-label')).to.equal('Stimmen aus Kassel');
  });

  it('A19 without a heading it is no landmark, but has a name', async () => {
    const container = find(await carouselOf(quotes(3)), '[part~=carousel]');
    expect(container.getAttribute('role')).to.equal('group');
    expect(container.getAttribute('aria-label')).to.equal('Zitate');
  });

  it('A19 it is named after the heading that is seen: the one in the slot beats the attribute', async () => {
    const element = await carouselOf(quotes(3), { heading: 'Nur im Attribut' });
    const own = document.createElement('h2');
    own.slot = 'heading';
    own.textContent = ' Stimmen aus Kassel ';
    element.append(own);
    element.requestUpdate();
    await element.updateComplete;
    const container = find(element, '[part~=carousel]');
    expect(container.getAttribute('aria-label')).to.equal('Stimmen aus Kassel');
  });

  it('A20 slides are groups with a role description and a name of their own', async () => {
    const slides = all(await carouselOf(quotes(4)), '[part~=slide]');
    expect(slides.map((slide) => slide.getAttribute('role'))).to.deep.equal(Array(4).fill('group'));
    for (const slide of slides) {
      expect(slide.getAttribute('aria-roledescription')).to.equal('Folie');
    }
    expect(slides.map((slide) => slide.getAttribute('aria-label'))).to.deep.equal([
      '1 von 4',
      '2 von 4',
      '3 von 4',
      '4 von 4',
    ]);
  });

  it('A21 previous and next are buttons with names that control the slides', async () => {
    const element = await carouselOf(quotes(3));
    for (const [part, name] of [
      ['previous', 'Vorheriges Zitat'],
      ['next', 'Nächstes Zitat'],
    ]) {
      const button = find(element, `[part~=${part}]`);
      expect(button.localName).to.equal('button');
      expect(button.getAttribute('aria-label')).to.equal(name);
      const id = button.getAttribute('aria-controls') ?? '';
      expect(element.shadowRoot?.getElementById(id)).to.equal(find(element, '[part~=track]'));
    }
  });

  it('A27 dots are plain buttons in a named group, the current one disabled by aria alone', async () => {
    const element = await carouselOf(quotes(3));
    const group = find(element, '[part~=dots]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.equal('Zitat wählen');
    const dots = all(element, '[part~=dot]');
    expect(dots.map((dot) => dot.getAttribute('aria-label'))).to.deep.equal([
      'Zitat 1',
      'Zitat 2',
      'Zitat 3',
    ]);
    const current = () => dots.map((dot) => dot.getAttribute('aria-disabled'));
    expect(current()).to.deep.equal(['true', null, null]);
    dots[2]?.click();
    await element.updateComplete;
    expect(current()).to.deep.equal([null, null, 'true']);
    expect(inView(element)).to.deep.equal(['3 von 3']);
  });

  it('A25 the live region is polite without autoplay and speaks of changes only', async () => {
    const track = find(await carouselOf(quotes(3)), '[part~=track]');
    expect(track.getAttribute('aria-live')).to.equal('polite');
    expect(track.getAttribute('aria-atomic')).to.equal('false');
  });

  it('A25 it is off while the quotes move, polite after next, and again off when started', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    const live = () => find(element, '[part~=track]').getAttribute('aria-live');
    expect(live()).to.equal('off');
    find(element, '[part~=next]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => live() === 'polite');
    await click(find(element, '[part~=rotation]'));
    await until(() => live() === 'off');
    await click(find(element, '[part~=rotation]'));
    await until(() => live() === 'polite');
    await resetMouse();
  });

  it('A22 there is no rotation control unless asked for', async () => {
    expect(all(await carouselOf(quotes(3)), '[part~=rotation]')).to.have.length(0);
  });

  it('A22 the label of the rotation control says what it does, without aria-pressed', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    const button = find(element, '[part~=rotation]');
    const label = () => button.textContent?.trim();
    expect(label()).to.equal('Wechsel anhalten');
    button.focus();
    await sendKeys({ press: 'Space' });
    await until(() => label() === 'Wechsel starten');
    await sendKeys({ press: 'Enter' });
    await until(() => label() === 'Wechsel anhalten');
    expect(button.hasAttribute('aria-pressed')).to.equal(false);
  });

  it('A22 no button moves when the label changes, at any width', async () => {
    for (const width of [280, 320, 400, 600, 1200]) {
      const element = await carouselOf(quotes(3), { autoplay: 30 }, width);
      const places = () =>
        all(element, 'button, [part~=track]').map((part) => {
          const { left, top, width } = part.getBoundingClientRect();
          return [left, top, width].map(Math.round).join(' ');
        });
      const before = places();
      element.pause();
      await until(() => find(element, '[part~=rotation]').innerText.trim() === 'Wechsel starten');
      expect(places(), `${width}`).to.deep.equal(before);
    }
  });

  it('A26 hidden slides are inert, so neither focus nor accessibility tree reaches them', async () => {
    const element = await carouselOf(quotes(4));
    expect(inView(element)).to.deep.equal(['1 von 4']);
    const hidden = all(element, '[part~=slide]')[1]?.querySelector('a');
    hidden?.focus();
    expect(focused(element)).to.equal(null);
  });
});

describe('carousel pattern: keyboard', () => {
  it('A21 A17 Tab: rotation control, previous, next, dots, slides, the content of the one in view, out', async () => {
    const element = await carouselOf(quotes(2), { autoplay: 30 });
    const before = document.createElement('button');
    const after = document.createElement('button');
    element.before(before);
    element.after(after);
    before.focus();
    const seen: string[] = [];
    for (let step = 0; step < 9; step++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement === after) break;
      const at = focused(element);
      seen.push(at?.getAttribute('part') ?? at?.localName ?? '');
    }
    expect(seen).to.deep.equal(['rotation', 'previous', 'next', 'dot', 'dot', 'track', 'a']);
    expect(document.activeElement).to.equal(after);
    await sendKeys({ press: 'Shift+Tab' });
    expect(focused(element)?.localName).to.equal('a');
    before.remove();
    after.remove();
  });

  for (const key of ['Space', 'Enter']) {
    it(`A21 ${key} on previous and next moves the slides, not the focus, and wraps around`, async () => {
      const element = await carouselOf(quotes(3));
      const previous = find(element, '[part~=previous]');
      const next = find(element, '[part~=next]');
      previous.focus();
      await sendKeys({ press: key });
      await until(() => inView(element).join() === '3 von 3');
      expect(focused(element)).to.equal(previous);
      next.focus();
      await sendKeys({ press: key });
      await until(() => inView(element).join() === '1 von 3');
      expect(focused(element)).to.equal(next);
      await sendKeys({ press: key });
      await until(() => inView(element).join() === '2 von 3');
      await placed(element, 1);
    });

    it(`A22 ${key} on the rotation control stops the movement and starts it again`, async () => {
      const element = await carouselOf(quotes(3), { autoplay: 30 });
      // Something to go to: from the first control of a page, Shift+Tab leads out of it, to the browser's own bars.
      element.before(document.createElement('button'));
      const live = () => find(element, '[part~=track]').getAttribute('aria-live');
      find(element, '[part~=rotation]').focus();
      await sendKeys({ press: key });
      await sendKeys({ press: 'Shift+Tab' });
      await until(() => live() === 'polite', 'stays stopped when the focus has left');
      expect(find(element, '[part~=rotation]').textContent).to.contain('starten');
      find(element, '[part~=rotation]').focus();
      await sendKeys({ press: key });
      await sendKeys({ press: 'Shift+Tab' });
      await until(() => live() === 'off', 'moves on when the focus has left');
    });
  }

  it('arrow keys move the slides when the focus is on their row', async () => {
    const element = await carouselOf(quotes(3));
    const reasons: string[] = [];
    element.addEventListener('engagiert-slide-change', ({ index, reason }) =>
      reasons.push(`${index} ${reason}`),
    );
    find(element, '[part~=track]').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      await sendKeys({ press: key });
    }
    expect(reasons.map((reason) => reason.replace(' keyboard', ''))).to.deep.equal([
      '1',
      '2',
      '1',
      '0',
      '2',
    ]);
    await placed(element, 2);
  });

  it('arrow keys follow the reading direction', async () => {
    const element = await carouselOf(quotes(3), { lang: 'ar' });
    find(element, '[part~=track]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(inView(element)).to.have.length(1);
    await placed(element, 1);
    expect(find(element, '[part~=track]').scrollLeft).to.be.below(0);
    await sendKeys({ press: 'ArrowRight' });
    await placed(element, 0);
  });

  it('the focus is not lost when its slide goes', async () => {
    const element = await carouselOf(quotes(3));
    all(element, '[part~=slide]')[0]?.querySelector('a')?.focus();
    element.goTo(1);
    await element.updateComplete;
    expect(focused(element)).to.equal(find(element, '[part~=track]'));
  });

  it('A18 focus rings are not cut off by the row of slides', async () => {
    // The button that unfolds a long quote begins with its line; below it are links.
    const element = await carouselOf(quotes(2, () => ({ text: words(2000) })));
    const track = find(element, '[part~=track]').getBoundingClientRect();
    const controls = all(element, '[part~=slide]:not([inert]) :is(a, button)');
    expect(controls).to.have.length(2);
    for (const inner of controls) {
      const box = inner.getBoundingClientRect();
      expect(box.left - track.left).to.be.at.least(8);
      expect(track.bottom - box.bottom).to.be.at.least(4);
    }
  });
});

describe('carousel pattern: stopping', () => {
  const live = (element: Element) => find(element, '[part~=track]').getAttribute('aria-live');
  const label = (element: Element) => find(element, '[part~=rotation]').textContent?.trim();

  it('A23 keyboard focus anywhere inside stops it for good', async () => {
    for (const selector of ['[part~=previous]', '[part~=dot]', '[part~=track]', 'a']) {
      const element = await carouselOf(quotes(3), { autoplay: 30 });
      await sendKeys({ press: 'Tab' });
      find(element, selector).focus();
      await until(() => label(element) === 'Wechsel starten', selector);
      (focused(element) as HTMLElement).blur();
      await element.updateComplete;
      expect(label(element)).to.equal('Wechsel starten');
      expect(live(element)).to.equal('polite');
    }
  });

  it('A23 on the rotation control the focus holds it; leaving without a press has stopped it', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    await sendKeys({ press: 'Tab' });
    find(element, '[part~=rotation]').focus();
    await until(() => live(element) === 'polite');
    expect(label(element)).to.equal('Wechsel anhalten');
    find(element, '[part~=rotation]').blur();
    await until(() => label(element) === 'Wechsel starten');
  });

  for (const known of [false, true]) {
    it(`A23 switched on ${known ? 'again ' : ''}while the keyboard is inside, it does not start`, async () => {
      const element = await carouselOf(quotes(3), known ? { autoplay: 30 } : {});
      element.removeAttribute('autoplay');
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      find(element, '[part~=track]').focus();
      element.setAttribute('autoplay', '30');
      await until(() => all(element, '[part~=rotation]').length, 'the button is there');
      await element.updateComplete;
      expect(label(element)).to.equal('Wechsel starten');
      expect(live(element)).to.equal('polite');
      find(element, '[part~=track]').blur();
      await element.updateComplete;
      expect(label(element)).to.equal('Wechsel starten');
      find(element, '[part~=rotation]').click();
      await until(() => live(element) === 'off', 'moves when someone starts it');
    });
  }

  it('A23 play starts it also while the keyboard is inside', async () => {
    for (const known of [false, true]) {
      const element = await carouselOf(quotes(3), known ? { autoplay: 30 } : {});
      element.removeAttribute('autoplay');
      await sendKeys({ press: 'Tab' });
      find(element, '[part~=track]').focus();
      element.play();
      await until(() => live(element) === 'off');
      expect(label(element)).to.equal('Wechsel anhalten');
    }
  });

  it('A23 a mouse that presses the rotation control toggles once', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    await click(find(element, '[part~=rotation]'));
    await until(() => label(element) === 'Wechsel starten');
    await click(find(element, '[part~=rotation]'));
    await until(() => label(element) === 'Wechsel anhalten');
    await resetMouse();
  });

  it('who takes the quotes in hand has them stay', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 30 });
    find(element, '[part~=next]').click();
    await until(() => label(element) === 'Wechsel starten');
  });

  it('play and pause work from outside, also without the attribute', async () => {
    const element = await carouselOf(quotes(3));
    element.play();
    await until(() => live(element) === 'off');
    expect(label(element)).to.equal('Wechsel anhalten');
    element.pause();
    await until(() => live(element) === 'polite');
  });
});

describe('carousel pattern: axe', () => {
  it('A5 can fail', async () => {
    const element = await carouselOf(quotes(2));
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    find(element, '[part~=quote]').append(image);
    expect((await findings(element)).join()).to.contain('image-alt');
  });

  for (const theme of ['light', 'dark']) {
    const settings: Record<string, string>[] = [
      { layout: 'carousel', heading: 'Stimmen', autoplay: '30' },
      { layout: 'carousel', 'per-view': '2' },
      { layout: 'grid' },
      { layout: 'single' },
    ];
    for (const attributes of settings) {
      it(`A4 A14 ${theme} ${JSON.stringify(attributes)}`, async () => {
        const element = await carouselOf(quotes(5), { ...attributes, theme }, 900);
        await expectAccessible(element);
        if (attributes['layout'] !== 'carousel') return;
        find(element, '[part~=next]').click();
        await element.updateComplete;
        await expectAccessible(element);
      });
    }
  }

  it('A14 every target is at least 24 pixels wide and high', async () => {
    const element = await carouselOf(quotes(9), { autoplay: 30 }, 280);
    for (const button of all(element, 'button:not([hidden])')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.outerHTML).to.be.at.least(24);
    }
  });
});
