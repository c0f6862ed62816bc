import { expect } from '@open-wc/testing';
import { joinGroup, type GroupState } from '../../src/widget/group.js';
import { resetAddress } from '../support/address.js';
import { actorMap, all, city, one, withMarkers, until } from './support.js';

describe('<engagiert-actor-map>: in a group', () => {
  const offers = {
    ...city(),
    opportunities: [
      { id: 'o1', title: 'Vorlesen', organizer: 'a9' },
      { id: 'o2', title: 'Garten', position: { lat: 51.31, lon: 9.5 } },
    ],
  };

  it('shows who offers, or where, when an offer is chosen elsewhere', async () => {
    const map = await withMarkers(await actorMap(offers, { group: 'g' }));
    const other = joinGroup('g', () => {});
    other.publish({ itemId: 'o1', itemType: 'opportunity' });
    await until(() => one(map, '.items > .selected')?.textContent!.includes('Verein 9'));
    other.publish({ itemId: 'o2', itemType: 'opportunity' });
    await until(() => one(map, '.place'));
    expect(one(map, '.items > .selected')).to.equal(null);
    // Another quote is no reason to forget the offer.
    other.publish({ itemId: 'q1', itemType: 'quote' });
    other.publish({ shown: { type: 'opportunity', ids: ['o1', 'o2'] } });
    await until(() => one(map, '.offer'));
    expect(one(map, '.place')).not.to.equal(null);
    other.leave();
  });

  it('keeps to what was chosen last, whatever else the group tells meanwhile', async () => {
    const map = await withMarkers(await actorMap(offers, { group: 't' }));
    const other = joinGroup('t', () => {});
    const chosen = () => one(map, '.items > .selected')?.textContent;
    const shown = { type: 'opportunity', ids: ['o1', 'o2'], open: '' };
    other.publish({ shown });
    await until(() => one(map, '.offer'));
    other.publish({ itemId: 'o2', itemType: 'opportunity' });
    await until(() => one(map, '.place'));
    // What is told once more, and hits of another kind.
    other.publish({ itemId: 'q1', itemType: 'quote' });
    other.publish({ shown: { type: 'quote', ids: ['q1'] } });
    other.publish({ filters: { kinds: ['association'] }, shown });
    await until(() => one(map, '.find-count')!.textContent!.includes('20 Akteure'));
    expect(one(map, '.place')).not.to.equal(null);
    expect(one(map, '.offer')).not.to.equal(null);
    other.publish({ itemId: 'o1', itemType: 'opportunity' });
    await until(() => chosen()?.includes('Verein 9'));
    // The page shows another actor, and the list others of its offers.
    map.showItem('a17');
    await until(() => chosen()?.includes('Verein 17'));
    other.publish({ itemId: 'q2', itemType: 'quote' });
    await map.updateComplete;
    expect(chosen()).to.contain('Verein 17');
    other.publish({ shown: { ...shown, ids: ['o1'], open: 'o1' } });
    await until(() => !one(map, '.offer'));
    expect(chosen()).to.contain('Verein 17');
    other.leave();
  });

  it('asks for no offers as long as nobody shows any', async () => {
    const key = `group-${Math.random()}`;
    const opportunities = new URL(`/fault/body?key=${key}&text=[]`, location.href).href;
    const asked = async () => (await (await fetch(`/fault/count?key=${key}`)).json()).count;
    const map = await withMarkers(await actorMap({ ...city(), opportunities }, { group: 'u' }));
    const other = joinGroup('u', () => {});
    other.publish({ filters: { kinds: ['association'] } });
    await until(() => one(map, '.find-count')!.textContent!.includes('20 Akteure'));
    map.data = { ...city(20), opportunities };
    await until(() => one(map, '.find-count')!.textContent!.includes('10 Akteure'));
    expect(await asked()).to.equal(0);
    other.publish({ shown: { type: 'opportunity', ids: ['o1'] } });
    await until(async () => (await asked()) === 1);
    other.leave();
  });

  it('keeps everything in view and marks where all offers of the group take place', async () => {
    const counted = () =>
      all(map, '.marker').reduce((sum, { ariaLabel }) => sum + (parseInt(ariaLabel!, 10) || 1), 0);
    const map = await withMarkers(await actorMap(offers, { group: 'i' }));
    expect(counted()).to.equal(39);
    const other = joinGroup('i', () => {});
    other.publish({ shown: { type: 'opportunity', ids: ['o1', 'o2'] } });
    await until(() => one(map, '.offer'));
    expect(all(map, '.offer')).to.have.length(1);
    other.publish({ itemId: 'o2', itemType: 'opportunity' });
    await until(() => one(map, '.place'));
    expect(all(map, '.offer')).to.have.length(1);
    expect(counted()).to.equal(39);
    other.publish({ itemId: 'o1', itemType: 'opportunity' });
    await until(() => one(map, '.marker.selected'));
    expect(counted()).to.equal(39);
    expect(one(map, '.place')).to.equal(null);
    other.publish({ shown: { type: 'opportunity', ids: ['o1'] } });
    await until(() => !one(map, '.offer'));
    other.leave();
  });

  it('marks the place of the offer that stands open in a list, as long as it does', async () => {
    location.hash = 'k.item=a9';
    const map = await withMarkers(await actorMap(offers, { group: 'r', 'sync-url': 'k' }));
    const other = joinGroup('r', () => {});
    const shown = (open: string) => ({ shown: { type: 'opportunity', ids: ['o1', 'o2'], open } });
    // As from an address that names both: the actor was chosen after the offer, and stays.
    other.publish(shown('o2'));
    await until(() => one(map, '.place'));
    expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 9');
    other.publish({ itemId: 'o1', itemType: 'opportunity' });
    await until(() => !one(map, '.place'));
    other.publish({ itemId: undefined, itemType: 'opportunity', ...shown('') });
    await until(() => !one(map, '.place'));
    expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 9');
    // Nor does the offer that a list goes back to take its place.
    other.publish(shown('o2'));
    await until(() => one(map, '.place'));
    expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 9');
    other.leave();
    resetAddress();
  });

  it('marks the places of offers that a list showed before the map had its feed', async () => {
    const other = joinGroup('s', () => {});
    other.publish({ shown: { type: 'opportunity', ids: ['o2'], open: 'o2' } });
    const map = document.createElement('engagiert-actor-map');
    map.group = 's';
    document.body.append(map);
    await until(() => map.status === 'idle' && map.hasUpdated);
    map.data = offers;
    await until(() => one(map, '.place'));
    map.remove();
    other.leave();
  });

  it('tells the group which filters came with the address', async () => {
    location.hash = 'k.kinds=association';
    const heard: GroupState[] = [];
    const other = joinGroup('l', (state) => heard.push(state));
    const map = await actorMap(offers, { group: 'l', 'sync-url': 'k', view: 'list' });
    await until(() => heard[0]?.filters?.['kinds']?.[0] === 'association');
    map.requestUpdate();
    await map.updateComplete;
    expect(heard, 'once').to.have.length(1);
    expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
    other.leave();
    resetAddress();
  });

  it('writes the filters of the group into its address, so that a step back leaves them', async () => {
    const other = joinGroup('m', () => {});
    const map = await actorMap(offers, { group: 'm', 'sync-url': 'k', view: 'list' });
    other.publish({ filters: { kinds: ['association'] } });
    await until(() => location.hash === '#k.kinds=association');
    expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
    other.leave();
    resetAddress();
  });

  it('writes what the group chooses into its address; a step back leaves it', async () => {
    const map = await withMarkers(await actorMap(offers, { group: 'n', 'sync-url': 'k' }));
    one(map, '.items .name')!.click();
    await until(() => location.hash.startsWith('#k.item='));
    const before = location.hash;
    const other = joinGroup('n', () => {});
    history.pushState(null, '', `${before}&l.id=o1`);
    other.publish({ itemId: 'o1', itemType: 'opportunity' });
    await until(() => location.hash === '#k.item=a9&l.id=o1');
    history.back();
    await until(() => location.hash === before);
    await until(() => !one(map, '.items > .selected')?.textContent!.includes('Verein 9'));
    other.leave();
    resetAddress();
  });

  it('a step back leaves a choice in all maps of a group', async () => {
    const map = await withMarkers(await actorMap(offers, { group: 'p', 'sync-url': 'k' }));
    const twin = await actorMap(offers, { group: 'p', 'sync-url': 'l', view: 'list' });
    one(map, '.items .name')!.click();
    await until(() => /k\.item=.*l\.item=/.test(location.hash));
    expect(one(twin, '.items > .selected')).not.to.equal(null);
    history.back();
    await until(() => !one(map, '.items > .selected') && !one(twin, '.items > .selected'));
    expect(location.hash).to.equal('');
    resetAddress();
  });

  it('leaves closed what a visitor has closed, where the page moves the map', async () => {
    const other = joinGroup('q', () => {});
    const map = await withMarkers(await actorMap(offers, { group: 'q' }));
    all(map, '.items .name')[5]!.click();
    await until(() => one(map, '.popup'));
    one(map, '.popup .close')!.click();
    await until(() => !one(map, '.popup'));
    const heard: unknown[] = [];
    map.parentElement!.append(document.createElement('p'), map);
    const last = joinGroup('q', ({ itemId, itemType }) => heard.push([itemId, itemType]));
    expect(heard).to.deep.equal([[undefined, 'actor']]);
    await withMarkers(map);
    await map.updateComplete;
    expect(one(map, '.popup')).to.equal(null);
    other.leave();
    last.leave();
  });

  it('shares filters and choice', async () => {
    const map = await withMarkers(await actorMap(offers, { group: 'h' }));
    let heard: GroupState = {};
    const other = joinGroup('h', (state) => (heard = state));
    other.publish({ filters: { categories: ['sport'] } });
    await until(() => one(map, '.find-count')!.textContent!.includes('14 Akteure'));
    // One without a position has no card, also when the group tells of it once more.
    one(map, '.items .name')!.click();
    await until(() => heard.itemType === 'actor');
    expect(heard.itemId).to.equal('a0');
    other.publish({ filters: { kinds: ['initiative'] } });
    await until(() => !one(map, '.find-count')!.textContent!.includes('14 Akteure'));
    expect(one(map, '.popup')).to.equal(null);
    other.leave();
  });
});
