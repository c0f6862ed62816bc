// Pages whose old libraries put things of their own where the language and the browser have theirs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, html, openSite, ready, TAGS, visit, watched } from '../support/site.mjs';

/* Each does before our script what the library does, as far as it could get in our way. */
const LIBRARIES = {
  'Prototype 1.7': () => {
    Array.from = (list) => list?.toArray?.() ?? Array.prototype.slice.call(list ?? []);
    Object.assign(Array.prototype, {
      toArray() {
        return this.slice();
      },
      entries() {
        return this.slice();
      },
      each: Array.prototype.forEach,
      first() {
        return this[0];
      },
      clear() {
        this.length = 0;
        return this;
      },
    });
    Object.assign(HTMLElement.prototype, {
      scrollTo() {
        window.scrollTo(0, this.offsetTop);
        return this;
      },
      remove() {
        this.parentNode.removeChild(this);
        return this;
      },
      update() {},
      replace() {},
      select() {
        return [];
      },
      next() {},
      previous() {},
    });
  },
  'MooTools 1.4 with its compatibility': () => {
    // Takes an event of the browser and wraps it; cannot be asked for one.
    window.Event = function DOMEvent(event) {
      this.event = event;
    };
    Array.from = (item) => (typeof item === 'object' ? Array.prototype.slice.call(item) : [item]);
    window.Element = Object.assign((tag) => document.createElement(tag), {
      prototype: window.Element.prototype,
    });
    Object.assign(Element.prototype, {
      scrollTo(x, y) {
        this.scrollLeft = x;
        this.scrollTop = y;
        return this;
      },
      set() {},
      get() {},
      empty() {},
    });
    Object.assign(Array.prototype, {
      empty() {
        this.length = 0;
        return this;
      },
      contains: Array.prototype.includes,
    });
  },
  'Sugar 1.4': () => {
    Object.assign(Function.prototype, {
      once() {
        return this;
      },
      after() {
        return this;
      },
      fill() {
        return this;
      },
    });
  },
  'zone.js, compiled for old browsers': () => {
    const { all } = Promise;
    Promise.all = function (values) {
      return all.call(this, Array.prototype.slice.call(values));
    };
  },
};

const widgets = TAGS.map(
  (tag) => `<${tag} src="${FEED}" loading="eager"><a href="/">Fallback</a></${tag}>`,
).join('');

const { browser, site } = await openSite({
  '/': html(widgets + '<script type="module" src="/dist/all.js"></script>'),
});

for (const [name, patch] of Object.entries(LIBRARIES)) {
  test(`a page with ${name}: quotes move, offers open, the map finds, the page hears of it`, async () => {
    const { page, said, close } = await visit(browser, 'about:blank');
    await page.addInitScript(() => {
      document.heard = [];
      for (const type of ['load', 'select', 'slide-change', 'filter-change'])
        document.addEventListener(`engagiert-${type}`, () => document.heard.push(type));
    });
    await page.addInitScript(patch);
    await page.goto(site.origin);
    await ready(page);
    await page.evaluate(() => document.querySelector('engagiert-quote-carousel').next());
    await page
      .locator('engagiert-quote-carousel')
      .getByRole('group', { name: /^2 von/ })
      .waitFor();
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('engagiert-quote-carousel');
      const { scrollLeft, clientWidth } = shadowRoot.querySelector('[part~=track]');
      return scrollLeft > clientWidth / 2;
    });
    assert.ok((await page.locator('engagiert-quote-carousel [part~=dot]').count()) > 2);
    const list = page.locator('engagiert-opportunity-list');
    await list.locator('[part~=toggle]').first().click();
    await list.locator('[part~=details]').first().waitFor();
    const map = page.locator('engagiert-actor-map');
    const items = map.locator('[part~=item]');
    const all = await items.count();
    // With a slip.
    await map.getByRole('searchbox').fill('Vereim');
    await items.nth(all - 1).waitFor({ state: 'detached' });
    assert.ok((await items.count()) > 0);
    await map.getByRole('searchbox').fill('');
    await items.nth(all - 1).waitFor();
    const heard = await page.evaluate(() => [...new Set(document.heard)].sort());
    assert.deepEqual(heard, ['filter-change', 'load', 'select', 'slide-change']);
    assert.deepEqual((await watched(page)).errors, []);
    assert.deepEqual(said, []);
    await close();
  });
}
