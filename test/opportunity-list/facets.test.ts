import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/feed/model.js';
import { ageFacet } from '../../src/opportunity-list/age-facet.js';
import { isDated } from '../../src/opportunity-list/dated.js';
import { timeIds } from '../../src/opportunity-list/time-facet.js';

const offer = (fields: Partial<Opportunity>): Opportunity => ({ id: 'a', title: 'A', ...fields });

describe('opportunity list: what offers are filtered by', () => {
  const ages: readonly (readonly [Partial<Opportunity>, string])[] = [
    [{}, 'a0 a14 a16 a18 a27 a60'],
    [{ minAge: 16, maxAge: 18 }, 'a16 a18'],
    [{ minAge: 17, maxAge: 17 }, 'a16'],
    [{ minAge: 60 }, 'a60'],
    [{ maxAge: 13 }, 'a0'],
  ];
  for (const [fields, expected] of ages) {
    it(`ages of ${JSON.stringify(fields)}`, () => {
      expect(ageFacet(() => true).values(offer(fields))).to.deep.equal(expected.split(' '));
    });
  }

  const times: readonly (readonly [Partial<Opportunity>, string])[] = [
    [{ start: '2026-12-12T16:00', end: '2026-12-12T18:00' }, 'afternoon evening'],
    [{ start: '2026-12-12T14:00' }, 'afternoon'],
    [{ start: '2026-12-12T14:00', end: '2026-12-12T17:59' }, 'afternoon'],
    [{ start: '2026-12-12' }, ''],
    // Of a weekend nobody can tell which hours it takes.
    [{ start: '2026-12-12T14:00', end: '2026-12-13T15:00' }, ''],
  ];
  for (const [fields, expected] of times) {
    it(`time of ${JSON.stringify(fields)}`, () => {
      const parts = expected.split(' ').filter(Boolean);
      expect(timeIds(offer(fields))).to.have.members(parts.flatMap((part) => [part, `sa-${part}`]));
    });
  }
});

describe('opportunity list: what can be put into a calendar', () => {
  const table: readonly (readonly [boolean, Partial<Opportunity>])[] = [
    [true, { start: '2026-12-12', commitment: 'once' }],
    [false, { start: '2026-12-12' }],
    [false, { commitment: 'once' }],
    [true, { start: '2026-12-01', end: '2027-01-01' }],
    [false, { start: '2026-12-01', end: '2027-01-02' }],
    [true, { start: '2026-12-01', slots: [{ day: 'mo', from: '15:00' }] }],
    [false, { start: '2026-12-01', slots: [{ day: 'mo', part: 'evening' }] }],
    [false, { start: '2026-12-01', slots: [{ from: '15:00' }] }],
  ];
  for (const [expected, fields] of table) {
    it(`${JSON.stringify(fields)}: ${expected ? 'yes' : 'no'}`, () => {
      expect(isDated(offer(fields))).to.equal(expected);
    });
  }
});
