import { answerTo, pause, type Answer } from './answers.js';

/** In the static build: `answers/….json` is answered by the page itself, as the server of `storybook dev` would. */
export function answerFetch(): void {
  const plain = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = answerTo(url);
    if (!answer) return plain(input, init);
    const signal = init?.signal ?? undefined;
    return unlessAborted(respond(answer, plain, signal), signal);
  };
}

async function respond(
  answer: Answer,
  plain: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { status = 200, type = 'application/json', body, delay = 0 } = answer;
  await pause(delay);
  if (answer.hangsUp || answer.sameOriginOnly) throw new TypeError('Failed to fetch');
  if (body === 'feed') return plain('feeds/kassel.json', { signal: signal ?? null });
  const content = typeof body === 'function' ? streamOf(body(), signal) : (body ?? '');
  return new Response(content, { status, headers: { 'content-type': type } });
}

function streamOf(parts: AsyncGenerator<string>, signal: AbortSignal | undefined): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) =>
      signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
    async pull(controller) {
      const { value, done } = await parts.next();
      if (signal?.aborted) return;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void parts.return(undefined),
  });
}

const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
