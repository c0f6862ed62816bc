import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { snippets } from '../demo/builder/snippets.js';
import type { WidgetTag } from '../src/doors.js';
import { attributesOf, declarationOf, defaultOf, tags } from './manifest.js';

/** Attribute names and their values, as in HTML; `data` is a feed object in place of `src`. */
export type Args = Readonly<Record<string, unknown>>;
export type Story = StoryObj<Args>;

export const FEED = 'feeds/kassel.json';

/** For stories of several widgets. */
export const headings: Readonly<Record<WidgetTag, string>> = {
  'engagiert-funder-banner': 'Gefördert und getragen',
  'engagiert-actor-map': 'Wer ist aktiv?',
  'engagiert-opportunity-list': 'Mitmachen',
  'engagiert-quote-carousel': 'Was Engagierte sagen',
};
export const whichWidget = {
  control: { type: 'select' },
  options: ['all', ...tags],
  description: 'Which widget is shown',
} as const;

const fallback = { href: 'https://example.org/', text: 'Zur Seite der Stadt' };

/** A widget with the page's own link as its fallback. */
export function makeWidget(tag: string, args: Args): HTMLElement {
  const widget = document.createElement(tag);
  const link = document.createElement('a');
  Object.assign(link, { href: fallback.href, textContent: fallback.text });
  widget.append(link);
  tellActions(widget);
  setArgs(widget, args);
  return widget;
}

/** What the widget says to the page around, with the fields of its events, for the panel “Actions”. */
function tellActions(widget: HTMLElement): void {
  for (const { name } of declarationOf(widget.localName).events) {
    const tell = action(name);
    widget.addEventListener(name, (event) => {
      // The browser's own.
      const { isTrusted: _, ...fields } = event;
      tell(fields);
    });
  }
}

function setArgs(widget: HTMLElement, args: Args): void {
  for (const { name } of attributesOf(widget.localName)) {
    const value = textOf(args[name]);
    if (value !== undefined) widget.setAttribute(name, value);
    else if (name !== 'theme') widget.removeAttribute(name);
  }
  Object.assign(widget, { data: args['data'] });
}

/** An attribute's text; nothing where it is not set. */
const textOf = (value: unknown): string | undefined =>
  value === true
    ? ''
    : value === false || value === undefined || value === ''
      ? undefined
      : `${value as string}`;

interface Shown {
  readonly id: string;
  readonly args: string;
  readonly widget: HTMLElement;
}
const shown = new WeakMap<Element, Shown>();

/** The widget with the args as attributes. A control changes the widget that is there, as a page's script would. */
export function renderWidget(args: Args, context: StoryContext<Args>): HTMLElement {
  const { id, component, canvasElement } = context;
  const before = shown.get(canvasElement);
  const text = JSON.stringify(args);
  const isChange = before?.id === id && before.args !== text;
  const widget = isChange ? before.widget : makeWidget(String(component), args);
  if (isChange) setArgs(widget, args);
  shown.set(canvasElement, { id, args: text, widget });
  return widget;
}

/** The two lines that a web editor pastes for what the controls show: attributes that differ from their default. */
export function twoLines(tag: string, args: Args): string {
  const attributes: Record<string, string> = {};
  for (const entry of attributesOf(tag)) {
    const { name } = entry;
    const value = textOf(args[name]);
    // `eager` is for the stories, which wait for the feed.
    if (value === undefined || name === 'src' || name === 'loading' || value === defaultOf(entry))
      continue;
    attributes[name] = value;
  }
  const [code = ''] = snippets('html', {
    tag,
    title: tag,
    src: 'https://example.org/feed.json',
    lang: '',
    attributes,
    base: 'https://example.org/engagiert-widgets/0.1.0/',
    fallback,
  });
  return code;
}

/** Storybook asks for the source of a story. */
export function sourceOf(code: string, { component, args, globals }: StoryContext<Args>): string {
  if (!(tags as readonly string[]).includes(String(component))) return code;
  const theme = String(globals['theme']);
  return twoLines(String(component), {
    ...(/^(light|dark)$/.test(theme) && { theme }),
    ...args,
  });
}

/** Resolves when every widget in an element has the status, whatever it takes to get there. */
export async function settled(
  element: HTMLElement,
  status = 'ready',
  seconds = 45,
): Promise<HTMLElement[]> {
  const widgets = [...element.querySelectorAll<HTMLElement>(tags.join())];
  const there = () => widgets.every((widget) => widget.getAttribute('status') === status);
  await new Promise<void>((resolve, reject) => {
    if (there()) return resolve();
    const observer = new MutationObserver(() => {
      if (there()) finish(resolve);
    });
    const timer = setTimeout(() => {
      const found = widgets.map(
        (widget) => `${widget.localName}: ${widget.getAttribute('status')}`,
      );
      finish(() => reject(new Error(`not ${status} after ${seconds} s: ${found.join(', ')}`)));
    }, seconds * 1000);
    const finish = (then: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      then();
    };
    observer.observe(element, { subtree: true, attributeFilter: ['status'] });
  });
  return widgets;
}
