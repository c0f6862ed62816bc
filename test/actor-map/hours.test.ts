import { expect } from '@open-wc/testing';
import { berlinTime } from '../../src/actor-map/opening-hours.js';
import { setClock, setClockRight } from '../support/clock.js';
import { actorMap, all, one, until } from './support.js';

describe('<engagiert-actor-map>: opening hours', () => {
  it('tells whose opening hours a button unfolds', async () => {
    const hours = 'Mo-Fr 09:00-17:00';
    const map = await actorMap(
      {
        version: '1.0',
        actors: ['Eins', 'Zwei'].map((name) => ({ id: name, name, openingHours: hours })),
      },
      { view: 'list' },
    );
    await until(() => all(map, '.hours summary').length === 2);
    const [first, second] = all(map, '.hours summary').map((button) =>
      button.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(first).to.match(/: Eins$/);
    expect(second).to.match(/: Zwei$/);
  });

  it('keeps places of unknown hours among the open ones, marked and last', async () => {
    const otherDay = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][
      (berlinTime(new Date()).day + 3) % 7
    ];
    const map = await actorMap(
      {
        version: '1.0',
        actors: [
          { id: 'unknown', name: 'Ohne Angabe' },
          { id: 'closed', name: 'Zu', openingHours: `${otherDay} 10:00-12:00` },
          { id: 'open', name: 'Offen', openingHours: '24/7' },
        ],
      },
      { view: 'list' },
    );
    // It waits until the reader of the hours is here.
    await until(() => one(map, '.find-toggle input:enabled'));
    one(map, '.find-toggle input')!.click();
    await until(() => all(map, '.items > li').length === 2);
    const [first, last] = all(map, '.items > li').map((item) => item.textContent!);
    expect(first).to.contain('Offen');
    expect(last).to.contain('Ohne Angabe');
    expect(last).to.contain('Öffnungszeiten unbekannt');
  });

  it('knows who is open as soon as the page is looked at again', async () => {
    setClock('2026-11-30T15:59:00Z');
    try {
      const map = await actorMap(
        {
          version: '1.0',
          actors: [{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00' }],
        },
        { view: 'list' },
      );
      await until(() => one(map, '.hours .open'));
      setClock('2026-11-30T16:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => one(map, '.hours .closed'));
    } finally {
      setClockRight();
    }
  });

  it('shows opening hours as a week', async () => {
    const map = await actorMap(
      {
        version: '1.0',
        actors: [{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00; Sa off' }],
      },
      { view: 'list' },
    );
    await until(() => one(map, '.hours dl'));
    expect(one(map, '.hours dl')!.textContent!.replace(/\s+/g, ' ')).to.contain(
      'Mo–Fr 09:00–17:00',
    );
  });

  it('calls no day closed where visits are by appointment', async () => {
    const map = await actorMap(
      {
        version: '1.0',
        actors: [{ id: 'a', name: 'A', openingHours: '"nach Vereinbarung"' }],
      },
      { view: 'list' },
    );
    await until(() => one(map, '.hours summary'));
    const hours = one(map, 'details.hours') as HTMLDetailsElement;
    hours.open = true;
    expect(hours.innerText).to.contain('nach Vereinbarung');
    expect(hours.innerText).not.to.contain('geschlossen');
  });

  it('shortens no day of the week in Leichte Sprache, and says “bis” for the dash', async () => {
    const map = await actorMap(
      { version: '1.0', actors: [{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00' }] },
      { view: 'list', lang: 'de-simple' },
    );
    await until(() => one(map, '.hours dt')?.textContent!.startsWith('Montag bis Freitag'));
    expect(one(map, '.hours dd')!.textContent).to.equal('09:00 bis 17:00');
  });
});
