import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { active, actorMap, all, city, named, one, withMarkers, until } from './support.js';

describe('<engagiert-actor-map>: marks on the map', () => {
  it('A8, A9: marks every actor or cluster with a button of its own name', async () => {
    const map = await withMarkers(await actorMap(city()));
    const markers = all(map, '.marker');
    const names = markers.map((marker) => marker.getAttribute('aria-label')!);
    expect(new Set(names).size).to.equal(names.length);
    expect(markers.every((marker) => marker instanceof HTMLButtonElement)).to.equal(true);
    for (const name of names) expect(name).to.match(/^(Verein \d+|\d+ Akteure, vergrößern.*)$/);
    const counted = names.map((name) => (name.startsWith('Verein') ? 1 : parseInt(name, 10)));
    expect(counted.reduce((sum, count) => sum + count, 0)).to.equal(39);
  });

  it('A10: is one stop for all markers', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    expect(all(map, '.marker[tabindex="0"]')).to.have.length(1);
    expect(all(map, '.marker').length).to.be.above(5);
  });

  it('A14: gives the shortest name a full target, too', async () => {
    const map = await actorMap({ version: '1.0', actors: [{ id: 'a', name: 'IB' }] });
    expect(one(map, '.list .name')!.getBoundingClientRect().width).to.be.at.least(24);
  });

  it('A39: says in which language a marker’s name is', async () => {
    const position = { lat: 51.3, lon: 9.5 };
    const other = { lat: 51.4, lon: 9.6 };
    const map = await withMarkers(
      await actorMap({
        version: '1.0',
        actors: [
          { id: 'a', name: { ar: 'جمعية الصداقة' }, position },
          { id: 'b', name: 'Verein', position: other },
        ],
      }),
    );
    const langs = all(map, '.marker').map((marker) => [marker.ariaLabel, marker.lang]);
    expect(langs).to.have.deep.members([
      ['جمعية الصداقة', 'ar'],
      ['Verein', 'de'],
    ]);
  });

  it('A14: gives every marker and button a full target', async () => {
    const map = await withMarkers(await actorMap(city()));
    for (const target of all(map, '.marker, .controls button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('keeps the focus in a cluster that comes apart', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    const cluster = all(map, '.cluster')[0]!;
    cluster.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !cluster.isConnected);
    await until(() => active(map)?.classList.contains('marker'));
    expect(active(map)!.tabIndex).to.equal(0);
  });

  it('leads from marker to marker with arrow keys', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    one(map, '.marker[tabindex="0"]')!.focus();
    const first = active(map);
    await sendKeys({ press: 'End' });
    expect(active(map)).not.to.equal(first);
    expect(active(map)!.classList.contains('marker')).to.equal(true);
    expect(all(map, '.marker[tabindex="0"]')).to.have.length(1);
  });

  it('lists who shares a spot, page by page, and leads back', async () => {
    const data = city(30) as { actors: { position: object }[] };
    for (const actor of data.actors) actor.position = { lat: 51.3, lon: 9.5 };
    const map = await withMarkers(await actorMap(data));
    const [marker, ...others] = all(map, '.marker');
    expect(others).to.have.length(0);
    expect(marker!.ariaLabel).to.equal('30 Akteure an diesem Ort');
    expect(marker!.getAttribute('aria-haspopup')).to.equal('dialog');
    marker!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(map)?.classList.contains('popup'));
    expect(one(map, '.popup .h')!.textContent).to.contain('30 Akteure an diesem Ort');
    expect(all(map, '.members > li')).to.have.length(10);
    all(map, '.members .name')[3]!.click();
    await until(() => !one(map, '.members'));
    expect(one(map, '.popup .h')!.textContent).to.contain('Verein 3');
    expect(one(map, '.items .selected')!.textContent).to.contain('Verein 3');
    await sendKeys({ press: 'Escape' });
    await until(() => active(map)?.classList.contains('marker'));
  });

  it('lists of those who share a spot only whom filters and feed still have', async () => {
    const data = city(6) as { actors: { position: object; name: string }[] };
    for (const actor of data.actors) actor.position = { lat: 51.3, lon: 9.5 };
    const map = await withMarkers(await actorMap(data));
    one(map, '.marker')!.click();
    const names = () => all(map, '.members .name').map(({ textContent }) => textContent!.trim());
    await until(() => names().length === 6);
    map.kinds = ['association'];
    await until(() => names().join() === 'Verein 1,Verein 3,Verein 5', 'those who are found');
    expect(one(map, '.popup .h')!.textContent).to.contain('3 Akteure an diesem Ort');
    const next = structuredClone(data);
    next.actors.splice(3, 1);
    next.actors[1]!.name = 'Neuer Name';
    map.data = next;
    await until(() => names().join() === 'Neuer Name,Verein 5', 'those who are left');
    all(map, '.members .name')[0]!.click();
    await until(() => one(map, '.popup .h')?.textContent!.includes('Neuer Name'));
  });

  it('marks each actor on its own with no-cluster', async () => {
    const map = await withMarkers(await actorMap(city(), { 'no-cluster': '' }));
    expect(all(map, '.cluster')).to.have.length(1);
    expect(all(map, '.single')).to.have.length(36);
  });

  it('A36: marks the chosen one by more than colour', async () => {
    const map = await withMarkers(await actorMap(city(), { 'no-cluster': '' }));
    const plain = () =>
      named(map, /^Verein 7$/)!
        .querySelector('svg')!
        .getBoundingClientRect().width;
    const before = plain();
    map.showItem('a7');
    await until(() => one(map, '.marker.selected') && plain() > before);
  });
});

describe('<engagiert-actor-map>, R11: positions at the edge of the world', () => {
  const places: [string, [number, number][]][] = [
    [
      'the poles',
      [
        [90, 0],
        [-90, 0],
      ],
    ],
    [
      'both sides of the antimeridian',
      [
        [-17, 179.5],
        [-17, -179.5],
      ],
    ],
    [
      'everywhere',
      [
        [80, -170],
        [-60, 170],
        [0.1, 0.1],
      ],
    ],
    [
      'one spot',
      [
        [51, 9],
        [51, 9],
      ],
    ],
  ];
  for (const [name, positions] of places) {
    it(`shows all at ${name}`, async () => {
      const map = await withMarkers(
        await actorMap({
          version: '1.0',
          actors: positions.map(([lat, lon], at) => ({
            id: `${at}`,
            name: `N ${at}`,
            position: { lat, lon },
          })),
        }),
      );
      const shown = all(map, '.marker').map(
        (marker) => parseInt(marker.getAttribute('aria-label')!, 10) || 1,
      );
      expect(shown.reduce((sum, count) => sum + count, 0)).to.equal(positions.length);
    });
  }
});
