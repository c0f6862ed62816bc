import { expect } from '@open-wc/testing';
import schema from '../../src/feed/feed.schema.json' with { type: 'json' };
import { describe as words } from '../../src/feed/messages.js';
import { likelyNames } from '../../src/feed/other-names.js';
import { foundInWords, type Counts } from '../../src/feed/section-words.js';
import { sectionNames } from '../../src/feed/sections/head.js';
import { names } from '../../src/feed/sections/names.js';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';

interface Definition {
  readonly properties?: Readonly<Record<string, { $ref?: string; items?: { $ref?: string } }>>;
}

const hints = (raw: unknown, told?: Parameters<typeof likelyNames>[1]) =>
  likelyNames(raw, told).map(({ pointer, params }) => `${pointer} → ${params?.meant}`);

describe('likelyNames', () => {
  for (const [name, meant] of [
    ['oppertunities', 'opportunities'],
    ['Angebote', 'opportunities'],
    ['actor', 'actors'],
    ['Akteure', 'actors'],
    ['Zitate', 'quotes'],
    ['Förderer', 'funders'],
    ['stadtteile', 'districts'],
    ['kategorien', 'categories'],
    ['Actors', 'actors'],
    ['qoutes', 'quotes'],
  ]) {
    it(`section ${name}`, () => {
      expect(hints({ version: '1.0', [name as string]: [] })).to.deep.equal([
        `/${name} → ${meant}`,
      ]);
    });
  }

  it('knows the fields of an offer by what editors call them', () => {
    const record = { Termin: 'x', organisation: 'x', Bewerbungsfrist: 'x', Zeitaufwand: 'x' };
    expect(hints({ opportunities: [record] })).to.have.members([
      '/opportunities/0/Termin → start',
      '/opportunities/0/organisation → organizer',
      '/opportunities/0/Bewerbungsfrist → validThrough',
      '/opportunities/0/Zeitaufwand → hoursPerWeek',
    ]);
  });

  it('knows every section by its German name', () => {
    for (const [at, section] of sectionNames.entries()) {
      const counts = Object.fromEntries(
        sectionNames.map((name, index) => [name, Number(index === at)]),
      );
      // "1 Akteur"
      const [phrase = ''] = foundInWords(counts as Counts, 'de');
      const name = phrase.replace(/^\d+ /, '').toLowerCase();
      expect(hints({ [name]: [{}] }), section).to.deep.equal([`/${name} → ${section}`]);
    }
  });

  it('knows that every text may be in several languages, by all that widgets speak', () => {
    const fields = schema.$defs as unknown as Readonly<Record<string, Definition>>;
    for (const section of sectionNames) {
      const record = fields[schema.properties[section].oneOf[0]?.items?.$ref.slice(8) ?? ''];
      for (const [field, { $ref, items }] of Object.entries(record?.properties ?? {})) {
        if (!/\/(Short)?Text$/.test($ref ?? items?.$ref ?? '')) continue;
        for (const language of ['de', ...Object.keys(catalogueLoaders)]) {
          const name = `${field}_${language}`;
          const hint = `/${section}/0/${name} → ${field}`;
          expect(hints({ [section]: [{ [name]: 'x' }] })).to.deep.equal([hint]);
        }
      }
    }
  });

  it('names that every object has are no others', () => {
    const raw = JSON.parse('{"actors": [{"constructor": 1, "__proto__": 2, "telefon": 3}]}');
    expect(hints(raw)).to.deep.equal(['/actors/0/telefon → phone']);
  });

  it('fields, also within fields, in the order of the feed', () => {
    const actor = { id: 'a', beschreibung: 'x', address: { Straße: 'x' }, lat: 51, 'E-Mail': 'x' };
    expect(hints({ actors: [actor], opportunities: [{ titel: 'x' }] })).to.deep.equal([
      '/actors/0/beschreibung → description',
      '/actors/0/address/Straße → street',
      '/actors/0/lat → position',
      '/actors/0/E-Mail → email',
      '/opportunities/0/titel → title',
    ]);
  });

  it('fields as schema.org, FREINET and GoGoCarto call them', () => {
    const actor = { openHours: 'x', address: { streetAddress: 'x', addressLocality: 'x' } };
    const offer = { angebotsname: 'x', einrichtungsname: 'x', geo_breite: 1, detail_link: 'x' };
    const posting = { datePosted: 'x', bearbeitet: 1, mindestalter: 1, plaetze: 2 };
    expect(hints({ actors: [actor], opportunities: [offer, posting] })).to.deep.equal([
      '/actors/0/openHours → openingHours',
      '/actors/0/address/streetAddress → street',
      '/actors/0/address/addressLocality → city',
      '/opportunities/0/angebotsname → title',
      '/opportunities/0/einrichtungsname → organizer',
      '/opportunities/0/geo_breite → position',
      '/opportunities/0/detail_link → applyUrl',
      '/opportunities/1/datePosted → published',
      '/opportunities/1/bearbeitet → modified',
      '/opportunities/1/mindestalter → minAge',
      '/opportunities/1/plaetze → places',
    ]);
  });

  it('parts of an address that stand beside it', () => {
    const actor = { street: 'x', PLZ: 'x', ort: 'x', Hausnummer: 1 };
    expect(hints({ actors: [actor] })).to.deep.equal(
      ['street', 'PLZ', 'ort', 'Hausnummer'].map((name) => `/actors/0/${name} → address`),
    );
  });

  it('says the same once, with how often', () => {
    const [hint, ...others] = likelyNames({ actors: [{ telefon: 1 }, {}, { telefon: 2 }] });
    expect(others).to.be.empty;
    expect(hint?.params?.count).to.equal(2);
    expect(words(hint!).message.de).to.include('(2-mal)').and.to.include('„phone“');
    expect(words(hint!).severity).to.equal('warning');
  });

  it('a name that looks right has a space or a sign that nobody sees', () => {
    for (const name of ['url ', '\u00a0url', 'u\u200brl', 'u\u00adrl']) {
      const [hint] = likelyNames({ actors: [{ [name]: 1 }] });
      expect(words(hint!).message.de).to.include(`„${name}“ steckt ein Leerzeichen`);
      expect(words(hint!).message.en).to.include('an invisible character in the name');
    }
    const [hint] = likelyNames({ actors: [{ telefon: 1 }] });
    expect(words(hint!).message.de).to.include('„telefon“ ist nicht bekannt');
  });

  it('leaves alone what is a feed’s own, empty, taken or told', () => {
    const own = { 'x-internal': 1, $schema: 'x', tags: ['x'], Name: 'x', name: 'A', bild: '' };
    expect(hints({ version: '1.0', actors: [own], import: {}, notes: [] })).to.be.empty;
    const told = [{ pointer: '/actors/0/address', code: 'word' }] as const;
    expect(hints({ actors: [{ address: { plz: '1' } }] }, told)).to.be.empty;
  });

  it('no name of a field is taken for another', () => {
    for (const [section, fields] of Object.entries(names)) {
      expect(hints({ [section]: [fields] }), section).to.be.empty;
    }
  });

  it('takes anything', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const raw = {
      actors: deep,
      get quotes(): unknown {
        throw new Error('no');
      },
    };
    for (const value of [
      raw,
      { quotes: deep },
      null,
      5,
      [],
      JSON.parse('{"__proto__": {"a": 1}}'),
    ]) {
      expect(hints(value)).to.deep.equal([]);
    }
  });
});
