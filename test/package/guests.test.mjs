// A page that blocks scripts, that counts who is asked: the widgets as guests of a page over its life.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  FEED,
  html,
  PATIENCE,
  ready,
  startBrowser,
  startSite,
  TAGS,
  until,
  visit,
  watched,
} from '../support/site.mjs';

const widgets = TAGS.map(
  (tag) => `<${tag} src="${FEED}" loading="eager"><a href="/more">Zur Übersicht</a></${tag}>`,
).join('');
const page = html(widgets + '<script type="module" src="/dist/all.js"></script>');

let browser;
let site;
before(async () => {
  browser = await startBrowser();
  site = await startSite({ '/': page, '/more': html('<p>Mehr</p>') });
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function newContext(options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}

test('A41: without scripts, or with ours blocked, the page’s own content stays', async () => {
  const silent = await newContext({ javaScriptEnabled: false });
  const blocked = await newContext();
  await blocked.route('**/dist/**', (route) => route.abort());
  for (const context of [silent, blocked]) {
    const tab = await context.newPage();
    await tab.goto(site.origin);
    for (const link of await tab.getByText('Zur Übersicht').all())
      assert.ok(await link.isVisible());
    assert.equal(await tab.getByText('Zur Übersicht').count(), TAGS.length);
    await context.close();
  }
});

const printers = {
  'a page that prints itself': { print: () => print() },
  // Here the page insists on trusted types.
  'the button of the widget': {
    headers: {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types engagiert-widgets",
    },
    print: () => {
      const { renderRoot } = document.querySelector('engagiert-opportunity-list');
      const buttons = [...renderRoot.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Drucken').click();
    },
  },
};

for (const [who, { headers, print }] of Object.entries(printers)) {
  test(`A42: ${who} gets on paper what was never drawn before, too`, async () => {
    const context = await newContext();
    const tab = await context.newPage();
    const body = html(
      `<engagiert-opportunity-list src="${FEED}" loading="eager" sync-url="s"></engagiert-opportunity-list>
      <script type="module" src="/dist/opportunity-list.js"></script>`,
    );
    site.pages['/shortlist'] = { body, headers };
    await tab.goto(`${site.origin}/shortlist#s.saved=lesepate&s.only=saved`);
    const list = tab.locator('engagiert-opportunity-list');
    await list.getByRole('button', { name: 'Drucken' }).waitFor();
    await tab.evaluate(() =>
      addEventListener('beforeprint', () => {
        const { renderRoot } = document.querySelector('engagiert-opportunity-list');
        const { textContent } = renderRoot.querySelector('[part~="details"]');
        document.documentElement.dataset['printed'] = textContent.trim().length;
      }),
    );
    // While a script prints, Chromium runs listeners, but nothing that makes trusted types.
    await tab.evaluate(print);
    await tab.waitForSelector('html[data-printed]');
    assert.ok(Number(await tab.getAttribute('html', 'data-printed')) > 0, 'the details are there');
    await context.close();
  });
}

test('R26: a page of the type application/xhtml+xml keeps its own content, and nothing is thrown into it', async () => {
  site.pages['/page.xhtml'] = {
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Seite</title></head>
      <body>${widgets}<script src="/dist/loader.js"></script></body></html>`,
    type: 'application/xhtml+xml',
  };
  const { page: tab, said, close } = await visit(browser, `${site.origin}/page.xhtml`);
  await until(
    () => said.some((line) => line.includes('XHTML')),
    () => `said: ${said.join('; ')}`,
  );
  await tab.waitForLoadState('networkidle');
  for (const link of await tab.getByText('Zur Übersicht').all()) assert.ok(await link.isVisible());
  assert.deepEqual((await watched(tab)).errors, []);
  await close();
});

test('where a privacy tool has taken matchMedia away, the map comes, and what moves by itself can be stopped', async () => {
  site.pages['/media'] = html(
    `<engagiert-actor-map src="${FEED}" loading="eager"></engagiert-actor-map>
    <engagiert-quote-carousel src="${FEED}" loading="eager" autoplay="6"></engagiert-quote-carousel>
    <script type="module" src="/dist/all.js"></script>`,
  );
  const context = await newContext();
  await context.addInitScript(() => delete window.matchMedia);
  const tab = await context.newPage();
  await tab.goto(`${site.origin}/media`);
  await tab.locator('engagiert-actor-map .leaflet-pane').first().waitFor({ state: 'attached' });
  await tab.locator('engagiert-quote-carousel [part~=rotation]').waitFor();
  await context.close();
});

test('P6: nothing prepares a way to anyone else', async () => {
  const context = await newContext();
  const tab = await context.newPage();
  await tab.goto(site.origin);
  await ready(tab);
  const links = await tab.$$eval('link', (all) => all.map(({ rel, href }) => `${rel} ${href}`));
  assert.deepEqual(
    links.filter((link) => /preconnect|prefetch|preload|prerender/.test(link)),
    [],
  );
  await context.close();
});

test('a programme that is over is not said to go on where the words for that cannot be had', async () => {
  const context = await newContext();
  await context.route('**/chunks/past-*', (route) => route.abort());
  const tab = await context.newPage();
  await tab.goto(site.origin);
  await ready(tab);
  const banner = tab.locator('engagiert-funder-banner');
  await banner.getByRole('heading', { name: 'Gefördert durch (2020–2023)' }).waitFor();
  await context.close();
});

/** A page with one widget some of whose parts cannot be had until `heal` is called. */
async function withBlocked(parts, tag, attributes, funders = []) {
  site.pages['/logo.svg'] = {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><path d="M0 0h300v100H0"/></svg>',
    type: 'image/svg+xml',
  };
  site.pages['/funders.json'] = JSON.stringify({ version: '1.0', funders });
  site.pages['/one'] = html(
    `<${tag} loading="eager" ${attributes}></${tag}><script type="module" src="/dist/${tag.slice(10)}.js"></script>`,
  );
  const context = await browser.newContext();
  await context.route(parts, (route) => route.abort());
  const tab = await context.newPage();
  const failures = [];
  tab.on('requestfailed', (request) => failures.push(request.url()));
  await tab.goto(`${site.origin}/one`);
  await ready(tab, [tag]);
  return {
    tab,
    failures,
    widget: tab.locator(tag),
    heal: () => context.unroute(parts),
    close: () => context.close(),
  };
}

test('a carousel whose movement did not arrive asks again when the next hand comes, once', async () => {
  const { tab, widget, failures, heal, close } = await withBlocked(
    '**/chunks/movement-*',
    'engagiert-quote-carousel',
    `src="${FEED}"`,
  );
  const next = widget.getByRole('button', { name: 'Nächstes Zitat' });
  const track = widget.locator('[part~=track]');
  await next.focus();
  await next.waitFor({ state: 'detached' });
  assert.equal(await track.evaluate((row) => row.querySelectorAll('[inert]').length), 0);
  const asked = failures.length;
  await track.evaluate(async (row) => {
    const moved = new Promise((resolve) => row.addEventListener('scroll', resolve));
    row.scrollTo({ left: row.clientWidth, behavior: 'instant' });
    await moved;
  });
  assert.equal(failures.length, asked, 'a row that scrolls asks for nothing');
  await heal();
  await tab.keyboard.press('Tab');
  await next.waitFor();
  await next.click();
  await widget.getByRole('group', { name: /^2 von/ }).waitFor();
  await close();
});

test('a banner whose logos did not arrive asks again with the next feed', async () => {
  const { widget, heal, close } = await withBlocked(
    '**/chunks/logos-*',
    'engagiert-funder-banner',
    'src="/funders.json"',
    [{ id: 'a', name: 'Bürgerstiftung', logo: { src: '/logo.svg' } }],
  );
  await widget.getByText('Bürgerstiftung').waitFor();
  await heal();
  await widget.evaluate((element) => element.refresh());
  await widget.getByRole('img', { name: 'Bürgerstiftung' }).waitFor();
  await close();
});

test('a widget whose memory did not arrive remembers from the next feed on', async () => {
  const { tab, widget, heal, close } = await withBlocked(
    '**/chunks/memory-*',
    'engagiert-quote-carousel',
    `src="${FEED}" sync-url="z"`,
  );
  const next = widget.getByRole('button', { name: 'Nächstes Zitat' });
  await next.click();
  await widget.getByRole('group', { name: /^2 von/ }).waitFor();
  assert.equal(new URL(tab.url()).hash, '');
  await heal();
  await widget.evaluate((element) => element.refresh());
  await tab.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('engagiert-quote-carousel');
    shadowRoot.querySelector('[part~=next]').click();
    return location.hash.includes('z.quote=');
  });
  await close();
});

test('offers are shown as cards where the looks of rows cannot be had, and as rows from the next feed on', async () => {
  const { tab, widget, heal, close } = await withBlocked(
    '**/chunks/layout*.styles-*',
    'engagiert-opportunity-list',
    `layout="list" src="${FEED}"`,
  );
  const errors = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  const columns = () =>
    widget.evaluate(
      ({ shadowRoot }) =>
        getComputedStyle(shadowRoot.querySelector('.items')).gridTemplateColumns.split(' ').length,
    );
  assert.equal(await widget.locator('li.card').count(), 12);
  assert.ok((await columns()) > 1, 'side by side');
  await heal();
  await widget.evaluate((element) => element.refresh());
  const end = Date.now() + PATIENCE;
  while ((await columns()) > 1 && Date.now() < end) await tab.evaluate('0');
  assert.equal(await columns(), 1, 'one per row');
  assert.deepEqual(errors, []);
  await close();
});

/** The four widgets on a page that shows one feed, while files cannot be had. */
async function openFeed(feed, ...files) {
  site.pages['/feed.json'] = JSON.stringify(feed);
  const content = TAGS.map(
    (tag) => `<${tag} src="/feed.json" loading="eager"><a href="/more">Zur Übersicht</a></${tag}>`,
  ).join('');
  site.pages['/all'] = html(`${content}<script type="module" src="/dist/all.js"></script>`);
  const { page: tab, said, close } = await visit(browser, 'about:blank');
  for (const file of files) await tab.context().route(file, (route) => route.abort());
  await tab.goto(`${site.origin}/all`);
  return {
    tab,
    said,
    statuses: () => tab.$$eval(TAGS.join(), (all) => all.map(({ status }) => status)),
    heal: () => Promise.all(files.map((file) => tab.context().unroute(file))),
    settled: () =>
      tab.waitForFunction(
        (tags) => tags.every((tag) => /error|ready/.test(document.querySelector(tag)?.status)),
        TAGS,
      ),
    close: async () => {
      assert.deepEqual((await watched(tab)).errors, []);
      await close();
    },
  };
}

/** Each widget has something of which another notation decides what is true. */
const ODD_FEED = {
  version: '1.0',
  funders: [
    { id: 'a', name: ' Bürgerstiftung ' },
    { id: 'b', name: 'Sparkasse', period: { from: '01.01.2010', to: '31.12.2015' } },
  ],
  actors: [{ id: 'a', name: ' Mühle ' }],
  opportunities: [
    { id: 'a', title: 'Lesepate' },
    { id: 'b', title: 'Vorbei', validThrough: '31.12.2020' },
    { id: 'c', title: 'Besetzt', status: 'beendet' },
  ],
  quotes: [{ id: 'a', text: ' Schön ', person: { name: 'Ada' } }],
};

test('where what reads other notations cannot be had, nothing that is over goes on, and nobody is left out', async () => {
  const { tab, said, statuses, heal, settled, close } = await openFeed(
    ODD_FEED,
    '**/chunks/mend-*',
  );
  await settled();
  assert.deepEqual(await statuses(), ['error', 'error', 'error', 'error']);
  for (const link of await tab.getByText('Zur Übersicht').all()) assert.ok(await link.isVisible());
  await until(
    () => said.some((line) => line.includes('/feed.json network')),
    () => said.join('\n'),
  );
  await heal();
  await tab.locator(TAGS[0]).evaluate((widget) => widget.refresh());
  await ready(tab);
  const list = tab.locator('engagiert-opportunity-list');
  await list.getByText('Lesepate').waitFor();
  assert.equal(await list.locator('li.card').count(), 1);
  await close();
});

test('where what reads other notations cannot be had, sections without any are shown', async () => {
  const { tab, statuses, settled, close } = await openFeed(
    {
      ...ODD_FEED,
      opportunities: [{ id: 'a', title: 'Lesepate' }],
      quotes: [{ id: 'a', text: 'Schön', person: { name: 'Ada' } }],
    },
    '**/chunks/mend-*',
  );
  await settled();
  const all = Object.fromEntries((await statuses()).map((status, at) => [TAGS[at], status]));
  assert.deepEqual(all, {
    'engagiert-funder-banner': 'error',
    'engagiert-actor-map': 'error',
    'engagiert-opportunity-list': 'ready',
    'engagiert-quote-carousel': 'ready',
  });
  assert.ok(await tab.locator('engagiert-opportunity-list').getByText('Lesepate').isVisible());
  await close();
});

test('a widget that comes later, whose section needs what cannot be had, says so, and the others stay', async () => {
  const { tab, close } = await openFeed(ODD_FEED, '**/chunks/mend-*');
  site.pages['/later'] = html(
    `<engagiert-funder-banner src="/later.json" loading="eager"></engagiert-funder-banner><script type="module" src="/dist/all.js"></script>`,
  );
  site.pages['/later.json'] = JSON.stringify({
    ...ODD_FEED,
    funders: [{ id: 'a', name: 'Sparkasse' }],
  });
  await tab.goto(`${site.origin}/later`);
  await ready(tab, ['engagiert-funder-banner']);
  await tab.evaluate(() => {
    const list = document.createElement('engagiert-opportunity-list');
    list.setAttribute('src', '/later.json');
    list.loading = 'eager';
    document.body.append(list);
  });
  await tab.locator('engagiert-opportunity-list[status="error"]').waitFor();
  assert.equal(await tab.getAttribute('engagiert-funder-banner', 'status'), 'ready');
  await close();
});

test('a long feed is read to its end where what reads it while it arrives cannot be had', async () => {
  const opportunities = Array.from({ length: 3000 }, (_, n) => ({
    id: `o${n}`,
    title: `Angebot ${n}`,
    description: 'Wer hilft mit? '.repeat(20),
  }));
  const { tab, heal, settled, close } = await openFeed(
    { ...ODD_FEED, opportunities },
    '**/chunks/long-*',
  );
  await settled();
  const count = tab.locator('engagiert-opportunity-list .find-count');
  assert.equal(await count.textContent(), '3.000 Angebote');
  await heal();
  await tab.locator('engagiert-opportunity-list').evaluate((list) => list.refresh());
  await ready(tab);
  assert.equal(await count.textContent(), '3.000 Angebote');
  await close();
});

test('a feed that fails while what tries again cannot be had either: an error, and a button that helps', async () => {
  const { tab, statuses, heal, settled, close } = await openFeed(
    { ...ODD_FEED, funders: [{ id: 'a', name: 'Sparkasse' }] },
    '**/chunks/retry-*',
    '**/feed.json',
  );
  await settled();
  assert.deepEqual(await statuses(), ['error', 'error', 'error', 'error']);
  const banner = tab.locator('engagiert-funder-banner');
  await banner.getByText('Die Inhalte konnten nicht geladen werden.').waitFor();
  await heal();
  await banner.getByRole('button', { name: 'Erneut versuchen' }).click();
  await ready(tab);
  await banner.getByText('Sparkasse').waitFor();
  await close();
});
