import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { specialStates } from '../support/states.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';

/** Everything that would move by its style sheet alone: transitions, animations, smooth scrolling. */
const moving = (element: Element): string[] =>
  [...shadow(element).querySelectorAll('.base, .base *')].flatMap((node) => {
    const style = getComputedStyle(node);
    const lasts = `${style.transitionDuration}, ${style.animationDuration}`
      .split(', ')
      .some((time) => parseFloat(time) > 0);
    const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
    return lasts || style.scrollBehavior === 'smooth' ? [name] : [];
  });

for (const tag of tags) {
  describe(`<${tag}> for those who want less motion (A24)`, () => {
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));
    const ready = { ready: (attributes: Record<string, string>) => readyWidget(tag, attributes) };
    for (const [state, place] of Object.entries({ ...ready, ...specialStates[tag] }))
      it(`${state}: nothing moves`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const element = await place({ heading: 'Titel' });
        expect(moving(element)).to.deep.equal([]);
        expect(shadow(element).getAnimations()).to.have.length(0);
      });
  });
}

describe('the look at motion', () => {
  it('can fail', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving(await readyWidget('engagiert-quote-carousel'))).to.not.deep.equal([]);
  });
});
