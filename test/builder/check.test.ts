import { expect } from '@open-wc/testing';
import { checkFeed, checkFile } from '../../demo/builder/check.js';

const AT = new URL('/test/feeds/nowhere/feed.json', location.href).href;
const { signal } = new AbortController();
const check = (text: string) => checkFile(new Blob([text]), AT, signal);

describe('a feed is checked before it is online', () => {
  it('is counted, and what is wrong with it has its place', async () => {
    const result = await check(
      '{"version": "1.0",\n"actors": [{"id": "a", "name": "A"},\n{"id": "b"}]}',
    );
    if (result.state !== 'read') throw new Error(JSON.stringify(result));
    expect(result.isReached).to.equal(false);
    expect(result.counts.actors).to.equal(1);
    expect(result.issues.map(({ code, line }) => `${code} ${line}`)).to.deep.equal(['missing 3']);
  });

  for (const [name, text, code] of [
    ['nothing', '', 'json'],
    ['no JSON', '{"version": "1.0",}', 'json'],
    ['no feed', '[]', 'shape'],
  ] as const)
    it(`${name} is told as ${code}`, async () => {
      expect(await check(text)).to.deep.include({ state: 'failed', code });
    });

  it('more than widgets take is told as widgets do, and not read', async () => {
    const sized = (size: number) => Object.defineProperty(new Blob(['{']), 'size', { value: size });
    const result = await checkFile(sized(64 * 2 ** 20 + 1), AT, signal);
    if (result.state !== 'failed') throw new Error(JSON.stringify(result));
    expect(result.code).to.equal('too-large');
    expect(result.message.de).to.contain('größer als 64 MB');
    const atLimit = await checkFile(sized(64 * 2 ** 20), AT, signal);
    expect(atLimit).to.deep.include({ state: 'failed', code: 'json' });
  });

  it('a mark before the text is no fault', async () => {
    expect((await check('\ufeff{"version": "1.0"}')).state).to.equal('read');
  });

  it('sections in files of their own are looked for where the feed will be', async () => {
    const result = await check('{"version": "1.0", "actors": "actors.json"}');
    if (result.state !== 'read') throw new Error(JSON.stringify(result));
    expect(result.issues.map(({ code, params }) => `${code} ${params?.['file']}`)).to.deep.equal([
      'section actors.json',
    ]);
  });

  it('what is hostile in it is text', async () => {
    const id = '<img src=x onerror=alert(1)>';
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const result = await check(
      `{"version": "1.0", "__proto__": ${deep}, "actors": [{"id": ${JSON.stringify(id)}}]}`,
    );
    expect(result.state).to.equal('read');
  });
});

describe('a feed is checked at its address', () => {
  it('is reached', async () => {
    const src = `data:application/json,${encodeURIComponent('{"version": "1.0"}')}`;
    const blob = URL.createObjectURL(
      new Blob(['{"version": "1.0"}'], { type: 'application/json' }),
    );
    expect((await checkFeed(src, signal)).state).to.equal('failed');
    expect((await checkFeed(blob, signal)).state).to.equal('failed');
    const result = await checkFeed(new URL('/demo/feeds/kassel.json', location.href).href, signal);
    expect(result).to.deep.include({ state: 'read', isReached: true });
  });

  it('is not', async () => {
    expect(await checkFeed(AT, signal)).to.deep.include({ state: 'failed', code: 'http' });
    expect((await checkFeed('https://', signal)).state).to.equal('failed');
  });
});
