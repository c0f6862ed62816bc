import { expect } from '@open-wc/testing';
import { whole as allOf, type Arriving } from '../../src/feed/arriving.js';
import { fetchJson, type Surroundings, type Take, type Taken } from '../../src/feed/client.js';
import type { FeedError } from '../../src/feed/errors.js';
import type { Section } from '../../src/feed/parse.js';
import * as all from '../../src/feed/sections/index.js';
import type { FeedState, Subscription } from '../../src/feed/feed-state.js';
import { createStore, followData } from '../../src/feed/store.js';
import { FeedStream } from '../../src/feed/stream.js';
import { hostileFeed, random } from './hostile-feed.js';
import { waitUntil } from '../support/wait-until.js';

const url = location.href.replace(/#.*/, '');
/** Makes any document long enough to be read while it arrives. */
const PADDING = ' '.repeat(2 ** 19 + 1);
const { categories, districts, actors, opportunities, quotes, funders } = all;
const wanted = [categories, districts, actors];

type Parts = readonly Uint8Array[];
const encoder = new TextEncoder();

/** A page whose server sends these parts, each when the one before was taken; `gate` holds back those from there on. */
function pageOf(parts: Parts, gate?: { from: number; open: Promise<unknown> }): Surroundings {
  return {
    fetch: (address, init) => {
      if (address !== url) return fetch(address, init);
      let at = 0;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (gate && at >= gate.from) await gate.open;
          const part = parts[at++];
          if (part) controller.enqueue(part);
          else controller.close();
        },
      });
      return Promise.resolve(
        new Response(body, { headers: { 'content-type': 'application/json' } }),
      );
    },
    after: () => () => {},
    random: () => 0.5,
  };
}

/** The bytes after some padding, cut at random. */
function cut(text: string, next: () => number): Parts {
  const bytes = encoder.encode(text);
  const parts = [encoder.encode(PADDING)];
  for (let at = 0; at < bytes.length;) {
    const size = next() < 0.5 ? 1 + next() * 7 : 1 + next() * 40_000;
    parts.push(bytes.slice(at, at + size));
    at += Math.floor(size);
  }
  return parts;
}

const settled = (follow: (listener: (state: FeedState) => void) => unknown) =>
  new Promise<FeedState>((resolve) => {
    follow((state) => {
      if (state.status !== 'loading') resolve(state);
    });
  });

const streamed = (parts: Parts, sections: readonly Section[]) =>
  settled((listener) => createStore(pageOf(parts))(url, sections, listener, true));

/** The same document read when it is there as a whole. */
async function whole(parts: Parts, sections: readonly Section[]): Promise<FeedState> {
  try {
    const { raw } = await fetchJson(url, new AbortController().signal, pageOf(parts));
    return await settled((listener) => followData(raw, sections, listener));
  } catch (error) {
    return { status: 'error', error: error as FeedError, issues: [] };
  }
}

const facts = ({ status, feed, error, issues }: FeedState) => ({
  status,
  feed: feed && { ...feed, url: undefined },
  error: error && [error.code, error.details],
  issues,
});

async function expectSame(text: string, next: () => number, sections: readonly Section[] = wanted) {
  const parts = cut(text, next);
  const expected = facts(await whole(parts, sections));
  expect(facts(await streamed(parts, sections)), text.slice(0, 200)).to.deep.equal(expected);
}

const records = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    name: `Verein „${i}“ \\ "[{]},👩‍👧`,
    categories: ['kultur'],
    ...more,
  }));
const long = {
  version: '1.0',
  title: 'Lang',
  categories: [{ id: 'kultur', label: 'Kultur' }],
  actors: records(1200),
  funders: [{ id: 'f', name: 'F' }],
};
const ordered = (...keys: (keyof typeof long)[]) =>
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, long[key]])));

/** More than fit into a slice: those above come later, or never, and some go in a circle. */
const branches = Array.from({ length: 1000 }, (_, at) => ({
  id: `c${at}`,
  label: `Thema ${at} ${'x'.repeat(50)}`,
  parent: at % 7 ? `c${(at * 3 + 1) % 1100}` : at % 2 ? 'kultur' : undefined,
}));

describe('a long feed that is read while it arrives', () => {
  const { version, ...rest } = long;
  const text = JSON.stringify(long);
  const documents: [string, string, (readonly Section[])?][] = [
    ['as usual', text],
    ['with all sections wanted', text, Object.values(all)],
    ['with only an early section wanted', text, [categories]],
    ['with only a late section wanted', text, [funders]],
    ['with only a missing section wanted', text, [quotes]],
    ['with long branches of categories', JSON.stringify({ ...long, categories: branches })],
    ['with spaces between', JSON.stringify(long, null, 2)],
    ['with the version at the end', JSON.stringify({ ...rest, version })],
    ['without a version', JSON.stringify(rest)],
    ['of another version', JSON.stringify({ ...long, version: '2.0' })],
    ['with the title at the end', ordered('version', 'categories', 'actors', 'title')],
    ['with the categories after the actors', ordered('version', 'actors', 'categories')],
    ['with an unknown field at the end', `${text.slice(0, -1)},"x":[1,{"y":[]}]}`],
    ['with the title twice', `${text.slice(0, -1)},"title":"Neu"}`],
    ['with a section twice', `${text.slice(0, -1)},"actors":[{"id":"z","name":"Z"}]}`],
    ['with a section twice, no list then', `${text.slice(0, -1)},"actors":null}`],
    ['with an escaped name', text.replace('"actors"', '"act\\u006frs"')],
    ['with an escaped name again', `${text.slice(0, -1)},"act\\u006frs":[{"id":"z","name":"Z"}]}`],
    ['with empty sections', '{"version":"1.0","districts":[ ],"actors":[\n],"funders":[]}'],
    ['with a section that is no list', '{"version":"1.0","districts":{"a":[1]},"actors":[{}]}'],
    [
      'with a section by reference',
      '{"version":"1.0","districts":"fault/status?code=404","actors":[]}',
    ],
    [
      'with a section by reference later',
      '{"version":"1.0","actors":[],"districts":"fault/status?code=404"}',
    ],
    [
      'with odd values',
      JSON.stringify({ ...long, actors: records(900, { url: 'www.x.de', id: 7 }) }),
    ],
    ['with records that are none', JSON.stringify({ ...long, actors: [1, 'x', null, [], {}] })],
    [
      'with offers before actors',
      JSON.stringify({ version, opportunities: [{ id: 1, title: 'T' }], ...rest }),
    ],
    ['with __proto__', `{"__proto__":{"actors":[1]},"version":"1.0","actors":[{"__proto__":[1]}]}`],
    ['with a byte order mark', `\ufeff${text}`],
    ['with a comma too many', text.replace('},{"id":"a700"', '},,{"id":"a700"')],
    ['with a comma at the end', text.replace('}],"funders"', '},],"funders"')],
    ['with a comma at the beginning', text.replace('"actors":[', '"actors":[,')],
    ['with nothing but a comma', '{"version":"1.0","actors":[,]}'],
    ['with a wrong bracket', text.replace('],"funders"', '},"funders"')],
    ['with another wrong bracket', text.replace('["kultur"]}', '["kultur"}]')],
    ['with a break in a string', text.replace('Verein „900', 'Verein\n„900')],
    [
      'with a fault in a section that nobody wants',
      text.replace('"name":"F"', 'name:"F"'),
      [actors],
    ],
    ['with a fault in the head', text.replace('"Lang"', 'Lang')],
    ['with nothing but a section', '"actors":[{"id":"a","name":"A"}]'],
    ['that is a list', `[${text}]`],
    ['that is a list of fields', `["version","1.0","actors":[1]]`],
    ['that is a number', '42'],
    ['that is nothing', ''],
    ['that is null', 'null'],
    ['that is cut off in a record', text.slice(0, text.length / 2)],
    ['that is cut off in a string', text.slice(0, text.indexOf('Verein „800') + 3)],
    ['that is cut off at the end', text.slice(0, -1)],
    ['with something behind it', `${text} x`],
    ['with a second one behind it', `${text}${text}`],
    ['with a bracket before it', `]${text}`],
    ['that is deep', `{"version":"1.0","actors":${'['.repeat(2e5)}${']'.repeat(2e5)}}`],
  ];
  for (const [name, document, sections] of documents) {
    it(`${name}: is what it is as a whole, however it is cut`, async () => {
      for (let seed = 1; seed <= 3; seed++) await expectSame(document, random(seed), sections);
    });
  }

  it('is not read a second time as a whole where nothing is odd about it', async () => {
    const names = ['"', '\\', 'a"', '\\"', '""', 'a\\\\', ' "\\" ', ']},{"'];
    const quoted = (count: number) =>
      JSON.stringify({ ...long, actors: names.flatMap((name) => records(count, { name })) });
    const fine = [
      text,
      JSON.stringify(long, null, 2),
      quoted(100),
      JSON.stringify({ version, districts: 'districts.json', ...rest, categories: [] }),
      JSON.stringify({ x: { y: [1, '[', { z: ']' }] }, ...long }),
    ];
    /** As a reader does who wants everything. */
    const take: Take = async ({ raw }) => {
      for (const name of Object.keys(all)) {
        const section = await (raw as Record<string, unknown>)[name];
        if (Symbol.asyncIterator in Object(section)) await allOf(section as Arriving);
      }
      return { unread: new Map() };
    };
    const parts = fine.flatMap((document) => [1, 2, 3].map((seed) => cut(document, random(seed))));
    const bytes = [...encoder.encode(quoted(1))].map((byte) => Uint8Array.of(byte));
    for (const sent of [...parts, [encoder.encode(PADDING), ...bytes]]) {
      const { taken } = await fetchJson(url, new AbortController().signal, pageOf(sent), take);
      expect(taken?.unread.size).to.equal(0);
    }
  });

  it('any hostile feed is what it is as a whole (R10)', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const raw = { version: '1.0', x: 1, ...(hostileFeed(next) as object) };
      // Sections in files of their own are not what this is about, and numbers of that kind are no JSON.
      const plain = (key: string, value: unknown) =>
        typeof value === 'bigint' || (key in all && typeof value === 'string') ? 10 : value;
      let document = JSON.stringify(raw, plain);
      if (next() < 0.5) {
        const at = Math.floor(next() * document.length);
        document =
          document.slice(0, at) +
          '"{}[],:\\ 0x'.charAt(next() * 11) +
          document.slice(at + (next() < 0.5 ? 1 : 0));
      }
      await expectSame(document, next, [categories, districts, actors, opportunities]);
    }
  });

  /** The document in two halves, the second of which waits. */
  function halves(document: string) {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const bytes = encoder.encode(PADDING + document);
    const middle = PADDING.length + Math.floor(document.length * 0.8);
    const parts = [bytes.slice(0, middle), bytes.slice(middle)];
    const store = createStore(pageOf(parts, { from: 1, open: gate }));
    return { store, open: () => open() };
  }

  it('its first records are there before its last arrive', async () => {
    const { store, open } = halves(text);
    const states: FeedState[] = [];
    store(url, wanted, (state) => states.push(state), true);
    await waitUntil(() => states.at(-1)?.feed, 'nothing early');
    const early = states.at(-1);
    expect(early?.status).to.equal('loading');
    expect(early?.feed?.title).to.equal('Lang');
    expect(early?.feed?.categories).to.have.length(1);
    open();
    await waitUntil(() => states.at(-1)?.status === 'ready');
    const { feed } = states.at(-1) as FeedState;
    expect(feed?.actors).to.have.length(1200);
    // Nothing was read twice.
    expect(early?.feed?.actors[0]).to.equal(feed?.actors[0]);
  });

  it('objects and lists that are no sections hold nothing back, nor do many categories', async () => {
    const head = { publisher: { name: 'Stadt, [Amt]' }, others: [1, [2], { three: 3 }] };
    const { store, open } = halves(
      JSON.stringify({ ...head, ...long, categories: branches, actors: records(3000) }),
    );
    const states: FeedState[] = [];
    store(url, wanted, (state) => states.push(state), true);
    await waitUntil(() => states.at(-1)?.feed, 'nothing early');
    expect(states.at(-1)?.feed?.publisher?.name).to.equal('Stadt, [Amt]');
    expect(states.at(-1)?.feed?.categories).to.have.length(1000);
    open();
    await waitUntil(() => states.at(-1)?.status === 'ready');
  });

  it('who comes while it arrives gets what it wants', async () => {
    const { store, open } = halves(text);
    const states: FeedState[] = [];
    store(url, wanted, (state) => states.push(state), true);
    await waitUntil(() => states.at(-1)?.feed, 'nothing early');
    const late = settled((listener) => store(url, [funders], listener));
    open();
    expect((await late).feed?.funders).to.have.length(1);
    expect((await late).feed?.actors).to.have.length(1200);
    const later = await settled((listener) => store(url, [opportunities], listener));
    expect(later.feed?.opportunities).to.be.empty;
  });

  it('who comes while it arrives hears its first records before its last arrive, too', async () => {
    const { store, open } = halves(JSON.stringify({ ...long, funders: records(3000) }));
    let late: FeedState | undefined;
    let follow = () => {
      follow = () => {};
      store(url, [funders], (state) => (late = state), true);
    };
    store(url, wanted, ({ feed }) => feed && follow(), true);
    await waitUntil(() => late?.feed, 'nothing early');
    expect(late?.status).to.equal('loading');
    open();
    await waitUntil(() => late?.status === 'ready');
    expect(late?.feed?.funders).to.have.length(3000);
  });

  it('who comes back when all that others want was read keeps what was shown until it is there', async () => {
    // All that others want comes first.
    const document = ordered('version', 'title', 'categories', 'actors', 'funders');
    const bytes = encoder.encode(PADDING + document);
    const before = document.slice(0, document.indexOf('"funders"'));
    const end = encoder.encode(PADDING + before).length;
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const page = pageOf([bytes]);
    const held = pageOf([bytes.slice(0, end), bytes.slice(end)], { from: 1, open: gate });
    let asked = 0;
    const store = createStore({
      ...page,
      fetch: (...given) => (given[0] === url && asked++ ? held : page).fetch(...given),
    });
    let read = 0;
    const finish = () => void read++;
    const others = [categories, { ...actors, finish }];
    const subscriptions: Subscription[] = [];
    const follow = (sections: readonly Section[]) =>
      settled((listener) => subscriptions.push(store(url, sections, listener)));
    await follow(others);
    const { feed } = await follow([funders]);
    expect([read, feed?.funders.length]).to.deep.equal([1, 1]);
    subscriptions[1]?.stop();
    subscriptions[0]?.refresh();
    await waitUntil(() => read === 2, 'not read again');
    await new Promise((resolve) => setTimeout(resolve));
    const states: FeedState[] = [];
    store(url, [funders], (state) => states.push(state));
    open();
    await waitUntil(() => states.at(-1)?.feed !== feed, 'not asked again');
    expect(states.map(({ status }) => status)).to.deep.equal(['ready', 'ready']);
  });

  it('what was there early goes when the rest is broken', async () => {
    const { store, open } = halves(text.slice(0, -1));
    const states: FeedState[] = [];
    const { refresh } = store(url, wanted, (state) => states.push(state), true);
    await waitUntil(() => states.at(-1)?.feed, 'nothing early');
    open();
    await waitUntil(() => states.at(-1)?.status === 'error');
    expect(states.at(-1)?.error?.code).to.equal('json');
    expect(states.at(-1)?.feed).to.equal(undefined);
    refresh();
    expect(states.at(-1)).to.deep.include({ status: 'loading', feed: undefined });
  });

  it('has all the time it needs to be read once it is there (R3)', async () => {
    const time = new Set<number>();
    const around: Surroundings = {
      ...pageOf([encoder.encode(PADDING + text)]),
      after(milliseconds) {
        time.add(milliseconds);
        return () => time.delete(milliseconds);
      },
    };
    let read = () => {};
    const taken = new Promise<Taken>((resolve) => (read = () => resolve({ unread: new Map() })));
    const answer = fetchJson(url, new AbortController().signal, around, () => taken);
    await waitUntil(() => time.size === 2);
    await waitUntil(() => time.size === 0, 'a limit of time');
    read();
    expect((await answer).taken).to.equal(await taken);
  });

  it('is not begun where everybody left before its reading was here (R4)', async () => {
    let asked = 0;
    const take: Take = () => (asked++, new Promise(() => {}));
    const stream = new FeedStream({ url }, take, AbortSignal.abort());
    await stream.push(text);
    expect([await stream.end(), asked]).to.deep.equal([undefined, 0]);
  });

  it('is read no further once everybody has left (R4)', async () => {
    let within: AbortSignal | undefined;
    const take: Take = (_answer, signal) => ((within = signal), new Promise(() => {}));
    const controller = new AbortController();
    const stream = new FeedStream({ url }, take, controller.signal);
    await stream.push(text);
    expect(within?.aborted).to.equal(false);
    controller.abort();
    expect(within?.aborted).to.equal(true);
  });
});
