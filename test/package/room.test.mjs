// The README's lines against movement: with them, nothing below a widget moves while script and feed arrive.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FEED, html, ready, root, openSite, visit } from '../support/site.mjs';

const [, styles] = /^### So that nothing[^]*?^```css\n([^]*?)^```/m.exec(
  readFileSync(join(root, 'README.md'), 'utf8'),
);
const late = (file, type) => () => ({ body: readFileSync(join(root, file)), type, delay: 400 });
const { browser, site } = await openSite({
  '/late.js': late('dist/funder-banner.js', 'text/javascript'),
  '/late.json': late(FEED, 'application/json'),
});

/** How far things moved on a page with a banner and text below it. */
async function movement(width, css) {
  site.pages['/'] = html(
    `<engagiert-funder-banner src="/late.json"></engagiert-funder-banner><p>Text</p>
    <script type="module" src="/dist/late.js"></script>`,
    `<style>${css}</style>`,
  );
  site.pages['/dist/late.js'] = site.pages['/late.js'];
  const { page, close } = await visit(browser, site.origin, { viewport: { width, height: 900 } });
  await ready(page, ['engagiert-funder-banner']);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  // Moved last, and by us: what is told before it is all that there was.
  const shifts = await page.evaluate(
    () =>
      new Promise((done) => {
        const end = performance.now();
        const values = [];
        new PerformanceObserver((list) => {
          for (const { startTime, value } of list.getEntries()) {
            if (startTime > end) done(values);
            else values.push(value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        const push = document.createElement('div');
        push.style.height = '100px';
        document.body.prepend(push);
      }),
  );
  await close();
  return shifts.reduce((sum, value) => sum + value, 0);
}

for (const width of [360, 1280]) {
  test(`nothing moves at ${width} px`, async () => {
    assert.ok((await movement(width, '')) > 0.001, 'without them something does');
    assert.ok((await movement(width, styles)) < 0.001);
  });
}

for (const [tag, tolerance] of [
  ['engagiert-actor-map', 64],
  ['engagiert-quote-carousel', 96],
  ['engagiert-funder-banner', 192],
]) {
  test(`${tag} has about its height while its feed is on its way`, async () => {
    const script = `<script type="module" src="/dist/${tag.replace('engagiert-', '')}.js"></script>`;
    site.pages['/'] = html(`<${tag} src="/held.json" loading="eager"></${tag}>${script}`);
    for (const width of [360, 768, 1280]) {
      let letGo;
      const held = new Promise((resolve) => (letGo = resolve));
      site.pages['/held.json'] = () => held.then(late(FEED, 'application/json'));
      const { page, close } = await visit(browser, site.origin, {
        viewport: { width, height: 900 },
      });
      const height = () => page.locator(tag).evaluate((widget) => widget.offsetHeight);
      await page.waitForSelector(`${tag}[status=loading]`);
      const before = await height();
      letGo();
      await ready(page, [tag]);
      const after = await height();
      await close();
      assert.ok(Math.abs(after - before) <= tolerance, `${width} px: ${before} → ${after}`);
    }
  });
}
