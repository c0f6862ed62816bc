import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { active, actorMap, all, city, one, withMarkers, until } from './support.js';

describe('<engagiert-actor-map>: one choice in list and map', () => {
  it('shows on the map what is chosen in the list, and leads back to it', async () => {
    const map = await withMarkers(await actorMap(city()));
    const row = all(map, '.items .name').find((name) => name.textContent!.includes('Verein 9'))!;
    row.click();
    await until(() => active(map)?.classList.contains('popup'));
    await until(() => one(map, '.marker.selected')?.ariaLabel === 'Verein 9');
    expect(one(map, '.marker.selected')!.getAttribute('aria-current')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await until(() => !one(map, '.popup'));
    expect(active(map)!.textContent).to.contain('Verein 9');
  });

  it('a step back from what is open gives the focus back to where it was opened', async () => {
    for (const from of ['.marker.single', '.items > li:nth-child(10) .name']) {
      const map = await withMarkers(await actorMap(city(20), { 'sync-url': 'k' }));
      const opener = one(map, from)!;
      opener.click();
      await until(() => active(map)?.classList.contains('popup') && location.hash);
      history.back();
      // A marker may have been drawn anew meanwhile: the map makes room for the card.
      const isBack = () =>
        active(map)?.ariaLabel === opener.ariaLabel &&
        active(map)?.textContent === opener.textContent;
      await until(() => !one(map, '.popup') && isBack(), 'back where it was');
      map.remove();
    }
  });

  it('the next feed, which has the shown one no more, leaves the focus on the map', async () => {
    const map = await withMarkers(await actorMap(city(20)));
    one(map, '.marker.single')!.click();
    await until(() => active(map)?.classList.contains('popup'));
    const gone = one(map, '.marker.selected')!.ariaLabel;
    const { actors, ...rest } = city(20);
    map.data = { ...rest, actors: (actors as { name: string }[]).filter((a) => a.name !== gone) };
    await until(() => active(map) === one(map, '.canvas'), 'on the map');
    expect(one(map, '.popup')).to.equal(null);
  });

  it('leaves the focus where it has gone when the next feed takes a card away', async () => {
    const map = await withMarkers(await actorMap(city(20)));
    const field = document.createElement('input');
    map.parentElement!.append(field);
    one(map, '.marker.single')!.click();
    await until(() => active(map)?.classList.contains('popup'));
    map.requestUpdate();
    await map.updateComplete;
    field.focus();
    map.data = { ...city(20), actors: [{ id: 'b', name: 'B', position: { lat: 51.3, lon: 9.5 } }] };
    await until(() => !one(map, '.popup'));
    expect(document.activeElement).to.equal(field);
  });

  for (const attributes of [{ 'data-width': '320px' }, { view: 'map' }] as Record<
    string,
    string
  >[]) {
    it(`leads from a list that stands alone to the map, and back: ${JSON.stringify(attributes)}`, async () => {
      const map = await withMarkers(await actorMap(city(), attributes));
      const shown = () => one(map, '.panes')!.dataset.shown;
      all(map, '.switch .button')
        .find((button) => button.textContent!.includes('Liste'))!
        .click();
      await until(() => shown() === 'list' && !one(map, '.canvas')!.checkVisibility());
      const row = all(map, '.items .name').find((name) => name.textContent!.includes('Verein 19'))!;
      row.click();
      await until(() => active(map)?.classList.contains('popup'));
      expect(shown()).to.equal('map');
      await until(() => {
        const marker = one(map, '.marker.selected')?.getBoundingClientRect();
        const { left, right, top } = one(map, '.ground')!.getBoundingClientRect();
        return marker && marker.top > top && marker.left > left && marker.right < right;
      }, 'the marker is in view');
      const { top, bottom } = one(map, '.popup')!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      await sendKeys({ press: 'Escape' });
      await until(() => active(map) === row, 'back at the row');
      expect(shown()).to.equal('list');
      expect(one(map, '.popup')).to.equal(null);
    });
  }

  it('shows in the list what is chosen on the map, wherever it stands', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    map.showItem('a150');
    await until(() => one(map, '.items > .selected'));
    expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 150');
    expect(all(map, '.items > li')).to.have.length(21);
  });

  it('shows in the list whom the page asks to see', async () => {
    const map = await withMarkers(await actorMap(city()));
    map.showItem('a17');
    await until(() => one(map, '.items > .selected'));
    const list = one(map, '.list')!.getBoundingClientRect();
    const inView = () => {
      const { top, bottom } = one(map, '.items > .selected')!.getBoundingClientRect();
      return top >= list.top - 1 && bottom <= list.bottom + 1;
    };
    await until(inView, 'the row is in view');
    expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 17');
  });
});
