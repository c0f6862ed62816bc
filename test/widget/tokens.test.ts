import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { hostStyles } from '../../src/widget/host-styles.js';
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
});
