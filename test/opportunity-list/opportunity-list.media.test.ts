import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, feedOf, list, many, text } from './support.js';
import { waitUntil } from '../support/wait-until.js';

describe('opportunity list in other media', () => {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' }));

  it('A42: prints all hits with a way to reach them, and no controls', async () => {
    const contact = { email: 'a@example.org' };
    const data = feedOf(many(30).map((offer) => ({ ...offer, contact })));
    const element = await list(data, { 'sync-url': 'print' });
    expect(all(element, 'li.card')).to.have.length(12);
    await emulateMedia({ media: 'print' });
    await waitUntil(() => all(element, 'li.card').length === 30, 'all hits');
    expect(text(all(element, 'li.card')[29])).to.include('a@example.org');
    for (const control of all(element, 'button, input, select')) {
      expect(control.getBoundingClientRect().height, control.outerHTML).to.equal(0);
    }
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => all(element, 'li.card').length === 12, 'one page again');
  });

  it('A36: keeps badges and buttons visible where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await list();
    for (const part of all(element, '.badge, .toggle')) {
      expect(getComputedStyle(part).borderTopStyle).to.not.equal('none');
      expect(text(part)).to.not.equal('');
    }
  });
});
