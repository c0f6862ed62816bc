import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { actorMap, one, until } from './support.js';

describe('<engagiert-actor-map> on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('A42: shows the week and does not say who is open now', async () => {
    const map = await actorMap(
      { version: '1.0', actors: [{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00' }] },
      { view: 'list' },
    );
    await until(() => one(map, '.hours summary'));
    await emulateMedia({ media: 'print' });
    if (!CSS.supports('selector(::details-content)')) return;
    expect(one(map, '.hours summary')!.offsetHeight).to.equal(0);
    expect(one(map, '.hours dl')!.offsetHeight).to.be.above(0);
  });
});
