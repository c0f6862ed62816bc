import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { actorMap, all, city, until } from './support.js';

describe('<engagiert-actor-map> on paper', () => {
  after(() => emulateMedia({ media: 'screen' }));

  it('A42: lists everyone where a program only switches the medium', async () => {
    const map = await actorMap(city(), { view: 'list' });
    expect(all(map, '.item')).to.have.length(20);
    await emulateMedia({ media: 'print' });
    await until(() => all(map, '.item').length === 40, 'all rows are there');
  });

  it('A42: lists everyone where the medium was paper before it came', async () => {
    await emulateMedia({ media: 'print' });
    const map = await actorMap(city(), { view: 'list' });
    expect(all(map, '.item')).to.have.length(40);
    await emulateMedia({ media: 'screen' });
    await until(() => all(map, '.item').length === 20, 'only the first rows are there');
  });

  it('A42: stands in two columns where there is room, so that tall entries leave few pages half empty', async () => {
    const map = await actorMap(city(), { view: 'list' });
    const columns = () =>
      new Set(all(map, '.item').map((item) => Math.round(item.getBoundingClientRect().left))).size;
    map.style.inlineSize = '700px';
    await emulateMedia({ media: 'screen' });
    expect(columns()).to.equal(1);
    await emulateMedia({ media: 'print' });
    expect(columns()).to.equal(2);
    map.style.inlineSize = '400px';
    expect(columns()).to.equal(1);
    expect(map.scrollWidth).to.be.at.most(map.clientWidth);
  });

  it('A42: says where the link to a website leads', async () => {
    const map = await actorMap(city(), { view: 'list' });
    const address = () =>
      getComputedStyle(all(map, '.links a[href^=https]')[0]!, '::after').content;
    await emulateMedia({ media: 'screen' });
    expect(address()).to.equal('none');
    await emulateMedia({ media: 'print' });
    // Firefox leaves the attribute's name in the computed value.
    expect(address()).to.match(/verein-0\.example|attr\(title\)/);
  });

  it('A42: leaves out the frame of a map that nobody has come near to, and does not part a heading from its list', async () => {
    const map = await actorMap(city(), { heading: 'Akteure' });
    const [frame] = all(map, '.map');
    const draws = document.createElement('div');
    const canvas = all(map, '.canvas')[0] ?? all(map, '.ground')[0];
    canvas?.replaceChildren();
    await emulateMedia({ media: 'print' });
    expect(frame?.checkVisibility()).to.equal(false);
    canvas?.append(draws);
    expect(frame?.checkVisibility()).to.equal(true);
    expect(all(map, '.status')[0]?.checkVisibility()).to.equal(false);
    for (const part of all(map, '.heading, .find')) {
      expect(getComputedStyle(part).breakAfter).to.equal('avoid');
    }
  });
});
