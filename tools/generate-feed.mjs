/**
 * Derives from src/feed/feed.schema.json, the one definition of the feed, the types and the rules:
 *
 *   src/feed/model.ts        interfaces with their descriptions
 *   src/feed/sections/*.ts   one rule table per section, so that a bundle holds only what it shows
 *   src/feed/sections/index.ts   all of them, for those who read a whole feed
 *   src/feed/sections/names.ts   the names of all fields, for hints on those that are nearly right
 *
 * `node tools/generate-feed.mjs` writes them, `--check` fails when one of them is not fresh.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const home = new URL('../src/feed/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('feed.schema.json', home), 'utf8'));
const HEADER =
  '// Generated from feed.schema.json by tools/generate-feed.mjs. Change the schema instead.\n\n';

const nameOf = (ref) => ref.replace('#/$defs/', '');
const definition = (name) => schema.$defs[name];
const camel = (name) => name[0].toLowerCase() + name.slice(1);
const sectionNames = Object.keys(schema.properties).filter((name) => schema.properties[name].oneOf);
const recordOf = (section) => nameOf(schema.properties[section].oneOf[0].items.$ref);

/* ---- model.ts ---- */

function typeOf(node) {
  if (node.$ref) return definition(nameOf(node.$ref))['x-type'] ?? nameOf(node.$ref);
  if (node['x-type-name']) return node['x-type-name'];
  if (node.enum) return node.enum.map((word) => `'${word}'`).join(' | ');
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' | ');
  if (node.oneOf) return `readonly ${typeOf(node.oneOf[0].items)}[]`;
  if (node.type === 'array') return `readonly ${typeOf(node.items)}[]`;
  return node.type === 'integer' ? 'number' : node.type;
}

const comment = (node) => `/** ${node['x-en'].description} */\n`;

function interfaceOf(name, node, extra = '') {
  const parent = node['x-extends'];
  const inherited = parent ? definition(parent).properties : {};
  const always = ['version', 'language', ...sectionNames];
  const fields = Object.entries(node.properties)
    .filter(([field]) => !inherited[field])
    .map(([field, value]) => {
      const present = node.required?.includes(field) || (name === 'Feed' && always.includes(field));
      return `${comment(value)}readonly ${field}${present ? '' : '?'}: ${typeOf(value)};\n`;
    });
  const extending = parent ? ` extends ${parent}` : '';
  return `${comment(node)}export interface ${name}${extending} {\n${fields.join('')}${extra}}\n\n`;
}

function model() {
  let out = HEADER;
  out += `${comment(definition('Text'))}export type Text = string | Readonly<Record<string, string>>;\n\n`;
  out += `/** One corner of an area: longitude, latitude. */\nexport type Corner = readonly [lon: number, lat: number];\n\n`;
  out += `${comment(definition('Geometry'))}export type Geometry =
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Corner[])[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Corner[])[])[] };\n\n`;
  const records = Object.entries(schema.$defs).filter(
    ([, node]) => node.properties && !node['x-type'],
  );
  for (const [, node] of records) {
    for (const field of Object.values(node.properties)) {
      if (!field['x-type-name']) continue;
      out += `${comment(field)}export type ${field['x-type-name']} = ${field.enum.map((word) => `'${word}'`).join(' | ')};\n\n`;
    }
  }
  for (const [name, node] of records) out += interfaceOf(name, node);
  out += interfaceOf(
    'Feed',
    schema,
    '/** Where the feed came from, after redirects. */\nreadonly url?: string;\n',
  );
  out += `/** The sections of a feed, in the order in which they are read. */\n`;
  out += `export type SectionName = ${sectionNames.map((name) => `'${name}'`).join(' | ')};\n`;
  return out;
}

/* ---- sections/*.ts ---- */

/** Rules that only some sections need stand in modules of their own: files of the other widgets do without them. */
const RULES = {
  geometry: '../geometry.js',
  ...Object.fromEntries(
    ['color', 'either', 'email', 'phone', 'position', 'reference', 'time'].map((name) => [
      name,
      '../special-rules.js',
    ]),
  ),
};

/** Records within records, each after those that it uses itself, with the files that need it. */
const PARTS = new Map();

function notePart(node, file) {
  const name = node.$ref && nameOf(node.$ref);
  const target = name && definition(name);
  if (target?.properties && !target['x-rule']) {
    Object.values(target.properties).forEach((part) => notePart(part, file));
    PARTS.set(name, (PARTS.get(name) ?? new Set()).add(file));
  }
  for (const part of [node.items, ...(node.anyOf ?? [])]) if (part) notePart(part, file);
}

for (const [field, node] of Object.entries(schema.properties)) {
  if (!sectionNames.includes(field)) notePart(node, 'head');
}
for (const name of sectionNames) {
  const { properties } = definition(recordOf(name));
  Object.values(properties).forEach((node) => notePart(node, name));
}

/** What one file alone needs stands in it. */
const isShared = (part) => PARTS.get(part).size > 1;
/** Sections that only map and list show; what they alone share, files of the other widgets do without. */
const OF_PLACES = ['categories', 'districts', 'actors', 'opportunities'];
const isOfPlaces = (part) =>
  isShared(part) && [...PARTS.get(part)].every((name) => OF_PLACES.includes(name));
const homeOf = (part) => (isOfPlaces(part) ? './places.js' : './shared.js');

const partsOf = (wanted, uses, prefix) =>
  [...PARTS.keys()]
    .filter(wanted)
    .map((name) => `${prefix}const ${camel(name)} = ${tableOf(definition(name), uses)};\n\n`)
    .join('');

function ruleOf(node, uses) {
  const use = (name, module = RULES[name] ?? '../rules.js') => {
    uses.set(name, module);
    return name;
  };
  if (node.$ref) {
    const name = nameOf(node.$ref);
    const target = definition(name);
    if (node['x-refers-to']) return `${use('reference')}('${node['x-refers-to']}')`;
    if (target['x-rule']) return use(target['x-rule']);
    if (target.properties) return isShared(name) ? use(camel(name), homeOf(name)) : camel(name);
    return textOf(target, use);
  }
  if (node.enum) return `${use('word')}(${node.enum.map((word) => `'${word}'`).join(', ')})`;
  if (node.anyOf)
    return `${use('either')}(${node.anyOf.map((part) => ruleOf(part, uses)).join(', ')})`;
  if (node.type === 'array') return `${use('list')}(${ruleOf(node.items, uses)}, ${node.maxItems})`;
  return `${use('number')}(${node.minimum}, ${node.maximum})`;
}

/** Strings, and texts in one or several languages. */
function textOf(node, use) {
  if (node.type === 'string') return `${use('line')}(${node.maxLength})`;
  return `${use('text')}(${node.anyOf[0].maxLength}${node['x-lines'] ? ', true' : ''})`;
}

function tableOf(node, uses, skip = []) {
  const fields = (wanted) =>
    Object.entries(node.properties)
      .filter(([field]) => !skip.includes(field) && !!node.required?.includes(field) === wanted)
      .map(([field, value]) => [field, ruleOf(value, uses)])
      .map(([field, rule]) => (field === rule ? field : `${field}: ${rule}`))
      .join(', ');
  uses.set('record', '../rules.js');
  const ordered = (node['x-ordered'] ?? []).map((pair) => `, ${JSON.stringify(pair)}`).join('');
  return `record({${fields(true)}}, {${fields(false)}}${ordered})`;
}

function moduleOf(body, uses) {
  const modules = new Map();
  for (const [name, module] of [...uses].sort()) {
    modules.set(module, [...(modules.get(module) ?? []), name]);
  }
  const imports = [...modules]
    .sort()
    .map(([module, names]) => `import { ${names.join(', ')} } from '${module}';\n`);
  return `${HEADER}${imports.join('')}\n${body}`;
}

function section(name) {
  const uses = new Map();
  const table = tableOf(definition(recordOf(name)), uses);
  const tree = definition(recordOf(name))['x-tree'];
  if (tree) uses.set('straighten', '../tree.js');
  const own = partsOf((part) => !isShared(part) && PARTS.get(part).has(name), uses, '');
  const body = `${own}${comment(schema.properties[name])}export const ${name}: Section = {
    name: '${name}',
    rule: ${table},
    ${tree ? `finish: straighten('${tree}'),` : ''}
  };\n`;
  return moduleOf(`import type { Section } from '../reading.js';\n\n${body}`, uses).replace(
    /\n\nimport type/,
    '\nimport type',
  );
}

/** Records that several sections use. */
function shared(home) {
  const uses = new Map();
  const body = partsOf((part) => isShared(part) && homeOf(part) === home, uses, 'export ');
  for (const [name, module] of uses) if (module === home) uses.delete(name);
  return moduleOf(body, uses);
}

function head() {
  const uses = new Map();
  const table = tableOf(schema, uses, ['version', ...sectionNames]);
  const own = partsOf((part) => !isShared(part) && PARTS.get(part).has('head'), uses, '');
  return moduleOf(
    `${own}/** What a feed says about itself, besides its version. */\nexport const head = ${table};\n
  /** References point to earlier sections, so that these are read first. */
  export const sectionNames = [${sectionNames.map((name) => `'${name}'`).join(', ')}] as const;\n`,
    uses,
  );
}

/** The names of all fields as a tree; texts and areas have none of their own. */
function names() {
  const fieldsOf = (node) => {
    if (node.$ref) return fieldsOf(definition(nameOf(node.$ref)));
    if (node['x-rule'] === 'geometry') return {};
    const parts = [node, node.items, ...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter(Boolean);
    const inner = parts.filter((part) => part !== node).map(fieldsOf);
    const own = Object.entries(node.properties ?? {}).map(([name, value]) => [
      name,
      fieldsOf(value),
    ]);
    return Object.assign({}, ...inner, Object.fromEntries(own));
  };
  return `${HEADER}/** Names of fields, and of those within. */
    export interface Names { readonly [name: string]: Names }

    export const names: Names = ${JSON.stringify(fieldsOf(schema))};\n`;
}

/* ---- files ---- */

const files = {
  'model.ts': model(),
  'sections/head.ts': head(),
  'sections/shared.ts': shared('./shared.js'),
  'sections/places.ts': shared('./places.js'),
  'sections/names.ts': names(),
  'sections/index.ts':
    HEADER + sectionNames.map((name) => `export { ${name} } from './${name}.js';\n`).join(''),
  ...Object.fromEntries(sectionNames.map((name) => [`sections/${name}.ts`, section(name)])),
};

const check = process.argv.includes('--check');
const options = await prettier.resolveConfig(fileURLToPath(new URL('model.ts', home)));
let stale = 0;
for (const [name, source] of Object.entries(files)) {
  const url = new URL(name, home);
  const text = await prettier.format(source, { ...options, parser: 'typescript' });
  if (!check) {
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, text);
    continue;
  }
  let current = '';
  try {
    current = readFileSync(url, 'utf8');
  } catch {
    // A missing file is as stale as an old one.
  }
  if (current === text) continue;
  stale += 1;
  console.error(`src/feed/${name} is not fresh: run node tools/generate-feed.mjs`);
}
process.exitCode = stale ? 1 : 0;
