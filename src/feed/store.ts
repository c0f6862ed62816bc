import { fetchJson, type Surroundings } from './client.js';
import { FeedError, type Loss } from './errors.js';
import type { Feed, SectionName } from './model.js';
import { inOrder, readAll, readHead, readSection } from './reader.js';
import { Reading, type Section } from './reading.js';
import { sectionNames } from './sections/head.js';

export type FeedStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

export interface FeedState {
  readonly status: FeedStatus;
  /** Frozen and shared by all followers. There while `ready` and `stale`. */
  readonly feed?: Feed;
  readonly error?: FeedError;
  readonly issues: readonly Loss[];
}

export type FeedListener = (state: FeedState) => void;

export interface Subscription {
  /** After this the listener is never called again. */
  stop(): void;
  /** Fetches again; what is shown stays until the answer is there. */
  refresh(): void;
}

/** Milliseconds of reading without a pause: leaves the page its part of a frame. */
const SLICE = 10;

interface Follower {
  readonly sections: readonly Section[];
  readonly listener: FeedListener;
}

/** One answer and what was read of it so far. */
interface Loaded {
  feed: Feed;
  readonly reading: Reading;
  /** Sections that are not read yet. Raw ones are let go as soon as they are. */
  readonly unread: Map<SectionName, unknown>;
  /** Sections in files of their own that did not arrive. */
  readonly failed: Map<SectionName, FeedError>;
}

/** A feed by its URL, and all who follow it. Kept while the page lives. */
class Source {
  private readonly url: string;
  private readonly around: Surroundings | undefined;
  private readonly followers = new Set<Follower>();
  /** The newest good answer. */
  private loaded: Loaded | undefined;
  /** Why the newest fetch brought nothing. */
  private error: FeedError | undefined;
  /** Ends the work in progress, or the wait for `online` after a failure. */
  private work = new AbortController();
  private busy = false;
  /** Everybody had left: what was kept may be old. */
  private left = false;

  constructor(url: string, around: Surroundings | undefined) {
    this.url = url;
    this.around = around;
  }

  follow(follower: Follower): Subscription {
    this.followers.add(follower);
    // Who comes later gets a fresh try: failures are not kept.
    if (!this.busy && (!this.loaded || this.error || this.left)) this.load();
    else if (!this.busy) this.readMore();
    this.tell(follower);
    return {
      stop: () => {
        this.followers.delete(follower);
        // A widget that is only moved within the page is back before this runs.
        queueMicrotask(() => {
          if (this.followers.size) return;
          this.work.abort();
          this.busy = false;
          this.left = true;
        });
      },
      refresh: () => {
        if (this.followers.has(follower)) this.load();
      },
    };
  }

  /** The newest job wins: whatever went on before is given up. */
  private async run(job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.work.abort();
    this.work = new AbortController();
    const { signal } = this.work;
    this.busy = true;
    this.tellAll();
    await job(signal);
    if (signal.aborted) return;
    this.busy = false;
    this.tellAll();
    this.readMore();
  }

  private load(): void {
    this.left = false;
    void this.run(async (signal) => {
      try {
        const { raw, url, oddType } = await fetchJson(this.url, signal, this.around);
        if (signal.aborted) return;
        const reading = new Reading(url);
        if (oddType !== undefined) reading.lose('content-type', oddType);
        const feed = readHead(raw, reading);
        const unread = new Map(sectionNames.map((name) => [name, (raw as Partial<Feed>)[name]]));
        const loaded: Loaded = { feed, reading, unread, failed: new Map() };
        await this.read(loaded, signal);
        if (signal.aborted) return;
        this.loaded = loaded;
        this.error = undefined;
      } catch (error) {
        if (signal.aborted) return;
        this.error = error instanceof FeedError ? error : new FeedError('shape', String(error));
        globalThis.addEventListener?.('online', () => this.load(), { once: true, signal });
        if (this.loaded) await this.read(this.loaded, signal);
      }
    });
  }

  /** Reads sections of the kept answer that a later follower wants. */
  private readMore(): void {
    const { loaded } = this;
    if (loaded && this.wanted(loaded).length) void this.run((signal) => this.read(loaded, signal));
  }

  /** Reads what followers want of an answer, in slices. Followers may come while it is at work. */
  private async read(loaded: Loaded, signal: AbortSignal): Promise<void> {
    let sections = this.wanted(loaded);
    while (sections.length) {
      const raws = await Promise.all(sections.map(({ name }) => this.raw(loaded, name, signal)));
      let pauseAt = performance.now() + SLICE;
      for (const [index, section] of sections.entries()) {
        if (signal.aborted) return;
        const { name } = section;
        const records = readSection(raws[index], section, loaded.reading);
        let step = records.next();
        for (; !step.done; step = records.next()) {
          if (performance.now() < pauseAt) continue;
          await breathe();
          if (signal.aborted) return;
          pauseAt = performance.now() + SLICE;
        }
        const kept = loaded.failed.has(name) ? this.loaded?.feed[name] : undefined;
        loaded.feed = Object.freeze({ ...loaded.feed, [name]: kept ?? step.value });
        loaded.unread.delete(name);
        raws[index] = undefined;
      }
      sections = this.wanted(loaded);
    }
  }

  /** The raw records of a section, which may be in a file of its own. */
  private async raw(loaded: Loaded, name: SectionName, signal: AbortSignal): Promise<unknown> {
    const { reading, unread, failed } = loaded;
    const raw = unread.get(name);
    if (typeof raw !== 'string') return raw;
    try {
      const url = URL.canParse(raw, reading.base) ? new URL(raw, reading.base).href : raw;
      const part = (await fetchJson(url, signal, this.around)).raw;
      if (Array.isArray(part)) return part;
      throw new FeedError('shape', `${name}: not a JSON array`);
    } catch (error) {
      if (signal.aborted) return;
      failed.set(name, error as FeedError);
      reading.path.splice(0, Infinity, name);
      reading.lose('section', `${raw}: ${(error as FeedError).message}`);
      return;
    }
  }

  /** What is asked for and not read yet, in the order in which sections refer to each other. */
  private wanted({ unread }: Loaded): Section[] {
    const sections = new Map<SectionName, Section>();
    for (const follower of this.followers) {
      for (const section of follower.sections) {
        if (unread.has(section.name)) sections.set(section.name, section);
      }
    }
    return inOrder([...sections.values()]);
  }

  private tellAll(): void {
    for (const follower of this.followers) this.tell(follower);
  }

  private tell({ sections, listener }: Follower): void {
    const { loaded, busy } = this;
    if (!loaded || sections.some(({ name }) => loaded.unread.has(name))) {
      const error = busy ? undefined : this.error;
      listener({ status: error ? 'error' : 'loading', error, issues: [] });
      return;
    }
    const { feed, failed } = loaded;
    const main = sections[0]?.name;
    const error = this.error ?? (main && failed.get(main));
    const issues = loaded.reading.losses;
    // Without its main section a widget would claim that there is nothing.
    if (error && main && failed.has(main) && !feed[main].length) {
      listener({ status: 'error', error, issues });
    } else {
      listener({ status: error ? 'stale' : 'ready', feed, error, issues });
    }
  }
}

/** Gives the page a turn. Timers would wait longer than the reading takes. */
function breathe(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(0);
  });
}

/** Makes a store of its own; a page shares `followFeed`. */
export function createStore(around?: Surroundings) {
  const sources = new Map<string, Source>();
  return (url: string, sections: readonly Section[], listener: FeedListener): Subscription => {
    const key = absolute(url);
    const source = sources.get(key) ?? new Source(key, around);
    sources.set(key, source);
    return source.follow({ sections, listener });
  };
}

/** One key for all spellings of an address. */
function absolute(url: string): string {
  try {
    const { href, hash } = new URL(url, globalThis.document?.baseURI);
    return href.slice(0, href.length - hash.length);
  } catch {
    return url;
  }
}

/**
 * Follows a feed: the listener hears at once and at each change how things stand. All who follow one URL share one
 * request and the same frozen records. The first section is what the follower is about: when its file does not
 * arrive, that is an error; other sections just stay empty.
 */
export const followFeed = createStore();

/** The state of a feed that the page has at hand already. */
export function feedFromData(raw: unknown, sections: readonly Section[]): FeedState {
  const reading = new Reading(globalThis.document?.baseURI);
  try {
    const feed = readAll(raw, sections, reading);
    return { status: 'ready', feed, issues: reading.losses };
  } catch (caught) {
    const error =
      caught instanceof FeedError ? caught : new FeedError('shape', 'The feed cannot be read');
    return { status: 'error', error, issues: [] };
  }
}
