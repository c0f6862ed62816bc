// What a city puts onto its own web space: complete, named by hash, and refused by the browser when it was changed.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { shippedPackages } from '../../tools/shipped-parts.mjs';
import { pack } from '../../tools/release.mjs';
import { FEED, html, ready, root, openSite, until, visit } from '../support/site.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const text = (file) => readFileSync(join(root, file), 'utf8');
const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

test('the archive holds the files under their version, each with its hash, and nothing for bundlers', () => {
  const files = unzipSync(pack());
  const names = Object.keys(files);
  assert.ok(names.every((name) => name.startsWith(`${version}/`)));
  for (const name of [
    'loader.js',
    'all.js',
    'embed.html',
    'embed-host.js',
    'integrity.json',
    'importmap.json',
    'sbom.json',
    'LICENSE',
    'LICENSES.txt',
    'CHANGELOG.md',
    'SECURITY.md',
    'builder/index.html',
    'themes/neutral.css',
    'docs/cms/wordpress.md',
    'docs/texts/datenschutz.md',
    '.htaccess',
  ])
    assert.ok(names.includes(`${version}/${name}`), name);
  // What the German quick start sends its readers to.
  const [, start = ''] = text('README.md').split(/^## Schnellstart auf Deutsch$/m);
  const [chapter = ''] = start.split(/^## /m);
  const targets = [...chapter.matchAll(/\]\((docs\/[^)#]+)\)/g)].map(([, target]) => target);
  assert.ok(targets.length > 3);
  for (const target of targets) assert.ok(names.includes(`${version}/${target}`), target);
  assert.ok(!names.some((name) => /\/(npm|cli|node_modules)\//.test(name)));
  const list = `${version}/integrity.json`;
  const integrity = JSON.parse(new TextDecoder().decode(files[list]));
  assert.deepEqual(
    Object.fromEntries(
      Object.entries(integrity).map(([name, value]) => [`${version}/${name}`, value]),
    ),
    Object.fromEntries(
      names.filter((name) => name !== list).map((name) => [name, hash(files[name])]),
    ),
  );
  // What pages are built with is what the build made.
  const built = JSON.parse(text('dist/integrity.json'));
  for (const [name, value] of Object.entries(built)) {
    if (!/^(npm|cli)\//.test(name)) assert.equal(integrity[name], value, name);
  }
});

test('every link of its documents leads to a file of the archive, and no chapter is for developers', () => {
  const files = unzipSync(pack());
  const documents = Object.keys(files).filter((name) => name.endsWith('.md'));
  assert.ok(documents.length > 8);
  const dead = documents.flatMap((name) =>
    [...strFromU8(files[name]).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)]
      .map(([, target]) => posix.join(posix.dirname(name), target))
      .filter((target) => !files[target])
      .map((target) => `${name} → ${target}`),
  );
  assert.deepEqual(dead, []);
  const readme = strFromU8(files[`${version}/README.md`]);
  assert.match(readme, /\[`feed\.schema\.json`\]\(feed\.schema\.json\)/);
  assert.doesNotMatch(readme, /npm ci && npm test/);
  assert.match(readme, /^MIT licence/m);
});

test('packing twice gives the same bytes', () => {
  assert.equal(hash(pack()), hash(pack()));
});

test('S12: the bill of materials and the licences name everything that ships', () => {
  const { bomFormat, components } = JSON.parse(text('dist/sbom.json'));
  assert.equal(bomFormat, 'CycloneDX');
  const licences = text('dist/LICENSES.txt');
  const shipped = shippedPackages();
  for (const name of ['lit', 'lit-html', '@lit/localize', 'leaflet'])
    assert.ok(
      shipped.some((part) => part.name === name),
      name,
    );
  for (const { name, version: of } of shipped) {
    assert.ok(licences.includes(`${name} ${of} (`), name);
    assert.ok(
      components.some(({ purl }) => purl.endsWith(`${name.replace('@', '%40')}@${of}`)),
      name,
    );
  }
});

const { browser, site } = await openSite();

const list = `<engagiert-actor-map src="${FEED}" loading="eager"><a href="/">Fallback</a></engagiert-actor-map>`;
const importMap = (base) => {
  const { integrity } = JSON.parse(text('dist/importmap.json'));
  const absolute = Object.entries(integrity).map(([file, value]) => [base + file.slice(2), value]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(absolute) })}</script>`;
};

test('S11: with the import map every part runs, and its list is complete', async () => {
  site.pages['/mapped.html'] = html(
    list,
    `${importMap('/dist/')}<script type="module" src="/dist/loader.js"></script>`,
  );
  const { page, said, close } = await visit(browser, `${site.origin}/mapped.html`);
  await ready(page, ['engagiert-actor-map']);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    said.filter((line) => /integrity/i.test(line)),
    [],
  );
  const loaded = site.requests.filter((path) => path.startsWith('/dist/') && path.endsWith('.js'));
  const { integrity } = JSON.parse(text('dist/importmap.json'));
  assert.ok(loaded.length > 3);
  for (const path of loaded) assert.ok(integrity[path.replace('/dist/', './')], path);
  await close();
});

test('S11: a part that was changed on the way does not run', async () => {
  site.pages['/changed.html'] = html(
    list,
    `${importMap('/dist/')}<script type="module" src="/dist/loader.js"></script>`,
  );
  site.pages['/dist/actor-map.js'] =
    `document.documentElement.dataset.evil = 'yes';\n${text('dist/actor-map.js')}`;
  const before = site.requests.length;
  const { page, close } = await visit(browser, `${site.origin}/changed.html`);
  await until(
    () => site.requests.slice(before).includes('/dist/actor-map.js'),
    () => 'the changed part is not asked for',
  );
  await page.waitForLoadState('networkidle');
  delete site.pages['/dist/actor-map.js'];
  assert.equal(await page.getAttribute('html', 'data-evil'), null);
  assert.ok(await page.getByRole('link', { name: 'Fallback' }).isVisible());
  await close();
});

test('S10: all.js with its hash runs; changed, it does not', async () => {
  const integrity = JSON.parse(text('dist/integrity.json'))['all.js'];
  const script = (src) =>
    `<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  site.pages['/changed/all.js'] =
    `document.documentElement.dataset.evil = 'yes';${text('dist/all.js')}`;
  site.pages['/hashed.html'] = html(list, script('/dist/all.js'));
  site.pages['/hashed-changed.html'] = html(list, script('/changed/all.js'));
  const good = await visit(browser, `${site.origin}/hashed.html`);
  await ready(good.page, ['engagiert-actor-map']);
  await good.close();
  const bad = await visit(browser, `${site.origin}/hashed-changed.html`);
  await bad.page.waitForLoadState('networkidle');
  assert.equal(await bad.page.getAttribute('html', 'data-evil'), null);
  assert.ok(await bad.page.getByRole('link', { name: 'Fallback' }).isVisible());
  await bad.close();
});
