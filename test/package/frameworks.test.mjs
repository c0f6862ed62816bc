// Small apps, built with the package as its export map gives it: attributes, objects, events, methods, removal.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { html, ready, root, startBrowser, startSite, visit, watched } from '../support/site.mjs';

const APPS = {
  react: { file: 'react.jsx', packages: ['react', 'react-dom'] },
  vue: { file: 'vue.jsx', packages: ['vue'] },
  svelte: {
    file: 'svelte.svelte',
    packages: ['svelte'],
    plugins: () => [svelte({ configFile: false })],
    start: `import { mount } from 'svelte';
      import App from './svelte.svelte';
      mount(App, { target: document.querySelector('#app') });`,
  },
  angular: { file: 'angular.js', packages: ['@angular'] },
};
let folder;
let browser;
let site;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engagiert-apps-'));
  mkdirSync(join(folder, 'node_modules'));
  const link = (name, target) =>
    symlinkSync(target, join(folder, 'node_modules', name), 'junction');
  link('engagiert-widgets', root);
  for (const name of Object.values(APPS).flatMap(({ packages }) => packages)) {
    link(name, join(root, 'node_modules', name));
  }
  browser = await startBrowser();
  site = await startSite({}, { '/apps/': join(folder, 'out') });
});
after(async () => {
  await browser?.close();
  site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Builds the app in the folder of that name. */
const bundle = (name, options) =>
  build({
    root: join(folder, name),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'out', name), emptyOutDir: true },
    ...options,
  });

for (const [name, { file, plugins, start = `import './${file}';` }] of Object.entries(APPS)) {
  test(`an app made with ${name}`, async () => {
    const app = join(folder, name);
    mkdirSync(app);
    cpSync(join(import.meta.dirname, 'frameworks', file), join(app, file));
    const page = html(`<div id="app"></div><script type="module">${start}</script>`);
    writeFileSync(join(app, 'index.html'), page);
    await bundle(name, {
      plugins: plugins?.(),
      define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    });

    const list = 'engagiert-opportunity-list';
    const quotes = 'engagiert-quote-carousel';
    const { page: tab, close } = await visit(browser, `${site.origin}/apps/${name}/index.html`);
    await ready(tab, [list, quotes]);
    await tab.waitForFunction(() => Number(document.querySelector('output').textContent) > 0);
    assert.deepEqual(
      await tab.evaluate((tag) => {
        const { noFilters, layout } = document.querySelector(tag);
        return { noFilters, layout };
      }, list),
      { noFilters: true, layout: 'cards' },
    );
    await tab.getByRole('button', { name: 'compact' }).click();
    await tab.waitForFunction((tag) => document.querySelector(tag).layout === 'compact', list);
    await tab.locator(`${list} [aria-expanded]`).first().click();
    await tab.waitForFunction(() => document.querySelector('#selected').textContent);
    await tab.evaluate((tag) => {
      document
        .querySelector(tag)
        .addEventListener(
          'engagiert-slide-change',
          ({ index }) => (document.title = `slide ${index}`),
        );
    }, quotes);
    await tab.getByRole('button', { name: 'next', exact: true }).click();
    await tab.waitForFunction(() => document.title === 'slide 1');
    await tab.getByRole('button', { name: 'close' }).click();
    await tab.waitForFunction((tag) => !document.querySelector(tag), list);
    assert.deepEqual((await watched(tab)).errors, []);
    await close();
  });
}

test('React takes over what a server has drawn, after our script: events and objects arrive, nothing is complained of', async () => {
  const app = join(folder, 'hydrated');
  mkdirSync(app);
  const file = join(import.meta.dirname, 'frameworks/react-hydrated.js');
  cpSync(file, join(app, 'app.js'));
  writeFileSync(
    join(app, 'start.js'),
    `import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { App } from './app.js';
    const list = document.querySelector('engagiert-opportunity-list');
    // The widget's own script was here first.
    const hydrate = () => hydrateRoot(document.querySelector('#app'), createElement(App));
    if (list.status === 'ready') hydrate();
    else list.addEventListener('engagiert-load', hydrate, { once: true });`,
  );
  const { App } = await import('./frameworks/react-hydrated.js');
  const drawn = renderToString(createElement(App));
  assert.match(drawn, /<engagiert-opportunity-list [^>]*><a href="\/">Fallback<\/a>/);
  const page = html(`<div id="app">${drawn}</div><script type="module" src="./start.js"></script>`);
  writeFileSync(join(app, 'index.html'), page);
  // Only then React says what did not fit.
  await bundle('hydrated', { define: { 'process.env.NODE_ENV': '"development"' } });

  const address = `${site.origin}/apps/hydrated/index.html`;
  const { page: tab, said, close } = await visit(browser, address);
  await ready(tab, ['engagiert-opportunity-list', 'engagiert-quote-carousel']);
  await tab.locator('engagiert-opportunity-list [aria-expanded]').first().click();
  await tab.waitForFunction(() => document.querySelector('#selected').textContent);
  assert.deepEqual((await watched(tab)).errors, []);
  const ours = said.filter((line) => !line.includes('React DevTools'));
  assert.deepEqual(ours, []);
  await close();
});
