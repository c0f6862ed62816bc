import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { commonStates, specialStates } from '../support/states.js';
import { atRest } from '../support/variants.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';

/** What readers do to a page: 400 % zoom, text twice as large, spacing of their own (1.4.4, 1.4.10, 1.4.12). */
const READERS = {
  '320 CSS px wide, as at 400 % zoom (A33)': { width: 320, css: '' },
  '320 CSS px wide with text at 200 % (A35)': { width: 320, css: '', size: '32px' },
  'text at 200 % (A35)': { width: 1280, css: '', size: '32px' },
  'spacing of their own (A34)': {
    width: 320,
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
} satisfies Record<string, { width: number; css: string; size?: string }>;

/** Shown as a part on purpose, with a way to the whole; or the map itself, which may be larger than the screen. */
const CUT_ON_PURPOSE = '.sr, .description, .folded, .track, .leaflet, .canvas, .find-panel, .scale';
const hasText = (node: Element) =>
  [...node.childNodes].some(
    (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
  );

/** Texts that reach out of the widget, and boxes that cut the text in them. */
function lost(element: WidgetElement, width: number): string[] {
  const found: string[] = [];
  const { left, right } = element.getBoundingClientRect();
  if (right - left > width + 1) found.push(`the widget is ${right - left} px wide`);
  if (element.scrollWidth > element.clientWidth) found.push('the widget scrolls sideways');
  for (const node of shadow(element).querySelectorAll<HTMLElement>('.base *')) {
    if (!node.checkVisibility({ visibilityProperty: true })) continue;
    const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
    const onPurpose = node.closest(CUT_ON_PURPOSE) ?? node.closest('[inert]');
    const box = node.getBoundingClientRect();
    if (!onPurpose && hasText(node) && (box.left < left - 1 || box.right > right + 1))
      found.push(`${name} reaches from ${box.left} to ${box.right}`);
    const { overflow, display } = getComputedStyle(node);
    const cuts = /hidden|clip/.test(overflow) && !display.startsWith('inline');
    if (!onPurpose && cuts && node.scrollHeight > node.clientHeight + 1 && !node.matches('.ground'))
      found.push(`${name} cuts ${node.scrollHeight - node.clientHeight} px`);
    if (!onPurpose && node.localName === 'button' && node.scrollWidth > node.clientWidth + 1)
      found.push(`${name} is too narrow for "${node.textContent?.trim()}"`);
  }
  return found;
}

async function readAs(
  element: WidgetElement,
  { width, css, size }: { width: number; css: string; size?: string },
): Promise<() => void> {
  const box = element.parentElement as HTMLElement;
  box.style.cssText = `width: ${width}px; ${size ? `font-size: ${size}` : ''}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = shadow(element).adoptedStyleSheets;
  shadow(element).adoptedStyleSheets = [...before, sheet];
  await element.updateComplete;
  await atRest(element);
  return () =>
    (shadow(element).adoptedStyleSheets = shadow(element).adoptedStyleSheets.filter(
      (one) => one !== sheet,
    ));
}

for (const tag of tags) {
  describe(`<${tag}> loses nothing for readers with`, () => {
    for (const [state, place] of Object.entries({ ...commonStates(tag), ...specialStates[tag] }))
      it(state, async () => {
        const element = await place({ heading: 'Titel des Widgets', lang: 'de' });
        const found: string[] = [];
        for (const [reader, settings] of Object.entries(READERS)) {
          const undo = await readAs(element, settings);
          found.push(...lost(element, settings.width).map((line) => `${reader}: ${line}`));
          undo();
        }
        expect(found).to.deep.equal([]);
      });
  });
}

describe('the search for lost text', () => {
  it('can fail', async () => {
    const element = await readyWidget('engagiert-opportunity-list');
    const css = '.card p { block-size: 1em; overflow: hidden; inline-size: 400px }';
    const undo = await readAs(element, { width: 320, css });
    expect(lost(element, 320).join()).to.contain('reaches').and.to.contain('cuts');
    undo();
  });
});
