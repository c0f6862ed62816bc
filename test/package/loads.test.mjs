// What a page fetches in a browser for one widget and a feed without faults: late parts stay away until they are needed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, html, ready, openSite, visit } from '../support/site.mjs';

const { browser, site } = await openSite();

/** The names of the scripts that a page with this widget fetches. */
async function partsOf(widget, feed = FEED) {
  const tag = `engagiert-${widget}`;
  site.pages[`/${widget}`] = html(
    `<${tag} src="${feed}" loading="eager"></${tag}><script type="module" src="/dist/${widget}.js"></script>`,
  );
  site.requests.length = 0;
  const { page, close } = await visit(browser, `${site.origin}/${widget}`);
  await ready(page, [tag]);
  await page.waitForLoadState('networkidle');
  await close();
  return (
    site.requests
      .filter((path) => path.endsWith('.js'))
      // A late part has a hash in its name.
      .map((path) =>
        path.replace(/^.*\/|\.js$/g, '').replace(path.includes('/chunks/') ? /-.{8}$/ : '', ''),
      )
      .sort()
  );
}

const EXPECTED = {
  // Kassel's programme is over: the years of those who funded it.
  'funder-banner': ['base', 'funder-banner', 'past'],
  // Long quotes are folded.
  'quote-carousel': ['base', 'folding', 'quote-carousel', 'stateful-widget-element'],
  // An offer may be over while the page is open.
  'opportunity-list': [
    'base',
    'finding',
    'midnight',
    'opportunity-list',
    'printing',
    'stateful-widget-element',
  ],
};

for (const [widget, expected] of Object.entries(EXPECTED)) {
  test(`${widget} fetches no part that a feed without faults has no use for`, async () => {
    assert.deepEqual(await partsOf(widget), expected);
  });
}

test('a feed with a fault brings what mends it and tells of it, and nothing that only other widgets need', async () => {
  site.pages['/odd.json'] = JSON.stringify({
    version: '1.0',
    funders: [{ id: 'a', name: ' Beispielstiftung ', role: 'funder', url: 'beispiel.example' }],
  });
  assert.deepEqual(await partsOf('funder-banner', '/odd.json'), [
    'base',
    'feed-report',
    'funder-banner',
    'mend',
    'messages',
  ]);
});

test('a page that loads all widgets makes no format before one is needed', async () => {
  site.pages['/formats'] = html('<script type="module" src="/dist/all.js"></script>');
  const { page, close } = await visit(browser, 'about:blank');
  await page.addInitScript(() => {
    window.formats = 0;
    for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'Collator']) {
      Intl[name] = new Proxy(Intl[name], {
        construct: (...given) => (window.formats++, Reflect.construct(...given)),
      });
    }
  });
  await page.goto(`${site.origin}/formats`);
  await page.waitForFunction(() => customElements.get('engagiert-opportunity-list'));
  assert.equal(await page.evaluate(() => window.formats), 0);
  await close();
});

test('what folds long quotes is asked for together with the feed', async () => {
  site.pages['/folding'] = html(
    `<engagiert-quote-carousel src="${FEED}" loading="eager"></engagiert-quote-carousel><script type="module" src="/dist/quote-carousel.js"></script>`,
  );
  const { page, close } = await visit(browser, 'about:blank');
  const folding = page.waitForRequest(/\/chunks\/folding-/);
  // It answers only after the other was asked for.
  await page.route(`**${FEED}`, (route) =>
    folding.then(
      () => route.continue(),
      () => route.abort(),
    ),
  );
  await page.goto(`${site.origin}/folding`);
  await folding;
  await ready(page, ['engagiert-quote-carousel']);
  await close();
});

test('a language is asked for together with what looks its texts up', async () => {
  site.pages['/turkish'] = html(
    `<engagiert-funder-banner lang="tr" src="${FEED}" loading="eager"></engagiert-funder-banner><script type="module" src="/dist/funder-banner.js"></script>`,
  );
  const { page, close } = await visit(browser, 'about:blank');
  const texts = page.waitForRequest(/\/chunks\/tr-/);
  // It answers only after the other was asked for.
  await page.route('**/chunks/runtime-*', (route) =>
    texts.then(
      () => route.continue(),
      () => route.abort(),
    ),
  );
  await page.goto(`${site.origin}/turkish`);
  await texts;
  await page.locator('engagiert-funder-banner [part="base"][lang="tr"]').waitFor();
  await close();
});

for (const [how, address] of Object.entries({
  'the loader': '/loaded',
  'the page for iframes': `/dist/embed.html?widget=funder-banner&src=${FEED}`,
})) {
  test(`${how} asks for what a widget's file imports together with it`, async () => {
    site.pages['/loaded'] = html(
      `<engagiert-funder-banner src="${FEED}"></engagiert-funder-banner><script type="module" src="/dist/loader.js"></script>`,
    );
    const { page, close } = await visit(browser, 'about:blank');
    const base = page.waitForRequest(/\/chunks\/base-/);
    // It answers only after the other was asked for.
    await page.route('**/dist/funder-banner.js', (route) =>
      base.then(
        () => route.continue(),
        () => route.abort(),
      ),
    );
    await page.goto(site.origin + address);
    await base;
    await ready(page, ['engagiert-funder-banner']);
    await close();
  });
}
