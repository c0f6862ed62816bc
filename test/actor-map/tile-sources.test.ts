import { expect } from '@open-wc/testing';
import { tileSource, tileUrl, type TileSource } from '../../src/actor-map/tile-sources.js';

const settings = { pageUrl: 'https://stadt.example/engagement/', year: 2031 };
const source = (tiles: string, extra = {}) => tileSource(tiles, { ...settings, ...extra });
const text = (tiles: string) =>
  (source(tiles) as TileSource).attribution.map((part) => part.text).join('');

describe('tile sources', () => {
  it('P5: has no source unless the host sets one', () => {
    expect(source('none')).to.equal(undefined);
    expect(source('')).to.equal(undefined);
    expect(source(' None')).to.equal(undefined);
  });

  it('takes names as people write them', () => {
    for (const written of ['OSM', 'osm ', 'Basemap-DE'])
      expect(source(written), written).to.deep.equal(source(written.trim().toLowerCase()));
  });

  it('P11: names providers exactly, with the current year', () => {
    expect(text('basemap-de')).to.equal('© GeoBasis-DE / BKG (2031) CC BY 4.0');
    expect(text('topplus')).to.equal(
      'Kartendarstellung: © BKG (2031) dl-de/by-2-0, Datenquellen: https://sgx.geodatenzentrum.de/web_public/gdz/datenquellen/datenquellen_topplusopen.html',
    );
    expect(text('osm')).to.equal('© OpenStreetMap-Mitwirkende');
  });

  it('knows the row-before-column order of the BKG', () => {
    const { url } = source('basemap-de') as TileSource;
    expect(tileUrl(url, 12, 2156, 1363)).to.match(/GLOBAL_WEBMERCATOR\/12\/1363\/2156\.png$/);
    expect(tileUrl((source('osm') as TileSource).url, 12, 2156, 1363)).to.equal(
      'https://tile.openstreetmap.org/12/2156/1363.png',
    );
  });

  it('P10: sets a referrer policy per provider', () => {
    const other = 'https://tiles.example/{z}/{x}/{y}.png';
    const policies = ['basemap-de', 'topplus', 'osm', other].map(
      (tiles) => (source(tiles) as TileSource).referrerPolicy,
    );
    expect(policies).to.deep.equal([
      'no-referrer',
      'no-referrer',
      'strict-origin-when-cross-origin',
      'strict-origin-when-cross-origin',
    ]);
  });

  const refused: [string, string][] = [
    ['https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png', 'subdomains'],
    ['https://{s}.tiles.example/{z}/{x}/{y}.png', 'subdomains'],
    ['https://a.tile.openstreetmap.org/{z}/{x}/{y}.png', 'subdomains'],
    ['http://tile.openstreetmap.org/{z}/{x}/{y}.png', 'https'],
    ['http://tiles.example/{z}/{x}/{y}.png', 'https'],
    ['https://tiles.example/{z}/{x}.png', 'placeholders'],
    ['https://user:secret@tiles.example/{z}/{x}/{y}.png', 'url'],
    ['https://:secret@tiles.example/{z}/{x}/{y}.png', 'url'],
    ['javascript:alert(1)//{z}{x}{y}', 'url'],
    ['data:image/png,{z}{x}{y}', 'url'],
    ['basemap', 'placeholders'],
    ['constructor', 'placeholders'],
    ['https://', 'url'],
  ];
  for (const [tiles, reason] of refused) {
    it(`P12: refuses ${tiles} (${reason})`, () => expect(source(tiles)).to.equal(reason));
  }

  it('P12: never asks OpenStreetMap for more than zoom 19', () => {
    expect((source('osm') as TileSource).maxNativeZoom).to.equal(19);
    const own = source('https://tile.openstreetmap.org/{z}/{x}/{y}.png') as TileSource;
    expect(own.maxNativeZoom).to.equal(19);
    expect(own.attribution).to.deep.equal((source('osm') as TileSource).attribution);
  });

  it('stretches archives from zoom 15 on, where they end', () => {
    expect((source('/kassel.pmtiles') as TileSource).maxNativeZoom).to.equal(15);
  });

  it('P5: the page’s own tiles need no asking, those of others do', () => {
    expect((source('/tiles/{z}/{x}/{y}.png') as TileSource).provider).to.equal(undefined);
    expect((source('/kassel.pmtiles') as TileSource).kind).to.equal('pmtiles');
    expect((source('/kassel.pmtiles') as TileSource).provider).to.equal(undefined);
    expect((source('https://tiles.example/{z}/{x}/{y}.png') as TileSource).provider!.host).to.equal(
      'tiles.example',
    );
    expect((source('https://tiles.example/a.pmtiles') as TileSource).provider!.host).to.equal(
      'tiles.example',
    );
  });

  it('keeps the placeholders of a template, and its attribution', () => {
    const own = source('/t/{z}/{y}/{x}.png?v=1', { attribution: '© Stadt Kassel' }) as TileSource;
    expect(own.url).to.equal('https://stadt.example/t/{z}/{y}/{x}.png?v=1');
    expect(own.attribution).to.deep.equal([{ text: '© Stadt Kassel' }]);
  });

  it('reads templates as providers write them: {r} is for other screens', () => {
    const own = source('https://tiles.example/smooth/{z}/{x}/{y}{r}.png') as TileSource;
    expect(own.url).to.equal('https://tiles.example/smooth/{z}/{x}/{y}.png');
  });
});
