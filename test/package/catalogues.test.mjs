// Every language says everything, in its own words, and what ships is what the translators wrote.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const i18n = join(root, 'src/i18n');
const temporary = mkdtempSync(join(tmpdir(), 'engagiert-catalogues-'));
after(() => rmSync(temporary, { recursive: true }));
cpSync(join(i18n, 'xliff'), join(temporary, 'xliff'), { recursive: true });

const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));
const languages = config.targetLocales;
// lit-localize itself, writing beside the project.
const localizer = new RuntimeLitLocalizer({
  ...config,
  output: { ...config.output, outputDir: join(temporary, 'locales') },
  interchange: { ...config.interchange, xliffDir: join(temporary, 'xliff') },
});
const { messages, errors } = localizer.extractSourceMessages();
const { translations } = localizer.readTranslationsSync();

/** The text of a message with its placeholders as `{0}`. */
const textOf = ({ contents }) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
const sources = new Map(messages.map((message) => [message.name, textOf(message)]));
const catalogues = languages.map((language) => ({
  language,
  texts: new Map(translations.get(language)?.map((message) => [message.name, textOf(message)])),
}));

const isPlural = (text) => text.startsWith('{one}');
const formsOf = (text) =>
  text.split('|').map((form) => /^\{([a-z]+)\}(.*)$/s.exec(form)?.slice(1) ?? ['', form]);

/** Languages that share a word with German. Leichte Sprache shares what is short: see below. */
const SAME_WORDS = {
  en: ['Details', 'Initiative', 'Website', 'Website: {0}'],
  fr: ['Adresse', 'Initiative', 'Liste'],
  pl: ['Kontakt'],
  tr: ['Liste'],
};

test('every text of the sources is extracted', () => {
  assert.deepEqual(
    errors.map(({ messageText }) => messageText),
    [],
  );
  const ids = readdirSync(i18n)
    .filter((name) => name.endsWith('.strings.ts'))
    .flatMap((name) => [
      ...readFileSync(join(i18n, name), 'utf8').matchAll(/\bid:\s*['"]([^'"]+)['"]/g),
    ])
    .map(([, id]) => id);
  assert.ok(ids.length > 100);
  assert.deepEqual([...sources.keys()].sort(), ids.sort());
});

test('the widgets know the languages that are translated', () => {
  const loaders = ts
    .preProcessFile(readFileSync(join(i18n, 'catalogues.ts'), 'utf8'))
    .importedFiles.map(({ fileName }) => /locales\/(.+)\.js$/.exec(fileName)?.[1])
    .filter(Boolean);
  assert.deepEqual(loaders.sort(), [...languages].sort());
});

test('Storybook offers every language', () => {
  const toolbar = readFileSync(join(root, '.storybook/surroundings.ts'), 'utf8');
  const names = /toolbar\('Language'[^{]*\{([^}]+)\}/.exec(toolbar)?.[1] ?? '';
  assert.deepEqual(
    [...names.matchAll(/^ +'?([\w-]+)'?: /gm)].map(([, tag]) => tag),
    ['de', ...languages],
  );
});

test('placeholders are those of the source', () => {
  assert.deepEqual(localizer.validateTranslations().errors, []);
});

for (const { language, texts } of catalogues) {
  test(`${language}: every text is translated`, () => {
    const missing = [...sources.keys()].filter((id) => !texts.get(id)?.trim());
    assert.deepEqual(missing, []);
  });

  test(`${language}: numbers have the forms of the language`, () => {
    const rules = new Intl.PluralRules(language);
    const { pluralCategories } = rules.resolvedOptions();
    const numbers = [...Array(201).keys(), 1e6, 2e6];
    for (const [id, source] of sources) {
      const forms = formsOf(texts.get(id) ?? '');
      if (!isPlural(source)) {
        assert.ok(!forms[0][0], `${id} has no forms in German`);
        continue;
      }
      const categories = forms.map(([category]) => category);
      assert.deepEqual(categories.sort(), [...pluralCategories].sort(), id);
      for (const [category, form] of forms) {
        assert.ok(form.trim(), `${id}, ${category} is empty`);
        // “one” is also 21 in Ukrainian, and 0 in French.
        const isOneNumber = numbers.filter((n) => rules.select(n) === category).length === 1;
        if (source.includes('#') && !isOneNumber) {
          assert.ok(form.includes('#'), `${id}, ${category} needs the number`);
        }
      }
    }
  });

  test(`${language}: nothing was left in German`, () => {
    // Signs, as between two years, are of no language.
    const same = [...texts].filter(([id, text]) => text === sources.get(id) && /\p{L}/u.test(text));
    const left =
      language === 'de-simple'
        ? same.filter(([, text]) => text.split(/\s+/).length > 4 && !isPlural(text))
        : same.filter(([, text]) => !SAME_WORDS[language]?.includes(text));
    assert.deepEqual(left, []);
  });
}

test('the xliff files are fresh: npm run i18n:extract', async () => {
  await localizer.writeInterchangeFiles();
  for (const language of languages) {
    const file = `xliff/${language}.xlf`;
    assert.equal(
      readFileSync(join(i18n, file), 'utf8'),
      readFileSync(join(temporary, file), 'utf8'),
      file,
    );
  }
});

test('the catalogues are fresh: npm run i18n:build', async () => {
  await localizer.build();
  const style = await resolveConfig(join(i18n, 'locales/en.ts'));
  for (const language of languages) {
    const file = `locales/${language}.ts`;
    const built = await format(readFileSync(join(temporary, file), 'utf8'), {
      ...style,
      parser: 'typescript',
    });
    assert.equal(readFileSync(join(i18n, file), 'utf8'), built, file);
  }
});
