import { expect } from '@open-wc/testing';
import { placesIn } from '../../src/feed/json-places.js';

/** Where a pointer leads, as "line:column". */
function placeOf(text: string, pointer: string): string | undefined {
  const found = placesIn(text, new Set([pointer])).places.get(pointer);
  return found && `${found.line}:${found.column}`;
}

const text = `{
  "version": "1.0",
  "actors": [
    {"id": "a", "name": "A, \\"B\\": [C]"},
    {
      "id": "b", "address": {"street": "x"},
      "languages": ["de", "en"]
    }
  ]
}`;

describe('placesIn', () => {
  for (const [pointer, place] of [
    ['/version', '2:3'],
    ['/actors', '3:3'],
    ['/actors/0', '4:5'],
    ['/actors/0/name', '4:17'],
    ['/actors/1', '5:5'],
    ['/actors/1/address/street', '6:30'],
    ['/actors/1/languages/1', '7:27'],
    ['/actors/2', undefined],
    ['/actors/1/url', undefined],
  ] as const) {
    it(`${pointer}: ${place ?? 'nowhere'}`, () => {
      expect(placeOf(text, pointer)).to.equal(place);
    });
  }

  it('in a list, which is a section of its own', () => {
    expect(placeOf('[\n{"id":"a"},\n{"id":"b"}]', '/1/id')).to.equal('3:2');
  });

  it('counts lines of Windows like others', () => {
    expect(placeOf('{\r\n"a": 1,\r\n"b": 2}', '/b')).to.equal('3:1');
  });

  it('names that stand more than once: all their places, and the last one counts', () => {
    const twice = '{"a": {"b": 1, "b": {}},\n"c": 1,\n"a": [],\n "\\u0061": {"b": 2}}';
    const { repeated } = placesIn(twice, new Set());
    expect(
      repeated.map(({ pointer, places }) => [pointer, places.map(({ line }) => line)]),
    ).to.deep.equal([
      ['/a/b', [1, 1]],
      ['/a', [1, 3, 4]],
    ]);
    expect(placeOf(twice, '/a')).to.equal('4:2');
    expect(placesIn('[{"a": 1}, {"a": 1}]', new Set()).repeated).to.deep.equal([]);
  });

  it('takes long texts and deep ones', () => {
    const long = `{"a": "${'x\\n'.repeat(2e6)}", "b": 1}`;
    expect(placeOf(long, '/b')).to.equal(`1:${long.length - 6}`);
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    expect(placeOf(deep, '/0/0')).to.equal('1:3');
  });
});
