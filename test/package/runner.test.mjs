// `npm test` itself: what it is asked for is what it does, on every machine.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const runner = join(root, 'tools/test.mjs');

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

test('lines end alike in every clone, also where Git would turn them into those of Windows', () => {
  const rules = readFileSync(join(root, '.gitattributes'), 'utf8');
  assert.match(rules, /^\* text=auto eol=lf$/m);
  for (const file of ['tools/build.mjs', 'src/feed/feed.schema.json', 'custom-elements.json']) {
    assert.ok(!readFileSync(join(root, file), 'utf8').includes('\r'), file);
  }
});
