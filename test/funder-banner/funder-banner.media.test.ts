import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, banner, feedOf, file, fullFeed, imagesSettled, logo, part } from './support.js';
import { waitUntil } from '../support/wait-until.js';

const white = 'rgb(255, 255, 255)';
const pale = file('./logo-pale.svg');
const pair = () => feedOf([{ id: 'x', name: 'X', logo: logo({ srcDark: pale }) }]);
const single = () => feedOf([{ id: 'x', name: 'X', logo: logo() }]);

const shownSource = (element: Element) => all<HTMLImageElement>(element, 'img')[0]?.currentSrc;
const ground = (element: Element) =>
  getComputedStyle(all(element, part('logo'))[0]!).backgroundColor;

describe('funder banner in other media', () => {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' }));

  const table: readonly [scheme: 'light' | 'dark', theme: string, dark: boolean][] = [
    ['light', 'auto', false],
    ['dark', 'auto', true],
    ['light', 'dark', true],
    ['dark', 'light', false],
  ];
  for (const [colorScheme, theme, dark] of table) {
    it(`visitor ${colorScheme}, theme ${theme}: ${dark ? 'dark' : 'light'} logos`, async () => {
      await emulateMedia({ colorScheme });
      const both = await banner(pair(), { theme });
      await waitUntil(() => shownSource(both), 'a file was chosen');
      expect(shownSource(both)).to.equal(dark ? pale : logo().src);
      expect(ground(both)).to.not.equal(white);
      expect(all(both, 'img')).to.have.length(1);
      const one = await banner(single(), { theme });
      expect(ground(one) === white).to.equal(dark);
    });
  }

  it('changes with the visitor’s setting', async () => {
    const element = await banner(pair());
    await waitUntil(() => shownSource(element) === logo().src, 'light');
    await emulateMedia({ colorScheme: 'dark' });
    await waitUntil(() => shownSource(element) === pale, 'dark');
  });

  it('prints all of it, with light logos (A42)', async () => {
    const element = await banner(fullFeed(), { theme: 'dark', 'include-past': '' });
    await imagesSettled(element);
    await emulateMedia({ media: 'print' });
    await waitUntil(
      () => all<HTMLImageElement>(element, 'img').every((i) => i.currentSrc === logo().src),
      'light files',
    );
    for (const item of all(element, `${part('funder')}, ${part('wording')}, img`)) {
      expect(item.getBoundingClientRect().height, item.outerHTML).to.be.greaterThan(0);
    }
    expect(getComputedStyle(all(element, part('wordmark'))[0]!).color).to.equal('rgb(0, 0, 0)');
  });

  it('keeps logos on white where colours are forced (A36)', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const element = await banner(pair());
    await waitUntil(() => shownSource(element) === logo().src, 'the light one');
    expect(ground(element)).to.equal(white);
  });

  it('a name in the place of a lost logo can be read in dark and where colours are forced (A36)', async () => {
    const lost = logo({ src: file('./missing.svg') });
    const element = await banner(feedOf([{ id: 'x', name: 'X', logo: lost }]), { theme: 'dark' });
    await waitUntil(() => all(element, '.named').length, 'the name stands in');
    const style = getComputedStyle(all(element, '.named')[0]!);
    expect(style.backgroundColor, 'no white below light letters').to.equal('rgba(0, 0, 0, 0)');
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(style.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(style.forcedColorAdjust, 'letters in the visitor’s colour').to.equal('auto');
  });

  it('fetches the light logo for paper without telling where from (P8)', async () => {
    const { Image: Native } = window;
    const made: HTMLImageElement[] = [];
    window.Image = class extends Native {
      constructor() {
        super();
        made.push(this);
      }
    };
    try {
      const element = await banner(pair(), { theme: 'dark' });
      await waitUntil(() => made.length > 0 && shownSource(element) === pale, 'it is fetched');
      expect(made.map(({ src }) => src)).to.deep.equal([logo().src]);
      expect(made[0]?.referrerPolicy).to.equal('no-referrer');
    } finally {
      window.Image = Native;
    }
  });
});
