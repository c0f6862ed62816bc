// What editors and frameworks know of the widgets, made from custom-elements.json: completion in VS Code and JetBrains,
// types for JSX, and a page of plain text for language models.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const write = (file, content) =>
  writeFileSync(
    join(root, 'dist', file),
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );

const { name: packageName, version } = json('package.json');
export const elements = json('custom-elements.json').modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);

const wordsOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);
const isFlag = ({ type }) => type?.text === 'boolean';
const settable = ({ attributes }) => attributes.filter(({ name }) => name !== 'status');

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
function htmlCustomData() {
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: element.description,
      attributes: settable(element).map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(isFlag(attribute) && { valueSet: 'v' }),
        ...(wordsOf(attribute).length > 1 && {
          values: wordsOf(attribute).map((name) => ({ name })),
        }),
      })),
    })),
  };
}

/** https://github.com/JetBrains/web-types */
function webTypes() {
  const entry = ({ name, description }) => ({ name, description });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: packageName,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: settable(element).map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            ...(attribute.default && { default: attribute.default }),
            value: { type: attribute.type?.text ?? 'string', required: !isFlag(attribute) },
          })),
          slots: element.slots.map(entry),
          js: { events: element.events.map(entry) },
          css: {
            parts: element.cssParts.map(entry),
            properties: element.cssProperties.map(entry),
          },
        })),
      },
    },
  };
}

function jsxType(attribute) {
  if (isFlag(attribute)) return 'boolean';
  if (wordsOf(attribute).length > 1) return attribute.type.text;
  return attribute.type?.text === 'number' ? 'number | string' : 'string';
}

/** React 19 sets attributes and listeners of custom elements itself; it only has to know their names. */
function reactTypes() {
  const classes = elements.map(({ name }) => name);
  const events = [
    ...new Set(elements.flatMap((element) => element.events.map(({ type }) => type.text))),
  ];
  const properties = (element) =>
    settable(element)
      .filter(({ name }) => name !== 'lang')
      .map(
        (attribute) =>
          `        /** ${attribute.description ?? ''} */\n        '${attribute.name}'?: ${jsxType(attribute)};`,
      );
  const listeners = ({ events: own }) =>
    own.map(
      ({ name, type, description }) =>
        `        /** ${description} */\n        'on${name}'?: (event: ${type.text}) => void;`,
    );
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${[...classes, ...events].join(', ')} } from './index.js';

type Base<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    (element) => `      /** ${element.description} */
      '${element.tagName}': Base<${element.name}> & {
        /** A feed object, in place of \`src\`. */
        data?: unknown;
${[...properties(element), ...listeners(element)].join('\n')}
      };`,
  )
  .join('\n')}
    }
  }
}
`;
}

const methodsOf = ({ members }) =>
  members.filter(
    ({ kind, privacy = 'public', description, inheritedFrom, name }) =>
      kind === 'method' &&
      privacy === 'public' &&
      description &&
      (!inheritedFrom || name === 'refresh'),
  );

/** https://llmstxt.org */
function llms() {
  const table = (entries, show) => entries.map((entry) => `- ${show(entry)}`).join('\n');
  return `# ${packageName} ${version}

> Accessible web components for German cities: who funds a programme, who is active in a district, where to volunteer,
> what people say. Each reads one public JSON feed. No third party is asked before a visitor's click.

Use: \`<script type="module" src="…/loader.js"></script>\` once per page, then a tag; or \`<div data-engagiert="actor-map"
data-src="…">\` where a content management system removes unknown tags; or \`embed.html?widget=actor-map&src=…\` in an iframe;
or \`import '${packageName}/actor-map'\` with a bundler. What stands between the tags is shown while there is no feed.
Events bubble; their fields are on the event itself. Attributes accept anything: an unknown value falls back to the default.
The feed's schema is \`feed.schema.json\`.

${elements
  .map(
    (element) => `## <${element.tagName}>

${element.description}

Attributes:
${table(settable(element), ({ name, type, default: initial, description }) => `${name}: ${type?.text ?? 'string'}${initial ? ` = ${initial}` : ''}. ${description ?? ''}`)}

Events:
${table(element.events, ({ name, description }) => `${name}: ${description}`)}

Methods:
${table(methodsOf(element), ({ name, parameters = [], description }) => `${name}(${parameters.map((parameter) => parameter.name).join(', ')}): ${description}`)}
`,
  )
  .join('\n')}`;
}

export function writeEditorFiles() {
  write('html-custom-data.json', htmlCustomData());
  write('web-types.json', webTypes());
  write('npm/react.d.ts', reactTypes());
  write('npm/react.js', '// Types only: see react.d.ts.\nexport {};\n');
  write('llms.txt', llms());
}
