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
    expect(text).to.include('quotes 3');
    expect(text).to.match(/issues: [1-9]/);
    expect(text).to.include('/quotes/3');
    expect(overlay(widget)?.querySelector('[lang="de"]')).to.exist;

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
    feed['quotes'] = ['bilder.example.org', 'frei.example.org'].map((host, index) => ({
      id: `q${index}`,
      ...portrait(host),
    }));
    const widget = await fixture<QuoteCarouselElement>(
      html`<engagiert-quote-carousel
        debug
        image-hosts="frei.example.org"
        .data=${feed}
      ></engagiert-quote-carousel>`,
    );
    await waitUntil(() => overlay(widget)?.textContent?.includes('status: ready'));
    expect(overlay(widget)?.textContent).to.include('image-hosts="bilder.example.org"');
    widget.imageHosts = ['frei.example.org', 'bilder.example.org'];
    await waitUntil(() => !overlay(widget)?.textContent?.includes('image-hosts'));
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
    const facts = {
      state: { status: 'idle', issues: [] },
      src: '',
      count: 0,
      locale: 'de',
    } as const;
    let isWanted = true;
    const shown = debug(widget, () => isWanted && facts);
    isWanted = false;
    await shown;
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
