import { expect } from '@open-wc/testing';
import { joinGroup, type GroupState } from '../../src/widget/group.js';
import { resetAddress } from '../support/address.js';
import { feedOf, list, offers, open, titles, toggle, waitUntil } from './support.js';

describe('opportunity list: in a group', () => {
  afterEach(resetAddress);

  it('shares filters and hits with its group, and opens what others choose', async () => {
    const heard: GroupState[] = [];
    const other = joinGroup('stadt', (state) => heard.push(state));
    const element = await list(feedOf(offers), { group: 'stadt' });
    await waitUntil(() => heard.at(-1)?.shown?.ids.length === 4, 'all hits');
    other.publish({ filters: { districts: ['sued'] } });
    await waitUntil(() => titles(element).length === 2, 'filtered');
    await waitUntil(() => heard.at(-1)?.shown?.ids.join() === 'fest,voll', 'their hits');
    await open(element, 'fest');
    expect(heard.at(-1)).to.include({ itemId: 'fest', itemType: 'opportunity' });
    other.publish({ itemId: 'voll', itemType: 'opportunity' });
    await waitUntil(() => toggle(element, 'voll').getAttribute('aria-expanded') === 'true', 'open');
    other.leave();
  });

  it('tells its group that an emptied feed has no hits', async () => {
    const heard: GroupState[] = [];
    const other = joinGroup('stadt', (state) => heard.push(state));
    const element = await list(feedOf(offers), { group: 'stadt' });
    await waitUntil(() => heard.at(-1)?.shown?.ids.length === 4, 'all hits');
    element.data = feedOf([]);
    await waitUntil(() => heard.at(-1)?.shown?.ids.length === 0, 'the group knows');
    other.leave();
  });

  it('tells its group the filters that an address brings', async () => {
    const heard: unknown[] = [];
    const member = joinGroup('k', ({ filters }) => heard.push(filters?.['districts']));
    history.replaceState(null, '', '#a.districts=sued');
    const element = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    expect(heard.at(-1)).to.deep.equal(['sued']);
    history.replaceState(null, '', '#');
    dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(heard.at(-1)).to.deep.equal([]);
    member.leave();
  });

  it('tells its group which offer stands open, by an address too, and that it was closed', async () => {
    const heard: GroupState[] = [];
    const member = joinGroup('k', (state) => heard.push(state));
    history.replaceState(null, '', '#a.id=fest');
    const element = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    await waitUntil(() => heard.at(-1)?.shown?.open === 'fest', 'the one of the address');
    // Nobody chose it just now: what others have chosen stays.
    expect(heard.at(-1)!.itemId).to.equal(undefined);
    await open(element, 'voll');
    await waitUntil(() => heard.at(-1)?.shown?.open === 'voll', 'another');
    expect(heard.at(-1)!.itemId).to.equal('voll');
    toggle(element, 'voll').click();
    await waitUntil(() => heard.at(-1)?.shown?.open === '', 'none');
    expect(heard.at(-1)!.itemId).to.equal(undefined);
    member.leave();
  });

  it('writes the filters of its group into its address, so that a step back in another widget leaves them', async () => {
    const member = joinGroup('k', () => {});
    const element = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    member.publish({ filters: { districts: ['sued'] } });
    await waitUntil(() => location.hash === '#a.districts=sued', 'the address');
    member.publish({ filters: { districts: [] } });
    await waitUntil(() => location.hash === '', 'and again');
    expect(titles(element)).to.have.length(4);
    member.leave();
  });

  it('a step back closes an offer in all lists of a group', async () => {
    const first = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    const second = await list(feedOf(offers), { group: 'k', 'sync-url': 'b' });
    await open(first, 'fest');
    await waitUntil(() => /a\.id=fest/.test(location.hash), 'its own part');
    await waitUntil(() => /b\.id=fest/.test(location.hash), 'the part of the other');
    history.back();
    const isOpen = (element: Element) =>
      toggle(element, 'fest').getAttribute('aria-expanded') === 'true';
    await waitUntil(() => !isOpen(first) && !isOpen(second), 'closed in both');
    expect(location.hash).to.equal('');
  });

  it('a step back that the whole group hears undoes what is one widget’s alone, too', async () => {
    await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    const element = await list(feedOf(offers), { group: 'k', 'sync-url': 'b' });
    history.pushState(null, '', '#a.districts=sued&b.districts=sued&b.q=fest');
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => titles(element).length === 1, 'narrowed down');
    history.back();
    await waitUntil(() => location.hash === '', 'back');
    await waitUntil(() => titles(element).length === 4, 'all again');
    expect(location.hash).to.equal('');
  });

  it('a filter dropped in one widget of a group is dropped in the other', async () => {
    const first = await list(feedOf(offers), { group: 'k', districts: 'sued' });
    const second = await list(feedOf(offers), { group: 'k' });
    first.clearFilters();
    await first.updateComplete;
    await second.updateComplete;
    expect(titles(second)).to.have.length(4);
    resetAddress();
    const third = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    history.replaceState(null, '', '#a.districts=sued');
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => titles(second).length === 2, 'the filter arrived');
    third.clearFilters();
    await third.updateComplete;
    await second.updateComplete;
    expect(titles(second)).to.have.length(4);
  });
});
