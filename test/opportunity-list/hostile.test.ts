import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { calendarFile } from '../../src/opportunity-list/calendar.js';
import { finderOptions } from '../../src/opportunity-list/facets.js';
import { OfferLookup } from '../../src/opportunity-list/offer-lookup.js';
import { cardView } from '../../src/opportunity-list/opportunity-list.view.js';
import { badges, effort, when, where } from '../../src/opportunity-list/phrases.js';
import { restingOptions } from '../../src/opportunity-list/resting-facets.js';
import { describeOffers } from '../../src/opportunity-list/structured-data.js';
import { hostileFeed, random } from '../feed/hostile-feed.js';
import { all, list } from './support.js';

const today = '2026-11-22';
const seeds = Array.from({ length: 600 }, (_, seed) => seed);

function parsed(seed: number) {
  try {
    return parseFeed(hostileFeed(random(seed))).feed;
  } catch {
    // No feed at all is another room's matter.
    return undefined;
  }
}

describe('opportunity list: hostile feeds (R8, R26, S29)', () => {
  it('whatever a feed holds, every view of it can be made', () => {
    let offers = 0;
    for (const seed of seeds) {
      const feed = parsed(seed);
      if (!feed) continue;
      const lookup = new OfferLookup({ feed, language: 'de', today, includeClosed: true });
      const host = { lookup: () => lookup, changed() {} };
      const resting = restingOptions(host);
      const { facets, fields, sorts = [] } = finderOptions(resting, host);
      // What a bar at rest offers is what it offers afterwards.
      for (const [at, { id, has }] of resting.facets.entries()) {
        const isOffered = lookup.offers.some((offer) => facets[at]?.values(offer)?.length);
        expect(lookup.offers.some(has), `${id}, seed ${seed}`).to.equal(isOffered);
      }
      const plain = (text: Parameters<typeof lookup.pick>[0]) => lookup.pick(text)?.text ?? '';
      for (const offer of lookup.offers) {
        offers++;
        const view = cardView(offer, lookup, today);
        const said = [when(view), where(view, plain), effort(view), ...badges(view.signs)].join();
        expect(said, `seed ${seed}`).to.not.match(/undefined|NaN|Invalid/);
        for (const facet of facets) {
          for (const value of facet.values(offer) ?? []) facet.valueLabel(value);
        }
        for (const field of fields) {
          if (field.keys) for (const key of field.keys(offer) ?? []) field.textOf(key);
          else field.text(offer);
        }
      }
      for (const { compare } of sorts) lookup.offers.toSorted(compare);
      JSON.stringify(describeOffers(lookup.offers, lookup));
      const entries = lookup
        .dated(lookup.offers)
        .map((offer) => ({ offer, title: plain(offer.title), description: '', location: '' }));
      const file = calendarFile(entries, { host: 'example.org', now: 0 });
      expect(file, `seed ${seed}`).to.not.match(/undefined|NaN|Invalid/);
    }
    expect(offers).to.be.above(50);
  });

  it('and the widget draws it, opened, without a word of complaint', async () => {
    const complaints: string[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => void complaints.push(words.join(' '));
    const failed = (event: ErrorEvent | PromiseRejectionEvent) =>
      void complaints.push(String('reason' in event ? event.reason : event.message));
    addEventListener('error', failed);
    addEventListener('unhandledrejection', failed);
    try {
      const feeds = seeds.map(parsed).filter((feed) => feed?.opportunities.length);
      for (const feed of feeds.slice(0, 20)) {
        // Read twice: what the parser lets pass it has to let pass again.
        const element = await list(feed, { 'include-closed': '' });
        for (const toggle of all(element, '.toggle')) {
          toggle.click();
          await element.updateComplete;
        }
        expect(all(element, 'script, iframe, [onerror]')).to.have.length(0);
        element.remove();
      }
    } finally {
      console.error = error;
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', failed);
    }
    expect(complaints).to.deep.equal([]);
  });
});
