import { expect } from '@open-wc/testing';
import { berlinTime, clock, isOpen, weekRows } from '../../src/actor-map/opening-hours.js';
import { parseHours } from '../../src/feed/opening-hours.js';

const [mo, we, sa, su] = [0, 2, 5, 6];
const at = (day: number, time: string) => {
  const [hours, minutes] = time.split(':').map(Number);
  return { day, minute: hours! * 60 + minutes! };
};

describe('opening hours', () => {
  const open: [string, number, string, boolean][] = [
    ['Mo-Fr 09:00-17:00', mo, '09:00', true],
    ['Mo-Fr 09:00-17:00', mo, '17:00', false],
    ['Mo-Fr 9:00-17:00', sa, '12:00', false],
    ['Mo 09:30-12:45', mo, '09:29', false],
    ['Mo 09:30-12:45', mo, '09:30', true],
    ['Mo 09:30-12:45', mo, '12:44', true],
    ['Mo 09:30-12:45', mo, '12:45', false],
    ['Mo 24:00-02:00', mo, '23:59', false],
    // Commas at the end of a list are a slip that leaves nothing to guess.
    ['Mo, 10:00-12:00,', mo, '11:00', true],
    ['Mo, 10:00-12:00,', we, '11:00', false],
    ['Mo,We 10:00-12:00,14:00-18:00', we, '13:00', false],
    ['Mo, We 10:00-12:00, 14:00-18:00', we, '14:30', true],
    ['Mo-Fr 09:00-12:00; We off', we, '10:00', false],
    ['Mo-Fr 09:00-12:00; We closed', mo, '10:00', true],
    ['Mo-Fr 08:00-18:00; We 12:00-20:00', we, '09:00', false],
    ['Mo-Fr 09:00-12:00, Mo 14:00-16:00', mo, '15:00', true],
    ['Mo-Fr 09:00-12:00, Mo 14:00-16:00', mo, '10:00', true],
    ['Mo-Fr 09:00-12:00, We off', we, '10:00', false],
    ['Mo-Fr 09:00-12:00, We off', mo, '10:00', true],
    ['24/7', su, '03:00', true],
    ['00:00-00:00', su, '12:00', true],
    ['Fr-Mo 10:00-12:00', su, '11:00', true],
    ['Fr-Mo 10:00-12:00', we, '11:00', false],
    ['Sa 22:00-02:00', su, '01:30', true],
    ['Sa 22:00-02:00', sa, '01:30', false],
    ['Su 22:00-02:00', mo, '01:00', true],
    ['Mo 18:00+', mo, '22:00', true],
    ['10:00-14:00', su, '11:00', true],
    ['Mo-Fr 10:00-12:00; PH off', mo, '11:00', true],
    ['mo-fr 10:00-12:00', mo, '11:00', true],
    ['Mo-Fr: 10:00-12:00', mo, '11:00', true],
    ['Mo-Su,PH 10:00-24:00', su, '23:59', true],
    ['Mo 10:00-12:00 "nur mit Termin"', mo, '11:00', true],
  ];
  for (const [text, day, time, expected] of open) {
    it(`${text} is ${expected ? 'open' : 'closed'} on day ${day} at ${time}`, () => {
      expect(isOpen(parseHours(text)!, at(day, time))).to.equal(expected);
    });
  }

  for (const text of [
    'Mar-Oct 10:00-18:00',
    'Th[1] 18:00-20:00',
    'sunrise-sunset',
    'week 1-20 Mo 10:00-12:00',
    'nach Vereinbarung',
    'Mo 10:00-12:00 nach Vereinbarung',
    'Mo-Fr off bis Mai',
    'Mo-Fr 9-17',
    'Mo 29:00-31:00',
    'Mo 10:00-49:00',
    'Mo 10:00-17:60',
    'Mo 10:00',
    'Mo-Fr; Sa 10:00-12:00',
    'Mo 10:00-12:00; Tu-Fr "nach Vereinbarung"',
    '',
    ';;',
    '""',
    '" "',
  ]) {
    it(`does not guess at "${text}"`, () => expect(parseHours(text)).to.equal(undefined));
  }

  it('keeps comments, and knows that they say nothing about now', () => {
    const week = parseHours('"nach Vereinbarung"')!;
    expect(week.notes).to.deep.equal(['nach Vereinbarung']);
    expect(isOpen(week, at(mo, '10:00'))).to.equal(undefined);
    expect(weekRows(week)).to.deep.equal([]);
  });

  it('says closed where the hours say it, with or without a reason', () => {
    for (const text of [
      'Mo-Su off "Umbau"',
      'Mo-Su off',
      'off',
      'closed',
      'Mo-Fr closed; Sa,Su off',
    ]) {
      const week = parseHours(text)!;
      expect(isOpen(week, at(mo, '10:00')), text).to.equal(false);
      expect(weekRows(week), text).to.deep.equal([{ from: 0, to: 6, spans: [] }]);
    }
    expect(isOpen(parseHours('PH off')!, at(mo, '10:00'))).to.equal(undefined);
  });

  it('knows neither open nor closed after the least of an open end', () => {
    const week = parseHours('Mo-Fr 12:00-14:00,18:00-22:00+; Sa 12:00-14:00+,18:00-20:00')!;
    expect(isOpen(week, at(mo, '21:59'))).to.equal(true);
    expect(isOpen(week, at(mo, '22:30'))).to.equal(undefined);
    expect(isOpen(week, at(mo, '15:00'))).to.equal(false);
    expect(isOpen(week, at(sa, '15:00'))).to.equal(undefined);
    expect(isOpen(week, at(sa, '19:00'))).to.equal(true);
    expect(isOpen(week, at(sa, '21:00'))).to.equal(false);
  });

  it('an open end may go on past midnight, also into a day of rest or of other hours', () => {
    const bar = parseHours('Su 18:00+; Tu 20:00-22:00+; We 02:00-03:00,18:00-20:00')!;
    expect(isOpen(bar, at(su, '23:59'))).to.equal(true);
    expect(isOpen(bar, at(mo, '00:00'))).to.equal(undefined);
    expect(isOpen(bar, at(mo, '03:59'))).to.equal(undefined);
    expect(isOpen(bar, at(mo, '04:00'))).to.equal(false);
    expect(isOpen(bar, at(we, '01:59'))).to.equal(undefined);
    expect(isOpen(bar, at(we, '02:00'))).to.equal(true);
    expect(isOpen(bar, at(we, '03:00'))).to.equal(false);
    const museum = parseHours('Mo-Su 10:00+')!;
    expect(isOpen(museum, at(mo, '00:30'))).to.equal(false);
  });

  it('a day with an open end is not in the row of one without', () => {
    expect(weekRows(parseHours('Mo 18:00-24:00; Tu 18:00+')!).length).to.equal(3);
  });

  it('days that differ in one thing alone have rows of their own', () => {
    const hours = 'Mo 09:00-17:00; Tu 10:00-17:00; We 10:00-18:00; Th 10:00-18:00,19:00-20:00';
    expect(weekRows(parseHours(hours)!).map(({ to }) => to)).to.deep.equal([0, 1, 2, 3, 6]);
  });

  it('knows the hours of holidays', () => {
    expect(parseHours('Mo-Fr 10:00-12:00')!.holidays).to.equal(undefined);
    expect(parseHours('Mo-Fr 10:00-12:00; PH off')!.holidays).to.deep.equal([]);
    expect(parseHours('PH 10:00-12:00')!.holidays).to.deep.equal([{ from: 600, to: 720 }]);
  });

  it('survives long nonsense', () => {
    for (const text of ['Mo,', 'Mo-Fr ', '"', '1', '09:00-', 'Mo 09:00-10:00, ']) {
      expect(() => parseHours(text.repeat(5000))).not.to.throw();
    }
  });

  it('groups neighbouring days with the same hours', () => {
    const rows = weekRows(parseHours('Mo-Fr 09:00-17:00; We 13:00-15:00,09:00-12:00')!);
    expect(rows.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 1],
      [2, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(rows[1]!.spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`)).to.deep.equal([
      '09:00–12:00',
      '13:00–15:00',
    ]);
    expect(clock(1440)).to.equal('24:00');
    expect(clock(1500)).to.equal('01:00');
  });

  it('R29: tells the time in Berlin, in winter and in summer', () => {
    expect(berlinTime(new Date('2026-01-05T08:30:00Z'))).to.deep.equal({ day: 0, minute: 570 });
    expect(berlinTime(new Date('2026-07-05T22:30:00Z'))).to.deep.equal({ day: 0, minute: 30 });
    expect(berlinTime(new Date('2026-03-29T01:00:00Z'))).to.deep.equal({ day: 6, minute: 180 });
  });
});
