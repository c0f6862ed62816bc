// R24, R25: below the baseline the page's own content stays and nothing is thrown; at the baseline everything works.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, html, openSite, TAGS, visit, watched, WIDGETS } from '../support/site.mjs';

const fallback = '<a href="/">Fallback</a>';
const widgets = TAGS.map((tag) => `<${tag} src="${FEED}" loading="eager">${fallback}</${tag}>`);
const placeholders = WIDGETS.map(
  (name) =>
    `<div data-engagiert="${name}" data-src="${FEED}" data-loading="eager">${fallback}</div>`,
);
const script = (name) => `<script type="module" src="/dist/${name}.js"></script>`;
const PAGES = {
  loader: { body: [...widgets, ...placeholders], files: WIDGETS },
  all: { body: widgets, files: ['all'] },
};

/* Each takes from the page, before any script of it runs, what a browser does not have. */

const TOO_OLD = {
  'no constructable style sheets (Firefox before 101, Safari before 16.4)': () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replaceSync;
    delete CSSStyleSheet.prototype.replace;
  },
  'no shadow roots': () => delete Element.prototype.attachShadow,
  'no custom elements': () => delete window.customElements,
  'no at() (Firefox before 90)': () => {
    delete Array.prototype.at;
    delete String.prototype.at;
  },
};

const LACKING = {
  'what Firefox 115 lacks': () => {
    delete Intl.Segmenter;
    delete AbortSignal.any;
    delete Promise.withResolvers;
    delete Object.groupBy;
    delete Map.groupBy;
    delete Array.fromAsync;
    delete HTMLElement.prototype.popover;
    delete Navigator.prototype.share;
    delete window.scheduler;
    delete window.trustedTypes;
    for (const name of ['union', 'intersection', 'difference']) delete Set.prototype[name];
    for (const name of Object.keys(Element.prototype))
      if (/^aria[A-Z]|^role$/.test(name)) delete Element.prototype[name];
  },
  'what Safari 16.4 lacks': () => {
    delete Element.prototype.checkVisibility;
    delete URL.canParse;
    delete AbortSignal.any;
    delete HTMLElement.prototype.popover;
    delete window.onscrollend;
    delete window.requestIdleCallback;
    delete window.scheduler;
    delete window.trustedTypes;
    delete ReadableStream.prototype[Symbol.asyncIterator];
    delete ReadableStream.prototype.values;
  },
  'what hardened browsers and sandboxed frames keep back': () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
    history.pushState = refuse;
    history.replaceState = refuse;
    delete Navigator.prototype.geolocation;
    delete Navigator.prototype.clipboard;
    delete window.matchMedia;
    delete window.IntersectionObserver;
    delete window.ResizeObserver;
  },
  'what answers by throwing': () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    window.matchMedia = refuse;
    window.IntersectionObserver = refuse;
    window.ResizeObserver = refuse;
  },
};

const { browser, site } = await openSite(
  Object.fromEntries(
    Object.entries(PAGES).map(([name, { body }]) => [
      `/${name}.html`,
      html(body.join(''), script(name)),
    ]),
  ),
);

/** Opens the page in such a browser, and waits until every script has run or failed. */
async function open(name, takeAway, answer) {
  const opened = await visit(browser, 'about:blank');
  if (answer) await opened.page.route(/\/dist\/(?!loader)[^?]*\.js$/, answer);
  await opened.page.addInitScript(takeAway);
  await opened.page.goto(`${site.origin}/${name}.html`);
  await opened.page.evaluate(
    (files) => Promise.allSettled(files.map((file) => import(`/dist/${file}.js`))),
    PAGES[name].files,
  );
  return opened;
}

async function keepsItsContent({ page, said, close }, name, reason) {
  assert.equal(
    await page.getByRole('link', { name: 'Fallback' }).count(),
    PAGES[name].body.length,
    'every fallback is there to see',
  );
  assert.deepEqual((await watched(page)).errors, []);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0], reason);
  await close();
}

for (const name of Object.keys(PAGES)) {
  for (const [what, takeAway] of Object.entries(TOO_OLD)) {
    test(`R25: ${what}: ${name}.js leaves the page its content`, async () => {
      await keepsItsContent(await open(name, takeAway), name, /browser is too old/);
    });
  }

  for (const [what, takeAway] of Object.entries(LACKING)) {
    test(`R24: ${what}: ${name}.js shows everything`, async () => {
      const { page, said, close } = await open(name, takeAway);
      await page.waitForFunction(
        ([selector, count]) =>
          document.querySelectorAll(`:is(${selector})[status="ready"]`).length === count,
        [TAGS.join(), PAGES[name].body.length],
      );
      assert.equal(await page.getByRole('link', { name: 'Fallback' }).count(), 0);
      assert.deepEqual((await watched(page)).errors, []);
      assert.deepEqual(said, []);
      await close();
    });
  }
}

test('R25: a browser that cannot read the widgets’ files: loader.js leaves the page its content', async () => {
  const unreadable = (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'class Of { tomorrow: := 1 }' });
  await keepsItsContent(await open('loader', () => {}, unreadable), 'loader', /not be loaded/);
});

test('R25: where there is no subgrid (Chrome before 117), an offer opens below its own words and moves no other', async () => {
  const { page, close } = await visit(browser, 'about:blank');
  let found = 0;
  await page.route(/\/dist\/[^?]*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    found += code.split('subgrid').length - 1;
    await route.fulfill({ response, body: code.replaceAll('subgrid', 'unknown') });
  });
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${site.origin}/all.html`);
  const list = page.locator('engagiert-opportunity-list[status="ready"]');
  const toggles = list.locator('.toggle');
  await toggles.first().waitFor();
  // Within the list: what stands above it may still be on its way.
  const tops = () =>
    toggles.evaluateAll((all) => {
      const top = (node) => node.getBoundingClientRect().top;
      return all.map((one) => top(one) - top(one.getRootNode().host));
    });
  const before = await tops();
  await toggles.first().click();
  const card = list.locator('.unfolded');
  await card.locator('.description').waitFor();
  assert.ok(found > 1, 'styles use it');
  const [body, details] = await card.evaluate((all) =>
    ['.body', '.details'].map((name) => all.querySelector(name).getBoundingClientRect().toJSON()),
  );
  assert.ok(details.top >= body.bottom - 1, `${details.top} is above ${body.bottom}`);
  const beside = before.filter((top) => Math.abs(top - before[0]) < 100).length;
  assert.ok(beside > 1, 'others stand beside it');
  assert.deepEqual((await tops()).slice(0, beside), before.slice(0, beside));
  await close();
});
