import '../../src/all.js';
import { fixture, html } from '@open-wc/testing';
import { doors, prefix, type WidgetTag } from '../../src/doors.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { sampleFeed } from './feeds.js';
import { waitUntil } from './wait-until.js';

export const tags = Object.keys(doors).map((name) => `${prefix}${name}` as WidgetTag);

export type WidgetAttributes = Readonly<Record<string, string>>;

/** A widget in a container of its own, as a page would write it. */
export async function placeWidget(
  tag: string,
  attributes: WidgetAttributes = {},
  data?: unknown,
  content = '<a href="https://example.org/alles">Alles auf einer Seite</a>',
): Promise<WidgetElement> {
  const box = await fixture(html`<div></div>`);
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const slotted = document.createRange().createContextualFragment(content);
  element.append(slotted);
  if (data !== undefined) element.data = data;
  box.append(element);
  await element.updateComplete;
  return element;
}

/** A widget that shows the sample feed. */
export async function readyWidget(
  tag: string,
  attributes: WidgetAttributes = {},
  data: unknown = sampleFeed(),
): Promise<WidgetElement> {
  const element = await placeWidget(tag, attributes, data);
  await waitUntil(() => element.status === 'ready', `${tag} gets ready`);
  await element.updateComplete;
  return element;
}

export const shadow = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no open shadow root`);
  return element.shadowRoot;
};

/** What a reader sees: the text of the shadow tree without its styles. */
export const shownText = (element: Element): string =>
  (shadow(element).querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text once parts that come later (opening hours, another language) have arrived: unchanged for a while. */
export async function steadyText(element: Element): Promise<string> {
  let text = '';
  let since = 0;
  await waitUntil(() => {
    const now = shownText(element);
    since = now === text ? since + 1 : 0;
    text = now;
    return since > 5;
  }, 'text comes to rest');
  return text;
}
