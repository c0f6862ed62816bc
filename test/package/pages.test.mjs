// The built files in a real page, under the strictest policy that the documentation promises.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, html, openSite, ready, TAGS, visit, watched } from '../support/site.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

const widgets = (attributes = 'loading="eager"') =>
  TAGS.map(
    (tag) =>
      `<${tag} src="/demo/feeds/kassel.json" ${attributes}><a href="/">fallback</a></${tag}>`,
  ).join('');

const pages = {};
const { browser, site } = await openSite(pages);

function open(body, { policy = STRICT, path = '/page.html' } = {}) {
  pages['/page.html'] = { body: html(body), headers: { 'content-security-policy': policy } };
  return visit(browser, site.origin + path);
}

const script = (name) => `<script type="module" src="/dist/${name}.js"></script>`;

test('S7, S9, S19, P1: all.js runs under the strictest policy, adds no global and asks no third party', async () => {
  const { page, asked } = await open(script('all') + widgets());
  await ready(page);
  await page.locator('engagiert-actor-map').scrollIntoViewIfNeeded();
  await page.locator('engagiert-actor-map .marker').first().waitFor();
  assert.deepEqual(await watched(page), clean);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(site.origin)),
    [],
  );
  await page.close();
});

for (const tag of TAGS) {
  const name = tag.slice('engagiert-'.length);
  test(`${name}.js alone brings its widget`, async () => {
    const { page } = await open(script(name) + widgets());
    await ready(page, [tag]);
    assert.deepEqual(await watched(page), clean);
    assert.equal(
      await page.evaluate((tags) => tags.filter((known) => customElements.get(known)).length, TAGS),
      1,
    );
    await page.close();
  });
}

test('the loader finds tags and divs, now and later, and loads only those', async () => {
  const { page } = await open(
    `${script('loader')}<div data-engagiert="quote-carousel" data-src="/demo/feeds/kassel.json" data-loading="eager" data-onclick="x()"><a href="/">fallback</a></div>`,
  );
  await ready(page, ['engagiert-quote-carousel']);
  assert.equal(await page.locator('[onclick]').count(), 0);
  assert.equal(await page.locator('engagiert-quote-carousel > a').count(), 1);
  assert.equal(await page.evaluate(() => customElements.get('engagiert-funder-banner')), undefined);
  await page.evaluate(() => {
    const banner = document.createElement('engagiert-funder-banner');
    banner.setAttribute('src', '/demo/feeds/kassel.json');
    banner.setAttribute('loading', 'eager');
    document.body.append(banner);
  });
  await ready(page, ['engagiert-funder-banner']);
  assert.deepEqual(await watched(page), clean);
  await page.close();
});

test('S18, R27: loaded twice, in another form or another version, the first stays and nothing throws', async () => {
  const { page } = await open(
    script('funder-banner') + script('all') + script('loader') + script('all') + widgets(),
  );
  await ready(page);
  const { errors } = await watched(page);
  assert.deepEqual(errors, []);
  assert.match(
    await page.evaluate(() => customElements.get('engagiert-actor-map').version),
    /^\d+\.\d+\.\d+/,
  );
  await page.close();
});

test('S9: the policy name is the one that the documentation gives', async () => {
  const { page } = await open(script('all') + widgets(), {
    policy: `${STRICT}; trusted-types engagiert-widgets`,
  });
  await ready(page);
  assert.deepEqual((await watched(page)).violations, []);
  await page.close();
});

for (const list of ["'none'", 'another-name']) {
  test(`S9: under trusted-types ${list} nothing is registered and the fallback stays`, async () => {
    const { page } = await open(script('all') + widgets(), {
      policy: `${STRICT}; trusted-types ${list}`,
    });
    // The attempt to make the policy is refused in the widgets' script; those after it run when it is through.
    await page.waitForFunction(() => window[Symbol.for('watched')]().violations.length > 0);
    assert.equal(
      await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)).length, TAGS),
      0,
    );
    assert.ok(await page.locator('engagiert-actor-map > a').isVisible());
    assert.deepEqual((await watched(page)).errors, []);
    await page.close();
  });
}

test('S20: elements named like the globals of our libraries break nothing', async () => {
  const names = [
    'litHtmlVersions',
    'litHtmlPolyfillSupport',
    'litElementVersions',
    'litElementPolyfillSupport',
    'litElementHydrateSupport',
    'litPropertyMetadata',
    'litIssuedWarnings',
    'reactiveElementVersions',
    'reactiveElementPolyfillSupport',
    'ShadyCSS',
    'litNonce',
    'L_DISABLE_3D',
    'L_NO_TOUCH',
    'opera',
    'L',
    'scheduler',
  ];
  const { page } = await open(
    names.map((name) => `<a id="${name}"></a>`).join('') + script('all') + widgets(),
  );
  await ready(page);
  await page.locator('engagiert-actor-map').scrollIntoViewIfNeeded();
  await page.locator('engagiert-actor-map .marker').first().waitFor();
  assert.deepEqual((await watched(page)).errors, []);
  assert.ok(await page.evaluate(() => window.L instanceof HTMLElement));
  await page.close();
});

test('embed.html shows the widget that its address names, and takes no handler from it', async () => {
  const { page } = await open('', {
    path: '/dist/embed.html?widget=opportunity-list&lang=en&src=/demo/feeds/kassel.json&page-size=2&onclick=x()',
  });
  await ready(page, ['engagiert-opportunity-list']);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await page.locator('[onclick]').count(), 0);
  assert.equal(await page.locator('[page-size="2"]').count(), 1);
  await page.close();
});
