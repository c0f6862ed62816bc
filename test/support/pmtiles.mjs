// A `.pmtiles` file as a city would have one: vectors of its area at many zooms, compressed, with directories in leaves.
// https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

const GZIP = 2;
const MVT = 1;
const EXTENT = 4096;
const HEADER = 127;
/** Entries of one leaf: few, so that there are many leaves. */
const LEAF = 256;

function varint(value) {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
}

// --- Vector tiles: https://github.com/mapbox/vector-tile-spec ---

const field = (number, value) =>
  typeof value === 'number'
    ? Buffer.concat([varint(number * 8), varint(value)])
    : Buffer.concat([varint(number * 8 + 2), varint(value.length), value]);
const packed = (numbers) => Buffer.concat(numbers.map(varint));
const zigzag = (value) => (value < 0 ? -value * 2 - 1 : value * 2);

/** Points as the commands of a geometry: to the first, on to the others, and back if it is an area. */
function commands(points, isArea) {
  const steps = points.map(([x, y], at) => {
    const [fromX, fromY] = at ? points[at - 1] : [0, 0];
    return [zigzag(x - fromX), zigzag(y - fromY)];
  });
  const [first, ...others] = steps;
  return packed([9, ...first, others.length * 8 + 2, ...others.flat(), ...(isArea ? [15] : [])]);
}

function layer(name, kind, type, shapes) {
  const feature = (points) =>
    field(
      2,
      Buffer.concat([
        field(2, packed([0, 0])),
        field(3, type),
        field(4, commands(points, type === 3)),
      ]),
    );
  return field(
    3,
    Buffer.concat([
      field(15, 2),
      field(1, Buffer.from(name)),
      ...shapes.map(feature),
      field(3, Buffer.from('kind')),
      field(4, field(1, Buffer.from(kind))),
      field(5, EXTENT),
    ]),
  );
}

/** Land, a lake and a net of streets, different in each tile. */
function tile(random) {
  const land = [[0, 0], [EXTENT, 0], [EXTENT, EXTENT], [0, EXTENT]]; // prettier-ignore
  const [x, y] = [random(2000), random(2000)];
  const lake = [[x, y], [x + 900, y + 100], [x + 700, y + 800], [x + 100, y + 700]]; // prettier-ignore
  const streets = Array.from({ length: 150 }, () => {
    let at = [random(EXTENT), random(EXTENT)];
    return Array.from({ length: 8 }, () => (at = [at[0] + random(300), at[1] + random(300)]));
  });
  return Buffer.concat([
    layer('earth', 'earth', 3, [land]),
    layer('water', 'lake', 3, [lake]),
    layer('roads', 'major_road', 2, streets),
  ]);
}

// --- The archive ---

function directory(entries) {
  const deltas = entries.map(({ id }, at) => varint(id - (at ? entries[at - 1].id : 0)));
  return gzipSync(
    Buffer.concat([
      varint(entries.length),
      ...deltas,
      ...entries.map(({ run }) => varint(run)),
      ...entries.map(({ length }) => varint(length)),
      ...entries.map(({ offset }) => varint(offset + 1)),
    ]),
  );
}

const columnAt = (lon, zoom) => Math.floor(((lon + 180) / 360) * 2 ** zoom);
function rowAt(lat, zoom) {
  const sin = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** zoom);
}

/** The file as bytes, and where in it the leaves stand. */
export function pmtiles({ west, south, east, north, maxZoom = 15 }) {
  let seed = 7;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const ids = [];
  for (let zoom = 0; zoom <= maxZoom; zoom++) {
    for (let x = columnAt(west, zoom); x <= columnAt(east, zoom); x++) {
      for (let y = rowAt(north, zoom); y <= rowAt(south, zoom); y++)
        ids.push(zxyToTileId(zoom, x, y));
    }
  }
  ids.sort((a, b) => a - b);
  const tiles = [];
  let offset = 0;
  const entries = ids.map((id) => {
    const data = gzipSync(tile(random));
    tiles.push(data);
    const entry = { id, run: 1, length: data.length, offset };
    offset += data.length;
    return entry;
  });
  const leaves = [];
  const rootEntries = [];
  for (let at = 0, end = 0; at < entries.length; at += LEAF) {
    const leaf = directory(entries.slice(at, at + LEAF));
    rootEntries.push({ id: entries[at].id, run: 0, length: leaf.length, offset: end });
    leaves.push(leaf);
    end += leaf.length;
  }
  const parts = [
    directory(rootEntries),
    gzipSync(Buffer.from(JSON.stringify({ name: 'Stadt', vector_layers: [] }))),
    Buffer.concat(leaves),
    Buffer.concat(tiles),
  ];
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles');
  header[7] = 3;
  let start = HEADER;
  const sections = parts.map(({ length }, at) => {
    header.writeBigUInt64LE(BigInt(start), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + at * 16);
    start += length;
    return { start: start - length, end: start };
  });
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(entries.length), at);
  header.set([1, GZIP, GZIP, MVT, 0, maxZoom], 96);
  [west, south, east, north].forEach((degrees, at) =>
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4),
  );
  return { bytes: Buffer.concat([header, ...parts]), leaves: sections[2] };
}

/** What a web space answers to a request for a part of a file. */
export function answerRange(bytes, range) {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (from === undefined) return { status: 200, body: bytes, headers: {} };
  const end = Math.min(Number(to), bytes.length - 1);
  return {
    status: 206,
    body: bytes.subarray(Number(from), end + 1),
    headers: { 'content-range': `bytes ${from}-${end}/${bytes.length}`, etag: '"1"' },
  };
}
