// Measures map, list and carousel beside what a webmaster would take instead, in one browser on the same records:
//   npm run bench                                     1,000 to 100,000 made-up actors and offers, 9 to 500 quotes
//   npm run bench -- --of map --data schools.json     points of your own
//   npm run bench -- --of list --sizes 10000 --runs 5 --only offers,listjs --throttle 4
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { sharedConfig } from '../tools/vite-plugins.mjs';
import { feedFromFile, syntheticActors, syntheticOffers, syntheticQuotes } from './data.mjs';
import { chromiumArguments, findBrowser } from '../tools/browsers.mjs';

const { values: options } = parseArgs({
  options: {
    of: { type: 'string', default: 'map,list,carousel' },
    data: { type: 'string' },
    sizes: { type: 'string' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    timeout: { type: 'string', default: '60' },
    throttle: { type: 'string', default: '1' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.cache/bench');
const MANY = [1000, 10_000, 50_000, 100_000];
/**
 * What is measured, the first against the others: each page's name, the records that all of them get, how many, and
 * what a visitor does again and again.
 */
const SUITES = {
  map: {
    pages: ['markercluster', 'actors', 'supercluster'],
    synthetic: syntheticActors,
    sizes: MANY,
    moves: 'zooms',
  },
  list: { pages: ['listjs', 'offers'], synthetic: syntheticOffers, sizes: MANY },
  carousel: {
    pages: ['swiper', 'quotes'],
    synthetic: syntheticQuotes,
    sizes: [9, 60, 500],
    moves: 'steps',
  },
};
const asked = options.only?.split(',');
const unknown = options.of.split(',').filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`--of takes ${Object.keys(SUITES).join(', ')}, not ${unknown.join(', ')}.`);
  process.exit(2);
}
const suites = options.of.split(',').map((name) => {
  const { pages, synthetic, sizes, moves } = SUITES[name];
  const feeds = options.data
    ? [feedFromFile(options.data)]
    : (options.sizes?.split(',') ?? sizes).map((size) => synthetic(Number(size)));
  return {
    name,
    moves,
    peer: pages[0],
    pages: pages.filter((page) => asked?.includes(page) ?? true),
    feeds,
  };
});
const pages = suites.flatMap((suite) => suite.pages);
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

for (const { name, feeds } of suites) {
  for (const [at, feed] of feeds.entries()) {
    await writeFile(join(out, `${name}-${at}.json`), JSON.stringify(feed));
  }
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const page = /^\/page\/(\w+)$/.exec(pathname)?.[1];
  const style = ['peer', page]
    .filter((name) => existsSync(join(out, `${name}.css`)))
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
      }, feed),
    );
    const longest = await page.evaluate(
      () => new Promise((done) => setTimeout(() => done(window.longest), 300)),
    );
    const memory = (await heap()) - before;
    const moving = await limited(
      page.evaluate(async () => {
        if (!window.bench.move) return undefined;
        const before = window.bench.place();
        const done = window.painted(() => window.bench.place() !== before);
        window.bench.move();
        await done;
        await new Promise((settled) => setTimeout(settled, 400));
        window.longest = 0;
        for (let step = 0; step < 3; step++) {
          window.bench.move();
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
    return { first, all, longest, memory: memory / 1e6, moving, key };
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

/** One page's medians over all runs, or nothing where it never got there. */
async function medians(name, feed) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    try {
      results.push(await measure(name, feed));
    } catch (reason) {
      console.error(`${name}, ${feed}: ${reason.message}`);
      break;
    }
  }
  const of = (what) => median(results.map((result) => result[what]));
  return results.length
    ? Object.fromEntries(Object.keys(results[0]).map((what) => [what, of(what)]))
    : undefined;
}

try {
  for (const suite of suites) {
    const table = [];
    for (const [at, feed] of suite.feeds.entries()) {
      let peer;
      for (const name of suite.pages) {
        const result = await medians(name, `/${suite.name}-${at}.json`);
        if (!result) continue;
        if (name === suite.peer) peer = result;
        const ratio = (what) =>
          peer && result !== peer ? (result[what] / peer[what]).toFixed(2) : '';
        table.push({
          records: (feed.quotes ?? feed.opportunities ?? feed.actors).length,
          page: name,
          first: shown(result.first, 'ms'),
          [`of ${suite.peer}`]: ratio('first'),
          all: shown(result.all, 'ms'),
          [`all of ${suite.peer}`]: ratio('all'),
          'longest task': shown(result.longest, 'ms'),
          ...(suite.moves && {
            [`longest task in ${suite.moves}`]: shown(result.moving, 'ms'),
          }),
          ...(suite.name !== 'carousel' && { keystroke: shown(result.key, 'ms') }),
          memory: shown(result.memory, 'MB'),
          [`memory of ${suite.peer}`]: ratio('memory'),
        });
        console.log(`${suite.name}: ${Object.values(table.at(-1)).join(' · ')}`);
      }
    }
    console.table(table);
  }
} finally {
  await browser.close();
  server.close();
}
