import nextVitals from 'eslint-config-next/core-web-vitals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './tools/lint/plugin.js'

const TESTS = ['**/*.test.{ts,tsx}', 'e2e/**', '**/testing/**', '**/*.fixture.ts']
const TOOLS = ['tools/**', '**/*.config.{js,ts}', '.dependency-cruiser.js']
/** Files that Next finds by their name and whose default export it takes. */
const NEXT_FILES = ['**/app/**/{page,layout,template,loading,error,global-error,not-found,default,sitemap,robots,manifest}.{ts,tsx}']
const DATA = ['db/demo/**', 'messages/**']

export default defineConfig(
  globalIgnores(['.next/', '.cache/', 'data/', 'playwright-report/', 'test-results/', 'next-env.d.ts']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  { files: ['**/*.{js,mjs,ts,tsx}'], plugins: { house }, rules: everywhere() },
  { files: ['**/*.{js,mjs}'], rules: plainJavaScript() },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked], ...typed() },
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    extends: [nextVitals],
    languageOptions: { parser: tseslint.parser },
    settings: { react: { version: '19.3' } },
    // Public pages are plain documents: their links are <a>, their one early script sets the theme, and pictures are
    // resized when they are uploaded.
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-img-element': 'off', '@next/next/no-sync-scripts': 'off' },
  },

  {
    // A command may write; what it reads, it reads through its room's queries.
    files: ['domain/**/*.ts'],
    ignores: ['domain/**/{queries,store}.ts', ...TESTS],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: '#db/database.ts', allowImportNames: ['write'] }] }] },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'house/no-raw-html': 'off',
      'no-restricted-syntax': ['error', ...honestTests()],
    },
  },
  // Such a test takes functions out of an object made for it, or does on purpose what a work may not.
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['db/**/*.test.ts'], rules: { 'house/await-only-transaction': 'off' } },
  // Of these functions only an old signature is deprecated.
  { files: ['db/kit/*.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  { files: DATA, rules: { 'max-lines': 'off' } },
  { files: [...TOOLS, ...TESTS], rules: { 'house/env-in-one-place': 'off', 'house/lazy-configuration': 'off' } },
  { files: ['lib/env.ts'], rules: { 'house/env-in-one-place': 'off' } },
  { files: ['server/main.ts'], rules: { 'house/lazy-configuration': 'off' } },
  { files: ['components/site/json-ld.tsx'], rules: { 'house/no-raw-html': 'off' } },
  { files: ['lib/log.ts', 'tools/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  { files: [...NEXT_FILES, '**/*.config.{js,ts}', '.dependency-cruiser.js'], rules: { 'no-restricted-exports': 'off' } },
)

function everywhere() {
  return {
    'house/await-only-transaction': 'error',
    'house/client-files': 'error',
    'house/env-in-one-place': 'error',
    'house/lazy-configuration': 'error',
    'house/no-barrel': 'error',
    'house/no-framework-in-domain': 'error',
    'house/no-raw-html': 'error',
    'house/server-actions': 'error',
    complexity: ['error', { max: 12, variant: 'modified' }],
    eqeqeq: 'error',
    'no-constant-condition': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-unsafe-finally': 'error',
    'no-useless-escape': 'error',
    'max-lines': ['error', 250],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    'no-restricted-exports': [
      'error',
      { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
    ],
    'object-shorthand': 'error',
    'prefer-const': 'error',
  }
}

/** What the types say in TypeScript. */
function plainJavaScript() {
  return {
    'no-const-assign': 'error',
    'no-dupe-keys': 'error',
    'no-unreachable': 'error',
    'no-unused-vars': 'error',
    'no-use-before-define': ['error', { functions: false, variables: false }],
  }
}

function typed() {
  return {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // There are no enums: tsconfig forbids what Node cannot strip.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // By code points is what is meant wherever a string is spread.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Would ask for `!`, which strict forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  }
}

/** A test that is left out, or that waits for a time instead of a thing, proves nothing. */
function honestTests() {
  return [
    {
      selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|fixme)$/]',
      message: 'Every test runs.',
    },
    { selector: 'MemberExpression[property.name="waitForTimeout"]', message: 'Wait for what must happen, not for a time.' },
  ]
}
