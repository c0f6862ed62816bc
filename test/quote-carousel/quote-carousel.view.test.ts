import { expect } from '@open-wc/testing';
import type { Quote } from '../../src/feed/model.js';
import { dailyFirst, dayNumber, newestFirst } from '../../src/quote-carousel/order.js';
import {
  chooseQuotes,
  initialsOf,
  placeOf,
  wordsOf,
} from '../../src/quote-carousel/quote-carousel.view.js';

const quote = (id: string, more: Partial<Quote> = {}): Quote => ({
  id,
  text: `Text ${id}`,
  person: { name: 'Ilona Friedrich' },
  ...more,
});
const ids = (quotes: readonly Quote[]) => quotes.map(({ id }) => id).join(' ');
const german = (text: string) => wordsOf({ text, lang: 'de' });

describe('quote carousel view: choice and order', () => {
  const quotes = [
    quote('a', { date: '2020-07-01', topics: ['ehrenamt'] }),
    quote('b', { topics: ['netzwerk', 'ehrenamt'] }),
    quote('c', { date: '2024-01-31', topics: ['netzwerk'] }),
    quote('d', { date: '2024-01-31T08:00:00Z' }),
    quote('e'),
  ];
  const topics: [topics: string[], shown: string][] = [
    [[], 'a b c d e'],
    [['ehrenamt'], 'a b'],
    [['ehrenamt', 'netzwerk'], 'a b c'],
    [['nichts'], ''],
  ];
  for (const [chosen, shown] of topics) {
    it(`topics [${chosen.join()}]: “${shown}”`, () => {
      expect(ids(chooseQuotes(quotes, chosen))).to.equal(shown);
    });
  }

  it('the newest first, undated ones last and as in the feed', () => {
    expect(ids(newestFirst(quotes))).to.equal('d c a b e');
  });

  const days: [day: number, shown: string][] = [
    [0, 'a b c d e'],
    [20001, 'b c d e a'],
    [20004, 'e a b c d'],
  ];
  for (const [day, shown] of days) {
    it(`day ${day}: “${shown}”`, () => {
      expect(ids(dailyFirst(quotes, day))).to.equal(shown);
      expect(ids(dailyFirst([], day))).to.equal('');
    });
  }

  it('leaves the feed as it is', () => {
    const frozen = Object.freeze([...quotes]);
    newestFirst(frozen);
    dailyFirst(frozen, 3);
    expect(ids(frozen)).to.equal('a b c d e');
  });

  it('shows each quote once in as many days as there are quotes', () => {
    const first = quotes.map((_, day) => dailyFirst(quotes, 20610 + day)[0]?.id);
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
      ['Aylin Demir (Vorstand), Verein', 'AD'],
      ['محمد علي', 'مع'],
      ['élodie', 'É'],
      ['42', ''],
      ['  ', ''],
      ['<b>Bob</b>', ''],
    ];
    for (const [name, initials] of table) expect(initialsOf(name), name).to.equal(initials);
  });

  it('takes away marks that the feed has brought, and only a pair around the whole', () => {
    const table: [given: string, text: string][] = [
      ['„Es lohnt sich.“', 'Es lohnt sich.'],
      ['"Es lohnt sich."', 'Es lohnt sich.'],
      ['„Ja“, sagte sie, „gern“', '„Ja“, sagte sie, „gern“'],
      ['Das „Wir“', 'Das „Wir“'],
      ['„', '„'],
      // Quotes within the quote, marked like it or not.
      ['„Wir sagen „Ja“ dazu.“', 'Wir sagen „Ja“ dazu.'],
      ['"Alle riefen: "Ja!""', 'Alle riefen: "Ja!"'],
      ['„Wir sagen ‚Ja‘ dazu.“', 'Wir sagen ‚Ja‘ dazu.'],
      ['"Ja" und "Nein"', '"Ja" und "Nein"'],
      ['„Ja“ und (so „Nein“', '„Ja“ und (so „Nein“'],
      [`"${'a '.repeat(5000)}"b`, `"${'a '.repeat(5000)}"b`],
    ];
    for (const [given, text] of table) {
      expect(german(given).text).to.equal(text);
    }
  });

  it('few words are large, many may be folded', () => {
    const of = (length: number) => german('a'.repeat(length));
    expect(of(3).size).to.equal('brief');
    expect(of(120).size).to.equal('brief');
    expect(of(121).size).to.equal('usual');
    expect(of(260).size).to.equal('usual');
    expect(of(261).size).to.equal('lengthy');
    expect(of(3000).text).to.have.length(3000);
  });

  it('many lines count too, and blank ones once', () => {
    expect(german('Ja.\n'.repeat(40).trim()).size).to.equal('lengthy');
    expect(german('Erst dies.\n\n\n \n\nDann das.').text).to.equal('Erst dies.\n\nDann das.');
    expect(german('Eine Zeile.\nUnd noch eine.').size).to.equal('brief');
  });

  it('no words are no fault', () => {
    expect(wordsOf(undefined)).to.deep.equal({ text: '', lang: '', size: 'brief' });
  });

  it('names the host of a source that has no name', () => {
    expect(placeOf('https://www.hna.de/kassel?x')).to.equal('hna.de');
    expect(placeOf('https://hna.de')).to.equal('hna.de');
    expect(placeOf('mailto:a@b.de')).to.equal('a@b.de');
  });
});
