import { chromeLauncher } from '@web/test-runner-chrome';
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
      createPage: async ({ context }) => withChords(await context.newPage()),
    });
    return Object.assign(launcher, { name: 'Firefox' });
  },
  webkit: (driverPath) => new WebKitLauncher(driverPath),
};

/** Teaches Puppeteer the notation that Playwright has for keys pressed together: `Shift+Tab`. */
function withChords(page) {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (keys, options) => {
    const parts = keys.length > 1 ? keys.split('+') : [keys];
    const last = parts.pop();
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
