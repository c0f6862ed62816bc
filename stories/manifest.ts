import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { doors, prefix, type WidgetTag } from '../src/doors.js';

/** What Storybook shows of the widgets comes from the manifest, so that it tells of nothing that does not exist. */

export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

const declarations = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter((declaration) => declaration.tagName);

/** In the order in which pages mostly have them. */
export const tags = Object.keys(doors).map((name) => `${prefix}${name}` as WidgetTag);

export function declarationOf(tag: string) {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`${tag} is not in custom-elements.json`);
  return found;
}

/** Attributes that a page may set. */
export const attributesOf = (tag: string): readonly Entry[] =>
  (declarationOf(tag).attributes as readonly Entry[]).filter(({ name }) => name !== 'status');

/** The design tokens: the same for every widget. */
export const tokens: readonly Entry[] = declarations[0]?.cssProperties ?? [];

export const partsOf = (tag: string): readonly Entry[] => declarationOf(tag).cssParts;

/** A default as an attribute would say it. */
export const defaultOf = ({ default: initial = '' }: Entry): string =>
  initial.replace(/^'(.*)'$/, '$1');

function controlOf(type: string) {
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  if (words.length > 0 && !type.includes('[]'))
    return { control: { type: 'select' }, options: words };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number' || type === 'number | undefined') return { control: { type: 'number' } };
  return { control: { type: 'text' } };
}

function rows(
  entries: readonly Entry[] | undefined,
  category: string,
  isEditable = false,
): ArgTypes {
  return Object.fromEntries(
    (entries ?? []).map(({ name, description, default: initial, type }) => [
      // Two rows may share a name: the attribute `heading` and the slot `heading`.
      isEditable ? name : `${category}: ${name}`,
      {
        name: name || '(default)',
        description,
        ...(isEditable ? controlOf(type?.text ?? 'string') : { control: false }),
        table: {
          category,
          ...(type && { type: { summary: type.text } }),
          ...(initial !== undefined && { defaultValue: { summary: initial } }),
        },
      },
    ]),
  ) as ArgTypes;
}

/** A row for what the manifest knows; attributes can be changed. Parts and tokens have a table of their own. */
export function argTypesOf(tag: string): ArgTypes {
  const { members, events, slots } = declarationOf(tag);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...rows(attributesOf(tag), 'attributes', true),
    ...rows(methods, 'methods'),
    ...rows(events, 'events'),
    ...rows(slots, 'slots'),
  };
}

export const descriptionOf = (tag: string): string => declarationOf(tag).description ?? '';
