/*
 * What a web space may answer to a feed's request, for the stories of each state. One table, two carriers:
 * `storybook dev` answers over real HTTP (answers-server.ts); the static build has no server of its own, there the
 * page's `fetch` answers alike (answers-fetch.ts).
 *
 *   answers/<name>.json?key=<any>   `key` gives every opened story a count of its own
 */

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  /** Sent piece by piece; `'feed'` stands for the demo feed. */
  readonly body?: string | (() => AsyncGenerator<string>);
  /** Milliseconds before anything is sent. */
  readonly delay?: number;
  /** Hangs up without an answer. */
  readonly hangsUp?: boolean;
  /** Does not say that other origins may read it. */
  readonly sameOriginOnly?: boolean;
}

const feed: Answer = { body: 'feed' };
const missing: Answer = { status: 404, body: '' };

/** Name → what is answered to the nth request. */
const answers: Readonly<Record<string, (count: number) => Answer>> = {
  feed: () => feed,
  slow: () => ({ ...feed, delay: 3000 }),
  loading: () => ({ body: () => drip(' ', 5000) }),
  empty: () => ({ body: '{"version":"1.0"}' }),
  once: (count) => (count === 1 ? feed : missing),
  'second-time': (count) => (count === 1 ? missing : feed),
  'http-404': () => missing,
  'http-503': () => ({ status: 503, body: '' }),
  network: () => ({ hangsUp: true }),
  cors: () => ({ ...feed, sameOriginOnly: true }),
  timeout: () => ({ delay: 60_000 }),
  'too-large': () => ({ body: megabytes }),
  json: () => ({ body: '{"version":"1.0","actors":[' }),
  html: () => ({ type: 'text/html', body: '<!doctype html><title>Anmeldung</title>' }),
  shape: () => ({ body: '{"version":"9.0"}' }),
};

const counts = new Map<string, number>();

/** The answer to an address, or undefined where no answer has that name. */
export function answerTo({ pathname, search }: URL): Answer | undefined {
  const name = /\/answers\/([\w-]+)\.json$/.exec(pathname)?.[1] ?? '';
  const key = name + search;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return Object.hasOwn(answers, name) ? answers[name]?.(count) : undefined;
}

export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function* drip(part: string, milliseconds: number) {
  for (;;) {
    yield part;
    await pause(milliseconds);
  }
}

/** Spaces before a document are JSON, too. */
async function* megabytes() {
  const one = ' '.repeat(2 ** 20);
  for (let count = 0; count < 80; count++) yield one;
}
