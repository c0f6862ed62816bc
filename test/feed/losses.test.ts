import { expect } from '@open-wc/testing';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse.js';
import { sectionNames } from '../../src/feed/sections/head.js';
import { hostileFeed, random } from './hostile-feed.js';

/*
 * Whatever a feed holds is shown, or an issue says at its place that it is not: nothing vanishes in silence.
 */

type Fields = Readonly<Record<string, unknown>>;

describe('losses', () => {
  it('every issue points at something, and nothing is gone without one (S29)', () => {
    const seed = Number(
      new URLSearchParams(location.search).get('seed') ?? Math.floor(Math.random() * 1e9),
    );
    const next = random(seed);
    for (let run = 0; run < 300; run++) {
      const raw = hostileFeed(next);
      const parsed = parseFeed(raw, { url: 'https://stadt.example/feed.json' });
      if (parsed.error) continue;
      const where = `seed ${seed}, run ${run}`;
      for (const { pointer } of parsed.issues) {
        expect(exists(raw, pointer), `${where}: ${pointer}`).to.equal(true);
      }
      expect(vanished(raw as Fields, parsed), where).to.deep.equal([]);
    }
  });
});

function exists(raw: unknown, pointer: string): boolean {
  let value = raw;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !(step in value)) return false;
    value = (value as Fields)[step];
  }
  return true;
}

/** Losses at a record that cost all of it. */
const COSTLY: readonly string[] = ['type', 'missing', 'duplicate'];

/** Pointers of sections, records and fields that are in the raw feed, but neither in what was read nor in an issue. */
function vanished(raw: Fields, { feed, issues }: ParsedFeed): string[] {
  const isTold = (pointer: string) =>
    issues.some((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`));
  const gone: string[] = [];
  for (const name of sectionNames) {
    const given: unknown = raw[name];
    if (!Array.isArray(given)) {
      if (isGiven(given) && !isTold(`/${name}`)) gone.push(`/${name}`);
      continue;
    }
    const kept = [...feed[name]] as unknown as Fields[];
    given.forEach((record: unknown, index) => {
      const here = `/${name}/${index}`;
      const ordered = issues.some(({ pointer, code }) => pointer === here && code === 'period');
      if (issues.some(({ pointer, code }) => pointer === here && COSTLY.includes(code))) return;
      const shown = kept.shift();
      if (!shown) gone.push(here);
      for (const [field, value] of shown ? Object.entries(record as Fields) : []) {
        const isGone = isGiven(value) && shown?.[field] === undefined;
        if (isGone && !ordered && !isTold(`${here}/${field}`)) gone.push(`${here}/${field}`);
      }
    });
    if (kept.length) gone.push(`/${name}: ${kept.length} too many`);
  }
  return gone;
}

/** Something to show. */
function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return /[^\s\p{Cc}\p{DI}\p{Cs}\u2800]/u.test(value);
  if (typeof value !== 'object') return value !== undefined;
  return Object.values(value ?? {}).some(isGiven);
}
