import { expect } from '@open-wc/testing';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { emptyFeed, sampleFeed } from '../support/feeds.js';
import { accessibleNames, textsOf } from '../support/names.js';
import { specialStates } from '../support/states.js';
import { readyWidget, shadow, steadyText, tags } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

const wordsOf = (texts: readonly unknown[]) =>
  new Set(
    texts.flatMap(
      (text) =>
        JSON.stringify(text)
          ?.replaceAll('\\n', ' ')
          .match(/\p{L}{2,}/gu) ?? [],
    ),
  );

const LANGUAGES = Object.keys(catalogueLoaders);
/** What a feed says is in the feed's language. */
const feedWords = wordsOf([JSON.stringify(sampleFeed()).replaceAll('\\n', ' ')]);
/** States in which a widget has most to say. */
const TALKATIVE = [
  'earlier funders',
  'with markers',
  'popup open',
  'asks for tiles',
  'filter panel open',
  'filter active',
  'nothing found',
  'detail open',
  'moves by itself',
  'grid',
];

async function speak(element: WidgetElement, lang: string): Promise<void> {
  element.lang = lang;
  const isThere = () => shadow(element).querySelector<HTMLElement>('.base')?.lang === lang;
  await waitUntil(isThere, `it speaks ${lang}`);
  await steadyText(element);
}

/** Texts with a German word that neither the feed nor the catalogue of the language has; units and initials are the same. */
async function leftInGerman(german: readonly string[], texts: readonly string[], lang: string) {
  const { templates } = await catalogueLoaders[lang]!();
  const words = wordsOf(Object.values(templates));
  const isFine = (word: string) =>
    words.has(word) || feedWords.has(word) || /^(km|\p{Lu}{2})$/u.test(word);
  const known = new Set(german);
  return texts.filter((text) => known.has(text) && ![...wordsOf([text])].every(isFine));
}

for (const tag of tags) {
  const states = Object.entries(specialStates[tag] ?? {});
  for (const [state, place] of states.filter(([name]) => TALKATIVE.includes(name)))
    describe(`<${tag}>, ${state}`, () => {
      it('names every control in every language, and leaves no German', async () => {
        const element = await place({ heading: 'H', lang: 'de' });
        await speak(element, 'de');
        const german = textsOf(element);
        const found: string[] = [];
        for (const lang of ['de', ...LANGUAGES]) {
          await speak(element, lang);
          for (const { node, name } of accessibleNames(element))
            if (!name && !/group|section/.test(node.getAttribute('role') ?? node.localName))
              found.push(`${lang}: no name: ${node.outerHTML.slice(0, 200)}`);
          // Leichte Sprache is German, too.
          if (lang.startsWith('de')) continue;
          for (const text of await leftInGerman(german, textsOf(element), lang))
            found.push(`${lang}: ${text}`);
        }
        expect(found).to.deep.equal([]);
      });

      // There, one button stands in two places.
      if (state === 'nothing found') return;
      it('gives no two buttons the same name (A8)', async () => {
        const element = await place({ heading: 'H', lang: 'de' });
        await speak(element, 'de');
        const names = accessibleNames(element)
          .filter(({ node }) => node.localName === 'button')
          .map(({ name }) => name);
        expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
      });
    });
}

describe('descriptions of images (A39)', () => {
  const image = { src: '/demo/images/baum.svg', alt: { en: 'Three people plant a tree' } };
  const data = {
    ...emptyFeed(),
    actors: [{ id: 'a', name: 'Verein', image }],
    opportunities: [{ id: 'o', title: 'Angebot', image }],
    funders: [{ id: 'f', name: { en: 'City Foundation' }, role: 'funder', logo: image }],
  };
  for (const tag of tags.filter((one) => one !== 'engagiert-quote-carousel'))
    it(`in another language say so in <${tag}>`, async () => {
      const element = await readyWidget(tag, { lang: 'de', view: 'list' }, data);
      shadow(element).querySelector<HTMLElement>('.toggle')?.click();
      const shown = () => shadow(element).querySelector('img');
      await waitUntil(shown, 'the image is there');
      expect(shown()?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      element.lang = 'en';
      await waitUntil(() => !shown()?.hasAttribute('lang'), 'the labels are in the same');
    });
});

describe('the search for German', () => {
  it('can fail', async () => {
    const element = await readyWidget('engagiert-opportunity-list', { lang: 'de' });
    await speak(element, 'de');
    const german = textsOf(element);
    expect(await leftInGerman(german, german, 'en')).to.include('Suchen');
  });

  it('notices a control without a name', async () => {
    const element = await readyWidget('engagiert-quote-carousel');
    shadow(element).querySelector('button')?.replaceChildren();
    shadow(element).querySelector('button')?.removeAttribute('aria-label');
    expect(accessibleNames(element).map(({ name }) => name)).to.include('');
  });
});
