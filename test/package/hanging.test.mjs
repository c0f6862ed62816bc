// Parts that a server neither sends nor refuses, or refuses for a while. Needs `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, html, PATIENCE, ready, openSite } from '../support/site.mjs';

const { browser, site } = await openSite();

const NOTE = 'Suche und Filter sind gerade nicht erreichbar';

/** Opens an address while a part hangs, lets ten seconds pass, and lets the part come. */
async function hang(part, tag, hash) {
  site.pages[`/${tag}`] = html(
    `<${tag} src="${FEED}" loading="eager" sync-url="z"></${tag}><script type="module" src="/dist/all.js"></script>`,
  );
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  let come;
  const late = new Promise((resolve) => (come = resolve));
  await context.route(`**/chunks/${part}-*`, async (route) => {
    await late;
    await route.continue();
  });
  const tab = await context.newPage();
  await tab.clock.install();
  const asked = tab.waitForRequest(`**/chunks/${part}-*`);
  const answer = tab.waitForResponse(`**${FEED}`);
  await tab.goto(`${site.origin}/${tag}#z.${hash}`);
  await asked;
  // The feed has come, and is waited for no longer.
  await (await answer).finished();
  await tab.evaluate(() => new Promise(requestIdleCallback));
  assert.equal(await tab.locator(tag).getAttribute('status'), 'loading');
  // Another part may be waited for after this one.
  for (let waits = 0; waits < 2; waits++) await tab.clock.fastForward(10_000);
  await ready(tab, [tag]);
  return { tab, come, widget: tab.locator(tag), close: () => context.close() };
}

const LIST = 'engagiert-opportunity-list';
const MAP = 'engagiert-actor-map';

test('a finder that hangs is given up like one that fails, and used when it has come', async () => {
  for (const [tag, unit] of [
    [LIST, 'Angebote'],
    [MAP, 'Akteure'],
  ]) {
    const { tab, come, widget, close } = await hang('on-demand', tag, 'districts=nord-holland');
    await widget.getByText(NOTE).first().waitFor();
    const count = widget.locator('.find-count');
    const all = await count.textContent();
    assert.match(all, new RegExp(`^\\d+ ${unit}$`));
    come();
    await widget.getByRole('searchbox').focus();
    await tab.waitForFunction(
      ([name, before]) =>
        document.querySelector(name).shadowRoot.querySelector('.find-count').textContent !== before,
      [tag, all],
    );
    await widget.locator('p', { hasText: NOTE }).waitFor({ state: 'detached' });
    await close();
  }
});

test('opening hours that hang are unknown, and nobody is left out', async () => {
  const { widget, close } = await hang('hours-view', MAP, 'open=now');
  await widget.getByText('35 Akteure').first().waitFor();
  assert.equal(await widget.getByText('Jetzt geöffnet').count(), 0);
  await close();
});

test('an address that cannot be read in time is done without', async () => {
  for (const [part, tag, count] of [
    ['memory', LIST, /^\d+ Angebote$/],
    ['memory', MAP, /^35 Akteure$/],
    ['list-on-demand', LIST, /^\d+ Angebote$/],
    ['map-session', MAP, /^35 Akteure$/],
  ]) {
    const { widget, close } = await hang(part, tag, 'districts=nord-holland');
    await widget.locator('.find-count').filter({ hasText: count }).waitFor();
    await close();
  }
});

test('a map that could not be had is asked for again with the feed', async () => {
  site.pages['/again'] = html(
    `<${MAP} src="${FEED}" loading="eager"></${MAP}><script type="module" src="/dist/all.js"></script>`,
  );
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  await context.route('**/chunks/map-pane-*', (route) => route.abort());
  const tab = await context.newPage();
  await tab.goto(`${site.origin}/again`);
  const widget = tab.locator(MAP);
  await widget.getByText('Die Karte konnte nicht geladen werden').waitFor();
  await context.unroute('**/chunks/map-pane-*');
  await widget.evaluate((map) => map.refresh());
  await widget.locator('.marker').first().waitFor();
  assert.equal(await widget.getByText('Die Karte konnte nicht geladen werden').count(), 0);
  await context.close();
});
