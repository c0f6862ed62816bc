// S24, S25: a widget looks the same on a neutral page and on one that is hard on its guests.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostileHosts } from '../support/hostile-hosts.mjs';
import { pixelDifference } from '../support/pixels.mjs';
import { FEED, TAGS, openSite, ready, visit } from '../support/site.mjs';

/** Of all pixels of a widget, at most this share may differ. */
const SHARE = 0.001;
/** A folder to look at the screenshots with one's own eyes. */
const KEEP = process.env.SCREENSHOTS;
const NOW = '2026-11-24T10:30:00+01:00';
const viewport = { width: 1000, height: 900 };

const { browser, site } = await openSite();
const comparing = await browser.newPage();

const page = ({ css, root = 'lang="de"', wrap = '', theme = 'light' }) => `<!doctype html>
  <html ${root}><head><meta charset="utf-8"><title>Seite</title><style>${css}</style>
  <script type="module" src="/dist/all.js"></script></head><body><div ${wrap}>${TAGS.map(
    (tag) =>
      `<${tag} src="${FEED}" lang="de" theme="${theme}" loading="eager" heading="Überschrift"></${tag}>`,
  ).join('')}</div></body></html>`;

/** Shows what is mostly hidden: an open offer, an open filter, an open actor. */
async function unfold(tab) {
  await tab.locator('engagiert-actor-map').scrollIntoViewIfNeeded();
  // Opening hours make rows higher: they come first, so that the row of the actor is brought into view as high as it stays.
  for (const late of ['.marker', '.items .hours'])
    await tab.locator(`engagiert-actor-map ${late}`).first().waitFor();
  await tab.evaluate(() => {
    const map = document.querySelector('engagiert-actor-map');
    const list = document.querySelector('engagiert-opportunity-list');
    map.showItem('wehlheider-markt');
    list.shadowRoot.querySelector('.toggle').click();
    list.shadowRoot.querySelector('.find-facet').click();
  });
  await tab.locator('engagiert-actor-map .popup').waitFor();
  await tab.locator('engagiert-opportunity-list .find-panel:not([hidden])').waitFor();
  await tab.locator('engagiert-opportunity-list .actions').first().waitFor();
  await tab.evaluate(() => document.fonts.ready);
}

/** All images are there or have failed, those too that wait to be near the screen. */
async function withImages(tab, tag) {
  await tab.evaluate((shown) => {
    for (const image of document.querySelector(shown).shadowRoot.querySelectorAll('img'))
      image.loading = 'eager';
  }, tag);
  await tab.waitForFunction(
    (shown) =>
      [...document.querySelector(shown).shadowRoot.querySelectorAll('img')].every(
        ({ complete }) => complete,
      ),
    tag,
  );
}

let number = 0;
async function shots(host, name) {
  const path = `/host-${number++}.html`;
  site.pages[path] = page(host);
  const { page: tab, close } = await visit(browser, 'about:blank', {
    viewport,
    reducedMotion: 'reduce',
  });
  // What is open now stays open, and today's offers stay today's, from the first picture to the last.
  await tab.clock.setFixedTime(NOW);
  await tab.goto(site.origin + path);
  await ready(tab);
  await unfold(tab);
  const taken = {};
  for (const tag of TAGS) {
    // Alone at the top of the page, where no neighbour's height moves it by parts of a pixel.
    await tab.evaluate((shown) => {
      for (const widget of document.querySelectorAll(':defined[status]'))
        widget.hidden = widget.localName !== shown;
    }, tag);
    await withImages(tab, tag);
    taken[tag] = await tab.locator(tag).screenshot({ animations: 'disabled', caret: 'hide' });
    if (KEEP) {
      mkdirSync(KEEP, { recursive: true });
      writeFileSync(join(KEEP, `${tag}--${name.replace(/\W+/g, '-')}.png`), taken[tag]);
    }
  }
  await close();
  return taken;
}

const neutrals = new Map();
async function neutral({ neutral: css, theme }) {
  const key = `${css}${theme}`;
  if (!neutrals.has(key)) neutrals.set(key, await shots({ css, theme }, `neutral-${key}`));
  return neutrals.get(key);
}

test('S24: the comparison can fail', async () => {
  const host = hostileHosts['a dark page'];
  const dark = await neutral(host);
  const light = await neutral({ ...host, theme: 'light' });
  for (const tag of TAGS)
    assert.ok((await pixelDifference(comparing, dark[tag], light[tag])) > SHARE, tag);
});

for (const [name, host] of Object.entries(hostileHosts)) {
  test(`S24: the widgets on a page with ${name}`, async () => {
    const expected = await neutral(host);
    const found = await shots(host, name);
    const different = [];
    for (const tag of TAGS.filter((name) => !host.moves?.includes(name))) {
      const share = await pixelDifference(comparing, expected[tag], found[tag]);
      if (share > SHARE) different.push(`${tag}: ${(share * 100).toFixed(3)} %`);
    }
    assert.deepEqual(different, []);
  });
}
