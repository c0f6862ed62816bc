import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { actorMap, all, city, one, withMarkers, until } from './support.js';

describe('<engagiert-actor-map>: map', () => {
  it('A7: is a named region with its keys told', async () => {
    const map = await withMarkers(await actorMap(city(), { heading: 'Wer mitmacht' }));
    const region = one(map, '.canvas')!;
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.getAttribute('aria-label')).to.equal('Karte: Wer mitmacht');
    // Where plus joins keys, the key itself is spelled out: https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts
    expect(region.getAttribute('aria-keyshortcuts')).to.match(/Arrow.* Plus -$/);
  });

  it('says the names of its buttons once', async () => {
    const map = await withMarkers(await actorMap(city()));
    const twice = all(map, 'button[aria-label]').filter(
      ({ title, ariaLabel }) => title === ariaLabel,
    );
    expect(twice.map(({ title }) => title)).to.deep.equal([]);
  });

  it('A12: speaks German in every button', async () => {
    const map = await withMarkers(await actorMap(city()));
    map.showItem('a7');
    await until(() => one(map, '.popup'));
    const names = all(map, 'button').map(
      (button) => button.getAttribute('aria-label') || button.title || button.textContent!.trim(),
    );
    for (const name of names) expect(name).not.to.match(/zoom in|close|zoom out|show all/i);
    expect(names).to.include.members(['Vergrößern', 'Verkleinern', 'Alles zeigen', 'Schließen']);
  });

  it('A15: moves by keys and buttons alone', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    const scale = () => one(map, '.scale')!.outerHTML;
    const before = scale();
    one(map, '.controls button')!.click();
    await until(() => scale() !== before);
    one(map, '.canvas')!.focus();
    const pane = one(map, '.leaflet-map-pane')!;
    const at = pane.getBoundingClientRect().x;
    await sendKeys({ press: 'ArrowRight' });
    await until(() => pane.getBoundingClientRect().x < at);
    all(map, '.controls button')[2]!.click();
    await until(() => scale() === before);
  });

  it('A15: zooms by as many steps as the button was pressed, also while it moves', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    /** Pixels of a kilometre. */
    const scale = () => {
      const { textContent, offsetWidth } = one(map, '.scale')!;
      const [length = '', unit] = textContent!.split(/\s/);
      return offsetWidth / (Number(length) * (unit === 'km' ? 1 : 0.001));
    };
    const before = scale();
    const [nearer] = all(map, '.controls button');
    nearer!.click();
    // Leaflet begins with the next frame.
    await new Promise(requestAnimationFrame);
    nearer!.click();
    nearer!.click();
    await until(() => Math.round(scale() / before) === 8, 'three steps');
  });

  it('tells of a centre that is none', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      await withMarkers(await actorMap(city(), { center: '91 9.48' }));
    } finally {
      console.warn = warn;
    }
    const ours = said.filter((line) => line.includes('center='));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.match(/^<engagiert-actor-map> center="91 9\.48" is not known; allowed: /);
  });

  it('stays where the visitor went, wherever the owner lets it start', async () => {
    const map = await withMarkers(await actorMap(city(), { center: '51.31 9.48', zoom: '13' }));
    const scale = () => one(map, '.scale')!.textContent;
    const before = scale();
    one(map, '.controls button')!.click();
    await until(() => scale() !== before);
    const near = scale();
    map.requestUpdate();
    await map.updateComplete;
    expect(scale()).to.equal(near);
    map.center = '51.3 9.47';
    await until(() => scale() === before, 'another start');
  });

  it('shows all when asked to, wherever the owner lets it start', async () => {
    const map = await withMarkers(await actorMap(city(200), { center: '51.31 9.48', zoom: '14' }));
    const counted = () =>
      all(map, '.marker')
        .map(({ ariaLabel }) => (ariaLabel!.startsWith('Verein') ? 1 : parseInt(ariaLabel!, 10)))
        .reduce((sum, count) => sum + count, 0);
    expect(counted()).to.be.below(199);
    all(map, '.controls button')[2]!.click();
    await until(() => counted() === 199, 'not all');
  });

  it('writes no name where it would be cut off', async () => {
    const data = city(6) as { districts: object[] };
    data.districts = Array.from({ length: 60 }, (_, at) => ({
      id: `d${at}`,
      label: `Ein langer Name ${at}`,
      position: { lat: 51.27 + (at % 10) * 0.01, lon: 9.4 + Math.floor(at / 10) * 0.03 },
    }));
    const map = await withMarkers(await actorMap(data, { 'data-width': '320px' }));
    const edge = one(map, '.ground')!.getBoundingClientRect();
    const buttons = one(map, '.controls')!.getBoundingClientRect();
    const labels = all(map, '.district-name')
      .map((label) => label.getBoundingClientRect())
      .filter(({ width, bottom, top }) => width && bottom > edge.top && top < edge.bottom);
    const scale = one(map, '.scale')!.getBoundingClientRect();
    expect(labels.length).to.be.above(2);
    for (const { left, right, top, bottom } of labels) {
      expect(left).to.be.at.least(edge.left);
      expect(right).to.be.at.most(edge.right);
      expect(top).to.be.at.least(edge.top);
      expect(bottom).to.be.at.most(edge.bottom);
      expect(right < buttons.left || top > buttons.bottom).to.equal(true);
      expect(left > scale.right || bottom < scale.top).to.equal(true);
    }
  });

  it('writes no name over another, however large the letters are', async () => {
    const data = city(6) as { districts: object[] };
    data.districts = Array.from({ length: 12 }, (_, at) => ({
      id: `d${at}`,
      label: `Name ${at}`,
      position: { lat: 51.27 + at * 0.004, lon: 9.5 },
    }));
    document.body.style.fontSize = '40px';
    const map = await withMarkers(await actorMap(data));
    await until(() => all(map, '.district-name:not([hidden])').length > 1, 'names');
    const boxes = all(map, '.district-name:not([hidden])')
      .map((name) => name.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    document.body.style.fontSize = '';
    boxes.slice(1).forEach(({ top }, at) => expect(top).to.be.at.least(boxes[at]!.bottom - 1));
  });

  it('A16: leaves the wheel to the page until the map has the focus', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    const scale = () => one(map, '.scale')!.outerHTML;
    const before = scale();
    const turn = (options: WheelEventInit = {}) => {
      const event = new WheelEvent('wheel', {
        deltaY: -300,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...options,
      });
      one(map, '.leaflet')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn()).to.equal(false);
    await until(() => one(map, '.hint'));
    expect(scale()).to.equal(before);
    expect(turn({ ctrlKey: true })).to.equal(true);
    await until(() => scale() !== before);
    one(map, '.canvas')!.focus();
    expect(turn()).to.equal(true);
  });

  it('A16: leaves one finger to the page', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    expect(getComputedStyle(one(map, '.leaflet')!).touchAction).to.equal('pan-x pan-y');
  });

  it('A17: lets Tab leave in both directions', async () => {
    const map = await withMarkers(await actorMap(city(200)));
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    map.before(before);
    map.after(after);
    all(map, '.canvas')[0]!.focus();
    let steps = 0;
    while (document.activeElement !== after && steps++ < 15) await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    one(map, '.items .name')!.focus();
    steps = 0;
    while (document.activeElement !== before && steps++ < 15)
      await sendKeys({ press: 'Shift+Tab' });
    expect(document.activeElement).to.equal(before);
  });

  it('writes districts and a scale on its own ground', async () => {
    const map = await withMarkers(await actorMap(city()));
    expect(all(map, '.district')).to.have.length(1);
    expect(all(map, '.district-name').map((node) => node.textContent)).to.have.members([
      'Nordstadt',
      'Südstadt',
    ]);
    expect(one(map, '.scale')!.textContent).to.match(/\d+\s(m|km)/);
  });
});
