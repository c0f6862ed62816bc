import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { hostileHosts } from '../support/hostile-hosts.mjs';
import { readyWidget, shadow, steadyText, tags } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

/** What a page could change of how an element looks. */
const PROPERTIES = [
  ...['display', 'position', 'float', 'boxSizing', 'visibility', 'opacity', 'transform', 'filter'],
  ...['marginTop', 'marginRight', 'marginBottom', 'marginLeft', 'paddingTop', 'paddingLeft'],
  ...[
    'borderTopWidth',
    'borderTopStyle',
    'borderRadius',
    'backgroundColor',
    'color',
    'outlineStyle',
  ],
  ...['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariant', 'lineHeight'],
  ...['textAlign', 'textTransform', 'textIndent', 'textShadow', 'textDecorationLine', 'whiteSpace'],
  ...['wordBreak', 'overflowWrap', 'hyphens', 'hyphenateLimitChars'],
  ...['direction', 'writingMode', 'colorScheme'],
  ...['letterSpacing', 'wordSpacing', 'cursor', 'zIndex', 'userSelect', 'columnCount', 'gap'],
] as unknown as readonly (keyof CSSStyleDeclaration)[];

function pageStyle(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** One line per element of the shadow tree and property. */
const looks = (element: Element): string[] =>
  [...shadow(element).querySelectorAll('.base, .base *')].flatMap((node, index) => {
    const style = getComputedStyle(node);
    const name = `${index} ${node.localName}.${node.getAttribute('class') ?? ''}`;
    return PROPERTIES.map((property) => `${name} ${String(property)}: ${String(style[property])}`);
  });

const changes = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((line, index) => line !== before[index]);

const inBox = (element: Element, css: string) =>
  ((element.parentElement as HTMLElement).style.cssText = css);

for (const tag of tags) {
  describe(`<${tag}> as a guest (S24, S25)`, () => {
    let element: WidgetElement;
    afterEach(() => document.body.removeAttribute('style'));
    const place = async (theme = 'light') => {
      element = await readyWidget(tag, { heading: 'Titel', lang: 'de', theme });
      document.body.style.width = '700px';
      await steadyText(element);
    };

    for (const [name, host] of Object.entries(hostileHosts))
      it(`keeps every computed style on a page with ${name}`, async () => {
        await place(host.theme);
        const removeNeutral = pageStyle(host.neutral);
        const expected = looks(element);
        const removeHost = pageStyle(host.css);
        removeNeutral();
        try {
          expect(changes(expected, looks(element))).to.deep.equal([]);
        } finally {
          removeHost();
        }
      });

    it('would notice a style that reaches it', async () => {
      await place();
      const expected = looks(element);
      const remove = pageStyle(`${tag} { letter-spacing: 1px }`);
      expect(changes(expected, looks(element))).to.not.deep.equal([]);
      remove();
    });

    it('has a width where the page gives it none', async () => {
      await place();
      for (const css of [
        'width: 700px; display: flex',
        'width: 700px; display: flex; flex-direction: column; align-items: center',
        'width: 700px; display: grid; justify-items: start',
        'display: inline-block; max-width: 700px',
        'float: left; max-width: 700px',
        'position: absolute; max-width: 700px',
        'width: fit-content; max-width: 700px',
        'writing-mode: vertical-rl; max-width: 700px; height: 700px',
      ]) {
        inBox(element, css);
        const { width } = element.getBoundingClientRect();
        expect(width, css).to.be.within(600, 700);
      }
      inBox(element, 'width: 300px; display: flex');
      expect(element.getBoundingClientRect().width).to.equal(300);
    });

    it('makes no column of the page wider than it would be', async () => {
      await place();
      // Firefox sizes a contained grid as if it had no columns: see `hostStyles`.
      const most = CSS.supports('-moz-orient', 'inline') ? 868 : 400;
      for (const css of ['grid-template-columns: 1fr 100px', 'grid-auto-flow: column']) {
        inBox(element, `width: 400px; display: grid; ${css}`);
        const box = element.parentElement!;
        const main = document.createElement('main');
        main.append(element);
        box.append(main, Object.assign(document.createElement('aside'), { textContent: 'Neben' }));
        expect(box.scrollWidth, css).to.be.at.most(most);
        expect(element.offsetWidth, css).to.be.within(250, most);
      }
    });

    it('hides with what is around it', async () => {
      // From the start: where a box is hidden later, WebKitGTK leaves the style of a <summary> as it was.
      document.body.style.visibility = 'hidden';
      await place();
      const shown = [...shadow(element).querySelectorAll('.base *')].filter(
        (node) => getComputedStyle(node).visibility === 'visible',
      );
      expect(shown.map(({ className }) => String(className))).to.deep.equal([]);
    });

    it('takes the spacing of letters and words that a reader sets', async () => {
      await place();
      const remove = pageStyle(
        '* { letter-spacing: 2px !important; word-spacing: 3px !important }',
      );
      const texts = [...shadow(element).querySelectorAll('.base p, .base button, .base li')];
      expect(texts).to.not.be.empty;
      for (const text of texts) {
        if (!text.textContent?.trim()) continue;
        const { letterSpacing, wordSpacing } = getComputedStyle(text);
        expect([letterSpacing, wordSpacing].join(), text.outerHTML).to.equal('2px,3px');
      }
      remove();
    });

    it('does not scroll sideways in an enlarged part of the page', async () => {
      await place();
      for (const zoom of [1.5, 4]) {
        inBox(element, `zoom: ${zoom}; width: ${1280 / zoom}px`);
        // Of parts of a pixel one engine takes the width up and the other down.
        await waitUntil(() => element.scrollWidth <= element.clientWidth + 1, `at ${zoom}`);
      }
    });

    it('leaves a heading of the page’s own as it is', async () => {
      await place();
      const remove = pageStyle('h2 { font: 30px/2 serif; color: rgb(1, 2, 3); margin: 7px 0 }');
      const [own, other] = [document.createElement('h2'), document.createElement('h2')];
      own.slot = 'heading';
      own.textContent = other.textContent = 'Eigene Überschrift';
      element.append(own);
      document.body.append(other);
      // Where words may break and the theme are the widget's business, how they look is the page's.
      const isLook = (name: unknown) =>
        !/^(hyphen.*|overflowWrap|colorScheme|userSelect)$/.test(String(name));
      for (const name of PROPERTIES.filter(isLook))
        expect(getComputedStyle(own)[name], String(name)).to.equal(getComputedStyle(other)[name]);
      other.remove();
      remove();
    });
  });
}
