import { expect } from '@open-wc/testing';
import { actorMap, city } from '../actor-map/support.js';
import { list, open } from '../opportunity-list/support.js';

/** What a page with a style guide asks of titles and buttons, said by parts alone. */
describe('the house style of a page reaches', () => {
  let style: HTMLStyleElement;
  beforeEach(() => {
    style = document.createElement('style');
    style.textContent = `
      ::part(title) { text-transform: uppercase; font-family: serif; color: rgb(1, 2, 3) }
      ::part(action), ::part(apply), ::part(toggle), ::part(facet) { text-transform: uppercase }`;
    document.head.append(style);
  });
  afterEach(() => style.remove());

  const looks = (element: Element | null | undefined) => {
    if (!element) throw new Error('there is none');
    const { textTransform, fontFamily, color } = getComputedStyle(element);
    return [textTransform, fontFamily, color].join();
  };

  it('titles of offers', async () => {
    const element = await list();
    const title = element.shadowRoot!.querySelector('.card [id^="title-"]');
    expect(looks(title)).to.equal('uppercase,serif,rgb(1, 2, 3)');
  });

  it('every button of an offer, and those of filters', async () => {
    const element = await list();
    const details = await open(element, 'lesepate');
    const buttons = [
      ...details.querySelectorAll('.actions .button'),
      ...element.shadowRoot!.querySelectorAll('.toggle, .find-facet'),
    ];
    expect(buttons).to.have.length.above(6);
    for (const button of buttons)
      expect(getComputedStyle(button).textTransform, button.outerHTML).to.equal('uppercase');
  });

  it('names of actors, which are buttons', async () => {
    const map = await actorMap(city(3), { view: 'list' });
    const name = map.shadowRoot!.querySelector('.items .name');
    expect(looks(name)).to.equal('uppercase,serif,rgb(1, 2, 3)');
  });
});
