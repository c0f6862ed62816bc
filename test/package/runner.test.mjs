// `npm test` itself: what it is asked for is what it does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const runner = join(import.meta.dirname, '../../tools/test.mjs');

for (const wish of ['--only=lnit', '--only=nil,none']) {
  test(`${wish} names no step: that is told, and is no success`, () => {
    const { status, stdout } = spawnSync(process.execPath, [runner, wish], {
      encoding: 'utf8',
      env: { ...process.env, BROWSERS: '' },
    });
    assert.equal(status, 1);
    assert.match(stdout, /Failed: .*there are format, lint, types/);
    assert.match(stdout, /\n0 passed, 1 failed\n$/);
  });
}
