import { expect } from '@open-wc/testing';
import { describeError } from '../../src/feed/error-words.js';
import { createStore } from '../../src/feed/store.js';
import { waitUntil } from '../support/wait-until.js';
import { address, answer, clock, feedOf, requests, watch } from './store-support.js';

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
    `blob:${location.origin}/x`,
    'javascript:1',
    'https://a:b@c.example/',
    'https://:b@c.example/',
    'https://',
    `http://${'lang.'.repeat(100)}example/`,
  ]) {
    it(`asks nobody for ${url} (S22)`, async () => {
      const { around } = clock(() => Promise.reject(new Error('asked')));
      const { error } = await watch(createStore(around), url).settled();
      expect(error?.code).to.equal('network');
      expect(error?.details).to.have.property('address').with.length.at.most(100);
    });
  }

  it('is not led from https to http (S22)', async () => {
    const response = answer(feedOf('A'));
    Object.defineProperty(response, 'url', { value: 'http://other.example/f.json' });
    const { around } = clock(() => Promise.resolve(response));
    const { error } = await watch(createStore(around), 'https://a.example/').settled();
    expect(error?.details.address).to.equal('http://other.example/f.json');
  });

  for (const status of [500, 503]) {
    it(`three retries for ${status}, each later than the last (R2)`, async () => {
      let asked = 0;
      const time = clock(() => (asked++, Promise.resolve(answer('', { status }))));
      const widget = watch(createStore(time.around), 'https://a.example/');
      for (const wait of [1000, 2000, 4000]) await time.waited(wait);
      expect((await widget.settled()).error?.code).to.equal('http');
      expect(asked).to.equal(4);
      expect(time.waits()).to.be.empty;
    });
  }

  it('not all pages that wait ask again at the same moment (R2)', async () => {
    for (const [random, wait] of [
      [0, 500],
      [0.9, 1400],
    ] as const) {
      const { around, waited } = clock(() => Promise.resolve(answer('', { status: 503 })));
      const widget = watch(createStore({ ...around, random: () => random }), 'https://a.example/');
      await waited(wait);
      widget.stop();
    }
  });

  it('a Retry-After that is a date is waited for (R2)', async () => {
    const after = new Date(Date.now() + 20_000).toUTCString();
    const { around, waits } = clock(() =>
      Promise.resolve(answer('', { status: 503, headers: { 'retry-after': after } })),
    );
    const widget = watch(createStore(around), 'https://a.example/');
    await waitUntil(() => waits()[0]! > 10_000 && waits()[0]! <= 20_000);
    widget.stop();
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
    const asked: (string | undefined)[] = [];
    const time = clock((_url, { method }) => {
      asked.push(method);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const widget = watch(createStore(time.around), 'https://a.example/');
    for (const wait of [1000, 2000, 4000]) await time.waited(wait);
    expect((await widget.settled()).error?.code).to.equal('cors');
    // Whether it redirects is asked once.
    expect(asked).to.deep.equal([undefined, undefined, 'HEAD', undefined, undefined]);
  });

  it('an address that refuses to tell whether it redirects is asked again all the same', async () => {
    const asked: (string | undefined)[] = [];
    const time = clock((_url, { method }) => {
      asked.push(method);
      return method
        ? Promise.resolve(answer('', { status: 405 }))
        : Promise.reject(new TypeError('Failed to fetch'));
    });
    const widget = watch(createStore(time.around), 'https://a.example/');
    for (const wait of [1000, 2000]) await time.waited(wait);
    await waitUntil(() => asked.length === 4);
    widget.stop();
  });

  it('whether it redirects is waited for no longer than 5 s, and no longer than somebody waits', async () => {
    const probes: (AbortSignal | null | undefined)[] = [];
    const time = clock((_url, { method, signal }) => {
      if (!method) return Promise.reject(new TypeError('Failed to fetch'));
      probes.push(signal);
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', reject));
    });
    const open = async () => {
      const widget = watch(createStore(time.around), 'https://a.example/');
      await time.waited(1000);
      await waitUntil(() => probes.at(-1)?.aborted === false);
      return widget;
    };
    const patient = await open();
    time.pass(5000);
    await time.waited(2000);
    patient.stop();
    await Promise.resolve();
    const impatient = await open();
    impatient.stop();
    await waitUntil(() => probes.at(-1)?.aborted);
    await new Promise((resolve) => setTimeout(resolve));
    expect(time.waits()).to.be.empty;
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
    expect(describeError(error!).de).to.include('brach ab');
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

  it('neither asks nor listens any more where everybody left while it waited (R17)', async () => {
    const { addEventListener, removeEventListener } = document;
    const heard = new Set<unknown>();
    document.addEventListener = (type: string, listener: unknown) => {
      if (type === 'visibilitychange') heard.add(listener);
    };
    document.removeEventListener = (_type: string, listener: unknown) => heard.delete(listener);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      let asked = 0;
      const time = clock(() => (asked++, Promise.reject(new TypeError('Failed to fetch'))));
      const brief = watch(createStore(time.around), 'https://a.example/');
      await waitUntil(() => time.waits().includes(1000));
      brief.stop();
      await waitUntil(() => !time.waits().length);
      const hidden = watch(createStore(time.around), 'https://a.example/');
      await time.waited(1000);
      await waitUntil(() => heard.size);
      hidden.stop();
      await waitUntil(() => !heard.size);
      await new Promise((resolve) => setTimeout(resolve));
      expect(asked).to.equal(2);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      Object.assign(document, { addEventListener, removeEventListener });
    }
  });

  it('a letter whose bytes arrive in two parts is a letter', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(feedOf('Jürgen 👩‍👧')));
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    const { around } = clock(() => Promise.resolve(new Response(body, { headers })));
    const { feed } = await watch(createStore(around), 'https://a.example/').settled();
    expect(feed?.actors[0]?.name).to.equal('Jürgen 👩‍👧');
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
    let signal: AbortSignal | null | undefined;
    const { around } = clock((_url, init) => {
      signal = init.signal;
      const headers = { 'content-type': 'application/json' };
      return Promise.resolve(new Response(body, { headers }));
    });
    const { error } = await watch(createStore(around), 'https://a.example/').settled();
    expect(error?.code).to.equal('too-large');
    expect(sent).to.be.below(12);
    expect(signal?.aborted, 'nothing more is sent').to.equal(true);
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
