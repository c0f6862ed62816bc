import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/feed/model.js';
import {
  availability,
  dayAt,
  dayOf,
  daysBetween,
  endOfDay,
  instant,
  lastDay,
  signsOf,
} from '../../src/opportunity-list/availability.js';

const offer = (fields: Partial<Opportunity>): Opportunity => ({ id: 'a', title: 'A', ...fields });
const utc = (time: number) => new Date(time).toISOString();

describe('availability', () => {
  describe('R29: days are days in Berlin', () => {
    const days: readonly (readonly [string, string])[] = [
      ['2026-11-22', '2026-11-22'],
      ['2026-11-22T23:59:59', '2026-11-22'],
      ['2026-11-22T22:59:59Z', '2026-11-22'],
      ['2026-11-22T23:00:00Z', '2026-11-23'],
      ['2026-07-01T21:59:59Z', '2026-07-01'],
      ['2026-07-01T22:00:00Z', '2026-07-02'],
      ['2026-11-22T20:00:00-05:00', '2026-11-23'],
      ['2026-11-23T05:00:00+09:00', '2026-11-22'],
    ];
    for (const [iso, day] of days) {
      it(`${iso} is on ${day}`, () => expect(dayOf(iso)).to.equal(day));
    }
  });

  describe('R29: midnight follows daylight saving', () => {
    const midnights: readonly (readonly [string, string])[] = [
      ['2026-11-22', '2026-11-22T23:00:00.000Z'],
      ['2026-07-01', '2026-07-01T22:00:00.000Z'],
      // Clocks go forward in the night to 29 March and back in the night to 25 October.
      ['2026-03-28', '2026-03-28T23:00:00.000Z'],
      ['2026-03-29', '2026-03-29T22:00:00.000Z'],
      ['2026-10-24', '2026-10-24T22:00:00.000Z'],
      ['2026-10-25', '2026-10-25T23:00:00.000Z'],
      ['2026-12-31', '2026-12-31T23:00:00.000Z'],
      ['2028-02-28', '2028-02-28T23:00:00.000Z'],
    ];
    for (const [day, end] of midnights) {
      it(`${day} ends at ${end}`, () => {
        const time = endOfDay(day);
        expect(utc(time)).to.equal(end);
        expect(dayAt(time - 1)).to.equal(day);
        expect(daysBetween(day, dayAt(time))).to.equal(1);
      });
    }

    it('reads times without a zone by the clock in Berlin', () => {
      expect(utc(instant('2026-12-12T14:00'))).to.equal('2026-12-12T13:00:00.000Z');
      expect(utc(instant('2026-06-12T14:00:30'))).to.equal('2026-06-12T12:00:30.000Z');
      expect(utc(instant('2026-06-12T23:12:33.123'))).to.equal('2026-06-12T21:12:33.123Z');
      expect(utc(instant('2026-12-12T23:12:33.123'))).to.equal('2026-12-12T22:12:33.123Z');
      expect(utc(instant('2026-06-12T24:00'))).to.equal('2026-06-12T22:00:00.000Z');
      expect(utc(instant('2026-06-12T14:00:00+02:00'))).to.equal('2026-06-12T12:00:00.000Z');
      // Half past two is skipped that night: any time near it will do, as long as it is one.
      expect(utc(instant('2026-03-29T02:30'))).to.equal('2026-03-29T01:30:00.000Z');
    });
  });

  it('knows the last day: what ends first counts, ongoing offers have none', () => {
    expect(lastDay(offer({}))).to.equal(undefined);
    expect(lastDay(offer({ start: '2020-01-01', commitment: 'regular' }))).to.equal(undefined);
    expect(lastDay(offer({ start: '2026-12-12', commitment: 'once' }))).to.equal('2026-12-12');
    expect(lastDay(offer({ end: '2026-12-14', validThrough: '2026-12-10' }))).to.equal(
      '2026-12-10',
    );
    expect(lastDay(offer({ end: '2026-12-12T23:30:00Z' }))).to.equal('2026-12-13');
    expect(lastDay(offer({ validThrough: '2026-12-12T23:00:00Z' }))).to.equal('2026-12-13');
    expect(lastDay(offer({ validThrough: '2026-12-12T22:59:59Z' }))).to.equal('2026-12-12');
    // Of two ends the first by the clock in Berlin, not by how they are written.
    expect(lastDay(offer({ end: '2026-12-13', validThrough: '2026-12-12T23:30:00Z' }))).to.equal(
      '2026-12-13',
    );
  });

  describe('who is shown how', () => {
    const today = '2026-11-22';
    const table: readonly (readonly [Partial<Opportunity>, string])[] = [
      [{}, 'open'],
      [{ validThrough: '2026-11-22' }, 'open'],
      [{ validThrough: '2026-11-21' }, 'over'],
      [{ validThrough: '2026-11-21T22:59:59Z' }, 'over'],
      [{ validThrough: '2026-11-21T23:00:00Z' }, 'open'],
      [{ end: '2026-11-21' }, 'over'],
      [{ end: '2026-11-22T08:00:00+01:00' }, 'open'],
      [{ end: '2026-11-22T23:30:00Z' }, 'open'],
      [{ validThrough: '2027-01-01', end: '2026-01-01' }, 'over'],
      [{ start: '2019-01-01' }, 'open'],
      [{ status: 'open', modified: '2012-01-01' }, 'open'],
      [{ status: 'closed' }, 'over'],
      [{ status: 'full' }, 'full'],
      [{ places: 0 }, 'full'],
      [{ status: 'paused' }, 'paused'],
      [{ status: 'full', end: '2026-11-21' }, 'over'],
    ];
    for (const [fields, expected] of table) {
      it(`${JSON.stringify(fields)} is ${expected}`, () => {
        expect(availability(offer(fields), today)).to.equal(expected);
      });
    }
  });

  describe('signs', () => {
    const today = '2026-11-22';
    const none = { daysLeft: undefined, placesLeft: undefined, untouchedSince: undefined };
    const table: readonly (readonly [string, Partial<Opportunity>, object])[] = [
      ['nothing special', {}, { state: 'open', isNew: false }],
      ['new today', { published: today }, { state: 'open', isNew: true }],
      ['new for two weeks', { published: '2026-11-08' }, { state: 'open', isNew: true }],
      ['not longer', { published: '2026-11-07' }, { state: 'open', isNew: false }],
      ['not from the future', { published: '2026-12-01' }, { state: 'open', isNew: false }],
      ['last day', { end: today }, { state: 'open', isNew: false, daysLeft: 0 }],
      ['a week left', { validThrough: '2026-11-29' }, { state: 'open', isNew: false, daysLeft: 7 }],
      ['longer', { validThrough: '2026-11-30' }, { state: 'open', isNew: false }],
      ['few places', { places: 2 }, { state: 'open', isNew: false, placesLeft: 2 }],
      ['more places', { places: 3 }, { state: 'open', isNew: false }],
      ['full is not new', { status: 'full', published: today }, { state: 'full', isNew: false }],
      [
        'untouched for more than a year',
        { published: '2024-01-01', modified: '2025-11-21' },
        { state: 'open', isNew: false, untouchedSince: '2025-11-21' },
      ],
      [
        'untouched since it was published',
        { published: '2025-11-20T23:30:00Z' },
        { state: 'open', isNew: false, untouchedSince: '2025-11-21' },
      ],
      ['touched within a year', { modified: '2025-11-22' }, { state: 'open', isNew: false }],
    ];
    for (const [name, fields, expected] of table) {
      it(name, () => expect(signsOf(offer(fields), today)).to.deep.equal({ ...none, ...expected }));
    }
  });
});
