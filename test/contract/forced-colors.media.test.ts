import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { commonStates, specialStates } from '../support/states.js';
import { controls } from '../support/names.js';
import { atRest } from '../support/variants.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';

/** Relative luminance of a computed colour, or undefined where nothing is painted. */
function luminance(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha === 0) return undefined;
  const [r, g, b] = [red, green, blue].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ground(node: Element | null): number {
  for (let at = node; at; at = at.parentElement) {
    const found = luminance(getComputedStyle(at).backgroundColor);
    if (found !== undefined) return found;
  }
  // What is behind the widget is the page's, in the system's colour.
  return luminance(getComputedStyle(document.documentElement).backgroundColor) ?? canvas();
}

/** A system colour as the browser has it now. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.backgroundColor = name;
  document.body.append(probe);
  const found = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return found;
}

const canvas = () => luminance(system('Canvas')) ?? 1;

/** The pair for what is chosen is the reader's own, whatever its contrast: Firefox without a desktop has 2.9:1. */
function isHighlighted(node: Element): boolean {
  const { color, backgroundColor } = getComputedStyle(node);
  return color === system('HighlightText') && backgroundColor === system('Highlight');
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const texts = (element: Element) =>
  [...shadow(element).querySelectorAll('.base *')].filter(
    (node) =>
      node.checkVisibility() &&
      !node.closest('.sr, svg, [inert], [aria-disabled=true]') &&
      [...node.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
      ),
  );

const unreadable = (element: Element): string[] =>
  texts(element).flatMap((node) => {
    const ratio = contrast(luminance(getComputedStyle(node).color) ?? 0, ground(node));
    return ratio < 4.5 && !isHighlighted(node)
      ? [`${node.localName}.${node.getAttribute('class') ?? ''} ${ratio.toFixed(1)}`]
      : [];
  });

/** Buttons and fields without an outline of their own would be bare text. */
const unbounded = (element: Element & Parameters<typeof controls>[0]): string[] =>
  controls(element)
    .filter((node) => node.matches('.button:not(.plain), .field'))
    .filter((node) => getComputedStyle(node).borderTopStyle === 'none')
    .map((node) => node.outerHTML.slice(0, 90));

for (const tag of tags) {
  describe(`<${tag}> in forced colours (A36)`, () => {
    afterEach(() => emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));
    for (const [state, place] of Object.entries({ ...commonStates(tag), ...specialStates[tag] }))
      it(`${state}: texts are readable, controls have outlines`, async () => {
        await emulateMedia({ forcedColors: 'active' });
        const element = await place({ heading: 'Titel' });
        const found: string[] = [];
        for (const colorScheme of ['light', 'dark'] as const) {
          await emulateMedia({ forcedColors: 'active', colorScheme });
          await atRest(element);
          for (const line of [...unreadable(element), ...unbounded(element)])
            found.push(`${colorScheme}: ${line}`);
        }
        expect(found).to.deep.equal([]);
      });
  });
}

describe('the look at forced colours', () => {
  after(() => emulateMedia({ forcedColors: 'none' }));
  it('can fail', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await readyWidget('engagiert-quote-carousel');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { forced-color-adjust: none; color: gray } .button { border: 0 }');
    shadow(element).adoptedStyleSheets.push(sheet);
    expect(unreadable(element)).to.not.deep.equal([]);
    expect(unbounded(element)).to.not.deep.equal([]);
  });
});
