// Links out of a frame, by the rules that Firefox has for windows that a frame without an origin opens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, root, until } from '../support/site.mjs';
import { testInFirefox } from '../support/test-in-firefox.mjs';

const [, freedoms] = /sandbox="([^"]+)"/.exec(readFileSync(join(root, 'README.md'), 'utf8'));
const feed = {
  version: '1.0',
  opportunities: [{ id: 'o', title: 'Lesen', applyUrl: '/sign-up.html' }],
};
const frame = (rights) =>
  html(
    `<iframe src="/dist/embed.html?widget=opportunity-list&amp;src=/offer.json" height="600" sandbox="${rights}"></iframe>`,
  );
const pages = {
  '/free.html': frame(freedoms),
  '/bound.html': frame('allow-scripts'),
  '/offer.json': {
    body: JSON.stringify(feed),
    headers: { 'access-control-allow-origin': '*' },
  },
  '/sign-up.html': html('<p id="hello">Hallo</p>'),
};

testInFirefox(
  'a link of a frame opens a window of its own, or the frame where it may not',
  pages,
  async (page, site) => {
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const follow = async (path) => {
      await page.goto(site.origin + path);
      const inner = await page.waitForFrame((each) => each.url().includes('/embed.html'));
      for (const part of ['toggle', 'apply']) {
        const selector = `engagiert-opportunity-list >>> [part~=${part}]`;
        // Looked for in each frame: what changes within a widget is no change of its page.
        await (await inner.waitForSelector(selector, { visible: true })).click();
      }
    };
    const signUps = async () => {
      const open = await page.browser().pages();
      return open.filter((each) => each.url().endsWith('/sign-up.html'));
    };
    await follow('/free.html');
    await until(
      async () => (await signUps()).length === 1,
      () => 'a window',
    );
    const [opened] = await signUps();
    await opened.waitForSelector('#hello');
    assert.equal(await opened.evaluate(() => window.opener), null);
    assert.ok(page.frames().some((each) => each.url().includes('/embed.html')));
    await opened.close();
    await follow('/bound.html');
    await page.waitForFrame((each) => each.url().endsWith('/sign-up.html'));
    assert.deepEqual(errors, []);
  },
);
