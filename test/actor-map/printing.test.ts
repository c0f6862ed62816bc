import { expect } from '@open-wc/testing';
import { actorMap, all, city } from './support.js';

describe('<engagiert-actor-map> when the browser prints', () => {
  it('A42: it does not wait: all is there when the event is over, as after a click on “print”', async () => {
    const map = await actorMap(city(), { view: 'list' });
    const rows = () => all(map, '.item').length;
    expect(rows()).to.equal(20);
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.equal(40);
    dispatchEvent(new Event('afterprint'));
    expect(rows()).to.equal(20);
  });
});
