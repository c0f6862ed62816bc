import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a script may take, by the environment variable `SLOW`. */
const most = Number(process.env.SLOW ?? 0);

/**
 * Scripts arrive in another order each time, as on a bad line: a test that does not wait for what it looks at fails then.
 * Few are very late, so that files with a hundred of them go on.
 */
export async function slowScript(path) {
  if (most && /\.[jt]s$/.test(path)) await wait(Math.random() ** 2 * most);
}

export const slowMiddleware = async ({ path }, next) => {
  await slowScript(path);
  return next();
};
