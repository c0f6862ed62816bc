import { expect } from '@open-wc/testing';
import { imageAllowed } from '../../src/widget/images.js';

describe('imageAllowed (P8)', () => {
  const page = 'https://verein.example/seite';
  const feed = 'https://stadt.example/feed.json';
  const cases: [string, readonly string[], boolean][] = [
    ['https://verein.example/a.png', [], true],
    ['https://stadt.example/a.png', [], true],
    ['https://stadt.example:8443/a.png', [], false],
    ['http://stadt.example/a.png', [], false],
    ['https://bilder.stadt.example/a.png', [], false],
    ['https://bilder.stadt.example/a.png', ['bilder.stadt.example'], true],
    ['https://bilder.stadt.example:444/a.png', ['BILDER.stadt.example:444'], true],
    ['https://bilder.stadt.example:444/a.png', ['bilder.stadt.example'], true],
    // As it is copied from the bar of a browser.
    ['https://bilder.stadt.example/a.png', ['https://Bilder.stadt.example/'], true],
    ['https://bilder.stadt.example:444/a.png', ['https://bilder.stadt.example:444/x/y?z'], true],
    ['https://evil.example/a.png', ['https://bilder.stadt.example/https://evil.example'], false],
    ['https://stadt.example.evil.example/a.png', [], false],
    ['https://evil.example/?stadt.example', ['stadt.example'], false],
    ['https://verein.example@evil.example/a.png', [], false],
    ['not a url://', [], false],
  ];
  for (const [url, hosts, allowed] of cases) {
    it(`${allowed ? 'allows' : 'refuses'} ${url} with ${hosts.join() || 'no hosts'}`, () => {
      expect(imageAllowed(url, feed, hosts, page)).to.equal(allowed);
    });
  }

  it('knows listed hosts of a feed that has no address, too', () => {
    const url = 'https://bilder.stadt.example/a.png';
    expect(imageAllowed(url, undefined, ['bilder.stadt.example'], page)).to.equal(true);
    expect(imageAllowed(url, undefined, [], page)).to.equal(false);
  });
});
