/** What a widget keeps in the page's address: names and texts, no structure. */
export type UrlRecord = Readonly<Record<string, string>>;

/**
 * Reads one widget's part of a hash. Parts look like `key.name=value`, joined by `&`; everything else
 * in the hash (an anchor, a router's path, another widget's part) is left alone.
 */
export function readHash(hash: string, key: string): UrlRecord {
  const found: Record<string, string> = Object.create(null);
  for (const part of parts(hash)) {
    const [name, value] = own(part, key);
    if (name) found[name] = value;
  }
  return found;
}

/** The hash with one widget's part replaced; empty values are left out. */
export function writeHash(hash: string, key: string, state: UrlRecord): string {
  const isMine = (part: string) => own(part, key)[0] !== '';
  const before = parts(hash);
  const all = before.filter((part) => !isMine(part));
  const mine = Object.entries(state)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encode(key)}.${encode(name)}=${encode(value)}`);
  // In its old place, so that the same state makes the same address.
  const at = before.findIndex(isMine);
  all.splice(at < 0 ? all.length : at, 0, ...mine);
  return all.length ? `#${all.join('&')}` : '';
}

const parts = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean);
// Commas and spaces are common in lists of ids and in searches; a readable address is worth the two lines.
// Half an emoji would throw. `\p{Cs}` would find one in every emoji in Safari 17.
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const encode = (text: string) =>
  encodeURIComponent(text.replace(halves, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+')
    .replaceAll('.', '%2E');

function own(part: string, key: string): readonly [string, string] {
  const [left = '', ...rest] = part.split('=');
  const dot = left.indexOf('.');
  if (dot < 0 || !rest.length || decode(left.slice(0, dot)) !== key) return ['', ''];
  return [decode(left.slice(dot + 1)), decode(rest.join('='))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** How the widgets of the page read the address. */
const readers = new Set<() => void>();

/** All at once: between two listeners a widget would tell its group, and another would write before it has read. */
const readAll = () => readers.forEach((read) => read());

const whenItChanges = ['hashchange', 'popstate'];

/**
 * Tells how an address came about. Without it every address counts as one that somebody has gone back to; and on many
 * pages something else goes by this name.
 */
const { navigation } = globalThis as { navigation?: Partial<EventTarget> };
const entryChanges = 'currententrychange';

/** The address is another one because somebody followed a link, and not because they went back or on. */
let isFollowed = false;
const noteWay = (event: Event) => {
  const { navigationType } = event as Event & { navigationType?: string };
  isFollowed = navigationType === 'push' || navigationType === 'replace';
};

/** Keeps one widget's state in the address while it is connected. */
export class UrlState {
  readonly #changed: (state: UrlRecord) => void;
  #key = '';
  #last = '{}';
  /** The last step: where it came from, and what tells that nothing has happened since. */
  #step: { readonly from: string; readonly href: string; readonly length: number } | undefined;
  /** Going back takes a moment: what is to be written meanwhile. */
  #held: (() => void) | undefined;

  constructor(changed: (state: UrlRecord) => void) {
    this.#changed = changed;
  }

  /** Starts under `key`, once, and reports what the address holds; without a key there is nothing to keep. */
  connect(key: string): void {
    this.#key = key;
    if (!key) return;
    readers.add(this.#read);
    for (const type of whenItChanges) addEventListener(type, readAll);
    navigation?.addEventListener?.(entryChanges, noteWay);
    this.#read();
  }

  disconnect(): void {
    readers.delete(this.#read);
    if (!readers.size) {
      for (const type of whenItChanges) removeEventListener(type, readAll);
      navigation?.removeEventListener?.(entryChanges, noteWay);
    }
    this.#key = '';
  }

  /** Writes the state; `step` makes an entry that the back button returns from. What undoes the last step goes back. */
  write(state: UrlRecord, step: boolean): void {
    if (this.#held) this.#held = () => this.write(state, step);
    if (this.#held || !this.#key) return;
    const from = location.hash;
    const hash = writeHash(from, this.#key, state);
    this.#last = JSON.stringify(readHash(hash, this.#key));
    if (hash === from) return;
    const last = this.#step;
    this.#step = undefined;
    const isLast = last?.href === location.href && last.length === history.length;
    if (!step && isLast && last.from === hash) return this.#goBack(state);
    // The whole address: a hash alone would be one of the page's `<base>`.
    const url = location.href.replace(/#.*/, '') + hash;
    try {
      history[step ? 'pushState' : 'replaceState'](history.state, '', url);
      const { length } = history;
      // Where the history is full, its length says nothing any more.
      if (step && length < 50) this.#step = { from, href: location.href, length };
    } catch {
      // Opaque origins and rate limits refuse it; the widget works on without an address.
    }
  }

  #goBack(state: UrlRecord): void {
    const { href } = location;
    this.#held = () => {
      if (location.href === href) this.write(state, false);
    };
    const arrived = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
      // A page may keep its visitors from going back: what is undone is written then. An old phone takes its time.
      setTimeout(resolve, 5000);
    });
    void arrived.then(() => {
      const held = this.#held;
      this.#held = undefined;
      held?.();
    });
    history.back();
  }

  #read = () => {
    const state = readHash(location.hash, this.#key);
    const now = JSON.stringify(state);
    // One step back fires both events, and other widgets' parts change too.
    if (now === this.#last) return;
    this.#step = undefined;
    // A link to another place on the page (“nach oben”) says nothing of widgets.
    if (isFollowed && now === '{}' && location.hash) return;
    this.#last = now;
    this.#changed(state);
  };
}
