import { expect } from '@open-wc/testing';
import schema from '../../src/feed/feed.schema.json' with { type: 'json' };
import { parseFeed } from '../../src/feed/parse.js';

/** What editors of text underline, as far as a pattern tells. */
const isValid = (name: 'Date' | 'Url' | 'ImageUrl', value: string): boolean =>
  new RegExp(schema.$defs[name].pattern, 'u').test(value);

/** Whether a feed with it is read without a word. */
function isRead(section: object): boolean {
  return !parseFeed({ version: '1.0', ...section }, { url: 'https://stadt.example/f.json' }).issues
    .length;
}

describe('the schema agrees with the parser', () => {
  const dates = ['2026-05-31', '2026-05-31T18:00', '2026-05-31T18:00:00.5Z'].concat(
    ['2026-05-31T18:00:00+02:00', '2026-05-31T18:00+0200', '2026', '2026-05', '2024-02-29'],
    ['2026-13-01', '2026-00-10', '2026-05-32', '2026-13', '2026-05-31T25:00', '2026-05-31T18:60'],
    ['2026-05-31T18:00+99:00', '31.05.2026', '2026-5-1', '2026-05-31T'],
  );
  for (const date of dates) {
    it(`date ${date}`, () => {
      const quote = { id: 'q', text: 'T', person: { name: 'P' }, date };
      expect(isValid('Date', date)).to.equal(isRead({ quotes: [quote] }));
    });
  }

  const links = ['https://a.example/', 'HTTP://a.example', 'seite.html', '/seite', '?id=1'].concat(
    ['mailto:a@b.de', 'tel:+49561', 'ftp://a.example', 'javascript:alert(1)', 'data:text/html,x'],
    ['file:///x', 'nope:x'],
  );
  for (const url of links) {
    it(`link ${url}`, () =>
      expect(isValid('Url', url)).to.equal(isRead({ actors: [{ id: 'a', name: 'A', url }] })));
  }

  const images = ['https://a.example/b.png', 'http://a.example/b.png', 'b.png', '../b.png'].concat([
    'data:image/png;base64,x',
    'mailto:a@b.de',
    'tel:1',
    'C:\\b.png',
    'file:///b.png',
  ]);
  for (const src of images) {
    it(`image ${src}`, () =>
      expect(isValid('ImageUrl', src)).to.equal(
        isRead({ actors: [{ id: 'a', name: 'A', image: { src } }] }),
      ));
  }
});
