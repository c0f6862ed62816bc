import { expect } from '@open-wc/testing';
import { SectionReader } from '../../src/feed/reader.js';
import { Reading } from '../../src/feed/reading.js';
import { actors } from '../../src/feed/sections/index.js';

function readerOf(count: number): SectionReader {
  const reader = new SectionReader(actors, new Reading('https://example.org/feed.json'));
  reader.take(Array.from({ length: count }, (_, index) => ({ id: `${index}`, name: 'Name' })));
  return reader;
}

describe('reading a section', () => {
  it('stops when the time is over and goes on where it was', () => {
    const reader = readerOf(1000);
    expect(reader.read(0)).to.equal(false);
    expect(reader.count).to.be.within(1, 999);
    expect(reader.read()).to.equal(true);
    expect(reader.count).to.equal(1000);
  });

  it('reads a few records at once, however slow the machine is', () => {
    const reader = readerOf(200);
    expect(reader.read(0)).to.equal(true);
    expect(reader.count).to.equal(200);
  });
});
