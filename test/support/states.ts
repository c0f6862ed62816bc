import type { ActorMapElement } from '../../src/actor-map/actor-map.js';
import type { WidgetTag } from '../../src/doors.js';
import type { QuoteCarouselElement } from '../../src/quote-carousel/quote-carousel.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { emptyFeed, pixel, sampleFeed } from './feeds.js';
import { placeWidget, readyWidget, shadow, type WidgetAttributes } from './widgets.js';
import { waitUntil } from './wait-until.js';

/** Every state that a widget can be seen in, by name: for tests that look at all of them. */

type Place = (attributes: WidgetAttributes) => Promise<WidgetElement>;
export type States = Readonly<Record<string, Place>>;

const find = (element: Element, selector: string) =>
  shadow(element).querySelector<HTMLElement>(selector);
const appears = (element: Element, selector: string) =>
  waitUntil(() => find(element, selector)?.checkVisibility(), `${selector} appears`);

/** Presses a button of the widget and waits for what it shows. */
async function press(element: Element, selector: string, shows: string): Promise<void> {
  find(element, selector)?.click();
  await appears(element, shows);
}

const records = (name: string, change: (record: Record<string, unknown>, at: number) => object) => {
  const feed = sampleFeed();
  const list = feed[name] as Record<string, unknown>[];
  return { ...feed, [name]: list.map((record, at) => ({ ...record, ...change(record, at) })) };
};

const WORD = 'Bundesausbildungsförderungsgesetzesänderungsverfahrensbeteiligungsbericht';

/** The same feed with words that fit on no line. */
function longWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => longWords(inner, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        longWords(inner, ['de', 'en', 'ar'].includes(name) ? key : name),
      ]),
    );
  const texts = ['name', 'title', 'label', 'description', 'text', 'wording', 'organization'];
  return texts.includes(key) || key === 'requirements' ? `${WORD} ${String(value)}` : value;
}

const funders = (count: number) => ({
  ...emptyFeed(),
  funders: Array.from({ length: count }, (_, at) => ({
    id: `f${at}`,
    name: `Stiftung ${at}`,
    role: ['funder', 'partner', 'carrier', 'supporter'][at % 4],
    ...(at % 2 ? { url: `https://example.org/${at}` } : {}),
    ...(at % 3 ? {} : { wording: `Gefördert von der Stiftung ${at}.` }),
    logo: { src: pixel(120 + at * 8, 80), alt: `Stiftung ${at}`, width: 120 + at * 8, height: 80 },
  })),
});

const actors = (count: number, position?: object) => ({
  ...sampleFeed(),
  actors: Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    name: `Verein ${at}`,
    categories: ['sozial'],
    districts: ['nord'],
    position: position ?? { lat: 51.3 + (at % 7) / 90, lon: 9.4 + (at % 11) / 60 },
  })),
});

const quotes = (count: number, length = 80) => ({
  ...emptyFeed(),
  quotes: Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    text: `Wort ${at} `.repeat(length / 8),
    person: { name: `Person ${at}`, role: 'Vorsitz' },
  })),
});

/** States that every widget has. */
export const commonStates = (tag: string): States => ({
  idle: (attributes) => placeWidget(tag, attributes),
  loading: async (attributes) => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => {});
    try {
      const more = { ...attributes, src: `/never?${Math.random()}`, loading: 'eager' };
      const element = await placeWidget(tag, more, undefined, '');
      await waitUntil(() => element.status === 'loading', 'it loads');
      return element;
    } finally {
      window.fetch = fetch;
    }
  },
  ready: (attributes) => readyWidget(tag, attributes),
  empty: (attributes) => readyWidget(tag, attributes, emptyFeed()),
  stale: async (attributes) => {
    const src = `/fault/flip?key=${Math.random()}`;
    const element = await placeWidget(tag, { ...attributes, src, loading: 'eager' });
    await waitUntil(() => element.status === 'ready', 'it loads');
    element.refresh();
    await waitUntil(() => element.status === 'stale', 'it fails');
    return element;
  },
  error: async (attributes) => {
    const element = await placeWidget(tag, attributes, 42);
    await waitUntil(() => element.status === 'error', 'it fails');
    return element;
  },
  'long words': (attributes) => readyWidget(tag, attributes, longWords(sampleFeed())),
  'what the owner sees': async (attributes) => {
    const element = await readyWidget(tag, { ...attributes, debug: '' });
    await appears(element, '[part~=debug]');
    return element;
  },
});

const withMarkers: Place = async (attributes) => {
  const element = await readyWidget('engagiert-actor-map', attributes);
  await appears(element, '.marker');
  return element;
};

const banner: States = {
  grid: (attributes) => readyWidget('engagiert-funder-banner', { ...attributes, layout: 'grid' }),
  list: (attributes) => readyWidget('engagiert-funder-banner', { ...attributes, layout: 'list' }),
  'earlier funders': (attributes) =>
    readyWidget('engagiert-funder-banner', { ...attributes, 'include-past': '' }),
  '60 funders with logos': (attributes) =>
    readyWidget('engagiert-funder-banner', attributes, funders(60)),
  'logos in a grid': (attributes) =>
    readyWidget('engagiert-funder-banner', { ...attributes, layout: 'grid' }, funders(9)),
};

const map: States = {
  'with markers': withMarkers,
  'list alone': (attributes) => readyWidget('engagiert-actor-map', { ...attributes, view: 'list' }),
  'map alone': (attributes) => withMarkers({ ...attributes, view: 'map' }),
  'narrow switch on the map': async (attributes) => {
    const element = await readyWidget('engagiert-actor-map', attributes);
    find(element, '.switch .button:last-child')?.click();
    await appears(element, '.marker');
    return element;
  },
  'asks for tiles': async (attributes) => {
    const tiles = 'https://localhost:1/{z}/{x}/{y}.png';
    const element = await readyWidget('engagiert-actor-map', { ...attributes, view: 'map', tiles });
    await appears(element, '[part~=consent]');
    return element;
  },
  'popup open': async (attributes) => {
    const element = (await withMarkers({ ...attributes, view: 'map' })) as ActorMapElement;
    element.showItem('a1');
    await appears(element, '.popup');
    return element;
  },
  'popup of many': async (attributes) => {
    const data = actors(30, { lat: 51.3, lon: 9.5 });
    const element = await readyWidget('engagiert-actor-map', { ...attributes, view: 'map' }, data);
    await appears(element, '.marker');
    await press(element, '.marker', '.members');
    return element;
  },
  'a long list': (attributes) => readyWidget('engagiert-actor-map', attributes, actors(120)),
};

const offers: States = {
  rows: (attributes) =>
    readyWidget('engagiert-opportunity-list', { ...attributes, layout: 'list' }),
  compact: (attributes) =>
    readyWidget('engagiert-opportunity-list', { ...attributes, layout: 'compact' }),
  'detail open': async (attributes) => {
    const element = await readyWidget('engagiert-opportunity-list', attributes);
    await press(element, '.toggle', '.details .actions');
    return element;
  },
  'with a shortlist': (attributes) =>
    readyWidget('engagiert-opportunity-list', { ...attributes, 'sync-url': `s${Date.now()}` }),
  'offers that are over': (attributes) =>
    readyWidget('engagiert-opportunity-list', { ...attributes, 'include-closed': '' }),
};

const carousel: States = {
  ...Object.fromEntries(
    [0, 1, 2].map((index) => [
      `slide ${index + 1}`,
      async (attributes: WidgetAttributes) => {
        const tag = 'engagiert-quote-carousel';
        const element = (await readyWidget(tag, attributes)) as QuoteCarouselElement;
        element.goTo(index);
        await waitUntil(
          () => !shadow(element).querySelectorAll('.slide')[index]?.matches('[inert]'),
          'the slide is there',
        );
        return element;
      },
    ]),
  ),
  grid: (attributes) => readyWidget('engagiert-quote-carousel', { ...attributes, layout: 'grid' }),
  single: (attributes) =>
    readyWidget('engagiert-quote-carousel', { ...attributes, layout: 'single' }),
  'three at a time': (attributes) =>
    readyWidget('engagiert-quote-carousel', { ...attributes, 'per-view': '3' }, quotes(7)),
  'moves by itself': (attributes) =>
    readyWidget('engagiert-quote-carousel', { ...attributes, autoplay: '60' }),
  'very long quotes': (attributes) =>
    readyWidget('engagiert-quote-carousel', attributes, quotes(3, 4000)),
  'many quotes': (attributes) => readyWidget('engagiert-quote-carousel', attributes, quotes(100)),
  'no portrait': (attributes) =>
    readyWidget(
      'engagiert-quote-carousel',
      attributes,
      records('quotes', () => ({ date: '2020' })),
    ),
};

/** Search and filters of map and list. */
const finding = (tag: string): States => ({
  'filter panel open': async (attributes) => {
    const element = await readyWidget(tag, attributes);
    const unfold = find(element, '.find-unfold');
    if (unfold?.checkVisibility()) await press(element, '.find-unfold', '.find-facet');
    await press(element, '.find-facet', '.find-panel:not([hidden]) input');
    return element;
  },
  'filter active': async (attributes) => {
    const element = await readyWidget(tag, { ...attributes, categories: 'sozial' });
    await appears(element, '.find-chip');
    return element;
  },
  'nothing found': async (attributes) => {
    const element = await readyWidget(tag, {
      ...attributes,
      categories: 'umwelt',
      districts: 'nord',
    });
    return element;
  },
});

export const specialStates: Readonly<Record<WidgetTag, States>> = {
  'engagiert-funder-banner': banner,
  'engagiert-actor-map': { ...map, ...finding('engagiert-actor-map') },
  'engagiert-opportunity-list': { ...offers, ...finding('engagiert-opportunity-list') },
  'engagiert-quote-carousel': carousel,
};
