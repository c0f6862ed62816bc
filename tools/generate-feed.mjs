/**
 * Derives from src/feed/feed.schema.json, the one definition of the feed, the types and the rules:
 *
 *   src/feed/model.ts        interfaces with their descriptions
 *   src/feed/sections/*.ts   one rule table per section, so that a bundle holds only what it shows
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

/* ---- files ---- */

const files = { 'model.ts': model() };

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
