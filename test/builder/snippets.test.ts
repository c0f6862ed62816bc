import { expect } from '@open-wc/testing';
import {
  embedAddress,
  shortName,
  snippets,
  targets,
  type Choice,
} from '../../demo/builder/snippets.js';
import { targetPlaces } from '../../demo/builder/texts.js';

const choice: Choice = {
  tag: 'engagiert-quote-carousel',
  title: 'Zitate',
  src: 'https://a.example/feed.json?a=1&b=2',
  lang: '',
  attributes: {},
  base: 'https://a.example/w/',
  fallback: { href: '', text: 'Hier: Zitate' },
};
const feed = 'https://a.example/feed.json?a=1&amp;b=2';
/** What nobody writes on purpose. */
const ODD = `Er: "Ja" & 'nie' <b>\n😀</script></iframe>--> \\ {x} \${y} &copy;`;
const linked = { href: 'https://a.example/?a="b"&c', text: 'Alle <Zitate>' };

/** What a browser makes of it; scripts stay asleep in a template. */
function parsed(text: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}
const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('the code to copy', () => {
  for (const target of targets)
    it(`${target}: each text has a place, in both languages`, () => {
      const texts = snippets(target, choice);
      for (const language of ['de', 'en'] as const) {
        const places = targetPlaces[target][language](shortName(choice));
        expect(places.length, language).to.equal(texts.length);
        expect(places.every(Boolean)).to.equal(true);
      }
    });

  it('HTML: the script and the tag', () => {
    expect(snippets('html', choice)).to.deep.equal([
      `<script type="module" src="https://a.example/w/all.js"></script>\n<engagiert-quote-carousel src="${feed}"></engagiert-quote-carousel>`,
    ]);
  });

  it('HTML: flags, language and link', () => {
    const [text = ''] = snippets('html', {
      ...choice,
      lang: 'en',
      attributes: { debug: '', layout: 'grid' },
      fallback: linked,
    });
    expect(text.split('\n').slice(1).join('\n')).to.equal(
      `<engagiert-quote-carousel src="${feed}" lang="en" debug layout="grid">\n  <a href="https://a.example/?a=&quot;b&quot;&amp;c">Alle &lt;Zitate&gt;</a>\n</engagiert-quote-carousel>`,
    );
  });

  it('a hash where there is one for the file', () => {
    const integrity = { 'all.js': 'sha384-A', 'loader.js': 'sha384-L' };
    for (const [target, hash] of [
      ['html', 'sha384-A'],
      ['div', 'sha384-L'],
      ['wordpress', 'sha384-L'],
    ] as const) {
      const [text = ''] = snippets(target, { ...choice, integrity });
      expect(text).to.include(` integrity="${hash}" crossorigin="anonymous">`);
    }
    expect(snippets('html', { ...choice, integrity: {} })[0]).not.to.include('integrity');
  });

  for (const target of ['div', 'wordpress'] as const)
    it(`${target}: the loader and a div with a paragraph`, () => {
      const [text, ...others] = snippets(target, {
        ...choice,
        lang: 'en',
        attributes: { debug: '' },
      });
      expect(text).to.equal(
        `<script type="module" src="https://a.example/w/loader.js"></script>\n<div data-engagiert="quote-carousel" data-src="${feed}" data-lang="en" data-debug="">\n  <p>Hier: Zitate</p>\n</div>`,
      );
      expect(others).to.deep.equal([]);
    });

  for (const [target, own] of [
    [
      'typo3',
      [
        'page.includeJSFooter.engagiert = https://a.example/w/loader.js',
        'page.includeJSFooter.engagiert {',
        '  external = 1',
        '  type = module',
        '  disableCompression = 1',
        '  excludeFromConcatenation = 1',
        '}',
      ],
    ],
    [
      'drupal',
      [
        'engagiert:',
        '  js:',
        '    https://a.example/w/loader.js: { type: external, minified: true, attributes: { type: module } }',
      ],
    ],
  ] as const)
    it(`${target}: what is set up once, and the div`, () => {
      const [once = '', div, ...others] = snippets(target, { ...choice, fallback: linked });
      expect(once.split('\n')).to.deep.equal(own);
      expect(div).to.match(/^<div data-engagiert="quote-carousel" [^>]*>\n {2}<p><a href=/);
      expect(others).to.deep.equal([]);
    });

  it('iframe: the frame and its script', () => {
    const [text = ''] = snippets('iframe', { ...choice, lang: 'en', attributes: { debug: '' } });
    const [frame, script] = parsed(text).children;
    expect(attributesOf(frame ?? null)).to.deep.equal({
      src: 'https://a.example/w/embed.html?widget=quote-carousel&src=https%3A%2F%2Fa.example%2Ffeed.json%3Fa%3D1%26b%3D2&lang=en&debug=',
      title: 'Zitate',
      width: '100%',
      height: '480',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
    expect(attributesOf(script ?? null)).to.deep.equal({
      type: 'module',
      src: 'https://a.example/w/embed-host.js',
    });
  });

  for (const [heading, title] of [
    ['Stimmen', 'Stimmen'],
    [' ', 'Zitate'],
    ['', 'Zitate'],
  ] as const)
    it(`a frame with the heading “${heading}” is called “${title}”`, () => {
      const [text = ''] = snippets('iframe', { ...choice, attributes: { heading } });
      expect(parsed(text).querySelector('iframe')?.title).to.equal(title);
    });

  it('oEmbed: a page that names a file, and the file', () => {
    const [page = '', data = ''] = snippets('oembed', choice);
    expect(page).to.match(/^<!doctype html>\n<meta charset="utf-8">\n/);
    expect(parsed(page).querySelector('link')?.href).to.equal(
      'https://a.example/w/oembed/quote-carousel.json',
    );
    expect(parsed(page).querySelector('engagiert-quote-carousel')).not.to.equal(null);
    const { html, ...rest } = JSON.parse(data) as Record<string, unknown>;
    expect(rest).to.deep.equal({
      version: '1.0',
      type: 'rich',
      title: 'Zitate',
      width: 600,
      height: 480,
    });
    const [quote, frame] = parsed(html as string).children;
    expect(quote?.outerHTML).to.equal(
      '<blockquote><a href="https://a.example/w/oembed/quote-carousel.html">Zitate</a></blockquote>',
    );
    expect((frame as HTMLIFrameElement).src).to.equal(embedAddress(choice));
  });

  it('any sign of a value is read back', () => {
    const odd = { ...choice, attributes: { heading: ODD } };
    const widget = parsed(snippets('html', odd)[0] ?? '').querySelector('engagiert-quote-carousel');
    expect(widget?.getAttribute('heading')).to.equal(ODD);
    const div = parsed(snippets('div', odd)[0] ?? '').querySelector('div');
    expect(div?.dataset['heading']).to.equal(ODD);
    const frame = parsed(snippets('iframe', odd)[0] ?? '').querySelector('iframe');
    expect(frame?.title).to.equal(ODD);
    expect(new URL(frame?.src ?? '').searchParams.get('heading')).to.equal(ODD);
    expect(parsed(snippets('oembed', odd)[0] ?? '').querySelector('title')?.textContent).to.equal(
      ODD,
    );
  });

  it('React: plain values in quotes, others as strings of the script', () => {
    const [text] = snippets('react', {
      ...choice,
      src: 'feed.json',
      lang: 'en',
      attributes: { debug: '', heading: 'A & B', group: 'a\nb' },
    });
    expect(text).to.equal(
      `import 'engagiert-widgets/quote-carousel';\n\nexport function Widget() {\n  return <engagiert-quote-carousel src="feed.json" lang="en" debug="" heading={"A & B"} group={"a\\nb"} />;\n}`,
    );
  });
});
