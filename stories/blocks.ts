import { Source, Story } from '@storybook/addon-docs/blocks';
import { createElement as h, type ComponentProps, type ReactNode } from 'react';
import { partsOf, tokens, type Entry } from './manifest.js';
import { usedTokens } from './used-tokens.js';

/** Building blocks of the documentation pages. */

type StoryExport = ComponentProps<typeof Story>['of'];

interface PairProps {
  readonly good: StoryExport;
  readonly bad: StoryExport;
  readonly goodText: string;
  readonly badText: string;
  /** One below the other, for what can be seen with room alone. */
  readonly wide?: boolean;
}

/** A do and a don't side by side, both live. */
export const Pair = ({ good, bad, goodText, badText, wide }: PairProps) =>
  h(
    'div',
    { className: `pair sb-unstyled ${wide ? 'pair-wide' : ''}` },
    side('Do', good, goodText),
    side('Don’t', bad, badText),
  );

const side = (word: 'Do' | 'Don’t', of: StoryExport, text: string) =>
  h(
    'figure',
    { className: word === 'Do' ? 'pair-do' : 'pair-dont' },
    h(
      'figcaption',
      null,
      h(
        'svg',
        { viewBox: '0 0 16 16', 'aria-hidden': true },
        h('path', { d: word === 'Do' ? 'M3 8.500l3.500 3.500L13 4.500' : 'M4 4l8 8M12 4l-8 8' }),
      ),
      h('span', null, h('strong', null, `${word}: `), ...words(text)),
    ),
    h('div', { className: 'pair-live' }, h(Story, { of })),
  );

/** A live widget in a card that leads to its page. */
export const Card = (props: {
  readonly of: StoryExport;
  readonly name: string;
  readonly page: string;
  readonly children: ReactNode;
}) =>
  h(
    'section',
    { className: 'card sb-unstyled' },
    h('h2', null, h('a', { href: `./?path=/docs/${props.page}`, target: '_top' }, props.name)),
    props.children,
    h('div', { className: 'pair-live' }, h(Story, { of: props.of })),
  );

/** The parts and tokens of a widget, for the page's own style sheet. */
export const Look = ({ of: tag }: { readonly of: string }) => {
  const used = usedTokens(tag);
  return h(
    'div',
    { className: 'look sb-unstyled' },
    h('h3', null, 'Tokens'),
    tokenTable(tokens.filter(({ name }) => used.has(name))),
    h('h3', null, 'Parts'),
    table(
      ['Part', 'What it is'],
      partsOf(tag).map(({ name, description }) => [code(`::part(${name})`), words(description)]),
    ),
    h(Source, { language: 'css', code: example(tag) }),
  );
};

/** Every token, with its default. */
export const AllTokens = () => h('div', { className: 'look sb-unstyled' }, tokenTable(tokens));

const tokenTable = (entries: readonly Entry[]) =>
  table(
    ['Token', 'Default', 'What it is for'],
    entries.map(({ name, default: initial, description }) => [
      code(name),
      h(
        'span',
        { className: 'value' },
        name.startsWith('--engagiert-color-') &&
          h('span', { className: 'swatch', style: { background: initial } }),
        initial,
      ),
      words(description),
    ]),
  );

const example = (tag: string) =>
  `${tag} {\n  --engagiert-color-accent: #7a0f5c;\n  --engagiert-radius: 2px;\n}\n${tag}::part(heading) {\n  font-size: 1.5rem;\n}`;

const code = (text: string, key?: number) => h('code', { key }, text);

/** What stands in backticks, as code. */
const words = (text = ''): ReactNode[] =>
  text.split('`').map((part, at) => (at % 2 ? code(part, at) : part));

const table = (heads: readonly string[], lines: readonly (readonly ReactNode[])[]) =>
  h(
    'div',
    // On a phone it scrolls sideways, by keyboard, too.
    { className: 'look-table', role: 'group', 'aria-label': heads[0], tabIndex: 0 },
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h('tr', null, ...heads.map((head) => h('th', { key: head, scope: 'col' }, head))),
      ),
      h(
        'tbody',
        null,
        ...lines.map((cells, at) =>
          h('tr', { key: at }, ...cells.map((cell, column) => h('td', { key: column }, cell))),
        ),
      ),
    ),
  );
