// `npm run release`: builds and packs what a city puts onto its own web space. Writes
// release/engagiert-widgets-VERSION.zip and its hash; the same sources give the same bytes.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// The oldest day that a ZIP archive can name: the moment of packing says nothing about the content.
const mtime = new Date(1980, 0, 1);
const ALSO = [
  'LICENSE',
  'CHANGELOG.md',
  'SECURITY.md',
  'README.md',
  'custom-elements.json',
  'docs/accessibility-statement.md',
];

/** Where files of the sources lie in the archive, when they do not keep their place. */
const MOVED = { 'src/feed/feed.schema.json': 'feed.schema.json' };

/** The README as it reads beside the files: without the chapter for developers, and with links to what is there. */
export function readmeFor(names, text) {
  return text
    .replace(/^## Working on it\n[^]*?(?=^MIT licence)/m, '')
    .replace(/^!\[[^\]]*\]\((?!https?:)[^)]*\)\n+/gm, '')
    .replace(
      /\[([^\]]+)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g,
      (link, label, target, place = '') => {
        const there = MOVED[target] ?? target;
        if (!names.includes(there)) return label;
        const shown = label === `\`${target}\`` ? `\`${there}\`` : label;
        return `[${shown}](${there}${place})`;
      },
    );
}

/** Everything under one folder named after the version, which is also the path to serve it under. */
export function pack() {
  const dist = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'))
    // For bundlers and terminals there is the npm package.
    .filter((file) => !/^(npm|cli)\//.test(file))
    .sort();
  const content = (path) => [readFileSync(join(root, path)), { level: 9, mtime }];
  const files = [
    ...dist.map((file) => [`${version}/${file}`, content(`dist/${file}`)]),
    ...ALSO.map((file) => [`${version}/${file}`, content(file)]),
    ...['cms', 'errors', 'texts'].flatMap((folder) =>
      readdirSync(join(root, 'docs', folder)).map((file) => [
        `${version}/docs/${folder}/${file}`,
        content(`docs/${folder}/${file}`),
      ]),
    ),
  ];
  const names = files.map(([file]) => file.slice(version.length + 1));
  const readme = readmeFor(names, readFileSync(join(root, 'README.md'), 'utf8'));
  const written = (text) => [new TextEncoder().encode(text), { level: 9, mtime }];
  const archive = {
    ...Object.fromEntries(files),
    [`${version}/README.md`]: written(readme),
  };
  // The build's list also has what stays behind, and not what is added here.
  const list = `${version}/integrity.json`;
  const hashes = Object.entries(archive)
    .filter(([file]) => file !== list)
    .map(([file, [bytes]]) => [
      file.slice(version.length + 1),
      `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    ]);
  archive[list] = written(`${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  return zipSync(archive);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });
  if (!values['no-build']) {
    execFileSync(process.execPath, [join(root, 'tools/build.mjs')], { stdio: 'inherit' });
  }
  const zip = pack();
  const file = `${name}-${version}.zip`;
  const hash = createHash('sha384').update(zip).digest('hex');
  mkdirSync(join(root, 'release'), { recursive: true });
  writeFileSync(join(root, 'release', file), zip);
  writeFileSync(join(root, 'release', `${file}.sha384`), `${hash}  ${file}\n`);
  console.log(`release/${file}: ${(zip.length / 1024).toFixed(0)} KB, sha384 ${hash}`);
}
