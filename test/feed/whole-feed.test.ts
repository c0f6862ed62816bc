import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import { fetchFile, fileOf, wholeFeed, type FeedFile } from '../../src/feed/whole-feed.js';
import { address, requests } from './store-support.js';

const known = (reason: unknown) => (reason instanceof FeedError ? reason : new FeedError('shape'));
/** Nobody waits between two attempts. */
const fetched = (url: string, signal = new AbortController().signal) =>
  fetchFile(url, signal, () => -0.5);
const found = (path: string) => wholeFeed(address(path), (url) => fetched(url), known);

describe('a feed with its files', () => {
  const at = 'https://stadt.example/feed.json';

  it('has its files beside where it came from, which is told (R1)', async () => {
    const asked: string[][] = [];
    const read = (...given: [string, string]): Promise<FeedFile> => {
      asked.push(given);
      const raw = given[0] === at ? { version: '1.0', actors: ' a.json ' } : [];
      return Promise.resolve({ raw, text: '', url: 'https://other.example/daten/feed.json' });
    };
    const { url, raw, texts } = await wholeFeed(at, read, known);
    expect(url).to.equal('https://other.example/daten/feed.json');
    expect(raw).to.deep.equal({ version: '1.0', actors: [] });
    expect(texts?.map(({ file }) => file)).to.deep.equal([undefined, 'a.json']);
    expect(asked).to.deep.equal([
      [at, at],
      ['https://other.example/daten/a.json', 'https://other.example/daten/feed.json'],
    ]);
  });

  it('that is none is handed on as it is', async () => {
    for (const raw of [null, [], [1], 'text', 7]) {
      const read = () => Promise.resolve({ raw, text: '', url: at });
      expect((await wholeFeed(at, read, known)).raw).to.equal(raw);
    }
  });

  it('that does not come is told by the address that was given', async () => {
    const told: string[] = [];
    const tell = (_reason: unknown, given: string) => (told.push(given), new FeedError('network'));
    const read = () => Promise.reject(new Error());
    expect((await wholeFeed(at, read, tell, 'feed.json')).error?.code).to.equal('network');
    await wholeFeed(at, read, tell);
    expect(told).to.deep.equal(['feed.json', at]);
  });

  it('a file that does not come, or holds no list, is told by its address, of which a hundred letters do', async () => {
    const long = `${'x'.repeat(200)}.json`;
    const feed = { version: '1.0', actors: long, quotes: 'q.json', funders: ' ' };
    const read = (url: string): Promise<FeedFile> =>
      url.endsWith('x.json')
        ? Promise.reject(new FeedError('http', { status: 404 }))
        : Promise.resolve({ raw: url === at ? feed : {}, text: '', url });
    const { raw, losses } = await wholeFeed(at, read, known);
    expect(raw).to.deep.equal({ version: '1.0', funders: ' ' });
    expect(losses.map(({ pointer, params }) => [pointer, params?.['file']])).to.deep.equal([
      ['/actors', 'x'.repeat(100)],
      ['/quotes', 'q.json'],
    ]);
    expect(losses[0]?.params?.['en']).to.include('404');
    expect(losses[1]?.params?.['en']).to.include('q.json');
  });
});

describe('a file that is at hand', () => {
  it('is told by the place where it stops being JSON', async () => {
    const file = new Blob(['\ufeff{"version": "1.0",\n}']);
    const error: unknown = await fileOf(file, 'feed.json').catch((fault: unknown) => fault);
    expect(error).to.be.instanceOf(FeedError).with.nested.property('details.line', 2);
  });
});

describe('a file that is fetched', () => {
  it('has a type, which is told where it is not one of JSON', async () => {
    for (const [path, value] of [
      ['type?type=text/plain', 'text/plain'],
      ['type', ''],
    ] as const) {
      const { losses } = await found(path);
      expect(losses).to.deep.equal([{ pointer: '', code: 'content-type', params: { value } }]);
    }
    expect((await found('good')).losses).to.be.empty;
  });

  it('is where redirects lead', async () => {
    const { url } = await fetched(address('redirect?to=/fault/good'));
    expect(url).to.equal(`${location.origin}/fault/good`);
  });

  it('has the text of the attempt that went well', async () => {
    const url = address('long?cut=1');
    const { raw, text } = await fetched(url);
    expect((await requests(url)).count).to.equal(2);
    expect(JSON.parse(text)).to.deep.equal(raw);
  });

  it('has whole letters, however their bytes arrive', async () => {
    const { fetch } = window;
    const written = JSON.stringify({ title: 'Bücher 👩‍👧' });
    window.fetch = () => {
      const body = new ReadableStream({
        start(controller) {
          for (const byte of new TextEncoder().encode(written))
            controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      const headers = { 'content-type': 'application/json' };
      return Promise.resolve(new Response(body, { headers }));
    };
    try {
      expect((await fetched(`${location.origin}/feed.json`)).text).to.equal(written);
    } finally {
      window.fetch = fetch;
    }
  });

  for (const [path, code, detail] of [
    ['truncated', 'json', 'line'],
    ['empty', 'json', 'kind'],
    ['html', 'json', 'type'],
    ['cut', 'network', 'reason'],
    ['status?code=404', 'http', 'status'],
  ] as const)
    it(`that is spoilt (${path}) is an error of ${code} with its ${detail}`, async () => {
      const { error } = await found(path);
      expect(error?.code).to.equal(code);
      expect(error?.details).to.have.property(detail);
    });

  it('is given up when nobody wants it any more', async () => {
    const controller = new AbortController();
    const file = fetched(address('hang'), controller.signal);
    controller.abort();
    const reason: unknown = await file.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(FeedError);
  });
});
