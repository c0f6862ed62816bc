import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { diagnose } from '../../demo/builder/doctor.js';
import { elementsOf } from '../../demo/builder/fields.js';

const elements = elementsOf(manifest);
const said = (text: string, protocol?: string) =>
  diagnose(text, elements, protocol).findings.map(({ code, detail }) => `${code} ${detail}`.trim());

const FOLDER = 'https://a.example/w/0.1.0/';
const FEED = 'https://a.example/feed.json';
const script = (file = 'all.js', more = 'type="module"', src = 'src') =>
  `<script ${more} ${src}="${FOLDER}${file}"></script>`;
const tag = (more = '', src = FEED) =>
  `<engagiert-actor-map src="${src}" ${more}></engagiert-actor-map>`;
const div = (more = '', name = 'actor-map') =>
  `<div data-engagiert="${name}" data-src="${FEED}" ${more}><p>Hier</p></div>`;
const frame = (query: string, more = '') =>
  `<iframe src="${FOLDER}embed.html?${query}" ${more}></iframe>`;
const policy = (content: string, more = '') =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">${script('all.js', `type="module" ${more}`)}${tag()}`;

describe('the doctor: yes and no', () => {
  const unknownIn = (attribute: string) => said(script('loader.js') + tag(attribute));

  for (const word of ['', 'true', 'Yes', 'on', '1', 'no-search', 'false', 'NO', 'off', '0'])
    it(`“${word}” is understood, as the widgets do`, () => {
      expect(unknownIn(`no-search="${word}"`)).to.deep.equal([]);
    });

  it('any other word is told', () => {
    expect(unknownIn('no-search="nein"')).to.deep.equal(['value no-search="nein" (true, false)']);
  });
});

describe('the doctor is content with', () => {
  const SOUND: Readonly<Record<string, string>> = {
    'a tag': script() + tag(),
    'a tag in an older notation': `<Script TYPE='module' SRC='${FOLDER}all.js'></SCRIPT><ENGAGIERT-ACTOR-MAP SRC=${FEED}></ENGAGIERT-ACTOR-MAP>`,
    'a div': script('loader.js') + div(),
    'a div in an older notation': `${script('loader.js')}<DIV DATA-ENGAGIERT='actor-map' DATA-SRC=${FEED}></DIV>`,
    'a div with others in it': `${script('loader.js')}<div data-engagiert="actor-map" data-src="${FEED}"><div>Hier</div></div>`,
    'code between comments': `<!-- a -->${script()}${tag()}<!-- b -->`,
    'a div as the loader forgives it': script('loader.js') + div('', ' „Engagiert-Actor-Map“ '),
    'spaces around the equals sign': `<script type = "module" src = '${FOLDER}all.js'></script><engagiert-actor-map src = ${FEED}></engagiert-actor-map>`,
    'paragraphs around it': `<p>${script()}</p>\n<p>${tag()}<br /></p>`,
    'the loader in any way that runs': [
      '',
      'async',
      'type="text/javascript"',
      'type="Application/X-JavaScript"',
      'type="text/ecmascript"',
      'type="module"',
    ]
      .map((more) => script('loader.js', more) + tag())
      .join(''),
    'a div, and tags with a script of their own': script() + script('loader.js') + div() + tag(),
    'the file of the widget': script('actor-map.js') + tag(),
    'a file with a version behind it': script('all.js?ver=6.8') + tag(),
    'the script twice': script() + script() + tag(),
    'an import': `<script type="module">import '${FOLDER}all.js';</script>${tag()}`,
    'an import when it is time': `<script type="module">await import ( "${FOLDER}all.js" )</script>${tag()}`,
    'what any element may have, or what is anybody’s': `${script()}${tag('class="a" style="b" data-own aria-label="c"')}`,
    'data- of others at the div': script('loader.js') + div('data-aos="fade" class="a" title="b"'),
    'blank attributes': script() + tag('heading=" " theme=" " zoom="" categories=""'),
    'brackets and quotes in values':
      script() + tag(`heading="a > b &quot;c&quot; ‚d‘ &lt;/script&gt;"`),
    'exceptions from holding back':
      script(
        'all.js',
        'type="module" data-cookieconsent="ignore" data-cfasync="false" nowprocket',
      ) + tag(),
    'an all.js of others':
      `<script defer src="https://cdn.example/Font-Awesome/js/all.js"></script>` + script() + tag(),
    'another all.js of others': `<script src="/theme/all.js"></script><script type="module" src="/engagiert-widgets/0.1.0/all.js"></script>${tag()}`,
    'code of others that visitors read': `<p>&lt;script src="x.js"&gt;</p>${script()}${tag()}`,
    'quotation marks in texts': `<p title="a">x = “b”</p>${script()}${tag()}`,
    'words that are known': script() + tag('theme="light" heading-level="3" zoom="12"'),
    'attributes of others at the div': script('loader.js') + div('align="left" x-data="{}"'),
    'a module that is told to old browsers, which run none':
      script('all.js', 'type="module" nomodule') + tag(),
    'a type with spaces around it': script('all.js', 'type=" module "') + tag(),
    'a tag beside a frame': script() + tag() + frame(`widget=actor-map&src=${FEED}`),
    'a frame of others': `<iframe src="https://video.example/"></iframe>${script()}${tag()}`,
    'a frame': frame(`widget=actor-map&src=${FEED}`),
    'a frame with an address escaped twice': frame(`widget=actor-map&amp;amp;src=${FEED}`),
    'a frame in capitals': frame(`Widget=Actor-Map&SRC=${FEED}`),
    'a frame with the right to scripts': frame(
      `widget=actor-map&src=${FEED}`,
      'sandbox="allow-popups allow-scripts"',
    ),
    'a feed whose address names others': [
      '/home/feed.json',
      '?to=http://localhost/',
      '/file:/a.de/x',
    ]
      .map((path) => script() + tag('', `https://a.example${path}`))
      .join(''),
    'folders and files with dots': [
      'feed.json',
      'a.demo/feed.json',
      'a/www.b.de/feed.json',
      'www./a',
    ]
      .map((src) => script() + tag('', src))
      .join(''),
    'a feed by the name of our page for frames': script() + tag('', '/embed.html?widget=a'),
    'a relative feed': script() + tag('', 'feed.json'),
    'a policy that names the server': policy("script-src 'self' a.example; connect-src a.example"),
    'a policy that is small where the address is not': `<meta http-equiv="content-security-policy" content="default-src a.example">${script()}${tag('', 'https://A.Example/feed.json')}`,
    'a policy in capitals': policy("SCRIPT-SRC HTTPS:; Connect-Src HTTPS://A.Example 'SELF'"),
    'a policy after other words': `<meta name="a" content="script-src 'none'">${policy('script-src *')}`,
    'a policy that lets the page’s own in': `<meta http-equiv="content-security-policy" content="script-src 'self'"><script type="module" src="/w/all.js?of=//b.example"></script>${tag()}`,
    'a policy with all hosts below one': policy('default-src https://*.example'),
    'a policy with a port and a path': policy('default-src https://a.example:443/w/'),
    'a policy by nonce': policy("script-src 'nonce-a' 'strict-dynamic'", 'nonce="a"'),
    'a policy for types that names ours': policy('trusted-types default engagiert-widgets'),
    'a policy for all types': policy('trusted-types *'),
    'a policy of other things': policy('img-src none; '),
  };
  for (const [name, text] of Object.entries(SOUND))
    it(name, () => {
      expect(said(text)).to.deep.equal([]);
    });
});

describe('the doctor says', () => {
  const ILL: Readonly<Record<string, readonly [text: string, ...findings: string[]]>> = {
    'nothing there': ['', 'empty'],
    'a page without us': ['<p>Hallo</p>', 'empty'],
    'our code in a comment': [`<!-- ${script()}${tag()} -->`, 'commented'],
    'our code in two comments': [
      `<!-- ${script('loader.js')} --><p>Hallo</p><!-- ${div()} -->`,
      'commented',
    ],
    'a frame in a comment': [`<!-- ${frame(`widget=actor-map&src=${FEED}`)} -->`, 'commented'],
    'our code behind a comment that does not end': [`<!-- a ${script()}${tag()}`, 'commented'],
    'a script in a comment': [`<!-- ${script()} -->${tag()}`, 'commented'],
    'nothing of ours, but a comment': ['<!-- <p>engagiert-actor-map</p> -->', 'empty'],
    'a tag without its bracket beside a comment': [
      `<!-- ${tag()} -->${script()}<engagiert-actor-map src="${FEED}"`,
      'unclosed',
    ],
    'no script': [tag(), 'script'],
    'no script for a div': [div(), 'script'],
    'a script of others': [
      `<script src="https://use.fontawesome.com/releases/v5/js/all.js"></script>${tag()}`,
      'script',
    ],
    'a file of another name': [
      `<script type="module" src="/engagiert-widgets/0.1.0/All.js"></script>${tag()}`,
      'named /engagiert-widgets/0.1.0/All.js',
    ],
    'the script for frames': [
      `<script type="module" src="/engagiert-widgets/0.1.0/embed-host.js"></script>${tag()}`,
      'script',
    ],
    'an import of others': [
      `<script type="module">import 'https://a.example/theme.js';</script>${tag()}`,
      'script',
    ],
    'a feed in our folder': [tag('', 'https://a.example/engagiert-widgets/feed.json'), 'script'],
    'a feed by the name of our file': [tag('', 'https://a.example/all.js'), 'script'],
    'a script without encryption': [
      `<script type="module" src="http://a.example/w/all.js"></script>${tag()}`,
      'insecure http://a.example/w/all.js',
    ],
    'a file whose name only ends like ours': [script('jquery-all.js') + tag(), 'script'],
    'a file that is a text': [script('all.js.txt') + tag(), 'script'],
    'no type': [script('all.js', '') + tag(), 'module all.js'],
    'an old type': [script('all.js', 'type="text/javascript"') + tag(), 'module all.js'],
    'a type that is none': [script('loader.js', 'type="modul"') + tag(), 'module loader.js'],
    'for old browsers': [script('loader.js', 'nomodule') + tag(), 'old loader.js'],
    'two versions': [
      script() + script('../0.2.0/all.js') + tag(),
      `several ${FOLDER}, ${FOLDER}../0.2.0/`,
    ],
    'all.js for a div': [script() + div(), 'loader'],
    'the file of another widget': [
      script('quote-carousel.js') + tag(),
      'file engagiert-actor-map: quote-carousel.js',
    ],
    'the files of other widgets': [
      script('quote-carousel.js') + script('funder-banner.js') + tag(),
      'file engagiert-actor-map: quote-carousel.js, funder-banner.js',
    ],
    'the file of one widget for a div': [script('actor-map.js') + div(), 'loader'],
    'an unknown widget': [
      `${script()}<engagiert-karte src="${FEED}"></engagiert-karte>`,
      'widget engagiert-karte',
    ],
    'a div that has lost its name': [script('loader.js') + div('', ''), 'widget engagiert-'],
    'no feed': [
      `${script()}<engagiert-actor-map></engagiert-actor-map>`,
      'source engagiert-actor-map',
    ],
    'no feed at the div': [
      `${script('loader.js')}<div data-engagiert="actor-map"></div>`,
      'source engagiert-actor-map',
    ],
    'an attribute of another widget': [script() + tag('autoplay="9"'), 'attribute autoplay'],
    'an attribute with a slip': [script() + tag('tile="osm"'), 'meant tile → tiles'],
    'a div without data-': [
      `${script('loader.js')}<div data-engagiert="actor-map" src="${FEED}"></div>`,
      'meant src → data-src',
      'source engagiert-actor-map',
    ],
    'words that are none': [
      script() + tag('theme="hell" heading-level="1"'),
      'value theme="hell" (auto, light, dark)',
      'value heading-level="1" (2, 3, 4, 5, 6)',
    ],
    'a word of two that is none': [
      script() + tag('loading="später"'),
      'value loading="später" (lazy, eager)',
    ],
    'words that are none at the div': [
      script('loader.js') + div('data-theme="hell"'),
      'value theme="hell" (auto, light, dark)',
    ],
    'a number that is none': [script() + tag('zoom="nah"'), 'value zoom="nah" (0, 1, 2 …)'],
    'a tag that closes itself': [
      `${script()}<engagiert-actor-map src="${FEED}" />`,
      'closing engagiert-actor-map',
    ],
    'a div that closes itself': [
      `${script('loader.js')}<div data-engagiert="actor-map" data-src="${FEED}"/>`,
      'closing div',
    ],
    'a frame that closes itself': [
      `<iframe src="${FOLDER}embed.html?widget=actor-map&src=${FEED}" />`,
      'closing iframe',
    ],
    'a tag that stays open': [
      `${script()}<engagiert-actor-map src="${FEED}"><p>Und weiter</p>`,
      'end engagiert-actor-map',
    ],
    'a tag that stays open until the next': [
      `${script()}<engagiert-actor-map src="${FEED}">${tag()}`,
      'end engagiert-actor-map',
    ],
    'a script that stays open': [
      `<SCRIPT type="module" src="${FOLDER}all.js">${tag()}</SCRIPT>`,
      'end script',
    ],
    'a frame that stays open': [
      `<iframe src="${FOLDER}embed.html?widget=actor-map&src=${FEED}"><p>Und weiter</p>`,
      'end iframe',
    ],
    'a tag without its bracket': [`${script()}<engagiert-actor-map src="${FEED}"`, 'unclosed'],
    'a break in the tag': [
      `${script()}<DIV DATA-ENGAGIERT="actor-map"<br /> data-src="${FEED}"></DIV>`,
      'unclosed',
    ],
    'visible code': ['<p>&lt;engagiert-actor-map src="x"&gt;</p>', 'escaped'],
    'visible code in capitals': ['&LT;DIV CLASS=A DATA-ENGAGIERT', 'escaped'],
    'visible code, escaped twice': [
      '&amp;lt;div class=&amp;quot;a&amp;quot; data-engagiert',
      'escaped',
    ],
    'a visible script beside the tag': [
      `&lt;script type=&quot;module&quot; src=&quot;${FOLDER}all.js&quot;&gt;${tag()}`,
      'escaped',
      'script',
    ],
    'a visible frame': ['&lt;iframe src="/w/embed.html?widget=actor-map"&gt;', 'escaped'],
    'signs that nobody sees in an address': [script() + tag('', `${FEED}\u200b`), 'signs'],
    'signs that nobody sees, as a system writes them': [
      script() + tag('', `${FEED}&shy;`),
      'signs',
    ],
    'spaces that are none, as a system writes them': [script() + tag('', `${FEED}&nbsp;`), 'signs'],
    'spaces as a system writes them': [script() + tag('', `${FEED}&#xA0;`), 'signs'],
    'a link as a system writes it': [script() + tag('', `&lt;a href='${FEED}'&gt;`), 'linked'],
    'spaces that are none in the tag': [script() + tag('\u00a0'), 'signs'],
    'spaces that are none in the script': [
      script('all.js', 'type="module"\u00a0') + tag(),
      'signs',
    ],
    'an address that has become a link': [
      script() + tag('', `<a href='${FEED}'>${FEED}</a>`),
      'linked',
    ],
    'a feed on the own disk': [script() + tag('', 'C:\\feed.json'), 'path C:\\feed.json'],
    'a feed on the own machine': [
      script() + tag('', 'http://localhost/feed.json'),
      'path http://localhost/feed.json',
    ],
    'a scheme with a slip': [script() + tag('', 'htps://a/feed.json'), 'scheme htps://a/feed.json'],
    'a host without https': [script() + tag('', 'a.de/feed.json'), 'scheme a.de/feed.json'],
    'a link in capitals': [script() + tag('', `<A HREF='${FEED}'>`), 'linked'],
    'a feed without protection': [
      script() + tag('', 'http://a.example/feed.json'),
      'insecure http://a.example/feed.json',
    ],
    'a frame without a choice': [`<iframe src="/w/embed.html"></iframe>`, 'widget engagiert-'],
    'a frame with a slip': [frame(`widget=actor-map&src=${FEED}&tile=osm`), 'meant tile → tiles'],
    'a frame without rights': [frame(`widget=actor-map&src=${FEED}`, 'sandbox'), 'sandbox'],
    'a frame that is held back': [
      `<iframe data-src="/w/embed.html?widget=actor-map&src=${FEED}"></iframe>`,
      'held data-src',
    ],
    'a policy': [
      policy("default-src 'self'; trusted-types a"),
      `policy script-src ${FOLDER}all.js`,
      `policy connect-src ${FEED}`,
      'policy trusted-types engagiert-widgets',
    ],
    'a policy in capitals': [policy('SCRIPT-SRC b.example'), `policy script-src ${FOLDER}all.js`],
    'a policy for another host with any port': [
      policy('connect-src b.example:*'),
      `policy connect-src ${FEED}`,
    ],
    'a policy for another host': [
      policy('script-src https:; connect-src https://a.example.org *.a.example'),
      `policy connect-src ${FEED}`,
    ],
    'a policy by nonce that lets no feed in': [
      policy("default-src 'nonce-a'", 'nonce="a"'),
      `policy connect-src ${FEED}`,
    ],
    'a policy beside no script': [
      `<meta http-equiv="content-security-policy" content="default-src a.example">${tag()}`,
      'script',
    ],
    'a policy beside no feed': [
      `<meta http-equiv="content-security-policy" content="default-src a.example">${script()}<engagiert-actor-map></engagiert-actor-map>`,
      'source engagiert-actor-map',
    ],
    'a policy against scripts from here': [
      `<meta http-equiv="content-security-policy" content="script-src https:"><script type="module" src="/w/all.js"></script>${tag()}`,
      'policy script-src /w/all.js',
    ],
  };
  for (const [name, [text, ...findings]] of Object.entries(ILL))
    it(name, () => {
      expect(said(text)).to.deep.equal(findings);
    });

  for (const quotes of [
    '“”',
    '„“',
    '‘’',
    '″″',
    '«»',
    '&#8222;&#8220;',
    '&bdquo;&ldquo;',
    '&ldquo;&rdquo;',
    '&rdquo;&rdquo;',
    '&sbquo;&lsquo;',
    '&lsquo;&rsquo;',
    '&rsquo;&rsquo;',
    '&laquo;&raquo;',
    '&raquo;&laquo;',
    '&#x201C;&#X201d;',
    '&quot;&quot;',
  ]) {
    const [, left, right] = /^(&.*;|.)(&.*;|.)$/.exec(quotes) ?? [];
    it(`quotes that are none: ${quotes}`, () => {
      const odd = (text: string) => text.replace(/"([^"]*)"/g, `${left}$1${right}`);
      expect(said(script() + odd(tag()))).to.include('quotes');
      expect(said(script() + odd(tag()).replaceAll('=', ' = '))).to.include('quotes');
      expect(said(odd(script()) + tag())).to.include('quotes');
    });
  }

  for (const src of [
    'www.example.org/feed.json',
    'WWW.Example.org',
    'www.stadt.berlin/feed.json',
    ...['de', 'at', 'ch', 'eu', 'org', 'com', 'net', 'info', 'city'].map((end) => `a-1.b.${end}/f`),
    'HTPS://a.example/',
  ])
    it(`no address on the web: ${src}`, () => {
      expect(said(script() + tag('', src))).to.deep.equal([`scheme ${src}`]);
    });

  for (const src of [
    'file:///feed.json',
    '\\\\server\\feed.json',
    '/Users/a/feed.json',
    '/home/a/feed.json',
    'http://127.0.0.1/feed.json',
  ])
    it(`an address on the own machine: ${src}`, () => {
      expect(said(script() + tag('', src))).to.deep.equal([`path ${src}`]);
    });

  for (const [more, who, src] of [
    ['type="litespeed/javascript"', 'LiteSpeed Cache', 'data-src'],
    ['type="text/plain" data-cookieconsent="marketing"', 'Cookiebot'],
    ['type="text/template" data-borlabs-script="a"', 'Borlabs Cookie', 'data-src'],
    ['consent-required="1"', 'Real Cookie Banner', 'consent-original-src-_'],
    ['type="text/plain"', 'Complianz', 'data-cmplz-src'],
    ['type="text/plain" data-usercentrics="a"', 'Usercentrics'],
    ['type="3f2a-module"', 'Cloudflare Rocket Loader'],
    ['type="3f2a-text/javascript"', 'Cloudflare Rocket Loader'],
    ['type="rocketlazyloadscript"', 'WP Rocket', 'data-rocket-src'],
    ['type="pmdelayedscript"', 'Perfmatters'],
    ['type="lazy"', 'Flying Scripts', 'data-src'],
    ['type="text/plain"', 'type="text/plain"'],
    ['type="module"', 'data-src', 'data-src'],
  ] as const)
    it(`who holds the script back: ${who}`, () => {
      expect(said(script('all.js', more, src) + tag())).to.deep.equal([`held ${who}`]);
    });

  it('each finding once', () => {
    expect(said(script() + tag('tile="a"') + tag('tile="b"'))).to.deep.equal([
      'meant tile → tiles',
    ]);
  });

  it('nothing of http on a page that is so itself', () => {
    expect(said(script() + tag('', 'http://a.example/feed.json'), 'http:')).to.deep.equal([]);
  });
});

describe('what the doctor asks for', () => {
  it('each address on the web once, without what is around it', () => {
    const { feeds, scripts } = diagnose(
      `${script()}${script()}${tag()}${tag('', ` ${FEED} `)}${tag('', 'feed.json')}${tag('', '/get?of=https://c.example/')}${tag('', `${FEED}?a=1&amp;b=2`)}${frame('widget=actor-map&src=https://b.example/feed.json')}`,
      elements,
    );
    expect(feeds).to.deep.equal([FEED, `${FEED}?a=1&b=2`, 'https://b.example/feed.json']);
    expect(scripts).to.deep.equal([`${FOLDER}all.js`]);
  });

  it('pages with very many tags and comments are read at once', () => {
    const page = '<p class="a">b</p><!-- <script -->'.repeat(100_000) + '<!--'.repeat(100_000);
    expect(said(script() + tag() + page)).to.deep.equal([]);
  });
});
