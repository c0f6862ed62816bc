// `npm test`: everything that proves the project, in order. The last line is the sum: "N passed, N failed".
// `npm test -- --only=lint,types` runs single steps; BROWSERS=firefox,webkit names the engines.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('node_modules/vite')) {
  console.error('The dependencies are missing: please run "npm ci" first.');
  process.exit(1);
}
const { ENGINES, ensureBrowser, findBrowser } = await import('./browsers.mjs');
const { withSecondTry } = await import('../test/support/counts-reporter.mjs');

const ci = process.env.CI === 'true';
const temporary = mkdtempSync(join(tmpdir(), 'engagiert-test-'));
const sum = { passed: 0, failed: 0 };
const failures = [];
/** How files ended that ran once more. */
const crashes = [];
/** So many files may meet a crash in one engine; where there are more, something is wrong. */
const MOST_CRASHES = 3;

const bin = (name) => join('node_modules', '.bin', name);
const nodeTests = readdirSync('test', { recursive: true })
  .map((name) => join('test', name))
  .filter((file) => file.endsWith('.test.mjs'))
  .sort();

/**
 * `BROWSERS` names the engines. Without it CI has all three, and elsewhere whichever are there: Chromium, installed where
 * it is missing, proves the project to whoever changes it.
 */
async function engines() {
  const asked = process.env.BROWSERS?.split(/[\s,]+/).filter(Boolean);
  const required = asked ?? (ci ? ENGINES : ['chromium']);
  const found = [];
  const absent = [];
  for (const engine of asked ?? ENGINES) {
    const needed = required.includes(engine);
    if (await (needed ? ensureBrowser(engine) : findBrowser(engine))) found.push(engine);
    else (needed ? failures : absent).push(needed ? `${engine} is missing` : engine);
  }
  if (absent.length > 0) {
    console.log(
      `Not here, so left out: ${absent.join(' and ')}. CI runs all of ${ENGINES.join(', ')}.`,
    );
  }
  return found;
}

const steps = [
  { name: 'format', run: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', run: ['eslint', '--max-warnings=0', '.'] },
  { name: 'types', run: ['tsc'] },
  { name: 'feed model is fresh', run: ['node', 'tools/generate-feed.mjs', '--check'] },
  {
    name: 'manifest is fresh',
    run: ['node', 'tools/fresh.mjs', 'custom-elements.json', 'analyze'],
  },
  { name: 'readme is fresh', run: ['node', 'tools/readme.mjs', '--check'] },
  // From elsewhere: no file may tell where it was made.
  { name: 'build', run: ['node', resolve('tools/build.mjs')], cwd: temporary },
  {
    name: 'package tests',
    run: ['node', '--test', '--test-reporter=tap', ...nodeTests],
    count: tapCounts,
  },
  ...(await engines()).map((engine) => ({
    name: `browser tests in ${engine}`,
    run: ['wtr'],
    env: { BROWSERS: engine, TEST_COUNTS: join(temporary, `${engine}.json`) },
    count: () => JSON.parse(readFileSync(join(temporary, `${engine}.json`), 'utf8')),
  })),
  ...(ci
    ? [
        { name: 'storybook', run: ['storybook', 'build', '--quiet'] },
        {
          name: 'stories',
          run: ['node', '--test', '--test-reporter=tap', 'test/stories/visit.mjs'],
          count: tapCounts,
        },
      ]
    : []),
];

/** The totals that node's test runner closes with, and what it said of each test that failed. */
function tapCounts(output) {
  const total = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled') + total('skipped') + total('todo'),
    failures: output.match(/^ *not ok .*/gm)?.map((line) => line.trim()),
  };
}

/**
 * A browser that crashes takes the file along that it was at, and tells nothing of it: such files run once more, and what
 * they say then counts. Nothing else that goes wrong gets a second try.
 */
async function tryAgain({ run, env, count }, counts) {
  const files = counts.crashed ?? [];
  if (files.length === 0 || files.length > MOST_CRASHES) return counts;
  console.log(`\nThe browser crashed, so once more: ${files.join(', ')}`);
  const { ok } = await execute([...run, '--files', ...files], env);
  const again = count();
  return withSecondTry(counts, { ...again, failed: again.failed || Number(!ok) });
}

function execute([command, ...args], env, cwd) {
  const [program, ...first] = command === 'node' ? [process.execPath] : [bin(command)];
  return new Promise((done) => {
    const child = spawn(program, [...first, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
      cwd,
      // For what npm links there; Node itself may lie in a folder with a space in its name.
      shell: process.platform === 'win32' && command !== 'node',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => done({ ok: false, output: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');
const isWanted = (name) => !only || only.some((word) => word && name.includes(word));
if (!steps.some(({ name }) => isWanted(name))) {
  failures.push(`no step is named so; there are ${steps.map(({ name }) => name).join(', ')}`);
}
for (const step of steps) {
  const { name, run, env, cwd, count } = step;
  if (!isWanted(name)) continue;
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { ok, output } = await execute(run, env, cwd);
  let counts = { passed: Number(ok), failed: Number(!ok) };
  if (count) {
    try {
      counts = count(output);
      if (!ok && counts.failed === 0) counts.failed = 1;
      counts = await tryAgain(step, counts);
    } catch {
      // The step ended before it could count: that alone is a failure.
      counts.failed ||= Number(!ok);
    }
  }
  crashes.push(...(counts.crashes ?? []));
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  if (counts.failed > 0) {
    failures.push([`${name}: ${counts.failed}`, ...(counts.failures ?? [])].join('\n    '));
  }
  console.log(
    `   ${counts.failed ? 'FAILED' : 'ok'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
rmSync(temporary, { recursive: true, force: true });

if (crashes.length > 0) console.log(`\nRan once more:\n  ${crashes.join('\n  ')}`);
if (failures.length > 0) {
  console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
  sum.failed ||= failures.length;
  process.exitCode = 1;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
