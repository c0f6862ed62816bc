import { expect, oneEvent } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import type { EngagiertErrorEvent, EngagiertLoadEvent } from '../../src/widget/events.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { version } from '../../src/version.js';
import { findings } from '../support/axe.js';
import { emptyFeed, hostileFeed, sampleFeed, vectors } from '../support/feeds.js';
import { watchPage } from '../support/page-watch.js';
import { commonStates } from '../support/states.js';
import {
  placeWidget,
  readyWidget,
  shadow,
  shownText,
  steadyText,
  tags,
} from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly attributes?: readonly {
    name: string;
    default?: string;
    type?: { text: string };
    fieldName?: string;
  }[];
  readonly events?: readonly { name: string }[];
  readonly members?: readonly { kind: string; name: string; default?: string; privacy?: string }[];
  readonly cssParts?: readonly { name: string }[];
  readonly slots?: readonly { name: string }[];
}

const declarations = (manifest.modules as readonly { declarations?: readonly Declaration[] }[])
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.tagName);

const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe('the manifest', () => {
  it('names every tag, and no other', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).to.deep.equal([...tags].sort());
  });
});

describe('the accessibility assertion', () => {
  it('can fail (A5)', async () => {
    const element = await readyWidget('engagiert-funder-banner');
    const image = document.createElement('img');
    image.src = '/test/support/none.png';
    shadow(element).querySelector('.base')?.append(image);
    const found = await findings(element);
    expect(found.join()).to.contain('image-alt');
  });
});

describe('the watch over the page', () => {
  it('sees what is left, and what is not (R4)', () => {
    const page = watchPage();
    const hear = () => {};
    const end = new AbortController();
    addEventListener('online', hear);
    document.addEventListener('visibilitychange', hear, { signal: end.signal });
    const timer = setInterval(hear, 60_000);
    const before = page.left();
    removeEventListener('online', hear);
    end.abort();
    clearInterval(timer);
    const after = page.left();
    page.end();
    expect(before).to.have.length(3);
    expect(after).to.deep.equal([]);
  });
});

for (const declaration of declarations) {
  const tag = declaration.tagName as string;

  describe(`<${tag}>`, () => {
    let warnings: string[] = [];
    let failures: unknown[] = [];
    const original = { warn: console.warn, error: console.error };
    const failed = (event: ErrorEvent | PromiseRejectionEvent) => {
      if (!String('message' in event ? event.message : '').includes('ResizeObserver'))
        failures.push(event);
    };
    beforeEach(() => {
      warnings = [];
      failures = [];
      console.warn = (...words) => warnings.push(words.join(' '));
      console.error = (...words) => failures.push(words.join(' '));
      addEventListener('error', failed);
      addEventListener('unhandledrejection', failed);
    });
    afterEach(() => {
      Object.assign(console, original);
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', failed);
      expect(failures, 'nothing is thrown into the page (R26)').to.deep.equal([]);
    });

    it('is defined, with an open shadow root and its version (A3, S18)', async () => {
      const element = await readyWidget(tag);
      expect(element.shadowRoot).to.not.equal(null);
      expect((element.constructor as typeof WidgetElement).version).to.equal(version);
      expect(declaration.name).to.equal(element.constructor.name);
    });

    it('observes the attributes that the manifest names', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      const named = (declaration.attributes ?? []).map(({ name }) => name);
      expect(named.filter((name) => !['lang', 'status'].includes(name)).sort()).to.deep.equal(
        [...observedAttributes].sort(),
      );
      expect(named).to.include.members(['lang', 'status']);
    });

    it('has the defaults that the manifest names', () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const attribute of declaration.attributes ?? []) {
        if (!attribute.fieldName || attribute.default === undefined) continue;
        expect(JSON.stringify(element[attribute.fieldName]), attribute.name).to.equal(
          JSON.stringify(new Function(`return ${attribute.default}`)()),
        );
      }
    });

    it('documents every attribute with a sentence', () => {
      for (const attribute of (declaration.attributes ?? []) as {
        name: string;
        description?: string;
      }[])
        expect(attribute.description ?? '', attribute.name).to.match(/\S/);
    });

    it('falls back from nonsense in any attribute, and says so once', async () => {
      const element = await readyWidget(tag);
      for (const attribute of declaration.attributes ?? []) {
        if (['lang', 'src', 'status'].includes(attribute.name)) continue;
        for (const nonsense of ['', 'no such word', '-1', '<b>', '💥', 'a'.repeat(5000)]) {
          element.setAttribute(attribute.name, nonsense);
          await element.updateComplete;
        }
        element.removeAttribute(attribute.name);
        await element.updateComplete;
      }
      expect(new Set(warnings).size).to.equal(warnings.length);
      const words = (declaration.attributes ?? []).find(({ name }) => name === 'theme');
      expect(words).to.not.equal(undefined);
      expect(
        warnings.some(
          (line) =>
            line.includes(tag) && line.includes('theme') && line.includes('auto, light, dark'),
        ),
      ).to.equal(true);
      expect(element.status).to.equal('ready');
    });

    it('tells of a misspelt attribute with what is meant, and of no other', async () => {
      const others = { class: 'b', style: 'c', id: 'a', lang: 'de', 'aria-label': 'd', width: '9' };
      await placeWidget(tag, { scr: 'feed.json', headinglevel: '3', ...others });
      // What other tests wrote into attributes may be told of late, too.
      const told = () => warnings.filter((warning) => warning.includes(' the attribute '));
      await waitUntil(() => told().length > 1);
      expect(told().sort()).to.deep.equal([
        `<${tag}> the attribute headinglevel is not known; heading-level is meant?`,
        `<${tag}> the attribute scr is not known; src is meant?`,
      ]);
    });

    it('survives nonsense in any property', async () => {
      const element = (await readyWidget(tag)) as WidgetElement & Record<string, unknown>;
      for (const { fieldName } of declaration.attributes ?? []) {
        if (!fieldName || fieldName === 'status' || fieldName === 'lang') continue;
        for (const nonsense of [
          null,
          undefined,
          NaN,
          {},
          [],
          Symbol.iterator.toString(),
          () => 1,
          -1,
        ]) {
          element[fieldName] = nonsense;
          await element.updateComplete;
        }
      }
    });

    it('hides with `hidden`, whatever the page says', async () => {
      const element = await readyWidget(tag);
      const style = document.createElement('style');
      style.textContent = `${tag} { display: inline !important }`;
      document.head.append(style);
      expect(getComputedStyle(element).display).to.equal('grid');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      style.remove();
    });

    it('shows the page’s own content until there is a feed, and never removes it', async () => {
      const element = await placeWidget(tag);
      const slot = shadow(element).querySelector<HTMLSlotElement>('slot:not([name])');
      const link = element.querySelector('a') as HTMLElement;
      expect(element.status).to.equal('idle');
      expect(slot?.hidden).to.equal(false);
      expect(link.checkVisibility()).to.equal(true);
      element.data = sampleFeed();
      await waitUntil(() => element.status === 'ready');
      await element.updateComplete;
      expect(link.checkVisibility()).to.equal(false);
      expect(element.querySelector('a')).to.equal(link);
    });

    it('goes over from one `data` to the next without a gap, and keeps the keyboard’s place', async () => {
      const element = await readyWidget(tag);
      const all = shadow(element).querySelectorAll<HTMLElement>('.base a, .base button');
      const held = [...all].find((each) => each.checkVisibility())!;
      held.focus();
      const statuses = new Set<string>();
      const watch = new MutationObserver(() => statuses.add(element.status));
      watch.observe(element, { attributes: true, attributeFilter: ['status'] });
      setTimeout(() => (element.data = { ...sampleFeed() }));
      await oneEvent(element, 'engagiert-load');
      await element.updateComplete;
      watch.disconnect();
      expect([...statuses]).not.to.include('loading');
      expect(shadow(element).activeElement === held).to.equal(true);
    });

    it('speaks the language around it, and follows when it changes', async () => {
      const element = await readyWidget(tag, { lang: 'en' });
      const other = await readyWidget(tag, { lang: 'de' });
      const base = () => shadow(element).querySelector<HTMLElement>('.base');
      await waitUntil(() => base()?.lang === 'en');
      expect(shadow(other).querySelector<HTMLElement>('.base')?.lang).to.equal('de');
      element.lang = 'ar';
      await waitUntil(() => base()?.dir === 'rtl');
      element.removeAttribute('lang');
      await waitUntil(() => base()?.lang === (document.documentElement.lang || 'de'));
    });

    it('has a heading of the level asked for', async () => {
      const element = await readyWidget(tag, {
        heading: 'Unsere Überschrift',
        'heading-level': '4',
      });
      const heading = shadow(element).querySelector('h4');
      expect(heading?.textContent).to.equal('Unsere Überschrift');
      expect(shadow(element).querySelector('h2, h3')).to.equal(null);
    });

    it('tells when it has loaded, and what failed', async () => {
      const element = await placeWidget(tag);
      setTimeout(() => (element.data = sampleFeed()));
      const load = (await oneEvent(element, 'engagiert-load')) as Event as EngagiertLoadEvent;
      expect(load.count).to.be.greaterThan(0);
      expect(load.bubbles && load.composed).to.equal(true);
      setTimeout(() => (element.data = 'not a feed'));
      const error = (await oneEvent(element, 'engagiert-error')) as Event as EngagiertErrorEvent;
      expect(error.code).to.equal('shape');
      expect(error.message).to.match(/\S/);
      expect(element.status).to.equal('error');
      expect(element.getAttribute('status')).to.equal('error');
    });

    it('tells once that it has loaded, whoever else reads more of the same feed', async () => {
      const src = `/fault/good?key=once-${tag}-${Date.now()}`;
      const element = document.createElement(tag) as WidgetElement;
      let count = 0;
      element.addEventListener('engagiert-load', () => count++);
      element.loading = 'eager';
      element.src = src;
      document.body.append(element);
      await waitUntil(() => count);
      for (const other of tags.filter((each) => each !== tag)) {
        const later = document.createElement(other) as WidgetElement;
        later.loading = 'eager';
        later.src = src;
        document.body.append(later);
        await oneEvent(later, 'engagiert-load');
        await settled();
        later.remove();
      }
      expect(count).to.equal(1);
      const again = oneEvent(element, 'engagiert-load');
      element.refresh();
      await again;
      await settled();
      expect(count).to.equal(2);
      element.remove();
    });

    it('names in the manifest the events that it fires, and no others', () => {
      const names = (declaration.events ?? []).map(({ name }) => name);
      expect(names).to.include.members(['engagiert-load', 'engagiert-error']);
      for (const name of names) expect(name).to.match(/^engagiert-[a-z-]+$/);
    });

    it('shows a word instead of nothing when the feed is empty', async () => {
      const element = await readyWidget(tag, {}, emptyFeed());
      expect(shownText(element)).to.match(/\p{L}{3}/u);
      expect(shadow(element).querySelector('[role=status]')).to.not.equal(null);
    });

    it('says apart from what it shows that this is older', async () => {
      const element = await commonStates(tag).stale!({});
      const notice = shadow(element).querySelector('.notice')!;
      const after = () => notice.parentElement!.nextElementSibling!;
      await waitUntil(() => after().getBoundingClientRect().height, 'what it showed');
      const boxes = [...notice.children, notice, after()];
      const [words, button, all, rest] = boxes.map((each) => each.getBoundingClientRect());
      expect(button!.top - words!.bottom).to.be.at.least(8);
      expect(rest!.top - all!.bottom).to.be.at.least(12);
    });

    it('shows hostile text as text (S1, S13, S16)', async () => {
      for (const vector of vectors) {
        const element = await readyWidget(tag, {}, hostileFeed(vector));
        await settled();
        const root = shadow(element);
        expect('pwned' in window, vector).to.equal(false);
        expect(root.querySelector('script, iframe, object, embed'), vector).to.equal(null);
        for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]'))
          expect(link.href, vector).to.match(/^(https?:|mailto:|tel:|#)/);
        for (const image of root.querySelectorAll('img')) expect(image.onerror).to.equal(null);
        element.remove();
      }
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });

    it('stays whole when it is moved, removed and put back (R4, R18)', async () => {
      const element = await readyWidget(tag);
      const before = await steadyText(element);
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(element);
      await waitUntil(() => element.status === 'ready');
      await element.updateComplete;
      await settled();
      expect(await steadyText(element)).to.equal(before);
      element.remove();
      await settled();
      document.body.append(element);
      await waitUntil(() => element.status === 'ready');
      await settled();
      expect(await steadyText(element)).to.equal(before);
      element.remove();
      elsewhere.remove();
    });

    it('has its styles in the document of a frame and after a stay there or in a template, and throws nothing into the page', async () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 700px; block-size: 500px';
      document.body.append(frame);
      const inside = (frame.contentDocument as Document).body;
      const element = await readyWidget(tag, { view: 'list' });
      await steadyText(element);
      const rules = ({ adoptedStyleSheets }: ShadowRoot) =>
        adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .map(({ cssText }) => cssText)
          .sort()
          .join('\n');
      const expected = rules(shadow(element));
      const isItself = async (widget: WidgetElement) => {
        await waitUntil(() => widget.status === 'ready');
        await waitUntil(() => rules(shadow(widget)) === expected, 'it looks as it did');
        await settled();
      };
      const added = document.createElement(tag) as WidgetElement;
      added.setAttribute('view', 'list');
      added.data = sampleFeed();
      inside.append(added);
      await isItself(added);
      inside.append(element);
      await isItself(element);
      for (const way of [inside, document.createElement('template').content]) {
        way.append(element);
        document.body.append(element);
        await isItself(element);
      }
      element.remove();
      frame.remove();
    });

    it('goes on when a translator has taken out the comments by which its parts are found', async () => {
      // A map is drawn where it comes into view; the other widgets know no `view`.
      const element = await readyWidget(tag, { view: 'list' });
      const fresh = await readyWidget(tag, { view: 'list', lang: 'en' });
      const expected = await steadyText(fresh);
      const first = () => shadow(element).querySelector<HTMLElement>('button, input, a');
      first()?.focus();
      for (const lang of ['fr', 'en']) {
        await steadyText(element);
        const comments = () => {
          const base = shadow(element).querySelector('.base') as Element;
          const walker = document.createTreeWalker(base, NodeFilter.SHOW_COMMENT);
          const found: Comment[] = [];
          while (walker.nextNode()) found.push(walker.currentNode as Comment);
          return found;
        };
        // There are some again once it is drawn anew, with what is loaded for that.
        await waitUntil(() => comments().length);
        for (const comment of comments()) comment.remove();
        element.lang = lang;
        await waitUntil(() => shadow(element).querySelector<HTMLElement>('.base')?.lang === lang);
      }
      await waitUntil(() => shownText(element) === expected, 'it speaks English');
      expect(shadow(element).activeElement).to.equal(first());
    });

    it('says so when it cannot be drawn, shows the page’s own content, and tries again when asked', async () => {
      const element = await readyWidget(tag);
      const told: string[] = [];
      console.error = (...words) => told.push(words.join(' '));
      const breakBy = (reason: string) => {
        const value = () => {
          throw new Error(reason);
        };
        Object.defineProperty(element, 'renderFeed', { value, configurable: true });
        element.requestUpdate();
      };
      breakBy('first');
      await waitUntil(() => shadow(element).querySelector('.error button'));
      expect(told).to.deep.equal([`<${tag}> could not be drawn: Error: first`]);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      Reflect.deleteProperty(element, 'renderFeed');
      shadow(element).querySelector<HTMLElement>('.error button')?.click();
      await waitUntil(() => !shadow(element).querySelector('.error'));
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
      shadow(element).replaceChildren();
      breakBy('nothing is left to draw into');
      await waitUntil(() => told.length > 1);
      await settled();
    });

    it('leaves no listener and no timer behind when it is removed (R4)', async () => {
      const page = watchPage();
      try {
        const element = await readyWidget(tag, {
          'sync-url': 'w',
          group: 'kassel',
          autoplay: '5',
          order: 'daily',
        });
        await steadyText(element);
        element.remove();
        await waitUntil(
          () => !page.left().length,
          () => page.left().join(),
        );
      } finally {
        page.end();
      }
    });

    it('adds schema.org data when asked, and takes it away with itself', async () => {
      const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');
      expect(scripts().length).to.equal(0);
      const element = await readyWidget(tag, { 'structured-data': '' });
      await waitUntil(() => scripts().length === 1, 'one script element');
      const data = JSON.parse(scripts()[0]?.textContent ?? '') as Record<string, unknown>;
      expect(data['@context']).to.equal('https://schema.org');
      const place = element.parentElement as HTMLElement;
      element.remove();
      expect(scripts().length).to.equal(0);
      // What is drawn while it is away does not bring them back; coming back does.
      element.lang = 'en';
      await element.updateComplete;
      await settled();
      expect(scripts().length).to.equal(0);
      place.append(element);
      await waitUntil(() => scripts().length === 1, 'one script element again');
      element.remove();
      expect(scripts().length).to.equal(0);
    });

    it('tells schema.org data of what is shown, whatever came before', async () => {
      const scripts = () => document.querySelectorAll('script[type="application/ld+json"]').length;
      const element = await readyWidget(tag, { 'structured-data': '' });
      await waitUntil(() => scripts() === 1, 'data at first');
      const place = document.createElement('div');
      element.parentElement?.append(place);
      place.append(element);
      await waitUntil(() => scripts() === 1, 'data after a move in one go');
      element.data = emptyFeed();
      await waitUntil(() => scripts() === 0, 'no data of an empty feed');
      element.data = sampleFeed();
      await waitUntil(() => scripts() === 1, 'data again');
      element.data = 'no feed';
      await waitUntil(() => element.status === 'error', 'an error');
      await waitUntil(() => scripts() === 0, 'no data of what cannot be shown');
      element.data = sampleFeed();
      await waitUntil(() => scripts() === 1, 'data in the end');
      element.remove();
    });

    it('writes no style attribute into its templates and no globals into the page (S8, S19)', async () => {
      const before = new Set(Object.getOwnPropertyNames(window));
      const element = await readyWidget(tag);
      await settled();
      expect(Object.getOwnPropertyNames(window).filter((name) => !before.has(name))).to.deep.equal(
        [],
      );
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect(element.getAttribute('style')).to.equal(null);
    });

    it('fits into 320 px, also with a doubled font and the reader’s own spacing (A33, A34, A35)', async () => {
      for (const [width, size, spacing] of [
        [320, '', false],
        [320, '32px', false],
        [320, '', true],
        [280, '', false],
      ] as const) {
        const element = await readyWidget(tag);
        const box = element.parentElement as HTMLElement;
        box.style.cssText = `width:${width}px;${size && `font-size:${size}`}`;
        if (spacing) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
          );
          shadow(element).adoptedStyleSheets = [...shadow(element).adoptedStyleSheets, sheet];
        }
        await settled();
        expect(element.scrollWidth, `${width}px ${size} ${spacing}`).to.be.at.most(width);
        const right = Math.max(
          ...[
            ...shadow(element).querySelectorAll(
              '.base p, .base h3, .base li, .base button, .base a',
            ),
          ]
            .filter((node) => node.checkVisibility() && !node.closest('[inert], .map, .track, .sr'))
            .map((node) => node.getBoundingClientRect().right),
        );
        expect(
          right - box.getBoundingClientRect().left,
          `${width}px ${size} ${spacing}`,
        ).to.be.at.most(width + 1);
        element.remove();
      }
    });
  });
}
