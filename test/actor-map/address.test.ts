import { expect } from '@open-wc/testing';
import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import type { EngagiertFilterChangeEvent } from '../../src/widget/finding-events.js';
import { joinGroup, type GroupState } from '../../src/widget/group.js';
import { resetAddress } from '../support/address.js';
import {
  active,
  actorMap,
  all,
  chooseAssociations,
  city,
  one,
  search,
  until,
  withMarkers,
} from './support.js';

const rows = (map: ActorMapElement) => all(map, '.items > li').length;
const shown = (map: ActorMapElement) => one(map, '.panes')!.dataset.shown;

/** How many entries the history has, none of them to go on to. */
function entries(): number {
  history.pushState(null, '', location.href);
  return history.length;
}

describe('<engagiert-actor-map>: what a link leads to', () => {
  afterEach(resetAddress);

  it('as many rows as were shown, and the first of them again where it says none', async () => {
    location.hash = 'k.page=3';
    const map = await actorMap(city(100), { view: 'list', 'sync-url': 'k' });
    await until(() => rows(map) === 60);
    location.hash = 'k.page=x';
    await until(() => rows(map) === 20);
    location.hash = 'k.page=2';
    await until(() => rows(map) === 40);
    location.hash = '';
    await until(() => rows(map) === 20);
  });

  it('list or map, where there is room for one', async () => {
    location.hash = 'k.view=list';
    const map = await actorMap(city(), { 'data-width': '320px', 'sync-url': 'k' });
    expect(shown(map)).to.equal('list');
    location.hash = 'k.view=both';
    await until(() => shown(map) === 'map');
    location.hash = 'k.view=list';
    await until(() => shown(map) === 'list');
    location.hash = '';
    await until(() => shown(map) === 'map');
  });

  it('an actor, with the card open and the map near enough to tell it from others', async () => {
    location.hash = 'k.item=a17';
    const map = await withMarkers(await actorMap(city(), { 'sync-url': 'k' }));
    await until(() => one(map, '.marker.selected')?.ariaLabel === 'Verein 17');
    expect(one(map, '.popup')!.textContent).to.contain('Verein 17');
    expect(document.activeElement, 'nobody has asked for the focus').not.to.equal(map);
    location.hash = '';
    await until(() => !one(map, '.popup') && !one(map, '.items > .selected'));
  });

  it('nobody, where there is no such actor any more', async () => {
    location.hash = 'k.item=gone';
    const map = await withMarkers(await actorMap(city(), { 'sync-url': 'k' }));
    expect(one(map, '.popup')).to.equal(null);
    expect(rows(map)).to.equal(20);
    expect(location.hash).to.equal('#k.item=gone');
  });
});

describe('<engagiert-actor-map>: what it writes', () => {
  afterEach(resetAddress);

  it('whom the page shows is a step, from which there is a way back', async () => {
    const map = await withMarkers(await actorMap(city(), { 'sync-url': 'k' }));
    const length = entries();
    map.showItem('a17');
    await until(() => location.hash === '#k.item=a17');
    expect(history.length).to.equal(length + 1);
    await until(() => one(map, '.popup'));
    history.back();
    await until(() => !one(map, '.popup'));
    expect(location.hash).to.equal('');
  });

  it('the turn from map to list is a step', async () => {
    const map = await actorMap(city(), { 'data-width': '320px', 'sync-url': 'k' });
    const length = entries();
    one(map, '.switch .button')!.click();
    await until(() => location.hash === '#k.view=list');
    expect([shown(map), history.length]).to.deep.equal(['list', length + 1]);
    history.back();
    await until(() => shown(map) === 'map');
  });

  it('a filter is a step, begins with the first rows, and is told to page and group', async () => {
    const heard: GroupState[] = [];
    const other = joinGroup('w', (state) => heard.push(state));
    const map = await actorMap(city(100), { view: 'list', 'sync-url': 'k', group: 'w' });
    const told: unknown[] = [];
    map.addEventListener('engagiert-filter-change', (event: EngagiertFilterChangeEvent) =>
      told.push(event.filters),
    );
    one(map, '.more button')!.click();
    await until(() => location.hash === '#k.page=2' && rows(map) === 40);
    const length = entries();
    await chooseAssociations(map);
    await until(() => one(map, '.find-count')!.textContent!.startsWith('50 '));
    await until(() => location.hash === '#k.kinds=association');
    expect(rows(map)).to.equal(20);
    expect(history.length, 'a step').to.equal(length + 1);
    expect(told).to.deep.equal([{ kinds: ['association'] }]);
    expect(heard.at(-1)?.filters?.['kinds']).to.deep.equal(['association']);
    search(map, 'Verein 17');
    await until(() => rows(map) < 20);
    await until(() => location.hash.includes('k.q=Verein+17'));
    expect(history.length, 'words are no steps').to.equal(length + 1);
    expect(told.at(-1)).to.deep.equal({ kinds: ['association'], q: ['Verein 17'] });
    other.leave();
  });

  it('a card keeps the focus while something else is drawn', async () => {
    const map = await withMarkers(await actorMap(city(20)));
    one(map, '.items > li:nth-child(10) .name')!.click();
    await until(() => active(map)?.classList.contains('popup'));
    map.heading = 'Wer hier ist';
    await map.updateComplete;
    expect(active(map)).to.equal(one(map, '.popup'));
  });
});
