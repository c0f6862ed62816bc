import { expect } from '@open-wc/testing';
import { city } from '../actor-map/support.js';
import { feedOf, offers } from '../opportunity-list/support.js';
import { feed, quotes } from '../quote-carousel/support.js';
import { placeWidget } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

/*
 * Ids that no record has: the editor's slip of the pen silently shows nothing, so the console names it. Each message
 * comes once for the page, so each test makes slips of its own.
 */

describe('unknown ids in attributes', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...words) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  const about = (attribute: string) => warnings.filter((line) => line.includes(`${attribute}="`));

  for (const [tag, data, attribute, value, unknown, known] of [
    ['actor-map', city(), 'categories', 'sport sozal', 'sozal', 'sport, sozial'],
    ['actor-map', city(), 'districts', 'norden', 'norden', 'sued, nord'],
    ['actor-map', city(), 'kinds', 'verein', 'verein', 'initiative, association'],
    ['opportunity-list', feedOf(offers), 'categories', 'bildng', 'bildng', 'lesen, bildung, natur'],
    ['opportunity-list', feedOf(offers), 'audiences', 'Kindr', 'kindr', 'altere-menschen'],
    ['opportunity-list', feedOf(offers), 'commitments', 'einmalig', 'einmalig', 'regular, once'],
    ['opportunity-list', feedOf(offers), 'modes', 'digital', 'digital', 'onsite'],
    [
      'quote-carousel',
      feed(quotes(1, () => ({ topics: ['ehre'] }))),
      'topics',
      'ere',
      'ere',
      'ehre',
    ],
  ] as const) {
    it(`${tag} ${attribute}="${value}"`, async () => {
      await placeWidget(`engagiert-${tag}`, { [attribute]: value }, data);
      await waitUntil(
        () => about(attribute).length > 0,
        () => `said: ${warnings.join('\n')}`,
      );
      expect(about(attribute)).to.deep.equal([
        `<engagiert-${tag}> ${attribute}="${unknown}" is not known in this feed; known: ${known}.`,
      ]);
    });
  }

  it('topics of which only one is wrong, in a feed without faults', async () => {
    const data = feed(quotes(2, () => ({ topics: ['amt'] })));
    await placeWidget('engagiert-quote-carousel', { topics: 'amt atm' }, data);
    await waitUntil(() => about('topics').some((line) => line.includes('"atm"')));
  });

  it('a topic of several words: an attribute parts them, the property does not', async () => {
    const data = feed(quotes(2, () => ({ topics: ['Ältere Menschen'] })));
    const widget = await placeWidget(
      'engagiert-quote-carousel',
      { topics: 'Ältere Menschen' },
      data,
    );
    await waitUntil(() => about('topics').length > 0);
    expect(about('topics')[0]).to.contain('write the topic as one word in the feed');
    Object.assign(widget, { topics: ['Ältere Menschen'] });
    await waitUntil(() => widget.shadowRoot?.querySelector('[part~=slide]'));
    expect(about('topics')).to.have.length(1);
  });

  it('locked names filters, not categories', async () => {
    const attributes = { categories: 'sport', locked: 'categories kategorien' };
    await placeWidget('engagiert-actor-map', attributes, city());
    await waitUntil(() => about('locked').length > 0);
    expect(about('locked').join()).to.include('"kategorien"').and.to.include('districts, kinds');
  });

  it('what the feed knows, and no record has just now, is no slip', async () => {
    const more = { categories: [{ id: 'leer', label: 'Leer' }] };
    const element = await placeWidget(
      'engagiert-opportunity-list',
      { categories: 'leer', modes: 'remote', commitments: 'flexible' },
      feedOf(offers, more),
    );
    await waitUntil(() => element.shadowRoot?.textContent.includes('Filter zurücksetzen'));
    expect(about('categories')).to.be.empty;
    expect(about('modes')).to.be.empty;
    expect(about('commitments')).to.be.empty;
  });
});
