// What ships speaks every language: each text still finds its translations after the build has given them short names.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FEED, html, PATIENCE, root, openSite } from '../support/site.mjs';

const locales = join(root, 'src/i18n/locales');
const wording = new Map(
  readdirSync(locales).map((file) => {
    const text = readFileSync(join(locales, file), 'utf8');
    return [file.replace('.ts', ''), /'carousel-next': `([^`]+)`/.exec(text)?.[1]];
  }),
);

const { browser, site } = await openSite({
  '/': html(
    [...wording.keys()]
      .map(
        (lang) =>
          `<engagiert-quote-carousel lang="${lang}" src="${FEED}" loading="eager"></engagiert-quote-carousel>`,
      )
      .join('') + '<script type="module" src="/dist/all.js"></script>',
  ),
});

test('every language is told apart', () => {
  const { targetLocales } = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
  assert.deepEqual([...wording.keys()].sort(), targetLocales.sort());
  assert.ok([...wording.values()].every(Boolean));
});

test('built widgets speak every language, side by side', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(site.origin);
  for (const [lang, words] of wording) {
    await page.locator(`[lang="${lang}"]`).getByRole('button', { name: words }).waitFor();
  }
  await page.close();
});
