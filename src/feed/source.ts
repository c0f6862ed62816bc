import type { Answer, Surroundings, Take } from './client.js';
import { FeedError, type FeedErrorCode } from './errors.js';
import type { FeedListener, Subscription } from './feed-state.js';
import type { Feed, SectionName } from './model.js';
import { readHead, SectionReader } from './reader.js';
import { ODD, Reading, type Section } from './reading.js';
import { sectionNames } from './sections/head.js';

/** Milliseconds of reading after which a section is a long one. */
const PATIENCE = 8;

interface Follower {
  readonly sections: readonly Section[];
  readonly listener: FeedListener;
  /** What the follower is about: the last of its sections, as the others are there to be referred to. */
  readonly main: SectionName | undefined;
  /** Its first records are wanted before the last are read. */
  readonly early: boolean;
}

/** One answer and what was read of it so far. */
interface Loaded {
  feed: Feed;
  readonly reading: Reading;
  /** Sections that are not read yet. Raw ones are let go as soon as they are. */
  readonly unread: Map<SectionName, unknown>;
  /** Sections in files of their own that did not arrive. */
  readonly failed: Map<SectionName | undefined, FeedError>;
}

type Ask = (signal: AbortSignal, take: Take) => Answer | Promise<Answer>;

/** One feed and all who follow it. */
export class Source {
  readonly #ask: Ask;
  readonly #around: Surroundings | undefined;
  readonly #followers = new Set<Follower>();
  /** The newest good answer. */
  #loaded: Loaded | undefined;
  /** The beginning of a long section that is being read. */
  #begun: Feed | undefined;
  /** Why the newest fetch brought nothing. */
  #error: FeedError | undefined;
  /** Ends the work in progress, or the wait for `online` after a failure. */
  #work = new AbortController();
  #busy = false;
  /** Everybody had left: what was kept may be old. */
  left = false;

  constructor(ask: Ask, around?: Surroundings) {
    this.#ask = ask;
    this.#around = around;
  }

  follow(sections: readonly Section[], listener: FeedListener, early = false): Subscription {
    const main = sections.at(-1)?.name;
    const follower = { sections, listener, early, main };
    this.#followers.add(follower);
    const loaded = this.#loaded;
    // Who comes later gets a fresh try: failures are not kept.
    if (!this.#busy && (!loaded || this.#error || this.left || loaded.failed.has(main)))
      this.#load();
    else {
      this.#tell(follower);
      if (!this.#busy) this.#readMore();
    }
    return {
      stop: () => {
        this.#followers.delete(follower);
        // A widget that is only moved within the page is back before this runs.
        queueMicrotask(() => {
          if (this.#followers.size) return;
          this.#work.abort();
          this.#busy = false;
          this.#begun = undefined;
          this.left = true;
        });
      },
      refresh: () => this.#load(),
    };
  }

  /** The newest job wins: whatever went on before is given up. */
  async #run(job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.#busy = true;
    this.#tellAll();
    await job(signal);
    if (signal.aborted) return;
    this.#busy = false;
    this.#begun = undefined;
    if (this.#error || this.#loaded!.failed.size)
      globalThis.addEventListener?.('online', () => this.#load(), { signal });
    this.#tellAll();
    this.#readMore();
  }

  #load(): void {
    this.left = false;
    void this.#run(async (signal) => {
      try {
        const take: Take = (answer, within) => this.#take(answer, within);
        const answer = await this.#ask(signal, take);
        if (signal.aborted) return;
        const loaded = (answer.taken ?? (await this.#take(answer, signal))) as Loaded;
        // What nobody wanted while it arrived.
        await this.#read(loaded, signal);
        if (signal.aborted) return;
        this.#loaded = loaded;
        this.#error = undefined;
      } catch (error) {
        if (signal.aborted) return;
        this.#error = known(error, 'shape');
        if (this.#loaded) await this.#read(this.#loaded, signal);
      }
    });
  }

  /** Reads the head and the sections that are wanted. */
  async #take({ raw, url, oddType }: Answer, signal: AbortSignal): Promise<Loaded> {
    const reading = new Reading(url);
    const feed = await mending(reading, () => {
      if (oddType !== undefined) reading.lose('content-type', oddType);
      return readHead(raw, reading);
    });
    // One whose getter throws is no section, and the others stay.
    const section = async (name: SectionName): Promise<unknown> => (raw as Partial<Feed>)[name];
    const unread = new Map(
      sectionNames.map((name) => [name, section(name).catch(() => ({})) as unknown]),
    );
    const loaded: Loaded = { feed, reading, unread, failed: new Map() };
    await this.#read(loaded, signal);
    return loaded;
  }

  /** Reads sections of the kept answer that a later follower wants. */
  #readMore(): void {
    const loaded = this.#loaded;
    if (loaded && this.#wanted(loaded).length)
      void this.#run((signal) => this.#read(loaded, signal));
  }

  /** Reads what followers want of an answer. Followers may come while it is at work. */
  async #read(loaded: Loaded, signal: AbortSignal): Promise<void> {
    const { unread, failed } = loaded;
    for (let sections = this.#wanted(loaded); sections.length; sections = this.#wanted(loaded)) {
      // Files are asked for at the same time, and what arrives is read in order.
      const raws = sections.map(({ name }) => this.#raw(loaded, name, signal));
      for (const section of sections) {
        const { name } = section;
        const raw = await raws.shift();
        if (signal.aborted) return;
        const records = await this.#readSection(loaded, section, raw, signal).catch(
          (error) => (failed.set(name, known(error)), []),
        );
        if (signal.aborted) return;
        loaded.feed = Object.freeze({
          ...loaded.feed,
          [name]: (failed.has(name) && this.#loaded?.feed[name]) || records,
        });
        unread.delete(name);
      }
    }
  }

  /** The raw records of a section, which may be in a file of its own. */
  async #raw(loaded: Loaded, name: SectionName, signal: AbortSignal): Promise<unknown> {
    const { reading, unread, failed } = loaded;
    const raw = await unread.get(name);
    if (typeof raw !== 'string') return raw;
    failed.delete(name);
    return (
      import('./parts.js')
        .then(({ fetchPart }) => fetchPart(raw, reading, signal, this.#around))
        // Says by its type that there is no section.
        .catch((error) => (failed.set(name, known(error)), raw))
    );
  }

  /** What is asked for and not read yet, in the order in which sections refer to each other. */
  #wanted({ unread }: Loaded): Section[] {
    const sections = [...this.#followers].flatMap((follower) => follower.sections);
    return sectionNames.flatMap((wanted) => {
      const section = unread.has(wanted) && sections.find(({ name }) => name === wanted);
      return section || [];
    });
  }

  async #readSection(loaded: Loaded, section: Section, raw: unknown, signal: AbortSignal) {
    const { reading } = loaded;
    const { name } = section;
    const reader = new SectionReader(section, reading);
    const read = (until?: number) => mending(reading, () => reader.read(until));
    const slices =
      Symbol.asyncIterator in Object(raw) ? (raw as AsyncIterable<unknown>) : undefined;
    if (!slices) reader.take(raw);
    if (slices || !(await read(performance.now() + PATIENCE))) {
      const long = await import('./long.js').catch(() => undefined);
      const tell = () => this.#begin(loaded, name, reader.records);
      const told = this.#begun?.[name].length;
      // Where that does not arrive, the page has to wait.
      await (long?.readOn(reader, slices, read, tell, signal, told) ?? read());
    }
    await mending(reading, () => reader.finish());
    return reader.records;
  }

  /** Tells early followers how a long section begins. */
  #begin({ feed }: Loaded, name: SectionName, records: readonly unknown[]): void {
    this.#begun = Object.freeze({ ...feed, [name]: records });
    for (const follower of this.#followers) {
      if (follower.early && follower.main === name && !this.#has(follower)) this.#tell(follower);
    }
  }

  #tellAll(): void {
    for (const follower of this.#followers) this.#tell(follower);
  }

  /** The newest good answer, where everything that the follower wants of it is read. */
  #has({ sections }: Follower): Loaded | undefined {
    const loaded = this.#loaded;
    return sections.some(({ name }) => loaded?.unread.has(name)) ? undefined : loaded;
  }

  #tell(follower: Follower): void {
    const { main, early, listener } = follower;
    const loaded = this.#has(follower);
    const missing = loaded?.failed.get(main);
    const error = this.#error ?? missing;
    const issues = [...(loaded?.reading.losses ?? [])];
    // Without its main section a widget would claim that there is nothing.
    if (loaded && !(missing && !loaded.feed[main!].length)) {
      listener({ status: error ? 'stale' : 'ready', feed: loaded.feed, error, issues });
    } else if (error && !this.#busy) listener({ status: 'error', error, issues });
    else {
      const feed = early && main && this.#begun?.[main].length ? this.#begun : undefined;
      listener({ status: 'loading', feed, issues });
    }
  }
}

/** Whatever was thrown, as a reason to tell. */
const known = (error: unknown, code: FeedErrorCode = 'network') =>
  error instanceof FeedError ? error : new FeedError(code);

/** Does it again with mend.ts, when something odd turns up that bundles know nothing about. */
async function mending<T>(reading: Reading, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error !== ODD) throw error;
  }
  // Without it nobody knows what holds: what is over by a date of another notation would go on.
  reading.mender = (
    await import('./mend.js').catch((error) => {
      throw known(error);
    })
  ).default;
  return read();
}
