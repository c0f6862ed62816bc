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
});
