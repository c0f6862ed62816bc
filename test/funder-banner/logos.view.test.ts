import { expect } from '@open-wc/testing';
import type { Funder, FunderRole } from '../../src/feed/model.js';
import { planLogos, type FileSize } from '../../src/funder-banner/logos.view.js';

const logo = { src: 'https://a.example/l.svg', width: 300, height: 100 };
const srcDark = 'https://a.example/dark.svg';

const plan = (
  more: Partial<Funder>,
  usable: (url: string) => boolean = () => true,
  files: ReadonlyMap<string, FileSize> = new Map(),
) => {
  const funder: Funder = { id: 'a', name: 'A', ...more };
  const role: FunderRole = funder.role ?? 'funder';
  return planLogos([{ funder, role }], usable, files).get(funder);
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

  it('trusts the loaded file more than the feed', () => {
    const files = new Map([[logo.src, { width: 500, height: 100 }]]);
    expect(plan({ logo })?.ratio).to.equal(3);
    expect(plan({ logo }, () => true, files)?.ratio).to.equal(5);
  });

  it('gives a logo without measures a usual shape', () => {
    expect(plan({ logo: { src: logo.src } })?.ratio).to.equal(2);
    expect(plan({ logo: { src: logo.src, width: 300 } })?.ratio).to.equal(2);
  });

  const widths: readonly [src: string, most: number][] = [
    ['https://a.example/l.png', 300],
    ['https://a.example/l.JPEG?v=2', 300],
    ['https://a.example/l.svg', 1e5],
    ['https://a.example/logo?id=7', 1e5],
  ];
  for (const [src, most] of widths) {
    it(`enlarges no image of pixels: ${src}`, () => {
      expect(plan({ logo: { ...logo, src } })?.most).to.equal(most);
    });
  }

  it('sets a name where nobody could read the logo', () => {
    const src = 'https://a.example/l.png';
    const files = new Map([[src, { width: 16, height: 8 }]]);
    expect(plan({ logo: { ...logo, src } }, () => true, files)).to.equal(undefined);
    expect(plan({ logo: { ...logo, height: 16 } })?.ratio).to.equal(300 / 16);
  });
});
