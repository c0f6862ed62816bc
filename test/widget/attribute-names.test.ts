import { expect } from '@open-wc/testing';
import { advice } from '../../src/widget/attribute-names.js';

const known = [
  ...['lang', 'src', 'theme', 'loading', 'heading', 'heading-level', 'image-hosts', 'group'],
  ...['view', 'zoom', 'tiles', 'categories', 'districts', 'no-search', 'no-filters', 'no-cluster'],
];

describe('advice on attributes', () => {
  for (const [written, meant] of [
    ['scr', 'src'],
    ['url', 'src'],
    ['feed', 'src'],
    ['data-src', 'src'],
    ['language', 'lang'],
    ['headinglevel', 'heading-level'],
    ['heading-lvel', 'heading-level'],
    ['categorys', 'categories'],
    ['nosearch', 'no-search'],
    ['no_filter', 'no-filters'],
    ['no-clusters', 'no-cluster'],
  ]) {
    it(`${written} → ${meant}`, () => {
      expect(advice([written!], known)).to.deep.equal([
        `the attribute ${written} is not known; ${meant} is meant?`,
      ]);
    });
  }

  it('is silent on what is right, and on what others write', () => {
    const others = [
      'data-aos',
      'data-v-7ba5bd90',
      '_ngcontent-abc',
      'onclick',
      'xml:lang',
      'width',
    ];
    expect(advice(['src', 'heading-level', ...others], known)).to.deep.equal([]);
    expect(advice(['data-src', 'data-aos', 'data-id', 'align'], known, 'data-')).to.deep.equal([]);
  });

  it('guesses no more than a slip: none in short names, none in the first letter, one or two by length', () => {
    const others = ['srv', 'teading', 'hedng', 'lnax'];
    expect(advice(others, known)).to.deep.equal([]);
  });

  it('never takes an attribute for one that is there as well', () => {
    expect(advice(['src', 'url', 'heading', 'headings'], known)).to.deep.equal([]);
  });

  it('placeholders: names without their prefix, slips behind it, and no address', () => {
    expect(advice(['src', 'data-headin'], known, 'data-')).to.deep.equal([
      'the attribute src is not known; data-src is meant?',
      'the attribute data-headin is not known; data-heading is meant?',
      'shows nothing, as it has no data-src, the address of the feed.',
    ]);
  });
});
