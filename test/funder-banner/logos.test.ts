import { expect } from '@open-wc/testing';
import { places } from '../support/places.js';
import {
  all,
  banner,
  drawn,
  feedOf,
  file,
  imagesSettled,
  isWebKit,
  logo,
  part,
  texts,
} from './support.js';
import { waitUntil } from '../support/wait-until.js';

const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('funder banner while logos arrive', () => {
  it('takes the light logo on white when the dark file is missing', async () => {
    const data = feedOf([{ id: 'x', name: 'X', logo: logo({ srcDark: file('./missing.svg') }) }]);
    const element = await banner(data, { theme: 'dark' });
    await waitUntil(
      () => all<HTMLImageElement>(element, 'img')[0]?.currentSrc === logo().src,
      'the light one',
    );
    expect(getComputedStyle(all(element, part('logo'))[0]!).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('moves nothing (R22)', async () => {
    const element = await banner(
      feedOf(
        ['a', 'b', 'c'].map((id) => ({
          id,
          name: id,
          logo: logo({ src: file(`./logo.svg?${id}`) }),
        })),
      ),
    );
    await frames();
    const parts = all(element, '*');
    const before = places(parts);
    await imagesSettled(element);
    await frames();
    expect(places(parts)).to.deep.equal(before);
    // The same look sees a shift where there is one.
    const push = document.createElement('div');
    push.style.blockSize = '120px';
    element.before(push);
    expect(places(parts)).to.not.deep.equal(before);
  });

  /** Files of all shapes, sizes and none, some of them not what the feed says. */
  const files = {
    square: { src: '/stories/logos/200x200.svg' },
    usual: { src: '/stories/logos/300x100.svg' },
    wide: { src: '/stories/logos/600x100.svg' },
    'very wide': { src: '/stories/logos/1200x100.svg' },
    high: { src: '/stories/logos/100x160.svg' },
    missing: { src: file('./missing.svg') },
    'missing, and by a name of some words': {
      src: file('./missing.svg'),
    },
    'missing, and dark': { src: file('./missing.svg'), srcDark: file('./missing-dark.svg') },
    tiny: { src: file('./logo-tiny.png') },
    small: { src: file('./logo-small.png') },
    wrong: { src: '/stories/logos/200x200.svg', width: 400, height: 100 },
    Weg: { src: file('./missing.svg'), width: 300, height: 100 },
  };

  /** Where things stand within the widget. */
  const spots = (element: Element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return [
      height,
      ...all(element, `${part('groups')}, ${part('funder')}, .mark, .logo`).flatMap((box) => {
        const rect = box.getBoundingClientRect();
        return [rect.left - left, rect.top - top, rect.width, rect.height];
      }),
    ];
  };
  /** How far the farthest went. Engines place text in parts of a pixel, which nobody sees. */
  const movement = (before: readonly number[], after: readonly number[]) =>
    before.length === after.length
      ? Math.max(...after.map((number, index) => Math.abs(number - (before[index] ?? NaN))))
      : Infinity;

  for (const theme of ['light', 'dark']) {
    for (const layout of ['row', 'grid', 'list']) {
      for (const width of [320, 1280]) {
        it(`whose measures nobody knows, or that are lost, moves nothing: ${layout}, ${width} px, ${theme} (R22)`, async () => {
          const data = feedOf(
            Object.entries(files).map(([name, image]) => ({
              id: name,
              name,
              url: 'https://example.org/',
              // Not one that the browser has already.
              logo: { ...image, src: `${image.src}?${name} ${layout} ${width} ${theme}` },
            })),
          );
          const far = document.createElement('div');
          far.style.blockSize = '9000px';
          document.body.prepend(far);
          const element = await banner(data, { layout, theme }, width);
          const before = spots(element);
          expect(
            all<HTMLImageElement>(element, 'img').some(({ naturalWidth }) => naturalWidth),
            'nothing is loaded yet',
          ).to.equal(false);
          far.remove();
          element.scrollIntoView();
          for (const image of all<HTMLImageElement>(element, 'img')) image.loading = 'eager';
          await waitUntil(() => texts(element, part('wordmark')).length === 5, 'names stand in');
          await imagesSettled(element);
          await frames();
          expect(movement(before, spots(element))).to.be.below(0.25);
        });
      }
    }
  }

  const fund =
    'Europäischer Landwirtschaftsfonds für die Entwicklung des ländlichen Raums: Hier investiert Europa in die ländlichen Gebiete';
  /** Names of all lengths, and the measures of the files that do not come. */
  const names: readonly [name: string, width?: number, height?: number][] = [
    ['Bürgerstiftung Kassel', 200, 200],
    ['Sparkasse', 100, 200],
    ['Freiwilligenzentrum Region Kassel e. V.', 300, 100],
    ['Evangelische Kirche von Kurhessen-Waldeck und Diakonisches Werk', 300, 100],
    ['Evangelische Kirche von Kurhessen-Waldeck und Diakonisches Werk', 200, 200],
    ['Evangelische Kirche von Kurhessen-Waldeck und Diakonisches Werk', 1200, 100],
    ['Evangelische Kirche von Kurhessen-Waldeck und Diakonisches Werk'],
    [fund, 200, 200],
    [fund, 300, 100],
    [fund.toUpperCase(), 1200, 100],
    [fund],
    [fund.toUpperCase()],
    [`${fund} `.repeat(3).trim(), 300, 100],
    [`${fund} `.repeat(25).trim(), 200, 200],
  ];

  for (const layout of ['row', 'grid', 'list']) {
    // In dark a plate around takes its part of a narrow cell.
    for (const [width, theme] of [
      [320, 'light'],
      [358, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`whose names are longer than their places moves nothing when they are lost: ${layout}, ${width} px, ${theme} (R22)`, async () => {
        const data = feedOf(
          names.flatMap(([name, wide, high], index) => {
            const src = file(`./missing.svg?${index} ${layout} ${width}`);
            return [
              { id: `lost ${index}`, name, logo: { src, width: wide, height: high } },
              { id: `kept ${index}`, name: 'Bleibt', logo: logo() },
            ];
          }),
        );
        const far = document.createElement('div');
        far.style.blockSize = '9000px';
        document.body.prepend(far);
        const element = await banner(data, { layout, theme }, width);
        // As large as with short names.
        for (const image of all(element, 'img[alt="Bleibt"]'))
          expect(image.offsetWidth).to.be.closeTo(64 * Math.sqrt(3), 1);
        const kept = () => {
          const { left, top, height } = element.getBoundingClientRect();
          return [
            height,
            ...all(element, `${part('funder')}, img[alt="Bleibt"]`).flatMap((box) => {
              const rect = box.getBoundingClientRect();
              return [rect.left - left, rect.top - top, rect.height];
            }),
          ];
        };
        const before = kept();
        expect(texts(element, part('wordmark')), 'nothing is lost yet').to.deep.equal([]);
        far.remove();
        element.scrollIntoView();
        for (const image of all<HTMLImageElement>(element, 'img')) image.loading = 'eager';
        await waitUntil(
          () => texts(element, part('wordmark')).length === names.length,
          'names stand in',
        );
        await frames();
        expect(movement(before, kept())).to.be.below(0.25);
        for (const name of all(element, part('wordmark'))) {
          expect(parseFloat(getComputedStyle(name).fontSize)).to.be.at.least(11);
          expect(name.scrollWidth).to.be.at.most(name.clientWidth + 1);
        }
      });
    }
  }

  // WebKit gives the text its room whatever the style sheet says, until the name is drawn.
  for (const layout of isWebKit ? [] : ['row', 'grid', 'list']) {
    it(`moves nothing while a lost file shows its text, before the name stands there: ${layout} (R22)`, async () => {
      const data = feedOf(
        [[300, 100], [100, 100], []].flatMap(([wide, high], index) => [
          {
            id: `lost ${index}`,
            name: fund,
            logo: { src: file(`./missing.svg?${index} text ${layout}`), width: wide, height: high },
          },
          { id: `kept ${index}`, name: 'Bleibt', logo: logo() },
        ]),
      );
      const far = document.createElement('div');
      far.style.blockSize = '9000px';
      document.body.prepend(far);
      const element = await banner(data, { layout }, 700);
      const before = spots(element);
      let lost = 0;
      // The name does not come, so that the state between can be looked at.
      element.renderRoot.addEventListener(
        'error',
        (event) => {
          event.stopImmediatePropagation();
          lost++;
        },
        true,
      );
      far.remove();
      for (const image of all<HTMLImageElement>(element, 'img')) image.loading = 'eager';
      await waitUntil(() => lost === 3, 'all are lost');
      await frames();
      expect(movement(before, spots(element))).to.be.below(0.25);
    });
  }

  it('have the same weight in a place of their own as with measures', async () => {
    const logos = (isKnown: boolean) =>
      feedOf(
        [
          [200, 200],
          [300, 100],
          [600, 100],
        ].map(([width, height]) => ({
          id: `${width}`,
          name: `${width}`,
          logo: {
            src: `/stories/logos/${width}x${height}.svg`,
            ...(isKnown && { width, height }),
          },
        })),
      );
    const shown = async (data: object) => {
      const element = await banner(data, {}, 1280);
      const images = () => all<HTMLImageElement>(element, 'img');
      await waitUntil(() => images().every(({ naturalWidth }) => naturalWidth), 'all are here');
      await frames();
      return images().map((image) => drawn(image));
    };
    const known = await shown(logos(true));
    const unknown = await shown(logos(false));
    for (const [index, { width, height }] of known.entries()) {
      const [wide, high] = isWebKit ? [Math.max(1, width / height), 1] : [0.5, 0.5];
      expect(unknown[index]!.width).to.be.closeTo(width, wide);
      expect(unknown[index]!.height).to.be.closeTo(height, high);
    }
  });
});
