import { directionOf } from '../../src/i18n/localize.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { shadow } from './widgets.js';
import { waitUntil } from './wait-until.js';

/** Languages, themes and widths that are looked at in every state; a widget is made once and changed in place. */
const LANGUAGES = ['de', 'en', 'ar'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 320] as const;

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Resolves when everything has stood still for three frames: maps and rows follow a new width by themselves. */
export async function atRest(element: WidgetElement): Promise<void> {
  const places = () =>
    [...shadow(element).querySelectorAll('.base, .base *')]
      .map((node) => Object.values(node.getBoundingClientRect().toJSON() as object).join())
      .join(' ');
  let before = '';
  for (let same = 0, tries = 0; same < 3 && tries < 300; tries++) {
    // The colours of the last theme fade out; what counts is where they end.
    for (const animation of shadow(element).getAnimations()) animation.finish();
    await frame();
    const now = places();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Runs a check for each variant and gives back what each found, with the variant's name before it. */
export async function everyVariant(
  element: WidgetElement,
  check: () => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const lang of LANGUAGES) {
    element.lang = lang;
    const base = () => shadow(element).querySelector<HTMLElement>('.base');
    await waitUntil(
      () => base()?.lang === lang && base()?.dir === directionOf(lang),
      `it speaks ${lang}`,
    );
    for (const theme of THEMES) {
      element.setAttribute('theme', theme);
      for (const width of WIDTHS) {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        await element.updateComplete;
        await atRest(element);
        for (const line of await check()) found.push(`${lang}, ${theme}, ${width} px: ${line}`);
      }
    }
  }
  return found;
}
