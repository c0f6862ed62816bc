// `node tools/fresh.mjs FILE SCRIPT`: fails when the npm script would write another file than the committed one.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [file, script] = process.argv.slice(2);
const before = readFileSync(file, 'utf8');
execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (readFileSync(file, 'utf8') !== before) {
  writeFileSync(file, before);
  console.error(`${file} is out of date: please run "npm run ${script}" and commit the result.`);
  process.exit(1);
}
