import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, ensureBrowser } from '../../tools/browsers.mjs';
import { FirefoxLauncher } from './firefox-launcher.mjs';
import { SideBySide } from './side-by-side.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const LAUNCHERS = {
  chromium: (executablePath, concurrency) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: chromiumArguments },
      concurrency,
    }),
  firefox: (executablePath, concurrency) =>
    new SideBySide(concurrency, () => new FirefoxLauncher(executablePath)),
  webkit: (driverPath, concurrency) =>
    new SideBySide(concurrency, () => new WebKitLauncher(driverPath)),
};

/** One launcher per engine name, for so many pages at once; stops with a sentence where an engine is missing and cannot be installed. */
export async function launchers(engines, concurrency) {
  const result = [];
  for (const engine of engines) {
    const path = await ensureBrowser(engine);
    if (!path) process.exit(1);
    result.push(LAUNCHERS[engine](path, concurrency));
  }
  return result;
}
