import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, ensureBrowser } from '../../tools/browsers.mjs';
import { FirefoxLauncher } from './firefox-launcher.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const LAUNCHERS = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: chromiumArguments },
    }),
  firefox: (executablePath) => new FirefoxLauncher(executablePath),
  webkit: (driverPath) => new WebKitLauncher(driverPath),
};

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
