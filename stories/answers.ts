const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** Answers that no file can give, for the stories of each status. */
const answers: Readonly<Record<string, (plain: typeof fetch) => Promise<Response>>> = {
  never: () => new Promise(() => {}),
  empty: () => Promise.resolve(json({ version: '1.0' })),
  /** Good the first time, gone ever after. */
  once: (() => {
    let answered = false;
    return (plain) => {
      if (answered) return Promise.resolve(new Response('', { status: 404 }));
      answered = true;
      return plain('feeds/kassel.json');
    };
  })(),
};

/** In Storybook only: `answers/….json` is answered here, so that it works without a server too. */
export function answerOddly(): void {
  const plain = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const name = /\/answers\/(\w+)\.json$/.exec(url.pathname)?.[1] ?? '';
    const answer = answers[name];
    return answer ? answer(plain) : plain(input, init);
  };
}
