// Opens every story and every documentation page of the built Storybook: its steps pass, axe finds nothing, and the
// console stays silent but for what the story announces. `storybook build` first; `npm test` does both with CI=true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PATIENCE, root, startBrowser, startSite } from '../support/site.mjs';

const folder = resolve(root, process.env.STORYBOOK ?? 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
/** What the toolbar can ask for, on the story that shows all widgets. */
const ALL = 'feed-states--ready';
const TOOLBAR = [
  'language:ar',
  'language:de-simple;width:280',
  'language:uk;direction:rtl;width:768',
  'theme:dark',
  'theme:dark;language:ar;width:320',
  'theme:high-contrast',
  'theme:high-contrast;width:320',
  'host:neutral',
  'host:kern',
  'host:wordpress',
  'host:wordpress;theme:dark',
  'host:hostile',
  'host:huge-root;width:768',
  'host:dark-page;theme:dark',
];

let browser;
let context;
let site;
before(async () => {
  browser = await startBrowser();
  // One for all: what the first page has loaded, the next ones find in its cache.
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // Four pages at once, each with several maps and axe.
  context.setDefaultTimeout(3 * PATIENCE);
  site = await startSite({}, { '/storybook/': folder });
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function open(id, viewMode, globals = '') {
  const page = await context.newPage();
  const said = [];
  const foreign = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^http/.test(protocol) && !/^(localhost|127\.0\.0\.1)$/.test(hostname))
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || text.startsWith('<engagiert')) said.push(text);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(
    `${site.origin}/storybook/iframe.html?id=${id}&viewMode=${viewMode}&globals=${globals}`,
  );
  const last = (event) =>
    page
      .waitForFunction((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name), event)
      .then((handle) => handle.jsonValue());
  return { page, said, foreign, last };
}

async function visitStory(id, globals) {
  const { page, said, foreign, last } = await open(id, 'story', globals);
  const [{ status, reporters }] = await last('storyFinished');
  const { says, thrown } = await page.evaluate(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const { says } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story.parameters;
    const failed = ['playFunctionThrewException', 'storyThrewException', 'storyErrored'];
    return {
      says: says?.source,
      thrown: failed.flatMap((event) => channel.last(event) ?? []).map(({ message }) => message),
    };
  });
  await page.close();
  const violations = reporters.flatMap(({ result }) =>
    (result?.violations ?? []).flatMap(({ id: rule, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${rule} ${target.flat().join(' ')} ${failureSummary}`,
      ),
    ),
  );
  assert.deepEqual(thrown, []);
  assert.deepEqual(violations, []);
  assert.equal(status, 'success');
  const announced = says ? new RegExp(says) : undefined;
  assert.deepEqual(
    said.filter((line) => !announced?.test(line)),
    [],
  );
  if (announced) assert.ok(said.length, `nobody said ${says}`);
  assert.deepEqual(foreign, []);
}

/** `ONLY=actor-map` visits what has that in its id. */
const only = process.env.ONLY ?? '';
const all = Object.values(entries).filter(({ id }) => id.includes(only));

describe('stories', { concurrency: 4 }, () => {
  for (const { id, type } of all) if (type === 'story') test(id, () => visitStory(id));
});

test('what a widget says to the page stands in the panel “Actions”', async () => {
  const { page, last } = await open('widgets-opportunity-list--cards', 'story');
  await last('storyFinished');
  const [{ data }] = await last('storybook/actions/action-event');
  await page.close();
  assert.equal(data.name, 'engagiert-load');
  assert.equal(typeof data.args.count, 'number');
});

test('while a feed that a visitor has named does not come, the other controls work', async () => {
  const id = 'widgets-quote-carousel--carousel';
  const { page, last } = await open(id, 'story');
  await last('storyFinished');
  const change = (updatedArgs) =>
    page.evaluate(
      ([storyId, updatedArgs]) =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs }),
      [id, updatedArgs],
    );
  await change({ src: 'feeds/none.json' });
  await page.locator('engagiert-quote-carousel[status="error"]').waitFor();
  await change({ layout: 'grid' });
  // Far shorter than the time that a story has for its feed.
  await page.locator('engagiert-quote-carousel[layout="grid"]').waitFor({ timeout: 20_000 });
  await page.close();
});

describe('toolbar', { concurrency: 4 }, () => {
  if (!ALL.includes(only)) return;
  for (const globals of TOOLBAR) test(`${ALL} ${globals}`, () => visitStory(ALL, globals));
});

describe('documentation', { concurrency: 2 }, () => {
  for (const { id, type } of all) {
    if (type !== 'docs') continue;
    test(id, async () => {
      const { page, said, foreign, last } = await open(id, 'docs');
      await last('docsRendered');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('engagiert-actor-map, engagiert-opportunity-list')].every(
          (widget) => widget.getAttribute('status') === 'ready',
        ),
      );
      // React complains of paragraphs in paragraphs, but not in the built pages.
      const amiss = page.locator('.sb-errordisplay:visible, .docblock-emptyblock, p p');
      assert.equal(await amiss.count(), 0);
      await page.close();
      assert.deepEqual(said, []);
      assert.deepEqual(foreign, []);
    });
  }
});
