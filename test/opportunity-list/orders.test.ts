import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/feed/model.js';
import { newestFirst } from '../../src/opportunity-list/newest-first.js';
import { byDeadline } from '../../src/opportunity-list/offer-orders.js';

type Fields = Partial<Opportunity>;
const offer = (fields: Fields): Opportunity => ({ id: 'a', title: 'A', ...fields });

describe('opportunity list: orders', () => {
  // The first of each pair comes first.
  const newest: readonly (readonly [Fields, Fields])[] = [
    [{ published: '2026-11-02' }, { published: '2026-11-01' }],
    [{ published: '2026-11-01' }, {}],
    [{ modified: '2026-11-02' }, { published: '2026-11-01' }],
    [{ published: '2026-11-02' }, { published: '2026-11-01', modified: '2026-11-20' }],
    [{ published: '2026-11-01' }, { published: '2026-11-02', places: 0 }],
    [{ published: '2026-11-01' }, { published: '2026-11-02', status: 'full' }],
    [{ published: '2026-11-01' }, { published: '2026-11-02', status: 'paused' }],
  ];
  for (const pair of newest) {
    it(`newest: ${JSON.stringify(pair)}`, () => {
      const [first, second] = pair.map(offer) as [Opportunity, Opportunity];
      expect(newestFirst([first, second])).to.deep.equal([first, second]);
      expect(newestFirst([second, first])).to.deep.equal([first, second]);
    });
  }

  const deadline: readonly (readonly [Fields, Fields])[] = [
    [{ validThrough: '2026-12-01' }, { validThrough: '2026-12-02' }],
    [{ validThrough: '2026-12-02' }, {}],
    [{ validThrough: '2026-12-02' }, { validThrough: '2026-12-01', places: 0 }],
    [{}, { validThrough: '2026-12-01', status: 'full' }],
  ];
  for (const pair of deadline) {
    it(`deadline: ${JSON.stringify(pair)}`, () => {
      const [first, second] = pair.map(offer) as [Opportunity, Opportunity];
      expect(byDeadline(first, second)).to.be.below(0);
      expect(byDeadline(second, first)).to.be.above(0);
    });
  }

  it('leaves what is equal as the feed has it', () => {
    const [a, b] = [offer({ id: 'a' }), offer({ id: 'b' })];
    expect(newestFirst([b, a])).to.deep.equal([b, a]);
    expect(byDeadline(a, b)).to.equal(0);
  });
});
