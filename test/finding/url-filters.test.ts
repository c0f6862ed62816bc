import { expect } from '@open-wc/testing';
import {
  filtersFromParams,
  filtersToParams,
  fromParam,
  toParam,
} from '../../src/finding/url-filters.js';

describe('filters in the URL', () => {
  for (const values of [[], ['a'], ['a', 'b'], ['a,b', '50%', '%2C', 'ä ö', '&=#', '__proto__']]) {
    it(`there and back: ${values.join(' | ')}`, () => {
      expect(fromParam(toParam(values))).to.deep.equal(values);
      expect(toParam(values)).not.to.equal('');
    });
  }

  const broken: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    [',,a,,a,b,', ['a', 'b']],
    ['%', ['%']],
    ['%E4%', ['%E4%']],
  ];
  for (const [param, values] of broken) {
    it(`forgives "${param}"`, () => expect(fromParam(param)).to.deep.equal(values));
  }

  it('leaves out what the owner has preset', () => {
    const presets = { categories: ['kultur'], kinds: ['centre'] };
    expect(
      filtersToParams({ categories: ['kultur'], kinds: [], districts: ['nord', 'west'] }, presets),
    ).to.deep.equal({ kinds: ',', districts: 'nord,west' });
  });

  it('reads only what it knows', () => {
    expect(
      filtersFromParams({ districts: 'nord', q: 'x', view: 'map', toString: 'a' }, [
        'districts',
        'kinds',
      ]),
    ).to.deep.equal({ districts: ['nord'] });
    expect(filtersFromParams({}, ['constructor', 'toString'])).to.deep.equal({});
  });
});
