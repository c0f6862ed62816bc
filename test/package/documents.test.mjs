// What the documents promise to webmasters, editors and their data protection officers.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { compileScript, parse } from 'vue/compiler-sfc';
import { root } from '../support/site.mjs';

const documents = [
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const read = (file) => readFileSync(join(root, file), 'utf8');
const sections = (text) => text.split(/^## /m).slice(1);

test('every link from one document to another file leads somewhere', () => {
  const dead = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)]
      .map(([, target]) => join(dirname(file), target))
      // Made by the build.
      .filter((target) => !target.startsWith('dist') && !existsSync(join(root, target)))
      .map((target) => `${file} → ${target}`),
  );
  assert.deepEqual(dead, []);
});

test('every example of a placeholder holds a paragraph, as editors want it', () => {
  const examples = documents.flatMap((file) =>
    [...read(file).matchAll(/<div\s[^>]*data-engagiert="[a-z-]+"[^>]*>(.*?)<\/div>/gs)].map(
      ([, content]) => `${file}: ${content.trim()}`,
    ),
  );
  assert.ok(examples.length > 0);
  for (const example of examples) assert.match(example, /: <p>/);
});

test('the README and the builder give a frame the same freedoms', () => {
  const builder = read('demo/builder/snippets.ts');
  const [, freedoms] = /sandbox="([^"]+)"/.exec(read('README.md'));
  assert.deepEqual(builder.match(/(?<=')allow-[a-z-]+/g), freedoms.split(' '));
});

test('the example for Vue has everything that its template names', () => {
  const [, example] = /```html\n(.*?)```/s.exec(read('docs/usage/vue.md'));
  const { descriptor } = parse(example);
  const { content } = compileScript(descriptor, { id: 'offers', inlineTemplate: true });
  // What the script does not know is looked for in the context.
  assert.deepEqual(content.match(/_ctx\.\w+/g) ?? [], []);
});

test('P15: a module for the privacy notice for every ground of the map', () => {
  const sources = read('src/actor-map/tile-sources.ts');
  const presets = [...sources.matchAll(/^ {2}'?([a-z][\w-]*)'?: \((?:year)?\) =>/gm)].map(
    ([, name]) => name,
  );
  assert.ok(presets.length >= 3, `presets found: ${presets}`);
  const modules = sections(read('docs/texts/datenschutz.md'));
  for (const name of ['none', ...presets]) {
    const module = modules.find((text) => text.includes(`tiles="${name}"`));
    assert.ok(module, `no module for ${name}`);
    assert.match(module, /^>/m);
    if (name === 'none') continue;
    assert.match(module, /IP-Adresse/, name);
    assert.match(module, /Zweck/, name);
    assert.match(module, /Rechtsgrundlage/, name);
  }
  assert.ok(modules.some((text) => text.includes('.pmtiles')));
});

test('P13, P16: no promise of legal conformity, no way around a tile server’s conditions', () => {
  for (const file of documents) {
    const text = read(file);
    assert.doesNotMatch(text, /(DSGVO|GDPR)[- ](konform|compliant|sicher|ready)/i, file);
    assert.doesNotMatch(text, /proxy_pass[^\n]*openstreetmap|tile[- ]proxy/i, file);
  }
});

test('A44, A45: the statement names the known limit and its way out; the script covers every widget', () => {
  const statement = read('docs/accessibility-statement.md');
  assert.match(statement, /Bekannte Grenze:.*\n?.*Karte/);
  assert.match(statement, /Liste/);
  const script = read('docs/screen-reader-script.md');
  for (const word of ['NVDA', 'VoiceOver', 'banner', 'map', 'list', 'carousel', 'Errors'])
    assert.match(script, new RegExp(word, 'i'));
});

test('the script for screen readers calls buttons by their names', () => {
  const texts = readdirSync(join(root, 'src/i18n'))
    .filter((file) => file.endsWith('.strings.ts'))
    .map((file) => read(join('src/i18n', file)))
    .join();
  const named = [...read('docs/screen-reader-script.md').matchAll(/“([^”]+)”/g)];
  const unknown = named.map(([, name]) => name).filter((name) => !texts.includes(`'${name}'`));
  assert.ok(named.length > 2);
  assert.deepEqual(
    unknown.filter((name) => !texts.includes(`\`${name} (`)),
    [],
  );
});

test('the README names every language that is translated', () => {
  const { targetLocales } = JSON.parse(read('lit-localize.json'));
  const [, named] = /^Labels are in ([^.]+)\./m.exec(read('README.md'));
  const name = (tag) =>
    tag === 'de-simple'
      ? 'Leichte Sprache'
      : new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  assert.deepEqual(named.split(/, | and /).sort(), ['de', ...targetLocales].map(name).sort());
});

test('S12: there is a private way to report a weakness', () => {
  assert.match(read('SECURITY.md'), /private|vertraulich/i);
});
