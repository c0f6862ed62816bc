import { colourDeclarations, measureDeclarations } from '../src/widget/token-table.js';

/** The widgets' own sources, as text: what a style reads stands in them, also where it loads later. */
const sources = import.meta.glob<string>(
  ['../src/*/**/*.ts', '!../src/{feed,i18n,cli,define}/**'],
  { query: '?raw', import: 'default', eager: true },
);

/** Private name → name that a page sets. */
const names = new Map(
  [colourDeclarations(0), measureDeclarations].flatMap(({ cssText }) =>
    [...cssText.matchAll(/--engagiert-_([\w-]+):var\((--engagiert-[\w-]+)/g)].map(
      ([, own = '', open = '']) => [own, open] as const,
    ),
  ),
);

/** The tokens that the styles of a widget read, with what all widgets share. */
export function usedTokens(tag: string): ReadonlySet<string> {
  const folder = tag.replace(/^engagiert-/, '');
  const own = Object.entries(sources).filter(([path]) => path.startsWith(`../src/${folder}/`));
  const finds = own.some(([, text]) => text.includes("'../finding/"));
  const folders = ['widget', folder, ...(finds ? ['finding'] : [])];
  const found = new Set<string>();
  for (const [path, text] of Object.entries(sources)) {
    if (!folders.includes(path.split('/')[2] ?? '')) continue;
    for (const [, own = ''] of text.matchAll(/var\(\s*--engagiert-_([\w-]+)/g)) {
      const open = names.get(own);
      if (open) found.add(open);
    }
  }
  return found;
}
