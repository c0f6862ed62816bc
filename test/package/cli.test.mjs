// The command `engagiert` as it is built: what it says, and with which exit code.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const command = fileURLToPath(new URL('../../dist/cli/engagiert.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'engagiert-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs it beside a file `feed.json` with that content. */
function run(args, content) {
  if (content !== undefined) writeFileSync(join(folder, 'feed.json'), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout, complained: stderr };
}
const check = (content, ...options) => run(['check', 'feed.json', ...options], content);
const GOOD = '{"version":"1.0","actors":[{"id":"a","name":"A"}]}';

test('a good feed: 0; one with a loss: 1; a hint alone is no error', () => {
  assert.equal(check(GOOD).status, 0);
  const { status, said } = check('{"version":"1.0","actors":[{"id":"a"}]}');
  assert.equal(status, 1);
  assert.match(said, /Fehler +\/actors\/0 \(Zeile 1, Spalte 28\)\n/);
  assert.equal(check('{"version":"1.0","title":"a<br>b"}').status, 0);
});

test('--json is one document', () => {
  const report = JSON.parse(check(GOOD, '--json').said);
  assert.equal(report.counts.actors, 1);
  assert.deepEqual(report.issues, []);
});

test('--help and --version are fine', () => {
  assert.deepEqual([run(['--help']).status, run(['-h', '--lang', 'en']).status], [0, 0]);
  assert.match(run(['--version']).said, /^\d+\.\d+\.\d+/);
});

for (const [args, german, english] of [
  [[], 'Verwendung', 'Usage'],
  [['chekc', 'feed.json'], '„chekc“', '"chekc"'],
  [['check'], 'Welche Datei', 'Which file'],
  [['check', 'feed.json', 'zwei.json'], 'zwei.json', 'zwei.json'],
  [['check', 'feed.json', '--nope'], '--nope', '--nope'],
  [['check', 'feed.json', '--lang', 'fr'], 'de', 'de'],
]) {
  test(`wrong usage: ${args.join(' ') || 'nothing'}`, () => {
    const { status, said, complained } = run(args, GOOD);
    assert.deepEqual([status, said], [2, '']);
    assert.ok(complained.includes(german), complained);
    assert.ok(complained.includes('engagiert check'), 'says how it is used');
    if (!args.includes('--lang')) {
      assert.ok(run([...args, '--lang', 'en'], GOOD).complained.includes(english));
    }
  });
}

test('without a command, only how it is used', () => {
  assert.match(run([]).complained, /^Verwendung/);
  assert.match(run(['--lang', 'en']).complained, /^Usage/);
});

test('names the file with the schema', () => {
  const { status, said } = run(['schema']);
  assert.equal(status, 0);
  assert.ok(JSON.parse(readFileSync(said.trim(), 'utf8')).$schema);
});

test('takes the address of a file as browsers show it', () => {
  writeFileSync(join(folder, 'feed.json'), GOOD);
  const { status, said } = run(['check', pathToFileURL(join(folder, 'feed.json')).href]);
  assert.equal(status, 0, said);
  assert.match(said, /1 Akteur$/m);
});

test('a folder is no feed', () => {
  const { status, said } = run(['check', '.']);
  assert.equal(status, 1);
  assert.match(said, /ist ein Ordner/);
  assert.match(run(['check', '.', '--lang', 'en']).said, /is a folder/);
});

for (const [name, content, german, english] of [
  ['a file that is not there', undefined, 'gibt es nicht', 'does not exist'],
  ['an empty file', '', 'Der Feed ist leer', 'The feed is empty'],
  ['UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), 'UTF-8', 'UTF-8'],
  [
    'a comma too many',
    '{"version":"1.0",\n"title":"a",}',
    'Zeile 2, Spalte 13',
    'line 2, column 13',
  ],
]) {
  test(`says what is wrong with ${name}`, () => {
    if (content === undefined) rmSync(join(folder, 'feed.json'), { force: true });
    const { status, said } = check(content);
    assert.equal(status, 1);
    assert.ok(said.includes(german), said);
    assert.ok(check(content, '--lang', 'en').said.includes(english));
  });
}

test('a file that is larger than pages take is refused as they do', () => {
  writeFileSync(join(folder, 'feed.json'), GOOD);
  truncateSync(join(folder, 'feed.json'), 64 * 2 ** 20 + 1);
  const { status, said } = run(['check', 'feed.json']);
  assert.equal(status, 1);
  assert.match(said, /too-large: Der Feed ist größer als 64 MB/);
  writeFileSync(join(folder, 'feed.json'), '{"version":"1.0","actors":"teil.json"}');
  writeFileSync(join(folder, 'teil.json'), '[]');
  truncateSync(join(folder, 'teil.json'), 64 * 2 ** 20 + 1);
  assert.match(run(['check', 'feed.json']).said, /teil\.json.*größer als 64 MB/);
  rmSync(join(folder, 'teil.json'));
});

test('a section in a file of its own: which file, and why not, in the language asked for', () => {
  for (const [file, content, german, english] of [
    ['teil.json', undefined, 'gibt es nicht', 'does not exist'],
    ['a%2Fb.json', undefined, 'kann nicht gelesen werden', 'cannot be read'],
    ['teil.json', '[{"id":"a",}]', 'Zeile 1, Spalte 12', 'line 1, column 12'],
    ['teil.json', 'id;name', 'CSV', 'CSV'],
    ['feed.json', undefined, 'keine JSON-Liste', 'no JSON array'],
  ]) {
    rmSync(join(folder, 'teil.json'), { force: true });
    if (content) writeFileSync(join(folder, 'teil.json'), content);
    const { status, said } = check(`{"version":"1.0","actors":"${file}"}`);
    assert.equal(status, 1);
    assert.doesNotMatch(said, /Rat/);
    assert.match(said, new RegExp(`/actors \\(Zeile 1, Spalte 18\\)\\n.*${file}.*${german}`), said);
    assert.ok(run(['check', 'feed.json', '--lang', 'en']).said.includes(english));
  }
});

test('a fault of a feed on the web has its place, too', async () => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"version": "1.0",\n"actors": [],\n}');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}/feed.json`;
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'check', address]).catch(
    (error) => error,
  );
  server.close();
  assert.match(stdout, /Zeile 3, Spalte 1\. Vor dieser Klammer steht ein Komma zu viel/);
});

test('a file that begins with a byte order mark, as Windows saves it, is JSON', () => {
  assert.equal(check(`\ufeff${GOOD}`).status, 0);
});

test('a feed on the web reads no file of this machine', async () => {
  writeFileSync(join(folder, 'own.json'), '[{"id":"a","name":"A"}]');
  const own = pathToFileURL(join(folder, 'own.json')).href;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(`{"version":"1.0","actors":"${own}"}`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}/feed.json`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    command,
    'check',
    address,
    '--json',
  ]).catch((error) => error);
  server.close();
  assert.equal(JSON.parse(stdout).counts.actors, 0);
});

test('no feed steers the terminal or turns its text around', () => {
  const { said } = check(
    '{"version":"1.0","actors":[{"id":"a","modified":"\\u001b[2J\\u202ex","name":"A"}]}',
  );
  assert.doesNotMatch(said, /[\u001b\u202e]/);
});

test('no feed steers the terminal by what --json prints, and nothing of it is lost', () => {
  const file = '\u009b31m\u202ex.json';
  const { said } = check(JSON.stringify({ version: '1.0', actors: file }), '--json');
  assert.doesNotMatch(said, /[\u009b\u202e]/);
  assert.equal(JSON.parse(said).issues[0].params.file, file);
});
