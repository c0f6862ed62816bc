import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { joinGroup, type GroupState } from '../../src/widget/group.js';
import type { EngagiertSelectEvent } from '../../src/widget/finding-events.js';
import { berlinTime } from '../../src/actor-map/opening-hours.js';
import {
  active,
  actorMap,
  all,
  city,
  named,
  one,
  withEngine,
  withMarkers,
  until,
} from './support.js';
import { resetAddress } from '../support/address.js';

describe('<engagiert-actor-map>', () => {
  describe('list', () => {
    it('A1: lists every actor before and without a map', async () => {
      const map = await actorMap(city(20), { view: 'list' });
      expect(all(map, '.items > li')).to.have.length(20);
      expect(one(map, '.canvas')).to.equal(null);
      expect(one(map, '.list ul')!.getAttribute('role')).to.equal('list');
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
      const map = await withEngine(await actorMap(data));
      expect(all(map, '.items > li')).to.have.length(5);
      expect(all(map, '.marker')).to.have.length(0);
      one(map, '.items .name')!.click();
      await map.updateComplete;
      expect(one(map, '.items > .selected')).not.to.equal(null);
    });
  });

  describe('map', () => {
    it('A7: is a named region with its keys told', async () => {
      const map = await withMarkers(await actorMap(city(), { heading: 'Wer mitmacht' }));
      const region = one(map, '.canvas')!;
      expect(region.getAttribute('role')).to.equal('region');
      expect(region.getAttribute('aria-label')).to.equal('Karte: Wer mitmacht');
      expect(region.getAttribute('aria-keyshortcuts')).to.contain('Arrow');
    });

    it('A8, A9: marks every actor or cluster with a button of its own name', async () => {
      const map = await withMarkers(await actorMap(city()));
      const markers = all(map, '.marker');
      const names = markers.map((marker) => marker.getAttribute('aria-label')!);
      expect(new Set(names).size).to.equal(names.length);
      expect(markers.every((marker) => marker instanceof HTMLButtonElement)).to.equal(true);
      for (const name of names) expect(name).to.match(/^(Verein \d+|\d+ Akteure, vergrößern.*)$/);
      const counted = names.map((name) => (name.startsWith('Verein') ? 1 : parseInt(name, 10)));
      expect(counted.reduce((sum, count) => sum + count, 0)).to.equal(39);
    });

    it('A10: is one stop for all markers', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      expect(all(map, '.marker[tabindex="0"]')).to.have.length(1);
      expect(all(map, '.marker').length).to.be.above(5);
    });

    it('A14: gives the shortest name a full target, too', async () => {
      const map = await actorMap({ version: '1.0', actors: [{ id: 'a', name: 'IB' }] });
      expect(one(map, '.list .name')!.getBoundingClientRect().width).to.be.at.least(24);
    });

    it('A39: says in which language a marker’s name is', async () => {
      const position = { lat: 51.3, lon: 9.5 };
      const other = { lat: 51.4, lon: 9.6 };
      const map = await withMarkers(
        await actorMap({
          version: '1.0',
          actors: [
            { id: 'a', name: { ar: 'جمعية الصداقة' }, position },
            { id: 'b', name: 'Verein', position: other },
          ],
        }),
      );
      const langs = all(map, '.marker').map((marker) => [marker.ariaLabel, marker.lang]);
      expect(langs).to.have.deep.members([
        ['جمعية الصداقة', 'ar'],
        ['Verein', 'de'],
      ]);
    });

    it('A14: gives every marker and button a full target', async () => {
      const map = await withMarkers(await actorMap(city()));
      for (const target of all(map, '.marker, .controls button')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('A11: opens with Enter and Space, takes the focus in, and gives it back with Escape', async () => {
      const map = await withMarkers(await actorMap(city(), { 'no-cluster': '' }));
      for (const key of ['Enter', 'Space']) {
        const marker = await waitUntilFound(() => named(map, /^Verein/));
        marker.focus();
        await sendKeys({ press: key });
        await until(() => active(map)?.classList.contains('popup'), `no popup with ${key}`);
        const popup = one(map, '.popup')!;
        expect(popup.getAttribute('role')).to.equal('dialog');
        const title = one(map, `#${popup.getAttribute('aria-labelledby')!}`)!;
        expect(title.textContent!.trim()).to.equal(marker.getAttribute('aria-label'));
        await sendKeys({ press: 'Escape' });
        await until(() => !one(map, '.popup'));
        expect(active(map)!.getAttribute('aria-label')).to.equal(marker.getAttribute('aria-label'));
      }
    });

    for (const width of ['320px', '900px']) {
      it(`covers the scale with a card, and leaves no edge of it beside (${width})`, async () => {
        const map = await withMarkers(
          await actorMap(city(3), { view: 'map', 'data-width': width }),
        );
        map.showItem('a1');
        await until(() => one(map, '.popup'));
        const scale = one(map, '.scale')!.getBoundingClientRect();
        const popup = one(map, '.popup')!.getBoundingClientRect();
        expect(scale.left).to.be.above(popup.left + 1);
        expect(scale.bottom).to.be.below(popup.bottom - 1);
      });
    }

    for (const dir of ['ltr', 'rtl']) {
      it(`keeps the button that closes a long card in its corner (${dir})`, async () => {
        const data = city(3);
        const actors = data['actors'] as Record<string, unknown>[];
        actors[1]!['description'] = 'Was der Verein macht, und für wen. '.repeat(60);
        const map = await withMarkers(
          await actorMap(data, { view: 'map', lang: dir === 'rtl' ? 'ar' : 'de' }),
        );
        map.showItem('a1');
        await until(() => one(map, '.popup'));
        const popup = one(map, '.popup')!;
        const place = () => {
          const box = one(map, '.close')!.getBoundingClientRect();
          const card = popup.getBoundingClientRect();
          const side = dir === 'rtl' ? box.left - card.left : card.right - box.right;
          return [side, box.top - card.top].map(Math.round);
        };
        const before = place();
        expect(Math.max(...before)).to.be.below(24);
        popup.scrollTop = 1000;
        await until(() => popup.scrollTop > 200);
        expect(place()).to.deep.equal(before);
      });
    }

    it('A12: speaks German in every button', async () => {
      const map = await withMarkers(await actorMap(city()));
      map.showItem('a7');
      await until(() => one(map, '.popup'));
      const names = all(map, 'button').map(
        (button) => button.getAttribute('aria-label') ?? button.textContent!.trim(),
      );
      for (const name of names) expect(name).not.to.match(/zoom in|close|zoom out|show all/i);
      expect(names).to.include.members(['Vergrößern', 'Verkleinern', 'Alles zeigen', 'Schließen']);
    });

    it('keeps the focus in a cluster that comes apart', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      const cluster = all(map, '.cluster')[0]!;
      cluster.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => !cluster.isConnected);
      await until(() => active(map)?.classList.contains('marker'));
      expect(active(map)!.tabIndex).to.equal(0);
    });

    it('leads from marker to marker with arrow keys', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      one(map, '.marker[tabindex="0"]')!.focus();
      const first = active(map);
      await sendKeys({ press: 'End' });
      expect(active(map)).not.to.equal(first);
      expect(active(map)!.classList.contains('marker')).to.equal(true);
      expect(all(map, '.marker[tabindex="0"]')).to.have.length(1);
    });

    it('lists who shares a spot, page by page, and leads back', async () => {
      const data = city(30) as { actors: { position: object }[] };
      for (const actor of data.actors) actor.position = { lat: 51.3, lon: 9.5 };
      const map = await withMarkers(await actorMap(data));
      const [marker, ...others] = all(map, '.marker');
      expect(others).to.have.length(0);
      expect(marker!.ariaLabel).to.equal('30 Akteure an diesem Ort');
      expect(marker!.getAttribute('aria-haspopup')).to.equal('dialog');
      marker!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => active(map)?.classList.contains('popup'));
      expect(one(map, '.popup .h')!.textContent).to.contain('30 Akteure an diesem Ort');
      expect(all(map, '.members > li')).to.have.length(10);
      all(map, '.members .name')[3]!.click();
      await until(() => !one(map, '.members'));
      expect(one(map, '.popup .h')!.textContent).to.contain('Verein 3');
      expect(one(map, '.items .selected')!.textContent).to.contain('Verein 3');
      await sendKeys({ press: 'Escape' });
      await until(() => active(map)?.classList.contains('marker'));
    });

    it('shows on the map what is chosen in the list, and leads back to it', async () => {
      const map = await withMarkers(await actorMap(city()));
      const row = all(map, '.items .name').find((name) => name.textContent!.includes('Verein 9'))!;
      row.click();
      await until(() => active(map)?.classList.contains('popup'));
      await until(() => one(map, '.marker.selected')?.ariaLabel === 'Verein 9');
      expect(one(map, '.marker.selected')!.getAttribute('aria-current')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await until(() => !one(map, '.popup'));
      expect(active(map)!.textContent).to.contain('Verein 9');
    });

    for (const attributes of [{ 'data-width': '320px' }, { view: 'map' }] as Record<
      string,
      string
    >[]) {
      it(`leads from a list that stands alone to the map, and back: ${JSON.stringify(attributes)}`, async () => {
        const map = await withMarkers(await actorMap(city(), attributes));
        const shown = () => one(map, '.panes')!.dataset.shown;
        all(map, '.switch .button')
          .find((button) => button.textContent!.includes('Liste'))!
          .click();
        await until(() => shown() === 'list' && !one(map, '.canvas')!.checkVisibility());
        const row = all(map, '.items .name').find((name) =>
          name.textContent!.includes('Verein 19'),
        )!;
        row.click();
        await until(() => active(map)?.classList.contains('popup'));
        expect(shown()).to.equal('map');
        await until(() => {
          const marker = one(map, '.marker.selected')?.getBoundingClientRect();
          const { left, right, top } = one(map, '.ground')!.getBoundingClientRect();
          return marker && marker.top > top && marker.left > left && marker.right < right;
        }, 'the marker is in view');
        const { top, bottom } = one(map, '.popup')!.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
        await sendKeys({ press: 'Escape' });
        await until(() => active(map) === row, 'back at the row');
        expect(shown()).to.equal('list');
        expect(one(map, '.popup')).to.equal(null);
      });
    }

    it('shows in the list what is chosen on the map, wherever it stands', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      map.showItem('a150');
      await until(() => one(map, '.items > .selected'));
      expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 150');
      expect(all(map, '.items > li')).to.have.length(21);
    });

    it('shows in the list whom the page asks to see', async () => {
      const map = await withMarkers(await actorMap(city()));
      map.showItem('a17');
      await until(() => one(map, '.items > .selected'));
      const list = one(map, '.list')!.getBoundingClientRect();
      const inView = () => {
        const { top, bottom } = one(map, '.items > .selected')!.getBoundingClientRect();
        return top >= list.top - 1 && bottom <= list.bottom + 1;
      };
      await until(inView, 'the row is in view');
      expect(one(map, '.items > .selected')!.textContent).to.contain('Verein 17');
    });

    it('keeps its buttons clear of the sheet, however low the map is', async () => {
      const map = await withMarkers(
        await actorMap(city(), { 'data-width': '288px', tiles: 'topplus' }),
      );
      map.showItem('a17');
      await until(() => one(map, '.popup'));
      const { top } = one(map, '.popup')!.getBoundingClientRect();
      const bottoms = all(map, '.controls button').map(
        (button) => button.getBoundingClientRect().bottom,
      );
      expect(bottoms).to.have.length(3);
      expect(Math.max(...bottoms)).to.be.at.most(top);
    });

    it('keeps buttons, sheet and the chosen marker apart in very low maps', async () => {
      const map = await actorMap(city(), { 'data-width': '288px' });
      map.style.setProperty('--engagiert-map-height', '13em');
      await withMarkers(map);
      map.showItem('a17');
      await until(() => one(map, '.popup') && one(map, '.marker.selected'));
      const boxOf = (selector: string) => one(map, selector)!.getBoundingClientRect();
      await until(() => {
        const marker = boxOf('.marker.selected');
        const buttons = boxOf('.controls');
        const isBeside = marker.right <= buttons.left || marker.top >= buttons.bottom;
        return (
          isBeside && marker.top >= boxOf('.ground').top && marker.bottom <= boxOf('.popup').top
        );
      }, 'the marker is in sight');
      expect(boxOf('.controls').bottom).to.be.at.most(boxOf('.popup').top);
    });

    it('tells whose opening hours a button unfolds', async () => {
      const hours = 'Mo-Fr 09:00-17:00';
      const map = await actorMap(
        {
          version: '1.0',
          actors: ['Eins', 'Zwei'].map((name) => ({ id: name, name, openingHours: hours })),
        },
        { view: 'list' },
      );
      await until(() => all(map, '.hours summary').length === 2);
      const [first, second] = all(map, '.hours summary').map((button) =>
        button.textContent!.replace(/\s+/g, ' ').trim(),
      );
      expect(first).to.match(/: Eins$/);
      expect(second).to.match(/: Zwei$/);
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

    it('A15: moves by keys and buttons alone', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      const scale = () => one(map, '.scale')!.outerHTML;
      const before = scale();
      one(map, '.controls button')!.click();
      await until(() => scale() !== before);
      one(map, '.canvas')!.focus();
      const pane = one(map, '.leaflet-map-pane')!;
      const at = pane.getBoundingClientRect().x;
      await sendKeys({ press: 'ArrowRight' });
      await until(() => pane.getBoundingClientRect().x < at);
      all(map, '.controls button')[2]!.click();
      await until(() => scale() === before);
    });

    it('tells of a centre that is none', async () => {
      const { warn } = console;
      const said: string[] = [];
      console.warn = (line: string) => said.push(line);
      try {
        await withMarkers(await actorMap(city(), { center: '91 9.48' }));
      } finally {
        console.warn = warn;
      }
      const ours = said.filter((line) => line.includes('center='));
      expect(ours).to.have.length(1);
      expect(ours[0]).to.match(/^<engagiert-actor-map> center="91 9\.48" is not known; allowed: /);
    });

    it('shows all when asked to, wherever the owner lets it start', async () => {
      const map = await withMarkers(
        await actorMap(city(200), { center: '51.31 9.48', zoom: '14' }),
      );
      const counted = () =>
        all(map, '.marker')
          .map(({ ariaLabel }) => (ariaLabel!.startsWith('Verein') ? 1 : parseInt(ariaLabel!, 10)))
          .reduce((sum, count) => sum + count, 0);
      expect(counted()).to.be.below(199);
      all(map, '.controls button')[2]!.click();
      await until(() => counted() === 199, 'not all');
    });

    it('writes no name where it would be cut off', async () => {
      const data = city(6) as { districts: object[] };
      data.districts = Array.from({ length: 60 }, (_, at) => ({
        id: `d${at}`,
        label: `Ein langer Name ${at}`,
        position: { lat: 51.27 + (at % 10) * 0.01, lon: 9.4 + Math.floor(at / 10) * 0.03 },
      }));
      const map = await withMarkers(await actorMap(data, { 'data-width': '320px' }));
      const edge = one(map, '.ground')!.getBoundingClientRect();
      const buttons = one(map, '.controls')!.getBoundingClientRect();
      const labels = all(map, '.district-name')
        .map((label) => label.getBoundingClientRect())
        .filter(({ width, bottom, top }) => width && bottom > edge.top && top < edge.bottom);
      const scale = one(map, '.scale')!.getBoundingClientRect();
      expect(labels.length).to.be.above(2);
      for (const { left, right, top, bottom } of labels) {
        expect(left).to.be.at.least(edge.left);
        expect(right).to.be.at.most(edge.right);
        expect(top).to.be.at.least(edge.top);
        expect(bottom).to.be.at.most(edge.bottom);
        expect(right < buttons.left || top > buttons.bottom).to.equal(true);
        expect(left > scale.right || bottom < scale.top).to.equal(true);
      }
    });

    it('writes no name over another, however large the letters are', async () => {
      const data = city(6) as { districts: object[] };
      data.districts = Array.from({ length: 12 }, (_, at) => ({
        id: `d${at}`,
        label: `Name ${at}`,
        position: { lat: 51.27 + at * 0.004, lon: 9.5 },
      }));
      document.body.style.fontSize = '40px';
      const map = await withMarkers(await actorMap(data));
      await until(() => all(map, '.district-name:not([hidden])').length > 1, 'names');
      const boxes = all(map, '.district-name:not([hidden])')
        .map((name) => name.getBoundingClientRect())
        .sort((a, b) => a.top - b.top);
      document.body.style.fontSize = '';
      boxes.slice(1).forEach(({ top }, at) => expect(top).to.be.at.least(boxes[at]!.bottom - 1));
    });

    it('A16: leaves the wheel to the page until the map has the focus', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      const scale = () => one(map, '.scale')!.outerHTML;
      const before = scale();
      const turn = (options: WheelEventInit = {}) => {
        const event = new WheelEvent('wheel', {
          deltaY: -300,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...options,
        });
        one(map, '.leaflet')!.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(turn()).to.equal(false);
      await until(() => one(map, '.hint'));
      expect(scale()).to.equal(before);
      expect(turn({ ctrlKey: true })).to.equal(true);
      await until(() => scale() !== before);
      one(map, '.canvas')!.focus();
      expect(turn()).to.equal(true);
    });

    it('A16: leaves one finger to the page', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      expect(getComputedStyle(one(map, '.leaflet')!).touchAction).to.equal('pan-x pan-y');
    });

    it('A17: lets Tab leave in both directions', async () => {
      const map = await withMarkers(await actorMap(city(200)));
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      map.before(before);
      map.after(after);
      all(map, '.canvas')[0]!.focus();
      let steps = 0;
      while (document.activeElement !== after && steps++ < 15) await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(after);
      one(map, '.items .name')!.focus();
      steps = 0;
      while (document.activeElement !== before && steps++ < 15)
        await sendKeys({ press: 'Shift+Tab' });
      expect(document.activeElement).to.equal(before);
    });

    it('writes districts and a scale on its own ground', async () => {
      const map = await withMarkers(await actorMap(city()));
      expect(all(map, '.district')).to.have.length(1);
      expect(all(map, '.district-name').map((node) => node.textContent)).to.have.members([
        'Nordstadt',
        'Südstadt',
      ]);
      expect(one(map, '.scale')!.textContent).to.match(/\d+\s(m|km)/);
    });

    it('marks each actor on its own with no-cluster', async () => {
      const map = await withMarkers(await actorMap(city(), { 'no-cluster': '' }));
      expect(all(map, '.cluster')).to.have.length(1);
      expect(all(map, '.single')).to.have.length(36);
    });
  });

  describe('as a guest', () => {
    it('S19: leaves the page its own globals', async () => {
      const before = Object.getOwnPropertyNames(window);
      await withMarkers(await actorMap(city()));
      const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
      expect(added).to.deep.equal([]);
      expect('L' in window).to.equal(false);
    });

    it('S26: keeps its layers within itself', async () => {
      const map = await actorMap(city());
      const style = getComputedStyle(one(map, '.ground')!);
      expect(style.isolation).to.equal('isolate');
      expect(style.contain).to.contain('paint');
    });

    it('R18: fits what it shows when it was hidden at first', async () => {
      const map = await actorMap(city(), { hidden: '' });
      await aTimeout(50);
      expect(one(map, '.leaflet')).to.equal(null);
      map.removeAttribute('hidden');
      await withMarkers(map);
      const { width, height } = one(map, '.leaflet')!.getBoundingClientRect();
      expect(width).to.be.above(200);
      expect(height).to.be.above(200);
    });

    it('R17, R18: comes back after being moved, and leaves nothing behind', async () => {
      const map = await withMarkers(await actorMap(city()));
      const parent = map.parentElement!;
      for (let round = 0; round < 3; round++) {
        map.remove();
        expect(one(map, '.leaflet')).to.equal(null);
        parent.append(map);
        await withMarkers(map);
        expect(all(map, '.leaflet')).to.have.length(1);
      }
    });

    it('R16: leaves all to the list when the map cannot be had', async () => {
      const { ResizeObserver } = window;
      window.ResizeObserver = class {
        constructor() {
          throw new Error('blocked');
        }
      } as unknown as typeof ResizeObserver;
      try {
        const map = await actorMap(city(15));
        await until(() => one(map, '[part=notice]'));
        expect(one(map, '[part=notice]')!.textContent).to.contain('Die Liste zeigt alles');
        expect(one(map, '.canvas')).to.equal(null);
        expect(one(map, '[part=switch]')).to.equal(null);
        expect(all(map, '.items > li')).to.have.length(15);
        one(map, '.items .name')!.click();
        await until(() => one(map, '.items > .selected'));
      } finally {
        window.ResizeObserver = ResizeObserver;
      }
    });

    it('fetches no engine for a list', async () => {
      const map = await actorMap(city(), { view: 'list' });
      await aTimeout(50);
      expect(one(map, '.map')).to.equal(null);
    });

    it('R11, A1: a switch leads to the list where the owner wants the map alone', async () => {
      const map = await withMarkers(await actorMap(city(), { view: 'map' }));
      expect(one(map, '.list')!.offsetParent).to.equal(null);
      one(map, '[part=switch] button')!.click();
      await map.updateComplete;
      expect(one(map, '.list')!.offsetParent).not.to.equal(null);
      expect(one(map, '.map')!.offsetParent).to.equal(null);
    });

    it('A33: needs no sideways scrolling at 320 px', async () => {
      const map = await withMarkers(
        await actorMap(city(), { 'data-width': '320px', tiles: '/none/{z}/{x}/{y}.png' }),
      );
      map.showItem('a7');
      await until(() => one(map, '.popup'));
      expect(map.scrollWidth).to.be.at.most(map.clientWidth);
      const { right } = map.getBoundingClientRect();
      for (const node of all(map, '.popup, .controls, .bar, .switch, .ground')) {
        expect(node.getBoundingClientRect().right).to.be.at.most(right + 1);
      }
    });

    it('uses no tiles unless asked to', async () => {
      const map = await withMarkers(await actorMap(city()));
      expect(map.tiles).to.equal('none');
      map.tiles = '';
      expect(map.tiles).to.equal('none');
    });

    it('A36: marks the chosen one by more than colour', async () => {
      const map = await withMarkers(await actorMap(city(), { 'no-cluster': '' }));
      const plain = () =>
        named(map, /^Verein 7$/)!
          .querySelector('svg')!
          .getBoundingClientRect().width;
      const before = plain();
      map.showItem('a7');
      await until(() => one(map, '.marker.selected') && plain() > before);
    });

    it('keeps its state in the address and takes it from there', async () => {
      location.hash = '';
      const map = await withMarkers(await actorMap(city(), { 'sync-url': 'karte' }));
      map.showItem('a9');
      await until(() => location.hash.includes('karte.item=a9'));
      map.remove();
      const other = await withMarkers(await actorMap(city(), { 'sync-url': 'karte' }));
      await until(() => one(other, '.items > .selected'));
      expect(one(other, '.items > .selected')!.textContent).to.contain('Verein 9');
      resetAddress();
    });

    it('shows as many rows as the address says', async () => {
      location.hash = 'karte.page=2';
      const map = await actorMap(city(), { 'sync-url': 'karte', view: 'list' });
      await until(() => all(map, '.items > li').length === 40);
      resetAddress();
    });
  });

  describe('in a group', () => {
    const offers = {
      ...city(),
      opportunities: [
        { id: 'o1', title: 'Vorlesen', organizer: 'a9' },
        { id: 'o2', title: 'Garten', position: { lat: 51.31, lon: 9.5 } },
      ],
    };

    it('shows who offers, or where, when an offer is chosen elsewhere', async () => {
      const map = await withMarkers(await actorMap(offers, { group: 'g' }));
      const other = joinGroup('g', () => {});
      other.publish({ itemId: 'o1', itemType: 'opportunity' });
      await until(() => one(map, '.items > .selected')?.textContent!.includes('Verein 9'));
      other.publish({ itemId: 'o2', itemType: 'opportunity' });
      await until(() => one(map, '.place'));
      expect(one(map, '.items > .selected')).to.equal(null);
      // Another quote is no reason to forget the offer.
      other.publish({ itemId: 'q1', itemType: 'quote' });
      other.publish({ shown: { type: 'opportunity', ids: ['o1', 'o2'] } });
      await until(() => one(map, '.offer'));
      expect(one(map, '.place')).not.to.equal(null);
      other.leave();
    });

    it('keeps everything in view and marks where all offers of the group take place', async () => {
      const counted = () =>
        all(map, '.marker').reduce(
          (sum, { ariaLabel }) => sum + (parseInt(ariaLabel!, 10) || 1),
          0,
        );
      const map = await withMarkers(await actorMap(offers, { group: 'i' }));
      expect(counted()).to.equal(39);
      const other = joinGroup('i', () => {});
      other.publish({ shown: { type: 'opportunity', ids: ['o1', 'o2'] } });
      await until(() => one(map, '.offer'));
      expect(all(map, '.offer')).to.have.length(1);
      other.publish({ itemId: 'o2', itemType: 'opportunity' });
      await until(() => one(map, '.place'));
      expect(all(map, '.offer')).to.have.length(1);
      expect(counted()).to.equal(39);
      other.publish({ itemId: 'o1', itemType: 'opportunity' });
      await until(() => one(map, '.marker.selected'));
      expect(counted()).to.equal(39);
      expect(one(map, '.place')).to.equal(null);
      other.publish({ shown: { type: 'opportunity', ids: ['o1'] } });
      await until(() => !one(map, '.offer'));
      other.leave();
    });

    it('tells the group which filters came with the address', async () => {
      location.hash = 'k.kinds=association';
      let heard: GroupState = {};
      const other = joinGroup('l', (state) => (heard = state));
      const map = await actorMap(offers, { group: 'l', 'sync-url': 'k', view: 'list' });
      await until(() => heard.filters?.['kinds']?.[0] === 'association');
      expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
      other.leave();
      resetAddress();
    });

    it('writes the filters of the group into its address, so that a step back leaves them', async () => {
      const other = joinGroup('m', () => {});
      const map = await actorMap(offers, { group: 'm', 'sync-url': 'k', view: 'list' });
      other.publish({ filters: { kinds: ['association'] } });
      await until(() => location.hash === '#k.kinds=association');
      expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
      other.leave();
      resetAddress();
    });

    it('shares filters and choice', async () => {
      const map = await withMarkers(await actorMap(offers, { group: 'h' }));
      let heard: GroupState = {};
      const other = joinGroup('h', (state) => (heard = state));
      other.publish({ filters: { categories: ['sport'] } });
      await until(() => one(map, '.find-count')!.textContent!.includes('14 Akteure'));
      one(map, '.items .name')!.click();
      await until(() => heard.itemType === 'actor');
      other.leave();
    });
  });

  describe('finding', () => {
    it('shows on the map what is found', async () => {
      const map = await withMarkers(await actorMap(city(), { kinds: 'association' }));
      expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
      await until(
        () =>
          all(map, '.marker').reduce(
            (sum, marker) => sum + (parseInt(marker.ariaLabel!, 10) || 1),
            0,
          ) === 20,
      );
      map.kinds = [];
      await until(
        () =>
          all(map, '.marker').reduce(
            (sum, marker) => sum + (parseInt(marker.ariaLabel!, 10) || 1),
            0,
          ) === 39,
      );
    });

    it('lets go of whom a filter leaves out', async () => {
      const map = await actorMap(city(), { view: 'list' });
      one(map, '.items .name')!.click();
      await until(() => one(map, '.items > .selected'));
      one(map, '[data-facet=kinds]')!.click();
      await until(() => all(map, '.find-values input').length === 2);
      // The first is an initiative.
      all(map, '.find-values label')
        .find((label) => label.textContent!.includes('Verein'))!
        .querySelector('input')!
        .click();
      await until(() => one(map, '.find-count')!.textContent === '20 Akteure');
      expect(all(map, '.items > li')).to.have.length(20);
      expect(one(map, '.items > .selected')).to.equal(null);
    });

    it('keeps places of unknown hours among the open ones, marked and last', async () => {
      const otherDay = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][
        (berlinTime(new Date()).day + 3) % 7
      ];
      const map = await actorMap(
        {
          version: '1.0',
          actors: [
            { id: 'unknown', name: 'Ohne Angabe' },
            { id: 'closed', name: 'Zu', openingHours: `${otherDay} 10:00-12:00` },
            { id: 'open', name: 'Offen', openingHours: '24/7' },
          ],
        },
        { view: 'list' },
      );
      // It waits until the reader of the hours is here.
      await until(() => one(map, '.find-toggle input:enabled'));
      one(map, '.find-toggle input')!.click();
      await until(() => all(map, '.items > li').length === 2);
      const [first, last] = all(map, '.items > li').map((item) => item.textContent!);
      expect(first).to.contain('Offen');
      expect(last).to.contain('Ohne Angabe');
      expect(last).to.contain('Öffnungszeiten unbekannt');
    });

    it('shows opening hours as a week', async () => {
      const map = await actorMap(
        {
          version: '1.0',
          actors: [{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00; Sa off' }],
        },
        { view: 'list' },
      );
      await until(() => one(map, '.hours dl'));
      expect(one(map, '.hours dl')!.textContent!.replace(/\s+/g, ' ')).to.contain(
        'Mo–Fr 09:00–17:00',
      );
    });

    it('calls no day closed where visits are by appointment', async () => {
      const map = await actorMap(
        {
          version: '1.0',
          actors: [{ id: 'a', name: 'A', openingHours: '"nach Vereinbarung"' }],
        },
        { view: 'list' },
      );
      await until(() => one(map, '.hours summary'));
      const hours = one(map, 'details.hours') as HTMLDetailsElement;
      hours.open = true;
      expect(hours.innerText).to.contain('nach Vereinbarung');
      expect(hours.innerText).not.to.contain('geschlossen');
    });

    it('shortens no day of the week in Leichte Sprache, and says “bis” for the dash', async () => {
      const map = await actorMap(
        { version: '1.0', actors: [{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00' }] },
        { view: 'list', lang: 'de-simple' },
      );
      await until(() => one(map, '.hours dt')?.textContent!.startsWith('Montag bis Freitag'));
      expect(one(map, '.hours dd')!.textContent).to.equal('09:00 bis 17:00');
    });

    it('hides locked filters', async () => {
      const map = await actorMap(city(), { view: 'list', kinds: 'association', locked: 'kinds' });
      expect(one(map, '[data-facet=kinds]')).to.equal(null);
      expect(one(map, '[data-facet=categories]')).not.to.equal(null);
      expect(one(map, '.find-count')!.textContent).to.contain('20 Akteure');
    });
  });

  describe('R11: positions at the edge of the world', () => {
    const places: [string, [number, number][]][] = [
      [
        'the poles',
        [
          [90, 0],
          [-90, 0],
        ],
      ],
      [
        'both sides of the antimeridian',
        [
          [-17, 179.5],
          [-17, -179.5],
        ],
      ],
      [
        'everywhere',
        [
          [80, -170],
          [-60, 170],
          [0.1, 0.1],
        ],
      ],
      [
        'one spot',
        [
          [51, 9],
          [51, 9],
        ],
      ],
    ];
    for (const [name, positions] of places) {
      it(`shows all at ${name}`, async () => {
        const map = await withMarkers(
          await actorMap({
            version: '1.0',
            actors: positions.map(([lat, lon], at) => ({
              id: `${at}`,
              name: `N ${at}`,
              position: { lat, lon },
            })),
          }),
        );
        const shown = all(map, '.marker').map(
          (marker) => parseInt(marker.getAttribute('aria-label')!, 10) || 1,
        );
        expect(shown.reduce((sum, count) => sum + count, 0)).to.equal(positions.length);
      });
    }
  });
});

describe('<engagiert-actor-map> and the page’s tokens', () => {
  it('gives the popup the shadow of panels that lie over content', async () => {
    const map = await withMarkers(await actorMap(city(), { view: 'map' }));
    map.style.setProperty('--engagiert-shadow', 'rgb(1, 2, 3) 0px 4px 8px 0px');
    map.showItem('a5');
    const popup = await waitUntilFound(() => one(map, '.popup') ?? undefined);
    expect(getComputedStyle(popup).boxShadow).to.equal('rgb(1, 2, 3) 0px 4px 8px 0px');
  });
});

async function waitUntilFound<T>(find: () => T | undefined): Promise<T> {
  await until(find);
  return find()!;
}
