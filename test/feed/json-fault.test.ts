import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import { explain } from '../../src/feed/json-fault-words.js';
import { faultyJson, findFault } from '../../src/feed/json-fault.js';

describe('findFault', () => {
  for (const [text, kind, line, column] of [
    ['{"a": 1,\n}', 'trailing-comma', 2, 1],
    ['{"a": [1, 2,]}', 'trailing-comma', 1, 13],
    ['{"a": [1,, 2]}', 'extra-comma', 1, 10],
    ['{"a": 1\n "b": 2}', 'missing-comma', 2, 2],
    ['[{"a": 1} {"b": 2}]', 'missing-comma', 1, 11],
    ['{"lat": 51,31, "lon": 9}', 'decimal-comma', 1, 12],
    ['{"a" 1}', 'missing-colon', 1, 6],
    ['{"a"}', 'missing-colon', 1, 5],
    ['{"a": }', 'missing-value', 1, 7],
    ['{"a": , "b": 1}', 'missing-value', 1, 7],
    ["{'a': 1}", 'single-quotes', 1, 2],
    ['{“a”: 1}', 'curly-quotes', 1, 2],
    ['{"a": „b“}', 'curly-quotes', 1, 7],
    ['{"a": "Der "Verein""}', 'inner-quotes', 1, 13],
    ['{a: 1}', 'missing-quotes', 1, 2],
    ['{"a": NaN}', 'missing-quotes', 1, 7],
    ['{"a": None}', 'missing-quotes', 1, 7],
    ['// Feed\n{"a": 1}', 'comment', 1, 1],
    ['{"a": 1 /* eins */}', 'comment', 1, 9],
    ['{"a": 1} // Ende', 'comment', 1, 10],
    ['{"a": "b\nc"}', 'line-break', 1, 9],
    ['{"a": "b\tc"}', 'control', 1, 9],
    ['{"a": "C:\\Bilder"}', 'backslash', 1, 10],
    ['{"a": 007}', 'number', 1, 7],
    ['{"a": 31.12.2026}', 'number', 1, 7],
    ['{"a": [1}', 'bracket', 1, 9],
    ['{"a": [1]', 'cut-off', 1, 10],
    ['{"a": "b', 'cut-off', 1, 9],
    ['{"a": 1}}', 'rest', 1, 9],
    ['id;name\n1;A', 'table', 1, 1],
    ['"id";"name"\n"1";"A"', 'table', 1, 5],
    ['"id","name"\n"1","A"', 'table', 1, 5],
    ['\n<!doctype html>', 'page', 2, 1],
    ['PK\u0003\u0004', 'file', 1, 1],
    ['%PDF-1.7', 'file', 1, 1],
    ['{\\rtf1\\ansi', 'file', 1, 1],
    ['\ufffdPNG\r\n', 'file', 1, 1],
    ['\ufffd\ufffd\ufffd\ufffd\0\u0010JFIF', 'file', 1, 1],
    ['\ufffd\ufffd\u0011\u0871', 'file', 1, 1],
    ['\u001f\ufffd\b\0', 'file', 1, 1],
    ['https://docs.google.com/spreadsheets/d/1AbC/edit\n', 'address', 1, 1],
    ['https://a.example/\n{}', 'nothing', 1, 1],
    ['const feed = {}', 'nothing', 1, 1],
    ['{"lat": –51.3}', 'dash', 1, 9],
    ['{"lat": −51.3}', 'dash', 1, 9],
    ['{\u00a0"a": 1}', 'odd-space', 1, 2],
    ['{"a":\u2009"b"}', 'odd-space', 1, 6],
    ['{"a": "b",\u200b "c": 1}', 'odd-space', 1, 11],
    ['{"a": "b”,\n "c": 1}', 'curly-quotes', 1, 9],
    ['{"a": "b” }]\n', 'curly-quotes', 1, 9],
    ['{"a": "„b“ und\nc"}', 'line-break', 1, 15],
    [' \n', 'empty', 2, 1],
    ['{"a": ?}', 'other', 1, 7],
  ] as const) {
    it(`${kind}: ${JSON.stringify(text)}`, () => {
      expect(findFault(text)).to.deep.equal({ kind, line, column });
      expect(() => JSON.parse(text)).to.throw();
      const { de, en } = explain(faultyJson(text, 'x'));
      expect(de).not.to.equal(en);
      if (!['empty', 'file', 'address'].includes(kind))
        expect(de).to.include(`Zeile ${line}, Spalte ${column}. `);
    });
  }

  it('agrees with JSON.parse about what is JSON, cut and changed anywhere', () => {
    const good = '{"a": [1, -2.5e3, "ä\\n\\u00e4", true, null, {}, []], "b": {"c": "d"}}';
    expect(findFault(good)).to.equal(undefined);
    for (let at = 0; at < good.length; at++) {
      for (const change of ['', ',', '"', '}', ']', '{', '0', 'x', '\n', '\\', ':']) {
        const text = good.slice(0, at) + change + good.slice(at + 1);
        expect(findFault(text) === undefined, text).to.equal(isJson(text));
      }
    }
  });

  it('is as patient with brackets as they are many', () => {
    expect(findFault('['.repeat(200_000))?.kind).to.equal('cut-off');
  });

  it('files in another encoding are told so, and other errors stay as they are', () => {
    expect(explain(faultyJson('\ufffd\ufffd{\0', 'x')).de).to.include('UTF-8');
    expect(explain(new FeedError('http', { status: 404 })).de).to.include('404');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
