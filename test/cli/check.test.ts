import { expect } from '@open-wc/testing';
import { checkFeed } from '../../src/cli/check.js';
import { asJson, verdict } from '../../src/cli/words.js';
import { FeedError } from '../../src/feed/errors.js';

const url = 'https://stadt.example/feed.json';

describe('engagiert check', () => {
  it('says what is wrong, where, and how much was read', () => {
    const raw = {
      version: '1.0',
      actors: [{ id: 'a', name: 'Mühle' }, { id: 'b' }, { id: 'c', name: 'C', url: 'www.c.de' }],
    };
    const report = checkFeed({ raw, url, losses: [] });
    expect(report).to.deep.include({ errors: 1, warnings: 1 });
    expect(report.counts).to.deep.include({ actors: 2, quotes: 0 });
    const german = verdict(report, 'de');
    expect(german).to.match(/Fehler +\/actors\/1\n +Akteur 2 „b“: „name“ fehlt/);
    expect(german).to.match(/Hinweis +\/actors\/2\/url/);
    expect(german).to.include('Gelesen: 2 Akteure\n1 Fehler, 1 Hinweis');
    expect(verdict(report, 'en')).to.include('Read: 2 actors\n1 error, 1 warning');
  });

  it('counts as one does, and says where nothing was read', () => {
    const sum = (raw: object, language: 'de' | 'en') =>
      verdict(checkFeed({ raw: { version: '1.0', ...raw }, url, losses: [] }), language);
    const actors = (...urls: string[]) => urls.map((url, id) => ({ id: `a${id}`, name: 'A', url }));
    expect(sum({}, 'de')).to.match(/Gelesen: nichts\n0 Fehler, 0 Hinweise$/);
    expect(sum({}, 'en')).to.match(/Read: nothing\n0 errors, 0 warnings$/);
    const two = { actors: actors('www.a.de', 'www.b.de') };
    expect(sum(two, 'de')).to.match(/Gelesen: 2 Akteure\n0 Fehler, 2 Hinweise$/);
    expect(sum(two, 'en')).to.match(/^warning {2}\/actors\/0\/url\n[^]*\n0 errors, 2 warnings$/);
    const one = { actors: actors('www.a.de') };
    expect(sum(one, 'de')).to.match(/\n0 Fehler, 1 Hinweis$/);
    expect(sum(one, 'en')).to.match(/\n0 errors, 1 warning$/);
    // Of what is told one by one, nothing is left to tell.
    expect(sum(two, 'de')).not.to.include('…');
    const none = { actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })) };
    expect(sum(none, 'de')).to.match(/^Rat {6}Kein Akteur/);
    expect(sum(none, 'en')).to.match(/^advice {3}No actor/);
    const whole = checkFeed({
      raw: { version: '1.0' },
      url,
      losses: [{ pointer: '', code: 'content-type', params: { value: 'text/csv' } }],
    });
    expect(verdict(whole, 'de')).to.match(/^Hinweis {2}\/\n/);
  });

  it('counts no records where a single one stands without its brackets', () => {
    const raw = { version: '1.0', categories: { id: 'kinder', name: 'Kinder' } };
    const report = checkFeed({ raw, url, losses: [] });
    const german = verdict(report, 'de');
    expect(german).to.match(/^Fehler {3}\/categories\n +categories: Hier steht ein Objekt/);
    expect(german).to.include('categories/name: „name“ ist nicht bekannt');
    expect(verdict(report, 'en')).to.include('categories/name: "name" is not known');
  });

  it('takes relative addresses of a file as they will be on a web space', () => {
    const image = { src: '../images/a.svg' };
    const raw = { version: '1.0', actors: [{ id: 'a', name: 'A', image }] };
    const report = checkFeed({ raw, url: 'file:///feeds/feed.json', losses: [] });
    expect(report).to.deep.include({ errors: 0, warnings: 0, url: 'file:///feeds/feed.json' });
  });

  it('a feed that is none is an error', () => {
    const report = checkFeed({ raw: { version: '2.0' }, url, losses: [] });
    expect(report.errors).to.equal(1);
    expect(verdict(report, 'de')).to.include('Version „2.0“');
  });

  it('knows GeoJSON, and does not ask for a version of it', () => {
    const report = checkFeed({ raw: { type: 'FeatureCollection', features: [] }, url, losses: [] });
    expect(report.errors).to.equal(1);
    expect(verdict(report, 'de')).to.include('Das ist GeoJSON');
    expect(verdict(report, 'en')).to.include('This is GeoJSON');
    const feed = { version: '1.0', type: 'FeatureCollection', actors: [{ id: 'a', name: 'A' }] };
    expect(checkFeed({ raw: feed, url, losses: [] }).errors).to.equal(0);
  });

  it('tells what stands in place of a feed', () => {
    const german = (raw: unknown) => verdict(checkFeed({ raw, url, losses: [] }), 'de');
    expect(german([{ id: 'a', name: 'A' }])).to.include('Das ist eine bloße Liste');
    expect(german('{"version":"1.0"}')).to.include('zweimal in JSON verwandelt');
    expect(german({ records: [], offset: 'x' })).to.include('Gefunden: records, offset.');
    expect(german({ actors: [] })).to.include('fehlt die Angabe "version"');
    expect(german({})).to.include('fehlt die Angabe "version"');
    expect(german({ version: '1.0', data: {} })).to.include(
      'Rat      Der Feed hat keinen Abschnitt',
    );
    expect(german({ version: '1.0', actors: [] })).not.to.include('Rat');
    // Where the name is nearly right, that says more.
    expect(german({ version: '1.0', akteure: [] })).not.to.include('keinen Abschnitt');
  });

  it('names the line of each issue', () => {
    const text = '{"version": "1.0",\n"actors": [{"id": "b"}]}';
    const report = checkFeed({ raw: JSON.parse(text), url, losses: [], texts: [{ text }] });
    expect(verdict(report, 'de')).to.include('Fehler   /actors/0 (Zeile 2, Spalte 12)\n');
    expect(verdict(report, 'en')).to.include('error    /actors/0 (line 2, column 12)\n');
    expect(JSON.parse(asJson(report)).issues[0]).to.include({ line: 2, column: 12 });
  });

  it('repeats itself five times at most, and hides nothing else behind that', () => {
    const actors = Array.from({ length: 50 }, (_, n) => ({ id: n, name: 'A', url: 'www.a.de' }));
    const raw = { version: '1.0', actors: [...actors, { id: 'x' }] };
    const report = checkFeed({ raw, url, losses: [] });
    const german = verdict(report, 'de');
    expect(report.issues).to.have.length(51);
    expect(german.match(/^Hinweis/gm)).to.have.length(5);
    expect(german).to.include('/actors/*/url (scheme): 45 weitere dieser Art');
    expect(german).to.include('/actors/50\n');
    expect(verdict(report, 'en')).to.include('/actors/*/url (scheme): 45 more of this kind');
  });

  it('a feed of thousands of hints has no error', () => {
    const many = (url: string) =>
      Array.from({ length: 1200 }, (_, n) => ({ id: n, name: 'A', url }));
    const count = (raw: unknown) => checkFeed({ raw, url, losses: [] }).errors;
    expect(count({ version: '1.0', actors: many('www.a.de') })).to.equal(0);
    expect(count({ version: '1.0', actors: [...many('www.a.de'), {}] })).to.equal(1);
  });

  it('tells of words for nothing, and of markup that is not read', () => {
    const codes = (description: string) =>
      checkFeed({
        raw: { version: '1.0', actors: [{ id: 'a', name: 'A', description }] },
        url,
        losses: [],
      }).advice.map(({ code }) => code);
    for (const none of ['nan', 'NULL', 'undefined', '[object Object]', '#NV'])
      expect(codes(none), none).to.deep.equal(['text-placeholder']);
    for (const marks of [
      'Wir sind **viele**.',
      '## Wer wir sind',
      '[Verein](https://verein.de)',
      '[vc_row]Text[/vc_row]',
      '&lt;p&gt;Hallo&lt;/p&gt;',
      'eins\\nzwei',
    ])
      expect(codes(marks), marks).to.deep.equal(['text-marks']);
    for (const fine of ['Nan', 'Nulla', '3 * 4 * 5', 'Platz #1', '[m/w/d] (ab 16)', 'a < b > c'])
      expect(codes(fine), fine).to.deep.equal([]);
  });

  it('says how to write what is often written instead', () => {
    const raw = {
      version: '1.0',
      publisher: 'Stadt',
      categories: [{ id: 'a', label: 'A' }],
      actors: [{ id: 'v', name: 'V', categories: 'a, b' }],
      opportunities: [{ id: 'o', title: 'O', organizer: 'Verein', slots: 'montags' }],
    };
    const report = checkFeed({
      raw,
      url,
      losses: [{ pointer: '', code: 'content-type', params: { value: '' } }],
    });
    const german = verdict(report, 'de');
    expect(german).to.include('ohne Angabe seiner Art');
    expect(german).to.include('ein Objekt wie {"name": "…", "url": "https://…"}');
    expect(german).to.include('Mehrere Kennungen sind eine Liste: ["a", "b"].');
    expect(german).to.include('ein bloßer Name steht so da: {"name": "…"}');
    expect(german).to.include('{"day": "mo", "from": "15:00", "to": "17:00"}');
  });

  it('a feed that did not arrive is an error', () => {
    const error = new FeedError('json', { type: 'text/html' });
    const report = checkFeed({ url, error, losses: [] });
    expect(report.errors).to.equal(1);
    expect(verdict(report, 'en')).to.include('"text/html"');
  });

  it('lets no feed steer the terminal', () => {
    const raw = { version: '1.0', actors: [{ id: 'a', name: 'A', modified: '\u001b[2Jweg' }] };
    expect(verdict(checkFeed({ raw, url, losses: [] }), 'de')).not.to.include('\u001b');
  });

  it('passes on what funders ask for as advice, not as an error', () => {
    const logo = { src: '/bund.svg', plate: 'none' };
    const raw = { version: '1.0', funders: [{ id: 'b', name: 'Bund', role: 'federal', logo }] };
    const report = checkFeed({ raw, url, losses: [] });
    expect(report.errors).to.equal(0);
    expect(report.advice).not.to.be.empty;
  });

  it('a section by a wrong name is a hint, also where nothing else is wrong', () => {
    const report = checkFeed({ raw: { version: '1.0', akteure: [{ id: 'a' }] }, url, losses: [] });
    expect(report).to.deep.include({ errors: 0, warnings: 1 });
    expect(verdict(report, 'de')).to.include('Gemeint ist wohl „actors“');
  });

  it('advises on images that pages will not show', () => {
    const actor = (id: string, src: string) => ({ id, name: id, image: { src } });
    const raw = {
      version: '1.0',
      actors: [
        actor('own', 'bilder/a.png'),
        actor('http', 'http://stadt.example/b.png'),
        actor('other', 'https://fotos.example/c.png'),
      ],
    };
    const { errors, warnings, advice } = checkFeed({ raw, url, losses: [] });
    expect([errors, warnings]).to.deep.equal([0, 0]);
    expect(advice.map(({ code }) => code)).to.deep.equal(['image-http', 'image-hosts']);
    expect(advice[1]?.message.de).to.include('image-hosts="fotos.example"');
  });

  it('looks at every image of the feed, and names some of its servers', () => {
    const image = (name: string) => ({ src: `https://${name}.example/a.png` });
    const logo = { ...image('logo'), srcDark: 'https://dark.example/a.png' };
    const raw = {
      version: '1.0',
      actors: [{ id: 'a', name: 'A', image: image('actor') }],
      opportunities: [{ id: 'o', title: 'O', image: image('offer') }],
      quotes: [{ id: 'q', text: 'Q', person: { name: 'P', portrait: image('portrait') } }],
      funders: [{ id: 'f', name: 'F', logo }],
    };
    const hosts = () =>
      checkFeed({ raw, url, losses: [] }).advice.find(({ code }) => code === 'image-hosts')
        ?.message;
    const five = 'actor.example offer.example portrait.example logo.example dark.example';
    expect(hosts()?.en).to.include(`image-hosts="${five}"`);
    raw.actors.push({ id: 'b', name: 'B', image: image('sixth') });
    expect(hosts()?.en).to.match(/image-hosts="(\S+ ){5}…"/);
  });

  it('tells of letters that went through a wrong encoding, once', () => {
    const garbled = (text: string) => {
      const actors = [{ id: 'a', name: text, description: { de: `Kinder, ${text}` } }];
      const report = checkFeed({ raw: { version: '1.0', actors }, url, losses: [] });
      return report.advice.map(({ message }) => message.de);
    };
    // What became of UTF-8 that was read as Windows-1252: ü, Ö, ß, –.
    for (const text of ['BÃ¼cherei', 'Ã–ffnung', 'StraÃŸe', '10â€“12']) {
      const [advice, ...others] = garbled(text);
      expect(advice).to.include(`(2, etwa „${text}“)`);
      expect(others).to.be.empty;
    }
    for (const text of ['Bücherei', 'São Paulo', 'SÃO', 'Â', '„â“']) {
      expect(garbled(text), text).to.be.empty;
    }
  });

  // An image written out in a text, as Markdown has it: a second for each at this length, in the builder's page, too.
  it('looks through texts of one long word, and of brackets, at once', () => {
    const texts = ['x', '[', '[vc_'].map((part) => part.repeat(20_000 / part.length));
    const actors = Array.from({ length: 300 }, (_, n) => ({
      id: n,
      name: 'A',
      description: texts[n % 3],
    }));
    const { advice } = checkFeed({ raw: { version: '1.0', actors }, url, losses: [] });
    expect(advice.map(({ code }) => code)).to.deep.equal(['place-none']);
    const embedded = `![Plan](data:image/png;base64,${'iVBO'.repeat(4000)})`;
    const raw = { version: '1.0', actors: [{ id: 'a', name: 'A', description: embedded }] };
    const [found] = checkFeed({ raw, url, losses: [] }).advice;
    expect(found?.code).to.equal('text-marks');
  });

  it('says what stands in a field that is no text, and which of two numbers is greater', () => {
    const offer = { id: 'o', title: 'T', contact: 'Frau Muster', minAge: 80, maxAge: 18 };
    const logo = { src: 'data:image/png;base64,AA' };
    const raw = { version: '1.0', opportunities: [offer], funders: [{ id: 'f', name: 'F', logo }] };
    const said = verdict(checkFeed({ raw, url, losses: [] }), 'de');
    expect(said).to.include('ein Objekt wie {"name": "…", "email": "…"}');
    expect(said).to.include('„minAge“ ist größer als „maxAge“ (80 – 18)');
    expect(said).to.include('kein eingebettetes Bild (data:)');
  });
});
