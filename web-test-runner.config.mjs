// Browser tests. `npx wtr` runs them in Chromium, `BROWSERS=chromium,firefox,webkit npx wtr` in all three engines;
// `npx wtr --files "test/feed/**/*.test.ts"` runs one area.
import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { jsonModules } from './test/support/json-modules.mjs';
import { launchers } from './test/support/launchers.mjs';

const faultServer = new URL('./test/support/fault-server.mjs', import.meta.url);
const middleware = existsSync(faultServer) ? [(await import(faultServer)).faultMiddleware] : [];

export default {
  files: ['test/**/*.test.ts', '!test/package/**'],
  // What ships is what is tested: not Lit's development build.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    jsonModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  middleware,
  browsers: await launchers((process.env.BROWSERS ?? 'chromium').split(/[\s,]+/)),
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
  ],
};
