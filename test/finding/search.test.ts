import { expect } from '@open-wc/testing';
import { SearchIndex, type SearchField } from '../../src/finding/search.js';

interface Offer {
  readonly name: string;
  readonly categories?: readonly string[];
  readonly description?: string;
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  kinder: ['Kinder und Jugend', 'mit Kindern arbeiten', 'vorlesen'],
  umwelt: ['Natur und Umwelt', 'Garten', 'Bäume'],
};
const fields: readonly SearchField<Offer>[] = [
  { weight: 6, text: ({ name }) => name },
  {
    weight: 4,
    keys: ({ categories }) => categories,
    textOf: (id) => (Object.hasOwn(synonyms, id) ? synonyms[id] : id),
  },
  { weight: 1, text: ({ description }) => description },
];
const offers: readonly Offer[] = [
  { name: 'Lesepaten', categories: ['kinder'] },
  { name: 'Baumscheiben pflegen', categories: ['umwelt'], description: 'Gießen mit Paten' },
  { name: 'Theodor-Heuss-Gymnasium' },
  { name: 'Gymnasium Theodor Heuss' },
  { name: 'Theodor Heuss Gymnasium Aalen' },
  { name: 'Müller hilft' },
  { name: 'Patenschaft' },
  { name: 'Paten' },
  { name: 'Grundschule am Wald' },
  { name: 'Lese-Café' },
  { name: 'Nachbarn helfen' },
  { name: 'Senioren\u2011Treff' },
];

function find(query: string, records = offers): readonly string[] | undefined {
  const index = new SearchIndex(records, fields);
  index.build();
  const rows = index.find(query);
  return rows && Array.from(rows, (row) => records[row]?.name ?? '');
}

describe('search', () => {
  it('asks nothing with an empty query', () => {
    for (const query of ['', '  ', ' – ']) expect(find(query)).to.equal(undefined);
  });

  const first: readonly (readonly [string, string, string])[] = [
    ['whole word', 'paten', 'Paten'],
    ['inside a compound', 'sepaten', 'Lesepaten'],
    ['a compound written apart', 'lese paten', 'Lesepaten'],
    ['a compound written with a hyphen', 'lese-paten', 'Lesepaten'],
    ['hyphenated, asked as one word', 'lesecafe', 'Lese-Café'],
    ['a hyphen that breaks no line, asked as one word', 'seniorentreff', 'Senioren\u2011Treff'],
    ['umlaut as ue', 'mueller', 'Müller hilft'],
    ['umlaut left out', 'MULLER', 'Müller hilft'],
    ['synonyms of the category', 'mit Kindern arbeiten', 'Lesepaten'],
    ['synonyms, other ending', 'Baum Gärten', 'Baumscheiben pflegen'],
    ['a letter missing', 'Gymasium', 'Theodor-Heuss-Gymnasium'],
    ['a letter more', 'Gymnnasium', 'Theodor-Heuss-Gymnasium'],
    ['another letter', 'Gymnosium', 'Theodor-Heuss-Gymnasium'],
    ['two letters swapped', 'Gymnaisum', 'Theodor-Heuss-Gymnasium'],
    ['the first letter wrong', 'Kymnasium', 'Theodor-Heuss-Gymnasium'],
    ['a slip in a word half typed', 'Gynmas', 'Theodor-Heuss-Gymnasium'],
    ['slips in two words', 'Teodor Heuß Gymnasum', 'Theodor-Heuss-Gymnasium'],
    ['a slip in four letters', 'Wakd', 'Grundschule am Wald'],
    ['plural', 'Grundschulen', 'Grundschule am Wald'],
    ['optional words alone', 'helfen', 'Nachbarn helfen'],
    ['one of several optional words', 'ich möchte helfen', 'Nachbarn helfen'],
    [
      'eight words are enough',
      'Ich will gern mit der Grundschule am Wald spielen',
      'Grundschule am Wald',
    ],
  ];
  for (const [what, query, name] of first) {
    it(`${what}: "${query}" finds ${name}`, () => expect(find(query)?.[0]).to.equal(name));
  }

  it('finds helpers of every gender by each spelling of them', () => {
    const spellings = [
      ...['Helferinnen', 'Helfer/innen', 'Helfer*innen', 'Helfer:innen', 'Helfer_innen'],
      ...['HelferInnen', 'Helfer(innen)', 'Helfer/-innen', 'Helfer-innen', 'Helfer·innen'],
      ...['Helfer/in', 'Helfer(in)', 'Helfer*in', 'Helferin', 'Helfer'],
    ];
    const others = ['Nachbarn', 'Lesepaten', 'Gärtner'].map((name) => ({ name }));
    for (const query of spellings) {
      for (const name of spellings) {
        expect(find(query, [...others, { name }]), `${query}: ${name}`).to.deep.equal([name]);
      }
    }
  });

  it('finds German words by other endings', () => {
    for (const [query, name] of [
      ['Kinder', 'Kind'],
      ['Kindern', 'Kind'],
      ['Senioren', 'Senior'],
      ['Festes', 'Fest'],
    ] as const) {
      expect(find(query, [{ name }, { name: 'Wald' }]), query).to.deep.equal([name]);
    }
  });

  it('finds Arabic words with and without their article', () => {
    for (const [query, name] of [
      ['الأطفال', 'أطفال'],
      ['اطفال', 'الأطفال'],
      ['لاجئين', 'لاجئ'],
    ] as const) {
      expect(find(query, [{ name }, { name: 'Wald' }]), query).to.deep.equal([name]);
    }
  });

  it('ranks word, then prefix, then inside, then a lesser field', () => {
    expect(find('paten')).to.deep.equal([
      'Paten',
      'Patenschaft',
      'Lesepaten',
      'Baumscheiben pflegen',
    ]);
    const records = [
      { name: 'Haus', categories: ['garten'] },
      { name: 'Garten', description: 'Im Garten' },
    ];
    expect(find('garten', records)).to.deep.equal(['Garten', 'Haus']);
  });

  it('ranks the whole name, then its beginning, then its words', () => {
    expect(find('theodor heuss gymnasium')).to.deep.equal([
      'Theodor-Heuss-Gymnasium',
      'Theodor Heuss Gymnasium Aalen',
      'Gymnasium Theodor Heuss',
    ]);
  });

  it('wants all words', () => {
    expect(find('theodor aalen')).to.deep.equal(['Theodor Heuss Gymnasium Aalen']);
    expect(find('theodor wald')).to.deep.equal([]);
    expect(find('helfen')).to.deep.equal(['Nachbarn helfen']);
  });

  it('puts true hits before near ones', () => {
    const records = ['Wand', 'Handwerk', 'Hand'].map((name) => ({ name }));
    expect(find('hand', records)).to.deep.equal(['Hand', 'Handwerk']);
    expect(find('garten', [{ name: 'Kartei' }, { name: 'Garten' }])?.[0]).to.equal('Garten');
  });

  it('forgives nothing in short words', () => expect(find('wad')).to.deep.equal([]));

  it('looks for a number where it begins, not within a postal code', () => {
    const records = [
      { name: 'Weg 7, 34117' },
      { name: 'Kita 8, 34117' },
      { name: 'Kita 17, 34246' },
      { name: 'Sommer26' },
    ];
    expect(find('7', records)).to.deep.equal(['Weg 7, 34117']);
    expect(find('17', records)).to.deep.equal(['Kita 17, 34246']);
    expect(find('341', records)).to.have.length(2);
    expect(find('sommer 26', records)).to.deep.equal(['Sommer26']);
  });

  it('looks inside words for two signs that are a word themselves', () => {
    expect(find('ed', [{ name: 'Frieda' }])).to.deep.equal([]);
    expect(find('图书', [{ name: '社区图书馆' }])).to.deep.equal(['社区图书馆']);
  });

  it('keeps the order of equal hits', () => {
    const records = Array.from({ length: 50 }, (_, at) => ({ name: `Verein ${at}` }));
    expect(find('verein', records)).to.deep.equal(records.map(({ name }) => name));
  });

  it('takes whatever a link holds for a word, however long', () => {
    expect(find('x'.repeat(20_000))).to.deep.equal([]);
  });

  it('survives any text', () => {
    const records = ['__proto__', 'constructor', '', '*', '\ud800', 'a'.repeat(10_000)].map(
      (name) => ({ name, categories: ['toString', 'toString'] }),
    );
    expect(find('constructor', records)).to.include('constructor');
    expect(find('proto', records)).to.include('__proto__');
    expect(find('x '.repeat(1000), records)).to.deep.equal([]);
  });

  // Each letter was where a word with a hyphen might begin: half a second for each record.
  it('takes in texts of one endless word beside a hyphen', () => {
    const name = `Lese-Paten ${'x'.repeat(20_000)}`;
    const records = Array.from({ length: 200 }, () => ({ name }));
    expect(find('lesepaten', records)).to.have.length(200);
  });

  it('finds the same letter by letter as at once', () => {
    const index = new SearchIndex(offers, fields);
    index.build();
    const typed = [
      'mit kindern arbeiten',
      'paten lese',
      'theodor-heuss gymnasium',
      'baum x',
      'lesse',
    ];
    for (const text of typed) {
      const steps = Array.from(text, (_, at) => text.slice(0, at + 1));
      // Typed, taken back, typed into the middle, and turned round.
      for (const query of [
        ...steps,
        ...[...steps].reverse(),
        `u${text}`,
        text.replace(/.(?= |$)/, ''),
        text.split(/[ -]/).reverse().join(' '),
      ]) {
        const rows = index.find(query);
        const names = rows && Array.from(rows, (row) => offers[row]?.name ?? '');
        expect(names, query).to.deep.equal(find(query));
      }
    }
  });

  it('knows what was added since the last query', () => {
    const records = Array.from({ length: 500 }, (_, at) => ({ name: `Name ${at}` }));
    const index = new SearchIndex(records, fields);
    index.build(0);
    index.find('name 49');
    index.build();
    expect(Array.from(index.find('name 499') ?? [])).to.deep.equal([499]);
  });

  it('is built in steps', () => {
    const records = Array.from({ length: 1000 }, (_, at) => ({ name: `Name ${at}` }));
    const index = new SearchIndex(records, fields);
    // A clock that every look at moves on: those of browsers are too coarse to count steps by.
    let time = 0;
    Object.defineProperty(performance, 'now', { value: () => time++, configurable: true });
    let steps = 1;
    try {
      while (!index.build(0)) steps++;
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
    expect(steps).to.be.greaterThan(100);
    expect(Array.from(index.find('999') ?? [])).to.deep.equal([999]);
  });
});
