/** What an owner pastes, for the system that the page is made with. Pure: a choice in, a text out. */

export interface Choice {
  readonly tag: string;
  /** What it is called where it has no heading: the title of its frame. */
  readonly title: string;
  readonly src: string;
  readonly lang: string;
  /** Attributes that differ from their default; `''` is a flag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Folder of the built files, ending in a slash. */
  readonly base: string;
  /** What stands in the tag until the feed is there: a link, or in a `div` at least the text. */
  readonly fallback: { readonly href: string; readonly text: string };
  /** Hashes of the files, where the folder is one that never changes. */
  readonly integrity?: Readonly<Record<string, string>>;
}

export const targets = [
  'html',
  'div',
  'iframe',
  'wordpress',
  'typo3',
  'drupal',
  'react',
  'oembed',
] as const;
export type Target = (typeof targets)[number];

/** One text for each place where something is pasted: `targetPlaces` in texts.ts says where. */
export function snippets(target: Target, choice: Choice): readonly string[] {
  switch (target) {
    case 'html':
      return [`${script(choice, 'all.js')}\n${element(choice)}`];
    case 'div':
    // Without the marks of a block: within the block for HTML they would be a block in a block, which WordPress drops.
    case 'wordpress':
      return [`${script(choice, 'loader.js')}\n${div(choice)}`];
    case 'iframe':
      return [iframe(choice)];
    case 'typo3':
      return [typoScript(choice), div(choice)];
    case 'drupal':
      return [library(choice), div(choice)];
    case 'react':
      return [react(choice)];
    case 'oembed':
      return oembed(choice);
  }
}

const typoScript = ({ base }: Choice) =>
  [
    `page.includeJSFooter.engagiert = ${base}loader.js`,
    'page.includeJSFooter.engagiert {',
    '  external = 1',
    '  type = module',
    '  disableCompression = 1',
    '  excludeFromConcatenation = 1',
    '}',
  ].join('\n');

const library = ({ base }: Choice) =>
  [
    'engagiert:',
    '  js:',
    `    ${base}loader.js: { type: external, minified: true, attributes: { type: module } }`,
  ].join('\n');

function script(choice: Choice, file: string): string {
  const hash = choice.integrity?.[file];
  const checked = hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escaped(choice.base + file)}"${checked}></script>`;
}

function pairs(choice: Choice): [string, string][] {
  return [
    ['src', choice.src],
    ...(choice.lang ? [['lang', choice.lang] as [string, string]] : []),
    ...Object.entries(choice.attributes),
  ];
}

const markup = (choice: Choice, prefix: string) =>
  pairs(choice)
    .map(
      ([name, value]) =>
        ` ${prefix}${name}${value === '' && !prefix ? '' : `="${escaped(value)}"`}`,
    )
    .join('');

const link = ({ fallback: { href, text } }: Choice) =>
  href ? `<a href="${escaped(href)}">${escaped(text)}</a>` : '';

function element(choice: Choice): string {
  const content = link(choice);
  return `<${choice.tag}${markup(choice, '')}>${content && `\n  ${content}\n`}</${choice.tag}>`;
}

/**
 * Never empty: of a text that is nothing but an empty `div`, CKEditor 5 saves nothing, and minifiers drop it. And with a
 * paragraph in it: where text stands right in a `div`, each new line that somebody writes there becomes a second one.
 */
function div(choice: Choice): string {
  const content = link(choice) || escaped(choice.fallback.text);
  return `<div data-engagiert="${shortName(choice)}"${markup(choice, 'data-')}>\n  <p>${content}</p>\n</div>`;
}

export const shortName = ({ tag }: Pick<Choice, 'tag'>) => tag.replace('engagiert-', '');

/** Address of the page for frames. */
export function embedAddress(choice: Choice): string {
  const query = new URLSearchParams([['widget', shortName(choice)], ...pairs(choice)]);
  return `${choice.base}embed.html?${query}`;
}

const titleOf = (choice: Choice) => choice.attributes['heading']?.trim() || choice.title;

/** Links open windows of their own, in which sign-up pages work as ever; dates can be saved as a calendar file. */
const freedoms = [
  'allow-scripts',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
];

const frame = (choice: Choice) =>
  [
    `<iframe src="${escaped(embedAddress(choice))}" title="${escaped(titleOf(choice))}"`,
    `  width="100%" height="480" loading="lazy" sandbox="${freedoms.join(' ')}"></iframe>`,
  ].join('\n');

const iframe = (choice: Choice) =>
  [
    frame(choice),
    `<script type="module" src="${escaped(`${choice.base}embed-host.js`)}"></script>`,
  ].join('\n');

/** Two files for the folder `oembed/`: the address of the first can be pasted into WordPress and others. */
function oembed(choice: Choice): string[] {
  const file = `${choice.base}oembed/${shortName(choice)}`;
  const page = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    `<title>${escaped(titleOf(choice))}</title>`,
    `<link rel="alternate" type="application/json+oembed" href="${escaped(file)}.json">`,
    ...snippets('html', choice),
  ].join('\n');
  const data = {
    version: '1.0',
    type: 'rich',
    title: titleOf(choice),
    width: 600,
    height: 480,
    html: `${quotedLink(file + '.html', titleOf(choice))} ${frame(choice).replaceAll(/\n\s*/g, ' ')}`,
  };
  return [page, JSON.stringify(data, null, 2)];
}

/**
 * Only where such a quote stands before a frame does WordPress listen to what height the frame tells (since 5.9), and
 * shows the quote in its place until then. Its pattern knows a tag without attributes.
 */
const quotedLink = (href: string, text: string) =>
  `<blockquote><a href="${escaped(href)}">${escaped(text)}</a></blockquote>`;

function react(choice: Choice): string {
  const properties = pairs(choice)
    .map(([name, value]) => {
      // JSX knows entities, but no backslashes, in its quotes: what holds such signs is a string of the script.
      const text = JSON.stringify(value);
      return ` ${name}=${/[&\\]/.test(text) ? `{${text}}` : text}`;
    })
    .join('');
  return [
    `import 'engagiert-widgets/${shortName(choice)}';`,
    '',
    'export function Widget() {',
    `  return <${choice.tag}${properties} />;`,
    '}',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
