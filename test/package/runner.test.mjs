// `npm test` itself: what it is asked for is what it does, on every machine.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { countsReporter, withSecondTry } from '../support/counts-reporter.mjs';

const root = join(import.meta.dirname, '../..');
const runner = join(root, 'tools/test.mjs');

for (const wish of ['--only=lnit', '--only=nil,none']) {
  test(`${wish} names no step: that is told, and is no success`, () => {
    const { status, stdout } = spawnSync(process.execPath, [runner, wish], {
      encoding: 'utf8',
      env: { ...process.env, BROWSERS: '' },
    });
    assert.equal(status, 1);
    assert.match(stdout, /\nFailed:\n {2}no step is named so; there are format, lint, types/);
    assert.match(stdout, /\n0 passed, 1 failed\n$/);
  });
}

test('what failed in browsers is named with its file, its suite and its reason', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engagiert-counts-'));
  const path = join(folder, 'counts.json');
  const ok = { name: 'works', passed: true };
  const bad = { name: 'breaks', passed: false, error: { message: 'expected 1\nto equal 2' } };
  const left = { name: 'rests', passed: false, skipped: true };
  const sessions = [
    {
      testFile: resolve('test/a.test.ts'),
      errors: [],
      testResults: {
        tests: [ok],
        suites: [{ name: 'a', suites: [], tests: [ok, bad, left] }],
      },
    },
    { testFile: resolve('test/b.test.ts'), errors: [{ message: 'could not be loaded' }] },
    ...['the page was reloaded.', 'the page navigated to /x.', 'the browser disconnected.'].map(
      (why, at) => ({
        testFile: resolve(`test/${at}.test.ts`),
        errors: [{ message: `Tests were interrupted because ${why}` }],
      }),
    ),
  ];
  countsReporter(path).onTestRunFinished({ sessions });
  const counts = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(folder, { recursive: true });
  assert.deepEqual(counts, {
    passed: 2,
    failed: 6,
    failures: [
      `${join('test', 'a.test.ts')} › a › breaks: expected 1`,
      `${join('test', 'a.test.ts')} › a › rests: skipped`,
      `${join('test', 'b.test.ts')}: could not be loaded`,
      `${join('test', '0.test.ts')}: Tests were interrupted because the page was reloaded.`,
      `${join('test', '1.test.ts')}: Tests were interrupted because the page navigated to /x.`,
      `${join('test', '2.test.ts')}: Tests were interrupted because the browser disconnected.`,
    ],
    crashed: [join('test', '2.test.ts')],
  });
});

test('of files that ran once more, what they say then counts; of the others, what they said', () => {
  const first = {
    passed: 5,
    failed: 3,
    failures: ['a.ts: disconnected', 'a.ts: invalid session', 'b.ts › is wrong: 1'],
    crashed: ['a.ts'],
  };
  const fine = { passed: 2, failed: 0, failures: [] };
  assert.deepEqual(withSecondTry(first, fine), {
    passed: 7,
    failed: 1,
    failures: ['b.ts › is wrong: 1'],
    crashes: ['a.ts: disconnected', 'a.ts: invalid session'],
  });
  const wrong = { passed: 1, failed: 1, failures: ['a.ts › is wrong: 2'] };
  assert.equal(withSecondTry(first, wrong).failed, 2);
});

test('lines end alike in every clone, also where Git would turn them into those of Windows', () => {
  const rules = readFileSync(join(root, '.gitattributes'), 'utf8');
  assert.match(rules, /^\* text=auto eol=lf$/m);
  for (const file of ['tools/build.mjs', 'src/feed/feed.schema.json', 'custom-elements.json']) {
    assert.ok(!readFileSync(join(root, file), 'utf8').includes('\r'), file);
  }
});
