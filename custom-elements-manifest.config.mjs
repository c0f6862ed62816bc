// `npm run analyze` writes custom-elements.json: what editors, Storybook and the contract tests know of the widgets.
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { WIDGETS } from './tools/widgets.mjs';

const LIFECYCLE =
  /^(connected|disconnected|adopted|attributeChanged)Callback$|^(connected|disconnected)$/;

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const sources = [
  ...WIDGETS.flatMap((name) => readdirSync(`src/${name}`).map((file) => `src/${name}/${file}`)),
  ...readdirSync('src/widget').map((file) => `src/widget/${file}`),
].filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const program = ts.createProgram(sources, options);
const checker = program.getTypeChecker();

const text = (name) => (name && ts.isStringLiteral(name) ? name.text : name?.getText());
/** As `attributes` in src/widget/attributes.ts names them. */
const attributeOf = (field) => field.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The words that a type allows, also where it has a name of its own; the type as written otherwise. */
function typeText(member) {
  const type = checker.getTypeAtLocation(member);
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return member.type?.getText();
  return type.types
    .map((part) => checker.typeToString(part).replace(/^"(.*)"$/, "'$1'"))
    .join(' | ');
}

/** The fields of `static properties`, and those among them that have attributes: what is given to `attributes({…})`. */
function fieldsOf(properties) {
  if (ts.isCallExpression(properties)) {
    return properties.arguments[0].properties.map(({ name }) => ({
      field: text(name),
      attribute: attributeOf(text(name)),
    }));
  }
  return properties.properties.flatMap((entry) =>
    ts.isSpreadAssignment(entry) ? fieldsOf(entry.expression) : [{ field: text(entry.name) }],
  );
}

/** Reads `static properties`, where Lit learns which field is which attribute. */
const attributesFromProperties = {
  name: 'attributes-from-properties',
  // The analyzer's nodes are of its own TypeScript, hence `theirs`.
  analyzePhase({ ts: theirs, node, moduleDoc }) {
    if (!theirs.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    const source = program.getSourceFile(moduleDoc.path);
    const element = source?.statements.find(
      (statement) => ts.isClassDeclaration(statement) && statement.name?.text === node.name.text,
    );
    const properties = element?.members.find(
      (member) => text(member.name) === 'properties',
    )?.initializer;
    if (!declaration || !properties) return;

    for (const { field: fieldName, attribute } of fieldsOf(properties)) {
      const field = declaration.members?.find((member) => member.name === fieldName);
      const member = element.members.find((candidate) => text(candidate.name) === fieldName);
      if (!field || !member)
        throw new Error(`${declaration.name}.${fieldName} has no "declare" line.`);
      field.type = { text: typeText(member) };
      if (!attribute) continue;
      field.attribute = attribute;
      (declaration.attributes ??= []).push({
        name: attribute,
        fieldName,
        ...(field.type && { type: field.type }),
        ...(field.default !== undefined && { default: field.default }),
        ...(field.description && { description: field.description }),
      });
    }
  },
};

/** A door is the one call `define('engagiert-…', Class)`. */
const tagsFromDoors = {
  name: 'tags-from-doors',
  analyzePhase({ ts: theirs, node, moduleDoc }) {
    if (!theirs.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !theirs.isStringLiteral(tag)) return;
    const name = tag.text.replace(/^engagiert-/, '');
    (moduleDoc.exports ??= []).push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.getText(), module: `src/${name}/${name}.ts` },
    });
  },
};

/** Leaves what a page author can use, each once and in a steady order. */
const publicFace = {
  name: 'public-face',
  packageLinkPhase({ customElementsManifest }) {
    const tags = new Map();
    for (const { exports = [] } of customElementsManifest.modules) {
      for (const { kind, name, declaration } of exports) {
        if (kind === 'custom-element-definition' && name.startsWith('engagiert-'))
          tags.set(declaration.name, name);
      }
    }
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? [])
        .filter(({ name }) => tags.has(name))
        .map((declaration) => face(declaration, tags.get(declaration.name)));
      module.exports = (module.exports ?? []).filter(
        ({ name }) => tags.has(name) || name.startsWith('engagiert-'),
      );
    }
    const found = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    for (const [name, tag] of tags) {
      if (!found.some((declaration) => declaration.name === name))
        throw new Error(`<${tag}>: there is no class ${name} in its folder.`);
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ exports }) => exports.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
};

function face(declaration, tagName) {
  const own = (entries = []) =>
    entries.map(({ inheritedFrom: _, ...entry }) => ({
      ...entry,
      description: entry.description?.replaceAll('\n', ' '),
    }));
  const named = (name) => (entry) => entry.name === name;
  const status = declaration.members?.find(named('status'));
  if (status) Object.assign(status, { attribute: 'status', reflects: true });
  const statusAttribute = declaration.attributes?.find(named('status'));
  if (statusAttribute) statusAttribute.fieldName = 'status';
  const version = declaration.members?.find(named('version'));
  if (version) Object.assign(version, { type: { text: 'string' }, default: undefined });
  const byName = (entries) => own(entries).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    ...declaration,
    description: declaration.description?.replaceAll('\n', ' '),
    tagName,
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: own(declaration.attributes),
    members: own(declaration.members).filter(
      ({ name, privacy, static: isStatic }) =>
        (privacy ?? 'public') === 'public' &&
        !/^[#_]/.test(name) &&
        !LIFECYCLE.test(name) &&
        (!isStatic || name === 'version'),
    ),
    // The analyzer also lists `dispatchEvent(new X(id))`, without a name or by its first argument.
    events: byName(declaration.events?.filter(({ name }) => name?.startsWith('engagiert-'))),
    slots: byName(declaration.slots),
    cssParts: byName(declaration.cssParts),
    cssProperties: byName(declaration.cssProperties),
  };
}

export default {
  globs: [`src/{${WIDGETS.join()}}/*.ts`, 'src/widget/*.ts', 'src/define/*.ts'],
  outdir: '.',
  packagejson: false,
  plugins: [attributesFromProperties, tagsFromDoors, publicFace],
};
