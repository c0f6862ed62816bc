import { expect } from '@open-wc/testing';
import { actorMap, city, one, until } from './support.js';

/** What draws maps, and is fetched for them alone. */
const PANE = new URL('../../src/actor-map/map-pane.ts', import.meta.url).href;
const isFetched = () => performance.getEntriesByType('resource').some(({ name }) => name === PANE);

describe('<engagiert-actor-map>: a list alone', () => {
  // The only test of this page: what it fetches stays.
  it('fetches no map before it is to show one', async () => {
    const map = await actorMap(city(), { view: 'list' });
    // Nearness is told to all who watch at the same time; who asks first is answered first.
    await new Promise((near) => new IntersectionObserver(near).observe(map));
    await (await fetch(`${PANE}?later`, { cache: 'no-store' })).text();
    expect(one(map, '.map')).to.equal(null);
    expect(isFetched()).to.equal(false);
    map.view = 'both';
    await until(isFetched, 'the map is fetched');
  });
});
