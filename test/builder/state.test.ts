import { expect } from '@open-wc/testing';
import { readState, writeState, type BuilderState } from '../../demo/builder/state.js';

const initial: BuilderState = {
  widget: 'engagiert-actor-map',
  src: 'https://a.example/feed.json',
  page: '',
  lang: '',
  width: 'desktop',
  target: 'html',
  attributes: {},
};
const tags = ['engagiert-actor-map', 'engagiert-quote-carousel'];
const read = (query: string) => readState(query, initial, tags);

describe('the address of the builder', () => {
  it('says nothing where nothing was chosen', () => {
    expect(writeState(initial, initial)).to.equal('');
    expect(read('')).to.deep.equal(initial);
  });

  it('keeps every choice', () => {
    const chosen: BuilderState = {
      widget: 'engagiert-quote-carousel',
      src: '',
      page: 'https://a.example/?b=1&c#d',
      lang: 'de-simple',
      width: 'phone',
      target: 'typo3',
      attributes: { 'no-search': '', heading: 'Ä & "ö" 😀\n</script>' },
    };
    expect(read(writeState(chosen, initial))).to.deep.equal(chosen);
  });

  it('names only what differs', () => {
    expect(writeState({ ...initial, width: 'phone' }, initial)).to.equal('?width=phone');
  });

  for (const [query, widget] of [
    ['?widget=quote-carousel', 'engagiert-quote-carousel'],
    ['?widget=engagiert-quote-carousel', 'engagiert-quote-carousel'],
    ['?widget=karte', 'engagiert-actor-map'],
    ['?widget=', 'engagiert-actor-map'],
  ] as const)
    it(`${query} is ${widget}`, () => {
      expect(read(query).widget).to.equal(widget);
    });

  it('has no other width', () => {
    expect(read('?width=tv').width).to.equal('desktop');
  });

  it('takes nothing for an attribute that cannot be the name of one', () => {
    const query = '?tile%20s=1&Zoom=2&-a=3&onclick%3D=4&9=5&__proto__=6&zoom=7';
    expect(read(query).attributes).to.deep.equal({ zoom: '7' });
  });
});
