import { expect } from '@open-wc/testing';
import { checkFunders, type ShownLogo } from '../../src/feed/funder-rules.js';
import type { Funder, FunderRole, Logo } from '../../src/feed/model.js';

const funder = (
  id: string,
  role: FunderRole,
  logo: Partial<Logo> | null = {},
  more: Partial<Funder> = {},
): Funder => ({
  id,
  name: id,
  role,
  wording: 'Gefördert aufgrund eines Beschlusses',
  ...(logo && { logo: { src: 'https://a.example/l.svg', alt: id, ...logo } }),
  ...more,
});

const size = (width: number, height: number, more: Partial<ShownLogo> = {}): ShownLogo => ({
  width,
  height,
  outerHeight: height,
  ...more,
});

const codes = (funders: readonly Funder[], shown: Record<string, ShownLogo> = {}) =>
  checkFunders(funders, new Map(Object.entries(shown))).map(
    ({ funderId, code }) => `${funderId} ${code}`,
  );

const federal = funder('bund', 'federal');
const eu = funder('eu', 'eu');
const other = funder('x', 'funder');
const { wording: _wording, ...silentFederal } = federal;
const { wording: _sentence, ...silentFunder } = other;

describe('rules of funders', () => {
  const table: readonly [name: string, Funder[], Record<string, ShownLogo>, string[]][] = [
    ['nothing wrong, feed alone', [federal, eu, other], {}, []],
    [
      'a federal logo declared too small',
      [funder('bund', 'federal', { minHeight: 100 })],
      {},
      ['bund federal-height'],
    ],
    [
      'a federal logo without white',
      [funder('bund', 'federal', { plate: 'none' })],
      {},
      ['bund federal-plate'],
    ],
    ['the sentence is missing', [silentFederal], {}, ['bund wording-missing']],
    [
      'so is that of a state and of the EU',
      [funder('land', 'state', {}, { wording: '' }), funder('eu', 'eu', {}, { wording: '' })],
      {},
      ['land wording-missing', 'eu wording-missing'],
    ],
    ['foundations ask for no sentence', [silentFunder], {}, []],
    ['no logo, no rules', [funder('bund', 'federal', null, { wording: '' })], {}, []],
    ['no alternative text', [funder('x', 'funder', { alt: '' })], {}, ['x alt-missing']],
    [
      'a federal logo shown too small',
      [federal],
      { bund: size(200, 90, { outerHeight: 120 }) },
      ['bund federal-height'],
    ],
    [
      'a federal logo of the right size',
      [federal],
      { bund: size(200, 103, { outerHeight: 135 }) },
      [],
    ],
    [
      'a federal logo that lacks a fraction of a pixel',
      [federal],
      { bund: size(200, 103, { outerHeight: 134.4 }) },
      [],
    ],
    [
      'an EU emblem as high as the federal logo',
      [federal, eu],
      { bund: size(200, 135), eu: size(203, 135) },
      [],
    ],
    [
      'another logo higher than two thirds',
      [federal, other],
      { bund: size(200, 135), x: size(50, 100) },
      ['x federal-lead'],
    ],
    ['another logo of two thirds', [federal, other], { bund: size(200, 135), x: size(50, 90) }, []],
    [
      'an EU emblem smaller than the largest',
      [eu, other],
      { eu: size(90, 60), x: size(120, 64) },
      ['eu eu-size'],
    ],
    [
      'an EU emblem as wide as the largest',
      [eu, other],
      { eu: size(120, 30), x: size(120, 64) },
      [],
    ],
    [
      'an EU emblem as high as the largest',
      [eu, other],
      { eu: size(90, 64), x: size(120, 64) },
      [],
    ],
    ['a pale logo', [other], { x: size(90, 60, { contrast: 1.2 }) }, ['x low-contrast']],
    ['a strong logo', [other], { x: size(90, 60, { contrast: 4 }) }, []],
  ];
  for (const [name, funders, shown, expected] of table) {
    it(name, () => {
      expect(codes(funders, shown)).to.deep.equal(expected);
    });
  }

  it('says it in German and English and names the record', () => {
    for (const { message } of checkFunders([silentFederal])) {
      expect(message.de).to.contain('bund').and.contain('Satz');
      expect(message.en).to.contain('bund').and.contain('sentence');
    }
  });
});
