import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/feed/model.js';
import { calendarFile, type CalendarEntry } from '../../src/opportunity-list/calendar.js';
import { mailTo } from '../../src/opportunity-list/outward.js';

const options = { host: 'example.org', now: Date.parse('2026-11-22T12:00:00Z') };
const entry = (offer: Partial<Opportunity>, texts: Partial<CalendarEntry> = {}): CalendarEntry => ({
  title: 'Titel',
  description: '',
  location: '',
  ...texts,
  offer: { id: 'a', title: 'Titel', start: '2026-12-12', ...offer },
});
const raw = (...entries: CalendarEntry[]) => calendarFile(entries, options);
/** RFC 5545, 3.1: lines are put together again before anything else is read. */
const lines = (...entries: CalendarEntry[]) =>
  raw(...entries)
    .replaceAll('\r\n ', '')
    .split('\r\n');
const events = (...entries: CalendarEntry[]) => {
  const all = lines(...entries);
  return all.slice(all.indexOf('BEGIN:VEVENT'));
};
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('opportunity list: calendar file (RFC 5545)', () => {
  it('begins, ends and breaks lines as it should', () => {
    const file = raw(entry({}));
    expect(file).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(file).to.match(/\r\nEND:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
  });

  it('nests its parts', () => {
    const open: string[] = [];
    for (const line of lines(entry({}), entry({ id: 'b' }))) {
      const [, word, name] = /^(BEGIN|END):(\w+)$/.exec(line) ?? [];
      if (word === 'BEGIN') open.push(name ?? '');
      if (word === 'END') expect(open.pop()).to.equal(name);
    }
    expect(open).to.deep.equal([]);
  });

  it('brings the time zone that its times name', () => {
    const all = lines(entry({ start: '2026-12-12T14:00:00+01:00' }));
    const zone = all.slice(all.indexOf('BEGIN:VTIMEZONE'), all.indexOf('END:VTIMEZONE'));
    expect(zone).to.include.members([
      'TZID:Europe/Berlin',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(all).to.include('DTSTART;TZID=Europe/Berlin:20261212T140000');
  });

  it('gives each event what it must have', () => {
    const found = events(entry({}));
    expect(found).to.include.members([
      'UID:a@example.org',
      'DTSTAMP:20261122T120000Z',
      'SUMMARY:Titel',
    ]);
  });

  describe('times', () => {
    const table: readonly (readonly [Partial<Opportunity>, readonly string[]])[] = [
      [{ start: '2026-12-12' }, ['DTSTART;VALUE=DATE:20261212', 'DTEND;VALUE=DATE:20261213']],
      [
        { start: '2026-12-31', end: '2027-01-02' },
        ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270103'],
      ],
      [
        { start: '2026-12-12T13:00:00Z', end: '2026-12-12T17:00:00Z' },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T180000'],
      ],
      // Midnights that nobody meant.
      [
        { start: '2026-12-11T23:00:00.000Z', end: '2026-12-12T23:00:00.000Z' },
        ['DTSTART;VALUE=DATE:20261212', 'DTEND;VALUE=DATE:20261214'],
      ],
      [
        {
          start: '2026-12-12T00:00:00',
          commitment: 'once',
          slots: [{ day: 'sa', from: '14:00', to: '16:00' }],
        },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T160000'],
      ],
      // Summer.
      [
        { start: '2027-06-12T14:00:00Z', end: '2027-06-12T20:00:00Z' },
        ['DTSTART;TZID=Europe/Berlin:20270612T160000', 'DTEND;TZID=Europe/Berlin:20270612T220000'],
      ],
      // Local time, no end: an hour.
      [
        { start: '2026-12-12T14:00' },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T150000'],
      ],
      // Begins at an hour, ends on a day: the whole of it belongs to it, and on the same day nobody knows.
      [
        { start: '2026-12-12T14:00', end: '2026-12-14' },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261215T000000'],
      ],
      [
        { start: '2026-12-12T14:00', end: '2026-12-12' },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T150000'],
      ],
      // Into the night, also that in which clocks go forward.
      [
        {
          start: '2027-03-27',
          commitment: 'regular',
          slots: [{ day: 'sa', from: '22:00', to: '02:30' }],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270327T220000',
          'DTEND;TZID=Europe/Berlin:20270328T033000',
          'RRULE:FREQ=WEEKLY;BYDAY=SA',
        ],
      ],
      // From midnight on: that is the next day.
      [
        {
          start: '2027-03-01',
          commitment: 'regular',
          slots: [{ day: 'sa', from: '24:00', to: '02:00' }],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270307T000000',
          'DTEND;TZID=Europe/Berlin:20270307T020000',
          'RRULE:FREQ=WEEKLY;BYDAY=SU',
        ],
      ],
      // A weekday that does not come before the end makes no series; without any series the dates are left.
      [
        {
          start: '2027-03-01',
          end: '2027-03-03',
          commitment: 'regular',
          slots: [
            { day: 'fr', from: '15:00', to: '17:00' },
            { day: 'tu', from: '18:00', to: '19:00' },
          ],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270302T180000',
          'DTEND;TZID=Europe/Berlin:20270302T190000',
          'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270303T225959Z',
        ],
      ],
      [
        {
          start: '2027-03-01',
          end: '2027-03-03',
          commitment: 'regular',
          slots: [{ day: 'fr', from: '15:00' }],
        },
        ['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270304'],
      ],
      // What happens once is no series, whatever its times.
      [
        {
          start: '2026-12-12T14:00',
          end: '2026-12-12T18:00',
          commitment: 'once',
          slots: [{ day: 'sa', from: '14:00', to: '16:00' }],
        },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T180000'],
      ],
      // On one day, the hours may stand in its slot.
      [
        {
          start: '2026-12-12',
          commitment: 'once',
          slots: [
            { day: 'sa', from: '14:00', to: '16:00' },
            { day: 'su', from: '09:00', to: '10:00' },
          ],
        },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T160000'],
      ],
      [
        {
          start: '2026-12-12',
          end: '2026-12-12',
          commitment: 'once',
          slots: [{ from: '20:00', to: '01:00' }],
        },
        ['DTSTART;TZID=Europe/Berlin:20261212T200000', 'DTEND;TZID=Europe/Berlin:20261213T010000'],
      ],
      // One day is one, whatever is said of how often.
      [
        { start: '2026-12-12', end: '2026-12-12', slots: [{ from: '14:00', to: '16:00' }] },
        ['DTSTART;TZID=Europe/Berlin:20261212T140000', 'DTEND;TZID=Europe/Berlin:20261212T160000'],
      ],
      [
        {
          start: '2026-12-12',
          end: '2026-12-12',
          commitment: 'flexible',
          slots: [{ from: '20:00', to: '01:00' }],
        },
        ['DTSTART;TZID=Europe/Berlin:20261212T200000', 'DTEND;TZID=Europe/Berlin:20261213T010000'],
      ],
      // Which of several hours, or of several days, nobody knows.
      [
        {
          start: '2026-12-12',
          commitment: 'once',
          slots: [
            { day: 'sa', from: '10:00', to: '12:00' },
            { day: 'sa', from: '14:00', to: '16:00' },
          ],
        },
        ['DTSTART;VALUE=DATE:20261212', 'DTEND;VALUE=DATE:20261213'],
      ],
      [
        {
          start: '2026-12-12',
          end: '2026-12-13',
          commitment: 'once',
          slots: [{ from: '14:00', to: '16:00' }],
        },
        ['DTSTART;VALUE=DATE:20261212', 'DTEND;VALUE=DATE:20261214'],
      ],
      // From the same hour, but not for as long.
      [
        {
          start: '2027-03-01',
          commitment: 'regular',
          slots: [
            { day: 'mo', from: '15:00', to: '17:00' },
            { day: 'tu', from: '15:00', to: '18:00' },
          ],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270301T150000',
          'DTEND;TZID=Europe/Berlin:20270301T170000',
          'RRULE:FREQ=WEEKLY;BYDAY=MO',
          'DTSTART;TZID=Europe/Berlin:20270302T150000',
          'DTEND;TZID=Europe/Berlin:20270302T180000',
          'RRULE:FREQ=WEEKLY;BYDAY=TU',
        ],
      ],
      // Hours of no day are on none, also beside those of one.
      [
        {
          start: '2027-03-02',
          commitment: 'regular',
          slots: [{ from: '09:00' }, { day: 'tu', from: '15:00' }],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270302T150000',
          'DTEND;TZID=Europe/Berlin:20270302T160000',
          'RRULE:FREQ=WEEKLY;BYDAY=TU',
        ],
      ],
      // The last day of a series may be its only one, and midnight after Sunday is on Monday.
      [
        {
          start: '2027-03-01',
          end: '2027-03-02',
          commitment: 'regular',
          slots: [{ day: 'tu', from: '18:00', to: '19:00' }],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270302T180000',
          'DTEND;TZID=Europe/Berlin:20270302T190000',
          'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270302T225959Z',
        ],
      ],
      [
        { start: '2027-03-01', slots: [{ day: 'su', from: '24:00' }] },
        [
          'DTSTART;TZID=Europe/Berlin:20270308T000000',
          'DTEND;TZID=Europe/Berlin:20270308T010000',
          'RRULE:FREQ=WEEKLY;BYDAY=MO',
        ],
      ],
      // A day without hours makes no series: the dates are left, or those that have hours.
      [
        { start: '2027-03-01', end: '2027-03-07', slots: [{ day: 'tu', part: 'morning' }] },
        ['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270308'],
      ],
      [
        {
          start: '2027-03-01',
          slots: [{ day: 'mo' }, { day: 'tu', from: '15:00', to: '16:00' }],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270302T150000',
          'DTEND;TZID=Europe/Berlin:20270302T160000',
          'RRULE:FREQ=WEEKLY;BYDAY=TU',
        ],
      ],
      // What a feed says twice happens once.
      [
        {
          start: '2027-03-01',
          slots: [
            { day: 'mo', from: '15:00', to: '16:00' },
            { day: 'mo', from: '15:00', to: '16:00' },
          ],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270301T150000',
          'DTEND;TZID=Europe/Berlin:20270301T160000',
          'RRULE:FREQ=WEEKLY;BYDAY=MO',
        ],
      ],
      // Until the hour at which it begins: no day is meant.
      [
        { start: '2026-12-12', commitment: 'once', slots: [{ from: '10:00', to: '10:00' }] },
        ['DTSTART;TZID=Europe/Berlin:20261212T100000', 'DTEND;TZID=Europe/Berlin:20261212T110000'],
      ],
      // A part of the day beside hours says no second time.
      [
        {
          start: '2026-12-12',
          commitment: 'once',
          slots: [
            { day: 'sa', part: 'morning' },
            { day: 'sa', from: '10:00', to: '12:00' },
          ],
        },
        ['DTSTART;TZID=Europe/Berlin:20261212T100000', 'DTEND;TZID=Europe/Berlin:20261212T120000'],
      ],
      // Every Monday and Wednesday of a season; the series begins on one of its days.
      [
        {
          start: '2027-03-02',
          end: '2027-06-30',
          commitment: 'regular',
          slots: [
            { day: 'mo', from: '15:00', to: '17:00' },
            { day: 'we', from: '15:00', to: '17:00' },
          ],
        },
        [
          'DTSTART;TZID=Europe/Berlin:20270303T150000',
          'DTEND;TZID=Europe/Berlin:20270303T170000',
          'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270630T215959Z',
        ],
      ],
    ];
    for (const [fields, expected] of table) {
      it(JSON.stringify(fields), () => {
        const found = events(entry(fields)).filter((line) => /^(DTSTART|DTEND|RRULE)/.test(line));
        expect(found).to.deep.equal(expected);
      });
    }

    it('makes an event per time of day, each with its own id', () => {
      const found = events(
        entry({
          commitment: 'regular',
          slots: [
            { day: 'mo', from: '15:00' },
            { day: 'tu', from: '18:00' },
          ],
        }),
      );
      expect(found.filter((line) => line.startsWith('UID:'))).to.deep.equal([
        'UID:a@example.org',
        'UID:a#1@example.org',
      ]);
    });

    it('gives no two events the same id, also where one offer is called like another with a number', () => {
      const slots = [
        { day: 'mo', from: '15:00' },
        { day: 'tu', from: '18:00' },
      ] as const;
      const found = events(entry({ id: 'a', slots }), entry({ id: 'a-1', slots }));
      const ids = found.filter((line) => line.startsWith('UID:'));
      expect(new Set(ids).size).to.equal(4);
    });
  });

  it('escapes text, and lets no text make a property', () => {
    const found = events(
      entry(
        {},
        {
          title: 'Kaffee, Kuchen; Klön\\schnack',
          description: 'Eins\nZwei\r\nEND:VEVENT\u0007',
          location: 'Weg 1, 34117 Kassel',
        },
      ),
    );
    expect(found).to.include.members([
      'SUMMARY:Kaffee\\, Kuchen\\; Klön\\\\schnack',
      'DESCRIPTION:Eins\\nZwei\\nEND:VEVENT ',
      'LOCATION:Weg 1\\, 34117 Kassel',
    ]);
    expect(found.filter((line) => line === 'END:VEVENT')).to.have.length(1);
  });

  it('has no line for what is not known, and one for what is', () => {
    const optional = /^(DESCRIPTION|LOCATION|URL)/;
    expect(events(entry({})).filter((line) => optional.test(line))).to.deep.equal([]);
    const known = { description: 'Was', location: 'Wo', url: 'https://example.org/a,b' };
    expect(events(entry({}, known)).filter((line) => optional.test(line))).to.deep.equal([
      'DESCRIPTION:Was',
      'LOCATION:Wo',
      'URL:https://example.org/a,b',
    ]);
  });

  it('folds lines at 75 octets and cuts no character', () => {
    const title = 'Größenwahn 👩‍👩‍👧 '.repeat(30);
    const file = raw(entry({}, { title, url: `https://example.org/${'a'.repeat(200)}` }));
    for (const line of file.split('\r\n')) expect(octets(line), line).to.be.at.most(75);
    expect(file.replaceAll('\r\n ', '')).to.include(`SUMMARY:${title}`);
  });
});

describe('opportunity list: mail', () => {
  const table: readonly (readonly [string, string, string])[] = [
    [
      'a@example.org',
      'Interesse an: Lesen',
      'mailto:a@example.org?subject=Interesse%20an%3A%20Lesen',
    ],
    ['a+b@example.org', 'x', 'mailto:a%2Bb@example.org?subject=x'],
    [
      'a@example.org',
      'Ä & Ö?\r\nBcc: x@example.org',
      'mailto:a@example.org?subject=%C3%84%20%26%20%C3%96%3F%0D%0ABcc%3A%20x%40example.org',
    ],
    [
      'a@example.org?bcc=b@example.org',
      'x',
      'mailto:a@example.org%3Fbcc%3Db%40example.org?subject=x',
    ],
  ];
  for (const [address, subject, expected] of table) {
    it(`${address} about ${JSON.stringify(subject)}`, () => {
      expect(mailTo(address, subject)).to.equal(expected);
    });
  }
});
