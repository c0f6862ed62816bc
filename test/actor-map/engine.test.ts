import { expect, nextFrame } from '@open-wc/testing';
import { engineStyles } from '../../src/actor-map/engine.styles.js';
import { createEngine } from '../../src/actor-map/leaflet/engine.js';
import type { Covered, MapData, MapEngine } from '../../src/actor-map/map-engine.js';
import { until } from './support.js';

const words = {
  cluster: (count: number) => `${count}`,
  spot: (count: number) => `${count}`,
  count: (count: number) => count.toLocaleString('de'),
  distance: (metres: number) => `${metres} m`,
};

/** Points in a square of so many degrees around a place. */
function around(
  lat: number,
  lon: number,
  degrees: number,
  count = 50,
): readonly [number, number][] {
  return Array.from({ length: count }, (_, at) => [
    lat + (((at * 7) % count) / count - 0.5) * degrees,
    lon + (at / count - 0.5) * degrees,
  ]);
}

const dataOf = (points: readonly (readonly [number, number])[]): MapData => ({
  lat: points.map(([lat]) => lat),
  lon: points.map(([, lon]) => lon),
  mark: points.map(() => 0),
  marks: [{ color: '#2b6cb0', sign: 'A' }],
  name: (index) => `N ${index}`,
  lang: () => 'de',
});

describe('map engine', () => {
  let engine: MapEngine;
  let box: HTMLElement;
  let chosen: number[];
  /** The chosen markers that were in view when the map got other sizes. */
  let resized: number[];
  /** What lies over the map. */
  let covered: Covered;
  const options = { cluster: true, selected: undefined, more: false };
  /** Where the map looks: its offset and its scale. */
  const view = () => {
    const mark = box.querySelector('.leaflet-map-pane')!.getBoundingClientRect();
    return `${Math.round(mark.x)} ${Math.round(mark.y)} ${box.querySelector('.scale')!.textContent}`;
  };
  /** The map has heard of its size: its observer is older. */
  const isMeasured = () =>
    new Promise<void>((seen) => {
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        seen();
      });
      observer.observe(box);
    });
  const counted = () =>
    [...box.querySelectorAll('.marker')].reduce(
      (sum, marker) => sum + (parseInt(marker.ariaLabel!, 10) || 1),
      0,
    );

  beforeEach(() => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = engineStyles.map(({ styleSheet }) => styleSheet!);
    box = document.createElement('div');
    box.tabIndex = 0;
    box.style.cssText = 'position: relative; width: 600px; height: 400px';
    root.append(box);
    document.body.append(host);
    chosen = [];
    resized = [];
    covered = { left: 0, right: 0, bottom: 0 };
    const callbacks = {
      chosen: (index: number) => void chosen.push(index),
      resized: (index: number) => void resized.push(index),
      covered: () => covered,
      grouped() {},
      declined() {},
      tilesFailed() {},
    };
    engine = createEngine({ words, callbacks });
    engine.attach(box, {});
  });
  afterEach(() => {
    engine.destroy();
    (box.getRootNode() as ShadowRoot).host.remove();
  });

  it('R18: looks nowhere as long as it has no room, and shows all once it has', async () => {
    box.style.display = 'none';
    engine.setData(dataOf(around(51, 9, 1)), options);
    engine.setView(undefined, 3);
    engine.setView(undefined, undefined);
    await nextFrame();
    expect(counted()).to.equal(0);
    box.style.display = '';
    await until(() => counted() === 50);
  });

  describe('R18: goes where it is sent', () => {
    const hidden = async () => {
      engine.setData(dataOf(around(51, 9, 1)), options);
      await until(() => counted() === 50);
      box.style.display = 'none';
      await nextFrame();
      await nextFrame();
    };
    const isInTheMiddle = async (index: number) => {
      engine.select(index);
      const room = box.getBoundingClientRect();
      await until(() => {
        const chosen = box.querySelector('.marker.selected')?.getBoundingClientRect();
        const from = (x: number, middle: number) => Math.abs(x - middle);
        return (
          chosen?.width &&
          from(chosen.x + chosen.width / 2, room.x + 300) < 30 &&
          from(chosen.bottom, room.y + 150) < 60
        );
      }, 'in the middle of what is not covered');
    };
    beforeEach(() => (covered = { left: 0, right: 0, bottom: 100 }));

    it('without room as soon as it has some', async () => {
      await hidden();
      engine.focusItem(7);
      box.style.display = '';
      await isInTheMiddle(7);
    });

    it('in the moment in which it gets room, of which Leaflet has not heard yet', async () => {
      await hidden();
      box.style.display = '';
      engine.focusItem(30);
      await isInTheMiddle(30);
    });

    it('and shows all of what comes later, as if it had had room', async () => {
      await hidden();
      engine.setHere({ lat: 51, lon: 9 });
      box.style.display = '';
      await until(() => counted() > 0 && counted() < 50, 'near where the visitor is');
      engine.setData(dataOf(around(48, 9, 1)), options);
      await until(() => counted() === 50);
    });
  });

  it('has room before it has anything to show', async () => {
    await nextFrame();
    await nextFrame();
    engine.setData(dataOf(around(51, 9, 1)), options);
    await until(() => counted() === 50);
  });

  it('stays where it is when more comes that is in view already', async () => {
    const first = around(51, 9, 1);
    engine.setData(dataOf(first), options);
    await until(() => counted() === 50);
    const before = view();
    engine.setData(dataOf([...first, ...around(51, 9, 0.5)]), { ...options, more: true });
    await until(() => counted() === 100);
    expect(view()).to.equal(before);
  });

  it('shows all when more comes from further away', async () => {
    const first = around(51, 9, 1);
    engine.setData(dataOf(first), options);
    await until(() => counted() === 50);
    engine.setData(dataOf([...first, ...around(49, 11, 1)]), { ...options, more: true });
    await until(() => counted() === 100);
  });

  it('stays with the visitor who has moved it, whatever comes', async () => {
    const first = around(51, 9, 1);
    engine.setData(dataOf(first), options);
    await until(() => counted() === 50);
    const before = view();
    engine.zoomBy(1);
    await until(() => view() !== before);
    await nextFrame();
    const moved = view();
    engine.setData(dataOf([...first, ...around(49, 11, 1)]), { ...options, more: true });
    await nextFrame();
    expect(view()).to.equal(moved);
  });

  it('stays with the visitor who has moved to where nothing is so far', async () => {
    const first = around(51, 9, 1);
    engine.setData(dataOf(first), options);
    await until(() => counted() === 50);
    await until(() => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      return counted() === 0;
    });
    // Until it has come to rest.
    let still = 0;
    for (let before = ''; still < 10; await nextFrame()) {
      still = before === view() ? still + 1 : 0;
      before = view();
    }
    const moved = view();
    engine.setData(dataOf([...first, ...around(51, 9, 0.5)]), { ...options, more: true });
    await nextFrame();
    await nextFrame();
    expect(view()).to.equal(moved);
  });

  it('stays with the visitor who has zoomed by a double click', async () => {
    const first = around(51, 9, 1);
    engine.setData(dataOf(first), options);
    await until(() => counted() === 50);
    const before = view();
    const { x, y } = box.getBoundingClientRect();
    const at = { clientX: x + 300, clientY: y + 200, bubbles: true, detail: 2 };
    box.querySelector('.leaflet')!.dispatchEvent(new MouseEvent('dblclick', at));
    await until(() => view() !== before);
    await nextFrame();
    const moved = view();
    engine.setData(dataOf([...first, ...around(49, 11, 1)]), { ...options, more: true });
    await nextFrame();
    await nextFrame();
    expect(view()).to.equal(moved);
  });

  it('goes to the first points that come, when there were none at first', async () => {
    engine.setData(dataOf([]), options);
    await until(() => box.querySelector('.scale')!.textContent);
    const before = view();
    engine.setData(dataOf(around(51, 9, 0.1)), { ...options, more: true });
    await until(() => counted() === 50);
    expect(view()).not.to.equal(before);
    expect(box.querySelectorAll('.marker').length).to.be.above(1);
  });

  it('keeps the focus in a marker that stands for more now', async () => {
    const first = around(51, 9, 0.001, 4);
    engine.setData(dataOf(first), options);
    await until(() => counted() === 4);
    const root = box.getRootNode() as ShadowRoot;
    box.querySelector<HTMLElement>('.marker')!.focus();
    engine.setData(dataOf([...first, ...first]), { ...options, more: true });
    await until(() => counted() === 8);
    expect(root.activeElement!.classList.contains('marker')).to.equal(true);
  });

  it('shows the districts where there are no actors to show', async () => {
    engine.setData(dataOf([]), options);
    engine.setDistricts([
      { name: 'Nord', position: { lat: 51.34, lon: 9.5 } },
      { name: 'Süd', position: { lat: 51.28, lon: 9.45 } },
    ]);
    await until(() =>
      /^(1|2) km|[1-9]\d{3} m|^[1-9]\d{2} m/.test(box.querySelector('.scale')!.textContent!),
    );
    for (const name of box.querySelectorAll<HTMLElement>('.district-name')) {
      expect(name.hidden).to.equal(false);
    }
  });

  for (const count of [1234, 12_345, 123_456]) {
    it(`keeps ${count} inside its ring`, async () => {
      // A wide typeface: what a page has is not ours to choose.
      box.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
      engine.setData(dataOf(around(51, 9, 0.00001, count)), options);
      const label = count.toLocaleString('de');
      await until(() => box.querySelector('.ring-count')?.textContent === label);
      const ring = box.querySelector('.ring')!.getBoundingClientRect();
      const number = box.querySelector('.ring-count')!.getBoundingClientRect();
      // The ring itself is five pixels thick and stands off the edge by one and a half.
      expect(number.width).to.be.below(ring.width - 14);
    });
  }

  it('moves to a chosen place only when it is out of view, and keeps the rest in view', async () => {
    engine.setData(dataOf(around(51, 9, 1)), options);
    await until(() => counted() === 50);
    const before = view();
    const inside = { lat: 51.1, lon: 9.1 };
    engine.setPlaces({ all: [inside, { lat: 50.9, lon: 8.9 }], chosen: inside });
    expect(view()).to.equal(before);
    expect(box.querySelectorAll('.offer')).to.have.length(2);
    expect(box.querySelectorAll('.place')).to.have.length(1);
    engine.setPlaces({ all: [], chosen: { lat: 50, lon: 12 } });
    await until(() => view() !== before);
    await until(() => counted() === 50, 'the actors are out of view');
    await until(() => {
      const spot = box.querySelector('.place')!.getBoundingClientRect();
      const edge = box.getBoundingClientRect();
      return spot.x >= edge.x && spot.right <= edge.right;
    }, 'the place is out of view');
  });

  it('stays at a place that it was sent to when its room changes', async () => {
    engine.setData(dataOf(around(51, 9, 1)), options);
    await until(() => counted() === 50);
    const isInView = () => {
      const spot = box.querySelector('.place')!.getBoundingClientRect();
      const edge = box.getBoundingClientRect();
      return spot.x >= edge.x && spot.right <= edge.right;
    };
    const start = view();
    engine.setPlaces({ all: [], chosen: { lat: 50, lon: 12 } });
    const rests = () => view() !== start && !box.querySelector('.leaflet-zoom-anim');
    await until(() => rests() && isInView());
    box.style.width = '500px';
    await isMeasured();
    await until(rests);
    expect(isInView()).to.equal(true);
  });

  it('of two quick clicks the second is not meant for what has come under the finger, nor one while the map moves', async () => {
    engine.setData(dataOf([...around(51, 9, 0.05, 5), [51.2, 9.3]]), options);
    await until(() => counted() === 6);
    await isMeasured();
    const marker = (name: string) =>
      box.querySelector<HTMLElement>(`.marker[aria-label="${name}"]`);
    const click = (name: string, detail: number) =>
      marker(name)!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    click('N 5', 2);
    expect(chosen).to.deep.equal([]);
    click('5', 1);
    await until(() => box.querySelector('.leaflet-zoom-anim'), 'it moves');
    click('N 5', 1);
    expect(chosen).to.deep.equal([]);
    await until(() => !box.querySelector('.leaflet-zoom-anim') && marker('N 2'), 'it has moved');
    click('N 2', 1);
    expect(chosen).to.deep.equal([2]);
  });

  it('tells of other sizes where the chosen marker was in view', async () => {
    engine.setData(dataOf(around(51, 9, 1)), { ...options, selected: 7 });
    await until(() => counted() === 50);
    expect(resized).to.deep.equal([]);
    box.style.width = '500px';
    await until(() => resized.length, 'told');
    expect(new Set(resized)).to.deep.equal(new Set([7]));
    // Away from it.
    engine.setView({ lat: 40, lon: 20 }, 12);
    await until(() => !box.querySelector('.leaflet-zoom-anim') && !counted(), 'away');
    resized.length = 0;
    box.style.width = '400px';
    await isMeasured();
    expect(resized).to.deep.equal([]);
  });

  for (const [width, height] of [
    [600, 400],
    [288, 348],
  ]) {
    it(`shows both poles whole at ${width} × ${height}`, () => {
      box.style.cssText += `width: ${width}px; height: ${height}px`;
      engine.setData(
        dataOf([
          [90, 0],
          [-90, 20],
          [85.05, 120],
        ]),
        options,
      );
      expect(counted()).to.equal(3);
      const around = box.getBoundingClientRect();
      for (const marker of box.querySelectorAll('.marker')) {
        const { top, bottom } = marker.getBoundingClientRect();
        expect(top).to.be.at.least(around.top);
        expect(bottom).to.be.at.most(around.bottom);
      }
    });
  }
});
