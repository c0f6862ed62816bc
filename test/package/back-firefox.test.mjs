// A page that comes back as it was. In Firefox: a Chromium without windows keeps no pages to come back to.
import assert from 'node:assert/strict';
import { FEED, html, TAGS } from '../support/site.mjs';
import { testInFirefox } from '../support/test-in-firefox.mjs';

const widgets = TAGS.map((tag) => `<${tag} src="${FEED}" loading="eager"></${tag}>`).join('');
const pages = {
  '/': html(widgets + '<script type="module" src="/dist/all.js"></script>'),
  '/more': html('<p>Mehr</p>'),
};
const SEARCH = 'engagiert-opportunity-list >>> [type="search"]';

testInFirefox(
  'R19: back comes from the cache, with everything as it was',
  pages,
  async (page, site) => {
    const rows = () =>
      page.$$eval('engagiert-opportunity-list >>> li.card', (found) => found.length);
    /** Waits until the list shows all that it did at first, or fewer. */
    const shows = (wanted) =>
      page.waitForFunction(
        (count, isAll) => {
          const { shadowRoot } = document.querySelector('engagiert-opportunity-list');
          const { length } = shadowRoot.querySelectorAll('li.card');
          return isAll ? length === count : length > 0 && length < count;
        },
        {},
        all,
        wanted === 'all',
      );
    await page.goto(site.origin);
    await page.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(`${tag}[status="ready"]`)),
      {},
      TAGS,
    );
    const all = await rows();
    await page.type(SEARCH, 'Garten');
    await shows('fewer');
    const found = await rows();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    const asked = site.requests.length;
    await page.goto(`${site.origin}/more`);
    // A page out of the cache has no load that `goBack` could wait for.
    await page.evaluate(() => history.back());
    const persisted = await page.waitForSelector('html[data-persisted]');
    assert.equal(await persisted.evaluate((root) => root.dataset.persisted), 'true');
    assert.equal(await page.$eval(SEARCH, (field) => field.value), 'Garten');
    assert.equal(await rows(), found);
    assert.deepEqual(
      site.requests.slice(asked).filter((path) => path.includes('dist') || path === FEED),
      [],
    );
    // Still alive: without a word everything is found.
    await page.focus(SEARCH);
    await page.$eval(SEARCH, (field) => field.select());
    await page.keyboard.press('Delete');
    await shows('all');
  },
);
