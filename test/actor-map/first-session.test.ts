import { expect } from '@open-wc/testing';
import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import { later } from '../../src/actor-map/later.js';
import '../../src/define/actor-map.js';
import { all, city, until } from './support.js';
import { resetAddress } from '../support/address.js';

// A file of its own: what is loaded once stays loaded.
describe('<engagiert-actor-map> whose feed is here before what reads the address', () => {
  it('shows nothing that the address leaves out', async () => {
    await import('../../src/widget/memory.js');
    location.hash = 'karte.kinds=association';
    const map = document.createElement('engagiert-actor-map') as ActorMapElement;
    map.view = 'list';
    map.syncUrl = 'karte';
    const host = map as unknown as { urlChanged(record: object): void };
    const { urlChanged } = host;
    host.urlChanged = (record) => {
      urlChanged.call(host, record);
      queueMicrotask(() => {
        expect(later.now).to.equal(undefined);
        map.data = city();
      });
    };
    document.body.append(map);
    await map.updateComplete;
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      const name = all(map, '.items > li .name')[0]?.textContent?.trim();
      if (name) seen.add(/Verein \d+/.exec(name)![0]);
    });
    watch.observe(map.shadowRoot!, { subtree: true, childList: true });
    await until(() => map.status === 'ready');
    await map.updateComplete;
    await until(() => seen.size);
    resetAddress();
    expect([...seen]).to.deep.equal(['Verein 1']);
    map.remove();
  });
});
