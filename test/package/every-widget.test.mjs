// What has to be told of every widget by hand, and what the manifest tells of it. docs/development.md says how one is added.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUDGETS } from '../../tools/sizes.mjs';
import { WIDGETS } from '../../tools/widgets.mjs';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));
const filesIn = (folder) => {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.map((name) => `${folder}/${name}`);
};

const pkg = json('package.json');
const declarations = json('custom-elements.json').modules.flatMap(
  ({ declarations }) => declarations,
);
const sheets = [...filesIn('src/themes'), '.storybook/hosts/high-contrast.css'];

/** `actor-map` → "Actor map". */
const titleOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const classOf = (name) =>
  `${name.replace(/(^|-)(\w)/g, (_all, _hyphen, letter) => letter.toUpperCase())}Element`;

/** File → what stands there for a widget. */
const told = (name) => {
  const tag = `engagiert-${name}`;
  return {
    'src/index.ts': `export { ${classOf(name)} } from './${name}/${name}.js';`,
    'src/doors.ts': `import('./define/${name}.js')`,
    'README.md': `| \`<${tag}>\` `,
    'demo/index.html': `<${tag}`,
    'docs/screen-reader-script.md': `**${titleOf(name)}.**`,
    'stories/introduction.mdx': `'./${name}.stories'`,
    [`stories/${name}.stories.ts`]: `'Widgets/${titleOf(name)}'`,
    [`stories/${name}.mdx`]: `'./${name}.stories'`,
    '.storybook/preview.ts': `'${titleOf(name)}'`,
    ...Object.fromEntries(sheets.map((sheet) => [sheet, tag])),
  };
};

for (const name of WIDGETS) {
  test(`${name} stands wherever every widget has to`, () => {
    const lacking = Object.entries(told(name))
      .filter(([file, words]) => !existsSync(join(root, file)) || !read(file).includes(words))
      .map(([file, words]) => `${file} lacks ${words}`);
    assert.deepEqual(lacking, []);
    assert.ok(
      pkg.description.includes(name.replace('-', ' ')),
      'the description in package.json does not name it',
    );
  });

  test(`${name} has a door in the package: exports, typesVersions, sideEffects`, () => {
    const door = `./dist/npm/define/${name}`;
    assert.deepEqual(pkg.exports[`./${name}`], {
      types: `${door}.d.ts`,
      default: `${door}.js`,
    });
    assert.deepEqual(pkg.typesVersions['*'][name], [`${door}.d.ts`]);
    assert.ok(pkg.sideEffects.includes(`${door}.js`), `sideEffects lacks ${door}.js`);
  });

  test(`${name} has tests of its own, and a budget`, () => {
    assert.ok(
      filesIn(`test/${name}`).some((file) => file.endsWith('.test.ts')),
      `test/${name}/ has no test`,
    );
    // What a map weighs is its engine, which has one.
    assert.ok(BUDGETS[`${name}.js`] || name === 'actor-map', `tools/sizes.mjs lacks ${name}.js`);
  });

  test(`${name} documents every part that it has, and no other`, () => {
    const textOf = (folder) =>
      filesIn(`src/${folder}`)
        .filter((file) => file.endsWith('.ts'))
        .map(read)
        .join('\n')
        // What is documented stands there, too.
        .replace(/^ \* @.*$/gm, '');
    const own = textOf(name);
    const documented = declarations
      .find(({ tagName }) => tagName === `engagiert-${name}`)
      .cssParts.map((part) => part.name);
    const bare = [...own.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, parts]) => parts.split(' '));
    assert.deepEqual(
      bare.filter((part) => !documented.includes(part)),
      [],
      'no @csspart',
    );
    const all = [own, textOf('widget'), own.includes('../finding/') && textOf('finding')].join();
    assert.deepEqual(
      documented.filter((part) => !new RegExp(`["' ]${part}["' ]`).test(all)),
      [],
      'there is no such part',
    );
  });
}

test('every part of search and filters is documented', () => {
  const known = declarations.flatMap(({ cssParts }) => cssParts.map(({ name }) => name));
  const parts = filesIn('src/finding').flatMap((file) =>
    [...read(file).matchAll(/\bpart="([\w-]+)"/g)].map(([, part]) => part),
  );
  assert.ok(parts.length > 5);
  assert.deepEqual(
    parts.filter((part) => !known.includes(part)),
    [],
  );
});
