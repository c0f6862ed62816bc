import { expect } from '@open-wc/testing';
import { elementsOf, fieldsOf, wordsOf, type Manifest } from '../../demo/builder/fields.js';

const attribute = (name: string, text?: string, initial?: string) => ({
  name,
  description: `what ${name} does`,
  ...(text && { type: { text } }),
  ...(initial && { default: initial }),
});
const manifest: Manifest = {
  modules: [
    {},
    {
      declarations: [
        { name: 'no element' },
        {
          tagName: 'a-b',
          attributes: [
            attribute('src'),
            attribute('lang'),
            attribute('status'),
            attribute('debug', 'boolean', 'false'),
            attribute('size', 'number', '12'),
            attribute('view', "'both' | 'map'", "'map'"),
            attribute('only', "'one'"),
            { name: 'group' },
          ],
        },
        { tagName: 'c-d', attributes: [attribute('debug', 'boolean')] },
      ],
    },
  ],
};

describe('the form of the builder', () => {
  const elements = elementsOf(manifest);

  it('knows what has a tag', () => {
    expect([...elements.keys()]).to.deep.equal(['a-b', 'c-d']);
  });

  it('is made from the manifest', () => {
    expect(fieldsOf('a-b', elements)).to.deep.equal([
      { name: 'debug', description: 'what debug does', shared: true, kind: 'flag' },
      { name: 'size', description: 'what size does', shared: false, kind: 'number', initial: '12' },
      {
        name: 'view',
        description: 'what view does',
        shared: false,
        kind: 'choice',
        options: ['both', 'map'],
        initial: 'map',
      },
      { name: 'only', description: 'what only does', shared: false, kind: 'text' },
      { name: 'group', description: '', shared: false, kind: 'text' },
    ]);
  });

  it('is empty for what nobody knows', () => {
    expect(fieldsOf('x-y', elements)).to.deep.equal([]);
  });

  it('finds the words of a union', () => {
    expect(wordsOf("'a' | 'b-c' | ''")).to.deep.equal(['a', 'b-c', '']);
    expect(wordsOf('string')).to.deep.equal([]);
  });
});
