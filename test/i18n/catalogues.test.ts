import { expect, fixture, html } from '@open-wc/testing';
import { datedHeading } from '../../src/i18n/banner-past.strings.js';
import { groupHeadings } from '../../src/i18n/banner.strings.js';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';
import { empty, stale } from '../../src/i18n/common.strings.js';
import { wheelchair } from '../../src/i18n/list-detail.strings.js';
import * as listStrings from '../../src/i18n/list.strings.js';
import { inLocale, loadCatalogue, resolveLocale } from '../../src/i18n/localize.js';
import * as mapStrings from '../../src/i18n/map.strings.js';
import { effort } from '../../src/opportunity-list/phrases.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { emptyFeed } from '../support/feeds.js';
import { placeWidget, shadow, shownText, tags } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

/** What an empty widget says. */
const EMPTY = {
  de: 'Hier gibt es noch keine Einträge.',
  'de-simple': 'Hier steht noch nichts.',
  en: 'There are no entries here yet.',
  tr: 'Burada henüz kayıt yok.',
  ar: 'لا توجد هنا أي إدخالات بعد.',
  uk: 'Тут ще немає записів.',
  ru: 'Здесь пока нет записей.',
  fr: 'Il n’y a pas encore d’entrées ici.',
  pl: 'Nie ma tu jeszcze żadnych wpisów.',
  ro: 'Aici nu există încă nicio intrare.',
};
const languages = Object.keys(catalogueLoaders);
const { hours } = listStrings;
const { actorCount } = mapStrings;
const tag = 'engagiert-funder-banner';
const place = (lang?: string) => placeWidget(tag, lang ? { lang } : {}, emptyFeed());
const says = (widget: WidgetElement, language: keyof typeof EMPTY) =>
  waitUntil(
    () => shownText(widget).includes(EMPTY[language]),
    () => `“${EMPTY[language]}” is shown, not “${shownText(widget)}”`,
  );
const base = (widget: WidgetElement) => shadow(widget).querySelector<HTMLElement>('.base');

type Loaders = Record<string, (typeof catalogueLoaders)[string]>;
const usual = { ...catalogueLoaders };
/** Fetches a language in another way until the returned function is called, or the test is over. */
function fetched(language: string, load: Loaders[string]): () => void {
  (catalogueLoaders as Loaders)[language] = load;
  return () => Object.assign(catalogueLoaders, usual);
}

describe('widgets in many languages', () => {
  afterEach(() => Object.assign(catalogueLoaders, usual));

  it('stand in two languages on one page', async () => {
    const [turkish, ukrainian, german] = [await place('tr'), await place('uk'), await place('de')];
    await says(turkish, 'tr');
    await says(ukrainian, 'uk');
    turkish.requestUpdate();
    await turkish.updateComplete;
    await says(turkish, 'tr');
    await says(german, 'de');
  });

  it('follow their lang at run time, and back', async () => {
    const widget = await place('en');
    await says(widget, 'en');
    widget.lang = 'fr';
    await says(widget, 'fr');
    widget.lang = 'de';
    await says(widget, 'de');
    widget.lang = 'de-simple';
    await says(widget, 'de-simple');
  });

  it('follow a lang outside of the shadow tree that they stand in', async () => {
    const outer = await fixture(html`<div lang="tr"><section></section></div>`);
    const root = (outer.querySelector('section') as HTMLElement).attachShadow({ mode: 'open' });
    const widget = await place();
    root.append(widget);
    await says(widget, 'tr');
    outer.setAttribute('lang', 'uk');
    await says(widget, 'uk');
    root.host.setAttribute('lang', 'en');
    await says(widget, 'en');
  });

  it('speak German in Austria and English where we lack the language', async () => {
    const [austrian, british, portuguese] = [
      await place('de-AT'),
      await place('en-GB'),
      await place('pt'),
    ];
    await says(portuguese, 'en');
    await says(british, 'en');
    await says(austrian, 'de');
    expect(base(portuguese)?.lang).to.equal('en');
    expect(base(austrian)?.lang).to.equal('de');
  });

  it('run from right to left in Arabic', async () => {
    const widget = await place('ar');
    await says(widget, 'ar');
    expect(base(widget)?.dir).to.equal('rtl');
    widget.lang = 'en';
    await says(widget, 'en');
    expect(base(widget)?.dir).to.equal('ltr');
  });

  it('paint without waiting for the catalogue', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const original = catalogueLoaders['ro'] as Loaders[string];
    const restore = fetched('ro', () => arrived.then(original));
    const widget = await place('ro');
    await waitUntil(() => widget.status === 'ready');
    await says(widget, 'de');
    arrive();
    await says(widget, 'ro');
    restore();
  });

  it('mark texts of the feed that are in another language than the labels, whatever was asked for (A39)', async () => {
    const restore = fetched('pl', () => new Promise(() => {}));
    const text = { pl: 'Tak' };
    const data = {
      ...emptyFeed(),
      categories: [{ id: 'c', label: text }],
      actors: [{ id: 'a', name: text, description: text, categories: ['c'] }],
      opportunities: [{ id: 'o', title: text, description: text, audiences: [text] }],
      quotes: [{ id: 'q', text, person: { name: 'X', role: text } }],
      funders: [{ id: 'f', name: text, role: 'funder', wording: text }],
    };
    try {
      for (const name of tags) {
        const widget = await placeWidget(name, { lang: 'pl' }, data);
        await waitUntil(() => shownText(widget).includes('Tak'), `${name} shows its texts`);
        const texts = [...shadow(widget).querySelectorAll('.base *')].filter(
          (node) => node.childElementCount === 0 && node.textContent?.trim() === 'Tak',
        );
        expect(texts, name).to.not.be.empty;
        for (const node of texts)
          expect(
            node.closest('[lang]')?.getAttribute('lang'),
            `${name}: ${node.outerHTML}`,
          ).to.equal('pl');
      }
    } finally {
      restore();
    }
  });

  it('leave the heading of the page in the language of the page, before their own words are there and without (A39)', async () => {
    const restore = fetched('pl', () => new Promise(() => {}));
    try {
      for (const lang of ['pl', 'nl', 'de']) {
        const widget = await placeWidget(tag, { lang, heading: 'Kassel' }, emptyFeed());
        const heading = shadow(widget).querySelector('[part~=heading]');
        expect(heading?.closest('[lang]')?.getAttribute('lang')).to.equal(lang);
      }
    } finally {
      restore();
    }
  });

  it('stay German when the catalogue fails, and ask again', async () => {
    let asked = 0;
    const restore = fetched('pl', async () => {
      asked++;
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const widget = await place('pl');
    // Perhaps more than once: each time that it is drawn.
    await waitUntil(() => asked);
    await says(widget, 'de');
    restore();
    widget.lang = 'en';
    await says(widget, 'en');
    widget.lang = 'pl';
    await says(widget, 'pl');
  });

  it('get the catalogue that failed with another try', async () => {
    let asked = 0;
    const restore = fetched('ru', async () => {
      asked++;
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const widget = await place('ru');
    await waitUntil(() => asked);
    restore();
    widget.refresh();
    await says(widget, 'ru');
  });
});

describe('catalogues', () => {
  const german = { empty: empty(), stale: stale('X') };
  for (const language of languages) {
    it(`${language}: says it in its own words`, async () => {
      expect(resolveLocale(language)).to.equal(language);
      await loadCatalogue(language);
      inLocale(language, language, () => {
        expect(empty()).not.to.equal(german.empty);
        expect(stale('X')).to.contain('X').and.not.to.equal(german.stale);
        for (const role of Object.keys(groupHeadings) as (keyof typeof groupHeadings)[]) {
          expect(groupHeadings[role](1)).to.match(/^\S+( \S+)*$/);
          expect(datedHeading(role, '', 2)).to.equal(groupHeadings[role](2));
          expect(datedHeading(role, '2020–2023', 2)).to.contain('2020–2023');
        }
        for (const count of [0, 1, 2, 5, 11, 21, 100, 1.5]) {
          expect(actorCount(count)).not.to.match(/[#{|}]/);
          expect(hours(count, '1–X')).to.contain('1–X');
        }
      });
    });
  }

  it('count as their language counts', async () => {
    const counts: Record<string, Record<number, string>> = {
      en: { 1: '1 organisation', 2: '2 organisations' },
      fr: { 0: '0 acteur', 2: '2 acteurs' },
      pl: { 2: '2 organizacje', 5: '5 organizacji', 22: '22 organizacje' },
      uk: { 1: '1 організація', 5: '5 організацій', 21: '21 організація' },
      ro: { 2: '2 organizații', 20: '20 de organizații' },
      ar: { 1: 'جهة واحدة', 2: 'جهتان' },
    };
    for (const [language, texts] of Object.entries(counts)) {
      await loadCatalogue(language);
      for (const [count, text] of Object.entries(texts)) {
        expect(inLocale(language, language, () => actorCount(Number(count)))).to.equal(text);
      }
    }
  });

  it('set a heading for one, for two and for several, though it names no number', async () => {
    const headings: Record<string, readonly [counts: readonly number[], partner: string][]> = {
      de: [[[1, 2, 21], 'Partner']],
      ar: [
        [[1], 'الشريك'],
        [[2], 'الشريكان'],
        [[3, 10, 11, 99, 100, 101, 102], 'الشركاء'],
      ],
      uk: [
        [[1], 'Партнер'],
        [[2, 5, 21, 22], 'Партнери'],
      ],
      ru: [
        [[1], 'Партнёр'],
        [[2, 5, 21, 101], 'Партнёры'],
      ],
      pl: [
        [[1], 'Partner'],
        [[2, 5, 21, 22], 'Partnerzy'],
      ],
      ro: [
        [[1], 'Partener'],
        [[2, 19, 20, 101], 'Parteneri'],
      ],
    };
    for (const [language, table] of Object.entries(headings)) {
      await loadCatalogue(language);
      for (const [counts, heading] of table) {
        for (const count of counts) {
          const text = inLocale(language, language, () => groupHeadings.partner(count));
          expect(text, `${language}, ${count}`).to.equal(heading);
        }
      }
    }
    const dual = inLocale('ar', 'ar', () => datedHeading('strategic-partner', '2020', 2));
    expect(dual).to.equal('الشريكان الاستراتيجيان (2020)');
  });

  it('separate facts with the comma of their script', async () => {
    await loadCatalogue('ar');
    const view = { offer: { commitment: 'regular' }, hours: { min: 1, max: 2 } };
    inLocale('ar', 'ar', () => {
      const text = effort(view as Parameters<typeof effort>[0]);
      expect(text).to.equal('بانتظام، عدد الساعات في الأسبوع: 1–2');
    });
  });

  it('put no numeral before the singular and the dual of Arabic', async () => {
    await loadCatalogue('ar');
    inLocale('ar', 'ar', () => {
      for (const count of [1, 2]) expect(hours(count, `${count}`)).to.match(/: \d$/);
      expect(hours(3, '3')).to.equal('3 ساعات في الأسبوع');
    });
  });

  for (const language of ['de', ...languages]) {
    it(`${language}: map and list call the same filters alike`, async () => {
      await loadCatalogue(language);
      inLocale(language, language, () => {
        expect(mapStrings.barrierFree()).to.equal(listStrings.wheelchair());
        expect(mapStrings.category()).to.equal(listStrings.category());
        expect(mapStrings.district()).to.equal(listStrings.district());
        const lower = (text: string) => text.toLocaleLowerCase(language);
        expect(lower(mapStrings.partlyBarrierFree())).to.equal(lower(wheelchair.limited()));
        expect(lower(mapStrings.notBarrierFree())).to.equal(lower(wheelchair.no()));
      });
    });
  }
});
