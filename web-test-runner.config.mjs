// Browser tests. `npx wtr` runs them in Chromium, `BROWSERS=chromium,firefox,webkit npx wtr` in all three engines;
// `npx wtr --files "test/feed/**/*.test.ts"` runs one area.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countsReporter } from './test/support/counts-reporter.mjs';
import { jsonModules } from './test/support/json-modules.mjs';
import { launchers } from './test/support/launchers.mjs';

const engines = (process.env.BROWSERS ?? 'chromium').split(/[\s,]+/);

const faultServer = new URL('./test/support/fault-server.mjs', import.meta.url);
const middleware = existsSync(faultServer) ? [(await import(faultServer)).faultMiddleware] : [];

const files = ['test/**/*.test.ts', '!test/package/**'];
// Only Chromium can be told to emulate a media feature.
if (engines.some((engine) => engine !== 'chromium')) {
  const emulating = readdirSync('test', { recursive: true })
    .map((name) => join('test', name))
    .filter(
      (file) => file.endsWith('.test.ts') && /\bemulateMedia\b/.test(readFileSync(file, 'utf8')),
    );
  files.push(...emulating.map((file) => `!${file}`));
}

export default {
  files,
  // What ships is what is tested: not Lit's development build.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    jsonModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  middleware,
  browsers: await launchers(engines),
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countsReporter(process.env.TEST_COUNTS),
  ],
};
