// Real fingers on a phone. Chromium alone lets tests move several. Needs `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, html, ready, openSite, until, visit } from '../support/site.mjs';

const { browser, site } = await openSite();
const HEAD = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const ROOM = '<div style="height: 900px"></div>';

/** A phone that shows one widget with room above and below. */
async function phone(tag, { width = 360, height = 740, attributes = '' } = {}) {
  site.pages['/'] = html(
    `${ROOM}<${tag} src="${FEED}" loading="eager" ${attributes}></${tag}>${ROOM}
    <script type="module" src="/dist/all.js"></script>`,
    HEAD,
  );
  const { page, close } = await visit(browser, site.origin, {
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
  });
  const screen = await page.context().newCDPSession(page);
  await ready(page, [tag]);
  const widget = page.locator(tag);
  const touch = (type, ...points) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  /** Fingers that go from where they are put, each its way, and are lifted. */
  const drag = async (...ways) => {
    for (let step = 0; step <= 10; step++) {
      const points = ways.map(([x, y, dx, dy]) => [x + (dx * step) / 10, y + (dy * step) / 10]);
      await touch(step ? 'touchMove' : 'touchStart', ...points);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch('touchEnd');
  };
  /** The middle of what a selector finds, on the screen. */
  const middle = async (selector) => {
    const { x, y, width, height } = await widget.locator(selector).first().boundingBox();
    return [x + width / 2, y + height / 2];
  };
  const toMiddle = (selector) =>
    widget
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const scrolled = () => page.evaluate(() => scrollY);
  return { page, widget, touch, drag, middle, toMiddle, scrolled, close };
}

test('one finger on the map scrolls the page, two move and zoom it, and a turned phone keeps that (A16, R18)', async () => {
  const { page, widget, drag, middle, toMiddle, scrolled, close } =
    await phone('engagiert-actor-map');
  await toMiddle('.map');
  await widget.locator('.marker').first().waitFor();
  const scale = () => widget.locator('.scale').evaluate(({ outerHTML }) => outerHTML);
  const far = await scale();
  let [x, y] = await middle('.canvas');
  const from = await scrolled();
  await drag([x, y, 0, -100]);
  await until(
    async () => (await scrolled()) > from + 50,
    () => 'the page scrolls',
  );
  await widget.locator('.hint').waitFor();
  assert.equal(await scale(), far);

  [x, y] = await middle('.canvas');
  await drag([x - 30, y, -60, 0], [x + 30, y, 60, 0]);
  await until(
    async () => (await scale()) !== far,
    () => 'the map is nearer',
  );
  await page.waitForFunction(
    () =>
      !document.querySelector('engagiert-actor-map').shadowRoot.querySelector('.leaflet-zoom-anim'),
  );
  const near = await scale();
  const width = () => widget.locator('.leaflet').evaluate(({ clientWidth }) => clientWidth);
  const narrow = await width();
  await page.setViewportSize({ width: 740, height: 360 });
  await until(
    async () => (await width()) > narrow,
    () => 'the map is wider',
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  assert.equal(await scale(), near);
  await close();
});

test('two fingers that come and go one after the other zoom the map each time', async () => {
  const { page, widget, touch, middle, toMiddle, close } = await phone('engagiert-actor-map');
  await toMiddle('.map');
  await widget.locator('.marker').first().waitFor();
  const scale = () => widget.locator('.scale').evaluate(({ outerHTML }) => outerHTML);
  const [x, y] = await middle('.canvas');
  for (const time of ['first', 'second', 'third']) {
    const before = await scale();
    await touch('touchStart', [x - 30, y]);
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let way = 5; way <= 50; way += 5) {
      await touch('touchMove', [x - 30 - way, y], [x + 30 + way, y]);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch('touchMove', [x - 80, y]);
    await touch('touchEnd');
    await until(
      async () => (await scale()) !== before,
      () => `nearer for the ${time} time`,
    );
  }
  await close();
});

test('a cluster tapped beside an open card comes apart where the card leaves room', async () => {
  for (const [width, height] of [
    [320, 568],
    [640, 320],
  ]) {
    const { page, widget, toMiddle, close } = await phone('engagiert-actor-map', { width, height });
    await toMiddle('.map');
    await widget.locator('.marker').first().waitFor();
    const boxes = (selector) =>
      widget
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    /** Taps the first that stands free; the map zooms then, or a card opens. False where there is none. */
    const tapFree = async (selector) => {
      const seen = () =>
        widget.evaluate(({ shadowRoot }) => {
          const card = shadowRoot.querySelector('.popup')?.textContent ?? '';
          return shadowRoot.querySelector('.scale').outerHTML + card;
        });
      const before = await seen();
      const covers = [...(await boxes('.popup')), ...(await boxes('.controls'))];
      const free = (await boxes(selector)).find(
        ({ left, right, top, bottom }) =>
          left > 0 &&
          right < width &&
          top > 0 &&
          bottom < height &&
          covers.every((over) => bottom < over.top || right < over.left),
      );
      if (!free) return false;
      await page.touchscreen.tap(free.x + free.width / 2, free.y + free.height / 2);
      await until(
        async () => (await seen()) !== before,
        () => `the tap does something: ${selector}, ${width} px`,
      );
      // Until everything has come to rest.
      for (let places = ''; places !== (places = JSON.stringify(await boxes('.marker')));)
        await page.evaluate(() => new Promise(requestAnimationFrame));
      return true;
    };
    while (!(await tapFree('.single'))) assert.ok(await tapFree('.cluster'));
    await widget.locator('.popup').waitFor();
    assert.ok(await tapFree('.cluster'), 'another cluster is in sight');
    const [card] = await boxes('.popup');
    // The first of those that were in it has the focus now.
    const [first] = await boxes('.marker:focus');
    assert.ok(first.bottom < card.top + 6, `${width} px: ${first.bottom}, card from ${card.top}`);
    await close();
  }
});

test('a finger beside an open panel scrolls to the rest of it; a tap closes it', async () => {
  const { page, widget, drag, middle, toMiddle, scrolled, close } = await phone(
    'engagiert-opportunity-list',
    // Browsers take a finger for one on the nearest control: here, none is near.
    { width: 800, height: 360, attributes: 'style="margin-inline-start: 100px"' },
  );
  await toMiddle('.find-facet');
  const tap = async (selector) => page.touchscreen.tap(...(await middle(selector)));
  await tap('.find-facet');
  const panel = widget.locator('.find-panel:not([hidden])');
  await panel.waitFor();
  const from = await scrolled();
  const [, y] = await middle('.find-search');
  await drag([30, y, 0, -80]);
  await until(
    async () => (await scrolled()) > from + 40,
    () => 'the page scrolls',
  );
  assert.equal(await panel.count(), 1);
  // A tap on a page that still rolls only stops it.
  let at;
  await until(
    async () => at === (at = await scrolled()),
    () => 'the page rests',
  );
  await page.touchscreen.tap(30, y);
  await panel.waitFor({ state: 'detached' });
  await close();
});

test('a finger swipes quotes, in both directions, and scrolls the page up and down', async () => {
  for (const lang of ['de', 'ar']) {
    const { widget, drag, middle, toMiddle, scrolled, close } = await phone(
      'engagiert-quote-carousel',
      { attributes: `lang="${lang}" ${lang === 'ar' ? 'dir="rtl"' : ''}` },
    );
    await toMiddle('.track');
    const shown = () =>
      widget.locator('.slide').evaluateAll((slides) => slides.findIndex(({ inert }) => !inert));
    const [x, y] = await middle('.track');
    const on = lang === 'ar' ? 1 : -1;
    await drag([x, y, 220 * on, 30]);
    await until(
      async () => (await shown()) === 1,
      () => 'the next one',
    );
    const from = await scrolled();
    await drag([x, y, 20, -100]);
    await until(
      async () => (await scrolled()) > from + 50,
      () => 'the page scrolls',
    );
    assert.equal(await shown(), 1);
    await close();
  }
});

for (const [tag, selector, attributes] of [
  ['engagiert-quote-carousel', '.arrow', ''],
  ['engagiert-opportunity-list', '.more .primary', ''],
  ['engagiert-actor-map', '.items .name', 'view="list"'],
]) {
  test(`what was tapped looks at rest afterwards: ${tag} ${selector}`, async () => {
    const { page, widget, middle, toMiddle, close } = await phone(tag, { attributes });
    // So that a colour is there at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (tag === 'engagiert-actor-map') await toMiddle('.panes');
    await widget.locator(selector).first().waitFor();
    await toMiddle(selector);
    const looks = (isTapped) =>
      page
        .waitForFunction(
          ([name, selector, isTapped]) => {
            const all = [...document.querySelector(name).shadowRoot.querySelectorAll(selector)];
            // The browser says that something is over it, and may do so for a short while only.
            return (
              (!isTapped || all.some((one) => one.matches(':hover'))) &&
              all.map((one) => {
                const { backgroundColor, textDecorationLine } = getComputedStyle(one);
                return `${backgroundColor} ${textDecorationLine}`;
              })
            );
          },
          [tag, selector, isTapped],
        )
        .then((found) => found.jsonValue());
    const before = await looks(false);
    const after = looks(true);
    await page.touchscreen.tap(...(await middle(selector)));
    // There may be more of them by now.
    assert.deepEqual((await after).slice(0, before.length), before);
    await close();
  });
}

test('the key that phones call “search” puts away the keyboard, which lies over what was found', async () => {
  const { page, widget, middle, toMiddle, close } = await phone('engagiert-opportunity-list');
  const field = '.find-search input';
  await toMiddle(field);
  await page.touchscreen.tap(...(await middle(field)));
  await page.keyboard.type('kochen');
  await widget.locator('.find-chips').waitFor();
  await page.keyboard.press('Enter');
  await widget.locator(`${field}:not(:focus)`).waitFor();
  assert.equal(await widget.locator(field).inputValue(), 'kochen');
  await close();
});

test('fields have letters that phones need not zoom into, on pages with small ones, too', async () => {
  const { widget, close } = await phone('engagiert-opportunity-list', {
    attributes: 'style="font-size: 14px"',
  });
  const sizes = await widget
    .locator('.field')
    .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
  assert.ok(sizes.length > 1);
  for (const size of sizes) assert.ok(size >= 16, `${size}px`);
  await close();
});
