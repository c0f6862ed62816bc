// "Jetzt geöffnet" while what reads opening hours is slow, or never comes. Needs `npm run build`.
import assert from 'node:assert/strict';
import { beforeEach, afterEach, test } from 'node:test';
import { html, openSite } from '../support/site.mjs';

const TAG = 'engagiert-actor-map';
const OPEN = [
  { id: 'open', name: 'Offen', openingHours: '24/7' },
  { id: 'unknown', name: 'Ohne Angabe' },
];
/** Open on one day only, and today is another one. */
const closed = () => {
  const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
  return {
    id: 'closed',
    name: 'Zu',
    openingHours: `${days[(new Date().getUTCDay() + 3) % 7]} 10:00-12:00`,
  };
};
const feed = (...actors) => JSON.stringify({ version: '1.0', actors });

const { browser, site } = await openSite({
  '/': html(
    `<${TAG} src="/feed.json" view="list" loading="eager" sync-url="karte"></${TAG}><script type="module" src="/dist/all.js"></script>`,
  ),
  '/feed.json': () => feed(closed(), ...OPEN),
});

let context;
let tab;
beforeEach(async () => {
  context = await browser.newContext();
  // Everything that was ever shown as a row.
  await context.addInitScript((tag) => {
    const seen = [];
    Object.defineProperty(window, Symbol.for('rows'), { value: seen });
    const look = () => {
      const root = document.querySelector(tag)?.shadowRoot;
      const names = [...(root?.querySelectorAll('.items .name bdi') ?? [])];
      const row = names.map((name) => name.textContent).join();
      if (row && seen.at(-1) !== row) seen.push(row);
      requestAnimationFrame(look);
    };
    look();
  }, TAG);
  tab = await context.newPage();
});
afterEach(() => context.close());

/** Keeps back what reads opening hours; gives the way to let it come. */
async function holdHours() {
  let come;
  const late = new Promise((resolve) => (come = resolve));
  await context.route('**/chunks/hours-view*', async (route) => {
    await late;
    await route.continue();
  });
  return come;
}

const rows = () => tab.evaluate(() => window[Symbol.for('rows')]);
const ready = () => tab.waitForSelector(`${TAG}[status=ready]`);

test('an address that asks for open places shows no others, however late the hours are', async () => {
  const come = await holdHours();
  const restIsHere = ['/feed.json', 'actor-search', 'map-session'].map((part) =>
    tab.waitForResponse((answer) => answer.url().includes(part)),
  );
  await tab.goto(`${site.origin}/#karte.open=now`);
  await Promise.all(restIsHere);
  come();
  await ready();
  await tab.getByRole('checkbox', { name: 'Jetzt geöffnet', checked: true }).waitFor();
  assert.deepEqual(await rows(), ['Offen,Ohne Angabe']);
});

test('hours that never come leave all places, and call none of them open', async () => {
  await context.route('**/chunks/hours-view*', (route) => route.abort());
  await tab.goto(`${site.origin}/#karte.open=now`);
  await ready();
  await tab.getByText('3 Akteure').first().waitFor();
  assert.deepEqual(await rows(), ['Zu,Offen,Ohne Angabe']);
  assert.equal(await tab.getByText('Jetzt geöffnet').count(), 0);
});

test('where nobody is open, an address that asks for open places shows none', async () => {
  site.pages['/feed.json'] = feed(closed());
  await tab.goto(`${site.origin}/#karte.open=now`);
  await ready();
  const box = tab.getByRole('checkbox', { name: 'Jetzt geöffnet', checked: true });
  await tab.getByText('Dazu passt gerade nichts').first().waitFor();
  assert.deepEqual(await rows(), []);
  await box.uncheck();
  await tab.getByRole('button', { name: 'Zu' }).waitFor();
  // The filter stays where it is, for those who want to know.
  assert.ok(
    await tab.getByRole('checkbox', { name: 'Jetzt geöffnet', checked: false }).isVisible(),
  );
});

test('the filter has its place before the hours are here, and waits: nothing moves when they come', async () => {
  const come = await holdHours();
  await tab.goto(site.origin);
  await ready();
  const box = tab.getByRole('checkbox', { name: 'Jetzt geöffnet' });
  assert.ok(await box.isDisabled());
  const heightOfBar = () => tab.locator('.find').evaluate((bar) => bar.offsetHeight);
  // At every width: a number must not be what makes the bar break its line.
  const widths = [640, 700, 740, 768, 800, 900];
  const before = [];
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 800 });
    before.push(await heightOfBar());
  }
  come();
  await tab.getByRole('checkbox', { name: 'Jetzt geöffnet', disabled: false }).waitFor();
  const after = [];
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 800 });
    after.push(await heightOfBar());
  }
  assert.deepEqual(after, before);
});
