import { expect } from '@open-wc/testing';
import type { Funder, FunderRole } from '../../src/feed/model.js';
import { planLogos } from '../../src/funder-banner/logos.view.js';

const logo = { src: 'https://a.example/l.svg', width: 300, height: 100 };
const srcDark = 'https://a.example/dark.svg';

const plan = (
  more: Partial<Funder>,
  usable: (url: string) => boolean = () => true,
  ratios: ReadonlyMap<string, number> = new Map(),
) => {
  const funder: Funder = { id: 'a', name: 'A', ...more };
  const role: FunderRole = funder.role ?? 'funder';
  return planLogos([{ funder, role }], usable, ratios).get(funder);
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
    expect(plan({ logo })?.ratio).to.equal(3);
    expect(plan({ logo }, () => true, new Map([[logo.src, 5]]))?.ratio).to.equal(5);
  });
});
