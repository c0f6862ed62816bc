// Writes the widgets' tables into README.md, from custom-elements.json. `--check` only says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const file = new URL('../README.md', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url)));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

const cell = (text = '') => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |\n`;
const table = (heads, rows) => row(...heads) + row(...heads.map(() => '---')) + rows.join('');
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);
const lower = (text = '') => text.replace(/\.$/, '');

const inAll = (list, { name }) =>
  elements.every((element) => element[list].some((entry) => entry.name === name));
const [first] = elements;

const attributes = (entries) =>
  table(
    ['attribute', 'values', 'default', 'meaning'],
    entries.map(({ name, type, default: initial, description }) =>
      row(code(name), code(type?.text), code(initial), lower(description)),
    ),
  );
const named = (title, entries) =>
  entries.length
    ? table(
        [title, 'meaning'],
        entries.map(({ name, description }) => row(code(name || '(default)'), lower(description))),
      )
    : '';

const methods = ({ members }) => members.filter(({ kind }) => kind === 'method');
const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

const section = (element) => `### \`<${element.tagName}>\`

${element.description}

${attributes(element.attributes.filter((entry) => !inAll('attributes', entry)))}
${named(
  'event',
  element.events.filter((entry) => !inAll('events', entry)),
)}
${named(
  'method',
  methods(element)
    .filter((entry) => !inAll('members', entry))
    .map((method) => ({ ...method, name: signature(method) })),
)}
<details><summary>Parts for your own styles</summary>

${named(
  'part',
  element.cssParts.filter((entry) => !inAll('cssParts', entry)),
)}
</details>
`;

const text = `### Every widget

${attributes(first.attributes.filter((entry) => inAll('attributes', entry)))}
Property \`data\` takes a feed object in place of \`src\`. Method \`refresh()\` fetches again.

${named(
  'event',
  first.events.filter((entry) => inAll('events', entry)),
)}
${named('slot', first.slots)}
${named(
  'part',
  first.cssParts.filter((entry) => inAll('cssParts', entry)),
)}
${elements.map(section).join('\n')}
### Design tokens

Custom properties, set on the widget or anywhere around it. Ready bridges for other design systems are in \`themes/\`:
what these set, they set on the widgets, and only a rule for the widgets themselves overrides it.

${table(
  ['token', 'default', 'changes'],
  first.cssProperties.map(({ name, default: initial, description }) =>
    row(code(name), code(initial), lower(description)),
  ),
)}`;

const before = readFileSync(file, 'utf8');
const after = await prettier.format(
  before.replace(
    /(<!-- api -->)[\s\S]*(<!-- \/api -->)/,
    (_, open, close) => `${open}\n\n${text}\n${close}`,
  ),
  { ...(await prettier.resolveConfig(file)), parser: 'markdown' },
);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('README.md is not fresh: run "node tools/readme.mjs".');
    process.exitCode = 1;
  }
} else writeFileSync(file, after);
