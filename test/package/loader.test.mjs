// R27, S18: the loader, however a page, a content management system or its optimiser loads it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  clean,
  FEED,
  html,
  ready,
  root,
  startBrowser,
  startSite,
  TAGS,
  until,
  visit,
  watched,
} from '../support/site.mjs';

const OTHER_VERSION = '99.0.0';
const LOADER = '/dist/loader.js';
const module = (src, more = '') => `<script type="module" src="${src}"${more}></script>`;
const carousel = (more = '') =>
  `<engagiert-quote-carousel src="${FEED}" loading="eager"${more}><a href="/">Fallback</a></engagiert-quote-carousel>`;
const placeholder = (name, more = '', content = '<a href="/">Fallback</a>') =>
  `<div data-engagiert="${name}" data-src="${FEED}" data-loading="eager"${more}>${content}</div>`;

const banner = 'engagiert-funder-banner';
const list = 'engagiert-opportunity-list';
const quotes = 'engagiert-quote-carousel';

let browser;
let site;
let other;

before(async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // The same files as another release would have them.
  other = mkdtempSync(join(tmpdir(), 'engagiert-other-'));
  cpSync(join(root, 'dist'), other, { recursive: true });
  for (const file of readdirSync(other, { recursive: true })) {
    if (!/^(chunks[\\/])?[^\\/]+\.js$/.test(file)) continue;
    const text = readFileSync(join(other, file), 'utf8');
    writeFileSync(join(other, file), text.replaceAll(version, OTHER_VERSION));
  }
  browser = await startBrowser();
  site = await startSite({}, { '/other/': other });
});

after(async () => {
  await browser?.close();
  site?.close();
  if (other) rmSync(other, { recursive: true, force: true });
});

let pageNumber = 0;
async function open(text) {
  const path = `/page-${pageNumber++}.html`;
  site.pages[path] = text;
  site.requests.length = 0;
  return visit(browser, site.origin + path);
}

const fetched = (name) => site.requests.filter((path) => path.endsWith(`/${name}.js`)).length;

const bothTags = `${carousel()}<${list} src="${FEED}" loading="eager"></${list}>`;
const body = carousel() + placeholder('opportunity-list');
const WAYS = {
  'in the head': html(body, module(LOADER)),
  'at the end': html(body + module(LOADER)),
  'async in the head': html(body, module(LOADER, ' async')),
  'as a classic script in the head (type lost)': html(body, `<script src="${LOADER}"></script>`),
  'as a classic script, deferred': html(body, `<script defer src="${LOADER}"></script>`),
  'as a classic script, twice': html(
    body,
    `<script src="${LOADER}"></script><script src="${LOADER}?ver=2"></script>`,
  ),
  'twice, as optimisers add parameters': html(
    body,
    module(LOADER) + module(`${LOADER}?ver=1`, ' async'),
  ),
  'delayed until the first touch': html(
    `${body}<script>addEventListener('load', () => setTimeout(() => {
      const script = document.createElement('script');
      script.type = 'module'; script.src = '${LOADER}'; document.body.append(script);
    }, 300))</script>`,
  ),
  'by a tag manager': html(
    `${body}<script>(function (d, s, f, j) { f = d.getElementsByTagName(s)[0]; j = d.createElement(s);
      j.async = true; j.type = 'module'; j.src = '${LOADER}'; f.parentNode.insertBefore(j, f); })(document, 'script')</script>`,
  ),
  'by a document fragment of a tag manager': html(
    `${body}<script>document.head.append(document.createRange().createContextualFragment('<script type="module" src="${LOADER}"><\\/script>'))</script>`,
  ),
  'merged behind another script': html(`${body}<script src="/dist/merged.js"></script>`),
  'merged behind a script without its last semicolon': html(
    `${body}<script src="/dist/joined.js"></script>`,
  ),
  'as a classic script of another host': (origin) =>
    html(body, `<script src="${origin}${LOADER}"></script>`),
  'as a classic script of another host, by a tag manager': (origin) =>
    html(
      `${body}<script>{ const script = document.createElement('script'); script.src = '${origin}${LOADER}?ver=1'; document.head.append(script); }</script>`,
    ),
};

for (const [way, text] of Object.entries(WAYS)) {
  test(`R27: loaded ${way}`, async () => {
    site.pages['/dist/merged.js'] =
      `var e = 1, t = 2;\n${readFileSync(join(root, 'dist/loader.js'), 'utf8')};var n = 3;`;
    site.pages['/dist/joined.js'] = `var e = 1
${readFileSync(join(root, 'dist/loader.js'), 'utf8')}`;
    const elsewhere = site.origin.replace('localhost', '127.0.0.1');
    const { page, close } = await open(typeof text === 'string' ? text : text(elsewhere));
    await ready(page, [quotes, list]);
    const state = await watched(page);
    assert.deepEqual(state.errors, []);
    if (!way.startsWith('merged')) assert.deepEqual(state.globals, []);
    assert.equal(fetched('quote-carousel'), 1);
    assert.equal(fetched('opportunity-list'), 1);
    assert.equal(fetched('funder-banner') + fetched('actor-map') + fetched('all'), 0);
    assert.equal(await page.locator(`${list}, ${quotes}`).count(), 2);
    assert.equal(await page.locator(`[data-src] > ${list} > a`).count(), 1);
    await close();
  });
}

for (const [way, script] of Object.entries({
  'as a module of another host': (elsewhere) => module(elsewhere + LOADER),
  'as a classic script of the same host': () => `<script src="${LOADER}"></script>`,
  'as a classic script of another host that it may be read from': (elsewhere) =>
    `<script src="${elsewhere}${LOADER}" crossorigin></script>`,
}))
  test(`where it knows where it lies, it does not ask for itself: loaded ${way}`, async () => {
    const elsewhere = site.origin.replace('localhost', '127.0.0.1');
    site.pages[LOADER] = {
      body: readFileSync(join(root, 'dist/loader.js'), 'utf8'),
      headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    };
    const { page, close } = await open(html(body + script(elsewhere)));
    await ready(page, [quotes, list]);
    delete site.pages[LOADER];
    assert.equal(fetched('loader'), 1);
    await close();
  });

/** Whoever has the code in some other place than its file; each gets the code as text from `/code.txt`. */
const taken = (run) =>
  `<script>fetch('/code.txt').then((answer) => answer.text()).then(${run})</script>`;
const WITHOUT_FILE = {
  'pasted into the page': (code) => `<script>${code}</script>`,
  'pasted into the page as a module': (code) => `<script type="module">${code}</script>`,
  'run by eval': () => taken('(code) => eval(code)'),
  'made a function': () => taken('(code) => new Function(code)()'),
  'imported from a blob': () =>
    taken('(code) => import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))'),
  'imported from its own text': () =>
    taken('(code) => import("data:text/javascript," + encodeURIComponent(code))'),
  'merged into a file of another host': (_, elsewhere) =>
    `<script src="${elsewhere}/assets/merged.js"></script>`,
};

for (const [way, script] of Object.entries(WITHOUT_FILE))
  test(`without its file (${way}) it says what to do, and the page's own content stays`, async () => {
    const code = readFileSync(join(root, 'dist/loader.js'), 'utf8');
    const elsewhere = site.origin.replace('localhost', '127.0.0.1');
    site.pages['/code.txt'] = { body: code, type: 'text/plain' };
    site.pages['/assets/merged.js'] = code;
    const { page, said, close } = await open(html(body + script(code, elsewhere)));
    const ours = () => said.filter((line) => line.startsWith('<engagiert-'));
    await until(
      () => ours().length > 0,
      () => 'nothing was said',
    );
    await page.waitForLoadState('networkidle');
    assert.equal(ours().length, 1, said.join('\n'));
    assert.match(ours()[0], /could not be loaded.*beside loader\.js.*by its address.*TypeError/);
    assert.equal(await page.getByRole('link', { name: 'Fallback' }).count(), 2);
    assert.equal(await page.locator('div[data-engagiert]').count(), 1);
    assert.ok(fetched('merged') <= 1);
    assert.deepEqual((await watched(page)).errors, []);
    await close();
  });

test('as a classic script of another host that lets nobody read it, it throws nothing into the page', async () => {
  site.pages['/unreadable/loader.js'] = readFileSync(join(root, 'dist/loader.js'), 'utf8');
  const elsewhere = site.origin.replace('localhost', '127.0.0.1');
  const { page, said, close } = await open(
    html(`${body}<script src="${elsewhere}/unreadable/loader.js"></script>`),
  );
  await until(
    () => said.some((line) => line.includes('/unreadable/loader.js')),
    () => `said: ${said.join('; ')}`,
  );
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('link', { name: 'Fallback' }).count(), 2);
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

const VERSIONS = {
  'two loaders': module(LOADER) + module('/other/loader.js'),
  // The loader takes one tag after the other: were the one file to come in between, each would have something to note.
  'loader, then the one file': `${module(LOADER)}<script type="module">
    const defined = ${JSON.stringify([quotes, list])}.map((tag) => customElements.whenDefined(tag));
    await Promise.all(defined);
    await import('/other/all.js');
  </script>`,
  'the one file, then the loader': module('/dist/all.js') + module('/other/loader.js'),
  'the one file, twice': module('/dist/all.js') + module('/other/all.js'),
};

for (const [name, scripts] of Object.entries(VERSIONS)) {
  test(`S18: ${name} in two versions: one works, one note names both`, async () => {
    const { page, said, close } = await open(html(bothTags, scripts));
    await ready(page, [quotes, list]);
    const isNote = (line) => line.includes('is not used');
    await until(
      () => said.some(isNote),
      () => `no note, but: ${said.join('; ')}`,
    );
    await page.waitForLoadState('networkidle');
    assert.deepEqual((await watched(page)).errors, []);
    const notes = said.filter(isNote);
    assert.equal(notes.length, 1, said.join('\n'));
    assert.ok(notes[0].includes(OTHER_VERSION), notes[0]);
    assert.match(notes[0], /\d+\.\d+\.\d+.*\d+\.\d+\.\d+/);
    const versions = await page.evaluate(
      (tags) => tags.map((tag) => customElements.get(tag)?.version).filter(Boolean),
      TAGS,
    );
    if (name !== 'loader, then the one file')
      assert.ok(!versions.includes(OTHER_VERSION), String(versions));
    await close();
  });
}

test('R27: the one file under an address with a query runs once, and all of it speaks one language', async () => {
  const english =
    carousel(' lang="en"') + `<${list} src="${FEED}" loading="eager" lang="en"></${list}>`;
  const { page, said, close } = await open(html(english, module('/dist/all.js?ver=6.8')));
  await ready(page, [quotes, list]);
  // What a late part brings.
  await page.locator(list).getByRole('button', { name: 'Near me' }).waitFor();
  assert.deepEqual((await watched(page)).errors, []);
  assert.deepEqual(said, []);
  await close();
});

test('R27: where only the address with a query is served, the one file serves itself', async () => {
  site.pages['/only/all.js'] = ({ search }) =>
    search
      ? readFileSync(join(root, 'dist/all.js'), 'utf8')
      : { body: 'No', type: 'text/plain', headers: {} };
  const { page, close } = await open(html(bothTags, module('/only/all.js?ver=6.8')));
  await ready(page, [quotes, list]);
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('two loaders in two versions fetch each widget once', async () => {
  const { page, close } = await open(html(body, VERSIONS['two loaders']));
  await ready(page, [quotes, list]);
  assert.equal(fetched('quote-carousel'), 1);
  assert.equal(fetched('opportunity-list'), 1);
  await close();
});

test('boolean attributes: "" and "true" are yes, "false" and nothing are no', async () => {
  const flags = { empty: '=""', yes: '="true"', no: '="false"', absent: undefined };
  const markup = Object.entries(flags).map(([id, value]) =>
    placeholder(
      'opportunity-list',
      ` id="${id}"${value === undefined ? '' : ` data-no-search${value}`}`,
    ),
  );
  const { page, said, close } = await open(html(markup.join(''), module(LOADER)));
  await page.waitForFunction(
    () => document.querySelectorAll('engagiert-opportunity-list[status="ready"]').length === 4,
  );
  const seen = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('engagiert-opportunity-list')].map((element) => [
        element.parentElement.id,
        element.noSearch,
      ]),
    ),
  );
  assert.deepEqual(seen, { empty: true, yes: true, no: false, absent: false });
  // Nor of the other three, for which the script is on its way already.
  assert.deepEqual(said, []);
  await close();
});

test('what editors and their filters leave behind: stray paragraphs and breaks, the whole tag as a name', async () => {
  const { page, close } = await open(
    html(
      `<p></p>${placeholder('engagiert-quote-carousel', '', '<p></p><br>\n<p><br></p>&nbsp;')}<br>
       ${placeholder(' Funder-Banner ', ' style="x"', '<p><a href="/">Förderer</a><br></p>')}<p></p>`,
      module(LOADER),
    ),
  );
  await ready(page, [quotes, banner]);
  assert.ok(await page.locator(quotes).getByText('„').first().isVisible());
  assert.ok(!(await page.getByRole('link', { name: 'Förderer', exact: true }).isVisible()));
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('what word processors, chats and forms put around or into a value: quotes, and signs that nobody sees', async () => {
  const { page, said, close } = await open(
    html(
      `<div data-engagiert=“quote-carousel” data-src=„${FEED}“ data-loading="eager" data-heading="„Gemeinsam“ sagen sie">Stimmen</div>
       <div data-engagiert="\ufeff«&quot;funder-\n banner&quot;»" data-src="\u200b${FEED}\u00a0&#8203;" data-loading="eager">Förderer</div>`,
      module(LOADER),
    ),
  );
  await ready(page, [quotes, banner]);
  assert.equal(await page.locator(banner).getAttribute('src'), FEED);
  assert.equal(await page.locator(quotes).getAttribute('heading'), '„Gemeinsam“ sagen sie');
  assert.deepEqual(said, []);
  await close();
});

test('a name that is none is told once, with those that there are', async () => {
  site.pages['/unknown.html'] = html(
    '<div data-engagiert="actormap">Karte</div><div data-engagiert="actormap"></div>',
    '<script type="module" src="/dist/loader.js"></script>',
  );
  const { page, said, close } = await visit(browser, `${site.origin}/unknown.html`);
  await until(
    () => said.length > 0,
    () => 'nothing was said',
  );
  assert.match(
    said.join('\n'),
    /^<engagiert-\*> data-engagiert="actormap" is not known; allowed: funder-banner, actor-map, .+\.$/,
  );
  assert.ok(await page.getByText('Karte').isVisible());
  await close();
});

test('misspelt attributes are told with what is meant, on tags and placeholders', async () => {
  const { page, said, close } = await open(
    html(
      `<engagiert-quote-carousel scr="${FEED}" id="a" class="b" style="c" lang="de"></engagiert-quote-carousel>
       <div data-engagiert="funder-banner" src="${FEED}" lang="de" class="b" data-aos="fade"></div>
       <div data-engagiert="actor-map"></div>
       ${placeholder('opportunity-list', ' id="c" data-lang="de" data-aos="fade" data-wow data-hedding="x"')}`,
      module(LOADER),
    ),
  );
  await ready(page, [list]);
  await until(
    () => said.length >= 5,
    () => `said: ${said.join('; ')}`,
  );
  assert.deepEqual(said.toSorted(), [
    `<engagiert-actor-map> shows nothing, as it has no data-src, the address of the feed.`,
    `<${banner}> shows nothing, as it has no data-src, the address of the feed.`,
    `<${banner}> the attribute src is not known; data-src is meant?`,
    `<${list}> the attribute data-hedding is not known; data-heading is meant?`,
    `<${quotes}> the attribute scr is not known; src is meant?`,
  ]);
  await close();
});

test('the words on misspelt attributes are fetched only where there may be one; where they do not arrive, nothing is missing', async () => {
  site.pages['/misspelt.html'] = html('', module(LOADER));
  const { page, asked, close } = await visit(browser, 'about:blank');
  const words = '**/chunks/attribute-names-*';
  await page.route(words, (route) => route.abort());
  await page.goto(`${site.origin}/misspelt.html`);
  const add = (content) =>
    page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), content);
  const areAskedFor = () => asked.some((address) => address.includes('attribute-names'));
  await add(placeholder('quote-carousel', ' id="a" class="b" title="c" data-lang="de"'));
  await ready(page, [quotes]);
  assert.ok(!areAskedFor());
  await add(placeholder('opportunity-list', ' data-hedding="x"'));
  await ready(page, [list]);
  await until(areAskedFor, () => asked.join('\n'));
  await page.waitForLoadState('networkidle');
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('a stranger under the name of a widget keeps it, and stands in the place of placeholders', async () => {
  const stranger = `<script>customElements.define('${quotes}', class extends HTMLElement {})</script>`;
  const { page, said, close } = await open(
    html(placeholder('quote-carousel') + carousel(), stranger + module(LOADER)),
  );
  await page.waitForSelector(`[data-src] > ${quotes}`, { state: 'attached' });
  await until(
    () => said.length > 0,
    () => 'nothing was said',
  );
  assert.match(
    said.join('\n'),
    /^<engagiert-\*> version unknown is here already; \S+ is not used\.$/,
  );
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('S21: only what a widget reads is taken over, and only from the element itself', async () => {
  const { page, close } = await open(
    html(
      `<a id="src" href="/wrong.json"></a><form name="config"></form>
       ${placeholder('quote-carousel', ' data-onclick="window.x=1" data-style="color:red" data-heading="Stimmen" data-lang="en"')}
       ${placeholder('nothing-of-ours')}${placeholder('__proto__')}${placeholder('constructor')}`,
      module(LOADER),
    ),
  );
  await ready(page, [quotes]);
  const names = await page.evaluate(() =>
    document.querySelector('engagiert-quote-carousel').getAttributeNames().sort(),
  );
  assert.deepEqual(names, ['heading', 'lang', 'loading', 'src', 'status']);
  assert.equal(await page.locator('div[data-engagiert]').count(), 3);
  await close();
});

test('nodes added later, moved and removed while loading', async () => {
  const { page, said, close } = await open(html('<main></main>', module(LOADER)));
  await page.waitForLoadState('networkidle');
  assert.equal(site.requests.filter((path) => path.includes('chunks')).length, 0);
  await page.evaluate((src) => {
    const main = document.querySelector('main');
    const section = document.createElement('section');
    const div = document.createElement('div');
    div.dataset['engagiert'] = 'quote-carousel';
    div.dataset['src'] = src;
    div.dataset['loading'] = 'eager';
    section.append(div);
    main.append(section);
    document.body.prepend(section);
    const gone = div.cloneNode(true);
    main.append(gone);
    gone.remove();
  }, FEED);
  await ready(page, [quotes]);
  assert.equal(await page.locator(quotes).count(), 1);
  assert.deepEqual(await watched(page), clean);
  assert.deepEqual(said, []);
  await close();
});

test('a placeholder that is still being read when its script is there keeps all of its content inside', async () => {
  let come;
  const rest = new Promise((resolve) => (come = resolve));
  site.pages['/rest.js'] = () => rest;
  site.pages['/slow.html'] = html(
    `${placeholder('quote-carousel', '', '<p>Anfang</p><script src="/rest.js"></script><p>Ende</p>')}`,
    `<script src="${LOADER}"></script>`,
  );
  const { page, close } = await visit(browser, 'about:blank');
  await page.goto(`${site.origin}/slow.html`, { waitUntil: 'commit' });
  await page.waitForFunction((tag) => customElements.get(tag), quotes);
  assert.ok(await page.getByText('Anfang').isVisible());
  come({ body: '', type: 'text/javascript' });
  await ready(page, [quotes]);
  assert.equal(await page.locator(`[data-src] > ${quotes} > p`).count(), 2);
  assert.equal(await page.getByText('Ende').isVisible(), false);
  await close();
});

test('a node on the page that becomes a placeholder later, and is made one again', async () => {
  const { page, close } = await open(html('<div id="late">Inhalt</div>', module(LOADER)));
  await page.waitForLoadState('networkidle');
  const mark = () =>
    page.evaluate((src) => {
      const div = document.querySelector('#late');
      div.dataset['engagiert'] = 'quote-carousel';
      div.dataset['src'] = src;
      div.dataset['loading'] = 'eager';
    }, FEED);
  await mark();
  await ready(page, [quotes]);
  await mark();
  // Whatever would come of it is there before what comes after it.
  await page.evaluate(() => {
    const other = document.createElement('div');
    other.dataset['engagiert'] = 'quote-carousel';
    other.id = 'other';
    document.body.append(other);
  });
  await page.waitForSelector(`#other > ${quotes}`, { state: 'attached' });
  assert.equal(await page.locator(`#late ${quotes}`).count(), 1);
  assert.deepEqual(await watched(page), clean);
  await close();
});

test('S20: an image that goes by the name of the present script makes it load nothing else', async () => {
  site.pages['/loader.js'] = { body: 'globalThis.taken = true;', type: 'text/javascript' };
  const elsewhere = site.origin.replace('localhost', '127.0.0.1');
  const image = `<img name="currentScript" src="${elsewhere}/loader.js">`;
  const { page, close } = await open(html(image + body + module(LOADER)));
  await ready(page, [quotes, list]);
  assert.equal(await page.evaluate(() => globalThis.taken), undefined);
  await close();
});

test('what is written to a placeholder later reaches its widget', async () => {
  const { page, close } = await open(
    html(
      '<div id="later" data-engagiert="quote-carousel" data-loading="eager"></div>',
      module(LOADER),
    ),
  );
  await page.waitForSelector(`#later > ${quotes}`, { state: 'attached' });
  const write = (name, value) =>
    page.evaluate(
      ([name, value]) => {
        const div = document.querySelector('#later');
        if (value === null) div.removeAttribute(name);
        else div.setAttribute(name, value);
      },
      [name, value],
    );
  const shown = (name) => page.getAttribute(quotes, name);
  await write('data-src', ` “${FEED}” `);
  await ready(page, [quotes]);
  assert.equal(await shown('src'), FEED);
  await write('data-layout', 'grid');
  await page.waitForSelector(`${quotes}[layout="grid"]`);
  await page.evaluate((tag) => document.querySelector(tag).setAttribute('theme', 'dark'), quotes);
  await write('data-onclick', 'x()');
  await write('data-layout', null);
  await page.waitForSelector(`${quotes}:not([layout])`);
  // What was written to the widget itself stays.
  assert.equal(await shown('theme'), 'dark');
  assert.equal(await shown('onclick'), null);
  assert.deepEqual(await watched(page), clean);
  await close();
});

test('widgets whose scripts are missing keep their fallbacks, and the console says so once', async () => {
  site.pages['/broken/loader.js'] = readFileSync(join(root, 'dist/loader.js'), 'utf8');
  const { page, said, close } = await open(html(body, module('/broken/loader.js')));
  await page.waitForLoadState('networkidle');
  for (const link of await page.getByRole('link', { name: 'Fallback' }).all())
    assert.ok(await link.isVisible());
  assert.equal(await page.getByRole('link', { name: 'Fallback' }).count(), 2);
  assert.equal(await page.locator('div[data-engagiert]').count(), 1, 'the placeholder stays one');
  assert.deepEqual((await watched(page)).errors, []);
  const ours = said.filter((line) => line.startsWith('<engagiert-'));
  assert.equal(ours.length, 1, said.join('\n'));
  assert.match(ours[0], /could not be loaded, the page's own content stays\. .*\/broken\/.*\.js/);
  await close();
});

test('a script that did not arrive is asked for again by the next widget of its kind, and all of them appear', async () => {
  site.pages['/again.html'] = html(carousel(), module(LOADER));
  const { page, said, close } = await visit(browser, 'about:blank');
  const script = '**/dist/quote-carousel.js';
  await page.route(script, (route) => route.abort());
  await page.goto(`${site.origin}/again.html`);
  await until(
    () => said.some((line) => line.includes('could not be loaded')),
    () => said.join('\n'),
  );
  await page.unroute(script);
  await page.evaluate(
    (content) => document.body.insertAdjacentHTML('beforeend', content),
    carousel(),
  );
  await page.waitForFunction(
    (tag) => [...document.querySelectorAll(tag)].every(({ status }) => status === 'ready'),
    quotes,
  );
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('what the loader has to say does not depend on its other files', async () => {
  site.pages['/broken/loader.js'] = readFileSync(join(root, 'dist/loader.js'), 'utf8');
  const { page, said, close } = await open(
    html(
      `${body}<div data-engagiert="actormap"></div>`,
      module('/dist/all.js') + module('/broken/loader.js'),
    ),
  );
  await ready(page, [quotes]);
  await until(
    () => ['is not used', 'is not known'].every((part) => said.some((line) => line.includes(part))),
    () => `said: ${said.join('; ')}`,
  );
  assert.ok(!site.requests.some((path) => path.includes('logger')));
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('shadow roots of other components are theirs: the widget’s own file serves there', async () => {
  const { page, close } = await open(
    html('<div id="host"></div>', module(LOADER) + module('/dist/quote-carousel.js')),
  );
  await page.evaluate((src) => {
    const shadow = document.querySelector('#host').attachShadow({ mode: 'open' });
    const element = document.createElement('engagiert-quote-carousel');
    element.setAttribute('src', src);
    element.setAttribute('loading', 'eager');
    shadow.append(element);
  }, FEED);
  await page.waitForFunction(
    () =>
      document
        .querySelector('#host')
        .shadowRoot.querySelector('engagiert-quote-carousel')
        .getAttribute('status') === 'ready',
  );
  await close();
});

test('the loader is one small file that asks for nothing until a widget is there', () => {
  const code = readFileSync(join(root, 'dist/loader.js'), 'utf8');
  assert.doesNotMatch(code, /^\s*(import|export)\b|[;}]\s*(import|export)\s*[{*"'`]/);
  // A module has no such script, and of a merged file it would be another: only a last help, for who came from another host.
  assert.equal(code.match(/currentScript/g).length, 1);
  assert.doesNotMatch(code, /import\.meta/);
});
