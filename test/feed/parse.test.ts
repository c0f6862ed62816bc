import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { names, type Names } from '../../src/feed/sections/names.js';
import { sectionNames } from '../../src/feed/sections/head.js';
import { hostileFeed, random } from './hostile-feed.js';

const good = {
  version: '1.0',
  actors: [{ id: 'a', name: 'A' }],
};

describe('parseFeed', () => {
  it('takes a good feed without an issue, frozen all the way down', () => {
    const { feed, issues, error } = parseFeed({
      ...good,
      title: { de: 'Titel' },
      publisher: { name: 'Stadt', url: 'https://stadt.example/' },
      unknown: { field: true },
    });
    expect(issues).to.be.empty;
    expect(error).to.equal(undefined);
    expect(feed).to.deep.include({ version: '1.0', language: 'de', title: { de: 'Titel' } });
    expect(feed).not.to.have.property('unknown');
    expect(feed.quotes).to.deep.equal([]);
    for (const part of [feed, feed.actors, feed.actors[0], feed.publisher, feed.title]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('shares no object with what it was given (S13)', () => {
    const raw = {
      version: '1.0',
      actors: [{ id: 'a', name: { de: 'A' }, position: { lat: 51, lon: 9 } }],
    };
    const { feed } = parseFeed(raw);
    expect(feed.actors[0]).not.to.equal(raw.actors[0]);
    expect(feed.actors[0]?.name).not.to.equal(raw.actors[0]?.name);
    expect(feed.actors[0]?.position).not.to.equal(raw.actors[0]?.position);
  });

  const shapes: [string, unknown][] = [
    ['null', null],
    ['undefined', undefined],
    ['array', []],
    ['string', '{}'],
    ['number', 42],
    ['empty object', {}],
    ['FeatureCollection', { type: 'FeatureCollection', features: [] }],
    ['next major version', { version: '2.0', actors: [] }],
    ['version 10', { version: '10.0' }],
    ['version as object', { version: {} }],
  ];
  for (const [name, raw] of shapes) {
    it(`is no feed: ${name} (R9, R10)`, () => {
      const { feed, error } = parseFeed(raw);
      expect(error?.code).to.equal('shape');
      expect(feed.actors).to.deep.equal([]);
    });
  }

  for (const version of ['1.0', '1', '1.7', 1, ' 1.0 ']) {
    it(`reads version ${JSON.stringify(version)}`, () => {
      expect(parseFeed({ version }).error).to.equal(undefined);
    });
  }

  it('a bad record costs itself only (R8)', () => {
    const actors = [
      { id: 'a', name: 'A' },
      null,
      7,
      [],
      { name: 'ohne id' },
      { id: 'b' },
      { id: 'a', name: 'noch einmal' },
      { id: 8, name: 'H', email: 'kaputt' },
    ];
    const { feed, issues } = parseFeed({ version: '1.0', actors });
    expect(feed.actors).to.deep.equal([
      { id: 'a', name: 'A' },
      { id: '8', name: 'H' },
    ]);
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/actors/1 type',
      '/actors/2 type',
      '/actors/3 type',
      '/actors/4 missing',
      '/actors/5 missing',
      '/actors/6 duplicate',
      '/actors/7/email email',
    ]);
  });

  it('says what, where and what to do, in German and English', () => {
    const { issues } = parseFeed({
      version: '1.0',
      actors: [{ id: 'a', name: 'Mühle', modified: '31/5/26' }],
    });
    expect(issues[0]?.message.de).to.equal(
      'Akteur 1 „Mühle“, modified: „31/5/26“ ist kein Datum. Bitte so schreiben: 2026-05-31 oder 2026-05-31T18:00:00+02:00.',
    );
    expect(issues[0]?.message.en).to.match(
      /^Actor 1 "Mühle", modified: "31\/5\/26" is not a date\. Please/,
    );
  });

  it('a day that no calendar has is told as one, and not how dates are written', () => {
    const { issues } = parseFeed({
      version: '1.0',
      quotes: [{ id: 'a', text: 'A', person: { name: 'A' }, date: '31.02.2026' }],
    });
    expect(issues[0]?.message.de).to.equal(
      'Zitat 1 „a“, date: Den Tag „2026-02-31“ gibt es nicht. Bitte das Datum prüfen.',
    );
    expect(issues[0]?.message.en).to.include('There is no day "2026-02-31".');
  });

  it('begins with the record as its editors know it, or with what is at fault', () => {
    const { issues } = parseFeed({
      version: '1.0',
      title: 'a<br>b',
      categories: [{ id: 'k', label: 'Kultur', color: 'rot' }],
      districts: [{ id: 'd', label: ' ', color: 1, geometry: 1 }, { id: 'e' }],
      opportunities: [{ id: 'o', title: 'Lesen', mode: 'x' }],
      quotes: [{ text: 'T' }],
      funders: [{ id: 'f', name: 'Bund', role: 'x' }],
    });
    const starts = (language: 'de' | 'en') =>
      issues.map(({ message }) => message[language].replace(/: .*/s, ''));
    expect(starts('de')).to.deep.equal([
      'title',
      'Kategorie 1 „Kultur“, color',
      'Stadtteil 1 „d“',
      'Stadtteil 2 „e“',
      'Angebot 1 „Lesen“, mode',
      'Zitat 1',
      'Förderer 1 „Bund“, role',
    ]);
    expect(starts('en')).to.deep.equal([
      'title',
      'Category 1 "Kultur", color',
      'District 1 "d"',
      'District 2 "e"',
      'Opportunity 1 "Lesen", mode',
      'Quote 1',
      'Funder 1 "Bund", role',
    ]);
  });

  it('drops references to what does not exist', () => {
    const { feed, issues } = parseFeed({
      version: '1.0',
      categories: [{ id: 'kultur', label: 'Kultur' }],
      actors: [{ id: 'a', name: 'A', categories: ['kultur', 'sport'], districts: ['nirgends'] }],
      opportunities: [
        { id: 'o', title: 'O', organizer: 'a' },
        { id: 'p', title: 'P', organizer: 'weg' },
      ],
    });
    expect(feed.actors[0]?.categories).to.deep.equal(['kultur']);
    expect(feed.opportunities.map(({ organizer }) => organizer)).to.deep.equal(['a', undefined]);
    // Without a list of districts nobody can tell which ids exist.
    expect(feed.actors[0]?.districts).to.deep.equal(['nirgends']);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal([
      '/actors/0/categories/1',
      '/opportunities/1/organizer',
    ]);
  });

  it('points at what is there, also where a single word stands for a list', () => {
    const { issues } = parseFeed({
      version: '1.0',
      categories: [{ id: 'kultur', label: 'Kultur' }],
      actors: [{ id: 'a', name: 'A', categories: 'sport', languages: ['de', 'x y'] }],
    });
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal([
      '/actors/0/categories',
      '/actors/0/languages/1',
    ]);
  });

  it('a section that is no list is empty; one in a file of its own is not checked here', () => {
    const { feed, issues } = parseFeed({
      version: '1.0',
      actors: {},
      quotes: 'quotes.json',
      funders: null,
    });
    expect(feed.actors).to.be.empty;
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/actors section',
      '/quotes reference',
    ]);
  });

  it('a quote without its person is lost', () => {
    const { feed, issues } = parseFeed({
      version: '1.0',
      quotes: [{ id: 'q', text: 'T', person: {} }],
    });
    expect(feed.quotes).to.be.empty;
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/quotes/0/person', '/quotes/0']);
  });

  it('counts losses beyond the first thousand', () => {
    const { issues } = parseFeed({ version: '1.0', actors: Array(3000).fill(1) });
    expect(issues).to.have.length(1001);
    expect(issues.at(-1)?.params?.count).to.equal(2000);
  });

  it('pollutes nothing (S13)', () => {
    const raw: unknown = JSON.parse(
      `{"version":"1.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
        "actors":[{"id":"__proto__","name":{"__proto__":"x","constructor":"y","de":"A"},"__proto__":{"polluted":1}},
                  {"id":"constructor","name":"B","address":{"__proto__":{"city":"X"}}}]}`,
    );
    const { feed } = parseFeed(raw);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.be.empty;
    expect(feed.actors.map(({ id }) => id)).to.deep.equal(['__proto__', 'constructor']);
    expect(feed.actors[0]?.name).to.deep.equal({ de: 'A' });
    expect(feed.actors[1]?.address).to.equal(undefined);
  });

  it('survives 200,000 levels of arrays (S14)', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    const { issues } = parseFeed({
      version: '1.0',
      title: deep,
      actors: [{ id: 'a', name: 'A', categories: deep, description: deep, position: deep }, deep],
      districts: [{ id: 'd', label: 'D', geometry: { type: 'MultiPolygon', coordinates: deep } }],
      quotes: deep,
    });
    expect(issues).not.to.be.empty;
  });

  it('survives objects that throw', () => {
    const angry = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(
      parseFeed({ version: '1.0', actors: [angry, proxy, { id: 'a', name: 'A' }] }).feed.actors,
    ).to.have.length(1);
    expect(parseFeed(angry).error?.code).to.equal('shape');
    expect(parseFeed(proxy).error?.code).to.equal('shape');
  });

  it('is through with long texts of any kind in any field (S29)', () => {
    const length = 300_000;
    const kinds = [
      ' ',
      ',',
      '.',
      ';',
      '-',
      '\t',
      '\n',
      '1 ',
      'www ',
      'http://',
      '\u200b',
      'a@',
      'T',
      '( ',
      '0',
      '\\',
    ];
    const texts = kinds.flatMap((kind) => {
      const long = kind.repeat(length / kind.length);
      return [`a${long}b`, `51.3${long} x`, `https:${long}x`];
    });
    const deep = JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)) as unknown;
    for (const section of sectionNames) {
      for (const [field, within] of Object.entries(names[section] as Names)) {
        const fill = (value: unknown) => ({
          id: 'a',
          name: 'A',
          title: 'T',
          text: 'T',
          [field]: value,
        });
        const inner = Object.keys(within).map(
          (name) => (value: unknown) => fill({ [name]: value }),
        );
        for (const record of [fill, ...inner]) {
          const records = [...texts, deep].map(record);
          expect(() => parseFeed({ version: '1.0', [section]: records })).not.to.throw();
        }
      }
    }
  });

  // JSON can name what JavaScript calls to make a text of an object.
  it('no object in place of a text costs more than its field (S29)', () => {
    const mute: unknown = JSON.parse('{"toString": null, "valueOf": null}');
    const whole = {
      ...{ id: 'a', name: 'A', title: 'T', text: 'T', label: 'L', role: 'funder' },
      ...{ person: { name: 'P' }, organizer: { name: 'O' } },
    };
    const lost: string[] = [];
    for (const section of sectionNames) {
      for (const [field, within] of Object.entries(names[section] as Names)) {
        if (field in whole) continue;
        const values = Object.keys(within).map((name) => ({ [name]: mute }));
        for (const value of [mute, ...values]) {
          for (const given of [value, [value]]) {
            const raw = { version: '1.0', [section]: [{ ...whole, [field]: given }] };
            if (!parseFeed(raw).feed[section].length) lost.push(`${section}/${field}`);
          }
        }
      }
    }
    expect(lost).to.deep.equal([]);
    const districts = [{ ...whole, geometry: { type: 'Feature', geometry: { type: mute } } }];
    expect(parseFeed({ version: '1.0', districts }).feed.districts).to.have.length(1);
    const actors = [whole];
    expect(parseFeed({ version: mute, actors }).error?.code).to.equal('shape');
    expect(parseFeed({ version: '1.0', title: mute, actors }).feed.actors).to.have.length(1);
  });

  it('never throws and never lets anything unsafe through (S29)', () => {
    const seed = Number(
      new URLSearchParams(location.search).get('seed') ?? Math.floor(Math.random() * 1e9),
    );
    const next = random(seed);
    for (let run = 0; run < 300; run++) {
      const raw = hostileFeed(next);
      try {
        const { feed, issues } = parseFeed(raw, { url: 'https://stadt.example/feed.json' });
        checkSafe(feed);
        for (const { message } of issues)
          expect(message.de + message.en).not.to.include('undefined');
      } catch (error) {
        throw new Error(`seed ${seed}, run ${run}: ${String(error)}`, { cause: error });
      }
    }
  });
});

/** What every widget may rely on, wherever it is in the feed. */
function checkSafe(value: unknown, field = ''): void {
  if (typeof value === 'string') {
    expect(value.length, field).to.be.at.most(100_000);
    expect(value, field).not.to.match(/[\0\u202a-\u202e\u2066-\u2069]/);
    if (/^(url|src|srcDark|applyUrl)$/.test(field)) {
      expect(value).to.match(/^(https?:\/\/|mailto:|tel:)/);
      expect(value).not.to.match(/^https?:\/\/[^/]*@/);
    }
    return;
  }
  if (typeof value === 'number') expect(Number.isFinite(value), field).to.equal(true);
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value), field).to.equal(true);
  for (const [key, part] of Object.entries(value))
    checkSafe(part, Array.isArray(value) ? field : key);
}
