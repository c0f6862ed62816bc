// The page for iframes: in its own origin, sandboxed, in WordPress's hands, and beside the script for the page around.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  FEED,
  html,
  ready,
  openSite,
  root,
  until,
  visit,
  watched,
  WIDGETS,
} from '../support/site.mjs';

const { browser, site } = await openSite();

const address = (widget, more = '') =>
  `/dist/embed.html?widget=${widget}&src=${encodeURIComponent(FEED)}${more}`;
/** A page around a frame that keeps what it is told. */
const around = (frame, script = '') =>
  html(
    `<script>addEventListener('message', ({ data, origin }) =>
      (document.body.dataset.heard = JSON.stringify([...JSON.parse(document.body.dataset.heard ?? '[]'), { ...data, origin }])))</script>
     ${frame}${script}`,
  );
let pageNumber = 0;
async function open(text) {
  const path = `/frame-${pageNumber++}.html`;
  site.pages[path] = text;
  return visit(browser, site.origin + path);
}
/** The last message of that kind whose number is at least `least`. */
const heard = async (page, kind, least = 0) => {
  const handle = await page.waitForFunction(
    ([kind, least]) =>
      JSON.parse(document.body.dataset.heard ?? '[]').findLast(
        ({ type, message, height, value }) =>
          (type ?? message) === kind && !((height ?? value) < least),
      ),
    [kind, least],
  );
  return handle.jsonValue();
};
const frameOf = async (page) => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  return frame;
};

for (const widget of WIDGETS) {
  test(`${widget} in a frame of an opaque origin (sandbox="allow-scripts") shows its feed and reports its height`, async () => {
    const { page, close } = await open(
      around(`<iframe src="${address(widget)}" sandbox="allow-scripts"></iframe>`),
    );
    const frame = await frameOf(page);
    await ready(frame, [`engagiert-${widget}`]);
    const message = await heard(page, 'engagiert-height', 100);
    assert.equal(message.origin, 'null');
    const { errors, violations } = await watched(frame);
    assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
    await close();
  });
}

test('a widget is also known by its tag, as the loader knows it', async () => {
  const { page, close } = await visit(
    browser,
    `${site.origin}${address('Engagiert-Quote-Carousel ')}`,
  );
  await ready(page, ['engagiert-quote-carousel']);
  await close();
});

for (const [how, query] of [
  ['in capitals', `Widget=quote-carousel&SRC=${FEED}&Heading=Stimmen`],
  ['escaped twice', `widget=quote-carousel&amp;src=${FEED}&amp;heading=Stimmen`],
  ['escaped thrice', `widget=quote-carousel&amp;amp;src=${FEED}&amp;amp;heading=Stimmen`],
  [
    'with an address in quotes of a word processor',
    `widget=quote-carousel&src=%E2%80%9C${FEED}%E2%80%9D%E2%80%8B&heading=Stimmen`,
  ],
])
  test(`parameters ${how} are understood`, async () => {
    const { page, close } = await visit(browser, `${site.origin}/dist/embed.html?${query}`);
    await ready(page, ['engagiert-quote-carousel']);
    await page.getByRole('heading', { name: 'Stimmen' }).waitFor();
    await close();
  });

for (const [lang, expected] of [
  ['', 'de'],
  ['%20', 'de'],
  ['de_AT', 'de-AT'],
  ['%E2%80%9Cen%E2%80%9D', 'en'],
])
  test(`lang=${lang} leaves the page in a language that browsers know: ${expected}`, async () => {
    const { page, close } = await visit(
      browser,
      site.origin + address('quote-carousel', `&lang=${lang}`),
    );
    await ready(page, ['engagiert-quote-carousel']);
    assert.equal(await page.getAttribute('html', 'lang'), expected);
    await close();
  });

test('the parameters are the attributes; handlers and unknown ones are left out', async () => {
  const { page, close } = await visit(
    browser,
    `${site.origin}${address('opportunity-list', '&lang=en&theme=dark&heading=Join%20in&heading-level=3&page-size=2&no-search=&sort=title&onclick=x()&class=y&style=color:red')}`,
  );
  await ready(page, ['engagiert-opportunity-list']);
  const attributes = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelector('engagiert-opportunity-list').attributes].map(
        ({ name, value }) => [name, value],
      ),
    ),
  );
  assert.deepEqual(attributes, {
    src: FEED,
    theme: 'dark',
    heading: 'Join in',
    'heading-level': '3',
    'page-size': '2',
    'no-search': '',
    sort: 'title',
    loading: 'eager',
    status: 'ready',
  });
  assert.equal(await page.title(), 'Join in');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.getAttribute('meta[name="robots"]', 'content'), 'noindex');
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).margin), '0px');
  assert.equal(await page.getByRole('link', { name: 'In eigenem Fenster' }).count(), 0);
  await close();
});

test('a misspelt parameter is told with what is meant; what has nothing to do with us is not', async () => {
  const { page, said, close } = await visit(
    browser,
    `${site.origin}${address('quote-carousel', '&hedding=Stimmen&source=brief&utm_source=brief')}`,
  );
  await until(
    () => said.length > 0,
    () => 'nothing was said',
  );
  await ready(page, ['engagiert-quote-carousel']);
  assert.deepEqual(said, [
    '<engagiert-quote-carousel> the attribute hedding is not known; heading is meant?',
  ]);
  await close();
});

test('parameters that are all known ask for no words, and a blank heading leaves the page its title', async () => {
  const { page, asked, close } = await visit(
    browser,
    `${site.origin}${address('quote-carousel', '&heading=%20&layout=grid')}`,
  );
  await ready(page, ['engagiert-quote-carousel']);
  assert.equal(await page.title(), 'Engagement');
  assert.ok(!asked.some((file) => file.includes('attribute-names')));
  await close();
});

for (const [theme, colorScheme, expected] of [
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['auto', 'dark', 'light dark'],
  // The widget does not know it either.
  ['Dark', 'light', 'light dark'],
]) {
  test(`theme=${theme} where visitors prefer ${colorScheme}: page and link go with the widget`, async () => {
    const { page, close } = await visit(
      browser,
      `${site.origin}${address('quote-carousel', `&theme=${theme}`)}`,
      { colorScheme },
    );
    await ready(page, ['engagiert-quote-carousel']);
    // No colour scheme of its own: the page has the one that its `meta` names.
    const own = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const named = await page.getAttribute('meta[name=color-scheme]', 'content');
    assert.equal(own === 'normal' ? named : own, expected);
    await close();
  });
}

test('WordPress: the height goes back with its secret, a link asks WordPress to follow it', async () => {
  const { page, close } = await open(
    around(
      `<iframe src="${address('quote-carousel')}#?secret=aB3xY9" sandbox="allow-scripts"></iframe>`,
    ),
  );
  const message = await heard(page, 'height', 100);
  assert.equal(message.secret, 'aB3xY9');
  const frame = await frameOf(page);
  await frame.getByRole('link', { name: 'In eigenem Fenster öffnen' }).click();
  const { value } = await heard(page, 'link');
  assert.equal(value, site.origin + address('quote-carousel'));
  await close();
});

test('a secret of other signs than WordPress’s is not repeated', async () => {
  const { page, close } = await open(
    around(`<iframe src="${address('quote-carousel')}#?secret=%3Cimg%3E"></iframe>`),
  );
  await heard(page, 'engagiert-height', 100);
  const link = (await frameOf(page)).getByRole('link', { name: 'In eigenem Fenster öffnen' });
  await Promise.all([page.waitForEvent('popup'), link.click()]);
  const all = await page.evaluate(() => document.body.dataset.heard);
  assert.ok(!all.includes('secret'), all);
  await close();
});

test('the link under the widget opens it on a page of its own', async () => {
  const { page, close } = await open(
    around(
      `<iframe src="${address('quote-carousel', '&lang=de')}" sandbox="allow-scripts allow-popups allow-same-origin"></iframe>`,
    ),
  );
  const frame = await frameOf(page);
  const link = frame.getByRole('link', { name: 'In eigenem Fenster öffnen' });
  assert.deepEqual(await link.evaluate(({ target, rel }) => [target, rel]), ['_blank', 'noopener']);
  const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await ready(popup, ['engagiert-quote-carousel']);
  assert.equal(await popup.getByRole('link', { name: 'In eigenem Fenster öffnen' }).count(), 0);
  await close();
});

/** What the README has, and the builder. */
const [, FREEDOMS] = /sandbox="([^"]+)"/.exec(readFileSync(join(root, 'README.md'), 'utf8'));
/** An offer with a date, and a page to sign up that wants what such pages want. */
async function openOffer(freedoms) {
  const start = '2099-03-03T10:00';
  const contact = { email: 'lesen@example.org' };
  const applyUrl = '/sign-up.html';
  const offer = { id: 'o', title: 'Lesen', commitment: 'once', start, applyUrl, contact };
  site.pages['/offer.json'] = {
    body: JSON.stringify({ version: '1.0', opportunities: [offer] }),
    headers: { 'access-control-allow-origin': '*' },
  };
  site.pages['/sign-up.html'] = html(
    '<form action="/signed-up.html"><button>Senden</button></form>',
  );
  site.pages['/signed-up.html'] = html(
    '<script>document.write(`Danke ${localStorage.length}`)</script>',
  );
  const src = `/dist/embed.html?widget=opportunity-list&src=/offer.json`;
  const opened = await open(
    html(`<iframe src="${src}" height="900" sandbox="${freedoms}"></iframe>`),
  );
  const frame = await frameOf(opened.page);
  await frame.locator('[part~=toggle]').click();
  await frame.locator('[part~=apply]').waitFor();
  return { ...opened, frame };
}

test('in a frame, what an offer links to has a window of its own, with nothing taken from it', async () => {
  const { page, frame, close } = await openOffer(FREEDOMS);
  const apply = frame.locator('[part~=apply]');
  const [popup] = await Promise.all([page.waitForEvent('popup'), apply.click()]);
  await popup.getByRole('button', { name: 'Senden' }).click();
  await popup.getByText('Danke 0').waitFor();
  assert.equal(await popup.evaluate(() => window.opener), null);
  assert.ok(await frame.locator('engagiert-opportunity-list').isVisible());
  await close();
});

test('in a frame, mail, keys that open tabs, and a click that is already taken are left to the browser', async () => {
  const { frame, close } = await openOffer(FREEDOMS);
  const opened = await frame.locator('engagiert-opportunity-list').evaluate((element) => {
    const found = [];
    window.open = (address) => (found.push(address), null);
    // The browser would go on.
    window.addEventListener('click', (event) => event.preventDefault());
    const click = (selector, init, isTaken) => {
      const link = element.shadowRoot.querySelector(selector);
      if (isTaken) link.addEventListener('click', (event) => event.preventDefault());
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    };
    click('a[href^=mailto]');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      click('[part~=apply]', { [key]: true });
    click('[part~=apply]');
    click('[part~=apply]', {}, true);
    return found.map((address) => new URL(address).pathname);
  });
  assert.deepEqual(opened, ['/sign-up.html']);
  // Of the clicks on what is no link, too.
  assert.deepEqual((await watched(frame)).errors, []);
  await close();
});

test('in a frame, a date can be saved as a calendar file', async () => {
  const { page, frame, close } = await openOffer(FREEDOMS);
  const save = frame.getByRole('button', { name: 'In den Kalender', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  assert.match(download.suggestedFilename(), /\.ics$/);
  await close();
});

test('in a frame that may not open windows, as those of WordPress, a link uses the frame', async () => {
  const { frame, close } = await openOffer('allow-scripts');
  await frame.locator('[part~=apply]').click();
  await frame.getByRole('button', { name: 'Senden' }).waitFor();
  await close();
});

for (const [when, page] of Object.entries({
  'before the frame': (frame, script) => script + frame,
  'after the frame': (frame, script) => frame + script,
  'as a classic script': (frame, script) => frame + script.replace('type="module"', 'defer'),
})) {
  test(`embed-host.js ${when}: the frame is as high as its content, and follows it`, async () => {
    const frame = `<iframe src="${address('opportunity-list')}" width="360" height="200" sandbox="allow-scripts"></iframe>`;
    const { page: host, close } = await open(
      html(page(frame, '<script type="module" src="/dist/embed-host.js"></script>')),
    );
    await host.waitForFunction(() => document.querySelector('iframe').clientHeight > 400);
    const inner = await frameOf(host);
    await ready(inner, ['engagiert-opportunity-list']);
    const fits = async () =>
      (await inner.evaluate(() => document.documentElement.getBoundingClientRect().height)) <=
      (await host.evaluate(() => document.querySelector('iframe').clientHeight)) + 1;
    await host.waitForFunction(() => document.querySelector('iframe').clientHeight > 1000);
    await host.evaluate(() => (document.querySelector('iframe').width = '900'));
    await until(fits, () => 'the frame is lower than its content');
    assert.deepEqual((await watched(host)).errors, []);
    assert.deepEqual((await watched(host)).globals, []);
    await close();
  });
}

test('embed-host.js: a frame below what is on screen has its height before anyone scrolls there', async () => {
  const { page, close } = await open(
    html(
      `<div style="height: 5000px"></div>
      <iframe src="${address('quote-carousel')}" height="50" sandbox="allow-scripts"></iframe>
      <script type="module" src="/dist/embed-host.js"></script>`,
    ),
  );
  await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 200);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await close();
});

test('a frame tells its height to whoever asks for it, and minds no other words', async () => {
  const { page, close } = await open(
    around(`<iframe src="${address('quote-carousel')}"></iframe>`),
  );
  const frame = await frameOf(page);
  await ready(frame, ['engagiert-quote-carousel']);
  await frame.getByRole('link', { name: 'In eigenem Fenster öffnen' }).waitFor();
  await heard(page, 'engagiert-height', 100);
  const count = await page.evaluate(() => JSON.parse(document.body.dataset.heard).length);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe');
    for (const words of [null, 5, 'ready', { message: 'ready' }])
      contentWindow.postMessage(words, '*');
  });
  await page.waitForFunction((n) => JSON.parse(document.body.dataset.heard).length > n, count);
  assert.deepEqual((await watched(frame)).errors, []);
  await close();
});

for (const sizing of ['border-box', 'content-box'])
  test(`embed-host.js: border and padding of a frame (${sizing}) are not taken from its content`, async () => {
    const { page, close } = await open(
      html(
        `<iframe src="${address('quote-carousel')}" width="600" height="50" sandbox="allow-scripts"></iframe>
        <script type="module" src="/dist/embed-host.js"></script>`,
        `<style>* { box-sizing: ${sizing} } iframe { border: 3px solid; padding: 5px }</style>`,
      ),
    );
    const inner = await frameOf(page);
    await ready(inner, ['engagiert-quote-carousel']);
    const room = () =>
      inner.evaluate(
        () => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
    await until(
      async () => (await room()) === 0,
      () => 'the frame is not as high as its content',
    );
    await close();
  });

test('embed-host.js that comes when the frame has said everything has it say it again', async () => {
  const { page, close } = await open(
    around(`<iframe src="${address('quote-carousel')}" sandbox="allow-scripts"></iframe>`),
  );
  const frame = await frameOf(page);
  await ready(frame, ['engagiert-quote-carousel']);
  await frame.getByRole('link', { name: 'In eigenem Fenster öffnen' }).waitFor();
  await heard(page, 'engagiert-height', 200);
  await page.waitForLoadState('networkidle');
  await page.addScriptTag({ url: '/dist/embed-host.js', type: 'module' });
  await page.waitForFunction(() => document.querySelector('iframe').style.height);
  await close();
});

test('embed-host.js listens to our frames only, and only to sensible numbers', async () => {
  site.pages['/evil.html'] = html(
    `<script>for (const height of [99999999, -1, 1.5, '300', NaN, 300]) parent.postMessage({ type: 'engagiert-height', height }, '*')</script>`,
  );
  for (const name of ['/my-embed.html', '/embed.html5', '/embedXhtml'])
    site.pages[name] = { body: site.pages['/evil.html'], type: 'text/html' };
  site.pages['/evil/embed.html'] = html(
    `<script>for (const height of [99999999, 20001, -1, 0, 1.5, '300', NaN]) parent.postMessage({ type: 'engagiert-height', height }, '*');
     for (const odd of [null, 'x', 5]) parent.postMessage(odd, '*')</script>`,
  );
  const { page, close } = await open(
    html(
      ['/evil.html', '/my-embed.html', '/embed.html5', '/embedXhtml', '/evil/embed.html']
        .map((src) => `<iframe height="111" src="${src}"></iframe>`)
        .join(''),
      '<script src="/dist/embed-host.js"></script>',
    ),
  );
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll('iframe')].map((f) => f.clientHeight)),
    [111, 111, 111, 111, 111],
  );
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

for (const query of ['', '?widget=__proto__'])
  test(`an address without a widget (${query}) says what is missing, in the language asked for`, async () => {
    const { page, close } = await visit(browser, `${site.origin}/dist/embed.html${query}`);
    await page.getByText('In der Adresse dieser Seite fehlt').waitFor();
    assert.deepEqual((await watched(page)).errors, []);
    await close();
  });

for (const rest of ['', '&src=', '&src=%E2%80%9C%E2%80%9D'])
  test(`an address without a feed (${rest}) says what is missing, in the language asked for`, async () => {
    const { page, close } = await visit(
      browser,
      `${site.origin}/dist/embed.html?widget=actor-map&lang=en${rest}`,
    );
    await page.getByText('does not say where the data are').waitFor();
    assert.deepEqual((await watched(page)).errors, []);
    await close();
  });

const FAILED = 'Die Inhalte konnten nicht geladen werden.';
const notFound = (route) => route.fulfill({ status: 404 });
const ours = (said) => said.filter((line) => line.startsWith('<engagiert-'));

/** A page around a frame, some of whose files are missing. */
async function openWithout(files, query, attributes = 'sandbox="allow-scripts allow-popups"') {
  const opened = await visit(browser, 'about:blank');
  await opened.page.context().route(files, notFound);
  const path = `/frame-${pageNumber++}.html`;
  site.pages[path] = around(`<iframe src="${query}" ${attributes}></iframe>`);
  await opened.page.goto(site.origin + path);
  return { ...opened, frame: await frameOf(opened.page) };
}

for (const [what, files] of [
  ['the script', '**/dist/quote-carousel.js'],
  ['a file that the script imports', '**/chunks/base-*'],
])
  test(`where ${what} is missing, the frame says so, tells its height and offers another try`, async () => {
    const { page, frame, said, close } = await openWithout(files, address('quote-carousel'));
    await frame.getByText(FAILED).waitFor();
    const link = frame.getByRole('link', { name: 'In eigenem Fenster öffnen' });
    await link.waitFor();
    const { height } = await heard(page, 'engagiert-height', 60);
    assert.ok(height < 200, String(height));
    assert.equal(await frame.locator('engagiert-quote-carousel').count(), 0);
    assert.deepEqual((await watched(frame)).errors, []);
    assert.equal(ours(said).length, 1, said.join('\n'));
    assert.match(
      ours(said)[0],
      /the script of the widget could not be loaded: .*quote-carousel\.js/,
    );
    await page.context().unroute(files);
    const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await ready(popup, ['engagiert-quote-carousel']);
    await close();
  });

test('where script and words are missing, the sentence is German and is marked as such', async () => {
  const { frame, close } = await openWithout(
    /\/dist\/(chunks\/|quote-carousel)/,
    address('quote-carousel', '&lang=ar'),
  );
  await frame.locator('p[lang="de"][dir="ltr"]', { hasText: FAILED }).waitFor();
  assert.equal(await frame.getAttribute('html', 'dir'), 'rtl');
  assert.deepEqual((await watched(frame)).errors, []);
  await close();
});

test('an address without a feed asks for no script, and there is no link to the same page', async () => {
  site.requests.length = 0;
  const { frame, close } = await openWithout('**/nothing', '/dist/embed.html?widget=actor-map');
  await frame.getByText('wo die Daten liegen').waitFor();
  assert.equal(await frame.getByRole('link').count(), 0);
  assert.ok(!site.requests.some((path) => path.includes('actor-map.js')));
  await close();
});

test('the widget does not wait for the words of the page', async () => {
  const { page, close } = await visit(browser, 'about:blank');
  let come;
  const late = new Promise((resolve) => (come = resolve));
  await page.context().route('**/chunks/en-*', (route) => late.then(() => route.continue()));
  site.pages['/waiting.html'] = around(
    `<iframe src="${address('quote-carousel', '&lang=en')}"></iframe>`,
  );
  await page.goto(`${site.origin}/waiting.html`);
  const frame = await frameOf(page);
  await ready(frame, ['engagiert-quote-carousel']);
  await heard(page, 'engagiert-height', 100);
  come();
  await frame.getByRole('link', { name: 'Open in its own window' }).waitFor();
  await close();
});

test('a language that we have no words of: the link under the widget says in which it is', async () => {
  const { frame, close } = await openWithout('**/nothing', address('quote-carousel', '&lang=nl'));
  const link = frame.getByRole('link', { name: 'Open in its own window' });
  await link.waitFor();
  assert.equal(await link.evaluate((node) => node.closest('[lang]').lang), 'en');
  assert.equal(await frame.getAttribute('html', 'lang'), 'nl');
  await close();
});

test('a server whose rules allow no policy of ours: the frame says that there is nothing, not nothing', async () => {
  const embed = readFileSync(join(root, 'dist/embed.html'), 'utf8');
  site.pages['/strict/embed.html'] = {
    body: embed.replace('embed.js', '/dist/embed.js'),
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  };
  const { page, said, close } = await visit(
    browser,
    `${site.origin}/strict/embed.html?widget=funder-banner&src=${FEED}`,
  );
  await page.getByText(FAILED).waitFor();
  assert.deepEqual((await watched(page)).errors, []);
  assert.equal(ours(said).length, 1, said.join('\n'));
  await close();
});

for (const [what, takeAway] of Object.entries({
  'constructable style sheets': () => {
    delete Document.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replaceSync;
    window.CSSStyleSheet = class {
      constructor() {
        throw new TypeError('Illegal constructor');
      }
    };
  },
  'custom elements': () => delete window.customElements,
}))
  test(`R25: a browser without ${what}: the frame says so`, async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(takeAway);
    await page.goto(site.origin + address('funder-banner'));
    await page.getByText(FAILED).waitFor();
    assert.deepEqual((await watched(page)).errors, []);
    await close();
  });
