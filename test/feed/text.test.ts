import { expect } from '@open-wc/testing';
import { pickText } from '../../src/feed/text.js';
import type { Text } from '../../src/feed/model.js';

const all = { de: 'Hallo', 'de-simple': 'Guten Tag', en: 'Hello', 'en-GB': 'Hiya', ar: 'مرحبا' };

/** text, locale, language of the feed, expected text, expected language */
const table: [Text | undefined, string, string, string | undefined, string?][] = [
  ['Hallo', 'en', 'de', 'Hallo', 'de'],
  [all, 'de', 'de', 'Hallo', 'de'],
  [all, 'de-simple', 'de', 'Guten Tag', 'de-simple'],
  [all, 'de-AT', 'en', 'Hallo', 'de'],
  [all, 'en-GB', 'de', 'Hiya', 'en-GB'],
  [all, 'en-gb-oxendict', 'de', 'Hiya', 'en-GB'],
  [all, 'en_US', 'de', 'Hello', 'en'],
  [all, 'fr', 'ar', 'مرحبا', 'ar'],
  [all, 'fr', 'tr', 'Hallo', 'de'],
  [{ de: 'Hallo' }, 'de-simple', 'en', 'Hallo', 'de'],
  [{ en: 'Hello', de: 'Hallo' }, 'fr', 'de-AT', 'Hallo', 'de'],
  [{}, 'de', 'de', undefined],
  ['', 'de', 'de', undefined],
  [undefined, 'de', 'de', undefined],
  [{ de: 'Hallo' }, 'constructor', '__proto__', 'Hallo', 'de'],
];

describe('pickText', () => {
  for (const [text, locale, language, expected, lang] of table) {
    it(`${JSON.stringify(text)} in ${locale}, feed in ${language}: ${expected}`, () => {
      const picked = pickText(text, locale, language);
      expect(picked?.text).to.equal(expected);
      expect(picked?.lang).to.equal(lang);
    });
  }
});
