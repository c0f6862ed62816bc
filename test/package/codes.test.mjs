// Codes that a feed's keepers read: each is explained, and each can occur.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const errors = read('src/feed/errors.ts');
/** The words of a union type. */
const codesOf = (type) => {
  const [, union = ''] = new RegExp(`type ${type} =([^;]+);`).exec(errors) ?? [];
  return [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);
};

test('every error code has its page in docs/errors/, in German and English, and its line in the table', () => {
  const codes = codesOf('FeedErrorCode');
  const pages = readdirSync(join(root, 'docs/errors')).filter((file) => file !== 'README.md');
  assert.ok(codes.length > 5);
  assert.deepEqual(pages.sort(), codes.map((code) => `${code}.md`).sort());
  for (const code of codes) {
    assert.ok(read('docs/errors/README.md').includes(`[\`${code}\`](${code}.md)`), code);
    assert.match(read(`docs/errors/${code}.md`), /^## In English: /m, code);
  }
});

test('every code of a loss is told somewhere', () => {
  const codes = ['LostCode', 'MendedCode'].flatMap(codesOf);
  assert.ok(codes.length > 20);
  const sources = readdirSync(join(root, 'src/feed'), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !/^(errors|messages)\.ts$/.test(file))
    .map((file) => read(join('src/feed', file)))
    .join('\n');
  assert.deepEqual(
    codes.filter((code) => !sources.includes(`'${code}'`)),
    [],
  );
});
