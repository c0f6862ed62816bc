import { expect } from '@open-wc/testing';
import { flag, oneOf, text, words, type AttributeOptions } from '../../src/widget/attributes.js';
import { count } from '../../src/widget/number-attribute.js';

function read<T>(options: AttributeOptions<T>, value: unknown) {
  const complaints: string[] = [];
  const complain = (allowed: string) => complaints.push(allowed);
  return [options.parse(value, complain, 'no-search'), complaints] as const;
}

describe('attributes', () => {
  const cases: [string, AttributeOptions<unknown>, unknown, unknown, boolean][] = [
    ['a known word', oneOf('row', 'grid'), 'grid', 'grid', false],
    ['an unknown word', oneOf('row', 'grid'), 'Grid', 'row', true],
    ['an absent word', oneOf('row', 'grid'), undefined, 'row', false],
    ['an empty word', oneOf('row', 'grid'), '', 'row', false],
    ['an object for a word', oneOf('row', 'grid'), {}, 'row', true],
    ['a number where words are digits', oneOf('2', '3'), 3, '3', false],
    ['present', flag(), '', true, false],
    ['"false" from a page builder', flag(), 'false', false, false],
    ['"true"', flag(), 'true', true, false],
    ['a form\'s "yes"', flag(), 'Yes', true, false],
    ['a form\'s "1"', flag(), '1', true, false],
    ['a form\'s "no"', flag(), 'no', false, false],
    ['a form\'s "0"', flag(), '0', false, false],
    ['the name of the attribute, as XHTML has it', flag(), 'no-search', true, false],
    ['a flag in other words', flag(), 'vielleicht', false, true],
    ['a blank flag', flag(), ' ', false, true],
    ['absent flag', flag(), undefined, false, false],
    ['a property', flag(), false, false, false],
    ['a number', count(12, 1), '24', 24, false],
    ['a number too small', count(12, 1), '0', 12, true],
    ['no number', count(12, 1), 'many', 12, true],
    ['a fraction', count(12, 1), '1.5', 12, true],
    ['endless', count(12, 1), 'Infinity', 12, true],
    ['the largest number', count(1, 1, 4), '4', 4, false],
    ['a number too large', count(1, 1, 4), '5', 1, true],
    ['absent number', count(12, 1), null, 12, false],
    ['null text', text(), null, '', false],
    ['a number as text', text(), 5, '5', false],
    ['blank text', text(), ' \u00a0\n', '', false],
    ['blank text where a word is usual', text('none'), ' ', 'none', false],
    ['a blank word', oneOf('row', 'grid'), ' ', 'row', false],
    ['a blank number', count(12, 0), ' ', 12, false],
  ];
  for (const [name, options, value, expected, complains] of cases) {
    it(`reads ${name}`, () => {
      const [result, complaints] = read(options, value);
      expect(result).to.equal(expected);
      expect(complaints.length > 0).to.equal(complains);
    });
  }

  it('reads ids separated by any white space, or a list', () => {
    expect(read(words(), ' a  b\nc ')[0]).to.deep.equal(['a', 'b', 'c']);
    expect(read(words(), ['a', 1])[0]).to.deep.equal(['a', '1']);
    expect(read(words(), undefined)[0]).to.deep.equal([]);
    expect(read(words(), 7)[0]).to.deep.equal([]);
  });
});
