import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EngagiertSelectEvent } from '../../src/widget/finding-events.js';
import { active, actorMap, all, city, one, withEngine, withMarkers, until } from './support.js';

describe('<engagiert-actor-map>: list', () => {
  it('A1: lists every actor before and without a map', async () => {
    const map = await actorMap(city(20), { view: 'list' });
    expect(all(map, '.items > li')).to.have.length(20);
    expect(one(map, '.canvas')).to.equal(null);
    expect(one(map, '.list ul')!.getAttribute('role')).to.equal('list');
  });

  it('is all there is where nobody has a place on the map', async () => {
    const actors = [{ id: 'a', name: 'Verein' }];
    for (const view of ['both', 'map']) {
      const map = await actorMap({ version: '1.0', actors }, { view });
      expect(one(map, '.items > li')!.checkVisibility(), view).to.equal(true);
      for (const none of ['.map', '.switch', '.skip', '[part=near-me]', '[part=notice]'])
        expect(one(map, none), `${view} ${none}`).to.equal(null);
      expect(one(map, '.list')!.clientWidth).to.equal(one(map, '.panes')!.clientWidth);
      map.data = { version: '1.0', actors: [{ ...actors[0], position: { lat: 51.3, lon: 9.5 } }] };
      await withMarkers(map);
      expect(one(map, '[part=near-me]')).not.to.equal(null);
      map.data = { version: '1.0', actors };
      await until(() => !one(map, '.map'));
    }
  });

  it('is what a narrow widget begins with where nobody has a place, and offers of the group may get one', async () => {
    const actors = [{ id: 'a', name: 'Verein' }];
    const narrow = (map: Element) => {
      (map.parentElement as HTMLElement).style.inlineSize = '320px';
    };
    for (const view of ['both', 'map']) {
      const map = await actorMap({ version: '1.0', actors }, { view, group: 'nobody' });
      narrow(map);
      expect(one(map, '.items > li')!.checkVisibility(), view).to.equal(true);
      expect(one(map, '.map')!.checkVisibility(), view).to.equal(false);
      // The map is a press away, as ever.
      const [, toMap] = all(map, '.switch button') as HTMLButtonElement[];
      expect(one(map, '.switch [aria-pressed="true"]')!.textContent).to.contain('Liste');
      toMap!.click();
      await until(() => one(map, '.map')!.checkVisibility());
      expect(one(map, '.items > li')!.checkVisibility(), view).to.equal(false);
    }
    const placed = await actorMap(
      { version: '1.0', actors: [{ ...actors[0], position: { lat: 51.3, lon: 9.5 } }] },
      { view: 'both' },
    );
    narrow(placed);
    expect(one(placed, '.map')!.checkVisibility()).to.equal(true);
  });

  it('keeps no room for a picture that does not arrive, and shows the next one in its place', async () => {
    const withImage = (name: string) => {
      const image = {
        src: `/stories/logos/${name}.svg`,
        width: 400,
        height: 300,
        credit: 'Foto',
      };
      return { ...city(0), actors: [{ id: 'a', name: 'Verein', image }] };
    };
    const map = await actorMap(withImage('missing'), { view: 'list' });
    const figure = one(map, '.items figure')!;
    await until(() => !figure.checkVisibility(), 'it is gone');
    map.data = withImage('200x200');
    await until(() => one(map, '.items img')!.getAttribute('src')?.includes('200x200'));
    expect(one(map, '.items figure')).to.equal(figure);
    await until(() => figure.checkVisibility(), 'the other is there');
  });

  it('describes the places that are shown, in the language in which they are', async () => {
    const actors = ['a', 'b', 'c'].map((id) => ({
      id,
      name: `Verein ${id}`,
      kind: id === 'b' ? 'company' : 'association',
      description: { de: `Ort ${id}`, en: `Place ${id}` },
    }));
    const told = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')]
        .flatMap((script) => script.textContent!.match(/(Ort|Place) \w/g) ?? [])
        .join();
    const map = await actorMap(
      { version: '1.0', actors },
      { view: 'list', 'structured-data': '', lang: 'de' },
    );
    await until(() => told() === 'Ort a,Ort b,Ort c');
    map.lang = 'en';
    await until(() => told() === 'Place a,Place b,Place c', 'the language follows');
    // As many as before, and the first is the same.
    map.data = { version: '1.0', actors: actors.slice(0, 2) };
    await until(() => told() === 'Place a,Place b');
    map.data = { version: '1.0', actors };
    map.kinds = ['company'];
    await until(() => told() === 'Place b');
    map.remove();
    expect(told()).to.equal('');
  });

  it('A1: shows every fact and link of a popup in the list too', async () => {
    const map = await withMarkers(await actorMap(city(20)));
    map.showItem('a7');
    await until(() => one(map, '.popup'));
    const item = all(map, '.items > li').find((li) => li.textContent!.includes('Verein 7'))!;
    const words = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
    for (const part of one(map, '.popup')!.querySelectorAll('p, .h')) {
      expect(words(item)).to.contain(words(part));
    }
    const links = (node: Element) => [...node.querySelectorAll('a')].map((a) => a.href);
    expect(links(item)).to.deep.equal(links(one(map, '.popup')!));
  });

  it('dials numbers as they are dialled, with the country and without the zero', async () => {
    const [actor] = city(1)['actors'] as readonly object[];
    const phones = ['+49 (0)561 787-0', '0561 787 12'];
    const actors = phones.map((phone, at) => ({ ...actor, id: `a${at}`, phone }));
    const map = await actorMap({ ...city(), actors });
    const links = all(map, '.list a[href^="tel:"]');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+495617870',
      'tel:056178712',
    ]);
    expect(links.map((link) => link.textContent)).to.deep.equal(phones);
  });

  it('A2: stands before the map', async () => {
    const map = await actorMap(city());
    const position = one(map, '.list')!.compareDocumentPosition(one(map, '.map')!);
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('leads keyboards past the list to the map, where both are shown', async () => {
    const map = await withMarkers(await actorMap(city()));
    const skip = one(map, '.skip')!;
    expect(skip.textContent!.trim()).to.equal('Zur Karte');
    const position = skip.compareDocumentPosition(one(map, '.list')!);
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(skip.getBoundingClientRect().width).to.be.at.most(2);
    skip.focus();
    expect(skip.getBoundingClientRect().height).to.be.at.least(24);
    await sendKeys({ press: 'Enter' });
    expect(active(map)).to.equal(one(map, '.canvas'));
    map.parentElement!.style.inlineSize = '400px';
    await until(() => getComputedStyle(skip).display === 'none');
  });

  it('breaks words of any length', async () => {
    const word = 'x'.repeat(400);
    const map = await actorMap({
      version: '1.0',
      categories: [{ id: 'a', label: word }],
      actors: [
        { id: 'a', name: word, categories: ['a'], description: word, address: { city: word } },
      ],
    });
    const list = one(map, '.list')!;
    expect(list.scrollWidth).to.equal(list.clientWidth);
  });

  it('R23: holds 20 rows, and 20 more when asked, with the focus on the first new one', async () => {
    const map = await actorMap(city(50), { view: 'list' });
    expect(all(map, '.items > li')).to.have.length(20);
    const more = one(map, '.more button')!;
    expect(more.textContent!.trim()).to.equal('Mehr anzeigen (30)');
    more.click();
    await map.updateComplete;
    await nextFrame();
    expect(all(map, '.items > li')).to.have.length(40);
    expect(active(map)!.textContent).to.contain('Verein 20');
  });

  it('A29: has headings one level below its own, or in its place', async () => {
    const levels = async (attributes: Record<string, string>) => {
      const map = await actorMap(city(3), { 'heading-level': '3', ...attributes });
      return [...new Set(all(map, 'h2, h3, h4, h5, h6').map(({ localName }) => localName))];
    };
    expect(await levels({ heading: 'Wer mitmacht' })).to.deep.equal(['h3', 'h4']);
    expect(await levels({})).to.deep.equal(['h3']);
  });

  it('tells of a choice, and shows nothing itself when that is cancelled', async () => {
    const map = await withMarkers(await actorMap(city()));
    let told = '';
    map.addEventListener(
      'engagiert-select',
      (event: EngagiertSelectEvent) => {
        told = `${event.itemType} ${event.itemId}`;
        event.preventDefault();
      },
      { once: true },
    );
    one(map, '.items .name')!.click();
    await map.updateComplete;
    expect(told).to.equal('actor a0');
    expect(one(map, '.selected')).to.equal(null);
  });

  it('calls no two buttons the same, even where actors are', async () => {
    const data = city(6) as { actors: { name: string }[] };
    for (const actor of data.actors) actor.name = 'Tafel';
    const map = await actorMap(data, { view: 'list' });
    const names = all(map, '.items .name').map((name) => name.textContent!.trim());
    expect(new Set(names).size).to.equal(6);
  });

  it('R11: goes on where no actor has a position', async () => {
    const data = city(5) as { actors: Record<string, unknown>[] };
    for (const actor of data.actors) delete actor['position'];
    // For offers of its group there is a map, too.
    const map = await withEngine(await actorMap(data, { group: 'r11' }));
    expect(all(map, '.items > li')).to.have.length(5);
    expect(all(map, '.marker')).to.have.length(0);
    one(map, '.items .name')!.click();
    await map.updateComplete;
    expect(one(map, '.items > .selected')).not.to.equal(null);
  });

  it('cuts descriptions where their words end, and never leaves dots in a line alone', async () => {
    const description = `${'Wort '.repeat(30)}\n\nSchluss. ${'Wort '.repeat(60)}`;
    const map = await actorMap(
      { version: '1.0', actors: [{ id: 'a', name: 'A', description: { de: description } }] },
      { view: 'list', lang: 'ar', 'data-width': '400px' },
    );
    const words = one(map, '.description > *')!;
    const { direction, whiteSpaceCollapse, whiteSpace } = getComputedStyle(words);
    expect(direction).to.equal('ltr');
    expect(whiteSpaceCollapse || whiteSpace).to.be.oneOf(['collapse', 'normal']);
    expect(words.scrollHeight).to.be.above(words.clientHeight);
  });

  it('right-to-left, the beginning of a description stands where the whole of it will', async () => {
    const map = await actorMap(
      { version: '1.0', actors: [{ id: 'a', name: 'A', description: { de: 'Kurz und gut.' } }] },
      { view: 'list', lang: 'ar', 'data-width': '400px' },
    );
    const range = document.createRange();
    const paragraph = one(map, '.description')!;
    range.selectNodeContents(paragraph.firstElementChild!);
    const { left } = range.getBoundingClientRect();
    expect(left).to.be.above(paragraph.getBoundingClientRect().left + 100);
  });
});
