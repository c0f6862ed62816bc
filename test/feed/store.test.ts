import { expect } from '@open-wc/testing';
import { actors } from '../../src/feed/sections/actors.js';
import { categories } from '../../src/feed/sections/categories.js';
import { funders } from '../../src/feed/sections/funders.js';
import { quotes } from '../../src/feed/sections/quotes.js';
import { createStore } from '../../src/feed/store.js';
import { waitUntil } from '../support/wait-until.js';
import {
  address,
  answer,
  clock,
  feedOf,
  goStale,
  leave,
  open,
  requests,
  watch,
} from './store-support.js';

describe('followFeed', () => {
  it('loads, reads what is asked for, and says so at once (R1)', async () => {
    const widget = watch(createStore(), address('good'));
    expect(widget.last().status).to.equal('loading');
    const { status, feed, issues } = await widget.settled();
    expect(status).to.equal('ready');
    expect(issues).to.be.empty;
    expect(feed?.actors[0]?.name).to.equal('Kulturzentrum');
    expect(feed?.quotes).to.be.empty;
    expect(feed?.url).to.match(/\/fault\/good/);
  });

  it('ten widgets make one request and share frozen records (R6, R7)', async () => {
    const url = address('good');
    const store = createStore();
    const widgets = Array.from({ length: 10 }, (_, i) =>
      watch(store, url, i % 2 ? [actors] : [quotes]),
    );
    await Promise.all(widgets.map(({ settled }) => settled()));
    expect((await requests(url)).count).to.equal(1);
    const [first, , third] = widgets.map(({ last }) => last().feed);
    expect(first?.actors[0]).to.equal(third?.actors[0]);
    expect(Object.isFrozen(first?.actors)).to.equal(true);
  });

  it('a later widget with other sections needs no other request', async () => {
    const { url, store, feed: first } = await open('good');
    const { feed } = await watch(store, url, [funders, categories]).settled();
    expect(feed?.funders).to.have.length(1);
    expect(feed?.actors[0]).to.equal(first?.actors[0]);
    expect((await requests(url)).count).to.equal(1);
  });

  it('sends no cookies, no headers of its own and no preflight (P9)', async () => {
    document.cookie = 'secret=1';
    const url = address('good');
    await watch(createStore(), url).settled();
    const { count, headers } = await requests(url);
    expect(count).to.equal(1);
    expect(headers[0]).not.to.have.property('cookie');
    expect(headers[0]?.method).to.equal('GET');
    document.cookie = 'secret=; max-age=0';
  });

  it('looks for odd values only where there are some', async () => {
    const raw = feedOf('A');
    const { around } = clock(() =>
      Promise.resolve(
        answer({ ...raw, actors: [...raw.actors, { id: 'b', name: '<b>B</b>' }, {}], quotes: [7] }),
      ),
    );
    const store = createStore(around);
    const { feed, issues } = await watch(store, 'https://a.example/').settled();
    expect(feed?.actors.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    // What others read later is for the next state to tell.
    const later = await watch(store, 'https://a.example/', [quotes]).settled();
    expect(later.issues).to.have.length(3);
    expect(issues.map(({ code }) => code)).to.deep.equal(['markup', 'missing']);
  });

  it('the newest request wins, whatever comes back first (R5)', async () => {
    const answers: ((response: Response) => void)[] = [];
    const { around } = clock(() => new Promise((resolve) => answers.push(resolve)));
    const store = createStore(around);
    const widget = watch(store, 'https://a.example/');
    widget.refresh();
    answers[1]?.(answer(feedOf('new')));
    await widget.settled();
    answers[0]?.(answer(feedOf('old')));
    await new Promise((resolve) => setTimeout(resolve));
    expect(widget.last().feed?.actors[0]?.name).to.equal('new');
    const { feed } = await watch(store, 'https://a.example/').settled();
    expect(feed?.actors[0]?.name).to.equal('new');
  });

  it('who comes after a new try has begun takes part in it (R6)', async () => {
    let asked = 0;
    const { around } = clock((_url, { signal }) => {
      asked++;
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', reject));
    });
    const store = createStore(around);
    const widget = watch(store, 'https://a.example/');
    widget.refresh();
    await new Promise((resolve) => setTimeout(resolve));
    const second = watch(store, 'https://a.example/');
    expect(asked).to.equal(2);
    expect([...widget.states, ...second.states].map(({ status }) => status)).to.deep.equal(
      Array(3).fill('loading'),
    );
    widget.stop();
    second.stop();
  });

  it('aborts when the last widget leaves, and calls nobody afterwards (R4)', async () => {
    let signal: AbortSignal | null | undefined;
    const { around, waits } = clock((_url, init) => {
      signal = init.signal;
      return new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    });
    const store = createStore(around);
    const one = watch(store, 'https://a.example/');
    const two = watch(store, 'https://a.example/');
    const told = [one.states.length, two.states.length];
    one.stop();
    await Promise.resolve();
    expect(signal?.aborted).to.equal(false);
    two.stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect(signal?.aborted).to.equal(true);
    expect([one.states.length, two.states.length]).to.deep.equal([told[0], told[1]]);
    expect(waits()).to.be.empty;
  });

  it('a widget that is moved keeps its request', async () => {
    const url = address('good?delay=50');
    const store = createStore();
    watch(store, url).stop();
    expect((await watch(store, url).settled()).status).to.equal('ready');
    expect((await requests(url)).count).to.equal(1);
  });

  it('keeps what was good: stale after a failure, fresh with the next try (R12)', async () => {
    const { widget } = await open('flip');
    await goStale(widget);
    expect(widget.last().error?.code).to.equal('http');
    expect(widget.last().feed?.actors).to.have.length(1);
    widget.refresh();
    await waitUntil(() => widget.last().status === 'ready');
    expect(widget.last().error).to.equal(undefined);
  });

  it('shows a widget that comes back what was kept, and asks again (R12)', async () => {
    const { url, store, widget } = await open('flip');
    await leave(widget);
    const second = watch(store, url);
    expect(second.last().status).to.equal('ready');
    await waitUntil(() => second.last().status === 'stale');
    expect((await requests(url)).count).to.equal(2);
  });

  it('a fetch that was given up is no failure (R12)', async () => {
    let asked = 0;
    const { around } = clock((_url, { signal }) =>
      asked++
        ? new Promise((_resolve, reject) => signal?.addEventListener('abort', reject))
        : Promise.resolve(answer(feedOf('A'))),
    );
    const store = createStore(around);
    const widget = watch(store, 'https://a.example/');
    await widget.settled();
    widget.refresh();
    await leave(widget);
    await new Promise((resolve) => setTimeout(resolve));
    const second = watch(store, 'https://a.example/');
    expect(second.last()).to.deep.include({ status: 'ready', error: undefined });
    second.stop();
  });

  it('keeps feeds that are followed, and the newest of those that are not', async () => {
    const store = createStore(clock(async () => answer(feedOf('Ada'))).around);
    const visit = async (url: string) => {
      const widget = watch(store, url);
      const [first] = widget.states;
      await widget.settled();
      return { widget, wasKept: Boolean(first?.feed) };
    };
    const place = (at: number) => `${location.origin}/feed.json?t=${at}`;
    await visit(place(-1));
    for (let at = 0; at < 40; at++) await leave((await visit(place(at))).widget);
    const kept = [];
    for (const at of [-1, 0, 39]) kept.push((await visit(place(at))).wasKept);
    expect(kept).to.deep.equal([true, false, true]);
  });

  it('asks again once, whoever else comes back (R12)', async () => {
    const { url, store, widget } = await open('good');
    await leave(widget);
    const second = watch(store, url);
    await waitUntil(() => second.states.length === 2);
    await watch(store, url).settled();
    expect((await requests(url)).count).to.equal(2);
  });

  it('who comes while a fetch fails gets what was kept, and hears of no error before (R12)', async () => {
    const { url, store, widget } = await open('flip');
    widget.refresh();
    const second = watch(store, url, [quotes]);
    await waitUntil(() => second.last().status === 'stale');
    expect(second.last().feed?.quotes).to.have.length(1);
    expect(second.states.map(({ status }) => status)).not.to.include('error');
  });

  it('forgets failures: who comes later gets a fresh try (R6)', async () => {
    const url = address('status?code=404&until=2');
    const store = createStore();
    expect((await watch(store, url).settled()).error?.code).to.equal('http');
    expect((await watch(store, url).settled()).status).to.equal('ready');
  });

  it('forgets failures where something good is kept, too (R6)', async () => {
    const { url, store, widget } = await open('flip');
    await goStale(widget);
    watch(store, url);
    await waitUntil(() => widget.last().status === 'ready');
  });

  it('tries once more when the page is online again (R14)', async () => {
    let asked = 0;
    const { around } = clock((url, init) => (asked++, fetch(url, init)));
    const widget = watch(createStore(around), address('status?code=404&until=3'));
    expect((await widget.settled()).status).to.equal('error');
    widget.refresh();
    expect((await widget.settled()).status).to.equal('error');
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => widget.last().status === 'ready');
    window.dispatchEvent(new Event('online'));
    expect(asked).to.equal(3);
  });

  it('reads what a fetch of the page’s own answers, which is no stream', async () => {
    const text = JSON.stringify(feedOf('a'));
    const own = {
      ok: true,
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: () => Promise.resolve(text),
    };
    const { around } = clock(() => Promise.resolve(own as Response));
    const { status, feed } = await watch(createStore(around), address('good')).settled();
    expect(status).to.equal('ready');
    expect(feed?.actors[0]?.name).to.equal('a');
  });

  it('whoever comes, at whatever moment, gets what it wants', async () => {
    const { around } = clock(() =>
      Promise.resolve({
        ok: true,
        status: 200,
        headers: new Headers({ 'content-type': 'application/json' }),
        text: () => Promise.resolve(JSON.stringify(feedOf('A'))),
      } as Response),
    );
    const moments = Array.from({ length: 80 }, async (_, moment) => {
      const store = createStore(around);
      watch(store, 'https://a.example/');
      while (moment--) await undefined;
      return (await watch(store, 'https://a.example/', [quotes]).settled()).status;
    });
    expect(new Set(await Promise.all(moments))).to.deep.equal(new Set(['ready']));
  });

  it('respects the HTTP cache (R28)', async () => {
    const { url, widget } = await open('etag');
    widget.refresh();
    await waitUntil(async () => (await requests(url)).count === 2);
    await waitUntil(() => widget.states.length > 3);
    expect(widget.last().status).to.equal('ready');
    for (const headers of (await requests(url)).headers) expect(headers.pragma).to.equal(undefined);
  });
});
