import { expect } from '@open-wc/testing';
import { actors } from '../../src/feed/sections/actors.js';
import { funders } from '../../src/feed/sections/funders.js';
import { parseFeed } from '../../src/feed/parse.js';
import { fetchPart } from '../../src/feed/parts.js';
import { Reading } from '../../src/feed/reading.js';
import { quotes } from '../../src/feed/sections/quotes.js';
import { createStore } from '../../src/feed/store.js';
import { waitUntil } from '../support/wait-until.js';
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

  /** A feed whose actors have a file of their own, which is missing until its third request. */
  const missing = () => {
    const asked: string[] = [];
    const { around } = clock((url) => {
      asked.push(url);
      if (!url.endsWith('/a.json'))
        return Promise.resolve(answer({ version: '1.0', actors: 'a.json', quotes: [] }));
      const isThere = asked.filter((other) => other === url).length > 2;
      return Promise.resolve(isThere ? answer(feedOf('A').actors) : answer('', { status: 404 }));
    });
    return { asked, store: createStore(around) };
  };

  it('a failure is forgotten: who comes later for it gets a fresh try (R6)', async () => {
    const { asked, store } = missing();
    const url = 'https://a.example/feed.json';
    const first = watch(store, url);
    expect((await first.settled()).status).to.equal('error');
    expect((await watch(store, url).settled()).status).to.equal('error');
    expect(asked).to.have.length(4);
    // Who is about something else has it.
    expect((await watch(store, url, [quotes]).settled()).status).to.equal('ready');
    expect(asked).to.have.length(4);
    expect((await watch(store, url).settled()).feed?.actors).to.have.length(1);
    await waitUntil(() => first.last().status === 'ready');
  });

  it('is tried once more when the page is online again (R14)', async () => {
    const { asked, store } = missing();
    const widget = watch(store, 'https://a.example/feed.json');
    await widget.settled();
    // Who reads more of the same feed meanwhile changes nothing about it.
    await watch(store, 'https://a.example/feed.json', [funders]).settled();
    window.dispatchEvent(new Event('online'));
    expect((await widget.settled()).status).to.equal('error');
    window.dispatchEvent(new Event('online'));
    expect((await widget.settled()).status).to.equal('ready');
    window.dispatchEvent(new Event('online'));
    expect(asked).to.have.length(6);
  });

  it('is not asked for where everybody left before the means for it were here (R4)', async () => {
    let asked = 0;
    const { around } = clock(() => (asked++, Promise.resolve(answer([]))));
    await fetchPart('a.json', new Reading(location.href), AbortSignal.abort(), around);
    expect(asked).to.equal(0);
  });

  it('what was broken off is asked for again, and is there, though the feed is not (R12)', async () => {
    const url = 'https://a.example/feed.json';
    let isThere = false;
    const asked: string[] = [];
    const { around } = clock((address, { signal }) => {
      asked.push(address);
      if (address === url)
        return Promise.resolve(
          asked.length === 1
            ? answer({ ...feedOf('A'), quotes: 'q.json' })
            : answer('', { status: 404 }),
        );
      if (isThere)
        return Promise.resolve(answer([{ id: 'q', text: 'Gut.', person: { name: 'B' } }]));
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', reject));
    });
    const store = createStore(around);
    const first = watch(store, url);
    await first.settled();
    const second = watch(store, url, [quotes]);
    await waitUntil(() => asked.length === 2);
    for (const { stop } of [first, second]) stop();
    await new Promise((resolve) => setTimeout(resolve));
    isThere = true;
    const { status, feed, issues } = await watch(store, url, [quotes]).settled();
    expect([status, feed?.quotes.length]).to.deep.equal(['stale', 1]);
    expect(issues).to.be.empty;
  });

  it('an address that is none is refused and named', async () => {
    const { around } = clock(() => Promise.resolve(answer({ version: '1.0', actors: 'https://' })));
    const { error } = await watch(createStore(around), 'https://a.example/').settled();
    expect([error?.code, error?.details.address]).to.deep.equal(['network', 'https://']);
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
