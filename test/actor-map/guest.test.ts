import { expect } from '@open-wc/testing';
import { resetAddress } from '../support/address.js';
import { actorMap, all, city, one, withMarkers, until } from './support.js';

describe('<engagiert-actor-map>: as a guest', () => {
  it('S19: leaves the page its own globals', async () => {
    const before = Object.getOwnPropertyNames(window);
    await withMarkers(await actorMap(city()));
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
    expect(added).to.deep.equal([]);
    expect('L' in window).to.equal(false);
  });

  it('S26: keeps its layers within itself', async () => {
    const map = await actorMap(city());
    const style = getComputedStyle(one(map, '.ground')!);
    expect(style.isolation).to.equal('isolate');
    expect(style.contain).to.contain('paint');
  });

  it('R18: fits what it shows when it was hidden at first', async () => {
    const map = await actorMap(city(), { hidden: '' });
    // By then it could be drawn, too.
    await withMarkers(await actorMap(city()));
    expect(one(map, '.leaflet')).to.equal(null);
    map.removeAttribute('hidden');
    await withMarkers(map);
    const { width, height } = one(map, '.leaflet')!.getBoundingClientRect();
    expect(width).to.be.above(200);
    expect(height).to.be.above(200);
  });

  it('R17, R18: comes back after being moved, and leaves nothing behind', async () => {
    const map = await withMarkers(await actorMap(city()));
    const parent = map.parentElement!;
    for (let round = 0; round < 3; round++) {
      map.remove();
      expect(one(map, '.leaflet')).to.equal(null);
      parent.append(map);
      await withMarkers(map);
      expect(all(map, '.leaflet')).to.have.length(1);
    }
  });

  it('R16: leaves all to the list when the map cannot be had', async () => {
    const { ResizeObserver } = window;
    window.ResizeObserver = class {
      constructor() {
        throw new Error('blocked');
      }
    } as unknown as typeof ResizeObserver;
    try {
      const map = await actorMap(city(15));
      // In a region that was there before.
      const region = one(map, '.base > [role=status]:not(.status)');
      await until(() => one(map, '[part=notice]'));
      expect(one(map, '[part=notice]')!.parentElement).to.equal(region);
      expect(one(map, '[part=notice]')!.textContent).to.contain('Die Liste zeigt alles');
      expect(one(map, '.canvas')).to.equal(null);
      expect(one(map, '[part=switch]')).to.equal(null);
      expect(all(map, '.items > li')).to.have.length(15);
      one(map, '.items .name')!.click();
      await until(() => one(map, '.items > .selected'));
    } finally {
      window.ResizeObserver = ResizeObserver;
    }
  });

  it('R11, A1: a switch leads to the list where the owner wants the map alone', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map' }));
    expect(one(map, '.list')!.offsetParent).to.equal(null);
    one(map, '[part=switch] button')!.click();
    await map.updateComplete;
    expect(one(map, '.list')!.offsetParent).not.to.equal(null);
    expect(one(map, '.map')!.offsetParent).to.equal(null);
  });

  it('A33: needs no sideways scrolling at 320 px', async () => {
    const map = await withMarkers(
      await actorMap(city(), { 'data-width': '320px', tiles: '/none/{z}/{x}/{y}.png' }),
    );
    map.showItem('a7');
    await until(() => one(map, '.popup'));
    expect(map.scrollWidth).to.be.at.most(map.clientWidth);
    const { right } = map.getBoundingClientRect();
    for (const node of all(map, '.popup, .controls, .bar, .switch, .ground')) {
      expect(node.getBoundingClientRect().right).to.be.at.most(right + 1);
    }
  });

  it('uses no tiles unless asked to', async () => {
    const map = await withMarkers(await actorMap(city()));
    expect(map.tiles).to.equal('none');
    map.tiles = '';
    expect(map.tiles).to.equal('none');
  });

  it('keeps its state in the address and takes it from there', async () => {
    location.hash = '';
    const map = await withMarkers(await actorMap(city(), { 'sync-url': 'karte' }));
    map.showItem('a9');
    await until(() => location.hash.includes('karte.item=a9'));
    map.remove();
    const other = await withMarkers(await actorMap(city(), { 'sync-url': 'karte' }));
    await until(() => one(other, '.items > .selected'));
    expect(one(other, '.items > .selected')!.textContent).to.contain('Verein 9');
    resetAddress();
  });

  it('shows as many rows as the address says', async () => {
    location.hash = 'karte.page=2';
    const map = await actorMap(city(), { 'sync-url': 'karte', view: 'list' });
    await until(() => all(map, '.items > li').length === 40);
    resetAddress();
  });
});
