import { expect } from '@open-wc/testing';
import { actors } from '../../src/feed/sections/actors.js';
import { categories } from '../../src/feed/sections/categories.js';
import { quotes } from '../../src/feed/sections/quotes.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { createStore } from '../../src/feed/store.js';
import { waitUntil } from '../support/wait-until.js';
import { address, answer, clock, feedOf, requests, watch } from './store-support.js';

describe('early followers', () => {
  const long = {
    version: '1.0',
    title: 'Lang',
    categories: [{ id: 'x', label: 'X' }],
    actors: Array.from({ length: 60_000 }, (_, i) => ({
      id: `a${i}`,
      name: i === 30_000 ? '<b>Verein</b>' : `Verein ${i}`,
      categories: ['x', 'unbekannt'],
    })),
  };
  const storeOf = (raw: unknown) => createStore(clock(() => Promise.resolve(answer(raw))).around);

  it('hear the beginning of a long feed, more each time, then all of it', async () => {
    const widget = watch(storeOf(long), 'https://a.example/', [categories, actors], true);
    const { feed } = await widget.settled();
    const begun = widget.states.filter(({ status, feed }) => status === 'loading' && feed);
    expect(begun).not.to.be.empty;
    expect(begun.length).to.be.below(5);
    let count = 0;
    for (const state of begun) {
      expect(state.issues).to.be.empty;
      expect(state.feed?.title).to.equal('Lang');
      expect(state.feed?.categories).to.have.length(1);
      expect(state.feed?.actors.length).to.be.above(count);
      expect(Object.isFrozen(state.feed)).to.equal(true);
      expect(Object.isFrozen(state.feed?.actors)).to.equal(true);
      count = state.feed?.actors.length ?? 0;
      expect(state.feed?.actors[count - 1]).to.equal(feed?.actors[count - 1]);
    }
    expect(feed?.actors).to.have.length(60_000);
    expect(feed?.actors[30_000]?.name).to.equal('Verein');
  });

  it('are the only ones who hear it', async () => {
    const store = storeOf(long);
    const url = 'https://a.example/';
    const early = watch(store, url, [categories, actors], true);
    const others = [
      watch(store, url, [categories, actors]),
      watch(store, url, [actors, categories], true),
    ];
    // Who comes for something else meanwhile would be told that there is nothing.
    let late: ReturnType<typeof watch> | undefined;
    const follow = (state: FeedState) => state.feed && (late ??= watch(store, url, [quotes], true));
    store(url, [actors], follow, true);
    await Promise.all([early, ...others].map(({ settled }) => settled()));
    expect(late?.states[0]).to.deep.include({ status: 'loading', feed: undefined });
    expect(early.states.some(({ status, feed }) => status === 'loading' && feed)).to.equal(true);
    for (const { states } of others) {
      expect(states.filter(({ status }) => status === 'loading')).to.have.length(1);
      expect(states.find(({ status }) => status === 'loading')?.feed).to.equal(undefined);
    }
  });

  it('get a feed over HTTP that breaks off at first, early and then as a whole (R2)', async () => {
    const time = clock();
    const url = address('long?cut=1');
    const widget = watch(createStore(time.around), url, [categories, actors], true);
    const begun = () => widget.states.filter(({ status, feed }) => status === 'loading' && feed);
    await time.waited(1000);
    const { status, feed, issues } = await widget.settled();
    expect(status).to.equal('ready');
    expect(issues).to.be.empty;
    expect(feed?.actors).to.have.length(20_000);
    expect(feed?.actors.at(-1)?.id).to.equal('a19999');
    expect(feed?.funders).to.be.empty;
    expect((await requests(url)).count).to.equal(2);
    expect(time.waits()).to.be.empty;
    expect(begun()).not.to.be.empty;
    const counts = begun().map(({ feed }) => feed?.actors.length ?? 0);
    expect(counts).to.deep.equal([...new Set(counts)].sort((a, b) => a - b));
  });

  it('keep what is shown when the feed is asked for again meanwhile', async () => {
    const text = JSON.stringify(long);
    // Stops on its way, when the beginning was told twice.
    const part = new TextEncoder().encode(text.slice(0, (text.length * 2) / 3));
    const held = new ReadableStream({ start: (controller) => controller.enqueue(part) });
    const answers = [
      new Response(held, { headers: { 'content-type': 'application/json' } }),
      answer(text),
    ];
    const store = createStore(clock(() => Promise.resolve(answers.shift()!)).around);
    const widget = watch(store, 'https://a.example/', [categories, actors], true);
    const shown = () => widget.last().feed?.actors.length ?? 0;
    await waitUntil(() => shown() > 10_000, 'nothing early');
    const before = shown();
    const told = widget.states.length;
    widget.refresh();
    await widget.settled();
    expect(widget.states.length).to.be.above(told);
    for (const { feed } of widget.states.slice(told)) {
      expect(feed?.actors.length).to.be.at.least(before);
    }
    expect(shown()).to.equal(60_000);
  });

  it('have all of a section that was broken off, though the newest answer brings nothing (R12)', async () => {
    let fail = (_response: Response) => {};
    const answers = [Promise.resolve(answer(long)), new Promise<Response>((to) => (fail = to))];
    const store = createStore(clock(() => answers.shift()!).around);
    const url = 'https://a.example/';
    const other = watch(store, url, [quotes]);
    await other.settled();
    const states: FeedState[] = [];
    let interrupt = () => {
      interrupt = () => {};
      other.refresh();
    };
    const follow = (state: FeedState) => {
      states.push(state);
      if (state.feed) interrupt();
    };
    store(url, [categories, actors], follow, true);
    await waitUntil(() => !answers.length, 'not asked again');
    // Begun later: by then the reading that was broken off has come to its end.
    await watch(storeOf(long), url).settled();
    fail(answer('', { status: 404 }));
    await waitUntil(() => states.at(-1)?.status === 'stale');
    expect(states.find(({ feed }) => feed)?.status).to.equal('loading');
    expect(states.at(-1)?.feed?.actors).to.have.length(60_000);
  });

  it('begin anew when they come back to a feed that nobody followed', async () => {
    const url = address('long');
    const store = createStore();
    let leave = () => {};
    // At once: the rest is there before long.
    const early = await new Promise<FeedState>((resolve) => {
      const tell = (state: FeedState) => state.feed && resolve(state);
      leave = store(url, [categories, actors], tell, true).stop;
    });
    expect(early.status).to.equal('loading');
    leave();
    await Promise.resolve();
    const again = watch(store, url, [categories, actors], true);
    expect(again.last().feed).to.equal(undefined);
    expect((await again.settled()).feed?.actors).to.have.length(20_000);
  });

  it('get nothing of a long feed after they left', async () => {
    const url = address('long');
    const widget = watch(createStore(clock().around), url, [categories, actors], true);
    await waitUntil(() => widget.last().feed, 'nothing early');
    const told = widget.states.length;
    widget.stop();
    const other = watch(createStore(), url);
    await other.settled();
    expect(widget.states.length).to.equal(told);
  });

  it('hear nothing of it for a short feed, nor while a good one is shown', async () => {
    const widget = watch(storeOf(feedOf('A')), 'https://a.example/', [actors], true);
    await widget.settled();
    expect(widget.states.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);

    const again = watch(storeOf(long), 'https://a.example/', [actors], true);
    await again.settled();
    const told = again.states.length;
    const { feed } = again.last();
    again.refresh();
    await waitUntil(() => again.last().feed !== feed, 'not read again');
    expect(again.states.slice(told).map(({ status }) => status)).to.deep.equal(['ready', 'ready']);
  });
});
