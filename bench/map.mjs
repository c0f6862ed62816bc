// Measures the actor map beside what a webmaster would take instead, in one browser on the same points:
//   npm run bench                          1,000 to 100,000 made-up actors
//   npm run bench -- --data schools.json   points of your own
//   npm run bench -- --sizes 10000 --runs 5 --only ours,markercluster
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { sharedConfig } from '../tools/vite-plugins.mjs';
import { feedFromFile, syntheticFeed } from './data.mjs';
import { chromiumArguments, findBrowser } from '../tools/browsers.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,50000,100000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: 'ours,markercluster,supercluster' },
    timeout: { type: 'string', default: '60' },
    throttle: { type: 'string', default: '1' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.cache/bench');
const pages = options.only.split(',');
const runs = Number(options.runs);
const timeout = Number(options.timeout) * 1000;
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

await rm(out, { recursive: true, force: true });
await build({
  ...sharedConfig(),
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: out,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: true,
    rollupOptions: {
      input: Object.fromEntries(pages.map((page) => [page, join(root, `bench/pages/${page}.ts`)])),
      output: {
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
        chunkFileNames: 'chunk-[hash].js',
      },
    },
  },
});
await mkdir(out, { recursive: true });

const feeds = options.data
  ? [feedFromFile(options.data)]
  : options.sizes.split(',').map((size) => syntheticFeed(Number(size)));
for (const [at, feed] of feeds.entries()) {
  await writeFile(join(out, `feed-${at}.json`), JSON.stringify(feed));
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const page = /^\/page\/(\w+)$/.exec(pathname)?.[1];
  const style = ['peer', page]
    .filter((name) => page !== 'ours' && existsSync(join(out, `${name}.css`)))
    .map((name) => `<link rel=stylesheet href=/${name}.css>`)
    .join('');
  try {
    const body = page
      ? `<!doctype html><html lang=de><meta charset=utf-8><link rel=icon href=data:,>${style}<body style="margin:0"><div id=map style="height:560px"></div><script type=module src=/${page}.js></script>`
      : await readFile(join(out, pathname));
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/html' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: chromiumArguments,
});

/** One page load: a fresh page each time, so that nothing is warm. */
async function measure(name, feed) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    const client = await context.newCDPSession(page);
    if (options.throttle !== '1') {
      await client.send('Emulation.setCPUThrottlingRate', { rate: Number(options.throttle) });
    }
    page.on('pageerror', (reason) => console.error(name, reason.message));
    await page.goto(`${origin}/page/${name}`);
    await page.waitForFunction(() => window.bench);
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });
      /** Resolves with the time once `test` holds and is painted. */
      window.painted = async (test) => {
        const start = performance.now();
        while (!test()) await new Promise(requestAnimationFrame);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      };
    });
    const heap = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return usedSize;
    };
    const before = await heap();
    const { first, all } = await limited(
      page.evaluate(async (url) => {
        const begin = performance.now();
        const done = window.painted(() => window.bench.ready());
        void window.bench.start(url);
        const first = await done;
        // The first markers may be few: everything is there when the page is at rest.
        await window.painted(() => window.bench.complete());
        await new Promise(requestIdleCallback);
        return { first, all: performance.now() - begin };
      }, `/feed-${feed}.json`),
    );
    const longest = await page.evaluate(
      () => new Promise((done) => setTimeout(() => done(window.longest), 300)),
    );
    const memory = (await heap()) - before;
    const zoom = await limited(
      page.evaluate(async () => {
        const before = window.bench.scale();
        const done = window.painted(() => window.bench.scale() !== before);
        window.bench.zoom();
        await done;
        await new Promise((settled) => setTimeout(settled, 400));
        window.longest = 0;
        for (let step = 0; step < 3; step++) {
          window.bench.zoom();
          await new Promise((settled) => setTimeout(settled, 450));
        }
        return window.longest;
      }),
    );
    const key = await limited(
      page.evaluate(async () => {
        if (!window.bench.type) return undefined;
        window.bench.type('v');
        await new Promise((settled) => setTimeout(settled, 1500));
        const before = window.bench.found();
        const done = window.painted(() => window.bench.found() !== before);
        window.bench.type('verein nummer 77');
        return done;
      }),
    );
    return { first, all, longest, memory: memory / 1e6, zoom, key };
  } finally {
    await context.close();
  }
}

function limited(promise) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('took too long')), timeout);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const median = (numbers) =>
  numbers.filter((n) => n !== undefined).sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shown = (value, unit) => (value === undefined ? '–' : `${Math.round(value)} ${unit}`);
const table = [];
try {
  for (const [at, feed] of feeds.entries()) {
    let peer;
    for (const name of [...pages].sort((a) => (a === 'markercluster' ? -1 : 0))) {
      const results = [];
      for (let run = 0; run < runs; run++) {
        try {
          results.push(await measure(name, at));
        } catch (reason) {
          console.error(`${name}, ${feed.actors.length}: ${reason.message}`);
          break;
        }
      }
      if (!results.length) continue;
      const of = (what) => median(results.map((result) => result[what]));
      if (name === 'markercluster')
        peer = { first: of('first'), all: of('all'), memory: of('memory') };
      const ratio = (what) =>
        peer && name !== 'markercluster' ? (of(what) / peer[what]).toFixed(2) : '';
      table.push({
        actors: feed.actors.length,
        map: name,
        'first markers': shown(of('first'), 'ms'),
        'of markercluster': ratio('first'),
        'all markers': shown(of('all'), 'ms'),
        'all of markercluster': ratio('all'),
        'longest task': shown(of('longest'), 'ms'),
        'longest task in zooms': shown(of('zoom'), 'ms'),
        keystroke: shown(of('key'), 'ms'),
        memory: shown(of('memory'), 'MB'),
        'memory of markercluster': ratio('memory'),
      });
      console.table(table.slice(-1));
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.table(table);
