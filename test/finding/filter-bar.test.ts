import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.js';
import { watchPage } from '../support/page-watch.js';
import { places, until, type FinderHost, type Place } from './fixtures.js';
import './fixtures.js';

/** A bar that has been touched; `atRest`: one that has not. */
async function setUp(
  settings: Partial<FinderHost['settings']> = {},
  { atRest = false } = {},
): Promise<FinderHost> {
  const host = document.createElement('finder-host') as FinderHost;
  host.settings = { records: places, ...settings };
  await fixture(html`${host}`);
  await host.updateComplete;
  if (!atRest) await host.finder.fetch();
  await host.updateComplete;
  return host;
}
const finderOf = (host: FinderHost) => {
  const { now } = host.finder;
  if (!now) throw new Error('the finder is not here');
  return now;
};
const root = (host: FinderHost) => host.shadowRoot as ShadowRoot;
const all = (host: FinderHost, selector: string) => [
  ...root(host).querySelectorAll<HTMLElement>(selector),
];
const one = (host: FinderHost, selector: string) => {
  const [found] = all(host, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (host: FinderHost, name: string) => {
  const found = all(host, 'button').find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const box = (host: FinderHost, name: string) => {
  const label = all(host, 'label').find((candidate) => nameOf(candidate).startsWith(name));
  return label?.querySelector('input') as HTMLInputElement;
};
const list = (host: FinderHost) => all(host, '.name').map(nameOf);
const status = (host: FinderHost) => one(host, '[role=status]').textContent;
const focused = (host: FinderHost) => root(host).activeElement;
async function open(host: FinderHost, name: string): Promise<HTMLElement> {
  const opener = button(host, name);
  opener.focus();
  opener.click();
  await until(() => all(host, '.find-panel:not([hidden])').length === 1, 'panel');
  return opener;
}
const point = (on: Element, type: string, pointerType: string) =>
  on.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true, composed: true }));
async function type(host: FinderHost, text: string): Promise<void> {
  const field = one(host, 'input[type=search]') as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await host.updateComplete;
}

describe('filter bar', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  it('searches while one types, without leaving the field (A31)', async () => {
    const host = await setUp();
    const address = location.href;
    await type(host, 'theater');
    await until(() => list(host).length === 1);
    expect(list(host)).to.deep.equal(['Theater']);
    await sendKeys({ press: 'Enter' });
    expect(focused(host)).to.equal(one(host, 'input[type=search]'));
    expect(location.href).to.equal(address);
    button(host, 'Suche leeren').click();
    await until(() => list(host).length === 4);
    await until(() => focused(host) === one(host, 'input[type=search]'));
    expect((one(host, 'input[type=search]') as HTMLInputElement).value).to.equal('');
    expect(button(host, 'Suche leeren').hidden).to.equal(true);
  });

  it('puts the keyboard of a screen away at its key “search”, and not while a sign is still being composed', async () => {
    const host = await setUp();
    const { matchMedia } = window;
    const press = (isComposing: boolean) => {
      const field = one(host, 'input[type=search]');
      field.focus();
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }),
      );
      return focused(host) === field;
    };
    expect(press(false), 'with a keyboard of keys').to.equal(true);
    window.matchMedia = (query) => ({
      ...matchMedia(query),
      matches: query === '(pointer: coarse)',
    });
    try {
      expect(press(true)).to.equal(true);
      expect(press(false)).to.equal(false);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('opens a panel of native checkboxes with counts (A31)', async () => {
    const host = await setUp();
    const opener = await open(host, 'Thema');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    const panel = one(host, `#${opener.getAttribute('aria-controls')}`);
    expect(panel.hidden).to.equal(false);
    expect(panel.querySelector('fieldset > legend')?.textContent).to.equal('Thema');
    expect([...panel.querySelectorAll('label')].map(nameOf)).to.deep.equal([
      'Kultur 2',
      // The indent is for the eye: what it stands under is said (1.3.1).
      'Musik 1, Kultur',
      'Sport 2',
    ]);
    expect(panel.querySelectorAll('.level-1')).to.have.length(1);
    box(host, 'Kultur').click();
    await host.updateComplete;
    expect(list(host)).to.deep.equal(['Chor im Norden', 'Theater']);
    expect(nameOf(opener)).to.equal('Thema (1)');
    expect(panel.hidden).to.equal(false);
    expect(host.changes).to.equal(1);
    button(host, 'Auswahl aufheben').click();
    await host.updateComplete;
    expect(list(host)).to.have.length(4);
  });

  it('closes on Escape, on "Fertig" and gives the focus back', async () => {
    const host = await setUp();
    const opener = await open(host, 'Thema');
    box(host, 'Sport').focus();
    await sendKeys({ press: 'Escape' });
    await host.updateComplete;
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(focused(host)).to.equal(opener);
    await open(host, 'Thema');
    button(host, 'Fertig').click();
    await host.updateComplete;
    expect(all(host, '.find-panel:not([hidden])')).to.have.length(0);
    expect(focused(host)).to.equal(opener);
  });

  it('closes when one presses outside or tabs away, not within', async () => {
    const host = await setUp();
    const panels = () => all(host, '.find-panel:not([hidden])').length;
    const press = (on: Element) => point(on, 'pointerdown', 'mouse');
    await open(host, 'Thema');
    press(one(host, '.find-panel:not([hidden])'));
    await host.updateComplete;
    expect(panels()).to.equal(1);
    press(document.body);
    await host.updateComplete;
    expect(panels()).to.equal(0);
    await open(host, 'Thema');
    button(host, 'Fertig').focus();
    await sendKeys({ press: 'Tab' });
    await host.updateComplete;
    expect(panels()).to.equal(0);
  });

  it('listens to the page no longer than a panel is open', async () => {
    const page = watchPage();
    const presses = () => page.left().filter((held) => held.includes('pointer'));
    try {
      const host = await setUp();
      await open(host, 'Thema');
      expect(presses()).to.have.length(2);
      button(host, 'Fertig').click();
      expect(presses()).to.deep.equal([]);
      await open(host, 'Stadtteil');
      host.remove();
      expect(presses()).to.deep.equal([]);
    } finally {
      page.end();
    }
  });

  it('stays open while the focus goes to its button or nowhere; a press on the button closes it', async () => {
    const host = await setUp();
    const opener = await open(host, 'Thema');
    const isOpen = () => opener.getAttribute('aria-expanded');
    box(host, 'Sport').focus();
    box(host, 'Sport').blur();
    await host.updateComplete;
    expect(isOpen(), 'nowhere').to.equal('true');
    box(host, 'Sport').focus();
    opener.focus();
    await host.updateComplete;
    expect(isOpen(), 'to its button').to.equal('true');
    opener.click();
    await host.updateComplete;
    expect(isOpen()).to.equal('false');
  });

  it('Escape closes a panel, also after a press on its text, and nothing around the widget', async () => {
    const host = await setUp();
    const opener = await open(host, 'Thema');
    const isOpen = () => opener.getAttribute('aria-expanded');
    // In the field above it the key is the field's own.
    one(host, 'input[type=search]').focus();
    await sendKeys({ press: 'Escape' });
    await host.updateComplete;
    expect(isOpen(), 'in the search field').to.equal('true');
    const { left, top } = one(host, '.find-panel:not([hidden])').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 3, Math.ceil(top) + 3] });
    await resetMouse();
    let escaped = false;
    const hear = () => (escaped = true);
    document.body.addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    document.body.removeEventListener('keydown', hear);
    await host.updateComplete;
    expect(isOpen()).to.equal('false');
    expect(escaped, 'heard by the page').to.equal(false);
    await open(host, 'Thema');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    box(host, 'Sport').dispatchEvent(key);
    expect(key.defaultPrevented, 'for dialogues of the browser').to.equal(true);
  });

  it('stays while a finger scrolls the page beside it, and closes at a tap there', async () => {
    const host = await setUp();
    const panels = () => all(host, '.find-panel:not([hidden])').length;
    await open(host, 'Thema');
    point(document.body, 'pointerdown', 'touch');
    point(document.body, 'pointercancel', 'touch');
    await host.updateComplete;
    expect(panels()).to.equal(1);
    // A mouse that was pressed within, as to select words, is let go of anywhere.
    point(document.body, 'pointerup', 'mouse');
    await host.updateComplete;
    expect(panels()).to.equal(1);
    point(document.body, 'pointerdown', 'touch');
    point(document.body, 'pointerup', 'touch');
    await host.updateComplete;
    expect(panels()).to.equal(0);
  });

  it('has one panel open at a time', async () => {
    const host = await setUp();
    await open(host, 'Thema');
    const opener = button(host, 'Stadtteil');
    opener.click();
    await host.updateComplete;
    expect(all(host, '.find-panel:not([hidden])').map(({ id }) => id)).to.deep.equal([
      opener.getAttribute('aria-controls'),
    ]);
  });

  it('searches among many values', async () => {
    const records: Place[] = Array.from({ length: 12 }, (_, at) => ({
      name: `Ort ${at}`,
      categories: [],
      districts: [`Bezirk ${at}`],
    }));
    records.push({ name: 'Süd', categories: [], districts: ['Südstadt'] });
    const host = await setUp({ records });
    await open(host, 'Stadtteil');
    const field = one(host, '.find-panel input[type=search]') as HTMLInputElement;
    expect(nameOf(field)).to.equal('Suchen in: Stadtteil');
    expect(all(host, '.find-value').map(nameOf).slice(0, 3)).to.deep.equal([
      'Bezirk 0 1',
      'Bezirk 1 1',
      'Bezirk 2 1',
    ]);
    field.value = 'SUED';
    field.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect(all(host, '.find-value').map(nameOf)).to.deep.equal(['Südstadt 1']);
    box(host, 'Südstadt').click();
    await host.updateComplete;
    expect(list(host)).to.deep.equal(['Süd']);
    field.value = 'zzz';
    field.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect(one(host, '.find-panel:not([hidden]) .muted').textContent?.trim()).to.equal(
      'Kein Eintrag passt.',
    );
    // Whoever opens it again sees all of them.
    button(host, 'Fertig').click();
    await open(host, 'Stadtteil (1)');
    expect(all(host, '.find-value')).to.have.length(13);
  });

  it('tells an owner’s slip of the pen, but not of the beginning of a feed', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (...parts: unknown[]) => told.push(parts.join(' '));
    try {
      const settings = { presets: { categories: ['sprt'] }, locked: ['distrikts'] };
      const host = await setUp({ ...settings, isPart: true });
      expect(told).to.deep.equal([]);
      host.settings = { ...host.settings, isPart: false };
      host.requestUpdate();
      await host.updateComplete;
      expect(told.map((line) => /(\w+="\w+")/.exec(line)?.[1])).to.deep.equal([
        'categories="sprt"',
        'locked="distrikts"',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('lists what the owner chose though no record has it, to be dropped', async () => {
    const host = await setUp({ presets: { districts: ['west', 'ost'] } });
    await open(host, 'Stadtteil (2)');
    expect(all(host, '.find-value').map(nameOf)).to.deep.equal(['Nord 2', 'ost 0', 'West 2']);
    expect(box(host, 'ost').checked).to.equal(true);
    box(host, 'ost').click();
    await host.updateComplete;
    expect(host.finder.filters).to.deep.equal({ districts: ['west'] });
  });

  it('offers one of several by radio buttons, with the keys of such', async () => {
    const host = await setUp();
    await open(host, 'Art');
    box(host, 'association').focus();
    await sendKeys({ press: 'Space' });
    await host.updateComplete;
    expect(list(host)).to.deep.equal(['Turnverein']);
    await sendKeys({ press: 'ArrowDown' });
    await host.updateComplete;
    expect(focused(host)).to.equal(box(host, 'initiative'));
    expect(list(host)).to.deep.equal(['Laufgruppe']);
  });

  it('shows a hundred of thousands of values and says how to find the others', async () => {
    const records: Place[] = Array.from({ length: 3000 }, (_, at) => ({
      name: `Ort ${at}`,
      categories: [],
      districts: [`Bezirk ${at}`],
    }));
    const host = await setUp({ records });
    await open(host, 'Stadtteil');
    expect(all(host, '.find-value')).to.have.length(100);
    expect(one(host, '.find-panel:not([hidden])').textContent).to.contain(
      'Weitere Einträge findet die Suche.',
    );
    const field = one(host, '.find-panel input[type=search]') as HTMLInputElement;
    field.value = '2999';
    field.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect(all(host, '.find-value').map(nameOf)).to.deep.equal(['Bezirk 2999 1']);
  });

  it('offers a yes-or-no filter as a checkbox', async () => {
    const host = await setUp();
    const input = box(host, 'Jetzt geöffnet');
    expect(nameOf(input.closest('label') as Element)).to.equal('Jetzt geöffnet 2');
    input.click();
    await host.updateComplete;
    expect(list(host)).to.deep.equal(['Theater', 'Turnverein']);
    button(host, 'Filter entfernen: Jetzt geöffnet').click();
    await host.updateComplete;
    expect(input.checked).to.equal(false);
  });

  it('shows what is active as chips and never loses the focus (A30)', async () => {
    const host = await setUp();
    finderOf(host).choose('categories', ['culture', 'sport']);
    finderOf(host).choose('districts', ['north']);
    await host.updateComplete;
    const chips = () => all(host, '.find-chip').map(nameOf);
    expect(chips()).to.deep.equal([
      'Filter entfernen: Kultur',
      'Filter entfernen: Sport',
      'Filter entfernen: Nord',
    ]);
    for (const next of ['Filter entfernen: Sport', 'Filter entfernen: Nord']) {
      const first = one(host, '.find-chip');
      first.focus();
      first.click();
      await until(() => nameOf(focused(host) as Element) === next, next);
    }
    one(host, '.find-chip').click();
    await until(() => focused(host) === one(host, 'input[type=search]'));
    expect(chips()).to.deep.equal([]);
    expect(list(host)).to.have.length(4);
  });

  it('puts the focus on the last chip when the last one goes, on a button without search', async () => {
    const host = await setUp({ noSearch: true });
    finderOf(host).choose('categories', ['culture', 'sport']);
    await host.updateComplete;
    button(host, 'Filter entfernen: Sport').click();
    await until(() => nameOf(focused(host) ?? host) === 'Filter entfernen: Kultur');
    button(host, 'Filter zurücksetzen').click();
    await until(() => focused(host)?.localName === 'button');
    expect((focused(host) as HTMLElement).getClientRects()).to.have.length(1);
  });

  it('offers once to drop everything, also when nothing is found', async () => {
    const host = await setUp();
    const resets = () =>
      [...(host.shadowRoot?.querySelectorAll('button') ?? [])].filter(
        (each) => each.textContent?.trim() === 'Filter zurücksetzen',
      );
    expect(resets()).to.have.length(0);
    finderOf(host).toggle('categories', 'sport');
    finderOf(host).search('gibt es nicht');
    await until(() => host.shadowRoot?.querySelector('.find-ways'));
    expect(resets()).to.have.length(1);
    expect(resets()[0]?.closest('.find-chips')).not.to.equal(null);
    resets()[0]?.click();
    await until(() => list(host).length === 4);

    // What the owner wants may be something that no record has.
    host.settings = { ...host.settings, presets: { empty: ['x'] } };
    host.requestUpdate();
    finderOf(host).restore({ sort: 'title' });
    await until(() => host.shadowRoot?.querySelector('.find-ways'));
    expect(host.shadowRoot?.querySelectorAll('.find-ways ul')).to.have.length(0);
    // Nor words that lead to buttons which are not there.
    expect(nameOf(one(host, '.find-ways'))).to.equal('Dazu passt gerade nichts.');
    expect(resets()).to.have.length(1);
    resets()[0]?.click();
    await until(() => list(host).length === 4);

    host.settings = { ...host.settings, locked: ['categories'], presets: { categories: ['x'] } };
    host.requestUpdate();
    await until(() => host.shadowRoot?.querySelector('.find-ways'));
    expect(resets()).to.have.length(0);
  });

  it('announces the count once per change in a status that was there before (A30)', async () => {
    const host = await setUp();
    const region = one(host, '[role=status]');
    expect(status(host)).to.equal('4 Orte');
    const messages: (string | null)[] = [];
    const observer = new MutationObserver(() => messages.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    finderOf(host).toggle('categories', 'sport');
    await host.updateComplete;
    expect(one(host, '[part=count]').textContent).to.equal('2 Orte');
    finderOf(host).toggle('districts', 'north');
    await host.updateComplete;
    await until(() => messages.length);
    await aTimeout(100);
    expect(messages).to.deep.equal(['1 Ort']);
    expect(one(host, '[role=status]')).to.equal(region);
    observer.disconnect();
  });

  it('offers the nearest way out of an empty result', async () => {
    const host = await setUp();
    finderOf(host).choose('categories', ['culture']);
    finderOf(host).choose('districts', ['north']);
    await type(host, 'Theater');
    await until(() => list(host).length === 0);
    await host.updateComplete;
    expect(nameOf(one(host, '.find-ways p'))).to.contain('Weniger Filter zeigen mehr:');
    button(host, 'ohne Stadtteil: 1').click();
    await until(() => list(host).length === 1);
    expect(list(host)).to.deep.equal(['Theater']);
    await until(() => focused(host));
    await type(host, 'gibtesnicht');
    await until(() => list(host).length === 0);
    await host.updateComplete;
    button(host, 'ohne „gibtesnicht“: 2').click();
    await until(() => list(host).length === 2);
  });

  it('sorts by a native select', async () => {
    const host = await setUp();
    const select = one(host, 'select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Empfohlen',
      'Name',
      'Nächste zuerst',
    ]);
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await host.updateComplete;
    expect(list(host)[1]).to.equal('Laufgruppe');
    expect(select.value).to.equal('title');
  });

  it('names an order that holds: words rank, blanks do not, and the nearest need a position', async () => {
    const offered = (host: FinderHost) =>
      [...(one(host, 'select') as HTMLSelectElement).selectedOptions, ...all(host, 'option')].map(
        (option) => option.textContent?.trim(),
      );
    const host = await setUp({ sort: 'title' });
    const own = ['Name', 'Name', 'Nächste zuerst'];
    expect(offered(host)).to.deep.equal(own);
    await type(host, '  ');
    expect(offered(host)).to.deep.equal(own);
    await type(host, 'theater');
    const usual = ['Empfohlen', 'Empfohlen', 'Name', 'Nächste zuerst'];
    expect(offered(host)).to.deep.equal(usual);
    expect(offered(await setUp({ sort: 'nearest' }))).to.deep.equal(usual);
  });

  it('says kindly that there is no position', async () => {
    const original = navigator.geolocation;
    Object.defineProperty(navigator, 'geolocation', {
      value: { getCurrentPosition: (_: unknown, no: (e: unknown) => void) => no({ code: 1 }) },
      configurable: true,
    });
    const host = await setUp();
    button(host, 'In meiner Nähe').click();
    await until(() => one(host, '.find').textContent?.includes('Ohne Erlaubnis'));
    // Who reads line by line hears it in the status alone.
    await until(() => status(host)?.includes('Ohne Erlaubnis'), 'it is said');
    const heard = all(host, '.find :not([aria-hidden])').filter((node) =>
      [...node.childNodes].some((child) => child.nodeValue?.includes('Ohne Erlaubnis')),
    );
    expect(heard.map(({ className }) => className)).to.deep.equal(['find-status sr']);
    expect(button(host, 'In meiner Nähe').getAttribute('aria-pressed')).to.equal('false');
    expect(list(host)).to.have.length(4);
    // Said once, not again with each search that follows the advice.
    await type(host, 'theater');
    await until(() => status(host) === '1 Ort', 'the count alone');
    Object.defineProperty(navigator, 'geolocation', { value: original, configurable: true });
  });

  it('names the order in force where the position is refused', async () => {
    const original = navigator.geolocation;
    Object.defineProperty(navigator, 'geolocation', {
      value: { getCurrentPosition: (_: unknown, no: (e: unknown) => void) => no({ code: 1 }) },
      configurable: true,
    });
    const host = await setUp();
    const select = one(host, 'select') as HTMLSelectElement;
    const choose = (value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    choose('title');
    await host.updateComplete;
    choose('nearest');
    await until(() => one(host, '.find').textContent?.includes('Ohne Erlaubnis'));
    expect(select.value).to.equal('title');
    expect(list(host)[1]).to.equal('Laufgruppe');
    Object.defineProperty(navigator, 'geolocation', { value: original, configurable: true });
  });

  it('leaves out what the owner does not want', async () => {
    const host = await setUp({
      noSearch: true,
      noLocate: true,
      locked: ['districts'],
      presets: { districts: ['west'] },
    });
    expect(all(host, 'input[type=search]')).to.have.length(0);
    expect(all(host, '.find-facet').map(nameOf)).to.deep.equal(['Thema', 'Art']);
    expect(all(host, '.find-chip')).to.have.length(0);
    expect(one(host, 'select').textContent).not.to.contain('Nächste');
    await open(host, 'Thema');
    expect(all(host, '.find-value').map(nameOf)).to.deep.equal(['Kultur 1', 'Sport 1']);
    host.settings = { records: places, noFilters: true };
    host.requestUpdate();
    await host.updateComplete;
    expect(all(host, '.find-facet')).to.have.length(0);
  });

  it('asks nobody where they are when no record has a place', async () => {
    const nowhere = places.map(({ position, ...place }) => place);
    const host = await setUp({ records: nowhere });
    const offersIt = () => [
      Boolean(one(host, '.find').querySelector('[part=near-me]')),
      one(host, 'select').textContent!.includes('Nächste'),
    ];
    expect(offersIt()).to.deep.equal([false, false]);
    // Of a beginning nobody knows.
    for (const settings of [
      { records: nowhere, isPart: true },
      { records: [...nowhere, places[0]!] },
    ]) {
      host.settings = settings;
      host.requestUpdate();
      await host.updateComplete;
      expect(offersIt()).to.deep.equal([true, true]);
    }
  });

  for (const width of [280, 320, 700, 1000]) {
    it(`fits ${width} px with targets of 24 px and more (A14, A33)`, async () => {
      await setViewport({ width: 1000, height: 700 });
      const host = await setUp();
      host.parentElement?.style.setProperty('width', `${width}px`);
      finderOf(host).choose('categories', ['culture', 'sport', 'music']);
      await host.updateComplete;
      const narrow = width < 500;
      if (narrow) button(host, 'Filter (1)').click();
      await host.updateComplete;
      await open(host, 'Stadtteil');
      expect(host.scrollWidth).to.be.at.most(width);
      for (const target of all(host, 'button, select, input[type=search], label')) {
        const { width: w, height: h, left, right } = target.getBoundingClientRect();
        if (!h) continue;
        expect(Math.min(w, h), nameOf(target)).to.be.at.least(24);
        const outer = host.getBoundingClientRect();
        expect(left, nameOf(target)).to.be.at.least(outer.left - 0.5);
        expect(right, nameOf(target)).to.be.at.most(outer.right + 0.5);
      }
      const panel = one(host, '.find-panel:not([hidden])');
      expect(getComputedStyle(panel).position).to.equal(narrow ? 'static' : 'absolute');
    });
  }

  it('breaks the long word of a yes-or-no filter, however large it is (A35)', async () => {
    const host = await setUp();
    host.parentElement?.style.setProperty('width', '200px');
    host.style.fontSize = '32px';
    button(host, 'Filter').click();
    await host.updateComplete;
    const { right } = host.getBoundingClientRect();
    for (const part of box(host, 'Jetzt geöffnet').closest('label')?.children ?? [])
      expect(part.getBoundingClientRect().right, nameOf(part)).to.be.at.most(right + 0.5);
  });

  it('folds the filters away on a narrow widget', async () => {
    const host = await setUp();
    host.parentElement?.style.setProperty('width', '320px');
    const unfold = button(host, 'Filter');
    expect(one(host, '.find-filters').getClientRects()).to.have.length(0);
    unfold.click();
    await host.updateComplete;
    expect(unfold.getAttribute('aria-expanded')).to.equal('true');
    expect(one(host, '.find-filters').getClientRects()).to.have.length(1);
  });

  it('on a narrow widget nothing moves away between press and click', async () => {
    await setViewport({ width: 320, height: 900 });
    const host = await setUp();
    button(host, 'Filter').click();
    await host.updateComplete;
    const press = async (target: Element) => {
      target.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = target.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'move', position });
      await sendMouse({ type: 'down' });
      await host.updateComplete;
      await sendMouse({ type: 'up' });
      await host.updateComplete;
    };
    await open(host, 'Thema');
    one(host, '.find-panel input').focus();
    const last = one(host, '.find-filters > .find-toggle input') as HTMLInputElement;
    await press(last);
    expect(last.checked).to.equal(true);
    one(host, '.find-panel:not([hidden]) input').focus();
    await press(button(host, 'Stadtteil'));
    expect(one(host, '.find-panel:not([hidden])').id).to.equal('find-districts');
    await resetMouse();
  });

  it('is accessible in every state (A4)', async () => {
    const host = await setUp();
    await expectAccessible(host);
    finderOf(host).choose('categories', ['culture']);
    await open(host, 'Stadtteil');
    await expectAccessible(host);
    finderOf(host).choose('districts', ['north']);
    await type(host, 'gibtesnicht');
    await until(() => list(host).length === 0);
    await expectAccessible(host);
  });
});
