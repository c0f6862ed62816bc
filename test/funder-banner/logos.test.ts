import { expect, waitUntil } from '@open-wc/testing';
import { places } from '../support/places.js';
import { all, banner, feedOf, file, imagesSettled, logo, part } from './support.js';

const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('funder banner while logos arrive', () => {
  it('takes the light logo on white when the dark file is missing', async () => {
    const data = feedOf([{ id: 'x', name: 'X', logo: logo({ srcDark: file('./missing.svg') }) }]);
    const element = await banner(data, { theme: 'dark' });
    await waitUntil(
      () => all<HTMLImageElement>(element, 'img')[0]?.currentSrc === logo().src,
      'the light one',
    );
    expect(getComputedStyle(all(element, part('logo'))[0]!).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('moves nothing (R22)', async () => {
    const element = await banner(
      feedOf(
        ['a', 'b', 'c'].map((id) => ({
          id,
          name: id,
          logo: logo({ src: file(`./logo.svg?${id}`) }),
        })),
      ),
    );
    await frames();
    const parts = all(element, '*');
    const before = places(parts);
    await imagesSettled(element);
    await frames();
    expect(places(parts)).to.deep.equal(before);
    // The same look sees a shift where there is one.
    const push = document.createElement('div');
    push.style.blockSize = '120px';
    element.before(push);
    expect(places(parts)).to.not.deep.equal(before);
  });
});
