import { expect } from '@open-wc/testing';
import type { Funder, FunderRole } from '../../src/feed/model.js';
import { drawnWidth, planLogos } from '../../src/funder-banner/logos.view.js';

const logo = { src: 'https://a.example/l.svg', width: 300, height: 100 };
const srcDark = 'https://a.example/dark.svg';

const plan = (
  more: Partial<Funder>,
  allowed: (url: string) => boolean = () => true,
  lost: ReadonlySet<string> = new Set(),
) => {
  const funder: Funder = { id: 'a', name: 'A', ...more };
  const role: FunderRole = funder.role ?? 'funder';
  return planLogos([{ funder, role }], allowed, lost).get(funder);
};

describe('logos view', () => {
  it('leaves out a funder without a logo, or whose image may not load', () => {
    expect(plan({})).to.equal(undefined);
    expect(plan({ logo }, () => false)).to.equal(undefined);
  });

  it('does without a dark version that may not load', () => {
    expect(plan({ logo: { ...logo, srcDark } }, (url) => url !== srcDark)).to.include({
      src: logo.src,
      srcDark: undefined,
      plate: 'dark',
    });
  });

  const plates: readonly [name: string, Partial<Funder>, expected: object][] = [
    ['drawn for white', { logo }, { plate: 'dark', srcDark: undefined }],
    ['a pair', { logo: { ...logo, srcDark } }, { plate: 'never', srcDark }],
    [
      'always white',
      { logo: { ...logo, srcDark, plate: 'white' } },
      { plate: 'always', srcDark: undefined },
    ],
    ['never white', { logo: { ...logo, plate: 'none' } }, { plate: 'never' }],
    [
      'federal',
      { role: 'federal', logo: { ...logo, plate: 'none', srcDark } },
      { plate: 'always', srcDark: undefined },
    ],
  ];
  for (const [name, more, expected] of plates) {
    it(`knows the ground of a logo: ${name}`, () => {
      expect(plan(more)).to.include(expected);
    });
  }

  it('keeps the size of a logo whose file is lost, and does without a lost dark version', () => {
    const whole = plan({ logo });
    expect(plan({ logo }, () => true, new Set([logo.src]))).to.deep.equal({
      ...whole,
      isLost: true,
    });
    expect(plan({ logo: { ...logo, srcDark } }, () => true, new Set([srcDark]))).to.include({
      src: logo.src,
      srcDark: undefined,
      plate: 'inset',
    });
  });

  it('gives a logo without measures a place as high as a square logo', () => {
    for (const some of [{}, { width: 300 }, { height: 300 }]) {
      const place = plan({ logo: { src: logo.src, ...some } });
      expect(place).to.include({ isKnown: false, ratio: 2.5, scale: 1 });
    }
    expect(plan({ logo })?.isKnown).to.equal(true);
  });

  it('draws a logo in its place with the weight of those whose measures are known', () => {
    const place = plan({ logo: { src: logo.src } })!;
    for (const ratio of [0.5, 1, 2, 4, 6]) {
      const known = plan({ logo: { ...logo, width: 100 * ratio, height: 100 } })!;
      const [wide, least] = drawnWidth(ratio, place);
      expect(wide).to.be.closeTo(known.scale * known.ratio, 1e-9);
      expect(least).to.equal(0);
    }
    const high = plan({ logo: { src: logo.src, minHeight: 80 } })!;
    expect(drawnWidth(2, high)[1]).to.equal(160);
  });

  const widths: readonly [src: string, most: number][] = [
    ['https://a.example/l.png', 300],
    ['https://a.example/l.JPEG?v=2', 300],
    ['https://a.example/l.svg', 1e5],
    ['https://a.example/l.png.svg', 1e5],
    ['https://a.example/logo?id=7', 1e5],
  ];
  for (const [src, most] of widths) {
    it(`enlarges no image of pixels: ${src}`, () => {
      expect(plan({ logo: { ...logo, src } })?.most).to.equal(most);
    });
  }

  it('sets a name where nobody could read the logo', () => {
    const src = 'https://a.example/l.png';
    expect(plan({ logo: { ...logo, src, height: 16 } })).to.equal(undefined);
    expect(plan({ logo: { ...logo, height: 16 } })?.ratio).to.equal(300 / 16);
  });
});
