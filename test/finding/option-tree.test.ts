import { expect } from '@open-wc/testing';
import { optionTree } from '../../src/finding/option-tree.js';

const parents: Readonly<Record<string, string>> = {
  musik: 'kultur',
  chor: 'musik',
  a: 'b',
  b: 'a',
};
const tree = (values: readonly string[], order?: readonly string[]) =>
  optionTree(
    values,
    { parent: (id) => parents[id], ...(order && { order: () => order }) },
    (a, b) => a.localeCompare(b),
  ).map(({ value, level }) => `${level} ${value}`);

describe('order of values', () => {
  it('lists each value with those below it, by label', () =>
    expect(tree(['sport', 'musik', 'kultur', 'chor', 'alter'])).to.deep.equal([
      '0 alter',
      '0 kultur',
      '1 musik',
      '2 chor',
      '0 sport',
    ]));
  it('follows the given order; others come after', () =>
    expect(tree(['alter', 'sport', 'kultur'], ['sport', 'kultur'])).to.deep.equal([
      '0 sport',
      '0 kultur',
      '0 alter',
    ]));
  it('lists a value whose parent is missing at the top', () =>
    expect(tree(['chor'])).to.deep.equal(['0 chor']));
  it('bears circles', () => expect(tree(['a', 'b'])).to.deep.equal(['0 a', '1 b']));
});
