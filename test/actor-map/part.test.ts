import { expect } from '@open-wc/testing';
import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import { later } from '../../src/actor-map/later.js';
import { all, city, one, until, withMarkers } from './support.js';
import { resetAddress } from '../support/address.js';

/** What stood on the page each time that it changed. */
interface Seen {
  readonly status: string;
  readonly rows: readonly string[];
  readonly count: string;
  readonly spoken: string;
  readonly selected: number;
  readonly finder: boolean;
  readonly nothing: boolean;
}

/** Shows a feed that is long enough to come in parts, and watches. */
async function watched(feed: number | object, attributes: Readonly<Record<string, string>> = {}) {
  const map = document.createElement('engagiert-actor-map') as ActorMapElement;
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  const seen: Seen[] = [];
  const text = (selector: string) => one(map, selector)?.textContent?.trim() ?? '';
  document.body.append(map);
  await map.updateComplete;
  new MutationObserver(() =>
    seen.push({
      status: map.status,
      rows: all(map, '.items > li .name').map((name) =>
        name.textContent!.replace(/,.*/s, '').trim(),
      ),
      count: text('.find-count'),
      spoken: text('.find-status'),
      selected: all(map, '.items > .selected').length,
      finder: Boolean(one(map, '.find')),
      nothing: Boolean(one(map, '.find-ways')),
    }),
  ).observe(map.shadowRoot!, { subtree: true, childList: true, characterData: true });
  map.data = typeof feed === 'number' ? city(feed) : feed;
  await until(() => map.status === 'ready');
  await map.updateComplete;
  await until(() => text('.find-status'));
  return { map, all: seen, seen: seen.filter(({ rows }) => rows.length) };
}

const parts = (seen: readonly Seen[]) => seen.filter(({ status }) => status === 'loading');

describe('<engagiert-actor-map> while a long feed comes in', () => {
  let map: ActorMapElement;
  afterEach(() => map.remove());

  it('shows the first rows before the last record is read, in the order that stays', async () => {
    const watch = await watched(20_000);
    ({ map } = watch);
    expect(parts(watch.seen)).not.to.have.length(0);
    expect(watch.seen[0]!.rows).to.have.length(20);
    for (const { rows } of watch.seen) expect(rows).to.deep.equal(watch.seen[0]!.rows);
  });

  it('counts and tells nothing until all are there', async () => {
    const watch = await watched(20_000);
    ({ map } = watch);
    for (const { count, spoken } of parts(watch.seen)) {
      expect(count).to.equal('');
      expect(spoken).to.equal('');
    }
    expect(one(map, '.find-count')!.textContent).to.contain('20.000 Akteure');
    expect(one(map, '.find-status')!.textContent).to.contain('20.000 Akteure');
  });

  it('shows nothing that the presets leave out', async () => {
    const watch = await watched(20_000, { kinds: 'association' });
    ({ map } = watch);
    expect(one(map, '.find-count')!.textContent).to.contain('10.000 Akteure');
    for (const { rows } of watch.seen) {
      for (const name of rows) expect(Number(/\d+/.exec(name)![0]) % 2).to.equal(1);
    }
  });

  it('shows nothing that the address leaves out, also when only the last have it', async () => {
    // All that is waited for is here, so that the beginning is drawn.
    await Promise.all([
      import('../../src/widget/memory.js'),
      import('../../src/finding/on-demand.js'),
      import('../../src/actor-map/actor-search.js'),
      later.load(),
    ]);
    location.hash = 'teile.districts=spaet';
    const feed = city(20_000) as { districts: object[]; actors: { districts: string[] }[] };
    feed.districts.push({ id: 'spaet', label: 'Spätstadt' });
    for (const actor of feed.actors.slice(-3)) actor.districts = ['spaet'];
    const watch = await watched(feed, { 'sync-url': 'teile' });
    ({ map } = watch);
    resetAddress();
    expect(watch.all.some(({ status, finder }) => status === 'loading' && finder)).to.equal(true);
    for (const { rows } of watch.seen) {
      expect(rows).to.deep.equal(['Verein 19997', 'Verein 19998', 'Verein 19999']);
    }
  });

  it('does not say that nothing is found before all is read', async () => {
    const feed = city(20_000) as { actors: { kind: string }[] };
    for (const actor of feed.actors.slice(-3)) actor.kind = 'foundation';
    const watch = await watched(feed, { kinds: 'foundation' });
    ({ map } = watch);
    expect(watch.all.some(({ status, finder }) => status === 'loading' && finder)).to.equal(true);
    expect(watch.all.filter(({ nothing }) => nothing)).to.have.length(0);
    expect(all(map, '.items > li')).to.have.length(3);
    // And the map goes to where they are.
    await withMarkers(map);
  });

  it('finds whom a link leads to among the last', async () => {
    location.hash = 'teile.item=a19990';
    const watch = await watched(20_000, { 'sync-url': 'teile' });
    ({ map } = watch);
    await withMarkers(map);
    await until(() => one(map, '.popup')?.textContent?.includes('Verein 19990'));
    expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 19990');
    await until(() => one(map, '.marker.selected'));
    resetAddress();
  });

  it('publishes structured data once, for what is there in the end', async () => {
    const before = document.querySelectorAll('script[type="application/ld+json"]').length;
    const watch = await watched(20_000, { 'structured-data': '' });
    ({ map } = watch);
    await until(
      () => document.querySelectorAll('script[type="application/ld+json"]').length === before + 1,
    );
  });
});
