import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import { CONSENT_KEY, grant, revoke } from '../../src/actor-map/consent.js';
import type { EngagiertConsentChangeEvent } from '../../src/widget/consent-change-event.js';
import { active, actorMap, all, city, one, requests, withMarkers, until } from './support.js';

// Nothing listens there: what is asked of it fails at once, and never leaves the machine.
const foreign = 'https://localhost:1/{z}/{x}/{y}.png';
const own = '/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}';

const tiles = (map: ActorMapElement) => all(map, 'img.leaflet-tile') as HTMLImageElement[];
const button = (map: ActorMapElement, text: RegExp) =>
  all(map, 'button').find((candidate) => text.test(candidate.textContent!));

// Only Chromium lists requests that fail, so every address that an image is given counts.
const { set: setSource, ...source } = Object.getOwnPropertyDescriptor(
  HTMLImageElement.prototype,
  'src',
)!;
const loaded: string[] = [];
/** No tile arrives any more. */
let isMissing = false;
const asked = () =>
  [...requests(), ...loaded].filter((url) => url.startsWith('https://localhost:1/')).length;

describe('<engagiert-actor-map> tiles', () => {
  before(() =>
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...source,
      set(this: HTMLImageElement, url: string) {
        loaded.push(url);
        setSource!.call(this, isMissing ? '/nothing/here.png' : url);
      },
    }),
  );
  after(() =>
    Object.defineProperty(HTMLImageElement.prototype, 'src', { ...source, set: setSource }),
  );
  afterEach(() => revoke('localhost'));

  it('P1, P5: asks nobody unless the host wants tiles', async () => {
    const map = await withMarkers(await actorMap(city()));
    expect(tiles(map)).to.have.length(0);
    expect(one(map, '[part=consent]')).to.equal(null);
    const others = requests().filter((url) => new URL(url).origin !== location.origin);
    expect(others).to.deep.equal([]);
  });

  it('P2: works first and asks before loading foreign tiles', async () => {
    const before = asked();
    const map = await withMarkers(await actorMap(city(), { tiles: foreign }));
    const bar = one(map, '[part=consent]')!;
    expect(bar.textContent).to.contain('localhost');
    expect(bar.textContent).to.contain('IP-Adresse');
    expect(tiles(map)).to.have.length(0);
    expect(asked()).to.equal(before);
    expect(document.querySelector('link[rel=preconnect], link[rel=dns-prefetch]')).to.equal(null);
    const said: boolean[] = [];
    map.addEventListener('engagiert-consent-change', (event: EngagiertConsentChangeEvent) =>
      said.push(event.granted),
    );
    button(map, /Karte laden/)!.click();
    await until(() => asked() > before);
    expect(said).to.deep.equal([true]);
    expect(localStorage.length).to.equal(0);
  });

  it('P4: says nothing of an answer for others, nor after it has gone', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: foreign }));
    const said: boolean[] = [];
    map.addEventListener('engagiert-consent-change', ({ granted }) => said.push(granted));
    grant('other.example', false);
    expect(said).to.deep.equal([]);
    grant('localhost', false);
    revoke('localhost');
    expect(said, 'and of its own each').to.deep.equal([true, false]);
    map.remove();
    grant('localhost', false);
    revoke('other.example');
    expect(said).to.have.length(2);
  });

  it('tries tiles that failed once more where they are allowed anew', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: foreign }));
    grant('localhost', false);
    await until(() => one(map, '[part=notice]'), 'given up');
    const before = asked();
    revoke('localhost');
    await map.updateComplete;
    grant('localhost', false);
    await until(() => asked() > before, 'asked again');
  });

  it('asks in two lines beside a list on a desktop', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: 'osm', 'data-width': '1248px' }));
    // A third line would make it 64 pixels high.
    expect(one(map, '[part=consent]')!.getBoundingClientRect().height).to.be.below(56);
    expect(button(map, /Karte laden/)!.getBoundingClientRect().height).to.be.at.least(36);
    expect(button(map, /immer laden/)!.getBoundingClientRect().height).to.be.at.least(36);
  });

  it('asks within the map on a narrow phone, in Ukrainian too, and keeps words off the edge', async () => {
    const map = await withMarkers(
      await actorMap(city(), { tiles: 'basemap-de', lang: 'uk', 'data-width': '240px' }),
    );
    await until(() => button(map, /завжди/));
    const bar = one(map, '[part=consent]')!.getBoundingClientRect();
    expect(bar.right).to.be.at.most(map.getBoundingClientRect().right + 0.5);
    for (const answer of all(map, '.answers button')) {
      expect(answer.getBoundingClientRect().right).to.be.at.most(bar.right);
    }
    const words = one(map, '[part=consent] p')!.getBoundingClientRect();
    expect(words.top - bar.top).to.be.at.least(8);
  });

  it('P3, P4: remembers only "always", and forgets it with all tiles', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: foreign }));
    const before = asked();
    button(map, /immer laden/)!.click();
    await until(() => asked() > before);
    expect(Object.keys(localStorage)).to.deep.equal([CONSENT_KEY]);
    const again = await actorMap(city(), { tiles: foreign });
    again.scrollIntoView();
    await withMarkers(again);
    await until(
      () => tiles(again).length > 0 || again.shadowRoot!.textContent!.includes('nicht verfügbar'),
    );
    expect(one(again, '[part=consent]')).to.equal(null);
    const said: boolean[] = [];
    again.addEventListener('engagiert-consent-change', (event: EngagiertConsentChangeEvent) =>
      said.push(event.granted),
    );
    button(again, /Einwilligung zurücknehmen/)!.click();
    await until(() => one(again, '[part=consent]'));
    expect(said).to.deep.equal([false]);
    expect(tiles(again)).to.have.length(0);
    expect(tiles(map)).to.have.length(0);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the focus in the map when a question is answered', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: foreign }));
    button(map, /Karte laden/)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(map)?.classList.contains('canvas'), 'lost after yes');
    button(map, /Einwilligung zurücknehmen/)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(map)?.classList.contains('canvas'), 'lost after no');
    const { x, y } = button(map, /Karte laden/)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 8), Math.round(y + 8)] });
    await until(() => active(map) === button(map, /Einwilligung zurücknehmen/), 'lost after click');
  });

  it('A33, P11: breaks a long attribution where the map is narrow', async () => {
    const map = await withMarkers(
      await actorMap(city(), {
        tiles: own,
        'tiles-attribution': `https://tiles.example/${'long'.repeat(40)}`,
        'data-width': '288px',
      }),
    );
    await until(() => one(map, '[part=attribution]'));
    expect(one(map, '[part=attribution]')!.getBoundingClientRect().width).to.be.at.most(288);
    expect(one(map, '.ground')!.getBoundingClientRect().width).to.be.at.most(288);
  });

  it('P4: needs no question where the page has asked', async () => {
    const before = asked();
    const map = await withMarkers(await actorMap(city(), { tiles: foreign, consent: 'granted' }));
    expect(one(map, '[part=consent]')).to.equal(null);
    await until(() => asked() > before);
    // A visitor's own answer elsewhere changes nothing here, so it is not offered to take it back.
    grant('localhost', true);
    await map.updateComplete;
    expect(button(map, /Einwilligung zurücknehmen/)).to.equal(undefined);
    revoke('localhost');
    map.consent = 'ask';
    await until(() => tiles(map).length === 0);
  });

  it('A13, P10: loads tiles without names and with the policy of their provider', async () => {
    const map = await withMarkers(
      await actorMap(city(), { tiles: own, 'tiles-attribution': '© Stadt' }),
    );
    await until(() => tiles(map).length > 0);
    for (const tile of tiles(map)) {
      expect(tile.alt).to.equal('');
      expect(tile.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
    }
    expect(one(map, '.leaflet-tile-pane')!.getAttribute('aria-hidden')).to.equal('true');
    expect(one(map, '[part=attribution]')!.textContent).to.contain('© Stadt');
    expect(one(map, '[part=consent]')).to.equal(null);
  });

  it('R16: gives up on tiles that fail, says so, and asks no more', async () => {
    const map = await withMarkers(
      await actorMap(city(), { tiles: '/nothing/here/{z}/{x}/{y}.png' }),
    );
    // Screen readers tell only what changes in a place that they know already.
    const place = one(map, '.map [role=status]');
    await until(() => one(map, '[part=notice]'), 'no notice');
    expect(one(map, '[part=notice]')!.parentElement).to.equal(place);
    expect(one(map, '[part=notice]')!.textContent).to.contain('Karte derzeit nicht verfügbar');
    expect(tiles(map)).to.have.length(0);
    expect(all(map, '.marker').length).to.be.above(0);
    (all(map, '.controls button')[0] as HTMLButtonElement).click();
    await until(() => one(map, '.leaflet-zoom-anim'), 'it moves');
    await until(() => !one(map, '.leaflet-zoom-anim'), 'at rest');
    expect(tiles(map)).to.have.length(0);
  });

  it('keeps tiles that end at the edge of the city, and shows them again', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: own }));
    const shown = () => tiles(map).filter((tile) => tile.complete && tile.naturalWidth).length;
    const tried = () => loaded.length;
    await until(() => shown() > 6, 'some came');
    const [, out, all] = [...one(map, '.controls')!.querySelectorAll('button')];
    isMissing = true;
    try {
      for (let step = 0; step < 2; step++) {
        // While it still moves, the map does not hear.
        await until(() => !one(map, '.leaflet-zoom-anim'), 'at rest');
        const before = tried();
        out!.click();
        await until(() => tried() > before + 5, 'asked for');
        await until(() => shown() === 0 && tiles(map).every(({ complete }) => complete), 'none');
      }
    } finally {
      isMissing = false;
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(one(map, '[part=notice]')).to.equal(null);
    all!.click();
    await until(() => shown() > 6, 'they are back');
  });

  it('asks again for what got lost once there is a network again', async () => {
    const map = await withMarkers(await actorMap(city(), { tiles: own }));
    const shown = () => tiles(map).filter((tile) => tile.complete && tile.naturalWidth).length;
    await until(() => shown() > 6 && !one(map, '.leaflet-zoom-anim'), 'some came');
    isMissing = true;
    try {
      one(map, '.controls button:nth-child(2)')!.click();
      await until(() => shown() === 0 && tiles(map).every(({ complete }) => complete), 'none');
    } finally {
      isMissing = false;
    }
    dispatchEvent(new Event('online'));
    await until(() => shown() > 6, 'they are back');
    isMissing = true;
    try {
      map.tiles = `${own}&2`;
      await until(() => one(map, '[part=notice]'), 'given up');
    } finally {
      isMissing = false;
    }
    dispatchEvent(new Event('online'));
    await until(() => shown() > 6, 'they are back');
    expect(one(map, '[part=notice]')).to.equal(null);
  });

  it('P12: warns of and ignores what it must not load', async () => {
    const map = await withMarkers(
      await actorMap(city(), {
        tiles: 'https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png',
        consent: 'granted',
      }),
    );
    expect(tiles(map)).to.have.length(0);
    expect(one(map, '[part=attribution]')).to.equal(null);
  });
});
