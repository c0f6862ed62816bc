import { ChromeLauncher, chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, ensureBrowser } from '../../tools/browsers.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const LAUNCHERS = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: chromiumArguments },
    }),
  firefox: (executablePath) => {
    const launcher = chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath },
      // Of two tabs one lies behind the other, without focus, animation frames and timers on time.
      concurrency: 1,
      createPage: async ({ context }) => withChords(await context.newPage()),
    });
    return Object.assign(launcher, {
      name: 'Firefox',
      stopSession: (id) => stopAndClose(launcher, id),
    });
  },
  webkit: (driverPath) => new WebKitLauncher(driverPath),
};

/** Every test file has a tab of its own, as in Chromium: in a used one the history is full at some time. */
async function stopAndClose(launcher, id) {
  const page = launcher.activePages.get(id)?.puppeteerPage;
  const result = await ChromeLauncher.prototype.stopSession.call(launcher, id);
  launcher.inactivePages.length = 0;
  await page?.close();
  return result;
}

/** Teaches Puppeteer the notation that Playwright has: `Space`, and `Shift+Tab` for keys pressed together. */
function withChords(page) {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (keys, options) => {
    const parts = keys.length > 1 ? keys.split('+') : [keys];
    const last = parts.pop().replace('Space', ' ');
    for (const key of parts) await keyboard.down(key);
    await press(last, options);
    for (const key of parts.toReversed()) await keyboard.up(key);
  };
  return page;
}

/** One launcher per engine name; stops with a sentence where an engine is missing and cannot be installed. */
export async function launchers(engines) {
  const result = [];
  for (const engine of engines) {
    const path = await ensureBrowser(engine);
    if (!path) process.exit(1);
    result.push(LAUNCHERS[engine](path));
  }
  return result;
}
