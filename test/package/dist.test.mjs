// What `npm run build` made: complete, small, self-contained, and as the package says.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { sizes } from '../../tools/sizes.mjs';
import { WIDGETS } from '../../tools/widgets.mjs';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));
const pkg = json('package.json');

const dist = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'));
const forPages = dist.filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file));

test('every file that the contract names is there', () => {
  const named = ['loader', 'all', 'embed', ...WIDGETS].map((name) => `${name}.js`);
  for (const file of [...named, 'embed.html', 'feed.schema.json', 'integrity.json', 'sbom.json']) {
    assert.ok(dist.includes(file), file);
  }
});

test('no file says in which folder it was made', () => {
  const places = dist
    .filter((file) => /^(npm|cli)\/.*\.js$/.test(file))
    .flatMap((file) => read(`dist/${file}`).match(/^\/\/ .*\/src\/.*\.ts$/gm) ?? []);
  assert.deepEqual(places, []);
});

test('the version in the sources is the one of the package', () => {
  assert.match(read('src/version.ts'), new RegExp(`'${pkg.version}'`));
});

test('every entry of the export map resolves, and has types', () => {
  for (const [name, target] of Object.entries(pkg.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(join(root, file)), `${name}: ${file}`);
    }
  }
  assert.ok(existsSync(join(root, pkg.bin.engagiert)));
  assert.ok(existsSync(join(root, pkg.customElements)));
});

test('only doors are marked as having side effects', () => {
  for (const file of pkg.sideEffects.filter((path) => path.startsWith('./dist/'))) {
    assert.ok(existsSync(join(root, file)), file);
    assert.match(file, /\/(define\/[\w-]+|all|loader)\.js$/);
  }
});

test('importing the package reaches no door', () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const { importedFiles } = ts.preProcessFile(read(`dist/npm/${file}`), true, true);
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) visit(join(file, '..', fileName).replaceAll('\\', '/'));
    }
  };
  visit('index.js');
  assert.ok(seen.size > 5);
  assert.deepEqual(
    [...seen].filter((file) => /^(define\/|all|loader)/.test(file)),
    [],
  );
});

test('files for pages import nothing by name', () => {
  for (const file of forPages) {
    const { importedFiles } = ts.preProcessFile(read(`dist/${file}`), true, true);
    assert.deepEqual(
      importedFiles.map(({ fileName }) => fileName).filter((name) => !/^\.\.?\//.test(name)),
      [],
      file,
    );
  }
});

test('all.js brings every widget with it and leaves to later only what is rarely used', () => {
  const source = ts.createSourceFile('all.js', read('dist/all.js'), ts.ScriptTarget.ESNext);
  const statics = source.statements.filter(
    (statement) =>
      ts.isImportDeclaration(statement) ||
      (ts.isExportDeclaration(statement) && statement.moduleSpecifier),
  );
  assert.deepEqual(
    statics.map((statement) => statement.getText(source)),
    [],
  );
});

test('S1, S19: files for pages hold no way from a string to markup but Lit’s own template, and no global L', () => {
  for (const file of forPages) {
    const code = read(`dist/${file}`);
    assert.doesNotMatch(
      code,
      /\b(outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)\b|\beval\(|new Function\b|document\.write|window\.L\b/,
      file,
    );
    assert.ok((code.match(/\.innerHTML\s*=/g) ?? []).length <= 1, file);
  }
});

test('S27, S31: styles ask for no file, nothing interrupts the visitor', () => {
  for (const file of forPages) {
    const code = read(`dist/${file}`);
    // Addresses in adopted styles would be looked for on the host's own site.
    assert.doesNotMatch(code, /url\((?!["']?(#|data:|\$\{))/, file);
    assert.doesNotMatch(code, /\b(alert|confirm|prompt)\(|beforeunload/, file);
  }
});

test('S7: embed.html has no inline script or style', () => {
  const html = read('dist/embed.html');
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
});

test('S10: integrity.json has the hash of every file', () => {
  const integrity = json('dist/integrity.json');
  assert.deepEqual(
    Object.keys(integrity).sort(),
    dist.filter((file) => file !== 'integrity.json').sort(),
  );
  for (const [file, hash] of Object.entries(integrity)) {
    const digest = createHash('sha384')
      .update(readFileSync(join(root, 'dist', file)))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, file);
  }
});

for (const { name, size, budget, ceiling } of sizes()) {
  const [has, may, wanted] = [size, ceiling, budget].map((bytes) => (bytes / 1024).toFixed(1));
  test(`${name} loads ${has} KB (brotli): at most ${may} KB, on the way to ${wanted} KB`, () => {
    assert.ok(size <= ceiling);
  });
}

test('the lockfile names no place to download from', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved": "http/);
});
