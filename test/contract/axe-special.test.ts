import { expect } from '@open-wc/testing';
import { findings } from '../support/axe.js';
import { specialStates } from '../support/states.js';
import { everyVariant } from '../support/variants.js';
import { tags } from '../support/widgets.js';

for (const tag of tags) {
  describe(`<${tag}> is accessible by axe in the states that only it has (A4)`, () => {
    for (const [state, place] of Object.entries(specialStates[tag] ?? {}))
      it(state, async () => {
        const element = await place({ heading: 'Titel' });
        expect(await everyVariant(element, () => findings(element))).to.deep.equal([]);
      }).timeout(300_000);
  });
}
