import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/quote-carousel.js';
import type { QuoteCarouselElement } from '../../src/quote-carousel/quote-carousel.js';
import { debug } from '../../src/widget/advice.js';
import { sampleFeed } from '../support/feeds.js';
import { waitUntil } from '../support/wait-until.js';

const overlay = (widget: Element) => widget.shadowRoot?.querySelector('[part="debug"]');

describe('debug', () => {
  it('shows version, status, counts and what got lost, and goes again', async () => {
    const feed = sampleFeed();
    (feed['quotes'] as unknown[]).push({ id: 'broken' });
    const widget = await fixture<QuoteCarouselElement>(
      html`<engagiert-quote-carousel debug .data=${feed}></engagiert-quote-carousel>`,
    );
    await waitUntil(() => overlay(widget)?.textContent?.includes('status: ready'));
    const text = overlay(widget)?.textContent ?? '';
    expect(text).to.match(/version: \d+\.\d+\.\d+/);
    expect(text)
      .to.include('quotes 3')
      .and.not.match(/records:.* 0/);
    expect(text).to.match(/issues: [1-9]/);
    expect(text).to.include('/quotes/3');
    expect(overlay(widget)?.querySelector('[lang="de"]')).to.exist;
    const summary = overlay(widget)?.querySelector('summary') as HTMLElement;
    expect(getComputedStyle(summary).cursor, 'it has a look of its own').to.equal('pointer');

    widget.lang = 'en';
    await waitUntil(() => overlay(widget)?.querySelector('ul[lang="en"]'));
    widget.removeAttribute('debug');
    await waitUntil(() => !overlay(widget));
  });

  it('says which hosts of images the page has not allowed', async () => {
    const feed = sampleFeed();
    const portrait = (host: string) => ({
      text: 'Ein Beispiel.',
      person: { name: 'Beispiel', portrait: { src: `https://${host}/a.jpg`, alt: '' } },
    });
    const hosts = ['bilder.example.org', 'frei.example.org', 'bilder.example.org'];
    feed['quotes'] = hosts.map((host, index) => ({ id: `q${index}`, ...portrait(host) }));
    const widget = await fixture<QuoteCarouselElement>(
      html`<engagiert-quote-carousel
        debug
        image-hosts="frei.example.org"
        .data=${feed}
      ></engagiert-quote-carousel>`,
    );
    await waitUntil(() => overlay(widget)?.textContent?.includes('status: ready'));
    expect(overlay(widget)?.textContent).to.include(
      '2, to be allowed with image-hosts="bilder.example.org"',
    );
    widget.imageHosts = ['frei.example.org', 'bilder.example.org'];
    await waitUntil(() => !overlay(widget)?.textContent?.includes('image-hosts'));
  });

  it('says where the feed came from, how long it took this time, and not more than can be read', async () => {
    const { getEntriesByName } = performance;
    const { warn } = console;
    console.warn = () => {};
    const url = new URL(`/fault/good?key=${Math.random()}`, location.href).href;
    performance.getEntriesByName = (name) =>
      [
        { duration: 1000, encodedBodySize: 1 },
        { duration: 7, encodedBodySize: 2048 },
      ].filter(() => name === url) as PerformanceResourceTiming[];
    try {
      const widget = await fixture<QuoteCarouselElement>(
        html`<engagiert-quote-carousel
          debug
          loading="eager"
          src=${url.replace(location.origin, '')}
        ></engagiert-quote-carousel>`,
      );
      await waitUntil(() => overlay(widget)?.textContent?.includes('status: ready'));
      expect(overlay(widget)?.textContent).to.include(`feed: ${url}`).and.include('7 ms, 2 KB');
      widget.data = { ...sampleFeed(), quotes: Array.from({ length: 60 }, () => ({})) };
      await waitUntil(() => overlay(widget)?.textContent?.includes('issues: 6'));
      expect(overlay(widget)?.querySelectorAll('code').length).to.equal(50);
    } finally {
      performance.getEntriesByName = getEntriesByName;
      console.warn = warn;
    }
  });

  it('says why there is no feed', async () => {
    const widget = await fixture<QuoteCarouselElement>(
      html`<engagiert-quote-carousel
        debug
        loading="eager"
        src="/fault/status?code=404"
      ></engagiert-quote-carousel>`,
    );
    await waitUntil(() => overlay(widget)?.textContent?.includes('status: error'));
    expect(overlay(widget)?.textContent).to.include('/fault/status').and.include('404');
  });

  it('says what is true when its words are here, and not when they were asked for', async () => {
    const widget = await fixture<QuoteCarouselElement>(
      html`<engagiert-quote-carousel></engagiert-quote-carousel>`,
    );
    let asked = 0;
    let isWanted = true;
    debug(widget, () => (asked++, isWanted && { status: 'idle', issues: [] }));
    isWanted = false;
    await waitUntil(() => asked);
    expect(overlay(widget)).to.equal(null);
  });

  it('is not there without the attribute', async () => {
    const widget = await fixture<QuoteCarouselElement>(
      html`<engagiert-quote-carousel .data=${sampleFeed()}></engagiert-quote-carousel>`,
    );
    await widget.updateComplete;
    expect(overlay(widget)).to.equal(null);
  });
});
