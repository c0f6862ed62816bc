import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  active,
  actorMap,
  all,
  waitUntilFound,
  city,
  named,
  one,
  withMarkers,
  until,
} from './support.js';

describe('<engagiert-actor-map>: cards on the map', () => {
  it('A11: opens with Enter and Space, takes the focus in, and gives it back with Escape', async () => {
    const map = await withMarkers(await actorMap(city(), { 'no-cluster': '' }));
    for (const key of ['Enter', 'Space']) {
      const marker = await waitUntilFound(() => named(map, /^Verein/));
      marker.focus();
      await sendKeys({ press: key });
      await until(() => active(map)?.classList.contains('popup'), `no popup with ${key}`);
      const popup = one(map, '.popup')!;
      expect(popup.getAttribute('role')).to.equal('dialog');
      const title = one(map, `#${popup.getAttribute('aria-labelledby')!}`)!;
      expect(title.textContent!.trim()).to.equal(marker.getAttribute('aria-label'));
      await sendKeys({ press: 'Escape' });
      await until(() => !one(map, '.popup'));
      expect(active(map)!.getAttribute('aria-label')).to.equal(marker.getAttribute('aria-label'));
    }
  });

  it('A18: comes into view where half of the map lies below the screen', async () => {
    const map = await withMarkers(await actorMap(city(3), { 'data-width': '320px' }));
    const [above, below] = [document.createElement('div'), document.createElement('div')];
    above.style.blockSize = below.style.blockSize = '2000px';
    map.before(above);
    map.after(below);
    const marker = one(map, '.marker')!;
    marker.scrollIntoView({ block: 'end' });
    const { bottom } = one(map, '.ground')!.getBoundingClientRect();
    expect(bottom, 'the map ends below').to.be.above(innerHeight);
    marker.click();
    await until(() => active(map)?.classList.contains('popup'));
    const card = one(map, '.popup')!.getBoundingClientRect();
    expect(card.bottom).to.be.below(innerHeight + 1);
    // No further than it takes.
    expect(card.bottom).to.be.above(innerHeight - 2);
  });

  for (const width of ['320px', '900px']) {
    it(`covers the scale with a card, and leaves no edge of it beside (${width})`, async () => {
      const map = await withMarkers(await actorMap(city(3), { view: 'map', 'data-width': width }));
      map.showItem('a1');
      await until(() => one(map, '.popup'));
      const scale = one(map, '.scale')!.getBoundingClientRect();
      const popup = one(map, '.popup')!.getBoundingClientRect();
      expect(scale.left).to.be.above(popup.left + 1);
      expect(scale.bottom).to.be.below(popup.bottom - 1);
    });
  }

  it('leaves room to read a card on a low screen, below the question about tiles', async () => {
    const map = await actorMap(city(3), {
      'data-width': '304px',
      tiles: 'https://localhost:1/{z}/{x}/{y}.png',
      // As high as the screen allows at 400 % zoom of 1280 × 1024.
      style: '--engagiert-map-height: 230px',
    });
    await withMarkers(map);
    expect(one(map, '[part=consent]')).not.to.equal(null);
    map.showItem('a1');
    await until(() => one(map, '.popup'));
    const { clientHeight } = one(map, '.popup')!;
    expect(clientHeight).to.be.above(80);
    expect(one(map, '.close')!.getBoundingClientRect().height).to.be.below(clientHeight);
    const [panes, pane, ground] = ['.panes', '.map', '.ground'].map((name) =>
      one(map, name)!.getBoundingClientRect(),
    );
    expect(ground!.bottom).to.be.at.most(pane!.bottom + 1);
    expect(pane!.bottom).to.be.at.most(panes!.bottom + 1);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps the button that closes a long card in its corner (${dir})`, async () => {
      const data = city(3);
      const actors = data['actors'] as Record<string, unknown>[];
      actors[1]!['description'] = 'Was der Verein macht, und für wen. '.repeat(60);
      const map = await withMarkers(
        await actorMap(data, { view: 'map', lang: dir === 'rtl' ? 'ar' : 'de' }),
      );
      map.showItem('a1');
      await until(() => one(map, '.popup'));
      const popup = one(map, '.popup')!;
      const place = () => {
        const box = one(map, '.close')!.getBoundingClientRect();
        const card = popup.getBoundingClientRect();
        const side = dir === 'rtl' ? box.left - card.left : card.right - box.right;
        return [side, box.top - card.top].map(Math.round);
      };
      const before = place();
      expect(Math.max(...before)).to.be.below(24);
      popup.scrollTop = 1000;
      await until(() => popup.scrollTop > 200);
      expect(place()).to.deep.equal(before);
    });
  }

  it('keeps its buttons clear of the sheet, however low the map is', async () => {
    const map = await withMarkers(
      await actorMap(city(), { 'data-width': '288px', tiles: 'topplus' }),
    );
    map.showItem('a17');
    await until(() => one(map, '.popup'));
    const { top } = one(map, '.popup')!.getBoundingClientRect();
    const bottoms = all(map, '.controls button').map(
      (button) => button.getBoundingClientRect().bottom,
    );
    expect(bottoms).to.have.length(3);
    expect(Math.max(...bottoms)).to.be.at.most(top);
  });

  it('keeps buttons, sheet and the chosen marker apart in very low maps', async () => {
    const map = await actorMap(city(), { 'data-width': '288px' });
    map.style.setProperty('--engagiert-map-height', '13em');
    await withMarkers(map);
    map.showItem('a17');
    await until(() => one(map, '.popup') && one(map, '.marker.selected'));
    const boxOf = (selector: string) => one(map, selector)!.getBoundingClientRect();
    await until(() => {
      const marker = boxOf('.marker.selected');
      const buttons = boxOf('.controls');
      const isBeside = marker.right <= buttons.left || marker.top >= buttons.bottom;
      return isBeside && marker.top >= boxOf('.ground').top && marker.bottom <= boxOf('.popup').top;
    }, 'the marker is in sight');
    expect(boxOf('.controls').bottom).to.be.at.most(boxOf('.popup').top);
  });

  it('gives the popup the shadow of panels that lie over content', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map' }));
    map.style.setProperty('--engagiert-shadow', 'rgb(1, 2, 3) 0px 4px 8px 0px');
    map.showItem('a5');
    const popup = await waitUntilFound(() => one(map, '.popup') ?? undefined);
    expect(getComputedStyle(popup).boxShadow).to.equal('rgb(1, 2, 3) 0px 4px 8px 0px');
  });
});
