import '../../src/define/opportunity-list.js';
import { fixture, html } from '@open-wc/testing';
import type { Opportunity } from '../../src/feed/model.js';
import type { OpportunityListElement } from '../../src/opportunity-list/opportunity-list.js';
import { waitUntil } from '../support/wait-until.js';

export { waitUntil };

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A small city. Offers are named by their titles. */
export const feedOf = (opportunities: readonly object[], more: object = {}) => ({
  version: '1.0',
  modified: '2026-11-20',
  categories: [
    { id: 'bildung', label: 'Bildung' },
    { id: 'lesen', label: 'Lesen', parent: 'bildung', synonyms: ['mit Kindern arbeiten'] },
    { id: 'natur', label: 'Natur' },
  ],
  districts: [
    { id: 'nord', label: 'Nordstadt' },
    { id: 'sued', label: 'Südstadt' },
  ],
  actors: [
    { id: 'verein', name: 'Leseverein', email: 'verein@example.org', phone: '+49 (0)561 12' },
  ],
  opportunities,
  ...more,
});

export const offers: readonly Opportunity[] = [
  {
    id: 'lesepate',
    title: { de: 'Lesepaten', en: 'Reading mentors' },
    organizer: 'verein',
    categories: ['lesen'],
    districts: ['nord'],
    audiences: ['Ältere Menschen'],
    description: 'Erste Zeile\nZweite Zeile',
    mode: 'onsite',
    commitment: 'regular',
    slots: [{ day: 'mo', part: 'afternoon' }],
    hoursPerWeek: { min: 1, max: 2 },
    requirements: ['Geduld'],
    benefits: ['Versicherung'],
    applyUrl: 'https://example.org/lesen',
    contact: { name: 'Anna', email: 'anna@example.org', phone: '0561 34' },
    published: day(-1),
  },
  {
    id: 'fest',
    title: 'Sommerfest',
    organizer: { name: 'Nachbarn' },
    categories: ['natur'],
    districts: ['sued'],
    commitment: 'once',
    start: `${day(5)}T14:00:00`,
    end: `${day(5)}T18:00:00`,
    places: 1,
    published: day(-30),
  },
  { id: 'voll', title: 'Volles Boot', status: 'full', modified: day(-500), districts: ['sued'] },
  { id: 'vorbei', title: 'Vorbei', end: day(-2) },
  { id: 'zu', title: 'Geschlossen', status: 'closed' },
  { id: 'nackt', title: 'Nackt', organizer: 'unbekannt' },
];

export const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `o${at}`, title: `Angebot ${at + 1}` }));

export type Attributes = Readonly<Record<string, string>>;

export async function list(
  data: unknown = feedOf(offers),
  attributes: Attributes = {},
): Promise<OpportunityListElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('engagiert-opportunity-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  await waitUntil(() => element.status === 'ready', 'the list is ready');
  await element.updateComplete;
  return element;
}

export const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
export const one = <E extends HTMLElement>(element: Element, selector: string): E => {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
export const text = (node: Element | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const titles = (element: Element) => all(element, 'li.card .body > .h').map(text);
export const cardOf = (element: Element, id: string) => one(element, `li[data-id="${id}"]`);
export const button = (element: Element, label: string) => {
  const found = all<HTMLButtonElement>(element, 'button').find((each) =>
    text(each).startsWith(label),
  );
  if (!found) throw new Error(`no button says ${label}`);
  return found;
};

export const toggle = (element: Element, id: string) =>
  one<HTMLButtonElement>(element, `li[data-id="${id}"] .toggle`);

/** Opens an offer and waits for its details. */
export async function open(element: Element, id: string): Promise<HTMLElement> {
  toggle(element, id).click();
  const details = () => all(element, `li[data-id="${id}"] .details:not([hidden]) .actions`)[0];
  await waitUntil(details, `${id} is open`);
  return one(element, `li[data-id="${id}"] .details`);
}

export const focused = (element: Element) =>
  element.shadowRoot?.activeElement as HTMLElement | null;

/** Types words into the search field. */
export const search = (element: Element, words: string): void => {
  const input = one<HTMLInputElement>(element, 'input[type=search]');
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
