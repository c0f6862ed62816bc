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
