import { expect, nextFrame } from '@open-wc/testing';
import { NASTY, pick, random } from '../feed/hostile-feed.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { sampleFeed } from '../support/feeds.js';
import { placeWidget, shadow, shownText, tags } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

const SEEDS = 60;
const WIDTH = 300;

type Node = Record<string, unknown>;

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** A good feed in which some values are what no editor means, or stand where something else belongs. */
function spoilt(seed: number): unknown {
  const next = random(seed);
  const feed = sampleFeed();
  const nodes = nodesOf(feed);
  const others = nodesOf(sampleFeed());
  for (let times = 1 + Math.floor(next() * 60); times; times--) {
    const node = pick(nodes, next);
    const key = pick(Object.keys(node), next);
    if (key === undefined || key === 'version') continue;
    if (next() < 0.2) delete node[key];
    else node[key] = next() < 0.3 ? pick(others, next) : pick(NASTY, next);
  }
  return feed;
}

/** What is no good in what stands there now. */
function faultsOf(element: WidgetElement): string[] {
  const text = shownText(element);
  const shown = /.{0,20}(undefined|NaN|Infinity|\[object|Invalid Date).{0,20}/.exec(text);
  return [
    shadow(element).querySelector('script, iframe, [onerror]') && 'more than text',
    shown && `“${shown[0]}” is shown`,
    !/\p{L}{3}/u.test(text) && 'not a word',
    element.offsetHeight < 20 && 'a hole',
    element.scrollWidth > WIDTH && `${element.scrollWidth} px wide`,
  ].filter((fault) => typeof fault === 'string');
}

describe('a feed that is spoilt here and there (S1, S29, A33)', () => {
  // What is told of it is looked at elsewhere, and hard to read.
  const { warn } = console;
  before(() => (console.warn = () => {}));
  after(() => (console.warn = warn));

  for (const tag of tags) {
    it(`is shown by ${tag} as far as it can be`, async () => {
      const element = await placeWidget(tag, { loading: 'eager' }, sampleFeed());
      element.parentElement!.style.width = `${WIDTH}px`;
      const found: string[] = [];
      for (let seed = 1; seed <= SEEDS; seed++) {
        element.data = spoilt(seed);
        await element.updateComplete;
        await waitUntil(
          () => /ready|error/.test(element.status),
          `it is through with seed ${seed}`,
        );
        await nextFrame();
        found.push(...faultsOf(element).map((fault) => `seed ${seed}: ${fault}`));
      }
      expect(found).to.deep.equal([]);
    });
  }
});
