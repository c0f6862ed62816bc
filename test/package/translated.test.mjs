// Pages that a translator in the browser has gone over: it puts elements where texts were. Needs `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, html, openSite, ready, TAGS, until, visit } from '../support/site.mjs';

const { browser, site } = await openSite();
const MARK = ' (übersetzt)';

/** Puts the translation of each text in its place, in shadow trees, too, as Google's and those in extensions do. */
function translate(widget, mark) {
  const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter(({ data }) => /\p{L}/u.test(data))) {
    const translation = document.createElement('font');
    translation.append(document.createElement('font'));
    translation.firstChild.append(text.data + mark);
    text.replaceWith(translation);
  }
}

/** What is to be read, as it was before it was translated. */
const words = async (widget) =>
  (await widget.locator('.base').innerText()).replaceAll(MARK, '').replace(/\s+/g, ' ');

async function pageWith(tag, attributes = '') {
  site.pages['/'] = html(
    `<${tag} src="${FEED}" loading="eager" view="list" ${attributes}></${tag}>
    <script type="module" src="/dist/all.js"></script>`,
  );
  const { page, close } = await visit(browser, site.origin);
  await ready(page, [tag]);
  return { page, widget: page.locator(tag), close };
}

for (const tag of TAGS)
  test(`${tag} shows what is new after the page was translated`, async () => {
    const fresh = await pageWith(tag, 'lang="en"');
    const { widget, close } = await pageWith(tag);
    await until(
      async () => (await words(widget)).length > 100,
      () => 'it has something to say',
    );
    await widget.evaluate(translate, MARK);
    assert.ok((await widget.locator('.base').innerText()).includes(MARK));
    await widget.evaluate((element) => (element.lang = 'en'));
    await until(
      async () => (await words(widget)) === (await words(fresh.widget)),
      () => 'it speaks English',
    );
    await fresh.close();
    await close();
  });

test('a translated list shows the offers that words find', async () => {
  const { widget, close } = await pageWith('engagiert-opportunity-list');
  const first = widget.locator('[part~=title]').first();
  const before = await first.innerText();
  await widget.evaluate(translate, MARK);
  await widget.locator('input').first().fill('Hochbeet');
  await until(
    async () => /Hochbeet/.test(await first.innerText()),
    () => `the first title follows: ${before}`,
  );
  await close();
});
