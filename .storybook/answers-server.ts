import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { answerTo, pause } from './answers.ts';

const FEED = new URL('../demo/feeds/kassel.json', import.meta.url);

/** `storybook dev` answers `/answers/….json` over real HTTP. */
export const feedAnswers = (): Plugin => ({
  name: 'feed-answers',
  configureServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      const answer = answerTo(new URL(request.url ?? '', 'http://localhost'));
      if (!answer) return next();
      const { status = 200, type = 'application/json', body, delay = 0 } = answer;
      await pause(delay);
      if (answer.hangsUp) return void request.socket.destroy();
      response.statusCode = status;
      response.setHeader('content-type', type);
      response.setHeader('cache-control', 'no-store');
      if (answer.sameOriginOnly) response.removeHeader('access-control-allow-origin');
      if (typeof body === 'function') {
        for await (const part of body()) {
          if (response.destroyed) return;
          response.write(part);
        }
      }
      response.end(body === 'feed' ? readFileSync(FEED) : typeof body === 'string' ? body : '');
    });
  },
});
