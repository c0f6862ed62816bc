// Who knows whom: the import lines of src/ are read, and every room may only know the ones below it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { WIDGETS } from '../../tools/widgets.mjs';

const src = join(import.meta.dirname, '../../src');
const SHARED = ['finding', 'widget', 'i18n', 'feed'];

/** Each room and the rooms that it may know besides itself; `.` holds the files in src/ itself. */
const ROOMS = {
  feed: [],
  i18n: ['feed'],
  widget: ['i18n', 'feed'],
  finding: ['widget', 'i18n', 'feed'],
  cli: ['feed'],
  define: [...WIDGETS, 'widget'],
  '.': ['define', ...WIDGETS, 'widget', 'i18n', 'feed'],
  ...Object.fromEntries(WIDGETS.map((name) => [name, SHARED])),
};

const files = readdirSync(src, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
    return { name, text, imports };
  });
const roomOf = (name) => (name.includes('/') ? name.split('/')[0] : '.');
const packages = ({ imports }) => imports.filter((name) => !name.startsWith('.'));
const uses = (file, library) =>
  packages(file).some((name) => name === library || name.startsWith(`${library}/`));

function violations(isWrong) {
  return files.filter(isWrong).map(({ name }) => name);
}

test('every room knows only the rooms below it', () => {
  const wrong = [];
  for (const { name, imports } of files) {
    const room = roomOf(name);
    assert.ok(ROOMS[room], `src/${room}/ is no room that the test knows`);
    for (const specifier of imports.filter((path) => path.startsWith('.'))) {
      const target = relative(src, join(src, dirname(name), specifier)).replaceAll('\\', '/');
      const other = roomOf(target);
      // Of the files in src/ itself, the rooms know nothing but the version.
      const known = other === '.' ? target === 'version.js' : ROOMS[room].includes(other);
      if (other !== room && !known) wrong.push(`${name} → ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('a door knows one widget', () => {
  for (const name of WIDGETS) {
    const door = files.find((file) => file.name === `define/${name}.ts`);
    const widgets = door.imports.filter((path) => WIDGETS.includes(path.split('/')[1]));
    assert.deepEqual(widgets, [`../${name}/${name}.js`]);
  }
});

test('what decides is free of lit: feed, views, rotation, clusters, filters, search', () => {
  const pure =
    /^(feed|cli)\/|\.view\.ts$|\/(rotation|clusters|filters|search|facets|fold|near)\.ts$/;
  assert.deepEqual(
    violations(
      (file) => pure.test(file.name) && (uses(file, 'lit') || uses(file, '@lit/localize')),
    ),
    [],
  );
});

test('only the folder of the engine imports leaflet, and only the one dynamic import reaches it', () => {
  const inside = (name) => name.startsWith('actor-map/leaflet/');
  assert.deepEqual(
    violations((file) => uses(file, 'leaflet') && !inside(file.name)),
    [],
  );
  // The map's pane comes with the engine, and nothing but an `import()` reaches the pane.
  const reached = ({ text, name }) =>
    /^(import|export) (?!type)[^;]*\/leaflet\/[\w-]+\.js'/m.test(text) && !inside(name);
  assert.deepEqual(violations(reached), ['actor-map/map-pane.ts']);
  assert.deepEqual(
    violations(({ text }) => /^(import|export) (?!type)[^;]*\/map-pane\.js'/m.test(text)),
    [],
  );
});

test('only the doors register tags', () => {
  assert.deepEqual(
    violations(({ text }) => /customElements\s*\.\s*define\b/.test(text)),
    ['define/define.ts'],
  );
});

test('only the logger and the command line speak to the console', () => {
  assert.deepEqual(
    violations(({ name, text }) => /\bconsole\s*[.[]/.test(text) && roomOf(name) !== 'cli'),
    ['widget/logger.ts'],
  );
});

test('interface texts are only in i18n', () => {
  assert.deepEqual(
    violations((file) => roomOf(file.name) !== 'i18n' && uses(file, '@lit/localize')),
    [],
  );
});

test('styles know no rem: what that is depends on the page, and many set it to 10 px', () => {
  const styles = ({ name }) => name.endsWith('.styles.ts') || name.startsWith('widget/');
  assert.deepEqual(
    violations((file) => styles(file) && /\drem\b/.test(file.text)),
    [],
  );
});

test('no template relies on a space at its edge: the build drops it', () => {
  const wrong = [];
  for (const { name, text } of files) {
    const visit = (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
        const words = node.template.getText().slice(1, -1);
        if (/^ +\S|\S +$/.test(words)) wrong.push(`${name}: ${words}`);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), visit);
  }
  assert.deepEqual(wrong, []);
});
