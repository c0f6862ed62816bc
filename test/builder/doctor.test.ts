import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { diagnose } from '../../demo/builder/doctor.js';
import { elementsOf } from '../../demo/builder/fields.js';

const unknownIn = (attribute: string) =>
  diagnose(
    `<script type="module" src="https://example.org/loader.js"></script>
     <engagiert-actor-map src="https://example.org/feed.json" ${attribute}></engagiert-actor-map>`,
    elementsOf(manifest),
  ).findings.map(({ code, detail }) => `${code} ${detail}`);

describe('the doctor: yes and no', () => {
  for (const word of ['', 'true', 'Yes', 'on', '1', 'no-search', 'false', 'NO', 'off', '0'])
    it(`“${word}” is understood, as the widgets do`, () => {
      expect(unknownIn(`no-search="${word}"`)).to.deep.equal([]);
    });

  it('any other word is told', () => {
    expect(unknownIn('no-search="nein"')).to.deep.equal(['value no-search="nein" (true, false)']);
  });
});
