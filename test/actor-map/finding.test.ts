import { expect } from '@open-wc/testing';
import {
  actorMap,
  all,
  chooseAssociations,
  city,
  one,
  search,
  until,
  withMarkers,
} from './support.js';

describe('<engagiert-actor-map>: finding', () => {
  it('shows on the map what is found', async () => {
    const map = await withMarkers(await actorMap(city(), { kinds: 'association' }));
    expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
    await until(
      () =>
        all(map, '.marker').reduce(
          (sum, marker) => sum + (parseInt(marker.ariaLabel!, 10) || 1),
          0,
        ) === 20,
    );
    map.kinds = [];
    await until(
      () =>
        all(map, '.marker').reduce(
          (sum, marker) => sum + (parseInt(marker.ariaLabel!, 10) || 1),
          0,
        ) === 39,
    );
  });

  it('leaves the markers alone as long as the same actors are found', async () => {
    const map = await withMarkers(await actorMap(city()));
    await map.updateComplete;
    const markers = all(map, '.marker');
    one(map, '[data-facet=kinds]')!.click();
    await until(() => all(map, '.find-values input').length === 2, 'the finder is here');
    await map.updateComplete;
    expect(all(map, '.marker')).to.deep.equal(markers);
  });

  it('lets go of whom a filter leaves out', async () => {
    const map = await actorMap(city(), { view: 'list' });
    one(map, '.items .name')!.click();
    await until(() => one(map, '.items > .selected'));
    // The first is an initiative.
    await chooseAssociations(map);
    await until(() => one(map, '.find-count')!.textContent === '20 Akteure');
    expect(all(map, '.items > li')).to.have.length(20);
    expect(one(map, '.items > .selected')).to.equal(null);
  });

  it('finds by street, postal code and town, as who has no position is told to', async () => {
    const map = await actorMap(city(), { view: 'list' });
    for (const words of ['Weg 7', '34117 weg 7', 'Kassel Weg 7']) {
      search(map, words);
      await until(() => all(map, '.items > li').length === 1);
      expect(one(map, '.items .name')!.textContent, words).to.contain('7');
      search(map, '');
      await until(() => all(map, '.items > li').length > 1);
    }
  });

  it('hides locked filters', async () => {
    const map = await actorMap(city(), { view: 'list', kinds: 'association', locked: 'kinds' });
    expect(one(map, '[data-facet=kinds]')).to.equal(null);
    expect(one(map, '[data-facet=categories]')).not.to.equal(null);
    expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
  });
});
