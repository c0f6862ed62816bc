import '../../src/define/quote-carousel.js';
import { fixture, html } from '@open-wc/testing';
import type { QuoteCarouselElement } from '../../src/quote-carousel/quote-carousel.js';
import { waitUntil as until } from '../support/wait-until.js';

export { until };

export type QuoteData = Record<string, unknown>;

const sentence =
  'Freiwilliges Engagement im Quartier verbessert die Lebensqualität aller Menschen. ';
export const words = (length: number) => sentence.repeat(Math.ceil(length / 82)).slice(0, length);

/** Some quotes of different lengths, each by someone else and with a source to follow. */
export const quotes = (count: number, change: (index: number) => QuoteData = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${index + 1}`,
    text: words([80, 200, 394, 120][index % 4] ?? 80),
    person: { name: `Person ${index + 1}`, role: 'Vorsitz', organization: 'Verein e. V.' },
    date: '2024-03-01',
    source: { label: 'HNA', url: `https://example.org/${index + 1}` },
    ...change(index),
  }));

export const feed = (list: readonly QuoteData[]) => ({
  version: '1.0',
  language: 'de',
  quotes: list,
});

/** A carousel that shows these quotes; attributes as in HTML. */
export async function carouselOf(
  list: readonly QuoteData[],
  attributes: Record<string, string | number> = {},
  width = 600,
): Promise<QuoteCarouselElement> {
  const box = await fixture<HTMLDivElement>(html`<div lang="de"></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('engagiert-quote-carousel');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  element.data = feed(list);
  box.append(element);
  await until(() => element.status === 'ready', 'the feed is shown');
  await element.updateComplete;
  return element;
}

export const find = <E extends HTMLElement>(element: Element, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The slides that are not hidden from anyone, by their names. */
export const inView = (element: Element): string[] =>
  all(element, '[part~=slide]')
    .filter((slide) => !slide.inert)
    .map((slide) => slide.getAttribute('aria-label') ?? '');

/** Whether this slide stands where the reader sees it. */
export const isPlaced = (element: Element, index: number): boolean => {
  const slide = all(element, '[part~=slide]')[index]?.getBoundingClientRect();
  const track = find(element, '[part~=track]').getBoundingClientRect();
  return Boolean(slide) && slide!.left >= track.left - 2 && slide!.right <= track.right + 2;
};

export const placed = (element: Element, index: number) =>
  until(
    () => isPlaced(element, index),
    () => {
      const { scrollLeft } = find(element, '[part~=track]');
      return `slide ${index + 1} scrolls into view, not ${inView(element).join()} at ${scrollLeft}`;
    },
  );

/** Hears of each quote that comes into view, and by whom. */
export const changes = (element: QuoteCarouselElement): readonly string[] => {
  const seen: string[] = [];
  element.addEventListener('engagiert-slide-change', ({ index, reason }) =>
    seen.push(`${index} ${reason}`),
  );
  return seen;
};

/** The words of the quotes that are not hidden from anyone. */
export const text = (element: Element) =>
  all(element, '[part~=slide]:not([inert]) [part~=text], .alone > * [part~=text]').map((part) =>
    part.textContent?.trim(),
  );

export const scroll = (element: Element, left: number) =>
  find(element, '[part~=track]').scrollTo({ left, behavior: 'instant' });
