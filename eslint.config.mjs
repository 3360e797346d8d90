import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const sdkInTransactions = [
  {
    selector:
      "CallExpression[callee.property.name=/^(update|remove|count)$/] CallExpression[callee.object.callee.object.name='transaction'][callee.property.name='where']",
    message: 'CloudBase runs where().update/remove/count outside the transaction: use doc().',
  },
]

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is a parameter in shared/.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is a parameter in shared/.',
  },
]

/** Chinese between tags or in an attribute is a sentence outside copy/. */
const wordsOutsideCopy = [
  {
    selector: 'JSXText[value=/[\\u4e00-\\u9fff]/], JSXAttribute Literal[value=/[\\u4e00-\\u9fff]/]',
    message: 'Sentences a person reads live in copy/.',
  },
]

export default ts.config(
  { ignores: ['dist/', '.local/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers read well in a template; everything else must be text already.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Names and numbers are counted and masked by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // `() => void save()` is how an event handler says that nobody waits.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...sdkInTransactions],
    },
  },
  {
    files: ['shared/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['miniprogram/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...wordsOutsideCopy],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.{cjs,mjs,js}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
)
