// A `.pmtiles` file of a city's own: megabytes on a plain web space, of which a visitor loads what is in view.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { answerRange, pmtiles } from '../support/pmtiles.mjs';
import { FEED, PATIENCE, root, startBrowser } from '../support/site.mjs';

const kassel = { west: 9.3, south: 51.2, east: 9.7, north: 51.45 };
const types = { '.js': 'text/javascript', '.json': 'application/json' };
const foreign = 'https://karten.example/stadt.pmtiles';
let file;
let server;
let browser;
let origin;
/** Parts of the file that were asked for. */
let asked = [];

const page = (tiles) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/dist/actor-map.js"></script><body><engagiert-actor-map src="${FEED}" tiles="${tiles}" tiles-attribution="Stadtplan"></engagiert-actor-map></body></html>`;

function part(range) {
  const answer = answerRange(file.bytes, range);
  const start = Number(/\d+/.exec(range ?? '')?.[0] ?? 0);
  asked.push({ range, start, length: answer.body.length });
  return answer;
}

before(async () => {
  file = pmtiles(kassel);
  server = createServer(({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/stadt.pmtiles') {
      const { status, body, headers: more } = part(headers.range);
      return response.writeHead(status, more).end(body);
    }
    try {
      const body =
        pathname === '/' ? page(searchParams.get('tiles')) : readFileSync(root + pathname);
      response
        .writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/html' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(tiles) {
  asked = [];
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const tab = await context.newPage();
  await tab.route('https://karten.example/**', (route) => {
    const { status, body, headers } = part(route.request().headers()['range']);
    return route.fulfill({
      status,
      body,
      headers: { ...headers, 'access-control-allow-origin': '*' },
    });
  });
  await tab.goto(`${origin}/?tiles=${encodeURIComponent(tiles)}`);
  await tab.locator('engagiert-actor-map .marker').first().waitFor();
  return tab;
}

/** Waits until tiles are drawn with more than one colour, and gives how many are. */
async function drawn(tab) {
  const count = () =>
    [...document.querySelector('engagiert-actor-map').shadowRoot.querySelectorAll('canvas')].filter(
      (canvas) => {
        const { width, height } = canvas;
        if (!width) return false;
        const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
        const colours = new Set(new Uint32Array(data.buffer));
        return colours.size > 3;
      },
    ).length;
  await tab.waitForFunction(count);
  return tab.evaluate(count);
}

test('the file is one as cities have it', () => {
  assert.ok(file.bytes.length > 3e6, `${file.bytes.length} bytes`);
});

test('tiles from the page’s own space are drawn without asking, part by part', async () => {
  const tab = await open('/stadt.pmtiles');
  assert.equal(await tab.locator('engagiert-actor-map [part=consent]').count(), 0);
  assert.ok(await drawn(tab));
  await tab.waitForLoadState('networkidle');
  assert.ok(asked.length > 2);
  assert.deepEqual(
    asked.filter(({ range }) => !range),
    [],
    'the whole file was asked for',
  );
  const { start, end } = file.leaves;
  assert.ok(
    asked.some((one) => one.start >= start && one.start < end),
    'no leaf was read',
  );
  const loaded = asked.reduce((sum, { length }) => sum + length, 0);
  assert.ok(loaded < file.bytes.length / 4, `${loaded} of ${file.bytes.length} bytes`);
  assert.match(
    await tab.locator('engagiert-actor-map [part=attribution]').innerText(),
    /Stadtplan/,
  );
  await tab.context().close();
});

test('deeper than the file goes, its deepest tiles are stretched', async () => {
  const tab = await open('/stadt.pmtiles');
  await drawn(tab);
  const zoomIn = tab.locator('engagiert-actor-map [part=controls] button').first();
  for (let step = 0; step < 6; step++) {
    const scale = () =>
      document.querySelector('engagiert-actor-map').shadowRoot.querySelector('.scale').outerHTML;
    const was = await tab.evaluate(scale);
    await zoomIn.click();
    await tab.waitForFunction(
      (text) =>
        document.querySelector('engagiert-actor-map').shadowRoot.querySelector('.scale')
          .outerHTML !== text,
      was,
    );
  }
  assert.ok(await drawn(tab));
  await tab.context().close();
});

test('P2, P6: nothing of a file on another host is read before the visitor says so', async () => {
  const tab = await open(foreign);
  const bar = tab.locator('engagiert-actor-map [part=consent]');
  assert.match(await bar.innerText(), /karten\.example/);
  assert.deepEqual(asked, []);
  await bar.locator('button').first().click();
  assert.ok(await drawn(tab));
  assert.ok(asked.length);
  await tab.context().close();
});
