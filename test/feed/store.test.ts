import { expect } from '@open-wc/testing';
import type { Surroundings } from '../../src/feed/client.js';
import { actors } from '../../src/feed/sections/actors.js';
import { categories } from '../../src/feed/sections/categories.js';
import { funders } from '../../src/feed/sections/funders.js';
import { quotes } from '../../src/feed/sections/quotes.js';
import { createStore, followData, type FeedState } from '../../src/feed/store.js';
import { parseFeed, type Section } from '../../src/feed/parse.js';
import { waitUntil } from '../support/wait-until.js';

let number = 0;
const address = (path: string) =>
  `${location.origin}/fault/${path}${path.includes('?') ? '&' : '?'}key=store-${Date.now()}-${number++}`;

async function requests(
  url: string,
): Promise<{ count: number; headers: Record<string, string>[] }> {
  const key = new URL(url).searchParams.get('key');
  return (await fetch(`/fault/count?key=${key}`)).json() as Promise<never>;
}

/** A clock that stands still until told: timers run by `pass`, in the order of their time. */
function clock(fetcher: Surroundings['fetch'] = (url, init) => fetch(url, init)) {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const around: Surroundings = {
    fetch: fetcher,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    random: () => 0.5,
  };
  const waits = () => timers.map(({ at }) => at - now).sort((a, b) => a - b);
  const pass = (milliseconds: number) => {
    now += milliseconds;
    const due = timers.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    timers = timers.filter(({ at }) => at > now);
    for (const { run } of due) run();
  };
  return {
    around,
    waits,
    pass,
    /** Until somebody waits for just so long, and then for so long. */
    async waited(milliseconds: number) {
      await waitUntil(() => waits()[0] === milliseconds, `nobody waits ${milliseconds} ms`);
      pass(milliseconds);
    },
  };
}

/** Follows and remembers every state. */
function watch(
  store: ReturnType<typeof createStore>,
  url: string,
  sections: readonly Section[] = [actors],
  early?: boolean,
) {
  const states: FeedState[] = [];
  const subscription = store(url, sections, (state) => states.push(state), early);
  const last = () => states.at(-1) as FeedState;
  return {
    ...subscription,
    states,
    last,
    settled: async () => {
      await waitUntil(() => last().status !== 'loading', 'still loading');
      return last();
    },
  };
}

/** A store of its own, and a first follower who has what it asked for. */
async function open(path: string) {
  const url = address(path);
  const store = createStore();
  const widget = watch(store, url);
  const { feed } = await widget.settled();
  return { url, store, widget, feed };
}

/** Asks again, which brings a failure the second time. */
async function goStale(widget: ReturnType<typeof watch>) {
  widget.refresh();
  await waitUntil(() => widget.last().status === 'stale');
}

/** Leaves, so that nobody follows any more. */
async function leave(widget: ReturnType<typeof watch>) {
  widget.stop();
  await Promise.resolve();
}

const answer = (body: unknown, init: ResponseInit = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    headers: { 'content-type': 'application/json' },
    ...init,
  });
const feedOf = (...names: string[]) => ({
  version: '1.0',
  actors: names.map((name) => ({ id: name, name })),
});

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
        answer({ ...raw, actors: [...raw.actors, { id: 'b', name: '<b>B</b>' }, {}] }),
      ),
    );
    const { feed, issues } = await watch(createStore(around), 'https://a.example/').settled();
    expect(feed?.actors.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['markup', 'missing']);
  });

  it('the newest request wins, whatever comes back first (R5)', async () => {
    const answers: ((response: Response) => void)[] = [];
    const { around } = clock(() => new Promise((resolve) => answers.push(resolve)));
    const widget = watch(createStore(around), 'https://a.example/');
    widget.refresh();
    answers[1]?.(answer(feedOf('new')));
    await widget.settled();
    answers[0]?.(answer(feedOf('old')));
    await new Promise((resolve) => setTimeout(resolve));
    expect(widget.last().feed?.actors[0]?.name).to.equal('new');
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

  it('respects the HTTP cache (R28)', async () => {
    const { url, widget } = await open('etag');
    widget.refresh();
    await waitUntil(async () => (await requests(url)).count === 2);
    await waitUntil(() => widget.states.length > 3);
    expect(widget.last().status).to.equal('ready');
    for (const headers of (await requests(url)).headers) expect(headers.pragma).to.equal(undefined);
  });
});

describe('failures (R2, R3, R10)', () => {
  /** path, code of the error; `ready` where it is fine all the same */
  const table: [string, string, string?][] = [
    ['status?code=404', 'http'],
    ['status?code=410', 'http'],
    ['status?code=401', 'http'],
    ['html', 'json'],
    ['empty', 'json'],
    ['body?text=', 'json'],
    ['truncated', 'json'],
    ['utf16', 'json'],
    ['body?text=null', 'shape'],
    ['body?text=[]', 'shape'],
    ['body?text=42', 'shape'],
    ['body?text="x"', 'shape'],
    ['body?text={}', 'shape'],
    ['body?text={"version":"2.0"}', 'shape'],
    ['type?type=text/csv', 'json'],
    ['bom', 'ready'],
    ['latin1', 'ready', 'encoding'],
    ['type?type=text/json', 'ready'],
    ['type?type=application/geojson', 'ready'],
    ['type?type=application/geo%2Bjson;charset=utf-8', 'ready'],
    ['type?type=text/plain', 'ready', 'content-type'],
    ['type', 'ready', 'content-type'],
    ['deep', 'ready', 'type'],
    ['redirect?to=/fault/good', 'ready'],
  ];
  for (const [path, expected, issue] of table) {
    it(`${path}: ${expected}, one request`, async () => {
      const url = address(path);
      const { status, error, issues } = await watch(createStore(), url).settled();
      expect(error?.code ?? status).to.equal(expected);
      expect(issues[0]?.code).to.equal(issue);
      expect((await requests(url)).count).to.equal(1);
    });
  }

  it('names the type that came instead of JSON (S23)', async () => {
    const { error } = await watch(createStore(), address('html')).settled();
    expect(error?.message).to.include('text/html');
  });

  for (const url of [
    'http://other.example/f.json',
    'http://no-localhost/f.json',
    'data:application/json,{}',
    'blob:x',
    'javascript:1',
    'https://a:b@c.example/',
    'https://:b@c.example/',
    'https://',
  ]) {
    it(`asks nobody for ${url} (S22)`, async () => {
      const { around } = clock(() => Promise.reject(new Error('asked')));
      const { error } = await watch(createStore(around), url).settled();
      expect(error?.code).to.equal('network');
      expect(error?.details).to.have.property('address');
    });
  }

  it('is not led from https to http (S22)', async () => {
    const response = answer(feedOf('A'));
    Object.defineProperty(response, 'url', { value: 'http://other.example/f.json' });
    const { around } = clock(() => Promise.resolve(response));
    const { error } = await watch(createStore(around), 'https://a.example/').settled();
    expect(error?.details.address).to.equal('http://other.example/f.json');
  });

  it('three retries for 5xx, each later than the last (R2)', async () => {
    let asked = 0;
    const time = clock(() => (asked++, Promise.resolve(answer('', { status: 503 }))));
    const widget = watch(createStore(time.around), 'https://a.example/');
    for (const wait of [1000, 2000, 4000]) await time.waited(wait);
    expect((await widget.settled()).error?.code).to.equal('http');
    expect(asked).to.equal(4);
    expect(time.waits()).to.be.empty;
  });

  for (const [status, after, wait] of [
    [429, '7', 7000],
    [429, '600', 30_000],
    [429, 'soon', 1000],
    [408, '7', 7000],
  ] as const) {
    it(`${status} with Retry-After: ${after} waits ${wait} ms (R2)`, async () => {
      const responses = [
        answer('', { status, headers: { 'retry-after': after } }),
        answer(feedOf('A')),
      ];
      const time = clock(() => Promise.resolve(responses.shift() as Response));
      const widget = watch(createStore(time.around), 'https://a.example/');
      await time.waited(wait);
      expect((await widget.settled()).status).to.equal('ready');
    });
  }

  it('tries again when the connection fails, then says cors for another site', async () => {
    const time = clock(() => Promise.reject(new TypeError('Failed to fetch')));
    const widget = watch(createStore(time.around), 'https://a.example/');
    for (const wait of [1000, 2000, 4000]) await time.waited(wait);
    expect((await widget.settled()).error?.code).to.equal('cors');
  });

  it('an answer of another site that breaks off is told as what it is, and not as a refusal', async () => {
    const asked: (string | undefined)[] = [];
    const time = clock((_url, { method }) => {
      asked.push(method);
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"version":')),
        pull: (controller) => controller.error(new TypeError('terminated')),
      });
      const headers = { 'content-type': 'application/json' };
      return Promise.resolve(new Response(body, { headers }));
    });
    const widget = watch(createStore(time.around), 'https://a.example/');
    for (const wait of [1000, 2000, 4000]) await time.waited(wait);
    const { error } = await widget.settled();
    expect([error?.code, error?.details]).to.deep.equal(['network', { reason: 'incomplete' }]);
    expect(asked).to.deep.equal(Array(4).fill(undefined));
  });

  it('tries again neither offline nor in a hidden tab, where nobody waits', async () => {
    let asked = 0;
    const time = clock(() => (asked++, Promise.reject(new TypeError('Failed to fetch'))));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const offline = watch(createStore(time.around), 'https://a.example/');
    expect((await offline.settled()).error?.code).to.equal('network');
    Reflect.deleteProperty(navigator, 'onLine');
    offline.stop();
    expect([asked, time.waits()]).to.deep.equal([1, []]);

    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    const hidden = watch(createStore(time.around), 'https://a.example/');
    await time.waited(1000);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.equal(2);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => asked > 2);
    hidden.stop();
  });

  it('asks for nothing more once everybody has left', async () => {
    const asked: (string | undefined)[] = [];
    const time = clock((_url, { method, signal }) => {
      if (asked.push(method) < 2) return Promise.reject(new TypeError('Failed to fetch'));
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', reject));
    });
    const widget = watch(createStore(time.around), 'https://a.example/');
    await time.waited(1000);
    await waitUntil(() => asked.length === 2);
    widget.stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.deep.equal([undefined, undefined]);
  });

  it('a redirect in a circle is told after the second attempt: no other follows', async () => {
    const url = address('redirect');
    const asked: RequestInit[] = [];
    const time = clock((address, init) => (asked.push(init), fetch(address, init)));
    const widget = watch(createStore(time.around), url);
    await time.waited(1000);
    const { error } = await widget.settled();
    expect(error).to.deep.include({ code: 'network', details: { redirect: url.slice(0, 100) } });
    expect(asked.map(({ method }) => method)).to.deep.equal([undefined, undefined, 'HEAD']);
    // Another site hears of the page's own no more than where it is, and who the visitor is not at all (P9).
    for (const { credentials, referrerPolicy } of asked) {
      expect(credentials).to.equal('omit');
      expect(referrerPolicy).to.equal('strict-origin-when-cross-origin');
    }
    expect(time.waits()).to.be.empty;
  });

  it('waits for no answer longer than 10 s (R3)', async () => {
    const time = clock();
    const widget = watch(createStore(time.around), address('hang'));
    time.pass(10_000);
    expect((await widget.settled()).error?.code).to.equal('timeout');
    expect(time.waits()).to.be.empty;
  });

  it('waits for a trickle no longer than 30 s (R3)', async () => {
    const time = clock();
    const widget = watch(createStore(time.around), address('trickle?ms=100'));
    // With each part that arrives, 10 s begin anew.
    const arrived = () => time.waits().includes(10_000);
    for (let seconds = 0; seconds < 30; seconds += 7) {
      await waitUntil(arrived);
      time.pass(7000);
    }
    const { error } = await widget.settled();
    expect(error?.code).to.equal('timeout');
    expect(error?.details.seconds).to.equal(30);
  });

  it('stops reading what is too large (S15)', async () => {
    let sent = 0;
    const chunk = new Uint8Array(8 * 2 ** 20).fill(32);
    const body = new ReadableStream({ pull: (controller) => (sent++, controller.enqueue(chunk)) });
    const { around } = clock(() =>
      Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } })),
    );
    const { error } = await watch(createStore(around), 'https://a.example/').settled();
    expect(error?.code).to.equal('too-large');
    expect(sent).to.be.below(12);
  });

  it('works where fetch is absent or throws (R24)', async () => {
    const { around } = clock(() => {
      throw new ReferenceError('fetch is not defined');
    });
    const widget = watch(
      createStore({ ...around, after: (_ms, run) => (queueMicrotask(run), () => {}) }),
      `${location.origin}/x`,
    );
    expect((await widget.settled()).status).to.equal('error');
  });
});

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
    const url = address('long');
    const widget = watch(createStore(), url, [categories, actors], true);
    await waitUntil(() => widget.last().feed, 'nothing early');
    const told = widget.states.length;
    const shown = widget.last().feed?.actors.length ?? 0;
    widget.refresh();
    await waitUntil(async () => (await requests(url)).count === 2, 'not asked again');
    await widget.settled();
    for (const { feed } of widget.states.slice(told)) {
      expect(feed?.actors.length).to.be.at.least(shown);
    }
    expect(widget.last().feed?.actors).to.have.length(20_000);
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
