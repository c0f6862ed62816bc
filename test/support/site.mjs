// A small web space and a browser for tests of the built files: real HTTP, real headers, pages written in the test.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowser } from '../../tools/browsers.mjs';
import { TAGS, WIDGETS } from '../../tools/widgets.mjs';
import { slowScript } from './slow-scripts.mjs';

export { TAGS, WIDGETS };

export const root = join(import.meta.dirname, '../..');
export const FEED = '/demo/feeds/kassel.json';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a page would notice of us; runs before everything else. */
function watch() {
  const violations = [];
  const errors = [];
  const before = Object.getOwnPropertyNames(window);
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
    violations.push(`${violatedDirective} ${sourceFile} ${sample}`),
  );
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  Object.defineProperty(window, Symbol.for('watched'), {
    value: () => ({
      violations,
      errors,
      globals: Object.getOwnPropertyNames(window).filter(
        (name) => !before.includes(name) && !/^\d+$/.test(name),
      ),
    }),
  });
}

/**
 * Serves the project folder and the given pages: path → text, or `{body, type, headers, delay}`, or a function of
 * the address that returns one of these, or a promise of it. Folders may be mounted under another path: `{'/v2/': '/somewhere/dist/'}`.
 */
export async function startSite(pages = {}, mounts = {}) {
  pages['/favicon.ico'] ??= '';
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const { pathname } = url;
    requests.push(pathname + url.search);
    await slowScript(pathname);
    const page = await (typeof pages[pathname] === 'function'
      ? pages[pathname](url)
      : pages[pathname]);
    if (page !== undefined) {
      const {
        body,
        type = TYPES[extname(pathname)] ?? TYPES['.html'],
        headers = {},
        delay = 0,
      } = typeof page === 'string' ? { body: page } : page;
      await new Promise((resolve) => setTimeout(resolve, delay));
      response.writeHead(200, { 'content-type': type, ...headers });
      response.end(body);
      return;
    }
    const mount = Object.keys(mounts).find((prefix) => pathname.startsWith(prefix));
    const path = normalize(decodeURIComponent(mount ? pathname.slice(mount.length) : pathname));
    const file = join(mount ? mounts[mount] : root, path);
    if (!path.includes('..') && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        // What the documentation asks of a server that other sites load from.
        'access-control-allow-origin': '*',
      });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404);
      response.end();
    }
  }).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    pages,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Machines that run tests are busy: long, and short only where something is wrong. */
export const PATIENCE = 60_000;

export async function startBrowser(options = {}) {
  return chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: chromiumArguments,
    timeout: PATIENCE,
    ...options,
  });
}

/** Resolves once a condition holds that no page knows of, such as a line on its console. */
export async function until(condition, message) {
  const end = performance.now() + PATIENCE;
  for (let isOver = false; !(await condition()); isOver = performance.now() > end) {
    if (isOver) throw new Error(`Timeout: ${message()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a page of the site and returns it with all that it says on the console, and whatever addresses it asks for. */
export async function visit(browser, address, options = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(watch);
  await page.goto(address);
  return { page, said, asked, close: () => context.close() };
}

/** Resolves when each of the tags is on the page and shows its feed. */
export const ready = (page, tags = TAGS) =>
  page.waitForFunction(
    (names) =>
      names.every((name) => document.querySelector(name)?.getAttribute('status') === 'ready'),
    tags,
  );

export const watched = (target) => target.evaluate(() => window[Symbol.for('watched')]());
export const clean = { violations: [], errors: [], globals: [] };

export const html = (body, head = '') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>${head}</head><body>${body}</body></html>`;

/** A web space and a browser for the tests of one file, gone after the last of them. */
export async function openSite(pages, mounts) {
  const browser = await startBrowser();
  const site = await startSite(pages, mounts);
  after(async () => {
    await browser.close();
    site.close();
  });
  return { browser, site };
}
