import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { ODD, Reading } from '../../src/feed/reading.js';
import { imageUrl, link, text } from '../../src/feed/rules.js';

const url = 'https://stadt.example/feeds/feed.json';

/** What is left of one field of an actor, and the codes of what got lost. */
function actorField(field: string, value: unknown): [kept: unknown, ...codes: string[]] {
  const { feed, issues } = parseFeed(
    { version: '1.0', actors: [{ id: 'a', name: 'A', [field]: value }] },
    { url },
  );
  const actor = feed.actors[0] as unknown as Record<string, unknown>;
  return [actor[field], ...issues.map(({ code }) => code)];
}

/** The same for an opportunity. */
function offerField(field: string, value: unknown): [kept: unknown, ...codes: string[]] {
  const { feed, issues } = parseFeed(
    { version: '1.0', opportunities: [{ id: 'o', title: 'O', [field]: value }] },
    { url },
  );
  const offer = feed.opportunities[0] as unknown as Record<string, unknown>;
  return [offer[field], ...issues.map(({ code }) => code)];
}

describe('addresses that need no mending', () => {
  for (const address of [
    'https://www.stadt.example',
    'https://www.stadt.example/Seite mit Leerzeichen',
    'http://stadt.example/?a=b',
    'http://stadt.example',
    'https://müller.example/straße',
    'mailto:post@stadt.example',
    'tel:+49561123',
    '/seite.html',
  ]) {
    it(address, () => {
      expect(link(address, new Reading(url))).to.be.a('string');
    });
  }

  for (const address of [
    'https//stadt.example',
    'http:/stadt.example',
    'https_//a',
    'stadt.example',
    'https://stadt.example/seite\u200b',
    'mailto:info(at)stadt.example',
  ]) {
    it(`not ${address}`, () => {
      expect(() => link(address, new Reading(url)))
        .to.throw()
        .and.to.equal(ODD);
    });
  }
});

it('images with anything in their address, and such beside the feed, need no mending', () => {
  for (const address of ['http://stadt.example/w_300,h_200/Bild (1)@2x.png', 'bild.png', '/a.png'])
    expect(imageUrl(address, new Reading(url)), address).to.be.a('string');
});

it('a text of several lines needs no mending where lines are fine', () => {
  const value = 'Eins\nZwei';
  expect(text(20, true)(value, new Reading())).to.equal(value);
  expect(() => text(20)(value, new Reading()))
    .to.throw()
    .and.to.equal(ODD);
});

describe('positions (R11)', () => {
  const kassel = { lat: 51.31, lon: 9.48 };
  const table: [unknown, unknown, ...string[]][] = [
    [{ lat: 51.31, lon: 9.48 }, kassel],
    [{ lat: '51.31', lon: ' 9.48 ' }, kassel],
    [{ lat: '51,31', lon: '9,48' }, kassel],
    [{ lat: 9.48, lon: 51.31 }, kassel, 'swapped'],
    [{ lat: '9,48', lon: '51,31' }, kassel, 'swapped'],
    [{ lat: 139.7, lon: 35.7 }, { lat: 35.7, lon: 139.7 }, 'swapped'],
    [
      { lat: -33.9, lon: 151.2 },
      { lat: -33.9, lon: 151.2 },
    ],
    [
      { lat: -16.5, lon: 180 },
      { lat: -16.5, lon: 180 },
    ],
    [{ lat: 0, lon: 0 }, undefined, 'zero-position'],
    [{ lat: '0', lon: '0,0' }, undefined, 'zero-position'],
    [
      { lat: 0, lon: 9.48 },
      { lat: 0, lon: 9.48 },
    ],
    [
      { lat: 51.48, lon: 0 },
      { lat: 51.48, lon: 0 },
    ],
    [{ lat: NaN, lon: NaN }, undefined, 'position'],
    [{ lat: 1e308, lon: 1e308 }, undefined, 'position'],
    [{ lat: 51, lon: 181 }, undefined, 'position'],
    [{ lat: 200, lon: 51 }, undefined, 'position'],
    [{ lat: 51.31 }, undefined, 'position'],
    [{ lat: 'x', lon: 'y' }, undefined, 'position'],
    [{ lat: [], lon: {} }, undefined, 'position'],
    [{ lat: null, lon: null }, undefined],
    [{ lat: '', lon: '' }, undefined],
    [{ lat: 0, lon: '' }, undefined, 'position'],
    [{ lat: '', lon: 9.48 }, undefined, 'position'],
    [{ lat: '+51,31', lon: '+9,48' }, kassel],
    [{}, undefined],
    [{ latitude: 51.31, longitude: 9.48 }, undefined, 'position'],
    [{ type: 'Point', coordinates: [9.48, 51.31] }, kassel, 'notation'],
    [null, undefined],
    [[9.48, 51.31], kassel, 'notation'],
    [[51.31, 9.48], kassel, 'notation'],
    ['51.31, 9.48', kassel, 'notation'],
    ['51.31,9.48', kassel, 'notation'],
    ['51,31; 9,48', kassel, 'notation'],
    ['51.31 9.48', kassel, 'notation'],
    ['51.31,  9.48', kassel, 'notation'],
    // Far away, either may be the latitude.
    [[60.1, 9.9], undefined, 'type'],
    [[46.9, 9.5], undefined, 'type'],
    [[35.7, 139.7], undefined, 'type'],
    ['-33.9, 151.2', undefined, 'type'],
    ['51.31', undefined, 'type'],
    ['51,31,9,48', undefined, 'type'],
    [[51.31, 9.48, 160], undefined, 'type'],
  ];
  for (const [given, ...expected] of table) {
    it(`${JSON.stringify(given)}: ${expected[1] ?? 'fine'}`, () => {
      expect(actorField('position', given)).to.deep.equal(expected);
    });
  }
});

it('positions copied from a map are read up to the borders of Germany', () => {
  const corners = { Selfkant: [51.04, 5.87], Görlitz: [51.15, 15.03], Sylt: [55.05, 8.41] };
  for (const [name, given] of Object.entries({ ...corners, Oberstdorf: [47.28, 10.18] })) {
    const [lat, lon] = given;
    expect(actorField('position', given), name).to.deep.equal([{ lat, lon }, 'notation']);
  }
});

describe('addresses (S3)', () => {
  const table: [unknown, string | undefined, ...string[]][] = [
    ['https://verein.example/x', 'https://verein.example/x'],
    ['HTTP://Verein.example', 'http://verein.example/'],
    ['https://bürger.example/ä', 'https://xn--brger-kva.example/%C3%A4'],
    ['mailto:info@verein.example', 'mailto:info@verein.example'],
    ['tel:+49561123', 'tel:+49561123'],
    ['../seite.html', 'https://stadt.example/seite.html'],
    ['//verein.example/x', 'https://verein.example/x'],
    ['?id=1', 'https://stadt.example/feeds/feed.json?id=1'],
    ['impressum.html', 'https://stadt.example/feeds/impressum.html'],
    ['angebot.php?id=1', 'https://stadt.example/feeds/angebot.php?id=1'],
    ['plan.svg#eingang', 'https://stadt.example/feeds/plan.svg#eingang'],
    ['gruppe.jpeg', 'https://stadt.example/feeds/gruppe.jpeg'],
    ['www.verein.de', 'https://www.verein.de/', 'scheme'],
    ['WWW.verein.de', 'https://www.verein.de/', 'scheme'],
    ['www,verein.de', 'https://www.verein.de/', 'scheme'],
    ['https://www,verein.de', 'https://www.verein.de/', 'scheme'],
    ['https://www verein.de/wir', 'https://www.verein.de/wir', 'scheme'],
    ['verein.de/wir', 'https://verein.de/wir', 'scheme'],
    ['verein.de?id=1', 'https://verein.de/?id=1', 'scheme'],
    ['verein.de#wir', 'https://verein.de/#wir', 'scheme'],
    ['\u200bver\u200bein.de/wir', 'https://verein.de/wir', 'characters', 'scheme'],
    ['verein.de:8080', 'https://verein.de:8080/', 'scheme'],
    ['info@verein.de', 'mailto:info@verein.de', 'scheme'],
    ['http//www.verein.de', 'http://www.verein.de/', 'scheme'],
    ['https:/verein.de/wir', 'https://verein.de/wir', 'scheme'],
    ['HTTPS:verein.de', 'https://verein.de/', 'scheme'],
    ['http://https://verein.de/', 'https://verein.de/', 'scheme'],
    ['Http://Https://verein.de/', 'https://verein.de/', 'scheme'],
    ['https://httpverein.de/', 'https://httpverein.de/'],
    ['http.//www.verein.de', 'http://www.verein.de/', 'scheme'],
    ['https.verein.de', 'https://https.verein.de/', 'scheme'],
    ['bürger-für-kassel.de', 'https://xn--brger-fr-kassel-zvbg.de/', 'scheme'],
    ['Über uns.html', 'https://stadt.example/feeds/%C3%9Cber%20uns.html'],
    ['0561/787-12 34', 'tel:05617871234', 'scheme'],
    ['(0561) 787', 'tel:0561787', 'scheme'],
    ['2026/heft.pdf', 'https://stadt.example/feeds/2026/heft.pdf'],
    ['https://a.example/, https://b.example/', undefined, 'url'],
    ['https://a.example/x www.b.example', undefined, 'url'],
    ['www.a.example/ www.b.example', undefined, 'url'],
    ['mailto:a@b.de?subject=Ich will www.x.de', 'mailto:a@b.de?subject=Ich%20will%20www.x.de'],
    ['"https://verein.de"', undefined, 'url'],
    ['„https://verein.de“', undefined, 'url'],
    ['<https://verein.de>', undefined, 'url'],
    ['k.A.', undefined, 'url'],
    ['0561 787 12 34', 'tel:05617871234', 'scheme'],
    ['+49 (0)561 787-0', 'tel:+495617870', 'scheme'],
    ['0049 (0)561 787', 'tel:0049561787', 'scheme'],
    ['tel:+49 561 78', 'tel:+49 561 78'],
    ['Flyer (neu).pdf', 'https://stadt.example/feeds/Flyer%20(neu).pdf'],
    ['siehe Homepage', undefined, 'url'],
    ['keine', undefined, 'url'],
    ['Folgt', undefined, 'url'],
    ['Über-uns', undefined, 'url'],
    ['0', undefined, 'url'],
    ['n/a', undefined, 'url'],
    ['n.a.', undefined, 'url'],
    ['t.b.a.', undefined, 'url'],
    ['@verein', undefined, 'url'],
    ['./seite', 'https://stadt.example/feeds/seite'],
    ['bilder/karte', 'https://stadt.example/feeds/bilder/karte'],
    ['kontakt.html', 'https://stadt.example/feeds/kontakt.html'],
    ['-', undefined, 'url'],
    ['.', undefined, 'url'],
    ['...', undefined, 'url'],
    [' #', undefined, 'url'],
    ['–', undefined, 'url'],
    ['/', 'https://stadt.example/'],
    ['../', 'https://stadt.example/'],
    ['#kontakt', 'https://stadt.example/feeds/feed.json#kontakt'],
    ['info(at)verein.de', 'mailto:info@verein.de', 'scheme'],
    ['info [at] verein [dot] de', 'mailto:info@verein.de', 'scheme'],
    ['info{ät}mitte(DOT)verein(punkt)de', 'mailto:info@mitte.verein.de', 'scheme'],
    ['mailto:info(at)verein.de', 'mailto:info@verein.de', 'scheme'],
    ['MAILTO:info [at] verein [dot] de', 'mailto:info@verein.de', 'scheme'],
    ['mailto:info(at)verein.de?subject=Hallo', 'mailto:info@verein.de?subject=Hallo', 'scheme'],
    ['info(at)verein.de?subject=A(at)B', 'mailto:info@verein.de?subject=A(at)B', 'scheme'],
    ['mailto:?subject=Hallo', 'mailto:?subject=Hallo'],
    ['mailto:info%40verein.de', 'mailto:info%40verein.de'],
    ['Saal (a) Haus', undefined, 'url'],
    ['https://verein.de/a(at)b', 'https://verein.de/a(at)b'],
    ['htps://verein.de/a', 'https://verein.de/a', 'scheme'],
    ['ttps://verein.de', 'https://verein.de/', 'scheme'],
    ['hhttps://verein.de', 'https://verein.de/', 'scheme'],
    ['htttps//verein.de', 'https://verein.de/', 'scheme'],
    ['httpss://verein.de', 'https://verein.de/', 'scheme'],
    ['HTPP://verein.de', 'http://verein.de/', 'scheme'],
    ['htp:/verein.de', 'http://verein.de/', 'scheme'],
    ['http.verein.de', 'https://http.verein.de/', 'scheme'],
    ['httpd://verein.de', undefined, 'url'],
    ['sftp://verein.de', undefined, 'url'],
    ['mailto:', undefined, 'url'],
    ['tel:', undefined, 'url'],
    ['javascript:alert(1)', undefined, 'url'],
    [' JaVaScRiPt:alert(1)', undefined, 'url'],
    ['java\nscript:alert(1)', undefined, 'url'],
    ['data:text/html,x', undefined, 'url'],
    ['blob:https://stadt.example/1', undefined, 'url'],
    ['vbscript:x', undefined, 'url'],
    ['file:///etc/passwd', undefined, 'url'],
    ['ftp://verein.example', undefined, 'url'],
    ['https://user:pw@verein.example/', undefined, 'url'],
    ['https://user@verein.example/', undefined, 'url'],
    ['https://:pw@verein.example/', undefined, 'url'],
    ['https://', undefined, 'url'],
    [`https://verein.example/${'x'.repeat(5000)}`, undefined, 'url'],
    ['  ', undefined],
    ['', undefined],
    [42, undefined, 'type'],
    [{}, undefined, 'type'],
  ];
  for (const [given, ...expected] of table) {
    it(`${JSON.stringify(given).slice(0, 50)} → ${expected[0]}`, () => {
      expect(actorField('url', given)).to.deep.equal(expected);
    });
  }

  it('images are http(s) only and lack no scheme by a dot', () => {
    const src = (value: string) =>
      (actorField('image', { src: value })[0] as { src: string } | undefined)?.src;
    expect(src('logo.svg')).to.equal('https://stadt.example/feeds/logo.svg');
    expect(src('www.verein.de/logo.svg')).to.equal('https://www.verein.de/logo.svg');
    expect(src('WWW.verein.de/logo.svg')).to.equal('https://www.verein.de/logo.svg');
    expect(src('data:image/svg+xml,<svg>')).to.equal(undefined);
    expect(src('mailto:a@b.de')).to.equal(undefined);
  });
});

describe('texts (S15, S16, S17)', () => {
  const table: [unknown, unknown, ...string[]][] = [
    ['Kultur & Soziales, 1 < 2 > 0', 'Kultur & Soziales, 1 < 2 > 0'],
    ['Vor<table><tr><td>9 Uhr</td></tr></table>nach', 'Vor\n\n9 Uhr\nnach', 'markup'],
    ['a < b und b <c> d', 'a < b und b  d', 'markup'],
    ['Verein <B>Mitte</B>', 'Verein Mitte', 'markup'],
    ['x <3 y, <info@verein.de>', 'x <3 y, <info@verein.de>'],
    ['<p>Eins</p>\n<p>Zwei</p>', 'Eins\n\nZwei', 'markup'],
    ['Eins<br />\nZwei', 'Eins\nZwei', 'markup'],
    ['<ul><li>Eins</li><li>Zwei</li></ul>', '• Eins\n• Zwei', 'markup'],
    [
      '<table><tr><td>Mo</td><td>9 Uhr</td></tr><tr><td>Di</td><td>8 Uhr</td></tr></table>',
      'Mo 9 Uhr\nDi 8 Uhr',
      'markup',
    ],
    [
      '<b style="x">fett</b> &amp; gr&ouml;&szlig;er &#8364; &#x1F600;',
      'fett & größer € 😀',
      'markup',
    ],
    ['a<script>alert("<b>")</script>b<style>p{}</style>c', 'abc', 'markup'],
    ['a<!-- <p> -->b', 'ab', 'markup'],
    ['a<script>alert(1)', 'a', 'markup'],
    ['<img src=x onerror=alert(1)>Text', 'Text', 'markup'],
    ['<svg/onload=alert(1)>Text', 'Text', 'markup'],
    ['&lt;b&gt;', '<b>', 'markup'],
    ['&agrave; &Ccedil;a &ntilde; &Scaron; &aring; &oslash; &oelig;', 'à Ça ñ Š å ø œ', 'markup'],
    ['&auml;&ouml;&uuml;&Auml;&Ouml;&Uuml;&szlig;&eacute;', 'äöüÄÖÜßé', 'markup'],
    ['&#132;Hallo&#147; &#150; 5 &#128; &#129;', '„Hallo“ – 5 €', 'markup', 'characters'],
    ['\u0084Hallo\u0093 \u0096 5 \u0080', '„Hallo“ – 5 €'],
    ['&#1114112;&unknown;x', '&unknown;x', 'markup'],
    ['Zeile\r\nZeile\n\n\n\nZeile ', 'Zeile\nZeile\n\nZeile'],
    ['Zeile\u000bZeile\fZeile', 'Zeile\nZeile\nZeile'],
    ['Zeile\u2028Zeile\u2029Zeile', 'Zeile\nZeile\nZeile'],
    ['Ver\ufeffein', 'Verein', 'characters'],
    ['\u202eabc\u2066\u0000\u0085\ufeff', 'abc', 'characters'],
    ['\ud800 halb', 'halb', 'characters'],
    ['M\ufffdhle', 'M\ufffdhle', 'encoding'],
    [{}, undefined],
    ['\u00a0\u200b\u3164\u2800', undefined],
    [42, '42'],
    [true, undefined, 'type'],
    [['x'], undefined, 'type'],
    [{ de: 'Hallo', 'x y': 'nein', en: null }, { de: 'Hallo' }, 'language'],
    [{ de: '', en: '\u3164' }, undefined],
    [
      { Deutsch: 'Hallo', Türkçe: 'Merhaba', 'Leichte Sprache': 'Hallo!' },
      { de: 'Hallo', tr: 'Merhaba', 'de-simple': 'Hallo!' },
    ],
    [
      { ' Englisch ': 'Hello', Leicht: 'Hallo!' },
      { en: 'Hello', 'de-simple': 'Hallo!' },
    ],
    [{ text: 'Hallo', name: 'Du' }, 'Hallo', 'language', 'language'],
    [{ text: 'nein', de: 'Hallo' }, { de: 'Hallo' }, 'language'],
    [
      { de: ' Hallo ', en_GB: 'Hi' },
      { de: 'Hallo', 'en-GB': 'Hi' },
    ],
    [{ de: 3, en: [] }, { de: '3' }, 'type'],
    [{ de: 0 }, { de: '0' }],
  ];
  for (const [given, ...expected] of table) {
    it(`${JSON.stringify(given)}`, () => {
      expect(actorField('description', given)).to.deep.equal(expected);
    });
  }

  it('no sign that turns the direction or cannot be seen stays within a text (S17)', () => {
    for (const sign of '\x07\x7f\u061c\u202a\u202e\u2066\u2069\ufeff')
      expect(actorField('description', `a${sign}b`), sign).to.deep.equal(['ab', 'characters']);
  });

  it('markup that makes lines makes lines', () => {
    const tags =
      'p DIV h3 hr ul ol dl table section article blockquote figure pre form BR tr dt dd';
    for (const tag of tags.split(' '))
      expect(actorField('description', `a<${tag}>b`), tag).to.deep.equal(['a\nb', 'markup']);
  });

  it('names are on one line', () => {
    for (const name of ['A\nB', 'A\n\tB']) {
      const { feed } = parseFeed({ version: '1.0', actors: [{ id: 'a', name }] });
      expect(feed.actors[0]?.name).to.equal('A B');
    }
  });

  const nameless = [
    '',
    ' ',
    '\u00a0',
    '\u200b\u200d',
    '\u3164',
    '\u2800 \u2800',
    null,
    undefined,
    {},
  ];
  for (const name of nameless) {
    it(`an actor named ${JSON.stringify(name)} has no name`, () => {
      const { feed, issues } = parseFeed({ version: '1.0', actors: [{ id: 'a', name }] });
      expect(feed.actors).to.be.empty;
      expect(issues).to.have.length(1);
      expect(issues[0]).to.deep.include({
        pointer: '/actors/0',
        code: 'missing',
        severity: 'error',
      });
    });
  }

  it('long texts are cut between characters, not within', () => {
    const family = '👨‍👩‍👧‍👦';
    const [kept, code] = actorField('openingHours', family.repeat(600));
    expect(code).to.equal('too-long');
    expect((kept as string).length % family.length).to.equal(0);
  });

  it('a text counts without its markup', () => {
    const markup = '<i></i>'.repeat(20_000);
    expect(actorField('description', `${markup}Text`)).to.deep.equal(['Text', 'markup']);
  });

  // Browsers may look through the whole text for each of its characters: half a minute at this length.
  it('a long text is cut at once, after characters as people count them', () => {
    for (const character of ['G', 'ü', '🇩🇪', 'é', 'x̃̃']) {
      const [kept, code] = actorField('description', character.repeat(30_000));
      expect(kept === character.repeat(20_000), character).to.equal(true);
      expect(code).to.equal('too-long');
    }
    const wide = `n${'̃'.repeat(400)}`;
    const [kept] = actorField('description', wide.repeat(30_000));
    expect(kept === wide.repeat(399), 'many marks').to.equal(true);
  });

  it('10 MB of text cost neither time nor the record', () => {
    const long = '<p '.repeat(3_500_000);
    const [kept, ...codes] = actorField('description', long);
    expect(kept).to.be.a('string');
    expect(codes).to.include('too-long');
  });
});

describe('dates, words and numbers', () => {
  const dates: [unknown, string | undefined, ...string[]][] = [
    ['2026-05-31', '2026-05-31'],
    ['2026-11-30T23:59', '2026-11-30T23:59'],
    ['2024-02-29', '2024-02-29'],
    ['2026-05-31T18:00', '2026-05-31T18:00'],
    ['2026-05-31T18:00:00.5Z', '2026-05-31T18:00:00.5Z'],
    ['2026-05-31 18:00:00+0200', '2026-05-31T18:00:00+02:00'],
    ['2026-05-31 18:00:00-0500', '2026-05-31T18:00:00-05:00'],
    ['2026-05-31 18:00:00+02', '2026-05-31T18:00:00+02:00'],
    ['2026-05-31 18:00:00.123456-05', '2026-05-31T18:00:00.123456-05:00'],
    ['2026-05-31 00:00:00', '2026-05-31'],
    ['2026-05-31 00:00:00.000', '2026-05-31'],
    ['2026-05-31T00:00', '2026-05-31T00:00'],
    ['2026-05-31 00:00:00+02:00', '2026-05-31T00:00:00+02:00'],
    ['2026-05-31T00:00:05', '2026-05-31T00:00:05'],
    ['2025-02-30 00:00:00', undefined, 'date'],
    ['2026-05-31T18-05', undefined, 'date'],
    ['2025-02-29', undefined, 'date'],
    // What .NET and MySQL have for none.
    ['0001-01-01T00:00:00', undefined, 'date'],
    ['0001-01-01 00:00:00', undefined, 'date'],
    ['0000-00-00', undefined, 'date'],
    ['2025-02-30', undefined, 'date'],
    ['2025-13-01', undefined, 'date'],
    ['2025-00-10', undefined, 'date'],
    ['2025-04-31', undefined, 'date'],
    ['2025-01-01T25:00', undefined, 'date'],
    // Spreadsheets with a German setting, and slips that leave no doubt.
    ['31.05.2026', '2026-05-31', 'notation'],
    ['1. 6. 2026', '2026-06-01', 'notation'],
    ['31.05.2026 18:00', '2026-05-31T18:00', 'notation'],
    ['31.05.2026, 18:00 Uhr', '2026-05-31T18:00', 'notation'],
    ['31.05.2026 00:00:00', '2026-05-31', 'notation'],
    ['2026-5-1', '2026-05-01', 'notation'],
    ['2026/05/31', '2026-05-31', 'notation'],
    ['30.02.2026', undefined, 'date'],
    ['31.13.2026', undefined, 'date'],
    ['31.12.26', '2026-12-31', 'notation'],
    ['1.6.26', '2026-06-01', 'notation'],
    ['1. 6. 26, 18:00 Uhr', '2026-06-01T18:00', 'notation'],
    ['31.02.26', undefined, 'date'],
    ['24.12.2026 18 Uhr', '2026-12-24T18:00', 'notation'],
    ['24.12.2026, 18.30 Uhr', '2026-12-24T18:30', 'notation'],
    ['24.12.2026 um 9:15 Uhr', '2026-12-24T09:15', 'notation'],
    ['24.12.2026 9:15', '2026-12-24T09:15', 'notation'],
    ['2026-12-24 9:15', '2026-12-24T09:15'],
    ['Do, 24.12.2026', '2026-12-24', 'notation'],
    ['Donnerstag, 24. Dezember 2026, 18 Uhr', '2026-12-24T18:00', 'notation'],
    ['Do. 24.12.26', '2026-12-24', 'notation'],
    ['Heiligabend, 24.12.2026', undefined, 'date'],
    ['24.12.2026 18', undefined, 'date'],
    ['24.12.2026 25 Uhr', undefined, 'date'],
    ['24.12.2026 18 Uhr 30', undefined, 'date'],
    // Which is the month, and which century?
    ['31.12.87', undefined, 'date'],
    ['31/12/26', undefined, 'date'],
    ['31.12.2', undefined, 'date'],
    ['05/06/2026', undefined, 'date'],
    ['31.05.20261', undefined, 'date'],
    ['31. Mai 2026', '2026-05-31', 'notation'],
    ['1. März 2026, 18:00 Uhr', '2026-03-01T18:00', 'notation'],
    ['1.3.2026, 18:00 Uhr', '2026-03-01T18:00', 'notation'],
    ['24. Dez. 2026', '2026-12-24', 'notation'],
    ['31. Meier 2026', undefined, 'date'],
    ['31. Februar 2026', undefined, 'date'],
    ['Mai 2026', '2026-05-01', 'notation'],
    ['2026-05-31T18:00:00+23:59', '2026-05-31T18:00:00+23:59'],
    ['2026-05-31T18:00:00+99:00', undefined, 'date'],
    ['2026-05-31T18:00+02:60', undefined, 'date'],
    // Days since 1899 as spreadsheets count them, seconds since 1970.
    [46023, '2026-01-01', 'notation'],
    ['46023', '2026-01-01', 'notation'],
    [46023.75, '2026-01-01T18:00', 'notation'],
    ['46023,75', '2026-01-01T18:00', 'notation'],
    [1764000000, '2025-11-24T16:00:00Z', 'notation'],
    ['1764000000000', '2025-11-24T16:00:00Z', 'notation'],
    [20260531, undefined, 'date'],
    [12, undefined, 'date'],
    ['34117 Kassel', undefined, 'date'],
    ['15112345678', undefined, 'date'],
    ['2024', '2024-01-01'],
    ['2024-02', '2024-02-01'],
    ['2024-13', undefined, 'date'],
  ];
  for (const [given, ...expected] of dates) {
    it(`date ${JSON.stringify(given)}`, () => {
      expect(offerField('start', given)).to.deep.equal(expected);
    });
  }

  it('what is no date is told as it was written', () => {
    const { issues } = parseFeed({
      version: '1.0',
      opportunities: [{ id: 'o', title: 'O', start: '24.12.2026 abends' }],
    });
    expect(issues.map(({ params }) => params?.value)).to.deep.equal(['24.12.2026 abends']);
  });

  it('associations go by their short form, too', () => {
    for (const kind of ['e.V.', 'e. V.', 'eingetragener Verein'])
      expect(actorField('kind', kind), kind).to.deep.equal(['association', 'notation']);
  });

  it('a quote of a year or a month has no day', () => {
    for (const date of ['2024', '2024-05', ' 2024 ']) {
      const quotes = [{ id: 'a', text: 'A', person: { name: 'A' }, date }];
      const { feed, issues } = parseFeed({ version: '1.0', quotes });
      expect(issues).to.deep.equal([]);
      expect(feed.quotes[0]?.date).to.equal(date.trim());
    }
  });

  it('of two digits the century is read where only one can be meant', () => {
    const { feed, issues } = parseFeed({
      version: '1.0',
      quotes: [{ id: 'a', text: 'A', person: { name: 'A' }, date: '31.12.87' }],
      funders: [
        { id: 'f', name: 'F', period: { from: '1.1.87', to: '31.12.26' } },
        { id: 'g', name: 'G', period: { from: '1.1.26', to: '31.12.99' } },
      ],
    });
    expect(feed.quotes[0]?.date).to.equal('1987-12-31');
    expect(feed.funders[0]?.period).to.deep.equal({ from: '1987-01-01', to: '2026-12-31' });
    // Its end may have been long ago, or never.
    expect(feed.funders[1]?.period).to.deep.equal({ from: '2026-01-01' });
    const lost = issues.filter(({ code }) => code !== 'notation');
    expect(lost.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/funders/1/period/to date',
    ]);
    expect(offerField('validThrough', '31.12.99')).to.deep.equal([undefined, 'date']);
    expect(offerField('published', '31.12.99')).to.deep.equal(['1999-12-31', 'notation']);
  });

  it('a source may be a mere text: where a quote was printed, who keeps another record', () => {
    const { feed, issues } = parseFeed({
      version: '1.0',
      actors: [{ id: 'a', name: 'A', source: 'Freiwilligenzentrum' }],
      quotes: [
        { id: 'a', text: 'A', person: { name: 'A' }, source: 'Jahresbericht 2023' },
        { id: 'b', text: 'B', person: { name: 'B' }, source: ' http://stadt.example/bericht ' },
        { id: 'c', text: 'C', person: { name: 'C' }, source: 'javascript:alert(1)' },
        { id: 'd', text: 'D', person: { name: 'D' }, source: 1987 },
      ],
    });
    expect(feed.actors[0]?.source).to.deep.equal({ name: 'Freiwilligenzentrum' });
    expect(feed.quotes.map(({ source }) => source)).to.deep.equal([
      { label: 'Jahresbericht 2023' },
      { url: 'http://stadt.example/bericht' },
      { label: 'javascript:alert(1)' },
      undefined,
    ]);
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/actors/0/source notation',
      '/quotes/0/source notation',
      '/quotes/1/source notation',
      '/quotes/2/source notation',
      '/quotes/3/source type',
    ]);
  });

  it('what is wrong within an object that was a text stands where the text does', () => {
    const { issues } = parseFeed({
      version: '1.0',
      actors: [{ id: 'a', name: 'A', image: 'ftp://verein.example/bild.jpg' }],
    });
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/actors/0/image url',
      '/actors/0/image missing',
    ]);
  });

  it('a year or a month lasts until its last day', () => {
    expect(offerField('validThrough', '2023')).to.deep.equal(['2023-12-31']);
    expect(offerField('end', '2024-02')).to.deep.equal(['2024-02-29']);
    const { feed, issues } = parseFeed({
      version: '1.0',
      funders: [{ id: 'f', name: 'F', period: { from: '2020', to: '2023' } }],
    });
    expect(issues).to.deep.equal([]);
    expect(feed.funders[0]?.period).to.deep.equal({ from: '2020-01-01', to: '2023-12-31' });
  });

  const fields: [string, unknown, unknown, ...string[]][] = [
    ['mode', 'remote', 'remote'],
    ['mode', 'Remote', 'remote', 'notation'],
    ['status', ' CLOSED', 'closed', 'notation'],
    ['mode', 'REMOTELY', undefined, 'word'],
    ['mode', ['remote'], undefined, 'word'],
    ['mode', true, undefined, 'word'],
    [
      'slots',
      [{ day: 'Mo', part: 'Evening' }],
      [{ day: 'mo', part: 'evening' }],
      'notation',
      'notation',
    ],
    ['slots', [{ from: '09:00:00', to: '9.30 Uhr' }], [{ from: '09:00', to: '09:30' }]],
    ['slots', [{ from: '15 Uhr', to: '24:00' }], [{ from: '15:00', to: '24:00' }]],
    ['slots', [{ from: '9', to: '25 Uhr' }], undefined, 'time', 'time'],
    // A number has no zero and no plus before it; where there was none, it gets none.
    ['contact', { phone: 561123456 }, { phone: '0561123456' }, 'notation'],
    ['contact', { phone: 49561123456 }, { phone: '+49561123456' }, 'notation'],
    ['contact', { phone: 115 }, { phone: '115' }],
    ['languages', ['Farsi', 'Dari', 'Plattdeutsch'], ['fa', 'fa-AF', 'nds']],
    ['mode', 'constructor', undefined, 'word'],
    ['minAge', '16', 16],
    ['minAge', -1, undefined, 'number'],
    ['minAge', Infinity, undefined, 'number'],
    ['minAge', 'ab 16', 16, 'notation'],
    ['minAge', '16 Jahre', 16, 'notation'],
    ['minAge', '16+', 16, 'notation'],
    ['minAge', '16 bis 18', undefined, 'number'],
    ['minAge', 'ab 500', undefined, 'notation', 'number'],
    ['minAge', 'erwachsen', undefined, 'number'],
    ['places', 'ab 3', undefined, 'number'],
    ['hoursPerWeek', '2-4', { min: 2, max: 4 }, 'notation'],
    ['hoursPerWeek', '2 bis 4 Stunden', { min: 2, max: 4 }, 'notation'],
    ['hoursPerWeek', '2 Stunden pro Woche', { min: 2, max: 2 }, 'notation'],
    ['hoursPerWeek', '2–3 Std./Woche', { min: 2, max: 3 }, 'notation'],
    ['hoursPerWeek', 3, { min: 3, max: 3 }, 'notation'],
    ['hoursPerWeek', 'viele', undefined, 'type'],
    [
      'hoursPerWeek',
      { min: '2 Std.', max: '4 Stunden' },
      { min: 2, max: 4 },
      'notation',
      'notation',
    ],
    ['hoursPerWeek', { min: 2, max: '4 Tage' }, { min: 2 }, 'number'],
    ['places', '3 Stunden', undefined, 'number'],
    ['mode', 'vor Ort', 'onsite', 'notation'],
    ['commitment', 'Regelmäßig', 'regular', 'notation'],
    ['commitment', 'wöchentlich', 'regular', 'notation'],
    ['status', 'beendet', 'closed', 'notation'],
    ['accessibility', { wheelchair: true }, { wheelchair: 'yes' }, 'notation'],
    ['accessibility', { wheelchair: 'nein' }, { wheelchair: 'no' }, 'notation'],
    [
      'slots',
      { day: 'Montags', part: 'abends' },
      [{ day: 'mo', part: 'evening' }],
      'notation',
      'notation',
    ],
    // What is a word elsewhere is none here.
    ['status', 'ja', undefined, 'word'],
    ['mode', 'montags', undefined, 'word'],
    ['contact', 'a@b.de', { email: 'a@b.de' }, 'notation'],
    ['contact', ' a@b.de\n', { email: 'a@b.de' }, 'notation'],
    ['contact', 'Frau Muster', undefined, 'type'],
    [
      'address',
      'Kulturzentrum, Hauptstr. 5, 34117 Kassel',
      { street: 'Kulturzentrum, Hauptstr. 5', postalCode: '34117', city: 'Kassel' },
      'notation',
    ],
    [
      'address',
      'Hauptstr. 5\nD-01067 Dresden',
      { street: 'Hauptstr. 5', postalCode: '01067', city: 'Dresden' },
      'notation',
    ],
    ['address', 'Hauptstr. 5', undefined, 'type'],
    ['image', 'bilder/a.jpg', { src: 'https://stadt.example/feeds/bilder/a.jpg' }, 'notation'],
    ['image', 'www.a.de/b.jpg', { src: 'https://www.a.de/b.jpg' }, 'scheme', 'notation'],
    ['image', 'ftp://a.de/b.jpg', undefined, 'url', 'missing'],
    ['image', { src: 'http//a.de/b.jpg' }, { src: 'http://a.de/b.jpg' }, 'scheme'],
    ['image', { src: 'https:/a.de/b.jpg' }, { src: 'https://a.de/b.jpg' }, 'scheme'],
    ['image', { src: 'httpd.png' }, { src: 'https://stadt.example/feeds/httpd.png' }],
    ['image', 'data:image/png;base64,a.b', undefined, 'type'],
    ['image', 'kein Bild', undefined, 'type'],
    ['hoursPerWeek', { min: 2, max: '4,5' }, { min: 2, max: 4.5 }],
    ['hoursPerWeek', { max: '168' }, { max: 168 }],
    ['hoursPerWeek', { min: 5, max: 2 }, undefined, 'period'],
    ['hoursPerWeek', { min: 5, max: 0 }, undefined, 'period'],
    ['hoursPerWeek', { max: 0 }, { max: 0 }],
    // One, or a thousand?
    ['places', '1.000', undefined, 'number'],
    ['places', '0,125', 0.125],
    ['places', 1.125, 1.125],
    ['languages', ['de', 'de_DE', 'x y', 'de'], ['de', 'de-DE'], 'language'],
    ['languages', 'de', ['de']],
    ['languages', ['Deutsch', 'türkisch', 'Ukrainian', 'العربية'], ['de', 'tr', 'uk', 'ar']],
    ['languages', ['Klingonisch'], undefined, 'language'],
    ['languages', [], undefined],
    ['slots', [{ day: 'mo', from: '9:30' }, {}, 7], [{ day: 'mo', from: '09:30' }], 'type'],
    [
      'slots',
      [{ day: 'mo', from: '22:00', to: '02:00' }],
      [{ day: 'mo', from: '22:00', to: '02:00' }],
    ],
    ['slots', [{ from: '20:00', to: '24:00' }], [{ from: '20:00', to: '24:00' }]],
    ['slots', [{ from: '20:00', to: '24:30' }], [{ from: '20:00' }], 'time'],
    ['organizer', { name: 'V', url: 'nope:x' }, { name: 'V' }, 'url'],
    ['organizer', { id: 'v' }, undefined, 'word'],
    ['address', { plz: '34117', ort: 'Kassel' }, undefined, 'word'],
    ['address', { plz: '34117', city: 'Kassel' }, { city: 'Kassel' }],
    ['address', { street: '', city: null }, undefined],
    // A number has no zero before it.
    ['address', { postalCode: 1067 }, { postalCode: '01067' }],
    ['address', { postalCode: 34117 }, { postalCode: '34117' }],
    ['address', { postalCode: '1067' }, { postalCode: '1067' }],
    // `1e999` in a file, or what a page's own program could not count.
    ['address', { postalCode: Infinity, street: NaN }, undefined, 'type', 'type'],
    [
      'contact',
      { email: 'mailto:a@b.de', phone: 'tel:0561 123' },
      { email: 'a@b.de', phone: '0561 123' },
    ],
    ['contact', { phone: 'Tel. +49 561 123' }, { phone: '+49 561 123' }],
    ['contact', { phone: 'tel:(0561) 123' }, { phone: '(0561) 123' }],
    ['contact', { phone: 'Telefon: 0561 123' }, { phone: '0561 123' }],
    ['contact', { phone: '0561\u202e 123' }, { phone: '0561 123' }, 'characters'],
    ['contact', { phone: '0561 123 '.repeat(50) }, undefined, 'too-long', 'phone'],
    ['contact', { email: `${'a'.repeat(400)}@b.de` }, undefined, 'too-long', 'email'],
    ['contact', { email: 'mailto:a@b.de?subject=Hallo' }, { email: 'a@b.de' }],
    ['contact', { email: 'Max Muster <a@b.de>' }, { email: 'a@b.de' }],
    ['contact', { email: 'info(at)b.de' }, { email: 'info@b.de' }, 'notation'],
    ['contact', { email: 'info [at] b [dot] de' }, { email: 'info@b.de' }, 'notation'],
    ['contact', { email: ' info{AT}a(Punkt)b(punkt)de ' }, { email: 'info@a.b.de' }, 'notation'],
    ['contact', { email: ['a@b.de'], name: 'A' }, { name: 'A' }, 'type'],
    ['contact', { email: 'info (@) b.de' }, { email: 'info@b.de' }, 'notation'],
    ['contact', { email: 'mailto:info(at)b.de' }, { email: 'info@b.de' }, 'notation'],
    ['contact', { email: 'mailto:info(at)b.de?subject=Hi' }, { email: 'info@b.de' }, 'notation'],
    ['contact', { email: 'a(at)b.de, c(at)d.de' }, undefined, 'email'],
    ['contact', { email: 'a@b.de (a) c' }, undefined, 'email'],
    ['contact', { email: 'keine', phone: 'keins' }, undefined, 'email', 'phone'],
    ...[
      'a@b',
      'a@b.d',
      'a@b@c.de',
      '@b.de',
      'a@.de',
      '"a"@b.de',
      'x:a@b.de',
      'a b@c.de',
      'a@b c.de',
    ].map((email): [string, unknown, unknown, string] => [
      'contact',
      { email },
      undefined,
      'email',
    ]),
    [
      'requirements',
      Array.from({ length: 50 }, (_, i) => `R${i}`),
      Array.from({ length: 50 }, (_, i) => `R${i}`),
    ],
    [
      'requirements',
      Array.from({ length: 60 }, (_, i) => `R${i}`),
      Array.from({ length: 50 }, (_, i) => `R${i}`),
      'too-many',
    ],
  ];
  for (const [field, given, ...expected] of fields) {
    it(`${field} ${JSON.stringify(given).slice(0, 60)}`, () => {
      expect(offerField(field, given)).to.deep.equal(expected);
    });
  }

  it('an offer that ends before it starts keeps everything else', () => {
    const { feed, issues } = parseFeed({
      version: '1.0',
      opportunities: [{ id: 'o', title: 'O', start: '2026-05-31', end: '2026-05-01', places: 3 }],
    });
    expect(feed.opportunities[0]).to.deep.equal({ id: 'o', title: 'O', places: 3 });
    expect(issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['period', '/opportunities/0'],
    ]);
  });

  it('a day that starts in the morning is no wrong period', () => {
    const period = { from: '2026-05-31T10:00', to: '2026-05-31' };
    const { feed } = parseFeed({ version: '1.0', funders: [{ id: 'f', name: 'F', period }] });
    expect(feed.funders[0]?.period).to.deep.equal(period);
  });
});

describe('categories and districts', () => {
  const labels = (categories: object[]) =>
    parseFeed({ version: '1.0', categories: categories.map((c) => ({ label: 'L', ...c })) });

  it('a parent may come later; unknown parents and circles are taken back', () => {
    const { feed, issues } = labels([
      { id: 'a', parent: 'b' },
      { id: 'b' },
      { id: 'c', parent: 'nope' },
      { id: 'd', parent: 'd' },
      { id: 'e', parent: 'f' },
      { id: 'f', parent: 'e' },
    ]);
    expect(feed.categories.map(({ parent }) => parent)).to.deep.equal([
      'b',
      undefined,
      undefined,
      undefined,
      undefined,
      'e',
    ]);
    expect(issues.map(({ code, pointer }) => `${pointer} ${code}`)).to.deep.equal([
      '/categories/2/parent unknown-id',
      '/categories/3/parent circle',
      '/categories/4/parent circle',
    ]);
  });

  it('who stands below a circle keeps the place', () => {
    const { feed, issues } = labels([
      { id: 'below', parent: 'a' },
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ]);
    expect(feed.categories.map(({ parent }) => parent)).to.deep.equal(['a', undefined, 'a']);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/categories/1/parent']);
  });

  it('who loses a parent keeps all else', () => {
    const { feed } = labels([{ id: 'a', parent: 'nope', color: '#123', synonyms: ['x'] }]);
    const kept = { id: 'a', label: 'L', color: '#123', synonyms: ['x'], parent: undefined };
    expect(feed.categories).to.deep.equal([kept]);
    expect(Object.isFrozen(feed.categories[0])).to.equal(true);
  });

  it('who stands below one whose parent is unknown keeps the place', () => {
    const { feed, issues } = labels([
      { id: 'below', parent: 'a' },
      { id: 'a', parent: 'nope' },
    ]);
    expect(feed.categories.map(({ parent }) => parent)).to.deep.equal(['a', undefined]);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/categories/1/parent']);
  });

  describe('several ids in one text', () => {
    const read = (field: string, given: unknown) => {
      const labelled = (id: string) => ({ id, label: id });
      const { feed, issues } = parseFeed({
        version: '1.0',
        categories: ['a1', 'a2', 'x, y'].map(labelled),
        districts: ['d1'].map(labelled),
        actors: [{ id: 'a1', name: 'A' }],
        opportunities: [{ id: 'o', title: 'O', [field]: given }],
      });
      const [offer] = feed.opportunities as unknown as Record<string, unknown>[];
      return [offer?.[field], ...issues.map(({ code }) => code)];
    };
    const table: [string, unknown, unknown, ...string[]][] = [
      ['categories', 'a1, a2', ['a1', 'a2'], 'notation'],
      ['categories', 'a1;a2;', ['a1', 'a2'], 'notation'],
      ['categories', ['a1, a2', 'a1'], ['a1', 'a2'], 'notation'],
      ['categories', ['a1', 'a2, a1'], ['a1', 'a2'], 'notation'],
      ['categories', 'x, y', ['x, y']],
      ['categories', 'a1, a3', undefined, 'unknown-id'],
      ['categories', 'a1, d1', undefined, 'unknown-id'],
      ['categories', ',', undefined, 'unknown-id'],
      ['districts', 'd1,', ['d1'], 'notation'],
      ['organizer', 'a1, a1', undefined, 'unknown-id'],
    ];
    for (const [field, given, ...expected] of table)
      it(`${field}: ${JSON.stringify(given)}`, () => {
        expect(read(field, given)).to.deep.equal(expected);
      });
  });

  it('a record that was left out, or an id that was mended, shifts no pointer', () => {
    const { issues } = labels([
      { id: 'a', label: '' },
      { id: '<b>b</b>', parent: 'nope' },
    ]);
    expect(issues.map(({ code, pointer }) => `${pointer} ${code}`)).to.deep.equal([
      '/categories/0 missing',
      '/categories/1/id markup',
      '/categories/1/parent unknown-id',
    ]);
  });

  // Each looked for itself among all others: ten seconds at this size, minutes at ten times of it.
  it('many wrong parents hold nobody up', () => {
    const { feed, issues } = labels(
      Array.from({ length: 30_000 }, (_, i) => ({ id: i, parent: `no ${i}` })),
    );
    expect(feed.categories).to.have.length(30_000);
    expect(issues.at(-1)?.params?.count).to.equal(29_000);
  });

  it('endless stairs end', () => {
    const { feed } = labels(Array.from({ length: 5000 }, (_, i) => ({ id: i, parent: i + 1 })));
    expect(feed.categories).to.have.length(5000);
  });

  for (const [given, kept] of [
    ['#1a7f5a', '#1a7f5a'],
    ['1A7F5Aff', '#1A7F5Aff'],
    ['FFF', '#FFF'],
    ['red;background:url(x)', undefined],
    ['#12345', undefined],
    ['#1a7f5a7', undefined],
    ['rot', undefined],
  ]) {
    it(`colour ${given}`, () => {
      expect(labels([{ id: 'a', color: given }]).feed.categories[0]?.color).to.equal(kept);
    });
  }

  const square = [
    [9, 51],
    [10, 51],
    [10, 52],
    [9, 51],
  ];
  const areas: [string, unknown, boolean][] = [
    ['polygon', { type: 'Polygon', coordinates: [square] }, true],
    ['open ring', { type: 'Polygon', coordinates: [square.slice(0, 3)] }, true],
    ['multipolygon', { type: 'MultiPolygon', coordinates: [[square], [square]] }, true],
    ['two corners', { type: 'Polygon', coordinates: [square.slice(0, 2)] }, false],
    ['no ring', { type: 'Polygon', coordinates: [] }, false],
    ['null corner', { type: 'Polygon', coordinates: [[...square, [null, null]]] }, false],
    ['far corner', { type: 'Polygon', coordinates: [[...square, [9, 1e9]]] }, false],
    ['corner beyond the pole', { type: 'Polygon', coordinates: [[...square, [9, 91]]] }, false],
    ['corner beyond the world', { type: 'Polygon', coordinates: [[...square, [181, 51]]] }, false],
    ['wrong depth', { type: 'MultiPolygon', coordinates: [square] }, false],
    ['point', { type: 'Point', coordinates: [9, 51] }, false],
    ['text', 'Polygon', false],
    ['too many corners', { type: 'Polygon', coordinates: [Array(60_000).fill([9, 51])] }, false],
  ];
  for (const [name, geometry, fine] of areas) {
    it(`area: ${name}`, () => {
      const { feed, issues } = parseFeed({
        version: '1.0',
        districts: [{ id: 'd', label: 'D', geometry }],
      });
      const kept = feed.districts[0]?.geometry;
      expect(kept?.type).to.equal(fine ? (geometry as { type: string }).type : undefined);
      expect(issues).to.have.length(fine ? 0 : 1);
    });
  }

  describe('areas as maps save them', () => {
    const area = (geometry: unknown) => {
      const { feed, issues } = parseFeed({
        version: '1.0',
        districts: [{ id: 'd', label: 'D', geometry }],
      });
      return [feed.districts[0]?.geometry, ...issues.map(({ code }) => code)];
    };
    const polygon = { type: 'Polygon', coordinates: [square] };
    const turned = square.map(([lon, lat]) => [lat, lon]);

    it('latitude first: turned, in Germany', () => {
      expect(area({ type: 'Polygon', coordinates: [turned] })).to.deep.equal([polygon, 'swapped']);
      const several = { type: 'MultiPolygon', coordinates: [[square], [square]] };
      expect(area({ ...several, coordinates: [[turned], [turned]] })).to.deep.equal([
        several,
        'swapped',
      ]);
      // Some this way, some that way: nobody knows.
      const [one = [], ...others] = turned;
      const mixed = { type: 'Polygon', coordinates: [[one, ...square]] };
      expect(area(mixed)).to.deep.equal([undefined, 'swapped', 'geometry']);
      const late = { type: 'Polygon', coordinates: [[square[0], ...others]] };
      expect(area(late)).to.deep.equal([undefined, 'geometry']);
      const holed = { type: 'Polygon', coordinates: [[...turned, null]] };
      expect(area(holed)).to.deep.equal([undefined, 'swapped', 'geometry']);
    });

    it('within a feature, or a collection of one', () => {
      const feature = { type: 'Feature', properties: {}, geometry: polygon };
      expect(area(feature)).to.deep.equal([polygon, 'notation']);
      const collection = { type: 'FeatureCollection', features: [feature] };
      expect(area(collection)).to.deep.equal([polygon, 'notation']);
      const several = { ...collection, features: [feature, feature] };
      expect(area(several)).to.deep.equal([undefined, 'geometry']);
      expect(area({ ...collection, features: [null] })).to.deep.equal([undefined, 'geometry']);
      const circle: Record<string, unknown> = { type: 'Feature' };
      circle.geometry = circle;
      expect(area(circle)).to.deep.equal([undefined, 'geometry']);
    });
  });

  it('a ring ends where it begins', () => {
    const open = [...square.slice(0, 3), [9, 52]];
    const { feed } = parseFeed({
      version: '1.0',
      districts: [
        { id: 'open', label: 'D', geometry: { type: 'Polygon', coordinates: [open] } },
        { id: 'closed', label: 'D', geometry: { type: 'Polygon', coordinates: [square] } },
      ],
    });
    expect(feed.districts.map(({ geometry }) => geometry?.coordinates)).to.deep.equal([
      [[...open, [9, 51]]],
      [square],
    ]);
  });
});
