// Browser tests. `npx wtr` runs them in Chromium, `BROWSERS=chromium,firefox,webkit npx wtr` in all three engines;
// `npx wtr --files "test/feed/**/*.test.ts"` runs one area.
import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countsReporter } from './test/support/counts-reporter.mjs';
import { jsonModules } from './test/support/json-modules.mjs';
import { launchers } from './test/support/launchers.mjs';
import { shippedLibraries } from './test/support/shipped-libraries.mjs';
import { slowMiddleware } from './test/support/slow-scripts.mjs';

/** Test files that run at once, in each engine; engines run one after the other. */
const concurrency = 2;
const engines = (process.env.BROWSERS ?? 'chromium').split(/[\s,]+/);

const faultServer = new URL('./test/support/fault-server.mjs', import.meta.url);
const middleware = existsSync(faultServer) ? [(await import(faultServer)).faultMiddleware] : [];

const files = ['test/**/*.test.ts', '!test/package/**'];
// WebKitGTK's driver cannot emulate media features (dark, print, less motion, forced colours); Chromium and Firefox can.
// What needs that stands in *.media.test.ts; everything else runs in all three.
if (engines.includes('webkit')) files.push('!test/**/*.media.test.ts');

export default {
  files,
  // Not Lit's development build: the patches are made for the other, and what ships is what is tested.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    jsonModules(),
    // Pages get Lit and Leaflet with our changes, which match to the letter: before others touch them. Bundlers get them
    // as they are, and so does Firefox.
    ...(engines.includes('firefox') ? [] : [shippedLibraries()]),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  middleware: [slowMiddleware, ...middleware],
  browsers: await launchers(engines, concurrency),
  concurrency,
  concurrentBrowsers: 1,
  // Tests wait for conditions, and those give up by themselves (test/support/wait-until.ts). These are for what hangs.
  testFramework: { config: { timeout: 90_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // On a busy machine the longest file takes two minutes in Chromium, four in Firefox, nine in WebKit; pages hang in Chromium.
  testsFinishTimeout: engines.join() === 'chromium' ? 600_000 : 1_800_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countsReporter(process.env.TEST_COUNTS),
  ],
};
