// The package as npm will pack it: what linters of packages say, what Node and TypeScript make of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { TAGS } from '../../tools/widgets.mjs';

const root = join(import.meta.dirname, '../..');
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const doors = Object.keys(pkg.exports).filter((name) => !name.endsWith('.json'));
const specifier = (door) => pkg.name + door.slice(1);

let folder;
let installed;
let tarball;
let files;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'engagiert-npm-'));
  const windows = process.platform === 'win32';
  const packed = execFileSync(
    windows ? 'npm.cmd' : 'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename, files: list }] = JSON.parse(packed);
  files = list.map(({ path }) => path);
  tarball = readFileSync(join(folder, filename));
  // As if it had been installed: unpacked, with its dependencies beside it.
  installed = join(folder, 'node_modules', pkg.name);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(pkg.dependencies)) link(name);
  for (const name of ['@types/react', '@types/geojson', '@types/leaflet', 'csstype', 'react'])
    link(name);
});
after(() => folder && rmSync(folder, { recursive: true, force: true }));

function link(name) {
  const path = join(folder, 'node_modules', name);
  mkdirSync(join(path, '..'), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), path, 'junction');
}

test('the tarball has what it needs and nothing else', () => {
  for (const file of [
    'package.json',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist/npm/index.js',
    'dist/npm/index.d.ts',
    'dist/web-types.json',
    'dist/LICENSES.txt',
  ])
    assert.ok(files.includes(file), file);
  assert.deepEqual(
    files.filter(
      (file) =>
        !/^(dist\/|docs\/|custom-elements\.json|package\.json|LICENSE|README\.md|CHANGELOG\.md)/.test(
          file,
        ),
    ),
    // What the README shows and links to.
    ['demo/images/screenshot.png', 'src/feed/feed.schema.json'],
  );
});

test('every link of the README leads to something in the tarball', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((link) => !existsSync(join(installed, link))),
    [],
  );
});

test('publint finds nothing', async () => {
  const bytes = new Uint8Array(tarball).buffer;
  const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('are the types wrong? No', async () => {
  const { problems = [] } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(tarball)),
  );
  // ESM only: `require` of it is a decision, and `node10` knows no export map.
  const accepted = new Set(['CJSResolvesToESM']);
  assert.deepEqual(
    problems.filter(
      ({ kind, resolutionKind, entrypoint }) =>
        !accepted.has(kind) && resolutionKind !== 'node10' && !entrypoint?.endsWith('.json'),
    ),
    [],
  );
});

test('the types are found without the export map, too, as with `moduleResolution: node10`', () => {
  const options = { moduleResolution: ts.ModuleResolutionKind.Node10 };
  const app = join(folder, 'app.ts');
  for (const door of doors) {
    const { resolvedModule } = ts.resolveModuleName(specifier(door), app, options, ts.sys);
    const found = resolvedModule && relative(installed, resolvedModule.resolvedFileName);
    assert.equal(found, join(pkg.exports[door].types), door);
  }
});

test('what its modules import is in the package, or a dependency that it names', () => {
  const imports = files
    .filter((file) => /^dist\/npm\/.*\.js$/.test(file))
    .flatMap((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(installed, file), 'utf8'));
      const bare = importedFiles.filter(({ fileName }) => !/^\.\.?\//.test(fileName));
      return bare.map(({ fileName }) => `${/^(@[^/]+\/)?[^/]+/.exec(fileName)?.[0]} in ${file}`);
    });
  assert.ok(imports.some((line) => line.startsWith('lit in ')));
  const named = Object.keys(pkg.dependencies).map((name) => `${name} in `);
  assert.deepEqual(
    imports.filter((line) => !named.some((start) => line.startsWith(start))),
    [],
  );
});

test('importing the classes in Node touches no document and registers nothing', () => {
  const script = `
    const touched = [];
    for (const name of ['document', 'window', 'localStorage', 'location', 'customElements']) {
      Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name + ' ' + new Error().stack.split('\\n')[2]); return undefined; }, set(value) { Object.defineProperty(globalThis, name, { configurable: true, writable: true, value }); } });
    }
    const library = await import('${pkg.name}');
    const { feed, issues } = library.parseFeed({ version: '1.0', quotes: [{ id: 'q', text: 'x', person: { name: 'y' } }] });
    console.log(JSON.stringify({ names: Object.keys(library).sort(), quotes: feed.quotes.length, issues: issues.length, touched }));`;
  writeFileSync(join(folder, 'in-node.mjs'), script);
  const output = execFileSync(process.execPath, [join(folder, 'in-node.mjs')], {
    encoding: 'utf8',
  });
  const { names, quotes, issues, touched } = JSON.parse(output);
  for (const name of [
    'ActorMapElement',
    'FunderBannerElement',
    'OpportunityListElement',
    'QuoteCarouselElement',
    'parseFeed',
    'FeedError',
    'version',
  ])
    assert.ok(names.includes(name), name);
  assert.deepEqual({ quotes, issues }, { quotes: 1, issues: 0 });
  // Lit asks whether there is a registry or a window at all.
  assert.deepEqual(
    touched.filter((line) => !/\/(lit|lit-html|lit-element|@lit)\//.test(line)),
    [],
  );
});

test('every door may be imported on a server: nothing is registered and nothing said', () => {
  const script = `
    const said = [];
    for (const level of ['error', 'warn', 'info', 'log']) console[level] = (...words) => said.push(words.join(' '));
    const defined = [];
    for (const name of ${JSON.stringify(doors.map(specifier))}) {
      await import(name);
      const tag = name.replace('${pkg.name}/', 'engagiert-');
      if (globalThis.customElements?.get(tag)) defined.push(tag);
    }
    process.stdout.write(JSON.stringify({ said, defined }));`;
  writeFileSync(join(folder, 'on-server.mjs'), script);
  const output = execFileSync(process.execPath, [join(folder, 'on-server.mjs')], {
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(output), { said: [], defined: [] });
});

test('TypeScript sees every door, the tags, the events and the JSX of React', () => {
  writeFileSync(
    join(folder, 'page.tsx'),
    `${doors.map((door) => `import '${specifier(door)}';`).join('\n')}
import { EngagiertSelectEvent, parseFeed, type Feed } from '${pkg.name}';

const map = document.createElement('engagiert-actor-map');
map.view = 'list';
// @ts-expect-error no such view
map.view = 'globe';
map.showItem('a1');
document.createElement('engagiert-quote-carousel').goTo(1);
document.createElement('engagiert-opportunity-list').clearFilters();
const status: 'idle' | 'loading' | 'ready' | 'stale' | 'error' = document.createElement('engagiert-funder-banner').status;
map.addEventListener('engagiert-select', (event) => {
  const id: string = event.itemId;
  event.preventDefault();
  // @ts-expect-error no such field
  event.nothing;
  return id;
});
window.addEventListener('engagiert-load', ({ count }) => count.toFixed());
document.addEventListener('engagiert-error', ({ code }) => {
  const known: 'network' | 'cors' | 'timeout' | 'http' | 'too-large' | 'json' | 'shape' = code;
  return known;
});
document.addEventListener('engagiert-load', ({ count }) => count.toFixed());
const feed: Feed = parseFeed({}).feed;

export const page = (
  <>
    <engagiert-actor-map
      src="feed.json"
      view="both"
      no-search
      zoom={12}
      onengagiert-select={(event) => event.itemId.toUpperCase()}
    >
      <a href="/">Fallback</a>
    </engagiert-actor-map>
    <engagiert-quote-carousel data={{ version: '1.0' }} lang="en" />
    {/* @ts-expect-error no such layout */}
    <engagiert-funder-banner layout="pile" />
  </>
);
export { EngagiertSelectEvent, feed, status };
`,
  );
  // And what the documentation says for React.
  const examples = [
    ...readFileSync(join(root, 'docs/usage/react.md'), 'utf8').matchAll(/```tsx\n(.*?)```/gs),
  ];
  assert.ok(examples.length >= 2);
  const files = examples.map(([, example], at) => {
    const file = join(folder, `example-${at}-page.tsx`);
    writeFileSync(file, example);
    return file;
  });
  const program = ts.createProgram([join(folder, 'page.tsx'), ...files], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: [],
  });
  const messages = ts
    .getPreEmitDiagnostics(program)
    // Only ours: what a dependency's declarations lack is theirs.
    .filter(({ file }) => !file || /page\.tsx$|engagiert-widgets\/(dist|src)/.test(file.fileName))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  assert.deepEqual(messages, []);
});

test('what editors are told equals the manifest', () => {
  const json = (file) => JSON.parse(readFileSync(join(installed, file), 'utf8'));
  const elements = json('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
  const names = (list) => list.map(({ name }) => name).sort();
  const { tags } = json('dist/html-custom-data.json');
  const { html } = json('dist/web-types.json').contributions;
  const llms = readFileSync(join(installed, 'dist/llms.txt'), 'utf8');
  assert.deepEqual(names(tags), [...TAGS].sort());
  for (const method of ['goTo(index)', 'showItem(id)', 'clearFilters()', 'pause()'])
    assert.ok(llms.includes(`- ${method}: `), method);
  for (const element of elements) {
    const attributes = names(element.attributes).filter((name) => name !== 'status');
    const tag = tags.find(({ name }) => name === element.tagName);
    const known = html.elements.find(({ name }) => name === element.tagName);
    assert.deepEqual(names(tag.attributes), attributes);
    assert.deepEqual(names(known.attributes), attributes);
    assert.deepEqual(names(known.js.events), names(element.events));
    for (const name of attributes) assert.ok(llms.includes(`- ${name}: `), name);
  }
});
