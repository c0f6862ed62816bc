import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { hostStyles } from '../../src/widget/host-styles.js';
import { colourDeclarations } from '../../src/widget/token-table.js';
import { tokens } from '../../src/widget/tokens.js';

/** The tokens of style sheets with their defaults: the first is that of the light theme. */
function tokensIn(css: string): Readonly<Record<string, string>> {
  const found = [
    ...css.matchAll(/var\(\s*(--engagiert-(?!_)[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g),
  ];
  return Object.fromEntries(
    found.reverse().map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

describe('design tokens', () => {
  for (const { tagName, cssProperties } of manifest.modules.flatMap(
    ({ declarations }) => declarations,
  ))
    it(`<${tagName}> documents each with its default, and no other`, () => {
      const documented = cssProperties.map((token) => [token.name, token.default]);
      expect(tokensIn(tokens.cssText + hostStyles.cssText)).to.deep.equal(
        Object.fromEntries(documented),
      );
    });

  it('says what each is in the dark theme', () => {
    const dark = tokensIn(colourDeclarations(1).cssText);
    expect(Object.keys(dark)).to.have.length.above(8);
    const documented = manifest.modules.flatMap(({ declarations }) => declarations)[0]!;
    for (const { name, description } of documented.cssProperties)
      if (name in dark) expect(description, name).to.contain(`dark theme: ${dark[name]}`);
  });
});
