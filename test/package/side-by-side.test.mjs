// Browsers side by side: each has one page at a time, and one that hangs is ended and costs its own test file alone.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { SideBySide } from '../support/side-by-side.mjs';

const never = new Promise(() => {});
let made;

/** A browser that notes what it is asked for. Asked to open what is in `stuck`, it never lets go of it. */
class Browser {
  name = 'Probe';
  type = 'probe';
  pages = [];
  given;
  isStopped = false;
  isKilled = false;

  constructor() {
    made.push(this);
  }
  initialize(...given) {
    this.given = given;
  }
  async startSession(id, url) {
    if (url === 'missing:') throw new Error('does not start');
    this.pages.push(id);
  }
  getPage(id) {
    return this.pages.includes(id) && `page ${id}`;
  }
  async getBrowserUrl(id) {
    if (!this.pages.includes(id)) throw new Error('no such page');
    return `url ${id}`;
  }
  async stopSession(id) {
    if (id === 'stuck') await never;
    if (!this.pages.includes(id)) throw new Error('no such page');
    this.pages = this.pages.filter((each) => each !== id);
    return { left: id };
  }
  async stop() {
    this.isStopped = true;
    if (this.pages.includes('stuck')) await never;
  }
  kill() {
    this.isKilled = true;
  }
}

const pages = () => made.map(({ pages }) => pages.join());
const sideBySide = (count) => new SideBySide(count, () => new Browser(), 20);

beforeEach(() => (made = []));

test('pages are opened in different browsers, and the next one where there is room', async () => {
  const both = sideBySide(2);
  await both.initialize('config', 'files');
  assert.deepEqual([both.name, both.type, both.concurrency], ['Probe', 'probe', 2]);
  for (const { given } of made) assert.deepEqual(given, ['config', 'files']);
  await both.startSession('a', '/a');
  await both.startSession('b', '/b');
  assert.deepEqual(pages(), ['a', 'b']);
  assert.equal(both.getPage('b'), 'page b');
  assert.equal(await both.getBrowserUrl('a'), 'url a');
  await assert.rejects(both.startSession('c', '/c'), /no browser is free/);
  assert.deepEqual(await both.stopSession('b'), { left: 'b' });
  assert.deepEqual([both.isActive('a'), both.isActive('b')], [true, false]);
  await both.startSession('c', '/c');
  assert.deepEqual(pages(), ['a', 'c']);
  assert.throws(() => both.getPage('b'), /no page for session b/);
});

test('a page that is about to open takes its browser already', async () => {
  const both = sideBySide(2);
  await Promise.all([both.startSession('a', '/a'), both.startSession('b', '/b')]);
  assert.deepEqual(pages(), ['a', 'b']);
});

test('one that hangs is ended, fails its own page alone, and another takes its place', async () => {
  const both = sideBySide(2);
  await both.initialize('config');
  await both.startSession('stuck', '/a');
  await both.startSession('b', '/b');
  await assert.rejects(both.stopSession('stuck'), /Probe hangs/);
  const [hung, , next] = made;
  assert.ok(hung.isStopped && hung.isKilled);
  assert.equal(both.isActive('stuck'), false);
  await both.startSession('c', '/c');
  assert.deepEqual([next.pages, next.given], [['c'], ['config']]);
  assert.deepEqual(await both.stopSession('b'), { left: 'b' });
});

test('of one that has crashed the page has not gone elsewhere, and asking ends nothing', async () => {
  const one = sideBySide(1);
  await one.startSession('a', '/a');
  made[0].pages = [];
  assert.equal(await one.getBrowserUrl('a'), '/a');
  await assert.rejects(one.stopSession('a'), /no such page/);
  await one.startSession('b', '/b');
  assert.deepEqual(made[1].pages, ['b']);
});

test('one that does not start is ended, too', async () => {
  const one = sideBySide(1);
  await assert.rejects(one.startSession('a', 'missing:'), /does not start/);
  assert.ok(one.isActive('a'), 'so the test runner ends it');
  await assert.rejects(one.stopSession('a'));
  await one.startSession('b', '/b');
  assert.deepEqual(made[1].pages, ['b']);
});

test('at the end all are ended, and nobody is waited for for ever', async () => {
  const both = sideBySide(2);
  await both.startSession('stuck', '/a');
  await both.startSession('b', '/b');
  await both.stop();
  assert.deepEqual(
    made.map(({ isStopped, isKilled }) => [isStopped, isKilled]),
    [
      [true, true],
      [true, false],
    ],
  );
});
