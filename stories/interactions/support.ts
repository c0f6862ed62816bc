import { configure, within } from 'storybook/test';
import { settled } from '../widget.js';

/** Machines that run tests are busy, and a map takes its time; the page's markup says nothing about the reason. */
configure({
  asyncUtilTimeout: 15_000,
  getElementError: (message) => new Error(message ?? 'not found'),
});

/** The story's widget once it has the status, and the queries of Testing Library within it. */
export async function widgetOf(canvasElement: HTMLElement, status?: string) {
  const [widget] = await settled(canvasElement, status);
  const root = widget?.shadowRoot;
  if (!widget || !root) throw new Error('The story shows no widget.');
  return {
    widget,
    inside: within(root as unknown as HTMLElement),
    focused: () => root.activeElement,
    one: (selector: string) => root.querySelector<HTMLElement>(selector),
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
  };
}
