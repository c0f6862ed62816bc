import { expect } from '@open-wc/testing';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';
import { resetAddress } from '../support/address.js';
import {
  all,
  button,
  cardOf,
  feedOf,
  list,
  offers,
  one,
  open,
  search,
  waitUntil,
} from './support.js';

/** On how many lines a phrase stands. */
function linesOf(node: Element, phrase: RegExp): number {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const found = phrase.exec(texts.map(({ data }) => data).join(''));
  if (!found) throw new Error(`nothing says ${phrase}`);
  const range = new Range();
  const place = (at: number): [Text, number] => {
    for (const text of texts) {
      if (at <= text.length) return [text, at];
      at -= text.length;
    }
    throw new RangeError();
  };
  range.setStart(...place(found.index + 1));
  range.setEnd(...place(found.index + found[0].length));
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** A style sheet as it is for a browser that does not know “:has”. */
function withoutHas({ cssRules }: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  const known = [...cssRules].filter(
    (rule) => !(rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')),
  );
  copy.replaceSync(known.map(({ cssText }) => cssText).join('\n'));
  return copy;
}

describe('opportunity list: A33: fits', () => {
  afterEach(resetAddress);

  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung'.repeat(3);
  for (const width of [280, 320, 1920]) {
    it(`${width} px, with hostile lengths`, async () => {
      const data = feedOf([
        ...offers,
        {
          ...offers[0],
          id: 'lang',
          title: long,
          description: long.repeat(10),
          organizer: { name: long },
          contact: { email: `${'a'.repeat(60)}@example.org` },
          requirements: [long],
          source: { name: long, url: 'https://example.org/' },
        },
      ]);
      for (const layout of ['cards', 'list', 'compact']) {
        const element = await list(data, { layout, 'sync-url': 'a' });
        const box = element.parentElement as HTMLElement;
        box.style.inlineSize = `${width}px`;
        await open(element, 'lang');
        expect(element.scrollWidth, layout).to.be.at.most(width);
        const edge = element.getBoundingClientRect().right + 0.5;
        for (const part of all(element, 'li *, .more *')) {
          const { right, width: size } = part.getBoundingClientRect();
          if (size > 1) expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(edge);
        }
      }
    });
  }

  it('breaks long words of filters, wherever they stand', async () => {
    const feed = { ...feedOf(offers), categories: [{ id: 'lang', label: long }] };
    const element = await list(
      { ...feed, opportunities: [{ ...offers[0], categories: ['lang'], audiences: [long] }] },
      { categories: 'lang' },
    );
    (element.parentElement as HTMLElement).style.inlineSize = '280px';
    one(element, 'input[type=search]').focus();
    await waitUntil(() => all(element, '.find-chip')[0], 'its chip');
    button(element, 'Filter (1)').click();
    for (const name of ['Thema', 'Für wen']) {
      await element.updateComplete;
      button(element, name).click();
      await element.updateComplete;
      expect(element.scrollWidth, name).to.be.at.most(280);
    }
    search(element, 'nichts davon');
    await waitUntil(() => all(element, '.find-ways')[0], 'ways out');
    expect(element.scrollWidth).to.be.at.most(280);
    const edge = element.getBoundingClientRect().right + 0.5;
    for (const part of all(element, '.find *')) {
      const { right, width } = part.getBoundingClientRect();
      if (width > 1) expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(edge);
    }
  });

  for (const lang of ['de', ...Object.keys(catalogueLoaders)]) {
    it(`${lang}: hours and dates stay together, and yield where there is no room`, async () => {
      const dated = {
        ...offers[0],
        slots: ['mo', 'we', 'fr', 'su'].map((day) => ({ day, from: '16:00', to: '22:00' })),
        start: '2126-01-20',
        modified: '2020-12-20',
        contact: { phone: '0561 123 45 678' },
      };
      const element = await list(feedOf([dated]), { lang });
      await waitUntil(() => one(element, '.base').lang === lang, 'its texts');
      const box = element.parentElement as HTMLElement;
      const details = await open(element, 'lesepate');
      const phrases = [/16:00\D+22:00( Uhr)?/, /20\.?\s\p{L}+\s2126/u, /20\.?\s\p{L}+\s2020/u];
      // Below 224 px facts have the whole line.
      for (const width of [200, 216, 264, 272, 280, 288, 296, 304, 312, 320]) {
        box.style.inlineSize = `${width}px`;
        for (const phrase of phrases) {
          expect(linesOf(cardOf(element, 'lesepate'), phrase), `${phrase} at ${width}`).to.equal(1);
        }
        expect(linesOf(details, /0561\s123\s45\s678(?=\u2069)/), 'phone').to.equal(1);
        expect(linesOf(details, /20\.?\s\p{L}+\s2020/u), `changed, at ${width}`).to.equal(1);
      }
      box.style.cssText = 'inline-size: 280px; font-size: 64px';
      for (const part of all(element, '.facts dd, .facts dd *')) {
        expect(part.scrollWidth, part.textContent ?? '').to.be.at.most(280);
      }
    });
  }

  it('A35: facts have the whole line where text is twice its size on a phone', async () => {
    const element = await list();
    const box = element.parentElement as HTMLElement;
    box.style.cssText = 'inline-size: 320px; font-size: 32px';
    expect(one(element, '.facts dd').clientWidth).to.equal(320);
    box.style.fontSize = '16px';
    expect(one(element, '.facts dd').clientWidth).to.be.below(260);
  });

  it('words beside facts are as wide as the longest of them, in one line for all', async () => {
    const element = await list(
      feedOf([{ ...offers[0], accessibility: { wheelchair: 'yes' }, places: 3, minAge: 14 }]),
    );
    // A wide typeface: in it “Barrierefreiheit” takes more than the seventh part that is planned for it.
    element.style.fontFamily = 'monospace';
    // Without a hyphen, where the browser knows none.
    const plain = new CSSStyleSheet();
    plain.replaceSync('dt { hyphens: none }');
    element.shadowRoot!.adoptedStyleSheets.push(plain);
    const box = element.parentElement as HTMLElement;
    const details = await open(element, 'lesepate');
    for (const width of [280, 320, 900]) {
      box.style.inlineSize = `${width}px`;
      const labels = [...details.querySelectorAll<HTMLElement>('.facts dt')];
      const access = labels.find(({ textContent }) => textContent === 'Barrierefreiheit');
      if (!access) throw new Error('nothing on access');
      expect(access.offsetWidth, 'wider than planned').to.be.above(7 * 16);
      expect(access.scrollWidth, `${width}`).to.be.at.most(access.clientWidth);
      for (const label of labels) {
        if (!label.textContent?.includes(' '))
          expect(linesOf(label, /\S+/), `${width}`).to.equal(1);
        expect((label.nextElementSibling as HTMLElement).offsetLeft).to.equal(
          (access.nextElementSibling as HTMLElement).offsetLeft,
        );
      }
    }
  });

  it('words stand beside their facts also where a browser does not know “:has”', async () => {
    const element = await list(feedOf([{ ...offers[0], places: 3, minAge: 14 }]));
    const details = await open(element, 'lesepate');
    const root = element.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].map(withoutHas);
    const lines = [...details.querySelectorAll('.facts > div')];
    expect(lines.length).to.be.above(2);
    for (const line of lines) {
      const [word, fact] = [...line.children].map((part) => part.getBoundingClientRect());
      expect(fact!.left, line.textContent ?? '').to.be.above(word!.right);
      expect(fact!.top).to.be.below(word!.bottom);
    }
  });

  it('a button without a frame begins where the lines above it do, on however many lines', async () => {
    const element = await list(feedOf(offers), { lang: 'de' });
    const box = element.parentElement as HTMLElement;
    box.style.cssText = 'inline-size: 280px; font-size: 24px';
    const plain = one(element, '.more .plain');
    const range = new Range();
    range.selectNodeContents(plain);
    const lefts = new Set([...range.getClientRects()].map(({ left }) => Math.round(left)));
    const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    expect(tops.size).to.be.above(1);
    expect(lefts.size).to.equal(1);
  });
});
