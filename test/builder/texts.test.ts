import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { germanAttributes, germanWords } from '../../demo/builder/attribute-texts.js';
import { elementsOf, fieldsOf } from '../../demo/builder/fields.js';

describe('the builder in German', () => {
  it('says of every attribute what it does, and of no other', () => {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const names = declarations.flatMap(({ attributes }) => attributes.map(({ name }) => name));
    // These have places of their own in the form; `status` is read-only.
    const wanted = new Set(names.filter((name) => !['src', 'lang', 'status'].includes(name)));
    expect(Object.keys(germanAttributes).sort()).to.deep.equal([...wanted].sort());
  });

  it('says of every word to choose what it means, and of no other', () => {
    const elements = elementsOf(manifest);
    const wanted = [...elements.keys()]
      .flatMap((tag) => fieldsOf(tag, elements))
      .flatMap((field) => (field.kind === 'choice' ? field.options : []))
      // Levels of headings speak for themselves.
      .filter((word) => !/^\d$/.test(word));
    expect(Object.keys(germanWords).sort()).to.deep.equal([...new Set(wanted)].sort());
  });
});
