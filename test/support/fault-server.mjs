import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';

/*
 * A server that fails in every way that feeds are known to fail, for browser tests:
 *
 *   /fault/<case>?key=<test>&…   one of the cases below; `key` keeps the counters of tests apart
 *   /fault/count?key=<test>      how many requests `key` has seen: {"count": 2, "headers": […]}
 *
 * Parameters that all cases know: `delay` (ms before the answer), `until` (answers well from that request on, with `text`
 * where that is given).
 */

const FEED = {
  version: '1.0',
  title: 'Probe',
  modified: '2026-11-01',
  categories: [{ id: 'kultur', label: 'Kultur' }],
  districts: [{ id: 'mitte', label: 'Mitte' }],
  actors: [
    {
      id: 'a1',
      name: 'Kulturzentrum',
      categories: ['kultur'],
      districts: ['mitte'],
      position: { lat: 51.31, lon: 9.48 },
    },
  ],
  opportunities: [{ id: 'o1', title: 'Vorlesen', organizer: 'a1' }],
  quotes: [{ id: 'q1', text: 'Das tut gut.', person: { name: 'Ada' } }],
  funders: [{ id: 'f1', name: 'Stadt', role: 'funder' }],
};
const TEXT = JSON.stringify(FEED);
/** About two megabytes. */
const LONG = JSON.stringify({
  ...FEED,
  actors: Array.from({ length: 20_000 }, (_, i) => ({
    id: `a${i}`,
    name: `Verein Nummer ${i} fuer Nachbarschaft`,
    categories: ['kultur'],
  })),
});
const seen = new Map();

/** Each sets status, headers and body; `q` are the parameters of the address, `count` the request's number. */
const CASES = {
  good: (ctx) => json(ctx, TEXT),
  image: (ctx, { w, h, fill }) => {
    ctx.type = 'image/svg+xml';
    ctx.body = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="100%" height="100%" fill="${fill}"/></svg>`;
  },
  status: (ctx, q) => {
    ctx.status = Number(q.code ?? 500);
    if (q.after) ctx.set('Retry-After', q.after);
    ctx.body = 'no';
  },
  type: (ctx, q) => {
    json(ctx, TEXT);
    if (q.type) ctx.set('Content-Type', q.type);
    else ctx.remove('Content-Type');
  },
  html: (ctx) => {
    ctx.type = 'text/html';
    ctx.body = '<!doctype html><title>Anmeldung</title>';
  },
  body: (ctx, q) => json(ctx, q.text ?? ''),
  empty: (ctx) => {
    ctx.status = 204;
  },
  bom: (ctx) => json(ctx, `\ufeff${TEXT}`),
  utf16: (ctx) => json(ctx, Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
  latin1: (ctx) => json(ctx, Buffer.from(TEXT.replace('Kulturzentrum', 'M\u00fchle'), 'latin1')),
  truncated: (ctx) => json(ctx, TEXT.slice(0, TEXT.length / 2)),
  cut: (ctx) => {
    // Says that more is to come and hangs up.
    json(ctx, Readable.from(drip([TEXT.slice(0, 40)], 0, ctx)));
    ctx.set('Content-Length', String(TEXT.length));
  },
  long: (ctx, q, count) => {
    // Breaks off after two thirds as often as `cut` says.
    const isCut = count <= Number(q.cut ?? 0);
    const part = LONG.slice(0, isCut ? (LONG.length * 2) / 3 : undefined);
    const half = part.length / 2;
    json(ctx, Readable.from(drip([part.slice(0, half), part.slice(half)], 20, isCut && ctx)));
    ctx.set('Content-Length', String(LONG.length));
  },
  gzip: (ctx) => {
    json(ctx, gzipSync(TEXT).fill(7, 20));
    ctx.set('Content-Encoding', 'gzip');
  },
  hang: async (ctx, q) => {
    await wait(Number(q.ms ?? 60_000), undefined, { ref: false });
    json(ctx, TEXT);
  },
  trickle: (ctx, q) => json(ctx, Readable.from(drip([...TEXT], Number(q.ms ?? 1000)))),
  huge: (ctx) => json(ctx, Readable.from(endless())),
  redirect: (ctx, q) => ctx.redirect(q.to ?? `/fault/redirect?to=${encodeURIComponent(ctx.url)}`),
  flip: (ctx, q, count) => {
    if (count % 2) return json(ctx, TEXT);
    ctx.status = Number(q.code ?? 404);
  },
  etag: (ctx) => {
    const etag = `"${createHash('sha1').update(TEXT).digest('hex')}"`;
    json(ctx, TEXT);
    ctx.set('ETag', etag);
    ctx.set('Cache-Control', 'no-cache');
    if (ctx.get('If-None-Match') === etag) {
      ctx.status = 304;
      ctx.body = null;
    }
  },
  deep: (ctx) => json(ctx, `{"version":"1.0","actors":${'['.repeat(2e5)}${']'.repeat(2e5)}}`),
  parts: (ctx, q) =>
    json(
      ctx,
      JSON.stringify({ ...FEED, actors: q.actors ?? 'body?text=[]', quotes: 'status?code=404' }),
    ),
};

function json(ctx, body) {
  ctx.status = 200;
  ctx.body = body;
  ctx.set('Content-Type', 'application/json');
}

async function* drip(parts, pause, ctx) {
  for (const part of parts) {
    yield part;
    await wait(pause, undefined, { ref: false });
  }
  if (ctx) ctx.req.socket.destroy();
}

/** Spaces before a document are JSON, too. */
async function* endless() {
  const spaces = Buffer.alloc(2 ** 20, ' ');
  for (let megabyte = 0; megabyte < 80; megabyte++) yield spaces;
}

/** Koa middleware, as @web/dev-server and @web/test-runner take it. */
export async function faultMiddleware(ctx, next) {
  const [, name] = /^\/fault\/([\w-]+)$/.exec(ctx.path) ?? [];
  if (!name) return next();
  const q = ctx.query;
  ctx.set('Cache-Control', 'no-store');
  if (q.cors !== 'no') ctx.set('Access-Control-Allow-Origin', '*');
  const known = seen.get(q.key) ?? { count: 0, headers: [] };
  if (name === 'count') return json(ctx, JSON.stringify(known));
  known.count += 1;
  known.headers.push({ ...ctx.headers, method: ctx.method });
  if (q.key) seen.set(q.key, known);
  if (q.delay) await wait(Number(q.delay));
  const well = q.until && known.count >= Number(q.until);
  const good = q.text ? CASES.body : CASES.good;
  await (well ? good : (CASES[name] ?? CASES.status))(ctx, q, known.count);
}
