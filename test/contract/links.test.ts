import { expect } from '@open-wc/testing';
import { sampleFeed } from '../support/feeds.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

/** Opens what is folded, so that every link of the feed is there. */
async function unfold(root: ShadowRoot): Promise<void> {
  const closed = () => [...root.querySelectorAll<HTMLElement>('li [aria-expanded="false"]')];
  for (const button of closed()) {
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'true', 'opened');
  }
}

const links = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ protocol, origin }) => /^https?:$/.test(protocol) && origin !== location.origin,
  );

describe('links of a feed', () => {
  for (const tag of tags) {
    it(`lead out of ${tag} in the same tab, without opener and referrer (A40, S28)`, async () => {
      const root = shadow(await readyWidget(tag));
      await unfold(root);
      await waitUntil(() => links(root).length > 0, 'there are links');
      for (const link of links(root)) {
        expect([...link.relList], link.href).to.include.members(['noopener', 'noreferrer']);
        expect(link.target, link.href).to.equal('');
      }
    });
  }

  it('are plain text where their address is none that is followed (S4)', async () => {
    const good = shadow(await readyWidget('engagiert-funder-banner'));
    const feed = sampleFeed() as { funders: Record<string, unknown>[] };
    for (const funder of feed.funders) funder['url'] = 'javascript:alert(1)';
    const warn = console.warn;
    console.warn = () => {};
    const root = shadow(await readyWidget('engagiert-funder-banner', {}, feed));
    console.warn = warn;
    expect(root.querySelectorAll('a')).to.have.length(0);
    expect(root.querySelectorAll('[part=funder]')).to.have.length(
      good.querySelectorAll('[part=funder]').length,
    );
  });
});
