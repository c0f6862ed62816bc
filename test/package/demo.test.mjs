// Every proof page of the demo shows its widgets and reports no error.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, openSite, TAGS, visit, watched } from '../support/site.mjs';

const { browser, site } = await openSite(
  {},
  Object.fromEntries(
    ['pages', 'feeds', 'images'].map((name) => [`/${name}/`, join(root, 'demo', name)]),
  ),
);

const pages = readdirSync(join(root, 'demo/pages')).filter((name) => name.endsWith('.html'));

/** Scrolls through until every widget of the page and its frames has shown its feed. */
async function allReady(target) {
  await target.waitForFunction((tags) => {
    const widgets = [...document.querySelectorAll(tags)];
    const waiting = widgets.find((widget) => widget.getAttribute('status') !== 'ready');
    waiting?.scrollIntoView();
    return widgets.length > 0 && !waiting && !document.querySelector('[data-engagiert]');
  }, TAGS.join());
}

for (const name of pages) {
  test(`demo/pages/${name} loads without an error`, async () => {
    const { page, said, close } = await visit(browser, `${site.origin}/pages/${name}`);
    if (name === 'iframe.html') {
      const frame = page.frames().at(-1);
      await frame.locator('engagiert-opportunity-list[status="ready"]').waitFor();
      assert.deepEqual((await watched(frame)).errors, []);
      await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    } else if (name !== 'index.html') await allReady(page);
    const { violations, errors, globals } = await watched(page);
    assert.deepEqual({ violations, errors, globals }, { violations: [], errors: [], globals: [] });
    assert.deepEqual(
      said.filter((line) => /error|failed|refused|blocked/i.test(line)),
      [],
    );
    await close();
  });
}

test('every proof page is on the list', async () => {
  const { page, close } = await visit(browser, `${site.origin}/pages/index.html`);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href')),
  );
  assert.deepEqual(links.toSorted(), pages.filter((name) => name !== 'index.html').sort());
  await close();
});

test('R27: views that come, go and move while they load leave nothing behind', async () => {
  const { page, close } = await visit(browser, `${site.origin}/pages/spa.html`);
  for (const name of [
    'Karte',
    'Stimmen',
    'Verschieben',
    'Mitmachen',
    'Karte',
    'Verschieben',
    'Verschieben',
    'Mitmachen',
  ])
    await page.getByRole('button', { name, exact: true }).click();
  await allReady(page);
  await page.getByRole('button', { name: 'Verschieben' }).click();
  await page.getByRole('button', { name: 'Karte' }).click();
  await allReady(page);
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('S24: under hostile CSS text is upright, not in capitals, and buttons can be pressed', async () => {
  const { page, close } = await visit(browser, `${site.origin}/pages/hostile-css.html`);
  await allReady(page);
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('engagiert-opportunity-list');
    const base = getComputedStyle(shadowRoot.querySelector('[part~="base"]'));
    const heights = [...shadowRoot.querySelectorAll('button')]
      .map((button) => button.getBoundingClientRect().height)
      .filter(Boolean);
    return { transform: base.textTransform, smallest: Math.min(...heights) };
  });
  assert.equal(found.transform, 'none');
  assert.ok(found.smallest >= 24, `${found.smallest} px`);
  await close();
});

test('the demo has thirty offers on any day to come', () => {
  const file = join(root, 'demo/feeds/kassel.json');
  const { opportunities } = JSON.parse(readFileSync(file, 'utf8'));
  const lasting = opportunities.filter(
    ({ end, validThrough, commitment, status }) =>
      !end && !validThrough && commitment !== 'once' && status !== 'closed',
  );
  assert.ok(lasting.length >= 30, `${lasting.length} offers have no last day`);
});
