import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const because = 'Feed and page content is only ever set as text (see SECURITY.md).';

/** Ways from a string to markup or code. None of them may exist here, whoever the caller is. */
const UNSAFE_PROPERTIES = ['innerHTML', 'outerHTML', 'srcdoc'];
const UNSAFE_METHODS = [
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
];
const UNSAFE_DIRECTIVES = ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'unsafeCSS'];

const noStringsToMarkup = [
  ...UNSAFE_PROPERTIES.map((name) => ({
    selector: `:matches(AssignmentExpression[left.property.name='${name}'], AssignmentExpression[left.property.value='${name}'], Property[key.name='${name}'])`,
    message: because,
  })),
  ...UNSAFE_METHODS.map((name) => ({
    selector: `MemberExpression[property.name='${name}']`,
    message: because,
  })),
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write/]",
    message: because,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s"\'][.@?]?(innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: because,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s"\']style\\s*=/]',
    message: 'A strict content security policy drops style attributes; use a class or CSSOM.',
  },
];

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'coverage', 'src/i18n/locales/**'] },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-for-of': 'off',
      // Lit's static fields and empty defaults are meant.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    rules: {
      'no-console': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'no-restricted-syntax': ['error', ...noStringsToMarkup],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^lit.*/(unsafe-\\w+|style-map|static-html)(\\.js)?$', message: because },
            {
              group: ['lit', 'lit/*'],
              importNames: [...UNSAFE_DIRECTIVES, 'styleMap'],
              message: because,
            },
          ],
        },
      ],
    },
  },
  // Makes CSS of our own constants.
  { files: ['src/widget/token-table.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/widget/logger.ts', 'src/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    // Chai's assertions are expressions; defaults in the manifest are source text.
    rules: {
      'no-new-func': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message:
                'It gives up after a second; the one in test/support/wait-until.ts is patient.',
            },
          ],
        },
      ],
    },
  },
);
