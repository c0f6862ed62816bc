import { expect } from '@open-wc/testing';
import { expectAccessible, findings } from '../support/axe.js';
import { resetAddress } from '../support/address.js';
import { feedOf, list, offers, one, open, search, titles, waitUntil } from './support.js';

describe('opportunity list: A4: axe finds nothing', () => {
  afterEach(resetAddress);

  it('in cards, list and compact, with an open offer', async () => {
    for (const layout of ['cards', 'list', 'compact']) {
      const element = await list(feedOf(offers), { layout, 'sync-url': layout });
      await open(element, 'lesepate');
      one<HTMLButtonElement>(element, '.save').click();
      await element.updateComplete;
      await expectAccessible(element);
    }
  });

  it('in the dark, in the shortlist and without hits', async () => {
    const element = await list(feedOf(offers), {
      theme: 'dark',
      'sync-url': 'a',
      districts: 'nord',
    });
    await expectAccessible(element);
    search(element, 'xyz');
    await waitUntil(() => titles(element).length === 0, 'nothing');
    await expectAccessible(element);
  });

  it('A5: and would find something', async () => {
    const element = await list();
    one(element, '.toggle').removeAttribute('aria-labelledby');
    one(element, '.toggle').textContent = '';
    expect((await findings(element)).join()).to.include('button-name');
  });
});
