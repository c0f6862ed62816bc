import type { ArgTypes, StoryContext, StoryObj } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

/** Attribute names and their values, as in HTML. */
export type Args = Readonly<Record<string, unknown>>;
export type Story = StoryObj<Args>;

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

function declarationOf(tag: string) {
  for (const { declarations } of manifest.modules) {
    for (const declaration of declarations) if (declaration.tagName === tag) return declaration;
  }
  throw new Error(`${tag} is not in custom-elements.json`);
}

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

/** A row for all that the manifest knows; attributes can be changed. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes, members, events, slots, cssParts, cssProperties } = declarationOf(tag);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...rows(
      attributes.filter(({ name }) => name !== 'status'),
      'attributes',
      true,
    ),
    ...rows(methods, 'methods'),
    ...rows(events, 'events'),
    ...rows(slots, 'slots'),
    ...rows(cssParts, 'CSS parts'),
    ...rows(cssProperties, 'CSS custom properties'),
  };
}

export const descriptionOf = (tag: string): string => declarationOf(tag).description ?? '';

const FALLBACK = 'https://example.org/';

/** The widget with the args as attributes, and the page's own link as its fallback. */
export function renderWidget(args: Args, { component, globals }: StoryContext<Args>): HTMLElement {
  const widget = document.createElement(String(component));
  for (const [name, value] of Object.entries({ theme: globals['theme'], ...args })) {
    if (name === 'data') Object.assign(widget, { data: value });
    else if (value === true) widget.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== '') {
      widget.setAttribute(name, String(value));
    }
  }
  const link = document.createElement('a');
  link.href = FALLBACK;
  link.textContent = 'Zur Seite der Stadt';
  widget.append(link);
  return widget;
}

/** What a page author writes for this story. */
export function snippet(_code: string, { component, args }: StoryContext<Args>): string {
  const attributes = Object.entries(args)
    .filter(
      ([name, value]) => name !== 'data' && value !== false && value !== undefined && value !== '',
    )
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${String(value)}"`));
  return `<${component}${attributes.join('')}>\n  <a href="${FALLBACK}">Zur Seite der Stadt</a>\n</${component}>`;
}

/** A story for each thing that can happen to a feed; the same for every widget. */
export const statuses = {
  idle: { args: { src: '' } },
  loading: { args: { src: 'answers/never.json' } },
  ready: {},
  stale: {
    args: { src: 'answers/once.json' },
    play: async ({ canvasElement }) => {
      const widget = canvasElement.querySelector('[src]') as HTMLElement & { refresh(): void };
      if (widget.getAttribute('status') === 'loading') {
        await new Promise((resolve) =>
          widget.addEventListener('engagiert-load', resolve, { once: true }),
        );
      }
      widget.refresh();
    },
  },
  error: { args: { src: 'feeds/no-such-file.json' } },
  empty: { args: { src: 'answers/empty.json' } },
} satisfies Record<string, Story>;
