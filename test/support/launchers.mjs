import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, ensureBrowser } from '../../tools/browsers.mjs';

const LAUNCHERS = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: chromiumArguments },
    }),
  firefox: (executablePath) =>
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } }),
};

/** One launcher per engine name; stops with a sentence where an engine is missing and cannot be installed. */
export async function launchers(engines) {
  const result = [];
  for (const engine of engines) {
    const launcher = LAUNCHERS[engine];
    if (!launcher)
      throw new Error(`Unknown engine "${engine}" (${Object.keys(LAUNCHERS).join(', ')}).`);
    const path = await ensureBrowser(engine);
    if (!path) process.exit(1);
    result.push(launcher(path));
  }
  return result;
}
