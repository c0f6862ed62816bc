import { expect } from '@open-wc/testing';
import { actors } from '../../src/feed/sections/actors.js';
import { funders } from '../../src/feed/sections/funders.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { followData } from '../../src/feed/store.js';
import { parseFeed } from '../../src/feed/parse.js';
import { waitUntil } from '../support/wait-until.js';

describe('followData', () => {
  it('a getter that throws costs its section, not the feed', async () => {
    const raw = {
      version: '1.0',
      actors: [{ id: 'a', name: 'A' }],
      get funders(): unknown {
        throw new Error('not today');
      },
    };
    const states: FeedState[] = [];
    followData(raw, [actors, funders], (state) => states.push(state));
    await waitUntil(() => states.at(-1)?.status === 'ready');
    const { feed, issues } = states.at(-1) as FeedState;
    expect([feed?.actors.length, feed?.funders.length]).to.deep.equal([1, 0]);
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/funders section',
    ]);
    const parsed = parseFeed(raw);
    expect(parsed.feed.actors).to.have.length(1);
    expect(parsed.issues.map(({ pointer }) => pointer)).to.deep.equal(['/funders']);
  });

  it('a getter that throws in its head is no feed', async () => {
    const raw = {
      get version(): unknown {
        throw new Error('not today');
      },
    };
    const states: FeedState[] = [];
    followData(raw, [actors], (state) => states.push(state));
    await waitUntil(() => states.at(-1)?.status === 'error');
    expect(states.at(-1)?.error?.code).to.equal('shape');
  });

  it('is read no further once everybody has left', async () => {
    let read = 0;
    const list = (count: () => void) =>
      Array.from({ length: 30_000 }, (_, i) => ({
        id: `a${i}`,
        get name() {
          count();
          return 'A';
        },
      }));
    let told = 0;
    const { stop } = followData(
      { version: '1.0', actors: list(() => read++) },
      [actors],
      ({ feed }) => feed && !told++ && stop(),
      true,
    );
    await waitUntil(() => told);
    await follow({ version: '1.0', actors: list(() => {}) });
    expect(read).to.be.below(30_000);
  });

  const follow = (raw: unknown) =>
    new Promise<FeedState>((resolve) => {
      followData(raw, [actors], (state) => {
        if (state.status !== 'loading') resolve(state);
      });
    });

  it('takes an object in place of a URL', async () => {
    const { status, feed } = await follow({
      version: '1.0',
      actors: [{ id: 'a', name: 'A', url: '/x' }],
    });
    expect(status).to.equal('ready');
    expect(feed?.actors[0]?.url).to.equal(`${location.origin}/x`);
  });

  it('takes nonsense as an error', async () => {
    expect((await follow('nonsense')).error?.code).to.equal('shape');
  });

  it('reads long feeds without holding up the page (R23)', async () => {
    const list = Array.from({ length: 30_000 }, (_, i) => ({
      id: `a${i}`,
      name: `Verein ${i}`,
      categories: ['x'],
    }));
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (turns++, port2.postMessage(0));
    port2.postMessage(0);
    const { feed } = await follow({ version: '1.0', actors: list });
    port1.close();
    expect(feed?.actors).to.have.length(30_000);
    expect(turns).to.be.above(1);
  });
});
