/** Where map tiles may come from, and under which conditions. Pure: nothing here asks the network. */

export interface AttributionPart {
  readonly text: string;
  readonly href?: string;
}

export interface TileSource {
  readonly kind: 'raster' | 'pmtiles';
  readonly url: string;
  readonly attribution: readonly AttributionPart[];
  readonly minZoom: number;
  /** Deeper zooms stretch the tiles of this one. */
  readonly maxNativeZoom: number;
  readonly referrerPolicy: ReferrerPolicy;
  /** Who gets to know the visitor's address; absent for the page's own origin, which needs no asking. */
  readonly provider?: { readonly name: string; readonly host: string; readonly privacy?: string };
}

/** Why a `tiles` value is not used; the element warns with it. */
export type TileRefusal = 'url' | 'https' | 'subdomains' | 'placeholders';

export interface TileSettings {
  readonly attribution?: string;
  readonly pageUrl: string;
  readonly year: number;
}

const BKG = {
  name: 'Bundesamt für Kartographie und Geodäsie',
  host: 'sgx.geodatenzentrum.de',
  privacy: 'https://www.bkg.bund.de/datenschutz',
};
const OSM_HOST = 'tile.openstreetmap.org';

const presets: Readonly<Record<string, (year: number) => TileSource>> = {
  'basemap-de': (year) => ({
    kind: 'raster',
    url: 'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png',
    minZoom: 0,
    maxNativeZoom: 18,
    referrerPolicy: 'no-referrer',
    provider: BKG,
    attribution: [
      { text: '© GeoBasis-DE / ' },
      { text: 'BKG', href: 'https://www.bkg.bund.de' },
      { text: ` (${year}) ` },
      { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
  }),
  topplus: (year) => ({
    kind: 'raster',
    url: 'https://sgx.geodatenzentrum.de/wmts_topplus_open/tile/1.0.0/web_grau/default/WEBMERCATOR/{z}/{y}/{x}.png',
    minZoom: 0,
    maxNativeZoom: 18,
    referrerPolicy: 'no-referrer',
    provider: BKG,
    attribution: [
      { text: 'Kartendarstellung: © ' },
      { text: 'BKG', href: 'https://www.bkg.bund.de' },
      { text: ` (${year}) ` },
      { text: 'dl-de/by-2-0', href: 'https://www.govdata.de/dl-de/by-2-0' },
      { text: ', Datenquellen: ' },
      {
        text: 'https://sgx.geodatenzentrum.de/web_public/gdz/datenquellen/datenquellen_topplusopen.html',
        href: 'https://sgx.geodatenzentrum.de/web_public/gdz/datenquellen/datenquellen_topplusopen.html',
      },
    ],
  }),
  osm: () => osmSource(`https://${OSM_HOST}/{z}/{x}/{y}.png`),
};

function osmSource(url: string): TileSource {
  return {
    kind: 'raster',
    url,
    minZoom: 0,
    maxNativeZoom: 19,
    // The usage policy of OpenStreetMap's servers asks for a referrer, even where the page sends none.
    referrerPolicy: 'strict-origin-when-cross-origin',
    provider: {
      name: 'OpenStreetMap Foundation',
      host: OSM_HOST,
      privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
    },
    attribution: [
      { text: '© ' },
      { text: 'OpenStreetMap-Mitwirkende', href: 'https://www.openstreetmap.org/copyright' },
    ],
  };
}

/** The source behind a `tiles` attribute; nothing for "none", a refusal for what must not be used. */
export function tileSource(
  tiles: string,
  settings: TileSettings,
): TileSource | TileRefusal | undefined {
  const name = tiles.trim().toLowerCase();
  if (name === '' || name === 'none') return undefined;
  if (Object.hasOwn(presets, name)) return presets[name]!(settings.year);
  if (/\{s\}/i.test(tiles)) return 'subdomains';
  // Braces would be percent-encoded by the parser; the placeholders must survive it.
  const url = parseUrl(tiles, settings.pageUrl);
  const page = parseUrl(settings.pageUrl);
  if (!url || !page || url.username || url.password || !/^https?:$/.test(url.protocol))
    return 'url';
  const own = url.origin === page.origin;
  if (url.protocol !== 'https:' && !own) return 'https';
  const pmtiles = /\.pmtiles$/i.test(url.pathname);
  // {r} stands for "@2x" where screens are sharp; one kind of tiles serves all.
  const template = url.href.replace(/%7B(\w+)%7D/gi, '{$1}').replace('{r}', '');
  if (!pmtiles && !['{z}', '{x}', '{y}'].every((part) => template.includes(part))) {
    return 'placeholders';
  }
  if (url.hostname === OSM_HOST || url.hostname.endsWith(`.${OSM_HOST}`)) {
    return url.hostname === OSM_HOST ? osmSource(template) : 'subdomains';
  }
  return {
    kind: pmtiles ? 'pmtiles' : 'raster',
    url: pmtiles ? url.href : template,
    minZoom: 0,
    maxNativeZoom: pmtiles ? 15 : 18,
    referrerPolicy: 'strict-origin-when-cross-origin',
    attribution: settings.attribution ? [{ text: settings.attribution }] : [],
    ...(own ? {} : { provider: { name: url.hostname, host: url.hostname } }),
  };
}

function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/** One tile's address: the template with its three numbers. */
export function tileUrl(template: string, z: number, x: number, y: number): string {
  return template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
}
