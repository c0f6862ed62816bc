import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { sampleFeed } from '../support/feeds.js';
import { specialStates, type States } from '../support/states.js';
import { atRest } from '../support/variants.js';
import { waitUntil } from '../support/wait-until.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';

/** Stops of the Tab key in a row; more would be a trap. */
const MOST = 120;

function fence(element: WidgetElement): [HTMLButtonElement, HTMLButtonElement] {
  const buttons = [document.createElement('button'), document.createElement('button')] as const;
  buttons[0].textContent = 'vorher';
  buttons[1].textContent = 'nachher';
  element.before(buttons[0]);
  element.after(buttons[1]);
  return [...buttons];
}

/** What is wrong with a stop, seen from the one before it. */
type Look = (node: HTMLElement, previous: HTMLElement | undefined) => readonly string[];

/** Every stop between two buttons outside, in the order of the keys, looked at while it has the focus. */
async function walk(
  element: WidgetElement,
  from: HTMLElement,
  to: HTMLElement,
  keys: string,
  look: Look = () => [],
) {
  const stops: HTMLElement[] = [];
  const found: string[] = [];
  let previous: HTMLElement | undefined;
  from.focus();
  for (let press = 0; press < MOST; press++) {
    await sendKeys({ press: keys });
    if (document.activeElement === to) return { stops, found };
    const at = shadow(element).activeElement as HTMLElement | null;
    if (!at) continue;
    stops.push(at);
    found.push(...look(at, previous));
    previous = at;
  }
  throw new Error(`the keyboard stays inside: ${stops.slice(-3).map(inWords).join(', ')}`);
}

const inWords = (node: Element) =>
  `${node.localName}.${node.getAttribute('class') ?? ''} "${(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 30)}"`;

/** Visible, large enough to see, inside of what scrolls, and with a ring that is no thinner than 2 px. */
function unseen(node: HTMLElement): string[] {
  const found: string[] = [];
  const box = node.getBoundingClientRect();
  const style = getComputedStyle(node);
  if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !box.width)
    found.push('is not visible');
  const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
  const drawnInside = node.matches('.canvas');
  if (!ring && !drawnInside) found.push(`has no ring (${style.outline})`);
  if (box.bottom < 0 || box.top > innerHeight) found.push('is out of view');
  return found.map((line) => `${inWords(node)} ${line}`);
}

/** Firefox stops at everything that scrolls, also where there is nothing to say. */
const mute = (node: Element): string[] =>
  node.matches('a, button, input, select, summary, [role]')
    ? []
    : [`${inWords(node)} says nothing`];

/** The map's markers are led through by arrow keys and stand where their places are. */
const isLate = (node: Element, previous: Element | undefined) =>
  previous?.isConnected &&
  ![node, previous].some((one) => one.closest('.leaflet')) &&
  previous.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;

const look: Look = (node, previous) => [
  ...unseen(node),
  ...mute(node),
  ...(isLate(node, previous) ? [`${inWords(node)} comes too late`] : []),
];

for (const tag of tags) {
  // A map is at rest once its markers are there, which is a state of its own.
  const states: States = specialStates[tag]?.['with markers']
    ? {}
    : { ready: (attributes) => readyWidget(tag, attributes) };
  describe(`<${tag}> by keyboard (A2, A17, A18)`, () => {
    for (const [state, place] of Object.entries({ ...states, ...specialStates[tag] }))
      it(`${state}: every stop is seen, in the order of reading, and the way back is there`, async () => {
        const element = await place({ heading: 'Titel' });
        (element.parentElement as HTMLElement).style.width = '700px';
        await atRest(element);
        const [before, after] = fence(element);
        const { stops, found } = await walk(element, before, after, 'Tab', look);
        expect(found).to.deep.equal([]);
        const back = await walk(element, after, before, 'Shift+Tab');
        // A panel closes behind who leaves it.
        const known = stops.filter((stop) => back.stops.includes(stop));
        expect(back.stops.reverse().map(inWords)).to.deep.equal(known.map(inWords));
      });
  });
}

/** Rings that what has just scrolled cuts off. Firefox leaves what is in sight without its ring where it is. */
function cutOff(): Look {
  const scrolled = new Map<Element, number>();
  return (node) => {
    const box = node.parentElement?.closest('.list, .find-panel, .popup');
    if (!box || scrolled.get(box) === box.scrollTop) return mute(node);
    scrolled.set(box, box.scrollTop);
    const { outlineOffset, outlineWidth } = getComputedStyle(node);
    const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const [inner, outer] = [node.getBoundingClientRect(), box.getBoundingClientRect()];
    return inner.top - ring < outer.top - 0.5 || inner.bottom + ring > outer.bottom + 0.5
      ? [`the ring of ${inWords(node)} is cut off`]
      : [];
  };
}

describe('rings in what scrolls (A18)', () => {
  const many = (count: number) => ({
    ...sampleFeed(),
    categories: Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: `Thema ${at}` })),
    actors: Array.from({ length: count }, (_, at) => ({
      id: `n${at}`,
      name: `Verein ${at}`,
      categories: [`c${at}`],
      url: `https://example.org/${at}`,
      position: { lat: 51.3, lon: 9.5 },
    })),
  });

  for (const [where, selector, view] of [
    ['the list beside the map', '', 'both'],
    ['a panel with many options', '.find-facet', 'list'],
    ['a popup of many', '.marker', 'map'],
  ] as const)
    it(`are whole, and around something to use, in ${where}`, async () => {
      const element = await readyWidget('engagiert-actor-map', { view }, many(60));
      (element.parentElement as HTMLElement).style.width = '900px';
      await atRest(element);
      const [before, after] = fence(element);
      let from: HTMLElement = before;
      if (selector) {
        await waitUntil(() => shadow(element).querySelector(selector), `${selector} is there`);
        from = shadow(element).querySelector<HTMLElement>(selector)!;
        from.click();
        const inside = '.find-panel:not([hidden]) input, .members';
        await waitUntil(() => shadow(element).querySelector(inside), 'it opens');
        if (view === 'map') from = shadow(element).querySelector<HTMLElement>('.popup')!;
      }
      const { found } = await walk(element, from, after, 'Tab', cutOff());
      expect(found).to.deep.equal([]);
    });
});

describe('the walk by keyboard', () => {
  it('notices a missing ring, and what comes too late', async () => {
    const element = await readyWidget('engagiert-quote-carousel');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':focus-visible { outline: none !important }');
    shadow(element).adoptedStyleSheets.push(sheet);
    shadow(element).querySelector('.steps button:last-child')?.setAttribute('tabindex', '1');
    const [before, after] = fence(element);
    const { found } = await walk(element, before, after, 'Tab', look);
    expect(found.join()).to.contain('no ring').and.to.contain('too late');
  });
});
