import { expect } from '@open-wc/testing';
import { Map, type Layer } from 'leaflet/dist/leaflet-src.esm.js';
import { Ground } from '../../src/actor-map/leaflet/ground.js';
import type { TileSource } from '../../src/actor-map/tile-sources.js';
import { waitUntil } from '../support/wait-until.js';

/** Painted tiles whose file is not there: `lost` tells when so many have failed that the ground would give up. */
function groundOf() {
  const box = document.createElement('div');
  box.style.cssText = 'inline-size: 800px; block-size: 800px';
  document.body.append(box);
  const map = new Map(box).setView([51.31, 9.48], 12);
  let failures = 0;
  let errors = 0;
  let thrown: unknown;
  const ground = new Ground(map, () => failures++);
  const url = `${location.origin}/fault/status?code=404&key=${Math.random()}.pmtiles`;
  ground.set({ kind: 'pmtiles', url, maxNativeZoom: 15 } as TileSource);
  map.eachLayer((layer: Layer) => {
    const fire = layer.fire.bind(layer);
    layer.fire = (type, ...others) => {
      if (type === 'tileerror') errors++;
      try {
        return fire(type, ...others);
      } catch (reason) {
        thrown = reason;
        return layer;
      }
    };
  });
  const lost = async () => {
    await waitUntil(() => errors >= 6);
    expect(thrown).to.equal(undefined);
    return failures;
  };
  return { box, map, ground, lost };
}

describe('ground of the map', () => {
  it('gives painted tiles up that cannot be had', async () => {
    const { box, lost } = groundOf();
    expect(await lost()).to.equal(1);
    box.remove();
  });

  describe('whose server does not answer', () => {
    const { setTimeout, clearTimeout } = window;
    const patience: Record<number, () => void> = {};
    const waits = () => Object.values(patience);
    const box = document.createElement('div');
    let map: Map;
    let ground: Ground;
    let failures = 0;
    let redraws = 0;
    /** What the layer on the map tells of one of its tiles. All at once: of real ones nothing is told meanwhile. */
    const tell = (event: 'tileload' | 'tileerror') =>
      map.eachLayer((layer: Layer) => void layer.fire(event));

    beforeEach(() => {
      window.setTimeout = ((run: () => void, ms?: number) => {
        const timer = setTimeout(run, ms);
        if (ms === 20_000) patience[timer] = run;
        return timer;
      }) as typeof setTimeout;
      window.clearTimeout = (timer) => {
        clearTimeout(timer);
        delete patience[timer as number];
      };
      map = new Map(box).setView([51.31, 9.48], 12);
      failures = redraws = 0;
      ground = new Ground(map, () => failures++);
      ground.set({
        kind: 'raster',
        url: '/fault/hang?{z}/{x}/{y}',
        maxNativeZoom: 15,
      } as TileSource);
      map.eachLayer((layer: Layer) => {
        (layer as Layer & { redraw(): void }).redraw = () => void redraws++;
      });
    });

    afterEach(() => {
      ground.stop();
      map.remove();
      Object.assign(window, { setTimeout, clearTimeout });
    });

    it('is given up after a while', () => {
      expect(waits()).to.have.length(1);
      waits()[0]!();
      expect(failures).to.equal(1);
      expect(box.classList.contains('with-tiles')).to.equal(false);
    });

    it('is waited for until the first tile is there, or nobody waits any more', () => {
      tell('tileload');
      expect(waits()).to.have.length(0);
      ground.set({
        kind: 'raster',
        url: '/fault/hang?{z}/{x}/{y}',
        maxNativeZoom: 15,
      } as TileSource);
      expect(waits()).to.have.length(1);
      ground.stop();
      expect(waits()).to.have.length(0);
    });

    it('is asked again for what got lost, once, when there is a network again', () => {
      const online = () => dispatchEvent(new Event('online'));
      tell('tileload');
      online();
      expect(redraws, 'nothing is missing').to.equal(0);
      tell('tileerror');
      online();
      online();
      expect(redraws).to.equal(1);
      tell('tileerror');
      ground.stop();
      online();
      expect(redraws, 'the map is gone').to.equal(1);
    });
  });

  it('tiles that fail when others are in their place change nothing', async () => {
    const { box, ground, lost } = groundOf();
    ground.set(undefined);
    expect(await lost()).to.equal(0);
    box.remove();
  });

  it('tiles that fail when the map is gone change nothing', async () => {
    const { box, map, ground, lost } = groundOf();
    ground.stop();
    map.remove();
    expect(await lost()).to.equal(0);
    box.remove();
  });
});
