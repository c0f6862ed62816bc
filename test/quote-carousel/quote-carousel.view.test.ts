import { expect } from '@open-wc/testing';
import type { Quote, Text } from '../../src/feed/model.js';
import { pickText } from '../../src/feed/text.js';
import {
  chooseQuotes,
  dayNumber,
  initialsOf,
  marksFor,
  viewQuote,
  type QuoteOrder,
} from '../../src/quote-carousel/quote-carousel.view.js';

const quote = (id: string, more: Partial<Quote> = {}): Quote => ({
  id,
  text: `Text ${id}`,
  person: { name: 'Ilona Friedrich' },
  ...more,
});
const ids = (quotes: readonly Quote[]) => quotes.map(({ id }) => id).join(' ');
const german = (text: Text | undefined) => pickText(text, 'de', 'de');

describe('quote carousel view: choice and order', () => {
  const quotes = [
    quote('a', { date: '2020-07-01', topics: ['ehrenamt'] }),
    quote('b', { topics: ['netzwerk', 'ehrenamt'] }),
    quote('c', { date: '2024-01-31', topics: ['netzwerk'] }),
    quote('d', { date: '2024-01-31T08:00:00Z' }),
    quote('e'),
  ];
  const table: [topics: string[], order: QuoteOrder, day: number, shown: string][] = [
    [[], 'feed', 0, 'a b c d e'],
    [[], 'newest', 0, 'd c a b e'],
    [[], 'daily', 0, 'a b c d e'],
    [[], 'daily', 20001, 'b c d e a'],
    [[], 'daily', 20004, 'e a b c d'],
    [['ehrenamt'], 'feed', 0, 'a b'],
    [['ehrenamt', 'netzwerk'], 'newest', 0, 'c a b'],
    [['ehrenamt'], 'daily', 7, 'b a'],
    [['nichts'], 'feed', 0, ''],
    [['nichts'], 'daily', 7, ''],
  ];
  for (const [topics, order, day, shown] of table) {
    it(`topics [${topics.join()}], order ${order}, day ${day}: “${shown}”`, () => {
      expect(ids(chooseQuotes(quotes, topics, order, day))).to.equal(shown);
    });
  }

  it('leaves the feed as it is', () => {
    const frozen = Object.freeze([...quotes]);
    chooseQuotes(frozen, [], 'newest', 0);
    chooseQuotes(frozen, [], 'daily', 3);
    expect(ids(frozen)).to.equal('a b c d e');
  });

  it('shows each quote once in as many days as there are quotes', () => {
    const first = quotes.map((_, day) => chooseQuotes(quotes, [], 'daily', 20610 + day)[0]?.id);
    expect([...first].sort().join(' ')).to.equal('a b c d e');
  });
});

describe('quote carousel view: the day in Germany', () => {
  const at = (iso: string) => dayNumber(Date.parse(iso));
  const table: [name: string, before: string, after: string, difference: number][] = [
    ['winter midnight', '2026-01-14T22:59:59Z', '2026-01-14T23:00:00Z', 1],
    ['summer midnight', '2026-07-14T21:59:59Z', '2026-07-14T22:00:00Z', 1],
    ['midnight in UTC is no midnight there', '2026-01-14T23:59:59Z', '2026-01-15T00:00:00Z', 0],
    ['the night the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', 0],
    ['the end of that day of 23 hours', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z', 1],
    ['the night the clocks go back', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z', 0],
    ['the end of that day of 25 hours', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z', 1],
    ['new year', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', 1],
    ['leap day', '2028-02-28T22:59:59Z', '2028-02-28T23:00:00Z', 1],
  ];
  for (const [name, before, after, difference] of table) {
    it(`R29 ${name}`, () => {
      expect(at(after) - at(before)).to.equal(difference);
    });
  }

  it('R29 counts whole days', () => {
    expect(at('2026-11-22T12:00Z')).to.equal(20779);
    expect(at('2026-11-23T12:00Z')).to.equal(20780);
  });
});

describe('quote carousel view: one quote', () => {
  it('initials leave out titles and particles', () => {
    const table: [name: string, initials: string][] = [
      ['Ilona Friedrich', 'IF'],
      ['Dr. Franziska Giffey', 'FG'],
      ['Prof. Dr. med. Karl-Heinz von der Müller-Schmidt', 'KM'],
      ['Jo', 'J'],
      ['Bärbel Praßer (Hand in Hand e. V.)', 'BP'],
      ['Ayşe Yılmaz, Vorsitzende', 'AY'],
      ['محمد علي', 'مع'],
      ['élodie', 'É'],
      ['42', ''],
      ['  ', ''],
      ['<b>Bob</b>', ''],
    ];
    for (const [name, initials] of table) expect(initialsOf(name), name).to.equal(initials);
  });

  it('quotation marks follow the language of the quote', () => {
    const table: [lang: string, marks: string][] = [
      ['de', '„“'],
      ['de-simple', '„“'],
      ['de-CH', '«»'],
      ['en-GB', '“”'],
      ['fr', '«\u202f\u202f»'],
      ['pl', '„”'],
      ['uk', '«»'],
      ['ar', '«»'],
      ['sv', '””'],
      ['den', '“”'],
      ['', '“”'],
    ];
    for (const [lang, marks] of table) expect(marksFor(lang).join(''), lang).to.equal(marks);
  });

  it('takes away marks that the feed has brought, and only a pair around the whole', () => {
    const table: [given: string, text: string][] = [
      ['„Es lohnt sich.“', 'Es lohnt sich.'],
      ['"Es lohnt sich."', 'Es lohnt sich.'],
      ['„Ja“, sagte sie, „gern“', '„Ja“, sagte sie, „gern“'],
      ['Das „Wir“', 'Das „Wir“'],
      ['„', '„'],
    ];
    for (const [given, text] of table) {
      expect(viewQuote(quote('x', { text: given }), german).text).to.equal(text);
    }
  });

  it('few words are large, many may be folded', () => {
    const of = (length: number) => viewQuote(quote('x', { text: 'a'.repeat(length) }), german);
    expect(of(3)).to.include({ size: 'brief', long: false });
    expect(of(200)).to.include({ size: 'usual', long: false });
    expect(of(3000)).to.include({ size: 'lengthy', long: true });
    expect(of(3000).text).to.have.length(3000);
  });

  it('many lines may be folded too, and blank ones count once', () => {
    const of = (text: string) => viewQuote(quote('x', { text }), german);
    expect(of('Ja.\n'.repeat(40).trim())).to.include({ size: 'lengthy', long: true });
    expect(of('Erst dies.\n\n\n \n\nDann das.').text).to.equal('Erst dies.\n\nDann das.');
    expect(of('Eine Zeile.\nUnd noch eine.')).to.include({ size: 'brief', long: false });
  });

  it('A39 says in which language the words are', () => {
    const view = viewQuote(quote('x', { text: { en: 'Lose yourself.' } }), german);
    expect(view).to.include({ lang: 'en', open: '“', close: '”' });
  });

  it('names the host of a source that has no name', () => {
    const source = (given: Quote['source']) =>
      viewQuote(quote('x', given ? { source: given } : {}), german).source?.label.text;
    expect(source({ url: 'https://www.hna.de/kassel?x' })).to.equal('hna.de');
    expect(source({ url: 'https://hna.de', label: 'HNA' })).to.equal('HNA');
    expect(source({ url: 'mailto:a@b.de' })).to.equal('a@b.de');
    expect(source(undefined)).to.equal(undefined);
  });
});
