import { expect } from '@open-wc/testing';
import type { Opportunity, Slot } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse.js';
import { isDated } from '../../src/opportunity-list/dated.js';
import { readState, toggleSaved, writeState } from '../../src/opportunity-list/list-state.js';
import { FindingLookup } from '../../src/opportunity-list/finding-lookup.js';
import { OfferLookup } from '../../src/opportunity-list/offer-lookup.js';
import { newestFirst } from '../../src/opportunity-list/newest-first.js';
import { byDeadline } from '../../src/opportunity-list/offer-orders.js';
import {
  cardView,
  datesOf,
  organizerOf,
  timesOf,
  type Lookup,
} from '../../src/opportunity-list/opportunity-list.view.js';
import { inLocale, loadCatalogue } from '../../src/i18n/localize.js';
import { badges, effort, when, where } from '../../src/opportunity-list/phrases.js';
import { restingOptions } from '../../src/opportunity-list/resting-facets.js';
import { ageFacet } from '../../src/opportunity-list/age-facet.js';
import { timeFacet, timeIds } from '../../src/opportunity-list/time-facet.js';

const today = '2026-11-22';
const offer = (fields: Partial<Opportunity> = {}): Opportunity => ({
  id: 'a',
  title: 'A',
  ...fields,
});
const lookup: Lookup = {
  actor: (id) => (id === 'verein' ? { name: 'Verein', email: 'v@example.org' } : undefined),
  district: (id) => ({ nord: 'Nord', west: 'West', ost: 'Ost', sued: 'Süd' })[id],
};
const card = (fields: Partial<Opportunity>) => cardView(offer(fields), lookup, today);
const plain = (text: unknown) => String(text);

describe('opportunity list: view', () => {
  it('R8: an offer with nothing but a title has nothing but a title', () => {
    expect(card({})).to.deep.equal({
      offer: offer(),
      organizer: undefined,
      districts: [],
      place: undefined,
      times: [],
      dates: undefined,
      hours: undefined,
      signs: {
        state: 'open',
        isNew: false,
        daysLeft: undefined,
        placesLeft: undefined,
        untouchedSince: undefined,
      },
    });
  });

  it('finds the organiser by id, takes a named one, and shows no codes', () => {
    const actor = (id: string) => lookup.actor(id);
    expect(organizerOf('verein', actor)).to.include({ name: 'Verein' });
    expect(organizerOf({ name: 'Anna', url: 'https://example.org/' }, actor)).to.include({
      name: 'Anna',
    });
    expect(organizerOf('unknown-17', actor)).to.equal(undefined);
    expect(organizerOf({ url: 'https://example.org/' }, actor)).to.equal(undefined);
    expect(organizerOf(undefined, actor)).to.equal(undefined);
  });

  describe('when', () => {
    const tables: readonly (readonly [Partial<Opportunity>, string])[] = [
      [{}, ''],
      [
        {
          slots: [
            { day: 'we', part: 'afternoon' },
            { day: 'mo', part: 'afternoon' },
          ],
        },
        'Mo, Mi nachmittags',
      ],
      [{ slots: (['mo', 'tu', 'we', 'th', 'fr'] as const).map((day) => ({ day })) }, 'Mo–Fr'],
      [{ slots: (['mo', 'tu'] as const).map((day) => ({ day })) }, 'Mo, Di'],
      [{ slots: (['mo', 'tu', 'we'] as const).map((day) => ({ day })) }, 'Mo–Mi'],
      // Three days, and not those between them.
      [{ slots: (['mo', 'we', 'fr'] as const).map((day) => ({ day })) }, 'Mo, Mi, Fr'],
      [{ slots: (['mo', 'tu', 'we', 'sa'] as const).map((day) => ({ day })) }, 'Mo–Mi, Sa'],
      [{ slots: [{ part: 'evening' }] }, 'abends'],
      [
        {
          slots: [
            { day: 'sa', part: 'morning' },
            { day: 'sa', part: 'evening' },
          ],
        },
        'Sa vormittags, abends',
      ],
      [
        {
          slots: [
            { day: 'tu', from: '14:00', to: '17:00' },
            { day: 'th', part: 'morning' },
          ],
        },
        'Di 14:00–17:00 Uhr · Do vormittags',
      ],
      [{ slots: [{ day: 'fr', from: '18:00' }] }, 'Fr ab 18:00 Uhr'],
      [{ slots: [{ day: 'fr', to: '12:00' }] }, 'Fr bis 12:00 Uhr'],
      [{ slots: [{} as Slot] }, ''],
      [{ slots: [{ day: 'mo' }, { day: 'mo', from: '14:00', to: '16:00' }] }, 'Mo 14:00–16:00 Uhr'],
      // Of something single nobody may have said when.
      [{ commitment: 'once' }, ''],
      [{ commitment: 'once', end: '2027-03-01' }, 'bis 1. März 2027'],
      [{ start: '2027-03-01' }, 'ab 1. März 2027'],
      [{ start: '2020-03-01' }, ''],
      [{ start: '2020-03-01', end: '2027-03-01' }, 'bis 1. März 2027'],
      [{ start: '2026-12-12', commitment: 'once' }, '12. Dezember 2026'],
      [
        { start: '2026-12-12T14:00:00+01:00', end: '2026-12-12T18:00:00+01:00' },
        'Sa., 12. Dezember 2026, 14:00–18:00 Uhr',
      ],
      [
        { start: '2026-12-12T13:00:00Z', end: '2026-12-12T17:00:00Z' },
        'Sa., 12. Dezember 2026, 14:00–18:00 Uhr',
      ],
      [
        { start: '2026-12-12T14:00', end: '2026-12-12T18:00', commitment: 'once' },
        'Sa., 12. Dezember 2026, 14:00–18:00 Uhr',
      ],
      // An end that is the beginning, as forms fill it in, tells nothing.
      [
        { start: '2026-12-12T14:00', end: '2026-12-12T14:00' },
        'Sa., 12. Dezember 2026, ab 14:00 Uhr',
      ],
      // The end of one day is not after its beginning: the date stays.
      [
        { start: '2026-12-12T14:00', end: '2026-12-12', commitment: 'once' },
        'Sa., 12. Dezember 2026, ab 14:00 Uhr',
      ],
      // A midnight that nobody meant: of databases, of scripts in Berlin and in Greenwich.
      [{ start: '2026-12-12T00:00:00', commitment: 'once' }, '12. Dezember 2026'],
      [{ start: '2026-12-12T00:00:00+01:00', commitment: 'once' }, '12. Dezember 2026'],
      [{ start: '2026-12-11T23:00:00.000Z', commitment: 'once' }, '12. Dezember 2026'],
      [{ start: '2026-12-12T00:00:00.000Z', commitment: 'once' }, '12. Dezember 2026'],
      [{ start: '2026-12-12T00:00:00', end: '2026-12-12T23:59:59' }, '12. Dezember 2026'],
      [{ start: '2026-12-12T00:00:00', end: '2026-12-14T00:00:00' }, '12.–14. Dezember 2026'],
      [
        { start: '2026-12-12T00:00:00', end: '2026-12-12T06:00:00' },
        'Sa., 12. Dezember 2026, 00:00–06:00 Uhr',
      ],
      // Who says no hour of the end does not mean midnight.
      [
        { start: '2026-12-12T14:00', end: '2026-12-14' },
        'Sa., 12. – Mo., 14. Dezember 2026, ab 14:00 Uhr',
      ],
    ];
    for (const [fields, expected] of tables) {
      it(`${JSON.stringify(fields)} → "${expected}"`, () => {
        // Intl puts thin and narrow spaces around dashes and differs in them between versions.
        const said = when(card(fields)).replace(/[\u2009\u202f\u00a0]/g, ' ');
        expect(said.replace(/ – (?=\d\d:)/g, '–').replace(' um ', ', ')).to.equal(expected);
      });
    }

    it('says “bis” for every dash in Leichte Sprache', async () => {
      await loadCatalogue('de-simple');
      const week = (['mo', 'tu', 'we'] as const).map((day) => ({ day }));
      inLocale('de-simple', 'de-simple', () => {
        expect(when(card({ slots: week }))).to.equal('Montag bis Mittwoch');
        expect(effort(card({ hoursPerWeek: { min: 2, max: 4 } }))).to.equal(
          '2 bis 4 Stunden in der Woche',
        );
        expect(when(card({ start: '2027-03-01', end: '2027-04-02' }))).to.equal(
          '1. März bis 2. April 2027',
        );
        expect(when(card({ start: '2026-12-12T14:00', end: '2026-12-12T18:00' }))).to.match(
          /14:00 bis 18:00 Uhr$/,
        );
      });
    });

    it('begins in Russian in a way that is right for every day', async () => {
      await loadCatalogue('ru');
      // "с 1 мая", but "со 2 мая".
      inLocale('ru', 'ru', () =>
        expect(when(card({ start: '2027-05-02' }))).to.match(/^начало: 2 мая 2027/),
      );
    });

    it('keeps days in the order of the week and drops what is said twice', () => {
      const slots: Slot[] = [
        { day: 'su', part: 'morning' },
        { day: 'mo', part: 'morning' },
        { day: 'mo', part: 'morning' },
      ];
      expect(timesOf(slots)).to.deep.equal([{ days: [0, 6], times: [{ part: 'morning' }] }]);
    });

    it('begins with what holds for any day, and goes on as the week does', () => {
      const slots: Slot[] = [
        { day: 'we', from: '10:00' },
        { day: 'mo', from: '15:00' },
        { from: '18:00' },
        {},
      ];
      expect(timesOf(slots)).to.deep.equal([
        { days: [], times: [{ from: '18:00' }] },
        { days: [0], times: [{ from: '15:00' }] },
        { days: [2], times: [{ from: '10:00' }] },
      ]);
      expect(timesOf([{}])).to.deep.equal([]);
    });

    it('puts days with the same hours together, whether they name the part of the day or not', () => {
      const hours = { from: '16:00', to: '18:00' };
      const slots: Slot[] = [
        { day: 'mo', ...hours, part: 'afternoon' },
        { day: 'th', ...hours },
        { day: 'fr', part: 'afternoon' },
      ];
      expect(timesOf(slots)).to.deep.equal([
        { days: [0, 3], times: [hours] },
        { days: [4], times: [{ part: 'afternoon' }] },
      ]);
    });

    it('says a past date of something single as it is', () => {
      expect(datesOf(offer({ start: '2020-01-01', commitment: 'once' }), today)).to.deep.equal({
        kind: 'on',
        start: '2020-01-01',
        end: undefined,
      });
      const day = { start: '2020-01-01T10:00', end: '2020-01-01T12:00' };
      expect(datesOf(offer(day), today)).to.deep.equal({ kind: 'on', ...day });
    });

    it('takes today for a beginning that lies ahead, and yesterday for none', () => {
      const from = (start: string) => datesOf(offer({ start }), today);
      expect(from(today)).to.deep.equal({ kind: 'from', date: today });
      expect(from('2026-11-21')).to.equal(undefined);
      const until = (start: string) => datesOf(offer({ start, end: '2026-12-01' }), today);
      expect(until(today)).to.include({ kind: 'on', start: today });
      expect(until('2026-11-21')).to.deep.equal({ kind: 'until', date: '2026-12-01' });
    });
  });

  describe('where', () => {
    const table: readonly (readonly [Partial<Opportunity>, string])[] = [
      [{}, ''],
      [{ districts: ['nord'] }, 'Nord'],
      [{ districts: ['nord', 'unknown'] }, 'Nord'],
      [{ districts: ['nord', 'west', 'ost'] }, 'Nord, West, Ost'],
      [{ districts: ['nord', 'west', 'ost', 'sued'] }, 'Nord, West, Ost +1'],
      [{ districts: ['nord'], address: { city: 'Kassel' } }, 'Nord'],
      [{ address: { city: 'Kassel', street: 'Weg 1' } }, 'Kassel'],
      [{ address: { street: 'Weg 1' } }, 'Weg 1'],
      [{ mode: 'remote', districts: ['nord'] }, 'von zu Hause aus'],
      [{ mode: 'hybrid', districts: ['nord'] }, 'Nord oder von zu Hause aus'],
      [{ mode: 'hybrid' }, 'von zu Hause aus'],
    ];
    for (const [fields, expected] of table) {
      it(`${JSON.stringify(fields)} → "${expected}"`, () => {
        expect(where(card(fields), plain)).to.equal(expected);
      });
    }
  });

  describe('how much time', () => {
    const table: readonly (readonly [Partial<Opportunity>, string])[] = [
      [{}, ''],
      [{ commitment: 'regular' }, 'regelmäßig'],
      [{ hoursPerWeek: { min: 2, max: 4 } }, '2–4 Stunden pro Woche'],
      [{ hoursPerWeek: { max: 1 } }, 'bis zu 1 Stunde pro Woche'],
      [{ hoursPerWeek: { min: 0.5 } }, 'mindestens 0,5 Stunden pro Woche'],
      [{ hoursPerWeek: { min: 1 } }, 'mindestens 1 Stunde pro Woche'],
      [{ hoursPerWeek: { min: 1, max: 1 } }, '1 Stunde pro Woche'],
      [{ hoursPerWeek: { min: 0 } }, ''],
      [{ hoursPerWeek: { min: 0, max: 0 } }, ''],
      [
        { hoursPerWeek: { min: 2, max: 4 }, commitment: 'flexible' },
        'flexibel, 2–4 Stunden pro Woche',
      ],
    ];
    for (const [fields, expected] of table) {
      it(`${JSON.stringify(fields)} → "${expected}"`, () => {
        expect(effort(card(fields))).to.equal(expected);
      });
    }
  });

  describe('badges say it in words', () => {
    const table: readonly (readonly [Partial<Opportunity>, readonly string[]])[] = [
      [{}, []],
      [{ validThrough: today }, ['Nur noch heute']],
      [
        { validThrough: '2026-11-23', places: 1, published: today },
        ['Noch 1 Tag', 'Noch 1 Platz', 'Neu'],
      ],
      [{ places: 2 }, ['Noch 2 Plätze']],
      [{ status: 'full', published: today, validThrough: today }, ['Zurzeit voll']],
      [{ places: 0 }, ['Zurzeit voll']],
      [{ status: 'paused', places: 1, validThrough: today }, ['Macht gerade Pause']],
      [{ status: 'closed' }, ['Beendet']],
      [{ validThrough: '2026-11-21', places: 1 }, ['Beendet']],
    ];
    for (const [fields, expected] of table) {
      it(`${JSON.stringify(fields)} → ${expected.join(' | ') || 'none'}`, () => {
        expect(badges(card(fields).signs).map(([, text]) => text)).to.deep.equal(expected);
      });
    }
  });

  describe('orders', () => {
    it('newest first, without a date last, waiting ones after all', () => {
      const offers = [
        offer({ id: 'none' }),
        offer({ id: 'old', published: '2025-01-01', modified: '2026-11-20' }),
        offer({ id: 'taken', published: '2026-11-02', places: 0 }),
        offer({ id: 'full', published: '2026-11-01', status: 'full' }),
        offer({ id: 'paused', published: '2026-10-31', status: 'paused' }),
        offer({ id: 'new', published: '2026-10-01T08:00:00Z' }),
        offer({ id: 'touched', modified: '2026-01-01' }),
      ];
      expect(newestFirst(offers).map(({ id }) => id)).to.deep.equal([
        'new',
        'touched',
        'old',
        'none',
        'taken',
        'full',
        'paused',
      ]);
    });

    it('what ends first, without an end last', () => {
      const offers = [
        offer({ id: 'full', validThrough: '2026-11-22', status: 'full' }),
        offer({ id: 'never' }),
        offer({ id: 'may', end: '2027-05-01' }),
        offer({ id: 'soon', validThrough: '2026-11-23', end: '2027-06-01' }),
      ];
      expect(offers.toSorted(byDeadline).map(({ id }) => id)).to.deep.equal([
        'soon',
        'may',
        'never',
        'full',
      ]);
    });
  });

  describe('weekday × part of day', () => {
    const table: readonly (readonly [Partial<Opportunity>, readonly string[]])[] = [
      [{}, []],
      [{ slots: [{ day: 'mo', part: 'evening' }] }, ['evening', 'mo-evening']],
      // From 14 to 18 reaches an hour into the evening.
      [
        { slots: [{ day: 'fr', from: '14:00', to: '18:00' }] },
        ['afternoon', 'fr-afternoon', 'evening', 'fr-evening'],
      ],
      [{ slots: [{ day: 'fr', from: '12:00', to: '12:30' }] }, ['afternoon', 'fr-afternoon']],
      [{ slots: [{ day: 'fr', from: '16:30', to: '18:30' }] }, ['evening', 'fr-evening']],
      [{ slots: [{ day: 'fr', from: '13:00' }] }, ['afternoon', 'fr-afternoon']],
      [{ slots: [{ day: 'fr', from: '16:30' }] }, ['afternoon', 'fr-afternoon']],
      // Of less than an hour it is the part in which it begins.
      [{ slots: [{ day: 'fr', from: '11:30', to: '12:30' }] }, ['morning', 'fr-morning']],
      [{ slots: [{ day: 'fr', from: '17:00', to: '17:30' }] }, ['evening', 'fr-evening']],
      // Who names but the end may come from the morning on.
      [{ slots: [{ day: 'fr', to: '12:45' }] }, ['morning', 'fr-morning']],
      [
        { slots: [{ day: 'fr', to: '13:00' }] },
        ['morning', 'fr-morning', 'afternoon', 'fr-afternoon'],
      ],
      // Until midnight, or after it.
      [
        { slots: [{ day: 'fr', from: '15:00', to: '00:00' }] },
        ['afternoon', 'fr-afternoon', 'evening', 'fr-evening'],
      ],
      [{ slots: [{ day: 'fr', from: '22:00', to: '02:00' }] }, ['evening', 'fr-evening']],
      // Who names but the day means all of it.
      [
        { slots: [{ day: 'fr' }] },
        ['morning', 'fr-morning', 'afternoon', 'fr-afternoon', 'evening', 'fr-evening'],
      ],
      [{ start: '2026-12-12T18:00' }, ['evening', 'sa-evening']],
      [{ start: '2026-12-12T11:30', end: '2026-12-12T15:00' }, ['afternoon', 'sa-afternoon']],
      [
        { start: '2026-12-12T10:00:00+01:00', end: '2026-12-12T12:00:00+01:00' },
        ['morning', 'sa-morning'],
      ],
      [{ start: '2026-12-12T18:00', end: '2026-12-13T01:00' }, ['evening', 'sa-evening']],
      [{ start: '2026-12-12T02:00', end: '2026-12-12T05:00' }, ['morning', 'sa-morning']],
      // Whose hours on each of two days nobody can tell.
      [{ start: '2026-12-12T14:00', end: '2026-12-13T15:00' }, []],
      [{ start: '2026-12-12T18:00', end: '2026-12-13' }, []],
      [{ start: '2026-12-12T18:00', end: '2026-12-31' }, []],
      [{ start: '2026-12-12T18:00', end: '2026-12-12' }, ['evening', 'sa-evening']],
      [{ start: '2026-12-12' }, []],
      [{ start: '2026-12-12T00:00:00' }, []],
    ];
    for (const [fields, expected] of table) {
      it(`${JSON.stringify(fields)} → ${expected.join(' ') || 'none'}`, () => {
        expect(timeIds(offer(fields))).to.deep.equal(expected);
        const facets = restingOptions({ lookup: () => undefined, changed() {} }).facets;
        const resting = facets.find(({ id }) => id === 'times');
        expect(Boolean(resting?.has(offer(fields))), 'at rest').to.equal(expected.length > 0);
      });
    }

    it('a day stands for all its parts, which say when they are', () => {
      const { parent, valueLabel, order } = timeFacet;
      expect(['mo-evening', 'mo', 'evening'].map((id) => parent?.(id))).to.deep.equal([
        'mo',
        undefined,
        undefined,
      ]);
      expect(['evening', 'mo', 'mo-evening'].map(valueLabel)).to.deep.equal([
        'abends',
        'Mo',
        'Mo abends',
      ]);
      // Words that are none of ours, as in an old link, stand as they are.
      expect(valueLabel('x')).to.equal('x');
      expect(order?.().slice(0, 5)).to.deep.equal([
        'morning',
        'afternoon',
        'evening',
        'mo',
        'mo-morning',
      ]);
    });

    it('any day is every day', () => {
      expect(timeIds(offer({ slots: [{ part: 'morning' }] }))).to.have.length(8);
    });
  });

  it('knows what can go into a calendar', () => {
    expect(isDated(offer())).to.equal(false);
    expect(isDated(offer({ commitment: 'once', end: '2026-12-12' }))).to.equal(false);
    expect(isDated(offer({ start: '2026-12-12', commitment: 'once' }))).to.equal(true);
    expect(isDated(offer({ start: '2026-12-12', end: '2026-12-14' }))).to.equal(true);
    // A season is no date, unless it has times in the week.
    const season = { start: '2027-03-01', end: '2027-10-31' };
    expect(isDated(offer(season))).to.equal(false);
    expect(isDated(offer({ ...season, slots: [{ day: 'mo', from: '15:00' }] }))).to.equal(true);
    expect(isDated(offer({ ...season, slots: [{ day: 'mo', part: 'evening' }] }))).to.equal(false);
    expect(isDated(offer({ ...season, slots: [{ from: '15:00' }] }))).to.equal(false);
    const month = { start: '2026-12-01', end: '2027-01-01' };
    expect(isDated(offer(month))).to.equal(true);
    expect(isDated(offer({ ...month, end: '2027-01-02' }))).to.equal(false);
  });

  it('an audience has one id, whatever language is shown or comes first', () => {
    const idIn = (language: string) => {
      const { feed } = parseFeed({ version: '1.0', language: 'de', opportunities: [] });
      const lookup = new OfferLookup({ feed, language, today, includeClosed: true });
      return new FindingLookup(() => lookup).audienceId({ en: 'Children', de: 'Ältere Kinder' });
    };
    expect([idIn('de'), idIn('en'), idIn('tr')]).to.deep.equal(Array(3).fill('altere-kinder'));
  });

  describe('ages', () => {
    const table: readonly (readonly [Partial<Opportunity>, string])[] = [
      [{}, 'a0 a14 a16 a18 a27 a60'],
      [{ minAge: 16, maxAge: 18 }, 'a16 a18'],
      [{ minAge: 17, maxAge: 17 }, 'a16'],
      [{ minAge: 60 }, 'a60'],
      [{ maxAge: 13 }, 'a0'],
    ];
    for (const [fields, expected] of table) {
      it(`${JSON.stringify(fields)} → ${expected}`, () => {
        expect(ageFacet(() => true).values(offer(fields))).to.deep.equal(expected.split(' '));
      });
    }

    it('are said as a reader says them', () => {
      const { order, valueLabel } = ageFacet(() => true);
      expect(order?.().map(valueLabel)).to.deep.equal([
        'bis 13',
        '14 bis 15',
        '16 bis 17',
        '18 bis 26',
        '27 bis 59',
        'ab 60',
      ]);
    });

    it('are no news where nobody names one', () => {
      expect(ageFacet(() => false).values(offer())).to.deep.equal([]);
    });
  });

  describe('state in the address', () => {
    it('comes back as it was written', () => {
      const state = { openId: 'a,b', saved: ['x', 'y,z', 'ü%'], isShortlist: true, pages: 3 };
      expect(readState(writeState(state))).to.deep.equal(state);
    });

    it('takes whatever a link holds', () => {
      expect(readState({})).to.deep.equal({ openId: '', saved: [], isShortlist: false, pages: 1 });
      expect(readState({ saved: ',,a,,a', only: 'x', pages: '-3' })).to.deep.equal({
        openId: '',
        saved: ['a'],
        isShortlist: false,
        pages: 1,
      });
      expect(readState({ pages: '1e9' }).pages).to.equal(1);
    });

    it('notes and forgets', () => {
      expect(toggleSaved(['a'], 'b')).to.deep.equal(['a', 'b']);
      expect(toggleSaved(['a', 'b'], 'a')).to.deep.equal(['b']);
    });
  });
});
