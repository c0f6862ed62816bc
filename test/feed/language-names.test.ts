import { expect } from '@open-wc/testing';
import { languageTag } from '../../src/feed/language-names.js';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';

describe('languageTag', () => {
  const { DisplayNames } = Intl;
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    const Counted = class extends DisplayNames {
      constructor(...options: ConstructorParameters<typeof DisplayNames>) {
        super(...options);
        asked++;
      }
    };
    Reflect.set(Intl, 'DisplayNames', Counted);
  });
  afterEach(() => {
    Reflect.set(Intl, 'DisplayNames', DisplayNames);
  });

  it('takes tags as they are, without asking how languages are called', () => {
    expect(['de', ' en_GB ', 'de-simple', 'tr'].map(languageTag)).to.deep.equal([
      'de',
      'en-GB',
      'de-simple',
      'tr',
    ]);
    expect(asked).to.equal(0);
  });

  it('knows every language that the widgets speak by its German, English and own name', () => {
    for (const tag of Object.keys(catalogueLoaders).filter((known) => known !== 'de-simple')) {
      for (const locale of ['de', 'en', tag]) {
        const name = new DisplayNames(locale, { type: 'language' }).of(tag) as string;
        expect(languageTag(name), name).to.equal(tag);
      }
    }
  });

  it('asks once for all names, however many there are', () => {
    expect(['Deutsch', 'Leichte Sprache', 'Gebärdensprache'].map(languageTag)).to.deep.equal([
      'de',
      'de-simple',
      'gsg',
    ]);
    asked = 0;
    expect(['TÜRKISCH', 'Klingonisch', '__proto__'].map(languageTag)).to.deep.equal([
      'tr',
      'Klingonisch',
      '--proto--',
    ]);
    expect(asked).to.equal(0);
  });
});
