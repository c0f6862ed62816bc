import { expect } from '@open-wc/testing';
import { contrastWarnings } from '../../src/widget/contrast.js';
import { MEASURES, unusableTokens } from '../../src/widget/unusable-tokens.js';
import { readyWidget } from '../support/widgets.js';
import manifest from '../../custom-elements.json' with { type: 'json' };

describe('tokens that cannot be used', () => {
  it('says which token is no colour, and what becomes of it', async () => {
    const element = await readyWidget('engagiert-funder-banner', { theme: 'light' });
    element.style.setProperty('--engagiert-color-accent', '17528f');
    const warnings = contrastWarnings(element);
    expect(warnings[0]).to.contain('--engagiert-color-accent: “17528f” is no colour');
    // The main button has no ground then.
    expect(warnings.join('\n')).to.contain('on-accent on --engagiert-color-accent');
    for (const good of [
      '#17528f',
      'oklch(40% 0.1 250)',
      'LinkText',
      'currentcolor',
      'transparent',
    ]) {
      element.style.setProperty('--engagiert-color-accent', good);
      expect(unusableTokens(element), good).to.deep.equal([]);
    }
  });

  for (const [token, bad, ...good] of [
    ['radius', '8', '0', '8px', '4px 8px', '50%'],
    ['space', '5', '5px', '0.3rem', 'calc(1px + 0.2em)'],
    ['padding', '16', '0', '1em 2em'],
    ['border-width', '2', 'thin', '0'],
    ['line-height', '1,5', '1.5', 'normal'],
    ['heading-weight', 'fett', 'bold', '650'],
    ['shadow', '0 1 2 #000', 'none', '0 1px 2px rgb(0 0 0 / 20%)'],
    ['duration', '160', '0s', '160ms'],
    ['measure', '68', '68ch', 'none'],
    ['font-size', '17', '17px', 'larger', '100%'],
  ] as const) {
    it(`says that a ${token} of ${bad} is of no use`, async () => {
      const element = await readyWidget('engagiert-funder-banner');
      const name = `--engagiert-${token}`;
      element.style.setProperty(name, bad);
      const [warning, ...others] = unusableTokens(element);
      expect(warning)
        .to.contain(`${name}: “${bad}” is of no use`)
        .and.contain('ist nicht brauchbar');
      expect(others).to.deep.equal([]);
      for (const value of good) {
        element.style.setProperty(name, value);
        expect(unusableTokens(element), value).to.deep.equal([]);
      }
    });
  }

  it('knows every token that is documented', () => {
    const documented = manifest.modules
      .flatMap(({ declarations }) => declarations as { cssProperties?: { name: string }[] }[])
      .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name.slice(12)))
      .filter((name) => !name.startsWith('color-'));
    expect(new Set(documented)).to.deep.equal(new Set(Object.keys(MEASURES)));
  });
});
