import { expect } from '@open-wc/testing';
import { formatDate, formatNumber } from '../../src/i18n/format.js';
import { formatList } from '../../src/i18n/format-list.js';
import { formatDistance, formatLanguage, phoneLink } from '../../src/i18n/more-formats.js';
import { inLocale, loadCatalogue, resolveLocale } from '../../src/i18n/localize.js';

const as = <T>(language: string, run: () => T) => inLocale(resolveLocale(language), language, run);

describe('formats', () => {
  before(() => Promise.all(['de-simple', 'en', 'ar'].map(loadCatalogue)));

  it('gives dates of Berlin, whatever the reader’s zone (R29)', () => {
    as('de', () => {
      expect(formatDate('2026-03-01')).to.equal('1. März 2026');
      expect(formatDate('2026-02-28T23:30:00Z')).to.equal('1. März 2026');
      // Without a zone, the clock in Berlin is meant. Seen to fail where the reader's is another one.
      expect(formatDate('2026-02-28T23:30')).to.equal('28. Februar 2026');
      expect(formatDate('2026-03-01T00:30:00')).to.equal('1. März 2026');
      expect(formatDate('2026-02-28T23:30:00-05:00')).to.equal('1. März 2026');
      expect(formatDate('rubbish')).to.equal('rubbish');
    });
    for (const english of ['en', 'en-GB'])
      expect(as(english, () => formatDate('2026-03-01'))).to.equal('1 March 2026');
  });
  it('keeps the calendar and the digits of the feed everywhere', () => {
    expect(as('fa', () => formatDate('2026-03-01'))).to.contain('2026');
    expect(as('th', () => formatDate('2026-03-01'))).to.contain('2026');
    expect(as('ar-EG', () => formatNumber(34117, { useGrouping: false }))).to.equal('34117');
  });
  it('follows the labels where we have none in the page’s language', () => {
    const date = (locale: string, language: string) =>
      inLocale(locale, language, () => formatDate('2026-03-01'));
    expect(date('en', 'pt')).to.equal('1 March 2026');
    expect(date('de', 'de-AT')).to.equal('1. März 2026');
    expect(date('en', 'en-US')).to.equal('March 1, 2026');
  });
  it('gives times by 24 hours everywhere', () => {
    const time = { hour: '2-digit', minute: '2-digit' } as const;
    for (const language of ['de', 'en', 'ar'])
      expect(as(language, () => formatDate('2026-03-01T15:30:00Z', time))).to.contain('16:30');
  });
  it('takes de-simple and nonsense tags', () => {
    expect(as('de-simple', () => formatNumber(1234.5))).to.equal('1.234,5');
    expect(as('de-!', () => formatNumber(1234.5))).to.equal('1.234,5');
    expect(as('en-us.utf-8', () => formatNumber(1234.5))).to.equal('1,234.5');
    expect(as('ar-!', () => formatNumber(12))).to.equal('12');
  });
  it('says distances as people do', () => {
    as('de', () => {
      expect(formatDistance(3)).to.equal('50 m');
      expect(formatDistance(333)).to.equal('350 m');
      expect(formatDistance(1440)).to.equal('1,4 km');
      expect(formatDistance(12345)).to.equal('12 km');
    });
  });
  it('calls languages by their names', () => {
    expect(as('de', () => formatLanguage('uk'))).to.equal('Ukrainisch');
    expect(as('en', () => formatLanguage('uk'))).to.equal('Ukrainian');
    // Intl would say “Deutsch (SIMPLE)” and “gsg”.
    for (const language of ['de', 'de-simple', 'en']) {
      expect(as(language, () => formatLanguage('de-simple'))).to.equal('Leichte Sprache');
      expect(as(language, () => formatLanguage('gsg'))).to.equal('Deutsche Gebärdensprache');
    }
  });
  it('joins lists', () => {
    expect(as('de', () => formatList(['a', 'b', 'c']))).to.equal('a, b und c');
  });
});

describe('links to phone numbers', () => {
  const table = [
    ['0561 34', 'tel:056134'],
    ['+49 561 12-34', 'tel:+495611234'],
    ['(0561) 12 / 34', 'tel:05611234'],
    ['Tel.: 0561 1234', 'tel:05611234'],
    ['+49 (0)561 1234', 'tel:+495611234'],
    ['Tel. +49/(0) 561 1234', 'tel:+495611234'],
    ['0049 (0)561 1234', 'tel:00495611234'],
    ['0561 1234 oder 0170 5678', 'tel:05611234'],
    ['0561 1234, 0561 1235', 'tel:05611234'],
    ['0561 1234 (Mo–Fr 9–12 Uhr)', 'tel:05611234'],
  ] as const;
  for (const [given, link] of table) {
    it(`${given} → ${link}`, () => expect(phoneLink(given)).to.equal(link));
  }
});
