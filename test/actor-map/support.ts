import { fixture, html } from '@open-wc/testing';
import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import '../../src/define/actor-map.js';
import { waitUntil as until } from '../support/wait-until.js';

/** A small city: 40 actors, some without a position, three on one spot. */
export function city(count = 40): Record<string, unknown> {
  return {
    version: '1.0',
    language: 'de',
    categories: [
      { id: 'sozial', label: 'Soziales', color: '#b45309' },
      { id: 'sport', label: 'Sport', color: '#2b6cb0' },
    ],
    districts: [
      {
        id: 'nord',
        label: 'Nordstadt',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [9.4, 51.32],
              [9.55, 51.32],
              [9.55, 51.36],
              [9.4, 51.36],
              [9.4, 51.32],
            ],
          ],
        },
      },
      { id: 'sued', label: 'Südstadt', position: { lat: 51.29, lon: 9.48 } },
    ],
    actors: Array.from({ length: count }, (_, at) => ({
      id: `a${at}`,
      name: `Verein ${at}`,
      kind: at % 2 ? 'association' : 'initiative',
      categories: [at % 3 ? 'sozial' : 'sport'],
      districts: [at % 4 ? 'nord' : 'sued'],
      description: `Was Verein ${at} macht.`,
      url: `https://verein-${at}.example/`,
      email: `post@verein-${at}.example`,
      phone: '+49 561 1234',
      address: { street: `Weg ${at}`, postalCode: '34117', city: 'Kassel' },
      ...(at === 0
        ? {}
        : {
            position:
              at < 4
                ? { lat: 51.3, lon: 9.47 }
                : { lat: 51.28 + ((at * 7) % 40) / 500, lon: 9.42 + ((at * 13) % 40) / 300 },
          }),
    })),
  };
}

export { until };

export async function actorMap(
  data: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ActorMapElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = attributes['data-width'] ?? '900px';
  const map = document.createElement('engagiert-actor-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  map.data = data;
  box.append(map);
  await until(() => map.status === 'ready' || map.status === 'error');
  await map.updateComplete;
  return map;
}

export const all = (map: ActorMapElement, selector: string) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (map: ActorMapElement, selector: string) =>
  map.shadowRoot!.querySelector<HTMLElement>(selector);
export const active = (map: ActorMapElement) => map.shadowRoot!.activeElement as HTMLElement | null;

export async function withEngine(map: ActorMapElement): Promise<ActorMapElement> {
  await until(() => one(map, '.leaflet'), 'no engine');
  return map;
}

export async function withMarkers(map: ActorMapElement): Promise<ActorMapElement> {
  await until(() => one(map, '.marker'), 'no markers');
  return map;
}

export const named = (map: ActorMapElement, name: RegExp) =>
  all(map, '.marker').find((marker) => name.test(marker.getAttribute('aria-label') ?? ''));

export function search(map: ActorMapElement, words: string): void {
  const field = one(map, '[type=search]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input'));
}

/** Opens the filter of kinds and takes the associations, every other actor of `city`. */
export async function chooseAssociations(map: ActorMapElement): Promise<void> {
  one(map, '[data-facet=kinds]')!.click();
  await until(() => all(map, '.find-values input').length === 2);
  all(map, '.find-values label')
    .find((label) => label.textContent!.includes('Verein'))!
    .querySelector('input')!
    .click();
}

/** Addresses of all requests that the page made so far. */
export const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);

export async function waitUntilFound<T>(find: () => T | undefined): Promise<T> {
  await until(find);
  return find()!;
}
