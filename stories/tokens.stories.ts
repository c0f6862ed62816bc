import type { ArgTypes, Meta, StoryContext } from '@storybook/web-components-vite';
import { html, nothing, render, type TemplateResult } from 'lit';
import { highContrast } from '../.storybook/hosts.js';
import type { WidgetTag } from '../src/doors.js';
import { contrasts } from '../src/widget/contrast.js';
import { tags, tokens, type Entry } from './manifest.js';
import { FEED, headings, makeWidget, settled, type Args, type Story } from './widget.js';
import './tokens.css';

/** Preset → what a page loads for it. */
const presets: Readonly<Record<string, string>> = {
  none: '',
  neutral: themeFile('neutral'),
  kern: themeFile('kern'),
  wordpress: themeFile('wordpress'),
  'high-contrast': `<style>\n${highContrast.trim()}\n</style>\n`,
};

function themeFile(name: string): string {
  return `<link rel="stylesheet" href="https://example.org/engagiert-widgets/0.1.0/themes/${name}.css" />\n`;
}

const shortName = ({ name }: Entry) => name.replace('--engagiert-', '');

/** A length or number as a slider shows it, and the unit that it is in. */
function amountOf({ default: initial = '' }: Entry) {
  const [, amount, unit = ''] = /^([\d.]+)([a-z%]*)$/.exec(initial) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), unit };
}

function controlOf(token: Entry) {
  if (token.name.startsWith('--engagiert-color-')) return { type: 'color' };
  const found = amountOf(token);
  if (!found) return { type: 'text' };
  const { amount, unit } = found;
  const isSmall = unit.endsWith('em') || (unit === '' && amount < 10);
  const step = isSmall ? 0.05 : unit === '' ? 50 : unit === 'ms' ? 20 : 1;
  return { type: 'range', min: 0, max: Math.min(amount * 2.5 || 48, 900), step };
}

const categoryOf = (name: string) =>
  name.startsWith('color-')
    ? 'colours'
    : /font|line|heading|measure/.test(name)
      ? 'type'
      : /space|padding|height/.test(name)
        ? 'space and size'
        : 'form and motion';

const argTypes: ArgTypes = {
  preset: {
    control: { type: 'select' },
    options: Object.keys(presets),
    description: 'What to start from; the tokens below go on top',
    table: { category: 'start from' },
  },
  ...Object.fromEntries(
    tokens.map((token) => [
      shortName(token),
      {
        description: token.description,
        control: controlOf(token),
        table: {
          category: categoryOf(shortName(token)),
          defaultValue: { summary: token.default },
        },
      },
    ]),
  ),
} as ArgTypes;

const initial: Args = {
  preset: 'none',
  ...Object.fromEntries(
    tokens.map((token) => [shortName(token), amountOf(token)?.amount ?? token.default]),
  ),
};

const meta: Meta<Args> = {
  title: 'Foundations/Tokens',
  args: initial,
  argTypes,
  render: renderPlay,
  parameters: { controls: { expanded: false } },
};
export default meta;

/** Token → value, for what differs from its default. */
const changesOf = (args: Args): [name: string, value: string][] =>
  tokens.flatMap((token) => {
    const short = shortName(token);
    const value = args[short];
    if (value === undefined || value === initial[short]) return [];
    return [[token.name, `${value as string}${amountOf(token)?.unit ?? ''}`]];
  });

/** What a page's author copies. */
function styleSheet(args: Args): string {
  const changes = changesOf(args);
  const rule = changes.length
    ? `<style>\n${tags.join(',\n')} {\n${changes.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n</style>\n`
    : '';
  return (presets[String(args['preset'])] ?? '') + rule;
}

const pages = new WeakMap<Element, { readonly args: string; readonly page: HTMLElement }>();

/** All widgets, which stay while the tokens change under them. */
function renderPlay(args: Args, { canvasElement }: StoryContext<Args>): HTMLElement {
  const text = JSON.stringify(args);
  const before = pages.get(canvasElement);
  const page = before && before.args !== text ? before.page : makePage();
  pages.set(canvasElement, { args: text, page });
  const widgets = page.querySelector<HTMLElement>('.tokens-widgets') as HTMLElement;
  widgets.dataset['host'] = String(args['preset']);
  for (const widget of widgets.querySelectorAll<HTMLElement>(tags.join())) {
    for (const { name } of tokens) widget.style.removeProperty(name);
    for (const [name, value] of changesOf(args)) widget.style.setProperty(name, value);
  }
  const measure = () =>
    render(renderAside(args, widgets), page.querySelector<HTMLElement>('aside') as HTMLElement);
  measure();
  // Once the page around has its theme, and again when the widgets are there to be measured.
  requestAnimationFrame(() => void settled(page).then(measure));
  return page;
}

function makePage(): HTMLElement {
  const page = document.createElement('div');
  page.className = 'tokens';
  const widgets = document.createElement('div');
  widgets.className = 'tokens-widgets all-widgets';
  const settings: Readonly<Record<WidgetTag, Args>> = {
    'engagiert-funder-banner': { at: '2021-05-01' },
    'engagiert-actor-map': {},
    'engagiert-opportunity-list': { 'page-size': 3 },
    'engagiert-quote-carousel': {},
  };
  for (const tag of tags) {
    widgets.append(
      makeWidget(tag, { src: FEED, loading: 'eager', heading: headings[tag], ...settings[tag] }),
    );
  }
  page.append(widgets, document.createElement('aside'));
  return page;
}

function renderAside(args: Args, widgets: HTMLElement): TemplateResult {
  const css = styleSheet(args);
  const list = widgets.querySelector('engagiert-opportunity-list') as Element;
  return html`<h2>Contrast</h2>
    <ul>
      ${contrasts(list).map(({ front, back, ratio, least }) => {
        const ok = ratio >= least;
        return html`<li class=${ok ? 'good' : 'bad'}>
          <span aria-hidden="true">${ok ? '✓' : '✗'}</span>
          <span>${front} on ${back}</span>
          <strong>${ratio.toFixed(1)}</strong>
          <small>${ok ? '' : 'too low, '}needs ${least}</small>
        </li>`;
      })}
    </ul>
    <h2>Your style sheet</h2>
    ${
      css
        ? html`<pre
              tabindex="0"
              role="group"
              aria-label="Your style sheet"
            ><code>${css}</code></pre>
            <button type="button" @click=${() => void navigator.clipboard.writeText(css)}>
              Copy
            </button>`
        : html`<p>
            Nothing to paste yet: change a token in the controls, or start from a preset. The arrow
            in the controls’ header sets everything back.
          </p>`
    }
    ${args['preset'] === 'kern' || args['preset'] === 'wordpress' ? html`<p>The colours here are stand-ins: on your page they are those of your own style sheet.</p>` : nothing}`;
}

export const Play: Story = {};
/** A city's own colour, serif type and square corners. */
export const ACityOfItsOwn: Story = {
  args: {
    'color-accent': '#7a0f5c',
    'color-tint': '#f8eaf3',
    'font-family': 'Georgia, serif',
    radius: 0,
  },
};
/** A pale accent: the page says which contrasts are too low, and so does the widget in the console. */
export const TooPale: Story = {
  tags: ['!dev'],
  args: { 'color-accent': '#9bbfe8' },
  parameters: { says: /contrast/, a11y: { test: 'off' } },
};
