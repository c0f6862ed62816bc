// S7, S9: every widget, through its interactions, under the strictest policy that the documentation promises.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clean,
  FEED,
  html,
  ready,
  openSite,
  until,
  visit,
  watched,
  WIDGETS,
} from '../support/site.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types engagiert-widgets";

const { browser, site } = await openSite();

let pageNumber = 0;
async function open(body, headers = { 'content-security-policy': POLICY }, head = '') {
  const path = `/strict-${pageNumber++}.html`;
  const script = '<script type="module" src="/dist/loader.js"></script>';
  site.pages[path] = { body: html(body, head + script), headers };
  return visit(browser, site.origin + path);
}

const element = (name, attributes = '') =>
  `<engagiert-${name} src="${FEED}" loading="eager" structured-data sync-url="${name}" ${attributes}><a href="/">Fallback</a></engagiert-${name}>`;

/** Presses what can be pressed, writes where can be written, chooses where can be chosen: twice, as things open. */
async function useEverything(page, tag) {
  const widget = page.locator(tag);
  for (let round = 0; round < 2; round++) {
    for (const summary of await widget.locator('summary').all()) await press(summary);
    for (const button of (await widget.getByRole('button').all()).slice(0, 25)) await press(button);
    for (const box of (await widget.getByRole('checkbox').all()).slice(0, 4)) await press(box);
    for (const field of await widget.locator('input[type="search"], input[type="text"]').all()) {
      if (await field.isVisible()) {
        await field.fill('kinder');
        await page.keyboard.press('Enter');
        await field.fill('');
      }
    }
    for (const select of await widget.locator('select').all()) {
      if (await select.isVisible()) await select.selectOption({ index: 1 });
    }
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Escape']) await page.keyboard.press(key);
  }
}

async function press(control) {
  if (!(await control.isVisible().catch(() => false))) return;
  if (!(await control.isEnabled())) return;
  await control.click({ timeout: 1500 }).catch(() => {});
}

/** Globals that the libraries ask for, and names that could be configuration. */
const NAMES = [
  ...['litHtmlVersions', 'litHtmlPolyfillSupport', 'litElementVersions'],
  ...['litElementPolyfillSupport', 'litElementHydrateSupport', 'litPropertyMetadata'],
  ...['litIssuedWarnings', 'reactiveElementVersions', 'reactiveElementPolyfillSupport'],
  ...['ShadyCSS', 'litNonce', 'L', 'L_DISABLE_3D', 'L_NO_TOUCH', 'opera', 'scheduler', 'process'],
  ...[
    'engagiert',
    'engagiert-widgets',
    'navigation',
    'config',
    'settings',
    'src',
    'data',
    'lang',
    'debug',
  ],
];

/** What else a widget can be asked for. */
const CASES = {
  'funder-banner': 'layout="grid" include-past heading="Förderer"',
  'actor-map': 'view="both" tiles="none"',
  'opportunity-list': 'lang="en"',
  'quote-carousel': 'autoplay="6"',
};

for (const name of WIDGETS) {
  test(`S7: ${name} through its interactions without one violation`, async () => {
    const { page, close } = await open(element(name, CASES[name]));
    page.on('popup', (popup) => void popup.close());
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.evaluate(() => (window.print = () => {}));
    const tag = `engagiert-${name}`;
    await ready(page, [tag]);
    await page.locator(tag).scrollIntoViewIfNeeded();
    await useEverything(page, tag);
    // Every attribute live, then out and in again.
    await page.evaluate((selector) => {
      const widget = document.querySelector(selector);
      for (const attribute of widget.constructor.observedAttributes) {
        if (['src', 'status'].includes(attribute)) continue;
        const before = widget.getAttribute(attribute);
        for (const value of ['', 'true', '3', 'list', 'nonsense<b>'])
          widget.setAttribute(attribute, value);
        if (before === null) widget.removeAttribute(attribute);
        else widget.setAttribute(attribute, before);
      }
      widget.remove();
      document.body.append(widget);
      widget.refresh();
    }, tag);
    await ready(page, [tag]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', media: 'print' });
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await watched(page), clean);
    await close();
  });
}

test('S9: a page that forbids the policy keeps its own content, and one clear message says why', async () => {
  const { page, said, close } = await open(
    Object.keys(CASES)
      .map((name) => element(name))
      .join(''),
    { 'content-security-policy': POLICY.replace('engagiert-widgets', "'none'") },
  );
  const isOurs = (line) => line.startsWith('<engagiert');
  await until(
    () => said.some(isOurs),
    () => `no word of ours, but: ${said.join('; ')}`,
  );
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('link', { name: 'Fallback' }).count(), 4);
  const ours = said.filter(isOurs);
  assert.equal(ours.length, 1, said.join('\n'));
  assert.match(ours[0], /trusted.types.*engagiert-widgets/i);
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('S19: the host’s own Leaflet, its prototypes and its globals stay as they are', async () => {
  const head =
    '<script src="/node_modules/leaflet/dist/leaflet.js"></script><script src="/snapshot.js"></script>';
  site.pages['/snapshot.js'] = `
    document.documentElement.snapshot = (() => {
      const builtins = ['Object','Array','String','Map','Set','Promise','Element','HTMLElement','Node','Document','Event','EventTarget','Window','History','Storage','ShadowRoot','CSSStyleSheet','Intl'];
      const shape = () => JSON.stringify(builtins.map((name) => [name, ...[globalThis[name], globalThis[name].prototype ?? {}].map((object) =>
        Reflect.ownKeys(object).map((key) => { const d = Object.getOwnPropertyDescriptor(object, key); return [String(key), typeof d.value, d.writable, d.configurable]; }))]));
      const functions = builtins.flatMap((name) => [globalThis[name], globalThis[name].prototype ?? {}].flatMap((object) =>
        Reflect.ownKeys(object).map((key) => [object, key, Object.getOwnPropertyDescriptor(object, key).value])));
      return { L, version: L.version, shape, before: shape(), unchanged: () => functions.every(([object, key, value]) => Object.getOwnPropertyDescriptor(object, key)?.value === value) };
    })();`;
  const { page, close } = await open(
    `<div id="host-map"></div>${Object.keys(CASES)
      .map((name) => element(name))
      .join('')}`,
    { 'content-security-policy': "script-src 'self'" },
    head,
  );
  await ready(page);
  await page.locator('engagiert-actor-map').scrollIntoViewIfNeeded();
  await page.locator('engagiert-actor-map .leaflet-pane').first().waitFor({ state: 'attached' });
  const found = await page.evaluate(() => {
    const { snapshot } = document.documentElement;
    const map = snapshot.L.map('host-map').setView([51, 9], 5);
    const works = map.getZoom() === 5;
    map.remove();
    return {
      works,
      same: window.L === snapshot.L && L.version === snapshot.version,
      unchanged: snapshot.unchanged(),
      shape: snapshot.shape() === snapshot.before,
    };
  });
  assert.deepEqual(found, { works: true, same: true, unchanged: true, shape: true });
  await close();
});

test('S20: elements named after everything that we or our libraries could read from the page', async () => {
  const { page, close } = await open(
    NAMES.map((name) => `<a id="${name}" name="${name}"></a>`).join('') +
      '<form name="config"><input name="src"></form><img name="currentScript"><img name="adoptedStyleSheets">' +
      Object.keys(CASES)
        .map((name) => element(name))
        .join(''),
  );
  await ready(page);
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});
