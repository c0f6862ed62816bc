// The map by keyboard alone, as a page has it. In Firefox, which has stops and keys of its own.
import assert from 'node:assert/strict';
import { FEED, html } from '../support/site.mjs';
import { testInFirefox } from '../support/test-in-firefox.mjs';

const TAG = 'engagiert-actor-map';
const pages = {
  '/': html(`<button>vorher</button>
    <${TAG} src="${FEED}" loading="eager" heading="Orte" view="map" no-search no-filters no-locate
      tiles="https://localhost:1/{z}/{x}/{y}.png"></${TAG}>
    <button>nachher</button>
    <script type="module" src="/dist/all.js"></script>`),
};

testInFirefox('A11, A17: the map by keyboard, in and out', pages, async (page, site) => {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const node = activeElement.shadowRoot?.activeElement ?? activeElement;
      return node.getAttribute('aria-label') ?? (node.title || node.textContent.trim());
    });
  /** Presses a key until the focus is on what is meant. */
  const goTo = async (name, key, most = 20) => {
    for (let press = 0; press < most && !name.test(await focused()); press++)
      await page.keyboard.press(key);
    assert.match(await focused(), name);
  };
  const reaches = (selector) =>
    page.waitForFunction(
      (tag, wanted) => document.querySelector(tag).shadowRoot.activeElement?.matches(wanted),
      {},
      TAG,
      selector,
    );
  const backwards = async (name) => {
    await page.keyboard.down('Shift');
    await goTo(name, 'Tab');
    await page.keyboard.up('Shift');
  };

  await page.goto(site.origin);
  // Waiting for a selector looks again at changes of the page, and sees none within a shadow root.
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.marker.cluster'),
    {},
    TAG,
  );
  await page.focus('button');
  await goTo(/^Karte laden$/, 'Tab');
  await page.keyboard.press('Enter');
  // The question is gone with its answer, and the keyboard is on what was asked about.
  await reaches('.canvas');
  await goTo(/vergrößern$/, 'Tab', 1);
  // Into a cluster as long as there are some: the focus stays among its members.
  for (let level = 0; level < 12 && /vergrößern/.test(await focused()); level++) {
    const before = await focused();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (tag, name) => {
        const { activeElement } = document.querySelector(tag).shadowRoot;
        return activeElement?.ariaLabel && activeElement.ariaLabel !== name;
      },
      {},
      TAG,
      before,
    );
  }
  await reaches('.marker.single');
  const actor = await focused();
  for (const key of ['Enter', ' ']) {
    await page.keyboard.press(key);
    await reaches('[role=dialog]');
    await goTo(/^Schließen$/, 'Tab', 1);
    await page.keyboard.press('Escape');
    await reaches('.marker.single');
    assert.equal(await focused(), actor);
  }
  await goTo(/^Alles zeigen$/, 'Tab', 3);
  await goTo(/^nachher$/, 'Tab', 3);
  await backwards(/^Verkleinern$/);
  await page.keyboard.press('Enter');
  await backwards(/^vorher$/);
});
