import { expect } from '@open-wc/testing';
import { marksOf, pageOf, readableUrl } from '../../src/actor-map/actor-map.view.js';
import { inkOn } from '../../src/actor-map/ink.js';
import { mapData, parseCenter } from '../../src/actor-map/map-data.js';
import { Levels, MAX_ZOOM } from '../../src/actor-map/levels.js';
import { project } from '../../src/actor-map/clusters.js';
import type { Actor, Category } from '../../src/feed/model.js';

const label = (category: Category) => String(category.label);

describe('actor map view', () => {
  it('gives each category a colour and a sign of its own', () => {
    const categories: Category[] = [
      { id: 'a', label: 'Sport', color: '#1a7f5a' },
      { id: 'b', label: 'Soziales' },
      { id: 'c', label: 'Senioren', parent: 'b' },
      { id: 'd', label: 'Natur', icon: '🌳' },
      { id: 'e', label: 'Bildung', icon: 'school' },
    ];
    const marks = marksOf(categories, label);
    expect(categories.map(({ id }) => marks.mark(id).sign)).to.deep.equal([
      'S',
      'O',
      'E',
      '🌳',
      'B',
    ]);
    expect(marks.mark('a').color).to.equal('#1a7f5a');
    expect(marks.mark('c').color).to.equal(marks.mark('b').color);
    expect(marks.of({ categories: ['gone', 'c'] })).to.equal(3);
    expect(marks.of({})).to.equal(0);
  });

  it('survives categories that are their own ancestors', () => {
    const marks = marksOf(
      [
        { id: 'a', label: 'A', parent: 'b' },
        { id: 'b', label: 'B', parent: 'a' },
      ],
      label,
    );
    expect(marks.mark('a').color).to.match(/^#/);
  });

  it('R11: puts only actors with a position on the map', () => {
    const actors: Actor[] = [
      { id: '1', name: 'A' },
      { id: '2', name: 'B', position: { lat: 51, lon: 9 } },
    ];
    const { data, placed } = mapData(actors, marksOf([], label), (actor) => ({
      text: String(actor.name),
      lang: 'de',
    }));
    expect(placed.map(({ id }) => id)).to.deep.equal(['2']);
    expect(data.name(0)).to.equal('B');
  });

  it('shows a page, and the chosen actor wherever it stands', () => {
    const actors: Actor[] = Array.from({ length: 50 }, (_, at) => ({ id: String(at), name: 'x' }));
    expect(pageOf(actors, 20, undefined).rest).to.equal(30);
    expect(pageOf(actors, 20, actors[5]).pinned).to.equal(undefined);
    expect(pageOf(actors, 20, actors[45]).pinned).to.equal(actors[45]);
  });

  const centers: [string, object | undefined][] = [
    ['51.31 9.49', { lat: 51.31, lon: 9.49 }],
    ['51.31, 9.49', { lat: 51.31, lon: 9.49 }],
    ['51,31 9,49', { lat: 51.31, lon: 9.49 }],
    ['51.31,9.49', { lat: 51.31, lon: 9.49 }],
    ['-33 -70', { lat: -33, lon: -70 }],
    ['', undefined],
    ['Kassel', undefined],
    ['91 9', undefined],
    ['51', undefined],
  ];
  for (const [given, expected] of centers) {
    it(`reads the centre "${given}"`, () => expect(parseCenter(given)).to.deep.equal(expected));
  }

  it('shortens web addresses for the eye', () => {
    expect(readableUrl('https://www.kassel.de/')).to.equal('kassel.de');
    expect(readableUrl('https://a.example/b/c/')).to.equal('a.example/b/c');
    expect(readableUrl('no address')).to.equal('no address');
  });

  it('writes on colours in the ink that reads better', () => {
    expect(['#fff', '#000000', '#ffd400', '#17528f', '#1a7f'].map(inkOn)).to.deep.equal([
      '#000',
      '#fff',
      '#000',
      '#fff',
      '#000',
    ]);
  });
});

describe('levels', () => {
  const points = project([51.3, 51.3, 51.30001, 51.4], [9.5, 9.5, 9.50001, 9.6]);

  it('finds the zoom that takes a cluster apart', () => {
    const zoom = new Levels(points, true).splitZoom([0, 3], 5)!;
    expect(zoom).to.be.within(6, 12);
  });

  it('knows that actors on one spot never come apart', () => {
    expect(new Levels(points, true).splitZoom([0, 1], 5)).to.equal(undefined);
  });

  for (const metres of [5, 7, 10]) {
    it(`says of a row of houses, ${metres} metres from door to door, whether a click takes it apart`, () => {
      for (const doors of [2, 3, 4, 8]) {
        const all = Array.from({ length: doors }, (_, at) => at);
        const row = project(
          all.map(() => 51.3),
          all.map((at) => 9.48 + (at * metres) / 69_600),
        );
        const levels = new Levels(row, true);
        const view = { west: 0, north: 0, east: 1, south: 1 };
        const comesApart = levels.splitZoom(all, 5) !== undefined;
        expect(levels.isTogether(levels.at(5, view), 0), `${doors} doors`).to.equal(!comesApart);
      }
    });
  }

  it('goes as deep as needed to show one alone, and no deeper than helps', () => {
    const levels = new Levels(points, true);
    expect(levels.soloZoom(3, 5)).to.be.within(6, 12);
    expect(levels.soloZoom(0, 5)).to.be.at.most(MAX_ZOOM);
    // Two on one spot: no zoom after the one that takes them from their neighbour shows fewer.
    const pair = new Levels(project([51.3, 51.3, 51.4], [9.5, 9.5, 9.6]), true);
    expect(pair.soloZoom(0, 5)).to.be.within(6, 12);
  });

  it('looks further in, even where all stand apart already', () => {
    expect(new Levels(points, true).splitZoom([0, 3], 15)).to.equal(16);
  });

  it('knows what stands where the map was moved to', () => {
    const levels = new Levels(points, true);
    const around = (index: number) => {
      const [x, y] = [points.x[index]!, points.y[index]!];
      return { west: x - 1e-5, north: y - 1e-5, east: x + 1e-5, south: y + 1e-5 };
    };
    expect([...levels.at(15, around(0)).of].map((id) => id >= 0)).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect([...levels.at(15, around(3)).of].map((id) => id >= 0)).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
  });

  it('joins more markers than a page can hold, whatever the owner asks for', () => {
    const view = { west: 0, north: 0, east: 1, south: 1 };
    const row = (count: number) =>
      project(
        Array.from({ length: count }, () => 51),
        Array.from({ length: count }, (_, index) => index / 20),
      );
    expect(new Levels(row(500), false).at(8, view).size).to.equal(500);
    expect(new Levels(row(501), false).at(8, view).size).to.be.below(100);
  });

  it('keeps markers apart unless the owner asks for none', () => {
    const view = { west: 0.4, north: 0.2, east: 0.6, south: 0.5 };
    expect(new Levels(points, true).at(11, view).size).to.equal(2);
    expect(new Levels(points, false).at(19, view).size).to.equal(3);
  });
});
