import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { version } from '../../src/version.js';

/** What the console is told while something runs. */
function saidBy(act: () => void): string[] {
  const { info } = console;
  const said: string[] = [];
  console.info = (...words) => said.push(words.join(' '));
  try {
    act();
  } finally {
    console.info = info;
  }
  return said;
}

describe('a tag that is registered already', () => {
  const tag = 'engagiert-test';
  class Own extends HTMLElement {}

  it('by the very class, as where a page has done it by itself: nothing is said', () => {
    customElements.define(tag, Own);
    expect(saidBy(() => define(tag, Own))).to.deep.equal([]);
  });

  it('by another: it stays, and one note says so', () => {
    expect(saidBy(() => define(tag, class extends HTMLElement {}))).to.deep.equal([
      `<engagiert-*> version unknown is here already; ${version} is not used.`,
    ]);
    expect(customElements.get(tag)).to.equal(Own);
  });
});
