import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { actorMap, all, city, one, until, withMarkers } from './support.js';

describe('<engagiert-actor-map> A4: axe finds nothing', () => {
  for (const theme of ['light', 'dark']) {
    for (const lang of ['de', 'en']) {
      it(`with list and map, ${theme}, ${lang}`, async () => {
        const map = await withMarkers(
          await actorMap(city(), { theme, lang, heading: 'Wer mitmacht' }),
        );
        await expectAccessible(map);
      });
    }

    it(`while it asks for tiles, ${theme}`, async () => {
      const tiles = 'https://localhost:1/{z}/{x}/{y}.png';
      await expectAccessible(await withMarkers(await actorMap(city(), { theme, tiles })));
    });

    it(`with an open popup, ${theme}`, async () => {
      const map = await withMarkers(await actorMap(city(), { theme }));
      map.showItem('a7');
      await until(() => one(map, '.popup') && one(map, '.marker.selected'));
      await expectAccessible(map);
    });

    it(`with a popup of many, ${theme}`, async () => {
      const data = city(30) as { actors: { position: object }[] };
      for (const actor of data.actors) actor.position = { lat: 51.3, lon: 9.5 };
      const map = await withMarkers(await actorMap(data, { theme }));
      all(map, '.marker')[0]!.click();
      await until(() => one(map, '.members'));
      await expectAccessible(map);
    });

    it(`narrow, and with the list alone, ${theme}`, async () => {
      await expectAccessible(
        await withMarkers(await actorMap(city(), { theme, 'data-width': '320px' })),
      );
      await expectAccessible(await actorMap(city(), { theme, view: 'list' }));
    });

    it(`with nothing found, ${theme}`, async () => {
      const map = await actorMap(city(), { theme, view: 'list', kinds: 'company' });
      await expectAccessible(map);
    });
  }
});

describe('<engagiert-actor-map> read line by line', () => {
  it('has no words beside its markers and buttons: keys are told where they work, lengths are drawn', async () => {
    const map = await withMarkers(await actorMap(city()));
    await until(() => one(map, '.scale')?.textContent);
    const silent = 'button, style, [hidden], [aria-hidden=true]';
    const walker = document.createTreeWalker(one(map, '.ground')!, NodeFilter.SHOW_TEXT);
    const read: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (textContent?.trim() && !parentElement?.closest(silent)) read.push(textContent.trim());
    }
    expect(read).to.deep.equal([]);
    const keys = one(map, '.canvas')!.getAttribute('aria-describedby');
    expect(one(map, `#${keys}`)!.textContent).to.match(/^Pfeiltasten/);
  });
});
