import { expect } from '@open-wc/testing';
import { resetAddress } from '../support/address.js';
import { waitUntil } from '../support/wait-until.js';
import { UrlState, readHash, writeHash } from '../../src/widget/url-state.js';

describe('the hash', () => {
  it('keeps several widgets and an anchor side by side', () => {
    let hash = '#abschnitt';
    hash = writeHash(hash, 'karte', { q: 'Müller & Söhne', categories: 'kinder,kultur' });
    hash = writeHash(hash, 'liste', { page: '2' });
    expect(hash).to.contain('abschnitt&');
    expect(readHash(hash, 'karte')).to.deep.equal({
      q: 'Müller & Söhne',
      categories: 'kinder,kultur',
    });
    expect(readHash(hash, 'liste')).to.deep.equal({ page: '2' });
    hash = writeHash(hash, 'karte', {});
    expect(hash).to.equal('#abschnitt&liste.page=2');
    expect(writeHash('#liste.page=2', 'liste', { page: '' })).to.equal('');
  });

  it('takes its own part for its own, also where that is empty, and none that only begins like it', () => {
    expect(writeHash('#w.q=&x.q=', 'w', { q: 'a' })).to.equal('#w.q=a&x.q=');
    expect(readHash('#wx=1&w=1&wx.q=1', 'w')).to.deep.equal({});
  });

  it('is easy to read where it can be', () =>
    expect(writeHash('', 'w', { q: 'a, b', ids: 'c,d' })).to.equal('#w.q=a,+b&w.ids=c,d'));

  it('keeps the place of a part: the same state makes the same address', () => {
    const opened = writeHash('#a.q=x&b.q=y', 'a', { q: 'x', id: '1' });
    expect(opened).to.equal('#a.q=x&a.id=1&b.q=y');
    expect(writeHash(opened, 'a', { q: 'x' })).to.equal('#a.q=x&b.q=y');
  });

  it('leaves a router’s path alone', () => {
    const hash = writeHash('#/seite?x=1', 'a', { q: 'b' });
    expect(hash).to.equal('#/seite?x=1&a.q=b');
    expect(writeHash(hash, 'a', {})).to.equal('#/seite?x=1');
  });

  it('survives any text as key, name and value', () => {
    const odd = ['a.b', '=', '&', '#', '%', '%E0%A4%A', '+', ' ', '"<>', 'ä', '😀', ','];
    for (const key of odd) {
      for (const value of odd) {
        expect(readHash(writeHash('', key, { [value]: value }), key)).to.deep.equal({
          [value]: value,
        });
      }
    }
  });

  it('replaces half an emoji, of which no address can be made, and keeps all the rest', () =>
    expect(
      readHash(writeHash('', 'w', { q: 'Haus \ud83c', id: '😀', view: 'list' }), 'w'),
    ).to.deep.equal({ q: 'Haus \ufffd', id: '😀', view: 'list' }));

  it('reads what somebody wrote by hand', () =>
    expect(readHash('#w.q=a=b+c&w.sort=100%', 'w')).to.deep.equal({ q: 'a=b c', sort: '100%' }));

  it('reads rubbish as nothing', () => {
    for (const hash of ['', '#', '#&&&', '#a', '#a.', '#a.b', '#%%%=1', '#.=1', '#a.__proto__=1'])
      expect(Object.keys(readHash(hash, 'a')).filter((name) => name !== '__proto__')).to.deep.equal(
        [],
      );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(readHash('', 'a')['constructor']).to.equal(undefined);
  });
});

describe('listeners of UrlState', () => {
  const { addEventListener, removeEventListener } = window;
  const { navigation } = window as { navigation?: object };
  afterEach(() => {
    Object.assign(window, { addEventListener, removeEventListener });
    for (const name of ['addEventListener', 'removeEventListener'])
      if (navigation) Reflect.deleteProperty(navigation, name);
    resetAddress();
  });

  it('R17: all of the page’s share them, and the last one takes them along', () => {
    const kept = new Map<string, Set<unknown>>();
    const watch = {
      addEventListener: (type: string, listener: unknown) =>
        void kept.set(type, (kept.get(type) ?? new Set()).add(listener)),
      removeEventListener: (type: string, listener: unknown) =>
        void kept.get(type)?.delete(listener),
    };
    Object.assign(window, watch);
    if (navigation) Object.assign(navigation, watch);
    const [shared, none] = navigation
      ? [
          [1, 1, 1],
          [0, 0, 0],
        ]
      : [
          [1, 1],
          [0, 0],
        ];
    const counts = () => [...kept.values()].map(({ size }) => size);
    const states = ['a', 'b', 'c'].map((key) => {
      const state = new UrlState(() => {});
      state.connect(key);
      return state;
    });
    expect(counts()).to.deep.equal(shared);
    for (const state of states) {
      expect(counts()).to.deep.equal(shared);
      state.disconnect();
    }
    expect(counts()).to.deep.equal(none);
  });

  it('R17: what waits for a step back goes with it', async () => {
    const state = new UrlState(() => {});
    state.connect('w');
    state.write({ item: '1' }, true);
    let waits = 0;
    window.addEventListener = (type: string, listener: unknown, options?: unknown) =>
      addEventListener(
        type,
        () => {
          waits++;
          (listener as () => void)();
        },
        options as AddEventListenerOptions,
      );
    state.write({}, false);
    await waitUntil(() => waits > 0);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(waits).to.equal(1);
    state.disconnect();
  });
});

describe('UrlState', () => {
  let heard: unknown[] = [];
  let state: UrlState;
  beforeEach(() => {
    heard = [];
    state = new UrlState((record) => heard.push({ ...record }));
  });
  afterEach(() => {
    state.disconnect();
    resetAddress();
  });

  it('reports what the address holds when it starts, and nothing when it holds nothing', () => {
    state.connect('w');
    expect(heard).to.deep.equal([]);
    state.disconnect();
    history.replaceState(null, '', '#w.q=a');
    state.connect('w');
    expect(heard).to.deep.equal([{ q: 'a' }]);
  });

  it('writes without hearing itself, and hears the way back', async () => {
    state.connect('w');
    state.write({ q: 'a' }, true);
    state.write({ q: 'b' }, true);
    expect(location.hash).to.equal('#w.q=b');
    expect(heard).to.deep.equal([]);
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    expect(heard).to.deep.equal([{ q: 'a' }]);
  });

  it('takes a link to another place on the page for what it is, and the way back for the way back', async () => {
    const passed = () =>
      new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    const way = async (go: () => void) => {
      const gone = passed();
      go();
      await gone;
      return heard.splice(0);
    };
    history.replaceState(null, '', '#kontakt');
    state.connect('w');
    state.write({ q: 'a' }, true);
    const isTold = 'navigation' in window;
    const start = isTold ? [] : [{}];
    expect(await way(() => (location.hash = '#oben'))).to.deep.equal(start);
    expect(await way(() => history.back())).to.deep.equal(isTold ? [] : [{ q: 'a' }]);
    expect(await way(() => history.back())).to.deep.equal([{}]);
    expect(location.hash).to.equal('#kontakt');
    expect(await way(() => (location.hash = '#w.q=b'))).to.deep.equal([{ q: 'b' }]);
    // What was left is written to the new place.
    expect(await way(() => location.replace('#unten'))).to.deep.equal(start);
    state.write({ q: 'c' }, true);
    expect(location.hash).to.equal('#unten&w.q=c');
    expect(await way(() => (location.hash = ''))).to.deep.equal([{}]);
  });

  it('leaves alone what is not its own: the query, the page’s state, an entry that says the same', () => {
    const { search } = location;
    history.pushState({ router: 1 }, '', '#w.q=a');
    state.connect('w');
    const { length } = history;
    state.write({ q: 'a' }, true);
    expect(history.length).to.equal(length);
    state.write({ q: 'b' }, false);
    expect([location.hash, history.length], 'no step').to.deep.equal(['#w.q=b', length]);
    state.write({}, false);
    expect([location.hash, location.search]).to.deep.equal(['', search]);
    expect(history.state).to.deep.equal({ router: 1 });
  });

  it('goes back where the last step is undone, and then writes what came meanwhile', async () => {
    history.replaceState('before', '');
    state.connect('w');
    state.write({ item: '1' }, true);
    history.replaceState('step', '');
    state.write({}, false);
    state.write({ q: 'a' }, false);
    await waitUntil(() => location.hash === '#w.q=a');
    expect(history.state).to.equal('before');
  });

  it('writes the undone step after all where the page does not let it go back', async () => {
    const back = history.back;
    try {
      history.back = () => {};
      state.connect('w');
      state.write({ item: '1' }, true);
      state.write({}, false);
      await waitUntil(() => location.hash === '');
      expect(heard).to.deep.equal([]);
    } finally {
      history.back = back;
    }
  });

  it('writes nothing more once it has left, also not what waited for the way back', async () => {
    state.connect('w');
    state.write({ item: '1' }, true);
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    state.write({}, false);
    state.write({ q: 'a' }, false);
    state.disconnect();
    await gone;
    await Promise.resolve();
    expect(location.hash).to.equal('');
  });

  it('writes nothing over where the visitor has gone meanwhile', async () => {
    const { back } = history;
    history.replaceState(null, '', '#w.q=b');
    history.pushState(null, '', '#w.q=a');
    try {
      history.back = () => history.go(-2);
      state.connect('w');
      state.write({ q: 'a', item: '1' }, true);
      state.write({ q: 'a' }, false);
      await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    } finally {
      history.back = back;
    }
    expect(location.hash).to.equal('#w.q=b');
    expect(heard).to.deep.equal([{ q: 'a' }, { q: 'b' }]);
  });

  it('goes back over its own step alone, and only to what stood there before', () => {
    history.pushState(null, '', location.href);
    state.connect('w');
    state.write({ q: 'a' }, false);
    state.write({}, false);
    expect(location.hash).to.equal('');
    state.write({ item: '1' }, true);
    state.write({ item: '1', q: 'a' }, false);
    expect(location.hash).to.equal('#w.item=1&w.q=a');
    state.write({}, false);
    expect(location.hash).to.equal('');
  });

  it('does not go back where more has happened, nor for a step', () => {
    state.connect('w');
    state.write({ item: '1' }, true);
    history.pushState(null, '', location.href);
    state.write({}, false);
    expect(location.hash).to.equal('');
    state.write({ item: '2' }, true);
    state.write({}, true);
    expect(location.hash).to.equal('');
  });

  it('does not go back where the page has written something else into its address, or the history is full', () => {
    const { href } = location;
    const changed = new URL('?page=its+own#w.item=1', href).href;
    state.connect('w');
    state.write({ item: '1' }, true);
    history.replaceState(null, '', changed);
    state.write({}, false);
    expect(location.href).to.equal(changed.replace(/#.*/, ''));
    history.replaceState(null, '', href);
    // Further steps do not make it longer.
    Object.defineProperty(history, 'length', { value: 50, configurable: true });
    try {
      state.write({ item: '2' }, true);
      state.write({}, false);
      expect(location.hash).to.equal('');
    } finally {
      Reflect.deleteProperty(history, 'length');
    }
  });

  it('does not go back where the visitor has, even if it looks the same there', async () => {
    const back = async () => {
      const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await gone;
    };
    history.pushState(null, '', '#w.item=1');
    state.connect('w');
    state.write({}, true);
    state.write({ item: '1' }, true);
    await back();
    await back();
    expect(location.hash).to.equal('#w.item=1');
    state.write({}, false);
    expect(location.hash).to.equal('');
  });

  it('stays on its page where that has a <base>', () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    const { pathname, search } = location;
    document.head.append(base);
    try {
      state.connect('w');
      state.write({ q: 'a' }, false);
      expect([location.pathname, location.search]).to.deep.equal([pathname, search]);
      expect(location.hash).to.equal('#w.q=a');
    } finally {
      base.remove();
    }
  });

  it('hears nothing of other widgets and nothing after disconnect', async () => {
    state.connect('w');
    state.write({ q: 'a', page: '' }, false);
    const changed = () =>
      new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    let event = changed();
    location.hash = '#w.q=a&other.q=1';
    await event;
    expect(heard).to.deep.equal([]);
    state.disconnect();
    event = changed();
    // What has no key would be found, were anybody still looking.
    location.hash = '#w.q=1&.q=1';
    await event;
    expect(heard).to.deep.equal([]);
  });
});
