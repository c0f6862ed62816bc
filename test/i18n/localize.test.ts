import { expect } from '@open-wc/testing';
import * as strings from '../../src/i18n/common.strings.js';
import { formatDate } from '../../src/i18n/format.js';
import {
  directionOf,
  inLocale,
  loadCatalogue,
  plural,
  resolveLocale,
} from '../../src/i18n/localize.js';

describe('resolveLocale', () => {
  const cases: Record<string, string> = {
    '': 'de',
    de: 'de',
    'de-AT': 'de',
    'DE-ch': 'de',
    'de-simple': 'de-simple',
    'de-DE-simple': 'de-simple',
    'de-simplex': 'de',
    'en-GB': 'en',
    pt: 'en',
    'x-klingon': 'en',
    constructor: 'en',
    __proto__: 'en',
  };
  for (const [language, locale] of Object.entries(cases)) {
    it(`gives ${locale} for “${language}”`, () => expect(resolveLocale(language)).to.equal(locale));
  }
});

describe('direction', () => {
  it('follows the script of the language', () => {
    for (const rtl of ['ar', 'ar-EG', 'fa', 'he', 'ur']) expect(directionOf(rtl)).to.equal('rtl');
    for (const ltr of ['de', 'tr', 'uk', 'arn', '']) expect(directionOf(ltr)).to.equal('ltr');
  });
});

describe('plural', () => {
  const german = '{one}1 Akteur|{other}# Akteure';
  it('takes the form of the number', () => {
    inLocale('de', 'de', () => {
      expect(plural(1, german)).to.equal('1 Akteur');
      expect(plural(0, german)).to.equal('0 Akteure');
      expect(plural(1234, german, '1.234')).to.equal('1.234 Akteure');
    });
  });
  it('takes the categories of a language that has more', async () => {
    await loadCatalogue('pl');
    const polish = '{one}# osoba|{few}# osoby|{many}# osób|{other}# osoby';
    inLocale('pl', 'pl', () => {
      expect(plural(1, polish)).to.equal('1 osoba');
      expect(plural(3, polish)).to.equal('3 osoby');
      expect(plural(5, polish)).to.equal('5 osób');
      expect(plural(22, polish)).to.equal('22 osoby');
    });
  });
  it('counts in German while only German words are there', () => {
    inLocale('uk', 'uk', () => {
      expect(plural(21, german)).to.equal('21 Akteure');
      expect(formatDate('2026-03-01')).to.equal('1. März 2026');
    });
  });
  it('falls back to “other”, and to the text itself', () => {
    expect(plural(1, '{other}# x')).to.equal('1 x');
    expect(plural(1, 'plain')).to.equal('plain');
  });
});

describe('inLocale', () => {
  it('restores the language, even after a throw', () => {
    expect(() =>
      inLocale('en', 'en', () => {
        throw new Error('x');
      }),
    ).to.throw('x');
    expect(strings.retry()).to.equal('Erneut versuchen');
  });
});
