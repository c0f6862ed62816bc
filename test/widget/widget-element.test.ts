import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { resetAddress } from '../support/address.js';
import { sampleFeed } from '../support/feeds.js';
import { placeWidget, shadow, shownText } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

const tag = 'engagiert-quote-carousel';
let number = 0;
const key = () => `widget-${Date.now()}-${number++}`;
const at = (fault: string, parameters: Record<string, string> = {}) =>
  `/fault/${fault}?${new URLSearchParams({ key: key(), ...parameters })}`;

async function requests(src: string): Promise<number> {
  const name = new URL(src, location.href).searchParams.get('key') ?? '';
  return (await (await fetch(`/fault/count?key=${name}`)).json()).count;
}

const until = (element: WidgetElement, status: string) =>
  waitUntil(() => element.status === status, `${status}, but is ${element.status}`);

const button = (element: WidgetElement) =>
  shadow(element).querySelector<HTMLButtonElement>('[part=status] button');

describe('a widget and its feed', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...words) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('goes from idle over loading to ready, and says so in its attribute (R1)', async () => {
    const element = await placeWidget(tag);
    const states: string[] = [];
    new MutationObserver(() => states.push(element.getAttribute('status') ?? '')).observe(element, {
      attributeFilter: ['status'],
    });
    expect(element.getAttribute('status')).to.equal('idle');
    element.setAttribute('src', at('good', { delay: '50' }));
    await until(element, 'ready');
    await waitUntil(() => states.includes('ready'));
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(shownText(element)).to.contain('Das tut gut.');
  });

  it('keeps the page’s own content on screen when the feed fails, and offers another try (A32)', async () => {
    const src = at('status', { code: '404' });
    const element = await placeWidget(tag, { src });
    await until(element, 'error');
    await element.updateComplete;
    expect((element.querySelector('a') as HTMLElement).checkVisibility()).to.equal(true);
    expect(shownText(element)).to.contain('nicht geladen');
    expect(shadow(element).querySelector('[role=alert]')).to.equal(null);
    expect(await requests(src)).to.equal(1);
    button(element)?.click();
    await waitUntil(async () => (await requests(src)) === 2);
    await until(element, 'error');
  });

  it('gets ready when the second try brings a feed', async () => {
    const element = await placeWidget(tag, { src: at('status', { code: '404', until: '2' }) });
    await until(element, 'error');
    await element.updateComplete;
    button(element)?.click();
    await until(element, 'ready');
    await element.updateComplete;
    expect((element.querySelector('a') as HTMLElement).checkVisibility()).to.equal(false);
  });

  it('keeps the keyboard where it is while it tries again, and leads it to what arrives', async () => {
    const src = at('status', { code: '404', until: '3' });
    const element = await placeWidget(tag, { src });
    await until(element, 'error');
    await element.updateComplete;
    const pressed = button(element);
    pressed?.focus();
    pressed?.click();
    await until(element, 'loading');
    await element.updateComplete;
    expect(shadow(element).activeElement).to.equal(pressed);
    expect(shownText(element)).to.contain('Wird geladen');
    await until(element, 'error');
    await element.updateComplete;
    expect(shadow(element).activeElement).to.equal(pressed);
    expect(shownText(element)).to.contain('nicht geladen');
    pressed?.click();
    await until(element, 'ready');
    await element.updateComplete;
    expect(shadow(element).activeElement?.className).to.equal('base');
  });

  it('says that it tries again, and leads the keyboard to what arrives, also where only a file of quotes was missing', async () => {
    const text = JSON.stringify([{ id: 'q', text: 'Da ist es.', person: { name: 'A' } }]);
    const quotes = at('status', { code: '404', until: '2', text });
    const feed = JSON.stringify({ version: '1.0', quotes });
    const element = await placeWidget(tag, { src: at('body', { text: feed }) });
    await until(element, 'error');
    await element.updateComplete;
    button(element)?.focus();
    button(element)?.click();
    expect(element.status).to.equal('loading');
    await until(element, 'ready');
    await element.updateComplete;
    expect(shadow(element).activeElement?.className).to.equal('base');
  });

  it('says that it tries again while an older feed is shown, and leads the keyboard to what is there then', async () => {
    const { fetch } = window;
    const src = new URL(at('good'), location.href).href;
    const answers: ((response: Response) => void)[] = [];
    window.fetch = (...given) =>
      given[0] === src ? new Promise((resolve) => answers.push(resolve)) : fetch(...given);
    const good = () => Response.json(sampleFeed());
    const bad = () => new Response('', { status: 404 });
    try {
      const element = await placeWidget(tag, { src });
      await waitUntil(() => answers.length === 1);
      answers[0]!(good());
      await until(element, 'ready');
      element.refresh();
      answers[1]!(bad());
      await until(element, 'stale');
      await element.updateComplete;
      const pressed = button(element);
      const words = () => shadow(element).querySelector('[part=status]')?.textContent ?? '';
      expect(words()).not.to.contain('Wird geladen');
      pressed?.focus();
      for (const answer of [bad, good]) {
        pressed?.click();
        await element.updateComplete;
        expect(words()).to.contain('Wird geladen');
        expect(element.status).to.equal('stale');
        answers.at(-1)!(answer());
        await waitUntil(() => !words().includes('Wird geladen'));
        if (answer === bad) expect(shadow(element).activeElement).to.equal(pressed);
      }
      await until(element, 'ready');
      await element.updateComplete;
      expect(shadow(element).activeElement?.className).to.equal('base');
    } finally {
      window.fetch = fetch;
    }
  });

  it('leaves the keyboard alone when it has gone elsewhere meanwhile', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const element = await placeWidget(tag, { src: at('status', { code: '404', until: '2' }) });
    await until(element, 'error');
    await element.updateComplete;
    button(element)?.click();
    field.focus();
    await until(element, 'ready');
    await element.updateComplete;
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('shows the last good feed when a newer one cannot be had (R12)', async () => {
    const element = await placeWidget(tag, { src: at('flip') });
    await until(element, 'ready');
    element.refresh();
    await until(element, 'stale');
    await element.updateComplete;
    expect(shownText(element)).to.contain('Stand: 1. November 2026');
    expect(shownText(element)).to.contain('Das tut gut.');
    element.refresh();
    await until(element, 'ready');
  });

  it('asks once for ten widgets of one address (R6)', async () => {
    const src = at('good', { delay: '50' });
    const elements = await Promise.all(Array.from({ length: 10 }, () => placeWidget(tag, { src })));
    await Promise.all(elements.map((element) => until(element, 'ready')));
    expect(await requests(src)).to.equal(1);
  });

  it('fetches nothing before it comes near the viewport, and then once (R21)', async () => {
    const src = at('good');
    const element = await placeWidget(tag);
    const box = element.parentElement as HTMLElement;
    box.style.marginTop = '5000px';
    element.setAttribute('src', src);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(element.status).to.equal('idle');
    expect(await requests(src)).to.equal(0);
    // WebKit's tests run in a frame, whose edge is where nearness ends.
    const isFramed = window.parent !== window;
    box.style.marginTop = isFramed ? '0' : 'calc(100vh + 200px)';
    await until(element, 'ready');
    expect(await requests(src)).to.equal(1);
  });

  it('starts at once when told to', async () => {
    const element = await placeWidget(tag, { loading: 'eager', hidden: '', src: at('good') });
    await until(element, 'ready');
  });

  it('takes the newest address (R5, R20)', async () => {
    const element = await placeWidget(tag, { loading: 'eager', src: at('good', { delay: '400' }) });
    element.setAttribute(
      'src',
      at('body', { text: JSON.stringify({ ...sampleFeed(), title: 'neu' }) }),
    );
    await until(element, 'ready');
    expect(shownText(element)).to.contain('Gemeinsam geht mehr.');
    // As slow as the first one, and asked for later: by then that one would be there.
    await fetch(at('good', { delay: '400' }));
    expect(shownText(element)).to.contain('Gemeinsam geht mehr.');
    element.setAttribute('src', '');
    await until(element, 'idle');
  });

  it('stops with its element and starts again with it (R4)', async () => {
    const src = at('good', { delay: '200' });
    const element = await placeWidget(tag, { loading: 'eager', src });
    const box = element.parentElement as HTMLElement;
    expect(element.status).to.equal('loading');
    element.remove();
    // Asked for later than the first one, which would be shown by then.
    const other = await placeWidget(tag, { loading: 'eager', src: at('good', { delay: '200' }) });
    await until(other, 'ready');
    expect(element.status).not.to.equal('ready');
    box.append(element);
    await until(element, 'ready');
  });

  it('does nothing while it is out of the page, whatever is set or asked (R4)', async () => {
    const src = at('good');
    const element = await placeWidget(tag, { loading: 'eager', src: at('good') });
    const box = element.parentElement as HTMLElement;
    await until(element, 'ready');
    const listeners: string[] = [];
    const listen = window.addEventListener;
    window.addEventListener = (...given: Parameters<typeof listen>) => {
      listeners.push(given[0]);
      listen.apply(window, given);
    };
    try {
      element.remove();
      element.src = src;
      element.syncUrl = 'w';
      await element.updateComplete;
      element.refresh();
      // Put in and taken out within one turn.
      const brief = document.createElement(tag) as WidgetElement;
      Object.assign(brief, { src, loading: 'eager', syncUrl: 'b' });
      box.append(brief);
      brief.remove();
      await brief.updateComplete;
      await import('../../src/widget/memory.js');
      expect(await requests(src)).to.equal(0);
      expect(listeners).not.to.include('popstate');
      expect(brief.status).to.equal('idle');
      box.append(element);
      await waitUntil(() => listeners.includes('popstate'), 'keeps up with the address again');
      while ((await requests(src)) < 1);
    } finally {
      window.addEventListener = listen;
    }
  });

  it('keeps up with the address where it was moved to before it came near (R18)', async () => {
    const source = { src: at('good'), 'sync-url': 'far' };
    const element = await placeWidget('engagiert-opportunity-list', source);
    const box = element.parentElement as HTMLElement;
    box.hidden = true;
    const other = document.createElement('div');
    box.append(other);
    other.append(element);
    location.hash = '#far.id=nobody';
    // Whom the address names is wanted at once, near or not.
    await until(element, 'ready');
    resetAddress();
  });

  it('tells in German and English what is wrong with a feed, once for all widgets (R8)', async () => {
    const feed = {
      ...sampleFeed(),
      quotes: [{ id: 'q1', text: 'Gut.', person: { name: 'A' } }, { id: 'q2' }],
    };
    const src = at('body', { text: JSON.stringify(feed) });
    const elements = [await placeWidget(tag, { src }), await placeWidget(tag, { src })];
    await Promise.all(elements.map((element) => until(element, 'ready')));
    await waitUntil(() => warnings.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const about = warnings.filter((line) => line.includes('/quotes/1'));
    expect(about.length).to.be.greaterThan(0);
    expect(new Set(about).size).to.equal(about.length);
    expect(about.join())
      .to.match(/Bitte/)
      .and.to.match(/Please/);
  });

  it('shows no skeleton over the page’s own content, and words where there is none', async () => {
    const src = at('hang', { ms: '60000' });
    const bare = await placeWidget(tag, { loading: 'eager', src }, undefined, ' ');
    await until(bare, 'loading');
    await bare.updateComplete;
    expect(shownText(bare)).to.contain('Wird geladen');
    const element = await placeWidget(tag, { loading: 'eager', src });
    await until(element, 'loading');
    await element.updateComplete;
    expect(shownText(element)).not.to.contain('Wird geladen');
    expect((element.querySelector('a') as HTMLElement).checkVisibility()).to.equal(true);
  });

  it('says that the device is offline where that is why, and nothing of it elsewhere', async () => {
    const failed = async () => {
      const element = await placeWidget(tag, { src: at('status', { code: '404' }) });
      await until(element, 'error');
      await element.updateComplete;
      return shownText(element);
    };
    expect(await failed()).not.to.contain('Internet');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect(await failed()).to.contain('Keine Verbindung zum Internet.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('follows a theme that a script sets, and the visitor’s again when it is taken back', async () => {
    const element = await placeWidget(tag);
    expect(element.hasAttribute('theme'), 'nobody has asked for one').to.equal(false);
    element.theme = 'dark';
    await element.updateComplete;
    expect(getComputedStyle(shadow(element).querySelector('.base')!).colorScheme).to.equal('dark');
    element.theme = 'auto';
    await element.updateComplete;
    expect(element.getAttribute('theme')).to.equal('auto');
    expect(getComputedStyle(shadow(element).querySelector('.base')!).colorScheme).to.equal('light');
  });

  it('has its heading read in the page’s language, also where its labels are not in it (A39)', async () => {
    const element = await placeWidget(tag, { lang: 'es', heading: 'Voces' });
    const [heading] = shadow(element).querySelectorAll('h2');
    await waitUntil(() => heading?.closest('.base')?.getAttribute('lang') === 'en', 'the labels');
    expect(heading?.closest('[lang]')?.getAttribute('lang')).to.equal('es');
  });

  it('shows texts in Leichte Sprache also where a region is named with it (A43)', async () => {
    const quote = {
      id: 'q1',
      text: { de: 'Engagement ist bereichernd.', 'de-simple': 'Helfen tut gut.' },
      person: { name: 'A' },
    };
    const data = { ...sampleFeed(), quotes: [quote] };
    const element = await placeWidget(tag, { lang: 'de-DE-simple' }, data);
    await waitUntil(() => shownText(element).includes('Helfen tut gut.'));
    expect(shownText(element)).not.to.contain('bereichernd');
  });
});
