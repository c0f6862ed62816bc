import { expect } from '@open-wc/testing';
import { joinGroup } from '../../src/widget/group.js';
import { remember } from '../../src/widget/memory.js';
import { resetAddress } from '../support/address.js';

describe('memory', () => {
  afterEach(resetAddress);

  it('hears of address and group until it leaves', async () => {
    const heard: unknown[] = [];
    const hear = (state: object) => heard.push({ ...state });
    const memory = remember('w', 'kassel', hear, hear);
    const other = joinGroup('kassel', () => {});
    const both = async (text: string) => {
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = `#w.q=${text}`;
      await changed;
      other.publish({ itemId: text });
    };
    await both('a');
    memory.leave();
    await both('b');
    other.leave();
    expect(heard).to.deep.equal([{ q: 'a' }, { itemId: 'a' }]);
  });

  it('keeps to itself without a name for either', () => {
    history.replaceState(null, '', '#.q=a');
    const heard: unknown[] = [];
    const hear = (state: object) => heard.push(state);
    const memory = remember('', '', hear, hear);
    const other = joinGroup('', () => {});
    other.publish({ itemId: 'a' });
    memory.write({ q: 'b' }, false);
    expect(location.hash).to.equal('#.q=a');
    expect(heard).to.deep.equal([]);
    memory.leave();
    other.leave();
  });
});
