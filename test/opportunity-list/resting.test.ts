import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { joinGroup } from '../../src/widget/group.js';
import {
  all,
  button,
  feedOf,
  focused,
  list,
  many,
  offers,
  one,
  titles,
  waitUntil,
  type Attributes,
} from './support.js';
import { resetAddress } from '../support/address.js';

/** What was fetched of the parts that come later. */
const late = () =>
  performance
    .getEntriesByType('resource')
    .map(
      ({ name }) =>
        /\/src\/(finding\/on-demand|opportunity-list\/list-on-demand)\.ts/.exec(name)?.[1],
    )
    .filter((name) => name !== undefined);

/** Places a list and notes every offer that ever stands in it, and how they look at first. */
async function watched(
  attributes: Attributes,
  data: unknown = feedOf(offers),
  measure: (element: Element) => number = () => 0,
) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('engagiert-opportunity-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const seen = new Set<string>();
  let first: number | undefined;
  const look = () => {
    titles(element).forEach((title) => seen.add(title));
    if (seen.size) first ??= measure(element);
  };
  element.data = data;
  box.append(element);
  const { shadowRoot } = element;
  if (shadowRoot)
    new MutationObserver(look).observe(shadowRoot, { childList: true, subtree: true });
  await waitUntil(() => titles(element).length > 0, 'offers');
  await element.updateComplete;
  look();
  return { element, seen, first };
}

describe('opportunity list at rest', () => {
  afterEach(resetAddress);

  // The first test of this page: what it fetches stays.
  it('fetches nothing before somebody does something', async () => {
    const element = await list(feedOf(many(20)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(late()).to.deep.equal([]);
    button(element, 'Mehr anzeigen').click();
    await waitUntil(() => all(element, 'li.card').length === 20, 'all');
    expect(late()).to.deep.equal([]);
    one(element, 'input[type=search]').focus();
    await waitUntil(() => late().length === 2, 'the finder and the rest of the list');
    await sendKeys({ type: '12' });
    await waitUntil(() => titles(element).join() === 'Angebot 12', 'found');
    expect(focused(element)?.matches('input[type=search]')).to.equal(true);
  });

  it('offers the same filters, in the same order, before and after', async () => {
    const element = await list();
    const bar = () => all(element, '.find-facet, .find-toggle').map((each) => each.textContent);
    const before = bar();
    expect(before).to.have.length(6);
    one(element, '.find').dispatchEvent(new PointerEvent('pointerenter'));
    await new Promise((resolve) => setTimeout(resolve));
    await waitUntil(() => all(element, '.find-panel').length > 0, 'the finder is here');
    expect(bar()).to.deep.equal(before);
  });

  for (const [what, attributes, found] of [
    ['presets', { categories: 'bildung' }, ['Lesepaten']],
    ['a locked filter', { districts: 'sued', locked: 'districts' }, ['Sommerfest', 'Volles Boot']],
    ['a way to write an audience', { audiences: 'Ältere-Menschen' }, ['Lesepaten']],
  ] as const) {
    it(`shows nothing that ${what} leave out, not for a moment`, async () => {
      const { element, seen } = await watched(attributes);
      expect(titles(element)).to.deep.equal(found);
      expect([...seen]).to.deep.equal(found);
    });
  }

  it('shows nothing that a deep link leaves out, and the order that an owner wants at once', async () => {
    history.replaceState(null, '', '#a.districts=sued');
    const { seen } = await watched({ 'sync-url': 'a' });
    expect([...seen]).to.deep.equal(['Sommerfest', 'Volles Boot']);
    const sorted = await watched({ sort: 'title' });
    expect([...sorted.seen]).to.deep.equal(['Lesepaten', 'Nackt', 'Sommerfest', 'Volles Boot']);
  });

  it('shows nothing that its group has left out already', async () => {
    const other = joinGroup('ruhe', () => {});
    other.publish({ filters: { districts: ['sued'] } });
    const { seen } = await watched({ group: 'ruhe' });
    expect([...seen]).to.deep.equal(['Sommerfest', 'Volles Boot']);
    other.leave();
  });

  it('shows rows as rows from the first offer on, and when a page changes its mind', async () => {
    const columns = (element: Element) =>
      getComputedStyle(one(element, '.items')).gridTemplateColumns.split(' ').length;
    const { element, first } = await watched({ layout: 'list' }, feedOf(offers), columns);
    expect(first).to.equal(1);
    element.layout = 'cards';
    await waitUntil(() => columns(element) > 1, 'side by side');
    const other = await list();
    other.layout = 'compact';
    await waitUntil(() => columns(other) === 1, 'close together');
  });

  it('keeps the filters of an address while an offer is opened', async () => {
    history.replaceState(null, '', '#a.districts=sued&a.sort=title');
    const { element } = await watched({ 'sync-url': 'a' });
    all(element, '.toggle')[0]?.click();
    await waitUntil(() => location.hash.includes('a.id='), 'it stands in the address');
    expect(location.hash).to.include('a.districts=sued').and.to.include('a.sort=title');
  });
});
