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

  it('stays with what is in its middle, once the visitor went there', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map', 'data-width': '1400px' }));
    const far = one(map, '.scale')!.textContent;
    one(map, '.controls .button')!.click();
    await until(() => one(map, '.scale')!.textContent !== far, 'the map is near');
    /** How far the markers are from the middle of the map, the nearest first. */
    const asides = () => {
      const { left, width } = one(map, '.ground')!.getBoundingClientRect();
      return all(map, '.marker')
        .map((marker) => {
          const box = marker.getBoundingClientRect();
          // What tells two alike apart depends on who else is in view.
          const [name] = marker.ariaLabel!.split(' (');
          return { name, by: box.left + box.width / 2 - left - width / 2 };
        })
        .sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
    };
    const [middle] = asides();
    resize(map, 700);
    await until(
      () =>
        one(map, '.leaflet')!.clientWidth < 701 &&
        asides().some(({ name, by }) => name === middle!.name && Math.abs(by - middle!.by) < 2),
      'the same is in the middle',
    );
  });

  it('leads the chosen marker to where its card leaves room, as when a phone is turned', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map', 'data-width': '740px' }));
    map.showItem('a6');
    const isFree = () => {
      const marker = one(map, '.marker.selected .drop')?.getBoundingClientRect();
      const card = one(map, '.popup')?.getBoundingClientRect();
      const ground = one(map, '.ground')!.getBoundingClientRect();
      if (!marker || !card) return false;
      const isUnder = marker.right > card.left && marker.bottom > card.top;
      const isWithin = marker.left >= ground.left && marker.right <= ground.right;
      return !isUnder && isWithin && marker.top >= ground.top;
    };
    const rests = () => !one(map, '.leaflet-zoom-anim, .leaflet-pan-anim');
    await until(() => rests() && isFree(), 'beside the card');
    resize(map, 330);
    await until(() => one(map, '.leaflet')!.clientWidth < 331, 'the map follows');
    await until(() => rests() && isFree(), 'above the card');
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

describe('<engagiert-actor-map> when the page gets wider', () => {
  const starts: readonly Readonly<Record<string, string>>[] = [
    {},
    { center: '51.32 9.5' },
    { center: '51.32 9.5', zoom: '13' },
  ];
  for (const attributes of starts) {
    it(`shows what it would have shown from the start: ${JSON.stringify(attributes)}`, async () => {
      const spots = (map: ActorMapElement) => {
        const { left, top } = one(map, '.ground')!.getBoundingClientRect();
        return all(map, '.marker')
          .map((marker) => {
            const box = marker.getBoundingClientRect();
            return `${marker.ariaLabel} ${Math.round(box.left - left)} ${Math.round(box.top - top)}`;
          })
          .sort();
      };
      const settings = { view: 'map', ...attributes };
      const wide = { ...settings, 'data-width': '1100px' };
      const fresh = await withMarkers(await actorMap(city(), wide));
      const wanted = spots(fresh);
      // Below it, the other one would be out of sight in a low window.
      fresh.remove();
      const map = await withMarkers(await actorMap(city(), { ...settings, 'data-width': '330px' }));
      expect(spots(map)).to.not.deep.equal(wanted);
      resize(map, 1100);
      await until(() => `${spots(map)}` === `${wanted}`, 'the same as from the start');
    });
  }
});
