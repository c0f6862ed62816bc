import 'axe-core';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { shadow } from './widgets.js';

declare const axe: {
  setup(element: Element): void;
  teardown(): void;
  commons: { text: { accessibleText(node: Element): string } };
};

const CONTROLS =
  'button, a[href], input, select, summary, [role=dialog], [role=region], [role=group], section, [tabindex="0"]';

/** Everything that can be used or is announced as a place, and is on screen. */
export const controls = (element: WidgetElement): HTMLElement[] =>
  [...shadow(element).querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (node) => node.checkVisibility() && !node.closest('[inert]'),
  );

/** The names that assistive technology says, in the order of the document. */
export function accessibleNames(element: WidgetElement): { node: HTMLElement; name: string }[] {
  axe.setup(element);
  try {
    return controls(element).map((node) => ({
      node,
      name: axe.commons.text.accessibleText(node).trim(),
    }));
  } finally {
    axe.teardown();
  }
}

/** Every text of the shadow tree and every attribute that is read out. */
export function textsOf(element: WidgetElement): string[] {
  const base = shadow(element).querySelector('.base');
  if (!base) return [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    // Counts are announced a little later than they are shown.
    const isLater = walker.currentNode.parentElement?.matches('[role=status].sr');
    if (!isLater) texts.push(walker.currentNode.textContent?.trim() ?? '');
  }
  for (const node of base.querySelectorAll('*'))
    for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'])
      texts.push(node.getAttribute(name)?.trim() ?? '');
  return texts.filter((text) => /\p{L}{2}/u.test(text));
}
