import { expect } from '@open-wc/testing';
import type { Feed, Funder, FunderRole, Period } from '../../src/feed/model.js';
import {
  activeOn,
  berlinDay,
  deciding,
  digitsOf,
  funderRoles,
  grouped,
  membersWith,
  type BannerView,
} from '../../src/funder-banner/funder-banner.view.js';
import { viewWithPast } from '../../src/funder-banner/past.js';

const feedOf = (funders: readonly Funder[], period?: Period): Feed => ({
  version: '1.0',
  language: 'de',
  ...(period && { programme: { name: 'Programm', period } }),
  categories: [],
  districts: [],
  actors: [],
  opportunities: [],
  quotes: [],
  funders,
});

const funder = (id: string, role?: FunderRole, more: Partial<Funder> = {}): Funder => ({
  id,
  name: id,
  ...(role && { role }),
  ...more,
});

const during = (from?: string, to?: string): Partial<Funder> => ({
  period: { ...(from && { from }), ...(to && { to }) },
});

interface Settings {
  readonly day: string;
  readonly roles: readonly FunderRole[];
  readonly includePast: boolean;
}

const view = (feed: Feed, settings: Partial<Settings> = {}): BannerView => {
  const { day = '2026-06-15', roles = [], includePast = false } = settings;
  const members = membersWith(feed, roles.length ? roles : funderRoles);
  const full = viewWithPast(members, day, includePast);
  // While somebody funds, the banner does without the past: that must come to the same.
  if (!includePast && deciding(members).some(activeOn(day))) {
    expect(grouped(members.filter(activeOn(day)))).to.deep.equal(full.groups);
  }
  return full;
};

/** `funder 2020–2023: a b(2020–2021)`: one line per group. */
const lines = (groups: BannerView['groups']): string[] =>
  groups.map(({ id, years, members }) => {
    const text = (y: typeof years) => (y ? `${y.from}–${y.to}` : '');
    const names = members.map((m) => m.funder.id + (m.years ? `(${text(m.years)})` : ''));
    return `${[id, text(years)].filter(Boolean).join(' ')}: ${names.join(' ')}`;
  });

const everyRole: readonly FunderRole[] = [
  'supporter',
  'partner',
  'strategic-partner',
  'carrier',
  'funder',
  'state',
  'federal',
  'eu',
];

describe('funder banner view', () => {
  it('says years in digits alone', () => {
    const years = (...periods: Partial<Funder>[]) =>
      digitsOf(
        membersWith(
          feedOf(periods.map((period, n) => funder(`f${n}`, 'funder', period))),
          funderRoles,
        ),
      );
    expect(years(during('2020-07-01', '2023-12-31'))).to.equal(' (2020–2023)');
    expect(years(during('2020-07-01', '2021-12-31'), during('2019-01-01'))).to.equal(
      ' (2019–2021)',
    );
    expect(years(during('2020-07-01', '2020-12-31'))).to.equal(' (2020)');
    expect(years(during())).to.equal('');
  });

  describe('roles', () => {
    const feed = feedOf(everyRole.map((role) => funder(role, role)));
    const table: readonly [roles: readonly FunderRole[], expected: readonly string[]][] = [
      [
        [],
        [
          'eu: eu',
          'funder: federal state funder',
          'carrier: carrier',
          'strategic-partner: strategic-partner',
          'partner: partner',
          'supporter: supporter',
        ],
      ],
      [
        ['partner', 'eu'],
        ['partner: partner', 'eu: eu'],
      ],
      [
        ['state', 'partner', 'federal'],
        ['funder: state federal', 'partner: partner'],
      ],
    ];
    for (const [roles, expected] of table) {
      it(`shows ${roles.join(' ') || 'all'} in order`, () => {
        expect(lines(view(feed, { roles }).groups)).to.deep.equal(expected);
      });
    }

    it('takes a record without a role for a funder', () => {
      expect(lines(view(feedOf([funder('a')])).groups)).to.deep.equal(['funder: a']);
    });

    it('sorts by `order`, records without one last and as in the feed', () => {
      const funders = [
        funder('c'),
        funder('d'),
        funder('b', 'funder', { order: 2 }),
        funder('a', 'funder', { order: -1 }),
      ];
      expect(lines(view(feedOf(funders)).groups)).to.deep.equal(['funder: a b c d']);
    });
  });

  describe('periods', () => {
    const a = funder('a', 'funder', during('2020-07-01', '2023-12-31'));
    const b = funder('b', 'funder', during('2024-01-01'));
    const c = funder('c', 'funder', during(undefined, '2019-12-31'));
    const p = funder('p', 'partner', during('2020-01-01'));
    const table: readonly [name: string, Feed, day: string, shown: string[], past: string[]][] = [
      ['first day', feedOf([a, b]), '2020-07-01', ['funder: a'], []],
      ['last day', feedOf([a, b]), '2023-12-31', ['funder: a'], []],
      ['day after', feedOf([a, b]), '2024-01-01', ['funder: b'], ['funder 2020–2023: a']],
      ['the last ones', feedOf([a, c]), '2024-01-01', ['funder 2020–2023: a'], ['funder –2019: c']],
      ['before all', feedOf([a, b]), '2001-01-01', ['funder 2020–2023: a'], []],
      ['before an open end', feedOf([b]), '2001-01-01', ['funder 2024–: b'], []],
      ['after an open start', feedOf([c]), '2026-01-01', ['funder –2019: c'], []],
      ['a gap between two phases', feedOf([c, b]), '2022-01-01', ['funder –2019: c'], []],
      [
        'a partner stays when the money has ended',
        feedOf([p, a]),
        '2026-01-01',
        ['funder 2020–2023: a', 'partner: p'],
        [],
      ],
      [
        'the EU gives money, too',
        feedOf([funder('e', 'eu', during('2020-01-01', '2023-12-31')), p]),
        '2026-01-01',
        ['eu 2020–2023: e', 'partner: p'],
        [],
      ],
      [
        'by role, whether of today or not',
        feedOf([
          p,
          funder('s', 'supporter'),
          funder('t', 'strategic-partner', during('2020-01-01', '2023-12-31')),
          funder('q', 'partner', during('2021-01-01', '2023-12-31')),
          a,
        ]),
        '2026-01-01',
        [
          'funder 2020–2023: a',
          'strategic-partner 2020–2023: t',
          'partner: p',
          'partner 2021–2023: q',
          'supporter: s',
        ],
        [],
      ],
      [
        'only partners, over',
        feedOf([funder('q', 'partner', during('2020-01-01', '2021-06-30'))]),
        '2026-01-01',
        ['partner 2020–2021: q'],
        [],
      ],
      [
        'the programme’s period stands in',
        feedOf([funder('x'), funder('y', 'funder', during('2025-01-01'))], {
          from: '2020-01-01',
          to: '2023-12-31',
        }),
        '2026-01-01',
        ['funder: y'],
        ['funder 2020–2023: x'],
      ],
      [
        'the programme is over',
        feedOf([funder('x'), funder('y', 'carrier')], { from: '2020-07-01', to: '2023-12-31' }),
        '2026-01-01',
        ['funder 2020–2023: x', 'carrier 2020–2023: y'],
        [],
      ],
      [
        'own years where they differ from the heading’s',
        feedOf([
          funder('x', 'funder', during('2010-01-01', '2012-12-31')),
          funder('y', 'funder', during('2011-01-01', '2014-12-31')),
          funder('now'),
        ]),
        '2026-01-01',
        ['funder: now'],
        ['funder 2010–2014: x(2010–2012) y(2011–2014)'],
      ],
      [
        'the years of a heading begin with whoever was first, in whatever order they stand',
        feedOf([
          funder('y', 'funder', during('2011-01-01', '2014-12-31')),
          funder('x', 'funder', during('2010-01-01', '2012-12-31')),
          funder('now'),
        ]),
        '2026-01-01',
        ['funder: now'],
        ['funder 2010–2014: y(2011–2014) x(2010–2012)'],
      ],
      ['none at all', feedOf([]), '2026-01-01', [], []],
    ];
    for (const [name, feed, day, shown, past] of table) {
      it(`${name}: ${day}`, () => {
        expect(lines(view(feed, { day }).groups)).to.deep.equal(shown);
        expect(view(feed, { day }).past).to.deep.equal([]);
        expect(lines(view(feed, { day, includePast: true }).groups)).to.deep.equal(shown);
        expect(lines(view(feed, { day, includePast: true }).past)).to.deep.equal(past);
      });
    }

    it('never shows an empty strip when there is anyone to show', () => {
      for (const day of ['1900-01-01', '2020-01-01', '2022-01-01', '2099-01-01']) {
        for (const roles of [[], ['partner'], ['funder']] as const) {
          const feed = feedOf([a, b, c, p]);
          expect(view(feed, { day, roles }).groups, `${day} ${roles}`).to.not.be.empty;
        }
      }
    });

    it('reads a time as the day in Berlin', () => {
      expect(berlinDay('2023-12-31T23:30:00Z')).to.equal('2024-01-01');
      expect(berlinDay('2023-12-31')).to.equal('2023-12-31');
      // Without a zone, the clock in Berlin is meant, wherever the reader is.
      expect(berlinDay('2023-12-31T23:59:59')).to.equal('2023-12-31');
      expect(berlinDay('2024-01-01T00:00')).to.equal('2024-01-01');
      expect(berlinDay('2023-12-31T18:30:00-05:00')).to.equal('2024-01-01');
      expect(berlinDay('2026-06-30T22:30:00Z')).to.equal('2026-07-01');
      expect(berlinDay('2026-06-30T21:59:59Z')).to.equal('2026-06-30');
    });

    it('asks the slow calendar only late in the evening', () => {
      const { toLocaleDateString } = Date.prototype;
      let asked = 0;
      Date.prototype.toLocaleDateString = function (...given: []) {
        asked++;
        return toLocaleDateString.apply(this, given);
      };
      try {
        for (const hour of ['00', '12', '21']) berlinDay(`2026-06-30T${hour}:30:00Z`);
        expect(asked).to.equal(0);
        berlinDay('2026-06-30T22:30:00Z');
        expect(asked).to.equal(1);
      } finally {
        Date.prototype.toLocaleDateString = toLocaleDateString;
      }
    });
  });

  for (const count of [1, 2, 9, 60, 500]) {
    it(`shows each of ${count} records once`, () => {
      const roles = [...everyRole];
      const feed = feedOf(
        Array.from({ length: count }, (_, i) =>
          funder(`f${i}`, roles[i % roles.length], i % 7 ? {} : during('2001-01-01', '2002-01-01')),
        ),
      );
      const { groups, past } = view(feed, { includePast: true });
      const ids = [...groups, ...past].flatMap(({ members }) => members.map((m) => m.funder.id));
      expect(new Set(ids).size).to.equal(count);
      expect(ids).to.have.length(count);
    });
  }
});
