import '../../src/define/funder-banner.js';
import { fixture, html } from '@open-wc/testing';
import type { FunderBannerElement } from '../../src/funder-banner/funder-banner.js';
import { waitUntil } from '../support/wait-until.js';

export const file = (name: string) => new URL(name, import.meta.url).href;

/** It gives boxes of images heights of whole pixels; both others keep fractions. */
export const isWebKit = navigator.vendor.startsWith('Apple');

/** 300 × 100, green. */
export const logo = (more: object = {}) => ({
  src: file('./logo.svg'),
  alt: 'Logo',
  width: 300,
  height: 100,
  ...more,
});

export const wording = 'Gefördert aufgrund eines Beschlusses des Deutschen Bundestages.';

export const feedOf = <T>(funders: readonly T[], more: object = {}) => ({
  version: '1.0',
  language: 'de',
  ...more,
  funders,
});

/** All that a banner can show, in one feed. */
export const fullFeed = () =>
  feedOf([
    { id: 'eu', name: 'Europäische Union', role: 'eu', wording, logo: logo() },
    {
      id: 'bund',
      name: 'Bundesministerium für Familie, Senioren, Frauen und Jugend',
      role: 'federal',
      url: 'https://example.org/bund',
      wording,
      disclaimer: 'Für den Inhalt ist die Stadt verantwortlich.',
      logo: logo({ width: 440, height: 200 }),
    },
    { id: 'a', name: 'Bürgerstiftung', role: 'funder', url: 'https://example.org/a' },
    { id: 'b', name: 'Sparkasse', logo: logo({ srcDark: file('./logo-pale.svg') }) },
    { id: 'c', name: 'Freiwilligenzentrum', role: 'carrier', url: 'https://example.org/c' },
    { id: 'd', name: 'Stadt', role: 'partner' },
    {
      id: 'e',
      name: 'Frühere Stiftung',
      role: 'funder',
      period: { from: '2010-01-01', to: '2014-12-31' },
    },
  ]);

export async function banner(
  data: unknown,
  attributes: Readonly<Record<string, string>> = {},
  width = 900,
): Promise<FunderBannerElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('engagiert-funder-banner');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  await waitUntil(
    () => element.status === 'ready' || element.status === 'error',
    'it has the feed',
  );
  await element.updateComplete;
  return element;
}

export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

export const texts = (element: Element, selector: string): string[] =>
  all(element, selector).map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());

export const part = (name: string) => `[part~="${name}"]`;

export async function imagesSettled(element: Element): Promise<void> {
  await waitUntil(
    () => all<HTMLImageElement>(element, 'img').every(({ complete }) => complete),
    'images are loaded',
  );
}

/** What is seen of an image within its place, once it is there. */
export function drawn(image: HTMLImageElement) {
  const { naturalWidth, naturalHeight } = image;
  const { left, width, height } = image.getBoundingClientRect();
  const { paddingInlineEnd, objectFit } = getComputedStyle(image);
  const room = width - parseFloat(paddingInlineEnd);
  const fit = Math.min(room / naturalWidth, height / naturalHeight);
  const scale = objectFit === 'scale-down' ? Math.min(1, fit) : fit;
  return { left, width: naturalWidth * scale, height: naturalHeight * scale };
}
