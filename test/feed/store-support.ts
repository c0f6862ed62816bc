import type { Surroundings } from '../../src/feed/client.js';
import { actors } from '../../src/feed/sections/actors.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { createStore } from '../../src/feed/store.js';
import type { Section } from '../../src/feed/parse.js';
import { waitUntil } from '../support/wait-until.js';

/** An address of the server that counts what it is asked for: each has a count of its own. */
export const address = (path: string) =>
  `${location.origin}/fault/${path}${path.includes('?') ? '&' : '?'}key=store-${Math.random()}`;

export async function requests(
  url: string,
): Promise<{ count: number; headers: Record<string, string>[] }> {
  const key = new URL(url).searchParams.get('key');
  return (await fetch(`/fault/count?key=${key}`)).json() as Promise<never>;
}

/** A clock that stands still until told: timers run by `pass`, in the order of their time. */
export function clock(fetcher: Surroundings['fetch'] = (url, init) => fetch(url, init)) {
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
export function watch(
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
export async function open(path: string) {
  const url = address(path);
  const store = createStore();
  const widget = watch(store, url);
  const { feed } = await widget.settled();
  return { url, store, widget, feed };
}

/** Asks again, which brings a failure the second time. */
export async function goStale(widget: ReturnType<typeof watch>) {
  widget.refresh();
  await waitUntil(() => widget.last().status === 'stale');
}

/** Leaves, so that nobody follows any more. */
export async function leave(widget: ReturnType<typeof watch>) {
  widget.stop();
  await Promise.resolve();
}

export const answer = (body: unknown, init: ResponseInit = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    headers: { 'content-type': 'application/json' },
    ...init,
  });
export const feedOf = (...names: string[]) => ({
  version: '1.0',
  actors: names.map((name) => ({ id: name, name })),
});
