import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { FinderOptions } from '../../src/finding/finding.js';
import { expectAccessible } from '../support/axe.js';
import { until, type FinderHost, type Place } from './fixtures.js';
import './fixtures.js';

/** A bar that nobody has touched, whose finder comes when the test says so. */
async function setUp(settings: Partial<FinderHost['settings']> = {}) {
  const host = document.createElement('finder-host') as FinderHost;
  host.settings = { ...host.settings, ...settings };
  const { complete } = host;
  const state = { asked: 0 };
  const waiting: { come(): void; fail(): void }[] = [];
  host.complete = () =>
    new Promise<FinderOptions<Place>>((resolve, reject) => {
      state.asked++;
      waiting.push({
        come: () => void complete().then(resolve),
        fail: () => reject(new Error('no network')),
      });
    });
  await fixture(html`${host}`);
  await host.updateComplete;
  const next = async () => {
    await until(() => waiting.length, 'the finder is asked for');
    return waiting.shift();
  };
  return {
    host,
    state,
    arrive: async () => {
      (await next())?.come();
      await until(() => host.finder.now, 'the finder is here');
      await host.updateComplete;
    },
    fail: async () => {
      (await next())?.fail();
      await until(() => host.finder.hasFailed, 'it failed');
      await host.updateComplete;
    },
  };
}

const root = (host: FinderHost) => host.shadowRoot as ShadowRoot;
const one = <E extends HTMLElement>(host: FinderHost, selector: string) =>
  root(host).querySelector(selector) as E;
const names = (host: FinderHost) =>
  [...root(host).querySelectorAll('.name')].map((name) => name.textContent);
const field = (host: FinderHost) => one<HTMLInputElement>(host, '.find-search input');
const facet = (host: FinderHost, id: string) => one(host, `[data-facet=${id}]`);
const panels = (host: FinderHost) =>
  [...root(host).querySelectorAll('.find-panel:not([hidden])')].map(({ id }) => id);
const box = (host: FinderHost) => one<HTMLInputElement>(host, '.find-filters input');
const tick = () => new Promise((resolve) => setTimeout(resolve));

async function type(host: FinderHost, text: string): Promise<void> {
  field(host).focus();
  field(host).value = text;
  field(host).dispatchEvent(new Event('input', { bubbles: true }));
  await host.updateComplete;
}

/** Where everything of the bar stands. */
const places = (host: FinderHost) =>
  [...root(host).querySelectorAll('.find :not(option, path)')]
    .filter((element) => element.getClientRects().length)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const said = element.textContent?.replace(/\s+/g, ' ').trim();
      return `${element.localName} ${said} ${[x, y, width, height].join()}`;
    });

describe('filter bar, first touch', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  it('asks for nothing at rest, and is whole', async () => {
    const { host, state } = await setUp();
    await tick();
    expect(state.asked).to.equal(0);
    expect(names(host)).to.have.length(4);
    expect(one(host, '[role=status]').textContent).to.equal('4 Orte');
    expect(facet(host, 'categories').getAttribute('aria-expanded')).to.equal('false');
    expect(one(host, '.find-number').textContent).to.equal('2');
    expect(root(host).querySelectorAll('[data-facet=empty]')).to.have.length(0);
    await expectAccessible(host);
  });

  it('offers no filter at rest that the owner does not want', async () => {
    const facets = ({ host }: Awaited<ReturnType<typeof setUp>>) =>
      [...root(host).querySelectorAll('.find-filters > button, .find-filters > label')].length;
    expect(facets(await setUp({ locked: ['kinds'] }))).to.equal(3);
    expect(facets(await setUp({ noFilters: true }))).to.equal(0);
  });

  it('counts at rest what is there: of another feed, too', async () => {
    const { host, state } = await setUp();
    const { records } = host.settings;
    host.finder.forget();
    host.settings = { ...host.settings, records: records.slice(0, 2) };
    host.requestUpdate();
    await until(() => names(host).length === 2, 'the other feed');
    expect(one(host, '.find-number').textContent).to.equal('1');
    expect(state.asked).to.equal(0);
  });

  it('moves nothing and keeps every element when the finder comes (R22)', async () => {
    const { host, arrive } = await setUp();
    const before = places(host);
    const elements = [...root(host).querySelectorAll('.find *')];
    one(host, '.find').dispatchEvent(new PointerEvent('pointerenter'));
    await arrive();
    expect(places(host)).to.deep.equal(before);
    expect(elements.filter((element) => !element.isConnected)).to.have.length(0);
    expect(names(host)).to.have.length(4);
    expect(host.changes).to.equal(0);
  });

  it('opens a panel that is pressed again because it does not come, and the last of several', async () => {
    const { host, arrive } = await setUp();
    facet(host, 'categories').click();
    facet(host, 'categories').click();
    await arrive();
    await until(() => panels(host).join() === 'find-categories', 'open');
    // From now on a press closes it.
    facet(host, 'categories').click();
    await until(() => !panels(host).length, 'closed');
    const other = await setUp();
    for (const id of ['categories', 'districts', 'categories']) facet(other.host, id).click();
    await other.arrive();
    await until(() => panels(other.host).join() === 'find-categories', 'the last');
  });

  it('by keyboard: the finder is fetched with the focus, Enter opens the panel', async () => {
    const { host, state, arrive } = await setUp();
    facet(host, 'categories').focus();
    await until(() => state.asked === 1, 'asked');
    await sendKeys({ press: 'Enter' });
    expect(panels(host)).to.deep.equal([]);
    await arrive();
    await until(() => panels(host).join() === 'find-categories', 'open');
    expect(facet(host, 'categories').getAttribute('aria-expanded')).to.equal('true');
    expect(root(host).activeElement === facet(host, 'categories')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(one(host, '#find-categories').contains(root(host).activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await host.updateComplete;
    expect(panels(host)).to.deep.equal([]);
    expect(root(host).activeElement === facet(host, 'categories')).to.equal(true);
  });

  it('by mouse: fetched when the pointer comes, once; the last click counts', async () => {
    const { host, state, arrive } = await setUp();
    one(host, '.find').dispatchEvent(new PointerEvent('pointerenter'));
    one(host, '.find').dispatchEvent(new PointerEvent('pointerenter'));
    facet(host, 'categories').click();
    facet(host, 'districts').click();
    await arrive();
    await until(() => panels(host).join() === 'find-districts', 'open');
    expect(state.asked).to.equal(1);
  });

  it('what is typed before the finder comes is searched when it is here', async () => {
    const { host, arrive } = await setUp();
    await type(host, 'thea');
    await type(host, 'theater');
    expect(names(host)).to.have.length(4);
    await arrive();
    await until(() => names(host).join() === 'Theater', 'found');
    expect(one(host, '.find-clear').hidden).to.equal(false);
    expect(field(host).value).to.equal('theater');
    expect(root(host).activeElement === field(host)).to.equal(true);
    expect(host.changes).to.equal(1);
  });

  it('what is typed and cleared again is forgotten', async () => {
    const { host, arrive } = await setUp();
    await type(host, 'theater');
    await type(host, '');
    await arrive();
    expect(names(host)).to.have.length(4);
    expect(field(host).value).to.equal('');
    expect(host.changes).to.equal(0);
  });

  it('a tick and an order chosen before the finder comes are done when it is here', async () => {
    const { host, arrive } = await setUp();
    const select = one<HTMLSelectElement>(host, 'select');
    box(host).click();
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await arrive();
    await until(() => names(host).join() === 'Theater,Turnverein', 'filtered');
    expect(box(host).checked).to.equal(true);
    expect(select.value).to.equal('title');
    expect(host.finder.params).to.deep.equal({ open: 'now', sort: 'title' });
  });

  it('says calmly that it cannot be fetched; the list stays whole and the next touch tries again', async () => {
    const { host, arrive, fail } = await setUp();
    const select = one<HTMLSelectElement>(host, 'select');
    await type(host, 'theater');
    box(host).click();
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    facet(host, 'categories').click();
    await fail();
    const note = 'Suche und Filter sind gerade nicht erreichbar.';
    expect(one(host, '.find > p').textContent).to.equal(note);
    await until(() => one(host, '[role=status]').textContent === `${note} 4 Orte`, 'said');
    expect(names(host)).to.have.length(4);
    expect(field(host).value).to.equal('theater');
    // Until ours comes, the browser's own button empties the field.
    const rules = root(host).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    expect(rules.some(({ cssText }) => cssText.includes('cancel-button'))).to.equal(false);
    expect(root(host).activeElement === field(host)).to.equal(true);
    expect(box(host).checked).to.equal(false);
    expect(select.value).to.equal('');
    expect(panels(host)).to.deep.equal([]);
    await expectAccessible(host);

    await type(host, 'turn');
    await arrive();
    await until(() => names(host).join() === 'Turnverein', 'found');
    expect(root(host).querySelectorAll('.find > p')).to.have.length(0);
    expect(panels(host)).to.deep.equal([]);
  });

  it('bears leaving the page before the finder comes', async () => {
    const { host, arrive } = await setUp();
    const box = host.parentElement;
    facet(host, 'categories').click();
    host.remove();
    await arrive();
    await tick();
    box?.append(host);
    await host.updateComplete;
    expect(names(host)).to.have.length(4);
    // Nobody asks for it any more.
    expect(panels(host)).to.deep.equal([]);
  });

  describe('before anything is shown', () => {
    const prepared = async (host: FinderHost, settings: object, arrive: () => Promise<void>) => {
      host.settings = { ...host.settings, ...settings };
      const ready = host.finder.prepare(undefined);
      let isReady = false;
      void ready?.then(() => (isReady = true));
      await tick();
      expect(isReady).to.equal(false);
      await arrive();
      await ready;
      return host.finder.results.map(({ name }) => name);
    };

    it('waits for nothing when all records come as they are', async () => {
      const { host, state } = await setUp();
      const usual = { presets: { categories: [] }, locked: ['categories'], sort: 'nearest' };
      host.settings = { ...host.settings, ...usual };
      expect(host.finder.prepare(undefined)).to.equal(undefined);
      host.finder.restore({ view: 'list', q: '' });
      host.finder.share({ categories: [], strange: ['x'] });
      expect(host.finder.prepare(undefined)).to.equal(undefined);
      expect(state.asked).to.equal(0);
      expect([...root(host).querySelectorAll('[data-facet]')]).to.have.length(3);
    });

    it('waits for presets', async () => {
      const { host, arrive } = await setUp();
      const found = await prepared(host, { presets: { categories: ['sport'] } }, arrive);
      expect(found).to.deep.equal(['Turnverein', 'Laufgruppe']);
    });

    it('waits for an order', async () => {
      const { host, arrive } = await setUp();
      const found = await prepared(host, { sort: 'title' }, arrive);
      expect(found[1]).to.equal('Laufgruppe');
    });

    it('waits for what the address says', async () => {
      const { host, arrive } = await setUp();
      host.finder.restore({ districts: 'west', sort: 'title', id: 'x' });
      // An address that is written meanwhile keeps it.
      expect(host.finder.params).to.deep.equal({ districts: 'west', sort: 'title' });
      const found = await prepared(host, {}, arrive);
      expect(found).to.deep.equal(['Laufgruppe', 'Theater']);
    });

    it('waits for what the group has, and what the group dropped is dropped', async () => {
      const { host, arrive } = await setUp();
      host.finder.share({ districts: ['west'], categories: [] });
      const found = await prepared(host, { presets: { categories: ['sport'] } }, arrive);
      expect(found).to.deep.equal(['Theater', 'Laufgruppe']);
    });

    it('an address that comes after the group has the last word', async () => {
      const { host, arrive } = await setUp();
      host.finder.share({ districts: ['west'] });
      host.finder.restore({ categories: 'sport' });
      expect(await prepared(host, {}, arrive)).to.deep.equal(['Turnverein', 'Laufgruppe']);
    });

    it('waits no longer when it cannot be had', async () => {
      const { host, fail } = await setUp();
      const found = await prepared(host, { presets: { categories: ['sport'] } }, fail);
      expect(found).to.have.length(4);
      expect(host.finder.prepare(undefined)).to.equal(undefined);
    });
  });
});
