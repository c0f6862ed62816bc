// The builder as it ships in dist/builder/: by keyboard, with feeds that fail, and for those whose page stays empty.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { html, ready, root, openSite, visit, watched } from '../support/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { browser, site } = await openSite(
  { '/broken.json': { body: '{"version": "1.0", "actors": [', type: 'application/json' } },
  { '/w/0.1.0/': join(root, 'dist') },
);

const open = (query = '', page = 'index.html', options = {}) =>
  visit(browser, `${site.origin}/dist/builder/${page}${query}`, options);
const code = (page) => page.locator('pre code').textContent();

for (const [page, language] of [
  ['index.html', 'de'],
  ['en.html', 'en'],
]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${page} in ${colorScheme} is accessible and shows its preview`, async () => {
      const { page: tab, close } = await open('', page, { colorScheme });
      await ready(tab, ['engagiert-opportunity-list']);
      assert.equal(await tab.getAttribute('html', 'lang'), language);
      await tab.addScriptTag({ content: axe });
      const { violations } = await tab.evaluate(() =>
        window.axe.run({ exclude: ['#preview'] }, { resultTypes: ['violations'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
      assert.deepEqual((await watched(tab)).errors, []);
      await close();
    });
  }
}

test('by keyboard: widget, feed, option, target; the address keeps the choice', async () => {
  const { page, close } = await open();
  await ready(page, ['engagiert-opportunity-list']);
  await page.getByRole('radio', { name: 'Angebote zum Mitmachen' }).focus();
  await page.keyboard.press('ArrowDown');
  await ready(page, ['engagiert-quote-carousel']);
  await page.getByRole('radio', { name: 'Zitate' }).focus();
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.type === 'url'));
  await page.getByRole('combobox', { name: /^Anordnung/ }).focus();
  await page.keyboard.press('g');
  await page.getByRole('combobox', { name: 'Wo wird eingebaut?' }).focus();
  await page.keyboard.press('i');
  const text = await code(page);
  assert.match(text, /embed\.html\?widget=quote-carousel/);
  assert.match(text, /layout=grid/);
  assert.equal(await page.locator('engagiert-quote-carousel').getAttribute('layout'), 'grid');
  await page.reload();
  assert.equal(await code(page), text);
  await close();
});

test('every language that is translated can be chosen', async () => {
  const { targetLocales } = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
  const { page, close } = await open();
  const options = page.getByLabel('Sprache des Widgets').locator('option');
  await options.first().waitFor({ state: 'attached' });
  assert.deepEqual(await options.evaluateAll((all) => all.map(({ value }) => value)), [
    '',
    'de',
    ...targetLocales,
  ]);
  await close();
});

test('the default of a choice is the one of the manifest', async () => {
  const { page, close } = await open();
  for (const [name, value] of [
    ['Anordnung', 'cards'],
    ['Reihenfolge', 'newest'],
  ]) {
    const select = page.getByRole('combobox', { name: new RegExp(`^${name}`) });
    const chosen = await select.evaluate((element) =>
      element.selectedOptions[0].textContent.trim(),
    );
    assert.match(chosen, new RegExp(`^${value}\\s*\\(Standard\\)`));
  }
  await close();
});

for (const [name, widget, expected] of [
  ['without its prefix, as frames name it', 'quote-carousel', 'engagiert-quote-carousel'],
  ['that does not exist', 'engagiert-karte', 'engagiert-opportunity-list'],
  ['that is no name at all', '%3C', 'engagiert-opportunity-list'],
]) {
  test(`an address with a widget ${name} leads to a builder that works`, async () => {
    const { page, close } = await open(`?widget=${widget}`);
    await ready(page, [expected]);
    assert.match(await code(page), new RegExp(`<${expected} `));
    assert.deepEqual((await watched(page)).errors, []);
    await close();
  });
}

for (const [name, src, expected] of [
  ['missing', '/nothing.json', /http.*404|404/],
  ['broken', '/broken.json', /json/],
  ['unreachable', 'https://127.0.0.1:9/feed.json', /cors|network/],
  ['no address', 'https://', /./],
  ['missing', '', /Adresse des Feeds \(src\) fehlt/],
]) {
  test(`a ${name} feed is explained in words, and the page goes on`, async () => {
    const { page, close } = await open(`?src=${encodeURIComponent(src)}`);
    await page.getByRole('button', { name: 'Feed prüfen' }).click();
    const answer = page.locator('.bad').first();
    await answer.waitFor();
    assert.match(await answer.textContent(), expected);
    if (!/no address|missing/.test(name)) assert.ok((await answer.locator('li').count()) > 0);
    await page.getByRole('button', { name: 'Handy' }).click();
    assert.deepEqual((await watched(page)).errors, []);
    await close();
  });
}

test('the check says in German where the fault is, and sees sections by wrong names', async () => {
  site.pages['/akteure.json'] = {
    body: '{"version": "1.0", "akteure": [{"id": "a", "name": "A"}]}',
    type: 'application/json',
  };
  const broken = await open('?src=/broken.json');
  await broken.page.getByRole('button', { name: 'Feed prüfen' }).click();
  await broken.page.getByText(/Zeile 1, Spalte 31\. Hier ist der Feed zu Ende/).waitFor();
  await broken.close();
  const wrong = await open('?src=/akteure.json');
  await wrong.page.getByRole('button', { name: 'Feed prüfen' }).click();
  await wrong.page.getByText('Auffälligkeiten: 1').click();
  await wrong.page.getByText('Gemeint ist wohl „actors“').waitFor();
  await wrong.close();
});

test('the check names lines, also of sections in files of their own, and what funders ask for', async () => {
  const type = 'application/json';
  site.pages['/teile.json'] = {
    body: '{"version": "1.0",\n"title": "A",\n"title": "B",\n"actors": "teile/akteure.json",\n"funders": [{"id": "bund", "name": "Bund", "role": "federal", "logo": {"src": "/a.svg"}}]}',
    type,
  };
  site.pages['/teile/akteure.json'] = { body: '[\n{"id": "a", "name": "A"},\n{"id": "b"}]', type };
  const { page, close } = await open('?src=/teile.json');
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.getByText('Auffälligkeiten').click();
  const said = await page.locator('details li').allTextContents();
  for (const expected of [
    /teile\/akteure\.json, Zeile 3, Spalte 1\b.*„name“ fehlt/s,
    /Zeile 3, Spalte 1\b.*„title“ steht hier mehrmals/s,
    /„bund“: Neben dem Logo fehlt der vorgeschriebene Satz/,
  ])
    assert.ok(
      said.some((words) => expected.test(words)),
      `${expected}: ${said.join(' | ')}`,
    );
  assert.match(await page.locator('main').textContent(), /1 Akteur\b/);
  await close();
});

test('each finding says in a word whether something is lost, what is lost first', async () => {
  const body =
    '{"version": "1.0", "actors": [{"id": "a", "name": "A", "url": "verein.de"}, {"id": "b"}], "funders": [{"id": "bund", "name": "Bund", "role": "federal", "logo": {"src": "/a.svg"}}]}';
  site.pages['/arten.json'] = { body, type: 'application/json' };
  const { page, close } = await open('?src=/arten.json');
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  const sum = await page.getByText('Auffälligkeiten').textContent();
  assert.match(sum, /: (\d+) \(1 Fehler, 1 Hinweis, (1 Rat|\d+ Ratschläge)\)$/);
  const said = await page.locator('details li').allTextContents();
  const kinds = said.map((words) => words.trim().split(':')[0]);
  assert.deepEqual(kinds.slice(0, 3), ['Fehler', 'Hinweis', 'Rat']);
  assert.match(said[0], /„name“ fehlt/);
  await close();
});

test('what widgets refuse for its type is not called readable', async () => {
  site.pages['/typed.json'] = { body: '{"version": "1.0"}', type: 'text/html' };
  const { page, close } = await open('?src=/typed.json');
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.locator('.bad').getByText('text/html').waitFor();
  await close();
});

test('a good feed is counted', async () => {
  const { page, close } = await open();
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.getByText('erreichbar und lesbar').waitFor();
  assert.match(await page.locator('main').textContent(), /[1-9]\d* Angebote\b/);
  await close();
});

test('a feed is checked before it is online: as a file, once more when it was mended, and as a text', async () => {
  const { page, close } = await open();
  await page.getByText('Feed prüfen, bevor er im Netz liegt').click();
  const answer = page.locator('[role=status]');
  const choose = (text) =>
    page.getByLabel('Datei auf diesem Gerät').setInputFiles({
      name: 'feed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose('{"version": "1.0", "actors": [');
  await answer.getByText(/Zeile 1, Spalte 31/).waitFor();
  await choose('{"version": "1.0", "actors": [{"id": "a"}]}');
  await answer.getByText(/^Der Feed ist lesbar\.$/).waitFor();
  // What is lost is in sight without a click.
  await answer.getByText(/„name“ fehlt/).waitFor();
  await page
    .getByLabel('Oder ihr Inhalt als Text')
    .fill('{"version": "1.0", "quotes": "none.json"}');
  await page.getByRole('button', { name: 'Text prüfen' }).click();
  await answer
    .getByText(/none\.json/)
    .first()
    .waitFor();
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('a long text that is pasted is checked as it is and stays out of the field', async () => {
  const { page, close } = await open();
  await page.getByText('Feed prüfen, bevor er im Netz liegt').click();
  const field = page.getByLabel('Oder ihr Inhalt als Text');
  const answer = page.locator('[role=status]');
  const told = page.getByText('hier nicht angezeigt');
  await field.fill('{');
  const isTaken = (length) =>
    field.evaluate((element, spaces) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `[${' '.repeat(spaces)}`);
      const event = new ClipboardEvent('paste', { clipboardData, cancelable: true });
      return !element.dispatchEvent(event);
    }, length - 1);
  assert.equal(await isTaken(2 ** 18), false);
  assert.equal(await told.count(), 0);
  assert.equal(await isTaken(2 ** 18 + 1), true);
  await answer.getByText('Zeile 1, Spalte 262146').waitFor();
  assert.equal(await field.inputValue(), '');
  await told.waitFor();
  // The same once more, as the button says.
  await page.getByRole('radio', { name: 'Zitate' }).check();
  await page.getByRole('textbox', { name: /^Adresse des Feeds/ }).fill('/nothing.json');
  await page.getByRole('button', { name: 'Text prüfen' }).click();
  await answer.getByText('Zeile 1, Spalte 262146').waitFor();
  await field.fill('[]');
  await told.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Text prüfen' }).click();
  await answer.getByText('bloße Liste').waitFor();
  await close();
});

test('that a text is being checked is on screen before the work begins', async () => {
  const { page, close } = await open();
  await page.getByText('Feed prüfen, bevor er im Netz liegt').click();
  await page.getByLabel('Oder ihr Inhalt als Text').fill('[]');
  await page.evaluate(() => {
    const frames = [];
    const look = () => {
      frames.push(document.querySelector('main').textContent);
      requestAnimationFrame(look);
    };
    look();
    const { text } = Blob.prototype;
    Blob.prototype.text = function () {
      frames.push('work');
      return text.call(this);
    };
    window[Symbol.for('frames')] = frames;
  });
  await page.getByRole('button', { name: 'Text prüfen' }).click();
  await page.locator('.bad').waitFor();
  const frames = await page.evaluate(() => window[Symbol.for('frames')]);
  const before = frames.slice(0, frames.indexOf('work'));
  assert.ok(before.some((text) => text.includes('Feed wird geprüft …')));
  await close();
});

test('a choice of the same file again is heard', async () => {
  const { page, close } = await open();
  await page.getByText('Feed prüfen, bevor er im Netz liegt').click();
  const field = page.getByLabel('Datei auf diesem Gerät');
  await field.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[]'),
  });
  await page.locator('.bad').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await field.click();
  await chooser;
  // Only from none to one is a change.
  assert.equal(await field.evaluate(({ files }) => files.length), 0);
  await close();
});

test('another address takes the answer to the old one away', async () => {
  const { page, close } = await open();
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.getByText('erreichbar und lesbar').waitFor();
  await page.getByRole('textbox', { name: /^Adresse des Feeds/ }).fill('/nothing.json');
  await page.keyboard.press('Tab');
  await page.getByText('erreichbar und lesbar').waitFor({ state: 'detached' });
  // What has nothing to do with the feed leaves it alone.
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.locator('.bad').waitFor();
  await page.getByRole('radio', { name: 'Zitate' }).check();
  assert.equal(await page.locator('.bad').count(), 1);
  await close();
});

test('an answer that comes when the address is another is not shown', async () => {
  const asked = new Promise((resolve) => {
    site.pages['/slow.json'] = () => new Promise(resolve);
  });
  const { page, close } = await open('?src=/slow.json&widget=quote-carousel');
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.getByText('Feed wird geprüft …').waitFor();
  const answer = await asked;
  await page.getByRole('textbox', { name: /^Adresse des Feeds/ }).fill(feed());
  await page.keyboard.press('Tab');
  await page.getByText('Feed wird geprüft …').waitFor({ state: 'detached' });
  answer({ body: '[]', type: 'application/json' });
  await page.getByRole('button', { name: 'Feed prüfen' }).click();
  await page.getByText('erreichbar und lesbar').waitFor();
  assert.equal(await page.locator('.bad').count(), 0);
  await close();
});

test('sample data are called so until another address is there', async () => {
  const { page, close } = await open();
  const address = page.getByRole('textbox', { name: /^Adresse des Feeds/ });
  assert.match(await page.locator('#example').textContent(), /Beispieldaten/);
  await address.fill('www.kassel.example/feed.json');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('#example').textContent(), '');
  // Who leaves the scheme out means a host.
  assert.equal(await address.inputValue(), 'https://www.kassel.example/feed.json');
  assert.match(await code(page), / src="https:\/\/www\.kassel\.example\/feed\.json"/);
  await close();
});

test('where a relative address counts from is told where it was written', async () => {
  const { page, close } = await open();
  const field = page.getByRole('textbox', { name: /^Adresse des Feeds/ });
  const hint = page.locator('#example');
  const here = (path) => `nehmen ${site.origin}${path}. Sicher`;
  for (const [written, told] of [
    ['feed.json', here('/dist/builder/feed.json')],
    ['/feed.json', here('/feed.json')],
    ['../a/feed.json', here('/dist/a/feed.json')],
    ['https://kassel.example/feed.json', ''],
    ['//kassel.example/feed.json', ''],
    ['kassel.de/feed.json', ''],
    ['C:\\feed.json', ''],
    ['', ''],
  ]) {
    await field.fill(written);
    await page.keyboard.press('Tab');
    const said = await hint.textContent();
    if (told) assert.ok(said.includes(told), `${written}: ${said}`);
    else assert.equal(said, '', written);
  }
  await close();
});

test('an address that leads nowhere is told where it was written', async () => {
  const { page, close } = await open();
  const field = page.getByRole('textbox', { name: /^Adresse einer Seite/ });
  for (const [written, isOdd, link] of [
    ['kassel', true, /^[^]*<\/engagiert-opportunity-list>$/],
    ['javascript:alert(1)', true, /^(?!.*javascript)/s],
    ['https://', true, /^(?!.*<a )/s],
    ['kassel.de', false, /<a href="https:\/\/kassel\.de">/],
    ['/mitmachen', false, /<a href="\/mitmachen">/],
  ]) {
    await field.fill(written);
    await page.keyboard.press('Tab');
    const told = await page.locator('#odd-page').textContent();
    assert.equal(/https:\/\//.test(told), isOdd, written);
    assert.match(await code(page), link);
  }
  await close();
});

test('where code goes to two places, each has a block and a button of its own', async () => {
  const { page, close } = await open('?target=typo3');
  const buttons = page.getByRole('button', { name: 'Code kopieren' });
  assert.equal(await buttons.count(), 2);
  await page.evaluate(() => {
    const written = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => void written.push(text) },
    });
    window[Symbol.for('written')] = written;
  });
  await buttons.last().click();
  const states = page.locator('.part > span[role=status]');
  await states.last().getByText('Kopiert.').waitFor();
  assert.equal(await states.first().textContent(), '');
  const [written] = await page.evaluate(() => window[Symbol.for('written')]);
  assert.match(written, /^<div data-engagiert=/);
  const place = page.getByRole('region', { name: /Reines HTML/ });
  assert.match(await place.textContent(), /^<div data-engagiert=/);
  // Other code is not copied yet.
  await page.getByRole('radio', { name: 'Zitate' }).check();
  assert.equal(await states.last().textContent(), '');
  await close();
});

test('languages are called by their names', async () => {
  const { page, close } = await open();
  const options = page.getByLabel('Sprache des Widgets').locator('option');
  const names = (await options.allTextContents()).map((name) => name.trim());
  assert.ok(names.includes('Türkisch (tr)'), names.join());
  assert.ok(names.includes('Leichte Sprache (de-simple)'), names.join());
  await close();
});

test('the way to the doctor is at the top', async () => {
  const { page, close } = await open('?widget=quote-carousel');
  await page.getByRole('link', { name: /es erscheint nichts/ }).click();
  assert.equal(await page.evaluate(() => location.hash), '#doctor');
  await page.getByRole('heading', { name: 'Es erscheint nichts?' }).waitFor();
  assert.match(await code(page), /quote-carousel/);
  await close();
});

/** Pasting what the builder gives into a page nobody has seen. */
for (const target of ['html', 'div', 'iframe', 'wordpress', 'oembed']) {
  test(`the snippet for ${target} works in an empty page`, async () => {
    const { page, close } = await open(`?target=${target}&widget=engagiert-quote-carousel`);
    const [snippet] = await page.locator('pre code').allTextContents();
    site.pages['/pasted.html'] = html(snippet);
    await page.goto(`${site.origin}/pasted.html`);
    const frame = target === 'iframe' ? page.frames().at(-1) : page;
    await frame.locator('engagiert-quote-carousel').scrollIntoViewIfNeeded();
    await frame.locator('engagiert-quote-carousel[status="ready"]').waitFor();
    await close();
  });
}

test('the link within the tag leads where the owner says, and is not there before', async () => {
  const { page, close } = await open();
  assert.doesNotMatch(await code(page), /<a /);
  await page.getByRole('textbox', { name: /^Adresse einer Seite/ }).fill('https://kassel.example/');
  await page.keyboard.press('Tab');
  assert.match(await code(page), /<a href="https:\/\/kassel\.example\/">/);
  await page.reload();
  assert.match(await code(page), /<a href="https:\/\/kassel\.example\/">/);
  await close();
});

test('a div holds a paragraph: editors would drop it empty, and make two of it where text is right in it', async () => {
  for (const target of ['div', 'wordpress', 'typo3', 'drupal']) {
    const { page, close } = await open(`?target=${target}&widget=quote-carousel`);
    assert.match(
      await page.locator('pre code').last().textContent(),
      /<div [^>]*>\s*<p>An dieser Stelle: Zitate<\/p>\s*<\/div>/,
      target,
    );
    await close();
  }
  const { page, close } = await open('?target=div&page=https://kassel.example/', 'en.html');
  assert.match(
    await code(page),
    /<div [^>]*>\s*<p><a href[^>]*>Everything on one page<\/a><\/p>\s*<\/div>/,
  );
  await close();
});

test('quotes and signs that nobody sees do not get into the code with an address', async () => {
  const { page, close } = await open('?target=div');
  await page
    .getByRole('textbox', { name: /^Adresse des Feeds/ })
    .fill('\u200b„https://kassel.example/feed\u00ad.json“\ufeff');
  await page.keyboard.press('Tab');
  assert.match(await code(page), / data-src="https:\/\/kassel\.example\/feed\.json"/);
  await close();
});

test('WordPress: what goes into the block for HTML is no block itself', async () => {
  const { page, close } = await open('?target=wordpress');
  assert.doesNotMatch(await code(page), /<!--/);
  await close();
});

test('React: JSX reads back every sign of a value', async () => {
  const heading = 'Er sagt: "Ja" & nie \\ – &copy;';
  const { page, close } = await open(`?target=react&heading=${encodeURIComponent(heading)}`);
  const { outputText } = ts.transpileModule(await code(page), {
    compilerOptions: { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ESNext },
  });
  const body = outputText.replace(/^import .*/m, '');
  const react = 'const React = { createElement: (tag, properties) => properties };';
  const { Widget } = await import(`data:text/javascript,${encodeURIComponent(react + body)}`);
  assert.equal(Widget().heading, heading);
  await close();
});

test('where the clipboard is out of reach, the code is marked and the page says so', async () => {
  const { page, close } = await open();
  // As on pages without https.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Code kopieren' }).click();
  assert.match(await page.locator('.part > span[role=status]').textContent(), /markiert/);
  assert.equal(await page.evaluate(() => String(getSelection())), await code(page));
  assert.deepEqual((await watched(page)).errors, []);
  await close();
});

test('forced colours: the pressed button differs from the other', async () => {
  const { page, close } = await open('', 'index.html', { forcedColors: 'active' });
  const [pressed, other] = await Promise.all(
    ['Bildschirm', 'Handy'].map((name) =>
      page
        .getByRole('button', { name, exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ),
  );
  assert.notEqual(pressed, other);
  await close();
});

test('the other language keeps the choice', async () => {
  const { page, close } = await open('?layout=list');
  await page.getByRole('radio', { name: 'Zitate' }).check();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Widget builder' }).waitFor();
  assert.match(await code(page), /<engagiert-quote-carousel [^>]*layout="list"/);
  await close();
});

test('oEmbed: the second file is what WordPress reads', async () => {
  const { page, close } = await open('?target=oembed&heading=Stimmen');
  const [first, second] = await page.locator('pre code').allTextContents();
  assert.match(
    first,
    /<link rel="alternate" type="application\/json\+oembed" href="http[^"]+\.json">/,
  );
  const { version, type, title, height, html: frame } = JSON.parse(second);
  assert.deepEqual({ version, type, title }, { version: '1.0', type: 'rich', title: 'Stimmen' });
  assert.ok(height > 0);
  // WordPress listens to heights, since 5.9, only where it finds a quote; it drops what is neither of the two.
  assert.match(
    frame,
    /^<blockquote><a href="[^"]+oembed[^"]+\.html">Stimmen<\/a><\/blockquote> <iframe src="[^"]+embed\.html\?[^"]+"[^>]*><\/iframe>$/,
  );
  await close();
});

for (const [page, name] of [
  ['index.html', 'Zitate'],
  ['en.html', 'Quotes'],
]) {
  test(`a frame without a heading is called by what it shows, ${page}`, async () => {
    const place = await open('?target=iframe&widget=engagiert-quote-carousel', page);
    assert.match(await code(place.page), new RegExp(` title="${name}"`));
    await place.close();
  });
}

test('S10: in a folder named after a version the snippet carries the hash', async () => {
  const { page, close } = await visit(browser, `${site.origin}/w/0.1.0/builder/index.html`);
  const integrity = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
  await page.locator('pre code', { hasText: integrity['all.js'] }).waitFor();
  assert.match(await code(page), /crossorigin="anonymous"/);
  await close();
});

const LOADER = '<script type="module" src="https://example.org/w/loader.js"></script>';
const feed = () => `${site.origin}/demo/feeds/kassel.json`;
const ILLS = {
  'nothing of ours': ['<p>Hallo</p>', /kein Widget/],
  'no script': [
    () => `<engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /Script fehlt/,
  ],
  'type=module missing': [
    () =>
      `<script src="/w/all.js"></script><engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /type="module"/,
  ],
  'held by an optimiser': [
    () =>
      `<script type="litespeed/javascript" data-src="/w/loader.js"></script><div data-engagiert="actor-map" data-src="${feed()}"></div>`,
    /LiteSpeed/,
  ],
  'a div and all.js': [
    () =>
      `<script type="module" src="/w/all.js"></script><div data-engagiert="actor-map" data-src="${feed()}"></div>`,
    /loader\.js/,
  ],
  'a name with a typo': [
    `${LOADER}<engagiert-karte src="x.json"></engagiert-karte>`,
    /engagiert-karte/,
  ],
  'an attribute with a typo': [
    () => `${LOADER}<engagiert-actor-map src="${feed()}" tile="osm"></engagiert-actor-map>`,
    /tile → tiles/,
  ],
  'an attribute of another widget': [
    () => `${LOADER}<engagiert-actor-map src="${feed()}" autoplay="9"></engagiert-actor-map>`,
    /„autoplay“/,
  ],
  'a value with a typo': [
    () => `${LOADER}<engagiert-actor-map src="${feed()}" view="karte"></engagiert-actor-map>`,
    /view="karte"/,
  ],
  'data- forgotten': [
    `${LOADER}<div data-engagiert="actor-map" src="x.json"></div>`,
    / src → data-src/,
  ],
  'an address under another name': [
    () => `${LOADER}<engagiert-actor-map feed="${feed()}"></engagiert-actor-map>`,
    /feed → src/,
  ],
  'self-closing': [() => `${LOADER}<engagiert-actor-map src="${feed()}" />`, /schließt sich nicht/],
  'a path on the own disk': [
    `${LOADER}<engagiert-actor-map src="C:\\Users\\me\\feed.json"></engagiert-actor-map>`,
    /eigenen Rechner/,
  ],
  'visible code': ['<p>&lt;engagiert-actor-map src="x"&gt;</p>', /HTML-Block/],
  'a quote that is missing': [
    () => `${LOADER}<engagiert-actor-map src="${feed()}></engagiert-actor-map>`,
    /fehlt ein Anführungszeichen/,
  ],
  'a script that closes itself': [
    () =>
      `<script type="module" src="/w/all.js" /><engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /<script …\/> schließt sich nicht/,
  ],
  'a script that is not there': [
    () =>
      `<script type="module" src="${site.origin}/nowhere/all.js"></script><engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /nowhere\/all\.js \(404\)/,
  ],
  'a page in place of the script': [
    () =>
      `<script type="module" src="${site.origin}/login/all.js"></script><engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /login\/all\.js \(text\/html/,
  ],
  'the file of another widget': [
    () =>
      `<script type="module" src="/w/quote-carousel.js"></script><engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /engagiert-actor-map: quote-carousel\.js/,
  ],
  'a script for old browsers alone': [
    () =>
      `<script nomodule src="/w/loader.js"></script><engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /nomodule/,
  ],
  'a flag in a word of one’s own': [
    () => `${LOADER}<engagiert-actor-map src="${feed()}" no-search="nein"></engagiert-actor-map>`,
    /no-search="nein" \(true, false\)/,
  ],
  'a host without https': [
    `${LOADER}<engagiert-actor-map src="www.example.org/feed.json"></engagiert-actor-map>`,
    /„www\.example\.org\/feed\.json“ .* https:\/\//,
  ],
  'a scheme with a typo': [
    `${LOADER}<engagiert-actor-map src="htps://example.org/feed.json"></engagiert-actor-map>`,
    /„htps:.* https:\/\//,
  ],
  'a frame that a consent tool holds back': [
    `<iframe data-src="/w/embed.html?widget=actor-map&amp;src=x.json"></iframe>`,
    /wird zurückgehalten \(data-src\)/,
  ],
  'a frame without a choice': [`<iframe src="/w/embed.html"></iframe>`, /Ein Widget „/],
  'curly quotes': [
    `${LOADER}<engagiert-actor-map src=“x.json”></engagiert-actor-map>`,
    /geraden Anführungszeichen/,
  ],
  'curly quotes as a system writes them': [
    `${LOADER}<div data-engagiert=&#8222;actor-map&#8220; data-src=&bdquo;x.json&ldquo;></div>`,
    /geraden Anführungszeichen/,
  ],
  'spaces that are none': [
    () => `${LOADER}<div data-engagiert="actor-map"\u00a0data-src="${feed()}"></div>`,
    /geschützte Leerzeichen/,
  ],
  'an address with signs that nobody sees': [
    () => `${LOADER}<engagiert-actor-map src="${feed()}&#8203;"></engagiert-actor-map>`,
    /unsichtbare Zeichen/,
  ],
  'an address that has become a link': [
    () =>
      `${LOADER}<div data-engagiert="actor-map" data-src="<a href="${feed()}">${feed()}</a>"></div>`,
    /einen Link gemacht/,
  ],
  'a frame without its script': [
    () => `<iframe src="/w/embed.html?widget=actor-map&amp;src=${feed()}" sandbox=""></iframe>`,
    /sandbox_iframes_exclusions/,
  ],
  'a frame as visible code': [
    '<p>&lt;iframe src="/w/embed.html?widget=actor-map"&gt;</p>',
    /sichtbarer Text/,
  ],
  'a policy': [
    () =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; trusted-types x">${LOADER}<engagiert-actor-map src="${feed()}"></engagiert-actor-map>`,
    /script-src https:\/\/example\.org/,
  ],
  'a frame of no widget': [
    () => `<iframe src="/w/embed.html?widget=karte&amp;src=${feed()}"></iframe>`,
    /engagiert-karte/,
  ],
  'a frame with a typo': [
    () => `<iframe src="/w/embed.html?widget=actor-map&amp;src=${feed()}&amp;tile=osm"></iframe>`,
    /tile → tiles/,
  ],
  'a feed that fails': [
    () => `${LOADER}<engagiert-actor-map src="${site.origin}/broken.json"></engagiert-actor-map>`,
    /json/,
  ],
};

test('the doctor says what is wrong', async () => {
  site.pages['/login/all.js'] = { body: '<!doctype html>', type: 'text/html' };
  const { page, close } = await open();
  for (const [name, [text, expected]] of Object.entries(ILLS)) {
    await page
      .getByRole('textbox', { name: /HTML der Seite/ })
      .fill(typeof text === 'string' ? text : text());
    await page.getByRole('button', { name: 'Untersuchen' }).click();
    await page
      .locator('.findings li', { hasText: expected })
      .first()
      .waitFor()
      .catch(async () => {
        assert.fail(`${name}: ${await page.locator('.result').last().textContent()}`);
      });
  }
  await close();
});

test('the doctor examines a long page that is pasted at once, and keeps it out of the field', async () => {
  const { page, close } = await open();
  const field = page.getByRole('textbox', { name: /HTML der Seite/ });
  const told = page.getByText('hier nicht angezeigt');
  await field.fill('<p>Hallo</p>');
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `<!-- <engagiert-actor-map>${' '.repeat(2 ** 18)} -->`);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  });
  await page.locator('.findings li', { hasText: /auskommentiert/ }).waitFor();
  assert.equal(await field.inputValue(), '');
  await told.waitFor();
  await field.fill('<p>Hallo</p>');
  await told.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Untersuchen' }).click();
  await page.locator('.findings li', { hasText: /kein Widget/ }).waitFor();
  await close();
});

test('the doctor shows that it is at work, and answers only to what stands there', async () => {
  const asked = new Promise((resolve) => {
    site.pages['/late.json'] = () => new Promise(resolve);
  });
  const { page, close } = await open();
  const field = page.getByRole('textbox', { name: /HTML der Seite/ });
  await field.fill(
    `${LOADER}<engagiert-actor-map src="${site.origin}/late.json"></engagiert-actor-map>`,
  );
  await page.getByRole('button', { name: 'Untersuchen' }).click();
  await page.getByText('Wird untersucht …').waitFor();
  const answer = await asked;
  await field.fill('<p>Hallo</p>');
  await page.getByText('Wird untersucht …').waitFor({ state: 'detached' });
  answer({ body: '[]', type: 'application/json' });
  await page.getByRole('button', { name: 'Untersuchen' }).click();
  await page.locator('.findings li', { hasText: /kein Widget/ }).waitFor();
  assert.equal(await page.locator('.findings li').count(), 1);
  await close();
});

for (const target of ['html', 'div', 'iframe', 'wordpress'])
  test(`the doctor is content with what the builder gives for ${target}`, async () => {
    const { page, close } = await open(`?target=${target}&heading=Mitmachen`);
    // This page lies on localhost, which the doctor would rightly mind.
    const snippet = (await code(page))
      .replaceAll(site.origin, 'https://example.org')
      .replaceAll(encodeURIComponent(site.origin), encodeURIComponent('https://example.org'));
    await page.route('https://example.org/**', (route) =>
      route.fulfill({
        body: '{"version":"1.0"}',
        contentType: route.request().url().endsWith('.js') ? 'text/javascript' : 'application/json',
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.getByRole('textbox', { name: /HTML der Seite/ }).fill(snippet);
    await page.getByRole('button', { name: 'Untersuchen' }).click();
    await page.locator('.good, .findings li').first().waitFor();
    assert.match(await page.locator('.result').last().textContent(), /nichts auszusetzen/);
    await close();
  });

test('the doctor leaves a policy alone that lets scripts in by a nonce', async () => {
  const { page, close } = await open();
  const policy = "script-src 'nonce-abc' 'strict-dynamic'";
  await page
    .getByRole('textbox', { name: /HTML der Seite/ })
    .fill(
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" nonce="abc" src="${site.origin}/dist/loader.js"></script><engagiert-actor-map src="x.json"></engagiert-actor-map>`,
    );
  await page.getByRole('button', { name: 'Untersuchen' }).click();
  // The address of the script lies on this machine, which the doctor minds.
  const findings = page.locator('.findings li');
  await findings.first().waitFor();
  assert.deepEqual(
    (await findings.allTextContents()).filter((words) => /Policy/.test(words)),
    [],
  );
  await close();
});
