import { expect } from '@open-wc/testing';
import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import { actorMap, all, city, one, until, withMarkers } from './support.js';

const resize = (map: ActorMapElement, width: number) =>
  ((map.parentElement as HTMLElement).style.inlineSize = `${width}px`);

/** Every actor with a position is in view, alone or in a cluster. */
const shown = (map: ActorMapElement) => {
  const ground = one(map, '.ground')!.getBoundingClientRect();
  return all(map, '.marker')
    .filter((marker) => {
      const { left, right } = marker.getBoundingClientRect();
      return left > ground.left - 22 && right < ground.right + 22;
    })
    .reduce((sum, marker) => sum + (parseInt(marker.getAttribute('aria-label')!) || 1), 0);
};

describe('<engagiert-actor-map> when the page gets narrower', () => {
  it('still shows everything', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map', 'data-width': '1400px' }));
    await until(() => shown(map) === 39, 'all are shown');
    resize(map, 320);
    await until(() => shown(map) === 39, 'all are shown again');
  });

  it('stays where the visitor went', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map', 'data-width': '1400px' }));
    const far = one(map, '.scale')!.textContent;
    one(map, '.controls .button')!.click();
    await until(() => one(map, '.scale')!.textContent !== far, 'the map is near');
    const scale = one(map, '.scale')!.textContent;
    resize(map, 700);
    await until(() => one(map, '.leaflet')!.clientWidth < 700, 'the map follows');
    expect(one(map, '.scale')!.textContent).to.equal(scale);
  });
});
