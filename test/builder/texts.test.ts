import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { germanAttributes } from '../../demo/builder/texts.js';

describe('the builder in German', () => {
  it('says of every attribute what it does, and of no other', () => {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const names = declarations.flatMap(({ attributes }) => attributes.map(({ name }) => name));
    // These have places of their own in the form; `status` is read-only.
    const wanted = new Set(names.filter((name) => !['src', 'lang', 'status'].includes(name)));
    expect(Object.keys(germanAttributes).sort()).to.deep.equal([...wanted].sort());
  });
});
