import { expect } from '@open-wc/testing';
import { actors } from '../../src/feed/sections/actors.js';
import { funders } from '../../src/feed/sections/funders.js';
import { parseFeed } from '../../src/feed/parse.js';
import { quotes } from '../../src/feed/sections/quotes.js';
import { createStore } from '../../src/feed/store.js';
import { address, answer, clock, feedOf, goStale, requests, watch } from './store-support.js';

describe('sections in files of their own', () => {
  it('are fetched for those who need them only, relative to the feed', async () => {
    const part = address('body?text=[{"id":"x","name":"X"}]');
    const url = address(`parts?actors=${encodeURIComponent(part)}`);
    const store = createStore();
    expect((await watch(store, url, [funders]).settled()).feed?.funders).to.have.length(1);
    expect((await requests(part)).count).to.equal(0);
    expect((await watch(store, url, [actors]).settled()).feed?.actors[0]?.id).to.equal('x');
    expect((await requests(part)).count).to.equal(1);
  });

  it('when one fails, that is an error for its own widget and an issue for others', async () => {
    const store = createStore();
    const url = address('parts');
    const own = await watch(store, url, [quotes]).settled();
    expect([own.status, own.error?.code]).to.deep.equal(['error', 'http']);
    const odd = address(`parts?actors=${encodeURIComponent(address('body?text={}'))}`);
    expect((await watch(store, odd, [actors]).settled()).error?.code).to.equal('shape');
    const other = await watch(store, url, [quotes, actors]).settled();
    expect(other.status).to.equal('ready');
    expect(other.issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.include(
      '/quotes section',
    );
  });

  it('an empty address is told, and asks for nothing', async () => {
    for (const given of ['', ' ']) {
      let asked = 0;
      const { around } = clock(() => {
        asked++;
        return Promise.resolve(answer({ ...feedOf('A'), quotes: given }));
      });
      const state = await watch(createStore(around), 'https://a.example/feed.json', [
        actors,
        quotes,
      ]).settled();
      expect(state.status).to.equal('ready');
      expect(state.issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
        '/quotes section',
      ]);
      expect(asked).to.equal(1);
      const { issues } = parseFeed({ version: '1.0', quotes: given });
      expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
        '/quotes section',
      ]);
      expect(issues[0]?.message.de).to.include('ein leerer Text');
    }
  });

  it('when one fails later, what it held stays (R12)', async () => {
    const parts = [answer(feedOf('A').actors), answer('', { status: 404 })];
    const { around } = clock((url) =>
      Promise.resolve(
        url.endsWith('/a.json')
          ? (parts.shift() as Response)
          : answer({ version: '1.0', actors: 'a.json' }),
      ),
    );
    const widget = watch(createStore(around), 'https://a.example/feed.json');
    await widget.settled();
    await goStale(widget);
    expect(widget.last().feed?.actors[0]?.name).to.equal('A');
  });
});
